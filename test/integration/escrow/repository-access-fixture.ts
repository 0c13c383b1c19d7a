import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { transferred, verify } from './access-fixture';
import { accept, type Intake, NOW, OPERATOR, OWNER } from './intake-fixture';

export const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

/** A deposit with a sealed medium that the operator accepted. */
export async function accepted(intake: Intake): Promise<string> {
  const depositId = await transferred(intake);
  await verify(intake, depositId);
  expect((await accept(intake, depositId)).codes).toEqual([]);
  return depositId;
}

const REQUESTS = `accessRequests { id purpose reason mediumNumbers person organization { id } state declineReason
  decidedAt from to }`;

export interface ToldRequest {
  readonly id: string;
  readonly state: string;
}

export async function ask(intake: Intake, depositId: string, input: object = {}, actor: Actor = OWNER) {
  const asked = { depositId, purpose: 'LOSS', reason: 'Диски утрачены при пожаре', ...input };
  const answer = await intake.act('repositoryAccessRequest', actor, asked, REQUESTS);
  return { ...answer, requests: (answer.thing?.['accessRequests'] ?? []) as ToldRequest[] };
}

/** Asks, which must succeed; answers the id of the request that is open. */
export async function asked(
  intake: Intake,
  depositId: string,
  input: object = {},
  actor: Actor = OWNER,
): Promise<string> {
  const { codes, requests } = await ask(intake, depositId, input, actor);
  expect(codes).toEqual([]);
  return String(requests.find(({ state }) => state === 'REQUESTED')?.id);
}

export const grant = (intake: Intake, requestId: string, input: object = {}, actor: Actor = OPERATOR) =>
  intake.act('repositoryAccessGrant', actor, { requestId, to: at(60).toISOString(), ...input }, REQUESTS);

export const decline = (intake: Intake, requestId: string, reason: string, actor: Actor = OPERATOR) =>
  intake.act('repositoryAccessDecline', actor, { requestId, reason }, REQUESTS);

/** Asks and is granted access. */
export async function granted(intake: Intake, depositId: string, input: object = {}, actor: Actor = OWNER) {
  const answer = await grant(intake, await asked(intake, depositId, input, actor));
  expect(answer.codes).toEqual([]);
}

export async function fetched(
  { subgraph }: Pick<Intake, 'subgraph'>,
  ticket: string,
  actor: Actor = OWNER,
): Promise<{ status: number; bytes: Buffer }> {
  const { status, body } = await subgraph.sendFile({ method: 'GET', ticket, content: null }, actor);
  return { status, bytes: status === 200 ? await buffer(body as Readable) : Buffer.from(String(body)) };
}
