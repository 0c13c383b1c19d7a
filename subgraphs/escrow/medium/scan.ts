import { createHash } from 'node:crypto';
import { compareText } from './compare-text';
import { DEFAULT_LIMITS, type MediumLimits, withinLimits } from './limits';
import type { Medium, MediumEntry } from './medium.model';
import { type FaultEvidence, LimitReached, MediumFault } from './medium-fault';
import { examinePath } from './medium-path.rules';
import type { Scan, ScannedEntry, ScanObserver } from './scan.model';
import { contentDigest, directoryDigests, type TreeLeaf } from './swhid';

export interface ScanOptions {
  readonly limits?: MediumLimits;
  readonly observers?: readonly ScanObserver[];
  /** Told after each entry, for whoever shows progress. */
  readonly progress?: (entries: number) => void;
}

/**
 * Reads the medium once from end to end, whatever it is: what is wrong with it is a part of the answer. One file that
 * cannot be read does not stop the reading of the others; a limit stops everything.
 */
export async function scanMedium(medium: Medium, options: ScanOptions = {}): Promise<Scan> {
  const entries: ScannedEntry[] = [];
  const end = await readAll(medium, options, entries);
  entries.sort(
    (a, b) => compareText(a.path, b.path) || a.size - b.size || compareText(a.sha256 ?? '', b.sha256 ?? ''),
  );
  const { kind, label, names } = medium;
  return { kind, label, names, entries, ...end, directories: directoryDigests(leavesOf(entries)) };
}

type End = Pick<Scan, 'stopped' | 'limit'>;

async function readAll(medium: Medium, options: ScanOptions, entries: ScannedEntry[]): Promise<End> {
  try {
    for await (const entry of withinLimits(medium, options.limits ?? DEFAULT_LIMITS)) {
      entries.push(await scanEntry(entry, options.observers ?? []));
      options.progress?.(entries.length);
    }
    return { stopped: null, limit: null };
  } catch (cause) {
    if (cause instanceof LimitReached) return { stopped: null, limit: cause.limit };
    if (cause instanceof MediumFault) return { stopped: cause.evidence, limit: null };
    throw cause;
  }
}

async function scanEntry(entry: MediumEntry, observers: readonly ScanObserver[]): Promise<ScannedEntry> {
  const { path, problems } = examinePath(entry.path);
  const { kind, modifiedOn, executable } = entry;
  const size = kind === 'FILE' ? entry.size : 0;
  const read = await readEntry(entry, path, observers);
  return { path, problems, kind, size, modifiedOn, executable, ...read };
}

type ReadEntry = Pick<ScannedEntry, 'sha256' | 'swhDigest' | 'fault'>;

async function readEntry(
  entry: MediumEntry,
  path: string,
  observers: readonly ScanObserver[],
): Promise<ReadEntry> {
  if (entry.kind === 'SYMLINK') return readLink(entry);
  if (entry.kind !== 'FILE') return { sha256: null, swhDigest: null, fault: null };
  try {
    return { ...(await readFile(entry, path, observers)), fault: null };
  } catch (cause) {
    if (!(cause instanceof MediumFault)) throw cause;
    return { sha256: null, swhDigest: null, fault: { ...cause.evidence, path } };
  }
}

/** A target is text and short; of a longer one only so much is read as makes it known. */
async function readLink(entry: MediumEntry): Promise<ReadEntry> {
  const target =
    entry.linkTarget === null ? await headOf(entry.content(), LINK_BYTES) : Buffer.from(entry.linkTarget);
  return { sha256: null, swhDigest: contentDigest(target.length).update(target).digest('hex'), fault: null };
}

const LINK_BYTES = 4096;

async function headOf(content: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of content) {
    if (size < most) pieces.push(piece);
    size += piece.byteLength;
  }
  return Buffer.concat(pieces).subarray(0, most);
}

async function readFile(
  entry: MediumEntry,
  path: string,
  observers: readonly ScanObserver[],
): Promise<Omit<ReadEntry, 'fault'>> {
  const interested = observers.map((observer) => ({ observer, bytes: observer.wants(path, entry.size) }));
  const head = new Head(Math.max(0, ...interested.map(({ bytes }) => bytes)));
  const sha256 = createHash('sha256');
  const sha1 = contentDigest(entry.size);
  let read = 0;
  for await (const piece of entry.content()) {
    read += piece.byteLength;
    sha256.update(piece);
    sha1.update(piece);
    head.take(piece);
  }
  demandSize(entry, path, read);
  for (const { observer, bytes } of interested) if (bytes > 0) observer.observe(path, head.first(bytes));
  return { sha256: sha256.digest('hex'), swhDigest: sha1.digest('hex') };
}

/** Fewer or more bytes than told are damage, whichever kind of medium lets it through. */
function demandSize(entry: MediumEntry, path: string, read: number): void {
  const evidence: FaultEvidence = {
    reason: read < entry.size ? 'TRUNCATED' : 'BAD_STRUCTURE',
    path,
    offset: read,
  };
  if (read !== entry.size) throw new MediumFault(evidence);
}

class Head {
  private readonly pieces: Uint8Array[] = [];
  private size = 0;

  constructor(private readonly most: number) {}

  take(piece: Uint8Array): void {
    if (this.size >= this.most) return;
    this.pieces.push(piece.subarray(0, this.most - this.size));
    this.size += Math.min(piece.byteLength, this.most - this.size);
  }

  first(bytes: number): Buffer {
    const [only, ...others] = this.pieces;
    // Little files come in one piece, and a copy of each is what costs most of all.
    if (only && others.length === 0)
      return Buffer.from(only.buffer, only.byteOffset, only.byteLength).subarray(0, bytes);
    return Buffer.concat(this.pieces).subarray(0, bytes);
  }
}

/** What has an unsafe path or no bytes has no place in a tree. */
function* leavesOf(entries: readonly ScannedEntry[]): Generator<TreeLeaf> {
  for (const { path, problems, kind, executable, swhDigest } of entries) {
    if (problems.length > 0 || path === '' || kind === 'SPECIAL') continue;
    if (kind === 'DIRECTORY') yield { path, kind, executable: false, digest: null };
    else if (swhDigest !== null) yield { path, kind, executable, digest: swhDigest };
  }
}
