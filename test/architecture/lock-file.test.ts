import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { type LockedPackage, unlockedOptionals } from '../support/lock-file';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const read = (name: string): string => readFileSync(join(PROJECT_ROOT, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};
const direct = Object.entries({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

describe('the lock file', () => {
  test('has an entry of its own for every optional package, whatever the machine that wrote it', () => {
    expect(unlockedOptionals(packages)).toEqual([]);
  });

  test('names no host: packages come from the registry that the reader has configured', () => {
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([]);
  });

  test('holds every package by its hash', () => {
    const loose = Object.entries(packages).filter(
      ([path, { integrity, link }]) => path && !link && !integrity,
    );
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('agrees with the exact version of every direct dependency', () => {
    expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    const locked = direct.map(([name]) => [name, packages[`node_modules/${name}`]?.version]);
    expect(locked).toEqual(direct);
  });
});

describe('the search for optional packages without an entry', () => {
  const tool = { version: '1.0.0', optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0' } };

  test('tells one that the registry did not serve when the file was written', () => {
    const locked = { 'node_modules/tool': tool, 'node_modules/tool-linux': { version: '1.0.0' } };
    expect(unlockedOptionals(locked)).toEqual(['node_modules/tool: tool-mac']);
  });

  test('finds an entry where Node would find it: beside the package, inside it or above', () => {
    const locked = {
      'node_modules/host/node_modules/tool': tool,
      'node_modules/host/node_modules/tool/node_modules/tool-linux': { version: '1.0.0' },
      'node_modules/tool-mac': { version: '1.0.0' },
    };
    expect(unlockedOptionals(locked)).toEqual([]);
  });

  test('does not take the entry of another package for it', () => {
    const locked = {
      'node_modules/tool': tool,
      'node_modules/tool-linux': { version: '1.0.0' },
      'node_modules/other/node_modules/tool-mac': { version: '1.0.0' },
    };
    expect(unlockedOptionals(locked)).toEqual(['node_modules/tool: tool-mac']);
  });
});

/** Some packages tell their licence in its file alone. */
function licenceIn(path: string): string {
  return /^(\w+) License/.exec(read(join(path, 'LICENSE')))?.[1] ?? 'unknown';
}

describe('CONTRIBUTING.md', () => {
  /** Rows of its tables of packages: name, version, licence, reason. */
  const rows = new Map(
    [...read('CONTRIBUTING.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
      ([, name = '', version = '', licence = '', reason = '']) =>
        [name, { version: version.trim(), licence: licence.trim(), reason: reason.trim() }] as const,
    ),
  );

  test('gives a reason for every direct dependency, and for none that is gone', () => {
    expect([...rows.keys()].sort()).toEqual(direct.map(([name]) => name).sort());
    expect([...rows].filter(([, { reason }]) => reason.split(' ').length < 3)).toEqual([]);
  });

  test.each(direct)('tells version and licence of %s', (name, version) => {
    expect(rows.get(name)).toMatchObject({ version, licence: packages[`node_modules/${name}`]?.license });
  });

  test('tells the way out of every licence that is not free', () => {
    const free = /^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|0BSD|CC-BY-4\.0|PSF-2\.0)\b/;
    const others = new Set(
      Object.entries(packages)
        .filter(([path]) => path)
        .map(([path, { license }]) => license ?? licenceIn(path))
        .filter((licence) => !free.test(licence)),
    );
    expect([...others]).toEqual(['Elastic-2.0', 'SEE LICENSE IN License.txt']);
    expect(read('CONTRIBUTING.md')).toMatch(/Elastic-2\.0[\s\S]*MIT gateway/);
    expect(read('CONTRIBUTING.md')).toMatch(/7z-wasm[\s\S]*LGPL[\s\S]*way out/);
  });
});
