import { constants, createReadStream } from 'node:fs';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** What came of an upload so far: a file that only grows, private to the process. Its length is the offset. */
export interface PartFile {
  /** Makes the file; one that is there stays. */
  begin(): Promise<void>;
  /** Bytes that are there; null before the beginning. */
  size(): Promise<number | null>;
  /** Adds to the end and answers the new length. A content that breaks off leaves what came of it. */
  append(content: AsyncIterable<Uint8Array>, offset: number): Promise<number>;
  read(): Readable;
  remove(): Promise<void>;
}

/** The upload does not go on where the file ends. */
export class WrongOffset extends Error {}

const ADD = constants.O_WRONLY | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);

export const uploadFolder = (folder: string): string => join(folder, 'uploads');

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
      const found = await stat(path).catch(() => null);
      return found?.size ?? null;
    },
    async append(content, offset) {
      const handle = await open(path, ADD);
      try {
        const { size } = await handle.stat();
        if (size !== offset) throw new WrongOffset();
        for await (const piece of content) await handle.appendFile(piece);
      } finally {
        await handle.sync();
        await handle.close();
      }
      return (await stat(path)).size;
    },
    read: () => createReadStream(path),
    remove: () => rm(path, { force: true }),
  };
}
