import { buffer } from 'node:stream/consumers';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { NO_PEERS } from '../../../subgraphs/shared/peers/peers';
import type { BlobStore } from '../../../subgraphs/shared/storage/blob-store';
import { person } from '../../support/actors';
import { piecesOf, uploadOf } from '../../support/builders/documentation';
import { objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { NOW, type ObjectsFixture, openObjects } from '../../support/objects';
import type { TestSubgraph } from '../../support/subgraph';

export const CODE = 'KZ-П-20-0000001';
export const OWNER = person(['STATE_BODY'], 'owner');
export const TEXT = 'Руководство пользователя, первая редакция.';

export interface UserErrorAnswer {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly legalReference: { readonly clause: string } | null;
}

interface TicketAnswer {
  readonly ticket: { method: string; path: string; expiresAt: string; sizeBytes: number } | null;
  readonly userErrors: readonly UserErrorAnswer[];
}

export interface FileAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly json: any;
}

const ERRORS = 'userErrors { __typename code path legalReference { clause } }';
const TICKET = `ticket { method path expiresAt sizeBytes } ${ERRORS}`;

/** The running subgraph with one object of an owner, and what people do with its documents. */
export class DocumentFixture {
  private constructor(readonly objects: ObjectsFixture) {}

  static async open(
    rows: Parameters<typeof openObjects>[1] = {},
    blobs?: BlobStore,
  ): Promise<DocumentFixture> {
    const all = {
      organization: ['owner', 'holder', 'maker', 'supplier'].map((key) => organizationOf(key)),
      informatization_object: [objectOf(CODE)],
      stakeholder: [
        stakeholderOf(CODE, 'owner', 'OWNER'),
        stakeholderOf(CODE, 'holder', 'HOLDER'),
        stakeholderOf(CODE, 'maker', 'DEVELOPER'),
        stakeholderOf(CODE, 'supplier', 'SUPPLIER'),
      ],
      ...rows,
    };
    return new DocumentFixture(await openObjects(OWNER, all, NOW, NO_PEERS, blobs));
  }

  close(): Promise<void> {
    return this.objects.close();
  }

  startUpload(overrides: object = {}, { text = TEXT, actor = OWNER }: { text?: string; actor?: Actor } = {}) {
    return this.mutate('documentUploadStart', TICKET, uploadOf(CODE, text, overrides), actor);
  }

  startDownload(documentId: string, actor = OWNER) {
    return this.mutate('documentDownloadStart', TICKET, { documentId }, actor);
  }

  approve(documentId: string, overrides: object = {}, actor = OWNER) {
    const input = { documentId, number: 'РП-1', approvedOn: '2026-11-20', ...overrides };
    return this.mutate('documentApprove', `object { version } ${ERRORS}`, input, actor);
  }

  /** The ticket of an upload that nothing speaks against. */
  async uploadTicket(overrides: object = {}, text = TEXT): Promise<string> {
    return ticketIn((await this.startUpload(overrides, { text })).ticket?.path);
  }

  async downloadTicket(documentId: string, actor = OWNER): Promise<string> {
    return ticketIn((await this.startDownload(documentId, actor)).ticket?.path);
  }

  put(
    ticket: string,
    content: AsyncIterable<Uint8Array>,
    { actor = OWNER, through = this.objects.subgraph } = {},
  ) {
    return sendFile(through, 'PUT', ticket, content, actor);
  }

  get(ticket: string, { actor = OWNER, through = this.objects.subgraph } = {}) {
    return sendFile(through, 'GET', ticket, null, actor);
  }

  /** Places a document; the answer is its id. */
  async place(overrides: object = {}, text = TEXT): Promise<string> {
    const answer = await this.put(await this.uploadTicket(overrides, text), piecesOf(text));
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.json.documentId;
  }

  async ask<Data>(fields: string, actor = OWNER): Promise<Data> {
    const query = `{ informatizationObject(code: "${CODE}") { ${fields} } }`;
    const { data, errors } = await this.objects.subgraph.execute<{ informatizationObject: Data }>({
      query,
      actor,
    });
    expect(errors).toEqual([]);
    return data.informatizationObject;
  }

  rows<Row>(sql: string): Promise<Row[]> {
    return withClient(this.objects.database.owner, async (client) => (await client.query(sql)).rows);
  }

  private async mutate(name: string, fields: string, input: object, actor: Actor): Promise<TicketAnswer> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
    const { data, errors } = await this.objects.subgraph.execute<Record<string, TicketAnswer>>({
      query,
      variables: { input },
      actor,
    });
    expect(errors).toEqual([]);
    const answer = data[name];
    if (!answer) throw new Error(`No answer to ${name}.`);
    return answer;
  }
}

function ticketIn(path: string | undefined): string {
  if (!path) throw new Error('No ticket was issued.');
  return path.slice(path.lastIndexOf('/') + 1);
}

async function sendFile(
  through: TestSubgraph,
  method: 'PUT' | 'GET',
  ticket: string,
  content: AsyncIterable<Uint8Array> | null,
  actor: Actor,
): Promise<FileAnswer> {
  const { status, headers, body } = await through.sendFile({ method, ticket, content }, actor);
  const text = typeof body === 'string' ? body : (await buffer(body)).toString();
  return { status, headers, text, json: typeof body === 'string' ? JSON.parse(body) : null };
}

export const codeOf = (answer: FileAnswer): string => answer.json.errors[0].extensions.code;
