import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { almatyDay } from '../../shared/kernel/local-date';
import type { DepositState } from '../deposit/deposit.model';
import { reaches } from '../party/affiliate.store';
import type { AccessFacts, HeldRight, OwnerLimits } from './access.rules';
import { AccessRightEntity, type ConfidentialReadEntity } from './access-right.entity';
import { type AccessPurpose, PARTY_PURPOSES } from './access-right.model';

type Source = Pick<DataSource | EntityManager, 'query'>;

/** Who reads: a person for an organization, or the operator's system. */
export interface Reader {
  readonly person: string;
  readonly organizationId: string | null;
  readonly isSystem: boolean;
}

export const SYSTEM: Reader = { person: 'system', organizationId: null, isSystem: true };

interface FactsRow {
  readonly depositId: string;
  readonly state: DepositState;
  readonly repositoryState: string | null;
  readonly rights: readonly HeldRight[];
  readonly limits: OwnerLimits | null;
}

/**
 * Condition on a right `held` to a `deposit`: what holds for a whole repository opens no deposit whose agreement ended
 * after it was registered (A4.5.1). A right to the deposit itself was ended with the agreement.
 *
 * @param at parameter of the statement that holds the instant
 */
export const outlivesAgreement = (at: `$${number}`): string =>
  `(held.repository_id IS NULL OR NOT EXISTS (
     SELECT FROM agreement_ending ending WHERE ending.deposit_id = deposit.id AND ending.party = 'OPERATOR'
       AND ending.declared_at >= held.registered_at AND ending.declared_at <= ${at}))`;

/**
 * Condition on a right `held`: whoever is no affiliate of the operator any longer is a third party (A4.1.1(3)).
 *
 * @param at parameter of the statement that holds the instant
 * @param day parameter that holds its day
 */
export const outlivesAffiliation = (at: `$${number}`, day: `$${number}`): string =>
  `(held.affiliation_id IS NULL OR EXISTS (
     SELECT FROM affiliate WHERE affiliate.id = held.affiliation_id AND ${reaches(at, day)}))`;

/** What decides on a reader's access to the deposits at an instant: one statement for all of them. */
export async function findAccessFacts(
  source: Source,
  depositIds: readonly string[],
  { person, organizationId, isSystem }: Reader,
  at: Date,
): Promise<ReadonlyMap<string, AccessFacts>> {
  const rows: FactsRow[] = await source.query(
    `SELECT deposit.id AS "depositId", deposit.state, repository.state AS "repositoryState",
       (SELECT json_build_object('purposes', purposes, 'sections', sections, 'isDownloadAllowed', is_download_allowed)
          FROM access_limit WHERE deposit_id = deposit.id ORDER BY version DESC LIMIT 1) AS limits,
       coalesce((SELECT json_agg(json_build_object('id', held.id, 'purpose', held.purpose, 'sections', held.sections, 'media', held.media)
           ORDER BY held.registered_at DESC, held.id)
         FROM access_right held LEFT JOIN disclosure_consent consent ON consent.id = held.consent_id
        WHERE (held.deposit_id = deposit.id OR held.repository_id = deposit.repository_id)
          AND held.person = $2 AND held.organization_id IS NOT DISTINCT FROM $3 AND held.is_system = $4
          AND held.ended_at IS NULL AND held.starts_at <= $5 AND (held.ends_at IS NULL OR held.ends_at > $5)
          AND (held.consent_id IS NULL
            OR (consent.withdrawn_at IS NULL AND consent.starts_at <= $5 AND consent.ends_at > $5))
          AND ${outlivesAgreement('$5')} AND ${outlivesAffiliation('$5', '$7')}
          AND (held.purpose <> ALL ($6) OR held.organization_id IN (deposit.owner_id, deposit.holder_id))
       ), '[]'::json) AS rights
     FROM deposit LEFT JOIN escrow_repository repository ON repository.id = deposit.repository_id
     WHERE deposit.id = ANY ($1)`,
    [depositIds, person, organizationId, isSystem, at, PARTY_PURPOSES, almatyDay(at)],
  );
  return new Map(
    rows.map(({ depositId, state, repositoryState, rights, limits }) => [
      depositId,
      { state, isFrozen: repositoryState === 'FROZEN', rights, limits },
    ]),
  );
}

export type NewRead = Omit<ConfidentialReadEntity, 'id'>;

/** Notes reads and refused attempts, which is done before anything is given. */
export async function noteReads(source: Source, reads: readonly NewRead[]): Promise<void> {
  if (reads.length === 0) return;
  const values = reads.map((read) => ({ id: randomUUID(), ...read }));
  await source.query(
    `INSERT INTO confidential_read
       (id, deposit_id, person, organization_id, thing, purpose, right_id, outcome, reason, occurred_at)
     SELECT id, "depositId", person, "organizationId", thing, purpose, "rightId", outcome, reason, "occurredAt"
       FROM json_to_recordset($1) AS note (id uuid, "depositId" uuid, person text, "organizationId" uuid, thing text,
         purpose text, "rightId" uuid, outcome text, reason text, "occurredAt" timestamptz)`,
    [JSON.stringify(values)],
  );
}

export interface RegisteredRight {
  readonly reader: Reader;
  readonly purpose: AccessPurpose;
  readonly grantedBy: string;
  readonly registeredBy: string;
  readonly at: Date;
}

/** Registers a right to one deposit, unless the reader has one for the same purpose already that has no end. */
export async function registerOnce(
  transaction: EntityManager,
  depositId: string,
  { reader, purpose, grantedBy, registeredBy, at }: RegisteredRight,
): Promise<void> {
  const { person, organizationId, isSystem } = reader;
  const known = await transaction
    .createQueryBuilder(AccessRightEntity, 'held')
    .where('held.deposit_id = :depositId AND held.person = :person AND held.purpose = :purpose', {
      ...{ depositId, person, purpose },
    })
    .andWhere('held.organization_id IS NOT DISTINCT FROM :organizationId', { organizationId })
    .andWhere('held.is_system = :isSystem', { isSystem })
    .andWhere('held.ended_at IS NULL AND held.ends_at IS NULL AND held.starts_at <= :at', { at })
    .getExists();
  if (known) return;
  await transaction.insert(AccessRightEntity, {
    id: randomUUID(),
    depositId,
    ...reader,
    purpose,
    limitId: await currentLimitId(transaction, depositId),
    grantedBy,
    startsAt: at,
    registeredAt: at,
    registeredBy,
  });
}

export async function currentLimitId(transaction: EntityManager, depositId: string): Promise<string | null> {
  const rows: { id: string }[] = await transaction.query(
    'SELECT id FROM access_limit WHERE deposit_id = $1 ORDER BY version DESC LIMIT 1',
    [depositId],
  );
  return rows[0]?.id ?? null;
}
