import { append } from '../medium/append';
import { compareText } from '../medium/compare-text';
import type { HeadObserver } from '../medium/scan.model';
import { componentKey, type Ecosystem, type LocatedComponent, type NamedComponent } from './component.model';
import { MANIFEST_BYTES, type ManifestFacts, manifestReader } from './manifest';

/** A manifest with the directory for which it speaks. */
export interface LocatedManifest extends ManifestFacts {
  readonly path: string;
  readonly directory: string;
}

const PACKAGE_FILES: Readonly<Record<string, Ecosystem | null>> = {
  jar: 'maven',
  war: 'maven',
  ear: 'maven',
  aar: 'maven',
  whl: 'pypi',
  nupkg: 'nuget',
  gem: 'gem',
  crate: 'cargo',
  tgz: 'npm',
};

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** Collects, while a medium is read, which components lie on it and what its manifests say. */
export class Inventory implements HeadObserver {
  private readonly found: LocatedComponent[] = [];
  private readonly read: LocatedManifest[] = [];

  wants(path: string): number {
    const file = packageFile(path);
    if (file) this.found.push(file);
    return manifestReader(path) ? MANIFEST_BYTES : 0;
  }

  observe(path: string, head: Buffer): void {
    const facts = manifestReader(path)?.(head.toString('utf8'));
    if (!facts) return;
    const directory = folderOf(path);
    this.read.push({ ...facts, path, directory });
    if (facts.declares)
      this.found.push({ ...facts.declares, root: rootOf(directory, facts.declares.name), isFile: false });
  }

  /** In the order of their places, whatever the order of the medium. */
  components(): readonly LocatedComponent[] {
    return this.found.sort((a, b) => compareText(a.root, b.root) || compareText(a.name, b.name));
  }

  manifests(): readonly LocatedManifest[] {
    return this.read.sort((a, b) => compareText(a.path, b.path));
  }

  /** What lock files fixed, by the key of the name. */
  locked(): ReadonlyMap<string, readonly NamedComponent[]> {
    const locked = new Map<string, NamedComponent[]>();
    for (const lock of this.manifests().flatMap(({ locks }) => locks))
      append(locked, componentKey(lock.name), lock);
    return locked;
  }
}

/** Metadata of a Python package lie in a folder beside that of the package. */
function rootOf(directory: string, name: string): string {
  if (!directory.endsWith('.dist-info')) return directory;
  const folder = folderOf(directory);
  return `${folder}${folder === '' ? '' : '/'}${name.toLowerCase().replaceAll('-', '_')}`;
}

/** `name-1.2.3.jar`: package files carry name and version in their names. */
function packageFile(path: string): LocatedComponent | null {
  if (!Object.hasOwn(PACKAGE_FILES, path.slice(path.lastIndexOf('.') + 1))) return null;
  const file = path.slice(path.lastIndexOf('/') + 1);
  const [, stem = '', ending = ''] = /^(.+)\.([a-z]+)$/.exec(file) ?? [];
  if (!Object.hasOwn(PACKAGE_FILES, ending)) return null;
  const [, name = stem, version = null] =
    /^(.+?)[-.](\d+(?:\.\d+)*(?:[-.][A-Za-z0-9]+)*?)(?:-py\d.*)?$/.exec(stem) ?? [];
  return { ecosystem: PACKAGE_FILES[ending] ?? null, name, version, root: path, isFile: true };
}
