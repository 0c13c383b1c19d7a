import { createHash, type Hash } from 'node:crypto';

/** Identifier of content or directory by SWHID 1.2; the digest is the one that git gives to a blob or a tree. */
export type Swhid = `swh:1:${'cnt' | 'dir'}:${string}`;

export const contentId = (digest: string): Swhid => `swh:1:cnt:${digest}`;
export const directoryId = (digest: string): Swhid => `swh:1:dir:${digest}`;

/** Digest of a content that is fed after this; its size must be known before. */
export const contentDigest = (size: number): Hash => createHash('sha1').update(`blob ${size}\0`);

/** What stands under a name in a directory. */
export interface TreeLeaf {
  readonly path: string;
  readonly kind: 'FILE' | 'SYMLINK' | 'DIRECTORY';
  readonly executable: boolean;
  /** Digest of the content; null for a directory, whose digest comes from what is in it. */
  readonly swhDigest: string | null;
}

/** What is in a directory; a file stands there as it was given, for there are many of them. */
type Folder = Map<string, Folder | TreeLeaf>;

/**
 * Digests of all directories by their path, the root under ''. Directories that are named only within other paths
 * count too, and so do empty ones, which git itself never keeps.
 */
export function directoryDigests(leaves: Iterable<TreeLeaf>): ReadonlyMap<string, string> {
  const root: Folder = new Map();
  for (const leaf of leaves) place(root, leaf);
  const digests = new Map<string, string>();
  digestOf(root, '', digests);
  return digests;
}

function place(root: Folder, leaf: TreeLeaf): void {
  let folder = root;
  let start = 0;
  for (let slash = leaf.path.indexOf('/'); slash >= 0; slash = leaf.path.indexOf('/', start)) {
    folder = into(folder, leaf.path.slice(start, slash));
    start = slash + 1;
  }
  const last = leaf.path.slice(start);
  if (leaf.kind === 'DIRECTORY') into(folder, last);
  else folder.set(last, leaf);
}

function into(folder: Folder, name: string): Folder {
  const found = folder.get(name);
  if (found instanceof Map) return found;
  const made: Folder = new Map();
  folder.set(name, made);
  return made;
}

function modeOf({ kind, executable }: TreeLeaf): string {
  if (kind === 'SYMLINK') return '120000';
  return executable ? '100755' : '100644';
}

function digestOf(folder: Folder, path: string, digests: Map<string, string>): string {
  const lines: Line[] = [];
  for (const [name, child] of folder)
    lines.push(
      child instanceof Map
        ? lineOf('40000', name, '/', digestOf(child, join(path, name), digests))
        : lineOf(modeOf(child), name, '', child.swhDigest ?? ''),
    );
  lines.sort((a, b) => Buffer.compare(a.order, b.order));
  const body = Buffer.concat(lines.map(({ bytes }) => bytes));
  const digest = createHash('sha1').update(`tree ${body.length}\0`).update(body).digest('hex');
  digests.set(path, digest);
  return digest;
}

interface Line {
  readonly order: Buffer;
  readonly bytes: Buffer;
}

/** Directories stand where their names would with a slash behind them. */
const lineOf = (mode: string, name: string, slash: string, digest: string): Line => ({
  order: Buffer.from(name + slash),
  bytes: Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(digest, 'hex')]),
});

const join = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);
