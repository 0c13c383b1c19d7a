import { createHash, type Hash } from 'node:crypto';
import { compareText } from './compare-text';

/** Identifier of content or directory by SWHID 1.2; the digest is the one that git gives to a blob or a tree. */
export type Swhid = `swh:1:${'cnt' | 'dir'}:${string}`;

export const contentId = (digest: string): Swhid => `swh:1:cnt:${digest}`;
export const directoryId = (digest: string): Swhid => `swh:1:dir:${digest}`;

/** Digest of a content that is fed after this; its size must be known before. */
export const contentDigest = (size: number): Hash => createHash('sha1').update(`blob ${size}\0`);

const DIGEST_BYTES = 20;

/** What stands under a name in a directory. */
export interface TreeLeaf {
  readonly path: string;
  readonly kind: 'FILE' | 'SYMLINK' | 'DIRECTORY';
  readonly executable: boolean;
  /** Writes the digest of the content; that of a directory comes from what is in it. */
  writeDigest(into: Buffer, at: number): void;
}

/** A directory whose digest is made, with those of all directories below it by their paths. */
interface Folder {
  readonly digest: Buffer;
  readonly below: readonly (readonly [path: string, digest: string])[];
}

/** A line of a tree: what stands under a name, which is a directory or a leaf. */
interface Line {
  readonly name: string;
  /** What stands before the digest, and its bytes. */
  readonly head: string;
  readonly bytes: number;
  /** The name as git orders it: by its bytes, a directory with a slash behind it. */
  readonly order: string;
  readonly folder: Folder | null;
  readonly leaf: TreeLeaf | null;
}

/**
 * Digests of all directories by their path, the root under ''. Directories that are named only within other paths
 * count too, and so do empty ones, which git itself never keeps. The leaves come in the order of their paths, in which
 * all that lies below a directory stands together: so one directory is in memory at a time, with those above it.
 */
export function directoryDigests(leaves: readonly TreeLeaf[]): ReadonlyMap<string, string> {
  const { below, digest } = folderOf(leaves, 0, leaves.length, 0);
  return new Map([...below, ['', digest.toString('hex')]]);
}

/** The directory whose leaves stand between two places, with the length of its path and the slash behind it. */
function folderOf(leaves: readonly TreeLeaf[], from: number, to: number, start: number): Folder {
  // What comes later under a name takes its place.
  const lines = new Map<string, Line>();
  for (let at = from; at < to; ) {
    const leaf = leaves[at];
    if (!leaf) break;
    const { path } = leaf;
    const slash = path.indexOf('/', start);
    const end = slash < 0 ? at + 1 : endOf(leaves, path.slice(0, slash + 1), at, to);
    const name = path.slice(start, slash < 0 ? undefined : slash);
    if (slash >= 0) lines.set(name, lineOf(name, folderOf(leaves, at, end, slash + 1), null));
    else if (leaf.kind === 'DIRECTORY') lines.set(name, lineOf(name, EMPTY, null));
    else lines.set(name, lineOf(name, null, leaf));
    at = end;
  }
  const sorted = [...lines.values()].sort((a, b) => compareText(a.order, b.order));
  return { digest: treeDigest(sorted), below: belowOf(sorted, leaves[from]?.path.slice(0, start) ?? '') };
}

function endOf(leaves: readonly TreeLeaf[], prefix: string, from: number, to: number): number {
  let at = from;
  while (at < to && leaves[at]?.path.startsWith(prefix)) at += 1;
  return at;
}

function belowOf(lines: readonly Line[], prefix: string): Folder['below'] {
  const below: (readonly [string, string])[] = [];
  for (const { name, folder } of lines) {
    if (!folder) continue;
    for (const one of folder.below) below.push(one);
    below.push([prefix + name, folder.digest.toString('hex')]);
  }
  return below;
}

function lineOf(name: string, folder: Folder | null, leaf: TreeLeaf | null): Line {
  const head = `${leaf ? modeOf(leaf) : '40000'} ${name}\0`;
  const bytes = Buffer.byteLength(head);
  const written = folder ? `${name}/` : name;
  const order = bytes === head.length ? written : Buffer.from(written).toString('latin1');
  return { name, head, bytes, order, folder, leaf };
}

function modeOf({ kind, executable }: TreeLeaf): string {
  if (kind === 'SYMLINK') return '120000';
  return executable ? '100755' : '100644';
}

function treeDigest(lines: readonly Line[]): Buffer {
  let size = 0;
  for (const { bytes } of lines) size += bytes + DIGEST_BYTES;
  const body = Buffer.allocUnsafe(size);
  let at = 0;
  for (const { head, bytes, folder, leaf } of lines) {
    body.write(head, at);
    if (folder) folder.digest.copy(body, at + bytes);
    else leaf?.writeDigest(body, at + bytes);
    at += bytes + DIGEST_BYTES;
  }
  return createHash('sha1').update(`tree ${size}\0`).update(body).digest();
}

const EMPTY: Folder = { digest: treeDigest([]), below: [] };
