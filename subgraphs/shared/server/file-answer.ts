import { randomUUID } from 'node:crypto';
import type { SubgraphContext } from '../graphql/subgraph-context';
import type { Language, LocalizedText } from '../kernel/localized-text';
import type { Refusal } from '../kernel/refusal';
import { BlobStoreUnavailable } from '../storage/blob-store-unavailable';
import { fileStoreUnavailable } from '../storage/storage.errors';
import type { FileOutcome, FileRequest, FileResponse, FileService, OpenFile } from './file-handler';
import type { Logger } from './logger';

/** No answer about a file may be kept by a cache or taken for a page. */
const COMMON_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
export const JSON_HEADERS = { 'content-type': 'application/json', ...COMMON_HEADERS };

/** What is said beside the refusals of the law. */
const TEXTS = {
  NO_FILES: {
    kk: 'Графтың бұл бөлігі файлдарды сақтамайды.',
    ru: 'Эта часть графа файлов не хранит.',
    en: 'This part of the graph keeps no files.',
  },
  WHOLE_FILES_ONLY: {
    kk: 'Графтың бұл бөлігі файлдарды тек тұтас қабылдайды.',
    ru: 'Эта часть графа принимает файлы только целиком.',
    en: 'This part of the graph takes whole files only.',
  },
  UPLOAD_INCOMPLETE: {
    kk: 'Жүктеу үзілді; ештеңе сақталмады.',
    ru: 'Загрузка прервалась; ничего не сохранено.',
    en: 'The upload broke off; nothing was kept.',
  },
  INTERNAL: {
    kk: 'Күтілмеген қате.',
    ru: 'Непредвиденная ошибка.',
    en: 'Unexpected error.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

interface FileSide {
  readonly module: { readonly name: string; readonly files?: FileService };
  readonly logger: Logger;
}

/** Carries a file request out and words its outcome. What nobody expected is masked as in GraphQL answers. */
export async function answerFile(
  { module, logger }: FileSide,
  context: SubgraphContext,
  request: FileRequest,
): Promise<FileResponse> {
  const { method, ticket, content } = request;
  const { files } = module;
  const failure = (status: number, code: string, text: LocalizedText, facts: object = {}) =>
    json(status, { errors: [{ message: text[context.language], extensions: { code, ...facts } }] });
  if (!files) return failure(404, 'NOT_FOUND', TEXTS.NO_FILES);
  const watched = new Watched(content);
  try {
    if (method !== 'PUT' && method !== 'GET')
      return files.resume
        ? await files.resume(context, { ...request, content: content && watched })
        : failure(404, 'NOT_FOUND', TEXTS.WHOLE_FILES_ONLY);
    const outcome =
      method === 'PUT' ? await files.upload(context, ticket, watched) : await files.download(context, ticket);
    return responseOf(outcome, context.language);
  } catch (error) {
    if (watched.isBroken) return failure(400, 'UPLOAD_INCOMPLETE', TEXTS.UPLOAD_INCOMPLETE);
    if (error instanceof BlobStoreUnavailable)
      return responseOf(
        { kind: 'REFUSED', status: 503, refusals: [fileStoreUnavailable()] },
        context.language,
      );
    const correlationId = randomUUID();
    logger.error({ correlationId, error }, 'unexpected error');
    return failure(500, 'INTERNAL', TEXTS.INTERNAL, { correlationId });
  }
}

/** Tells a sender who broke off from a fault of our own. */
class Watched implements AsyncIterable<Uint8Array> {
  isBroken = false;

  constructor(private readonly content: AsyncIterable<Uint8Array> | null) {}

  async *[Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    if (!this.content) return;
    const pieces = this.content[Symbol.asyncIterator]();
    try {
      for (;;) {
        const piece = await pieces.next().catch((fault) => {
          this.isBroken = true;
          throw fault;
        });
        if (piece.done) return;
        yield piece.value;
      }
    } finally {
      await pieces.return?.();
    }
  }
}

export function responseOf(outcome: FileOutcome, language: Language): FileResponse {
  if (outcome.kind === 'KEPT') return json(201, outcome.facts);
  if (outcome.kind === 'FILE') return fileResponse(outcome.file);
  if (outcome.kind === 'REPORT') return json(outcome.status, outcome.report);
  return json(outcome.status, { errors: outcome.refusals.map((refusal) => errorOf(refusal, language)) });
}

export function errorOf({ error, remedy }: Refusal, language: Language) {
  const { code, clause } = error;
  return { message: error.text(language), extensions: { code, clause, remedy: remedy?.[language] ?? null } };
}

function fileResponse({ name, mediaType, size, sha256, content }: OpenFile): FileResponse {
  return {
    status: 200,
    headers: {
      ...COMMON_HEADERS,
      'content-type': mediaType ?? 'application/octet-stream',
      ...(size !== null && { 'content-length': size }),
      'content-disposition': `attachment; filename*=UTF-8''${encodeName(name)}`,
      ...(sha256 !== null && {
        'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
      }),
    },
    body: content,
  };
}

/** RFC 8187: what `encodeURIComponent` leaves alone and the header does not allow is encoded as well. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

export function json(status: number, body: object): FileResponse {
  return { status, headers: JSON_HEADERS, body: JSON.stringify(body) };
}
