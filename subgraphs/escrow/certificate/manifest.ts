import type { Ecosystem, NamedComponent } from './component.model';
import { isRecord, parseJson, recordsIn, textOf } from './json';

/** What a manifest or a lock file tells. */
export interface ManifestFacts {
  /** The component that the manifest itself describes; null for none. */
  readonly declares: NamedComponent | null;
  /** What it wants, with a range of versions. */
  readonly uses: readonly NamedComponent[];
  /** What it has fixed, with the exact version. */
  readonly locks: readonly NamedComponent[];
  readonly languages: readonly { readonly language: string; readonly version: string }[];
}

type Reader = (text: string) => Partial<ManifestFacts>;

/** Bytes of a manifest that are read; a lock file of ten thousand packages has less. */
export const MANIFEST_BYTES = 16 * 1024 * 1024;

const READERS: Readonly<Record<string, Reader>> = {
  'package.json': readPackageJson,
  'package-lock.json': readPackageLock,
  'composer.json': readComposer,
  'composer.lock': readComposerLock,
  'installed.json': readComposerLock,
  'requirements.txt': readRequirements,
  'pom.xml': readPom,
  'go.mod': readGoMod,
  'cargo.lock': (text) => ({ locks: tomlPackages(text, 'cargo') }),
  'poetry.lock': (text) => ({ locks: tomlPackages(text, 'pypi') }),
  metadata: readWheelMetadata,
};

/** Reader for a file of this path; null for what is no manifest. Discs may write all names large. */
export function manifestReader(path: string): ((text: string) => ManifestFacts) | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const reader = name.endsWith('.csproj')
    ? readCsproj
    : Object.hasOwn(READERS, name)
      ? READERS[name]
      : undefined;
  if (!reader || (name === 'metadata' && !/\.dist-info\/metadata$/i.test(path))) return null;
  return (text) => ({ declares: null, uses: [], locks: [], languages: [], ...reader(text) });
}

const component = (ecosystem: Ecosystem, name: string, version: string | null): NamedComponent => ({
  ecosystem,
  name,
  version,
});

const fromTable = (ecosystem: Ecosystem, table: unknown): NamedComponent[] =>
  isRecord(table)
    ? Object.entries(table).map(([name, version]) => component(ecosystem, name, textOf(version)))
    : [];

function readPackageJson(text: string): Partial<ManifestFacts> {
  const json = parseJson(text);
  if (!isRecord(json)) return {};
  const name = textOf(json['name']);
  return {
    declares: name === null ? null : component('npm', name, textOf(json['version'])),
    uses: [...fromTable('npm', json['dependencies']), ...fromTable('npm', json['devDependencies'])],
  };
}

function readPackageLock(text: string): Partial<ManifestFacts> {
  const json = parseJson(text);
  if (!isRecord(json) || !isRecord(json['packages'])) return {};
  const locks = Object.entries(json['packages']).flatMap(([path, entry]) => {
    const at = path.lastIndexOf('node_modules/');
    if (at < 0 || !isRecord(entry)) return [];
    return [component('npm', path.slice(at + 'node_modules/'.length), textOf(entry['version']))];
  });
  return { locks };
}

function readComposer(text: string): Partial<ManifestFacts> {
  const json = parseJson(text);
  if (!isRecord(json)) return {};
  const name = textOf(json['name']);
  const uses = fromTable('composer', json['require']);
  const php = uses.find((used) => used.name === 'php')?.version;
  return {
    declares: name === null ? null : component('composer', name, textOf(json['version'])),
    uses: uses.filter((used) => used.name !== 'php'),
    languages: php ? [{ language: 'PHP', version: php }] : [],
  };
}

function readComposerLock(text: string): Partial<ManifestFacts> {
  const json = parseJson(text);
  if (!isRecord(json)) return {};
  const locks = recordsIn(json['packages']).flatMap((entry) => {
    const name = textOf(entry['name']);
    return name === null ? [] : [component('composer', name, textOf(entry['version']))];
  });
  return { locks };
}

function readRequirements(text: string): Partial<ManifestFacts> {
  const locks = [...text.matchAll(/^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*==\s*([\w.+!-]+)/gm)];
  return { locks: locks.map(([, name = '', version = '']) => component('pypi', name, version)) };
}

function readPom(text: string): Partial<ManifestFacts> {
  const uses = blocks(text, 'dependency').flatMap((block) => {
    const name = tag(block, 'artifactId');
    return name === null ? [] : [component('maven', name, literal(tag(block, 'version')))];
  });
  const parent = blocks(text, 'parent').map((block) =>
    component('maven', tag(block, 'artifactId') ?? '', literal(tag(block, 'version'))),
  );
  const java =
    tag(text, 'maven.compiler.release') ?? tag(text, 'maven.compiler.source') ?? tag(text, 'java.version');
  return { uses: [...parent, ...uses], languages: java ? [{ language: 'Java', version: java }] : [] };
}

function readCsproj(text: string): Partial<ManifestFacts> {
  const uses = [...text.matchAll(/<PackageReference\s([^>]*)/g)].flatMap(([, attributes = '']) => {
    const name = /Include="([^"]+)"/.exec(attributes)?.[1];
    return name ? [component('nuget', name, /Version="([^"]+)"/.exec(attributes)?.[1] ?? null)] : [];
  });
  const language = tag(text, 'LangVersion');
  const web = /Sdk="Microsoft\.NET\.Sdk\.Web"/.test(text);
  const target = /^net(?:coreapp)?(\d+\.\d+)$/.exec(tag(text, 'TargetFramework') ?? '')?.[1] ?? null;
  return {
    uses: web ? [...uses, component('nuget', 'Microsoft.AspNetCore.App', target)] : uses,
    languages: language ? [{ language: 'C#', version: language }] : [],
  };
}

function readGoMod(text: string): Partial<ManifestFacts> {
  const locks = [...text.matchAll(/^\s*(?:require\s+)?([\w.-]+\.[\w./~-]+)\s+(v[\w.+-]+)/gm)];
  const go = /^go\s+([\d.]+)/m.exec(text)?.[1];
  return {
    locks: locks.map(([, name = '', version = '']) => component('golang', name, version)),
    languages: go ? [{ language: 'Go', version: go }] : [],
  };
}

function readWheelMetadata(text: string): Partial<ManifestFacts> {
  const name = /^Name:\s*(.+?)\s*$/m.exec(text)?.[1];
  const version = /^Version:\s*(.+?)\s*$/m.exec(text)?.[1] ?? null;
  return { declares: name ? component('pypi', name, version) : null };
}

function tomlPackages(text: string, ecosystem: Ecosystem): NamedComponent[] {
  return text.split('[[package]]').flatMap((block) => {
    const name = /^name = "([^"]+)"/m.exec(block)?.[1];
    return name ? [component(ecosystem, name, /^version = "([^"]+)"/m.exec(block)?.[1] ?? null)] : [];
  });
}

const blocks = (xml: string, name: string): string[] =>
  xml
    .split(`<${name}>`)
    .slice(1)
    .map((rest) => rest.split(`</${name}>`, 1)[0] ?? '');

const tag = (xml: string, name: string): string | null => {
  const start = xml.indexOf(`<${name}>`);
  const end = start < 0 ? -1 : xml.indexOf(`</${name}>`, start);
  return end < 0 ? null : xml.slice(start + name.length + 2, end).trim();
};

/** A version that stands in a property of the build is not known here. */
const literal = (version: string | null): string | null => (version?.includes('$') ? null : version);
