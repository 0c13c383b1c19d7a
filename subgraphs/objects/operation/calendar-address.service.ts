import { hash, randomBytes, randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import type { Actor } from '../../shared/access/actor';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { addDays } from '../../shared/kernel/local-date';
import { err, ok } from '../../shared/kernel/result';
import { OrganizationEntity } from '../organization/organization.entity';
import { findAppointments } from '../organization/organization.store';
import { CalendarAddressEntity } from './calendar-address.entity';
import type { CalendarAddressCreateInput, CalendarAddressRevokeInput } from './calendar-address.inputs';
import {
  type AddressMaker,
  addressRefusals,
  calendarAddressUnknown,
  calendarNotShown,
  MAX_DAYS,
  readerOf,
} from './calendar-address.rules';
import { countLiveAddresses, findLiveAddress, noteRead } from './calendar-address.store';
import { dutyCalendar, showsDutiesOf } from './duty.service';

const INVALID = { kind: 'INVALID_INPUT' } as const;
const NOT_ALLOWED = { kind: 'NOT_ALLOWED', allowedRelations: [] } as const;
const HOUR_MS = 3_600_000;

/** Calendar programs send nothing but the address: it is the whole key, and only its digest is kept. */
const digestOf = (secret: string): string => hash('sha256', secret);

interface CreatedAddress {
  readonly result: CommandResult;
  /** Null when nothing was made, and when a repeated key answers what was made before. */
  readonly secret: string | null;
}

/** Makes a secret address of the calendar of an organization for the caller. */
export async function createAddress(
  context: SubgraphContext,
  input: CalendarAddressCreateInput,
): Promise<CreatedAddress> {
  const { actor, now, today, language } = context;
  const { allowed } = writePolicies.decide(actor, 'calendar-address.create');
  const maker = allowed ? makerOf(actor) : null;
  const own = maker?.actorOrganizationId ?? null;
  const organizationId = input.organizationId ? fromGlobalId('organization', input.organizationId) : own;
  const isShown = organizationId !== null && (await willShow(context, maker, organizationId));
  const made = { id: randomUUID(), secret: randomBytes(32).toString('base64url') };
  const command = { ...input, name: 'calendarAddressCreate', input };
  const result = await carryOut(context, command, async (transaction) => {
    if (maker === null || organizationId === null) return err([calendarNotShown({}, [], NOT_ALLOWED)]);
    const isKnown = await transaction.existsBy(OrganizationEntity, { id: organizationId });
    const label = input.label?.trim() ?? null;
    const validUntil = input.validUntil ?? addDays(today, MAX_DAYS);
    const count = await countLiveAddresses(transaction, maker.actor, today);
    const error = addressRefusals({ label, validUntil, isShown: isShown && isKnown, count }, today);
    if (error.length > 0) return err(error);
    const address = { id: made.id, organizationId, label, validUntil };
    const digest = digestOf(made.secret);
    await transaction.insert(CalendarAddressEntity, {
      ...address,
      ...maker,
      digest,
      language,
      createdAt: now,
    });
    return ok({ subjectId: made.id, facts: address });
  });
  const isMade = result.ok && result.value.subjectId === made.id;
  return { result, secret: isMade ? made.secret : null };
}

/** Ends an address of the caller at once. */
export function revokeAddress(
  context: SubgraphContext,
  input: CalendarAddressRevokeInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'calendarAddressRevoke', input };
  return carryOut(context, command, async (transaction) => {
    const own = await findOwn(transaction, context, input.addressId);
    if (!own) return err([calendarAddressUnknown({}, ['input', 'addressId'], INVALID)]);
    await transaction.update(CalendarAddressEntity, { id: own.id }, { revokedAt: context.now });
    return ok({ subjectId: own.id });
  });
}

async function findOwn(
  transaction: EntityManager,
  { actor }: SubgraphContext,
  globalId: string,
): Promise<CalendarAddressEntity | null> {
  const id = fromGlobalId('calendarAddress', globalId);
  if (!id || actor.kind === 'ANONYMOUS') return null;
  return transaction.findOneBy(CalendarAddressEntity, { id, actor: actor.subject, revokedAt: IsNull() });
}

/**
 * The calendar of a secret address; null for one that is unknown, revoked, past its end, or shows nothing any more, so
 * that a secret that was guessed or found tells nothing.
 */
export async function calendarOfAddress(context: SubgraphContext, secret: string): Promise<string | null> {
  const address = await findLiveAddress(context.dataSource, digestOf(secret), context.today);
  if (!address) return null;
  const reader = await asReader(context, address);
  if (!showsDutiesOf(reader, address.organizationId)) return null;
  await noteReading(reader, address);
  return dutyCalendar(
    { ...reader, language: address.language },
    toGlobalId('organization', address.organizationId),
  );
}

/** The caller as the maker of an address; null for nobody signed in and for a person of no organization. */
function makerOf(actor: Actor) {
  if (actor.kind === 'ANONYMOUS' || actor.organizationId === null) return null;
  const { subject, organizationId, roles } = actor;
  return { actor: subject, actorOrganizationId: organizationId, roles: [...roles] } satisfies AddressMaker;
}

/** Whether the caller sees the duties now, and would without a token. */
async function willShow(
  context: SubgraphContext,
  maker: AddressMaker | null,
  organizationId: string,
): Promise<boolean> {
  if (maker === null || !showsDutiesOf(context, organizationId)) return false;
  return showsDutiesOf(await asReader(context, maker), organizationId);
}

async function asReader(context: SubgraphContext, maker: AddressMaker): Promise<SubgraphContext> {
  const { dataSource, today, now } = context;
  const appointments = await findAppointments(dataSource, maker.actorOrganizationId, today);
  return { ...context, actor: readerOf(maker, appointments, now), loaders: new Map() };
}

/** Notes a reading in the journal, once an hour: programs ask every few minutes, and several of them at once. */
async function noteReading(
  reader: SubgraphContext,
  { id, lastReadAt }: CalendarAddressEntity,
): Promise<void> {
  const { now } = reader;
  const hourAgo = new Date(now.getTime() - HOUR_MS);
  if (lastReadAt !== null && lastReadAt > hourAgo) return;
  await carryOut(reader, { name: 'calendarAddressRead', input: {} }, async (transaction) =>
    // Another reading was the first of the hour: there is nothing left to note.
    (await noteRead(transaction, id, now, hourAgo)) ? ok({ subjectId: id }) : err([]),
  );
}
