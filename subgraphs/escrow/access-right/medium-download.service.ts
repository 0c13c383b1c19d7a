import { pipeline, type Readable } from 'node:stream';
import type { DataSource, EntityManager } from 'typeorm';
import type { SignedInActor } from '../../shared/access/actor';
import { carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { FileOutcome } from '../../shared/server/file-handler';
import { DepositEntity } from '../deposit/deposit.entity';
import { depositUnknown } from '../deposit/deposit.errors';
import type { ContentSection } from '../deposit/deposit.model';
import type { MediumEntity } from '../material/medium.entity';
import { findMedia, findPlaces } from '../material/medium.store';
import { vaultOf } from '../material/vault-of';
import { relationsOf } from '../party/party.rules';
import { issueTicket, type Purpose, spendTicket } from '../ticket/ticket.store';
import { type AccessDecision, decideAccess, seesNoContent } from './access.rules';
import { findAccessFacts, noteReads } from './access.store';
import {
  accessNotRegistered,
  consentMissing,
  mediumAbsent,
  noRightToContent,
  purposeNotAllowed,
  repositoryFrozen,
} from './access-right.errors';
import type { AccessPurpose } from './access-right.model';
import { deniedRead, givenRead, readerOf } from './material-guard';
import { makeLeave, openContent } from './open-content';
import { whileAllowed } from './while-allowed';

export interface MediumOrder {
  readonly depositId: string;
  readonly number: number;
  readonly purpose?: AccessPurpose | null;
}

/** What a ticket for a medium was issued for. */
interface MediumTicket extends Purpose {
  readonly kind: 'MEDIUM_OUT';
  readonly depositId: string;
  readonly mediumId: string;
  readonly purpose: AccessPurpose;
}

/** Leave to download a medium once, for whoever has a registered right to its bytes (A4.1.1(5)). */
export async function startMediumDownload(
  context: SubgraphContext,
  input: MediumOrder,
): Promise<Result<string, readonly Refusal[]>> {
  const { actor, dataSource, now } = context;
  const purpose = input.purpose ?? null;
  let ticket = '';
  let denied: Refusal | null = null;
  const id = fromGlobalId('deposit', input.depositId);
  const done = await carryOut(context, { name: 'depositMediumDownload', input }, async (transaction) => {
    if (actor.kind === 'ANONYMOUS') throw new Error('A ticket is issued to somebody.');
    const refuse = (refusal: Refusal) => {
      denied = refusal;
      return err([refusal]);
    };
    if (seesNoContent(actor)) return refuse(noRightToContent());
    const deposit = id ? await transaction.findOneBy(DepositEntity, { id }) : null;
    if (!deposit) return refuse(unknownTo(actor));
    const medium = (await findMedia(transaction, deposit.id)).find(({ number }) => number === input.number);
    const decision = await decide(transaction, actor, { ...input, depositId: deposit.id, purpose }, now);
    if (!decision.ok) return refuse(refusalOf(decision, actor, deposit));
    if (!medium) return err([mediumAbsent({}, ['input', 'number'])]);
    const [depositId, granted] = [deposit.id, decision.right.purpose];
    const order: MediumTicket = { kind: 'MEDIUM_OUT', depositId, mediumId: medium.id, purpose: granted };
    ticket = await issueTicket(transaction, context, order);
    return ok({ subjectId: depositId, facts: { number: input.number, purpose: granted } });
  });
  if (done.ok) return ok(ticket);
  if (denied && actor.kind !== 'ANONYMOUS') {
    const { code } = (denied as Refusal).error;
    await noteReads(dataSource, [deniedRead(context, actor, id, 'BYTES', code, purpose)]);
  }
  return done;
}

const isOfOperator = ({ roles }: SignedInActor): boolean =>
  roles.has('OPERATOR') || roles.has('OPERATOR_STAFF');

/** The operator sees every deposit; to everybody else an unknown one answers like one without consent. */
const unknownTo = (actor: SignedInActor): Refusal =>
  isOfOperator(actor)
    ? depositUnknown({}, ['input', 'depositId'], { kind: 'INVALID_INPUT' })
    : consentMissing();

function refusalOf(
  { code, purpose }: Extract<AccessDecision, { ok: false }>,
  actor: SignedInActor,
  deposit: DepositEntity,
): Refusal {
  if (!isOfOperator(actor) && relationsOf(actor, deposit).length === 0) return consentMissing();
  if (code === 'REPOSITORY_FROZEN') return repositoryFrozen();
  if (code === 'PURPOSE_NOT_ALLOWED')
    return purposeNotAllowed({ purpose: purpose ?? '—' }, ['input', 'purpose']);
  return accessNotRegistered();
}

interface AskedMedium {
  readonly depositId: string;
  readonly number: number;
  readonly purpose: AccessPurpose | null;
}

/** Asked for the ticket, for the first byte, and again and again while bytes go out. */
async function decide(
  source: DataSource | EntityManager,
  actor: SignedInActor,
  { depositId, number, purpose }: AskedMedium,
  at: Date,
): Promise<AccessDecision> {
  const facts = (await findAccessFacts(source, [depositId], readerOf(actor), at)).get(depositId);
  if (!facts) return { ok: false, code: 'ACCESS_NOT_REGISTERED', purpose };
  const placed = (await findPlaces(source, depositId)).filter((place) => place.number === number);
  // Of a medium that lies in no section nobody knows what is on it: a right to some sections does not open it.
  const sections: ContentSection[] | null = placed.length > 0 ? placed.map(({ section }) => section) : null;
  return decideAccess({ purpose, sections, isDownload: true, medium: number }, facts);
}

/** Gives the bytes that a ticket was issued for; null when it is no ticket for a medium. The read is noted before. */
export async function giveMedium(context: SubgraphContext, ticket: string): Promise<FileOutcome | null> {
  const { actor, dataSource, now } = context;
  if (actor.kind === 'ANONYMOUS') return null;
  const order = await spendTicket<MediumTicket>(dataSource.manager, context, 'MEDIUM_OUT', ticket);
  if (!order) return null;
  const { depositId, mediumId, purpose } = order;
  const deposit = await dataSource.manager.findOneByOrFail(DepositEntity, { id: depositId });
  const medium = (await findMedia(dataSource, depositId)).find(({ id }) => id === mediumId);
  if (!medium) return { kind: 'REFUSED', status: 404, refusals: [mediumAbsent()] };
  const asked = { depositId, number: medium.number, purpose };
  const decision = await decide(dataSource, actor, asked, now);
  // The token may name other roles than the one that the ticket was issued to.
  if (seesNoContent(actor) || !decision.ok) {
    const refusal = decision.ok ? noRightToContent() : refusalOf(decision, actor, deposit);
    await noteReads(dataSource, [
      deniedRead(context, actor, depositId, 'BYTES', refusal.error.code, purpose),
    ]);
    return { kind: 'REFUSED', status: 403, refusals: [refusal] };
  }
  await noteReads(dataSource, [givenRead(context, actor, depositId, 'BYTES', decision.right)]);
  const { fileName: name, sizeBytes: size, sha256 } = medium;
  const content = await bytesOf(context, actor, medium, asked);
  return { kind: 'FILE', file: { name, size, sha256, content } };
}

async function bytesOf(
  context: SubgraphContext,
  actor: SignedInActor,
  medium: MediumEntity,
  asked: AskedMedium,
): Promise<Readable> {
  const side = { ...context, vault: vaultOf(context) };
  const content = await openContent(side, medium, makeLeave(medium.depositId));
  const begun = performance.now();
  const isAllowed = async () => {
    const now = new Date(context.now.getTime() + (performance.now() - begun));
    return (await decide(context.dataSource, actor, asked, now)).ok;
  };
  const watched = whileAllowed(isAllowed);
  pipeline(content, watched, () => undefined);
  return watched;
}
