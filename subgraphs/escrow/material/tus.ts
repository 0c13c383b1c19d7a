import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Server } from '@tus/server';
import type { DataSource } from 'typeorm';
import { sessionLocksOf } from '../../shared/database/session-locks';
import type { FileRequest, FileResponse } from '../../shared/server/file-handler';
import { ticketPath } from '../../shared/storage/file-ticket';
import type { DeclaredUpload } from './medium-order.model';
import type { PartFile } from './part-file';
import { readUpload } from './upload.store';
import { uploadLocker } from './upload-locker';

/** Headers of the protocol and of the error texts; the others are not ours to give. */
const GIVEN = ['content-type', 'location', 'tus-resumable', 'upload-length', 'upload-offset'] as const;

/**
 * Answers a request of the tus protocol for one upload, whose bytes lie in its part file. What is no answer of the
 * protocol, as a full disk, is thrown: its text is not for the sender.
 */
export async function answerTus(
  dataSource: DataSource,
  upload: DeclaredUpload,
  part: PartFile,
  { method, ticket, headers, content }: FileRequest,
): Promise<FileResponse> {
  const body = content && bodyOf(content);
  const faults: unknown[] = [];
  const server = await serverFor(dataSource, upload, part, ticketPath('POST', ticket), faults);
  const answer = await server
    .handleWeb(
      new Request(`http://escrow/files/tus/${upload.id}`, {
        method,
        headers: Object.entries(headers).flatMap(([name, value]) =>
          value === undefined || !PASSED.includes(name) ? [] : [[name, value] as [string, string]],
        ),
        ...(body && { body: Readable.toWeb(body) as ReadableStream<Uint8Array>, duplex: 'half' as const }),
      }),
    )
    // What a refusal left unread goes, so that the answer reaches a sender who is still sending.
    .finally(() => body?.destroy());
  if (faults.length > 0) throw faults[0];
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

const GONE = { status_code: 410, body: 'The upload has ended.\n' };

/**
 * The library is read when it is first needed. The upload itself was made by its mutation; `POST` only begins it.
 * @param faults takes what is no answer of the protocol
 */
async function serverFor(
  dataSource: DataSource,
  { id, sizeBytes: size }: DeclaredUpload,
  part: PartFile,
  path: string,
  faults: unknown[],
): Promise<Server> {
  const { DataStore, Server: Library, Upload } = await import('@tus/server');
  // Asked when the lock is held: another request may have brought the last bytes meanwhile.
  const isWhole = async () => {
    const upload = await readUpload(dataSource.manager, id);
    if (upload?.outcome === 'REFUSED' || upload?.outcome === 'EXPIRED') throw GONE;
    return upload?.outcome === 'KEPT' || upload?.wholeAt != null;
  };
  const store = Object.assign(new DataStore(), {
    extensions: ['creation'],
    async create(told: InstanceType<typeof Upload>) {
      if (told.size !== size) throw { status_code: 400, body: `The Upload-Length must be ${size}.\n` };
      if (!(await isWhole())) await part.begin();
      return told;
    },
    async getUpload() {
      const offset = (await isWhole()) ? size : await part.size();
      return new Upload({ id, size, offset: offset ?? 0 });
    },
    async write(content: Readable, _id: string, offset: number) {
      if (offset === size) return size;
      await part.begin();
      return part.append(content, offset);
    },
  });
  return new Library({
    path: '/files/tus',
    datastore: store,
    locker: uploadLocker(sessionLocksOf(dataSource)),
    maxSize: size,
    namingFunction: () => id,
    generateUrl: () => path,
    async onResponseError(_request, fault) {
      if (!('status_code' in fault)) faults.push(fault);
      return undefined;
    },
  });
}
