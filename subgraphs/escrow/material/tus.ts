import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Locker, Server } from '@tus/server';
import type { FileRequest, FileResponse } from '../../shared/server/file-handler';
import { ticketPath } from '../../shared/storage/file-ticket';
import type { MediumUpload } from './medium-order.model';
import type { PartFile } from './part-file';

/** Headers of the protocol and of the error texts; the others are not ours to give. */
const GIVEN = ['content-type', 'location', 'tus-resumable', 'upload-length', 'upload-offset'] as const;

let locker: Locker | null = null;

/** Answers a request of the tus protocol for one upload, whose bytes lie in its part file. */
export async function answerTus(
  upload: MediumUpload,
  part: PartFile,
  { method, ticket, headers, content }: FileRequest,
): Promise<FileResponse> {
  const body = content && bodyOf(content);
  const server = await serverFor(upload, part, ticketPath('POST', ticket));
  const answer = await server.handleWeb(
    new Request(`http://escrow/files/tus/${upload.id}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) =>
        value === undefined || !PASSED.includes(name) ? [] : [[name, value] as [string, string]],
      ),
      ...(body && { body: Readable.toWeb(body) as ReadableStream<Uint8Array>, duplex: 'half' as const }),
    }),
  );
  // What a refusal left unread goes, so that the answer reaches a sender who is still sending.
  body?.destroy();
  const given = GIVEN.flatMap((name) => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    status: answer.status,
    headers: {
      ...Object.fromEntries(given),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'upload-expires': upload.expiresAt.toUTCString(),
    },
    body: method === 'HEAD' ? '' : await answer.text(),
  };
}

/** A line that breaks off ends the piece: what came of it is kept, and the offset tells how much that is. */
function bodyOf(content: AsyncIterable<Uint8Array>): Readable {
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* content;
    } catch {
      return;
    }
  }
  return Readable.from(whole());
}

const PASSED = [
  'content-length',
  'content-type',
  'tus-resumable',
  'upload-defer-length',
  'upload-length',
  'upload-metadata',
  'upload-offset',
];

/** The library is read when it is first needed. The upload itself was made by its mutation; `POST` only begins it. */
async function serverFor(upload: MediumUpload, part: PartFile, path: string): Promise<Server> {
  const { DataStore, MemoryLocker, Server: Library, Upload } = await import('@tus/server');
  locker ??= new MemoryLocker();
  const { id, sizeBytes: size, outcome } = upload;
  const store = Object.assign(new DataStore(), {
    extensions: ['creation'],
    async create(told: InstanceType<typeof Upload>) {
      if (told.size !== size) throw { status_code: 400, body: `The Upload-Length must be ${size}.\n` };
      if (outcome === null) await part.begin();
      return told;
    },
    async getUpload() {
      const offset = outcome === 'KEPT' ? size : await part.size();
      return new Upload({ id, size, offset: offset ?? 0 });
    },
    async write(content: Readable, _id: string, offset: number) {
      if (outcome !== null) return size;
      await part.begin();
      return part.append(content, offset);
    },
  });
  return new Library({
    path: '/files/tus',
    datastore: store,
    locker,
    maxSize: size,
    namingFunction: () => id,
    generateUrl: () => path,
  });
}
