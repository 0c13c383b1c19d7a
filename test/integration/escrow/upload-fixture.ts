import { createHash } from 'node:crypto';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import type { FileMethod } from '../../../subgraphs/shared/storage/file-ticket';
import { until } from '../../support/until';
import { type Intake, OWNER } from './intake-fixture';

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface UploadOverrides {
  readonly number?: number;
  readonly label?: string;
  readonly fileName?: string;
  readonly sha256?: string;
  readonly sizeBytes?: string;
}

/** Asks for leave to upload these bytes. */
export async function startUpload(
  { subgraph }: Pick<Intake, 'subgraph'>,
  depositId: string,
  bytes: Uint8Array,
  overrides: UploadOverrides = {},
  actor: Actor = OWNER,
) {
  const order = {
    number: 1,
    label: 'DISC 1',
    fileName: 'disc.zip',
    sha256: sha256Of(bytes),
    sizeBytes: String(bytes.byteLength),
  };
  const { data, errors } = await subgraph.execute<{
    depositMediumUploadStart: {
      upload: { path: string; expiresAt: string } | null;
      userErrors: { code: string; path: string[] }[];
    };
  }>({
    query: `mutation ($input: DepositMediumUploadStartInput!) { depositMediumUploadStart(input: $input) {
      upload { path expiresAt } userErrors { code path } } }`,
    variables: { input: { depositId, ...order, ...overrides } },
    actor,
  });
  expect(errors).toEqual([]);
  const { upload, userErrors } = data.depositMediumUploadStart;
  return { ticket: upload?.path.slice('/files/tus/'.length) ?? '', upload, userErrors };
}

/** One request of the tus protocol. */
export async function tus(
  { subgraph }: Pick<Intake, 'subgraph'>,
  method: FileMethod,
  ticket: string,
  headers: Readonly<Record<string, string>> = {},
  content: AsyncIterable<Uint8Array> | null = null,
  actor: Actor = OWNER,
) {
  const request = { method, ticket, content, headers: { 'tus-resumable': '1.0.0', ...headers } };
  const { status, headers: answered, body } = await subgraph.sendFile(request, actor);
  return { status, headers: answered, body: String(body) };
}

export async function* once(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

export const patch = (
  intake: Pick<Intake, 'subgraph'>,
  ticket: string,
  offset: number,
  content: AsyncIterable<Uint8Array>,
  actor: Actor = OWNER,
) =>
  tus(
    intake,
    'PATCH',
    ticket,
    { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    content,
    actor,
  );

const BEING_SEALED = 'SELECT FROM medium_upload WHERE whole_at IS NOT NULL AND outcome IS NULL';

/** Uploads a medium whole; ends when it is sealed, for which the answer to its last byte waits some seconds only. */
export async function upload(
  intake: Pick<Intake, 'subgraph'>,
  depositId: string,
  bytes: Uint8Array,
  overrides: UploadOverrides = {},
  actor: Actor = OWNER,
): Promise<void> {
  const { ticket, userErrors } = await startUpload(intake, depositId, bytes, overrides, actor);
  expect(userErrors).toEqual([]);
  expect((await patch(intake, ticket, 0, once(bytes), actor)).status).toBe(204);
  await allSealed(intake);
}

export function allSealed({ subgraph }: Pick<Intake, 'subgraph'>): Promise<void> {
  const { dataSource } = subgraph.side;
  return until(async () => (await dataSource.query(BEING_SEALED)).length === 0);
}
