import { constants, createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { absent, namesIn } from '../../shared/storage/draft';

/** What came of an upload so far: a file that only grows, private to the process. Its length is the offset. */
export interface PartFile {
  /** Makes the file; one that is there stays. */
  begin(): Promise<void>;
  /** Bytes that are there; null before the beginning. */
  size(): Promise<number | null>;
  /** Adds to the end and answers the new length. A content that breaks off leaves what came of it. */
  append(content: AsyncIterable<Uint8Array>, offset: number): Promise<number>;
  /**
   * Opens the file when it is first asked for bytes.
   * @param stopped ends the reading with an error
   */
  read(stopped?: AbortSignal): AsyncIterable<Uint8Array>;
  remove(): Promise<void>;
}

/** The upload does not go on where the file ends. */
export class WrongOffset extends Error {}

const ADD = constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0);
/** Bytes after which the disk has to keep up, so that the end of a long piece does not wait for all of it. */
const SYNC_BYTES = 32 * 1024 * 1024;
const READ_BYTES = 1024 * 1024;

export const uploadFolder = (folder: string): string => join(folder, 'uploads');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Uploads of which there is a file. */
export async function partIds(folder: string): Promise<string[]> {
  return (await namesIn(uploadFolder(folder))).filter((name) => UUID.test(name));
}

/** @param id uuid of the upload, which leads out of no folder */
export function partFile(folder: string, id: string): PartFile {
  const path = join(uploadFolder(folder), id);
  return {
    async begin() {
      await mkdir(uploadFolder(folder), { recursive: true, mode: 0o700 });
      const handle = await open(path, constants.O_CREAT | constants.O_WRONLY, 0o600);
      await handle.close();
    },
    size: async () => {
      const found = await stat(path).catch(absent);
      return found?.size ?? null;
    },
    async append(content, offset) {
      const handle = await open(path, ADD);
      try {
        const { size } = await handle.stat();
        if (size !== offset) throw new WrongOffset();
        await writeFrom(handle, content, offset);
      } finally {
        await handle.sync().finally(() => handle.close());
      }
      return (await stat(path)).size;
    },
    async *read(stopped) {
      yield* createReadStream(path, { highWaterMark: READ_BYTES, ...(stopped && { signal: stopped }) });
    },
    remove: () => rm(path, { force: true }),
  };
}

/** Each byte has its place: two who send the same bytes at once do each other no harm. */
async function writeFrom(
  handle: FileHandle,
  content: AsyncIterable<Uint8Array>,
  offset: number,
): Promise<void> {
  let position = offset;
  let synced = offset;
  for await (const piece of content) {
    for (let done = 0; done < piece.byteLength; ) {
      const { bytesWritten } = await handle.write(piece, done, piece.byteLength - done, position);
      done += bytesWritten;
      position += bytesWritten;
    }
    if (position - synced < SYNC_BYTES) continue;
    await handle.datasync();
    synced = position;
  }
}
