import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, opendir, readlink } from 'node:fs/promises';
import { almatyDay } from '../../shared/kernel/local-date';
import type { EntryKind, Medium, MediumEntry } from './medium.model';
import { noBytes, piecesOf } from './medium-bytes';
import { faultOf, MediumFault } from './medium-fault';
import { CASE_SENSITIVE, type NameRule } from './name-rule';

/** Bytes of one file below the root, which a test may let fail as a worn disc does. */
export type FileReader = (path: Buffer) => AsyncIterable<Uint8Array>;

export interface DirectoryOptions {
  /** Mounted discs of Windows are blind to case. */
  readonly names?: NameRule;
  readonly label?: string | null;
  readonly readFile?: FileReader;
}

const PIECE = 256 * 1024;

/**
 * A medium mounted at the operator's, or a folder. Links are told and never followed. Names are kept as bytes until a
 * file is opened, for old discs carry names that are no Unicode.
 */
export function openDirectory(root: string, options: DirectoryOptions = {}): Medium {
  const readFile = options.readFile ?? readWhole;
  return {
    kind: 'DIRECTORY',
    label: options.label ?? null,
    names: options.names ?? CASE_SENSITIVE,
    packedBytes: null,
    entries: () => walk(Buffer.from(root), '', readFile),
    close: async () => {},
  };
}

async function* walk(folder: Buffer, prefix: string, readFile: FileReader): AsyncGenerator<MediumEntry> {
  for await (const name of namesIn(folder, prefix)) {
    const path = Buffer.concat([folder, Buffer.from('/'), name]);
    const shown = prefix + name.toString('utf8');
    const entry = await entryOf(path, shown, readFile);
    yield entry;
    if (entry.kind === 'DIRECTORY') yield* walk(path, `${shown}/`, readFile);
  }
}

async function* namesIn(folder: Buffer, prefix: string): AsyncGenerator<Buffer> {
  try {
    // The declared type of a name knows nothing of the encoding asked for.
    const directory = await opendir(folder as unknown as string, { encoding: 'buffer' as BufferEncoding });
    for await (const { name } of directory) yield name as unknown as Buffer;
  } catch (cause) {
    throw faultOf(cause, prefix === '' ? null : prefix.slice(0, -1), null);
  }
}

async function entryOf(path: Buffer, shown: string, readFile: FileReader): Promise<MediumEntry> {
  const stats = await lstat(path).catch((cause: unknown) => {
    throw faultOf(cause, shown, null);
  });
  const kind = kindOf(stats);
  return {
    path: shown,
    kind,
    size: kind === 'FILE' ? stats.size : 0,
    modifiedOn: almatyDay(stats.mtime),
    executable: kind === 'FILE' && (stats.mode & 0o100) !== 0,
    linkTarget: kind === 'SYMLINK' ? await readlink(path) : null,
    content: kind === 'FILE' ? () => piecesOf(readFile(path), shown) : noBytes,
  };
}

function kindOf(stats: Stats): EntryKind {
  if (stats.isFile()) return 'FILE';
  if (stats.isDirectory()) return 'DIRECTORY';
  return stats.isSymbolicLink() ? 'SYMLINK' : 'SPECIAL';
}

/** What became a link or a pipe since it was seen is not opened. */
async function* readWhole(path: Buffer): AsyncGenerator<Uint8Array> {
  const handle = await open(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new MediumFault({ reason: 'READ_ERROR', path: null, offset: 0 });
    yield* readPieces(handle, stats.size);
  } finally {
    await handle.close();
  }
}

/** Up to the size of the file: a short piece is not its end, for worn discs give short pieces before they fail. */
async function* readPieces(handle: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < size; ) {
    const length = Math.min(PIECE, size - offset);
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, null);
    if (bytesRead === 0) throw new MediumFault({ reason: 'TRUNCATED', path: null, offset });
    offset += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
