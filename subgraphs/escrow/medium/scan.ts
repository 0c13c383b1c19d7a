import { compareText } from './compare-text';
import { Digester, HELPERS } from './digester';
import { EntryRecord, SHA256_BYTES } from './entry-record';
import { FileReader, Head } from './file-reader';
import { DEFAULT_LIMITS, type MediumLimits, Meter } from './limits';
import type { Medium, MediumEntry } from './medium.model';
import { LimitReached, MediumFault } from './medium-fault';
import { examinePath, hasPlace } from './medium-path.rules';
import type { Scan, ScannedEntry, ScanObserver } from './scan.model';
import { contentDigest, directoryDigests, type TreeLeaf } from './swhid';

export interface ScanOptions {
  readonly limits?: MediumLimits;
  readonly observers?: readonly ScanObserver[];
  /** Told after each entry, for whoever shows progress. */
  readonly progress?: (entries: number) => void;
  /** Threads beside this one that may digest; the answer is the same with none. */
  readonly helpers?: number;
}

/**
 * Reads the medium once from end to end, whatever it is: what is wrong with it is a part of the answer. One file that
 * cannot be read does not stop the reading of the others; a limit stops everything.
 */
export async function scanMedium(medium: Medium, options: ScanOptions = {}): Promise<Scan> {
  const marks = (options.observers ?? []).flatMap((observer) => ('marks' in observer ? observer.marks : []));
  const digester = new Digester(options.helpers ?? HELPERS, marks);
  const entries: EntryRecord[] = [];
  try {
    const end = await readAll(medium, options, entries, digester);
    await digester.end();
    return scanOf(medium, entries, end);
  } finally {
    await digester.close();
  }
}

type End = Pick<Scan, 'stopped' | 'limit'>;

function scanOf({ kind, label, names }: Medium, entries: EntryRecord[], end: End): Scan {
  entries.sort(inOneOrder);
  const leaves = entries.every(isLeaf) ? entries : entries.filter(isLeaf);
  return { kind, label, names, entries, ...end, directories: directoryDigests(leaves) };
}

/** Of several entries with one path the last counts in the tree, whatever the order of the medium. */
const inOneOrder = (a: ScannedEntry, b: ScannedEntry): number =>
  compareText(a.path, b.path) ||
  a.size - b.size ||
  compareText(a.sha256 ?? '', b.sha256 ?? '') ||
  compareText(a.swhDigest ?? '', b.swhDigest ?? '') ||
  compareText(a.kind, b.kind) ||
  Number(a.executable) - Number(b.executable) ||
  compareText(a.modifiedOn ?? '', b.modifiedOn ?? '');

async function readAll(
  medium: Medium,
  options: ScanOptions,
  entries: EntryRecord[],
  digester: Digester,
): Promise<End> {
  const meter = new Meter(options.limits ?? DEFAULT_LIMITS, medium.packedBytes);
  const reader = new FileReader(options.observers ?? [], digester, meter);
  try {
    for await (const first of medium.entries(digester.memory))
      for (let entry: MediumEntry | null = first; entry; entry = entry.following?.() ?? null) {
        meter.enter(entry);
        const scanned = recordOf(entry);
        if (entry.kind !== 'FILE' || !reader.readAtHand(entry, scanned))
          await readEntry(entry, scanned, reader, meter);
        entries.push(scanned);
        options.progress?.(entries.length);
      }
    return { stopped: null, limit: null };
  } catch (cause) {
    if (cause instanceof LimitReached) return { stopped: null, limit: cause.limit };
    if (cause instanceof MediumFault) return { stopped: cause.evidence, limit: null };
    throw cause;
  }
}

function recordOf({ path, kind, size, modifiedOn, executable }: MediumEntry): EntryRecord {
  return new EntryRecord(examinePath(path), kind, kind === 'FILE' ? size : 0, modifiedOn, executable);
}

/** The digests of a file come when its batch is digested. */
async function readEntry(
  entry: MediumEntry,
  scanned: EntryRecord,
  reader: FileReader,
  meter: Meter,
): Promise<void> {
  if (entry.kind === 'SYMLINK') scanned.digested(await linkDigest(entry, meter), 0);
  if (entry.kind !== 'FILE') return;
  try {
    await reader.read(entry, scanned);
  } catch (cause) {
    if (!(cause instanceof MediumFault)) throw cause;
    scanned.fault = { ...cause.evidence, path: scanned.path };
  }
}

/** A target is text and short; of a longer one only so much is read as makes it known. */
async function linkDigest(entry: MediumEntry, meter: Meter): Promise<Buffer> {
  const { linkTarget } = entry;
  const target =
    linkTarget === null ? await headOf(meter.content(entry), LINK_BYTES) : Buffer.from(linkTarget);
  return Buffer.concat([Buffer.alloc(SHA256_BYTES), contentDigest(target.length).update(target).digest()]);
}

const LINK_BYTES = 4096;

async function headOf(content: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const head = new Head(most);
  for await (const piece of content) head.take(piece);
  return head.all();
}

/** What leads elsewhere or has no bytes has no place in a tree; a name that is only unusual has one, as git gives it. */
function isLeaf(entry: EntryRecord): entry is EntryRecord & TreeLeaf {
  if (!hasPlace(entry) || entry.kind === 'SPECIAL') return false;
  return entry.kind === 'DIRECTORY' || entry.isDigested;
}
