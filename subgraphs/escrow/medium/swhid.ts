import { createHash, type Hash } from 'node:crypto';
import { compareText } from './compare-text';

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

/** A directory whose digest is made, with those of all directories below it by their paths. */
interface Folder {
  readonly digest: string;
  readonly below: readonly (readonly [path: string, digest: string])[];
}

/** What stands under a name; all but a directory stand there as they were given. */
type Child = TreeLeaf | Folder;

/**
 * Digests of all directories by their path, the root under ''. Directories that are named only within other paths
 * count too, and so do empty ones, which git itself never keeps. The leaves come in the order of their paths, in which
 * all that lies below a directory stands together: so one directory is in memory at a time, with those above it.
 */
export function directoryDigests(leaves: readonly TreeLeaf[]): ReadonlyMap<string, string> {
  const { below, digest } = folderOf(leaves, 0, leaves.length, 0);
  return new Map([...below, ['', digest]]);
}

/** The directory whose leaves stand between two places, with the length of its path and the slash behind it. */
function folderOf(leaves: readonly TreeLeaf[], from: number, to: number, start: number): Folder {
  const children = new Map<string, Child>();
  for (let at = from; at < to; ) {
    const leaf = leaves[at];
    if (!leaf) break;
    const slash = leaf.path.indexOf('/', start);
    const end = slash < 0 ? at + 1 : endOf(leaves, leaf.path.slice(0, slash + 1), at, to);
    const name = leaf.path.slice(start, slash < 0 ? undefined : slash);
    if (slash >= 0) children.set(name, folderOf(leaves, at, end, slash + 1));
    else children.set(name, leaf.kind === 'DIRECTORY' ? EMPTY : leaf);
    at = end;
  }
  const lines = [...children].map(([name, child]) => lineOf(name, child));
  return { digest: treeDigest(lines), below: belowOf(children, leaves[from]?.path.slice(0, start) ?? '') };
}

function endOf(leaves: readonly TreeLeaf[], prefix: string, from: number, to: number): number {
  let at = from;
  while (at < to && leaves[at]?.path.startsWith(prefix)) at += 1;
  return at;
}

function belowOf(children: ReadonlyMap<string, Child>, prefix: string): Folder['below'] {
  const below: (readonly [string, string])[] = [];
  for (const [name, child] of children) {
    if (!isFolder(child)) continue;
    for (const one of child.below) below.push(one);
    below.push([prefix + name, child.digest]);
  }
  return below;
}

const isFolder = (child: Child): child is Folder => 'below' in child;

interface Line {
  /** The name as git orders it: by its bytes, a directory with a slash behind it. */
  readonly order: string;
  /** What stands before the digest. */
  readonly head: string;
  readonly digest: string;
}

function lineOf(name: string, child: Child): Line {
  const isDirectory = isFolder(child);
  const written = isDirectory ? `${name}/` : name;
  const isPlain = Buffer.byteLength(written) === written.length;
  return {
    order: isPlain ? written : Buffer.from(written).toString('latin1'),
    head: `${isDirectory ? '40000' : modeOf(child)} ${name}\0`,
    digest: isDirectory ? child.digest : (child.swhDigest ?? ''),
  };
}

function modeOf({ kind, executable }: TreeLeaf): string {
  if (kind === 'SYMLINK') return '120000';
  return executable ? '100755' : '100644';
}

function treeDigest(lines: Line[]): string {
  lines.sort((a, b) => compareText(a.order, b.order));
  const size = lines.reduce((sum, { head, digest }) => sum + Buffer.byteLength(head) + digest.length / 2, 0);
  const body = Buffer.allocUnsafe(size);
  let at = 0;
  for (const { head, digest } of lines) {
    at += body.write(head, at);
    at += body.write(digest, at, 'hex');
  }
  return createHash('sha1').update(`tree ${size}\0`).update(body).digest('hex');
}

const EMPTY: Folder = { digest: treeDigest([]), below: [] };
