import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  contentDigest,
  contentId,
  directoryDigests,
  directoryId,
  type TreeLeaf,
} from '../../../../subgraphs/escrow/medium/swhid';
import { readAt } from '../../../support/media/certificate';
import { file, writeDirectory } from '../../../support/media/tree';
import { zipOf } from '../../../support/media/write-zip';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-media-'));
});
afterEach(() => rm(folder, { recursive: true }));

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

const FILES = [
  // A directory is ordered with a slash behind its name, and names by their bytes in UTF-8 and not by those in UTF-16.
  ...['a/x', 'a.b', 'a-b', 'a0', '\ue000', '\u{1f600}'].map((path) => file(path, path)),
  file('a-dir/in', 'in'),
  file('lib/модуль.ts', 'export {};\n'),
  file('lib/deep/er.txt', ''),
  { ...file('run.sh', '#!/bin/sh\n'), executable: true },
];

/** What git says of the same files. */
async function gitTree(root: string): Promise<string> {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'core.filemode=true', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  git('init', '-q');
  git('add', '-A');
  return git('write-tree');
}

describe('M12: identifiers by SWHID', () => {
  test('M12: known contents have their known identifiers', () => {
    expect(contentDigest(0).digest('hex')).toBe(EMPTY_BLOB);
    const hello = contentDigest(6).update('hello\n').digest('hex');
    expect(contentId(hello)).toBe('swh:1:cnt:ce013625030ba8dba906f756967f9e9ca394464a');
  });

  test('M12: the trees of the published book on git have the identifiers that it prints', () => {
    const blobs = { 'test 1': 'version 1\n', 'test 2': 'version 2\n', new: 'new file\n' };
    const digests = Object.values(blobs).map((text) =>
      contentDigest(Buffer.byteLength(text)).update(text).digest('hex'),
    );
    expect(digests).toEqual([
      '83baae61804e65cc73a7201a7252750c76066a30',
      '1f7a7a472abf3dd9643fd615f6da379c4acb3e3a',
      'fa49b077972391ad58037050f2a75f74e3671e92',
    ]);
    const [first = '', second = '', added = ''] = digests;
    const leaf = (path: string, digest: string) => ({ ...LEAF, path, ...writing(digest) });
    const trees = directoryDigests([
      ...[leaf('bak/test.txt', first), leaf('new.txt', added), leaf('test.txt', second)],
    ]);
    expect(trees.get('bak')).toBe('d8329fc1cc938780ffdd9f94e0d364e0ea74f579');
    expect(directoryId(trees.get('') ?? '')).toBe('swh:1:dir:3c4e9cd789d88d8d89c1073707c3585e41b0e614');
    const without = directoryDigests([leaf('new.txt', added), leaf('test.txt', second)]);
    expect(without.get('')).toBe('0155eb4229851634a0f03eb265b69f5a2d56f341');
  });

  test('M12: names that are only unusual have their place as git gives it', async () => {
    const unusual = ['aux.c', 'con', 'line\nbreak', 'dot.', 'a:b', 'bad\u202Etxt', ' blank '];
    const files = unusual.map((name) => file(`src/${name}`, name));
    const root = await writeDirectory(join(folder, 'tree'), files);
    const { scan } = await readAt(root);
    expect(scan.entries.filter(({ problems }) => problems.length > 0).length).toBeGreaterThan(5);
    expect(scan.directories.get('')).toBe(await gitTree(root));
  });

  test('M12: an empty directory has the known identifier of the empty tree', () => {
    expect(directoryId(directoryDigests([]).get('') ?? '')).toBe(`swh:1:dir:${EMPTY_TREE}`);
    const one = directoryDigests([{ ...LEAF, path: 'empty', kind: 'DIRECTORY' }]);
    expect(one.get('empty')).toBe(EMPTY_TREE);
    const tree = execFileSync('git', ['mktree', '--missing'], {
      input: `040000 tree ${EMPTY_TREE}\tempty\n`,
      cwd: initialized(),
      encoding: 'utf8',
    });
    expect(one.get('')).toBe(tree.trim());
  });

  test('M12: files, executable bits, links and order of names equal those of git', async () => {
    const root = await writeDirectory(join(folder, 'tree'), FILES);
    await symlink('lib/deep', join(root, 'link'));
    const { scan } = await readAt(root);
    expect(scan.directories.get('')).toBe(await gitTree(root));
    expect(scan.directories.has('lib/deep')).toBe(true);
    const hashed = execFileSync('git', ['hash-object', 'lib/модуль.ts'], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
    expect(scan.entries.find(({ path }) => path === 'lib/модуль.ts')?.swhDigest).toBe(hashed);
  });

  test('M12: the same files in a zip have the same identifier, without directories of their own and with links', async () => {
    const root = await writeDirectory(join(folder, 'tree'), FILES);
    await symlink('lib/deep', join(root, 'link'));
    const members = [...FILES, file('link', 'lib/deep')].map((one) => ({
      file: one,
      utf8: true,
      ...(one.path === 'link' ? { mode: 0o120777, method: 0 } : {}),
    }));
    await writeFile(join(folder, 'medium'), zipOf(members));
    const { scan } = await readAt(join(folder, 'medium'));
    expect(scan.directories.get('')).toBe(await gitTree(root));
  });

  test('M12: one changed byte, name or executable bit changes the identifier', async () => {
    const root = (leaf: object) => directoryDigests([{ ...LEAF, ...leaf }]).get('');
    const identifiers = [
      {},
      { path: 'b' },
      { executable: true },
      writing(EMPTY_TREE),
      { kind: 'SYMLINK' },
    ].map(root);
    expect(new Set(identifiers).size).toBe(5);
  });

  function initialized(): string {
    execFileSync('git', ['init', '-q'], { cwd: folder });
    return folder;
  }
});

function writing(digest: string): Pick<TreeLeaf, 'writeDigest'> {
  return { writeDigest: (into, at) => into.write(digest, at, 'hex') };
}

const LEAF = { path: 'a', kind: 'FILE', executable: false, ...writing(EMPTY_BLOB) } as const;
