import type { Readable } from 'node:stream';
import type { SubgraphContext } from '../graphql/subgraph-context';
import type { Refusal } from '../kernel/refusal';
import type { FileMethod } from '../storage/file-ticket';

/** One file on its way to or from a subgraph, over HTTP or within the process. */
export interface FileRequest {
  readonly method: FileMethod;
  readonly ticket: string;
  /** Header names in lower case, as those of a GraphQL request. The gateway's proof covers method and ticket. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Bytes of an upload, read once and not past the first refusal; null for a request without any. */
  readonly content: AsyncIterable<Uint8Array> | null;
}

export interface FileResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or the bytes of a download. */
  readonly body: string | Readable;
}

/** The way of files into a subgraph, with the same guards as its GraphQL requests. */
export type FileHandler = (request: FileRequest) => Promise<FileResponse>;

/** What became of a file request. */
export type FileOutcome =
  | { readonly kind: 'KEPT'; readonly facts: Readonly<Record<string, string | number>> }
  /** What was found in an upload, whatever became of it. */
  | { readonly kind: 'REPORT'; readonly status: number; readonly report: object }
  | { readonly kind: 'FILE'; readonly file: OpenFile }
  | { readonly kind: 'REFUSED'; readonly status: number; readonly refusals: readonly Refusal[] };

export interface OpenFile {
  readonly name: string;
  /** Left out for bytes that only their reader can make something of. */
  readonly mediaType?: string;
  /** Count of bytes, as a decimal text; null for a file that comes to be while it is sent. */
  readonly size: string | null;
  /** Null as above. */
  readonly sha256: string | null;
  readonly content: Readable;
}

/** What a subgraph does with files; a subgraph without them has none. */
export interface FileService {
  upload(context: SubgraphContext, ticket: string, content: AsyncIterable<Uint8Array>): Promise<FileOutcome>;
  download(context: SubgraphContext, ticket: string): Promise<FileOutcome>;
  /** Answers a request of the tus protocol; left out by a subgraph without files of many gigabytes. */
  resume?(context: SubgraphContext, request: FileRequest): Promise<FileResponse>;
  /** Takes away tickets that expired before the instant; the answer is their number. */
  sweepTickets?(context: Pick<SubgraphContext, 'dataSource'>, before: Date): Promise<number>;
  /** Which of the hashes the subgraph's records refer to; the others may be swept from the store. */
  referred(
    context: Pick<SubgraphContext, 'dataSource'>,
    hashes: readonly string[],
  ): Promise<ReadonlySet<string>>;
}
