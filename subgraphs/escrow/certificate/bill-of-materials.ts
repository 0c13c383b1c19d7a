import type { Ecosystem, NamedComponent } from './component.model';
import { isRecord, type JsonRecord, parseJson, recordsIn, textOf } from './json';

/** Component of a bill of materials: what a tool was told, which the medium then proves or not. */
export interface ListedComponent extends NamedComponent {
  readonly purl: string | null;
  /** SHA-256 of the package file, lower-case hex; null when the bill has none. */
  readonly sha256: string | null;
}

/** Versions of the two formats that are read. */
const CYCLONE_DX = new Set(['1.5', '1.6', '1.7']);
const SPDX = 'SPDX-2.3';

const ECOSYSTEMS: Readonly<Record<string, Ecosystem>> = {
  npm: 'npm',
  maven: 'maven',
  composer: 'composer',
  pypi: 'pypi',
  nuget: 'nuget',
  golang: 'golang',
  cargo: 'cargo',
  gem: 'gem',
};

/** Components of a bill in CycloneDX 1.5–1.7 or SPDX 2.3, both as JSON; null for anything else. */
export function readBillOfMaterials(text: string): readonly ListedComponent[] | null {
  const json = parseJson(text);
  if (!isRecord(json)) return null;
  if (json['bomFormat'] === 'CycloneDX' && CYCLONE_DX.has(String(json['specVersion'])))
    return allComponents(json['components']).flatMap(cycloneComponent);
  return json['spdxVersion'] === SPDX ? spdxComponents(json) : null;
}

/** Components may hold components. */
function allComponents(list: unknown): JsonRecord[] {
  return recordsIn(list).flatMap((entry) => [entry, ...allComponents(entry['components'])]);
}

function cycloneComponent(entry: JsonRecord): ListedComponent[] {
  const name = textOf(entry['name']);
  if (name === null) return [];
  const group = textOf(entry['group']);
  const purl = textOf(entry['purl']);
  const hash = recordsIn(entry['hashes']).find(({ alg }) => alg === 'SHA-256');
  return [
    listed(
      group === null ? name : `${group}/${name}`,
      textOf(entry['version']),
      purl,
      textOf(hash?.['content']),
    ),
  ];
}

/** Whatever the document describes is the software itself and no library of it. */
function spdxComponents(json: JsonRecord): ListedComponent[] {
  const own = new Set(Array.isArray(json['documentDescribes']) ? json['documentDescribes'] : []);
  for (const { relationshipType, relatedSpdxElement } of recordsIn(json['relationships']))
    if (relationshipType === 'DESCRIBES') own.add(relatedSpdxElement);
  return recordsIn(json['packages']).flatMap((entry) => {
    const name = textOf(entry['name']);
    if (name === null || own.has(entry['SPDXID'])) return [];
    const purl = recordsIn(entry['externalRefs']).find(({ referenceType }) => referenceType === 'purl');
    const hash = recordsIn(entry['checksums']).find(({ algorithm }) => algorithm === 'SHA256');
    return [
      listed(
        name,
        textOf(entry['versionInfo']),
        textOf(purl?.['referenceLocator']),
        textOf(hash?.['checksumValue']),
      ),
    ];
  });
}

function listed(
  name: string,
  version: string | null,
  purl: string | null,
  sha256: string | null,
): ListedComponent {
  const address = purl === null ? null : parsePurl(purl);
  return {
    ecosystem: address?.ecosystem ?? null,
    name: address?.name ?? name,
    version: address?.version ?? version,
    purl,
    sha256: sha256?.toLowerCase() ?? null,
  };
}

/** `pkg:npm/%40scope/name@1.0?x#y`; of a Maven address the name is the artifact, as files are named by it. */
function parsePurl(purl: string): NamedComponent | null {
  const [, type = '', path = '', version] = /^pkg:([^/]+)\/([^@?#]+)(?:@([^?#]+))?/.exec(purl) ?? [];
  const ecosystem = ECOSYSTEMS[type.toLowerCase()] ?? null;
  if (path === '') return null;
  const name = decode(path);
  return {
    ecosystem,
    name: ecosystem === 'maven' ? name.slice(name.lastIndexOf('/') + 1) : name,
    version: version === undefined ? null : decode(version),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
