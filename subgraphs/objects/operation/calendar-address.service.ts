import { hash, randomBytes, randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { addDays } from '../../shared/kernel/local-date';
import { OrganizationEntity } from '../organization/organization.entity';
import { CalendarAddressEntity } from './calendar-address.entity';
import type { CalendarAddressCreateInput, CalendarAddressRevokeInput } from './calendar-address.inputs';
import {
  addressRefusals,
  calendarAddressUnknown,
  calendarNotShown,
  MAX_DAYS,
  readerOf,
} from './calendar-address.rules';
import { countLiveAddresses, findAppointments, findLiveAddress } from './calendar-address.store';
import { dutyCalendar, showsDutiesOf } from './duty.service';

const INVALID = { kind: 'INVALID_INPUT' } as const;
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
  const own = organizationOf(context.actor);
  const organizationId = input.organizationId ? fromGlobalId('organization', input.organizationId) : own;
  const isShown = organizationId !== null && (await willShow(context, organizationId));
  let secret: string | null = null;
  const command = { ...input, name: 'calendarAddressCreate', input };
  const result = await carryOut(context, command, async (transaction) => {
    const { actor, now, today, language } = context;
    const isAllowed = writePolicies.decide(actor, 'calendar-address.create').allowed;
    if (actor.kind === 'ANONYMOUS' || own === null || organizationId === null || !isAllowed)
      return { ok: false, error: [calendarNotShown({}, [], { kind: 'NOT_ALLOWED', allowedRelations: [] })] };
    const isKnown = await transaction.existsBy(OrganizationEntity, { id: organizationId });
    const label = input.label?.trim() ?? null;
    const validUntil = input.validUntil ?? addDays(today, MAX_DAYS);
    const count = await countLiveAddresses(transaction, actor.subject, today);
    const error = addressRefusals({ label, validUntil, isShown: isShown && isKnown, count }, today);
    if (error.length > 0) return { ok: false, error };
    secret = randomBytes(32).toString('base64url');
    const address = { id: randomUUID(), organizationId, label, validUntil };
    await transaction.insert(CalendarAddressEntity, {
      ...address,
      digest: digestOf(secret),
      actor: actor.subject,
      actorOrganizationId: own,
      roles: [...actor.roles],
      language,
      createdAt: now,
    });
    return { ok: true, value: { subjectId: address.id, facts: address } };
  });
  return { result, secret: result.ok ? secret : null };
}

/** Ends an address of the caller at once. */
export function revokeAddress(
  context: SubgraphContext,
  input: CalendarAddressRevokeInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'calendarAddressRevoke', input };
  return carryOut(context, command, async (transaction) => {
    const own = await findOwn(transaction, context, input.addressId);
    if (!own) return { ok: false, error: [calendarAddressUnknown({}, ['input', 'addressId'], INVALID)] };
    await transaction.update(CalendarAddressEntity, { id: own.id }, { revokedAt: context.now });
    return { ok: true, value: { subjectId: own.id } };
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

/** Whether the caller sees the duties now, and would without a token. */
async function willShow(context: SubgraphContext, organizationId: string): Promise<boolean> {
  const { actor } = context;
  if (actor.kind === 'ANONYMOUS' || actor.organizationId === null) return false;
  const { subject, organizationId: actorOrganizationId, roles } = actor;
  const reader = await asReader(context, { actor: subject, actorOrganizationId, roles: [...roles] });
  return showsDutiesOf(context, organizationId) && showsDutiesOf(reader, organizationId);
}

async function asReader(
  context: SubgraphContext,
  maker: Parameters<typeof readerOf>[0],
): Promise<SubgraphContext> {
  const { dataSource, today, now } = context;
  const appointments = await findAppointments(dataSource, maker.actorOrganizationId, today);
  return { ...context, actor: readerOf(maker, appointments, now), loaders: new Map() };
}

/** Notes a reading in the journal, once an hour: programs ask every few minutes. */
async function noteReading(
  reader: SubgraphContext,
  { id, lastReadAt }: CalendarAddressEntity,
): Promise<void> {
  if (lastReadAt !== null && reader.now.getTime() - lastReadAt.getTime() < HOUR_MS) return;
  await carryOut(reader, { name: 'calendarAddressRead', input: {} }, async (transaction) => {
    await transaction.update(CalendarAddressEntity, { id }, { lastReadAt: reader.now });
    return { ok: true, value: { subjectId: id } };
  });
}
