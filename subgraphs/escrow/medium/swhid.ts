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
  readonly digest: string | null;
}

interface Node {
  readonly mode: '100644' | '100755' | '120000' | '40000';
  readonly digest: string | null;
  readonly children: Map<string, Node>;
}

/**
 * Digests of all directories by their path, the root under ''. Directories that are named only within other paths
 * count too, and so do empty ones, which git itself never keeps.
 */
export function directoryDigests(leaves: Iterable<TreeLeaf>): ReadonlyMap<string, string> {
  const root = directory();
  for (const leaf of leaves) place(root, leaf);
  const digests = new Map<string, string>();
  digestOf(root, '', digests);
  return digests;
}

const directory = (): Node => ({ mode: '40000', digest: null, children: new Map() });

function place(root: Node, leaf: TreeLeaf): void {
  const names = leaf.path.split('/');
  const last = names.pop() ?? '';
  let node = root;
  for (const name of names) node = into(node, name);
  if (leaf.kind === 'DIRECTORY') into(node, last);
  else node.children.set(last, { mode: modeOf(leaf), digest: leaf.digest, children: new Map() });
}

function into(node: Node, name: string): Node {
  const found = node.children.get(name);
  if (found?.mode === '40000') return found;
  const made = directory();
  node.children.set(name, made);
  return made;
}

function modeOf({ kind, executable }: TreeLeaf): Node['mode'] {
  if (kind === 'SYMLINK') return '120000';
  return executable ? '100755' : '100644';
}

function digestOf(node: Node, path: string, digests: Map<string, string>): string {
  if (node.digest !== null) return node.digest;
  const lines = [...node.children]
    .map(([name, child]) => ({
      name: Buffer.from(name),
      child,
      digest: digestOf(child, join(path, name), digests),
    }))
    .map((line) => ({
      ...line,
      order: line.child.mode === '40000' ? Buffer.concat([line.name, SLASH]) : line.name,
    }))
    .sort((a, b) => Buffer.compare(a.order, b.order));
  const body = Buffer.concat(
    lines.map(({ name, child, digest }) =>
      Buffer.concat([Buffer.from(`${child.mode} `), name, Buffer.from([0]), Buffer.from(digest, 'hex')]),
    ),
  );
  const digest = createHash('sha1').update(`tree ${body.length}\0`).update(body).digest('hex');
  digests.set(path, digest);
  return digest;
}

const SLASH = Buffer.from('/');
const join = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);
