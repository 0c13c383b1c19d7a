import type { DataSource, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import { type ApplicationKind, applicationDueOn, type OpenDuty } from './duty.rules';
import type { DutyParty } from './operation.model';

export interface DutyRow extends OpenDuty {
  readonly id: string;
  readonly party: DutyParty;
  readonly objectId: string;
  readonly objectCode: string;
  readonly claimId: string | null;
  readonly explanation: string | null;
}

export interface DutySearch {
  /** Bare uuid of the organization whose duties are asked. */
  readonly organizationId: string;
  readonly today: string;
  /** Duties of operation that hold today. */
  readonly dutyCodes: readonly string[];
  readonly isOverdue?: boolean | null;
  /** Last day up to which duties are due; null asks for all. */
  readonly dueUntil: string | null;
}

/** What is due first comes first; what has no term comes last. */
const BY_DUE: Ordering = {
  name: 'DUE_ON',
  expression: `coalesce(duty.due_on, 'infinity'::date)`,
  type: 'date',
  direction: 'ASC',
};

/** Applications for environments and placement that the operator did not answer yet. */
const OPEN_APPLICATIONS = `(
  SELECT id, object_id, received_on, 'ENVIRONMENT_PROVISION' AS kind FROM environment WHERE provided_on IS NULL
  UNION ALL
  SELECT id, object_id, received_on, 'PLACEMENT_PROVISION' FROM placement_request WHERE provided_on IS NULL
)`;

/**
 * Open duties over the objects that the organization owns or holds today, over claims against it and contracts with it
 * as supplier, and over applications to it as operator. A duty of operation has no row of its own, so that its id is
 * made of the object and the duty; duty 9 ends with the warranty.
 */
const OPEN_DUTIES = `(
  WITH own AS (
    SELECT DISTINCT object_id FROM stakeholder
    WHERE organization_id = :organizationId AND role IN ('OWNER', 'HOLDER')
      AND started_on <= :today AND (ended_on IS NULL OR ended_on >= :today)
  )
  SELECT md5(o.id || ' ' || code.code)::uuid AS id, 'OPERATION_DUTY' AS kind, 'OWNER_OR_HOLDER' AS party,
    o.id AS object_id, o.code AS object_code, code.code AS operation_duty, NULL::uuid AS claim_id,
    o.commissioned_on AS started_on, NULL::date AS due_on, report.explanation
  FROM own JOIN informatization_object o ON o.id = own.object_id
  CROSS JOIN unnest(:dutyCodes::text[]) AS code (code)
  LEFT JOIN LATERAL (
    SELECT status, explanation FROM operation_duty_report
    WHERE object_id = o.id AND duty = code.code ORDER BY id DESC LIMIT 1
  ) report ON true
  WHERE o.commissioned_on IS NOT NULL AND o.stage <> 'TERMINATED' AND report.status IS DISTINCT FROM 'FULFILLED'
    AND (code.code <> 'WARRANTY_SERVICE' OR o.commissioned_on + interval '12 months' >= :today)
  UNION ALL
  SELECT claim.id, 'WARRANTY_CLAIM', 'SUPPLIER', o.id, o.code, NULL, claim.id, claim.filed_on, claim.agreed_until, NULL
  FROM warranty_claim claim JOIN informatization_object o ON o.id = claim.object_id
  WHERE claim.id IN (
    SELECT id FROM warranty_claim WHERE supplier_id = :organizationId AND closed_on IS NULL
    UNION ALL SELECT id FROM own JOIN warranty_claim USING (object_id) WHERE closed_on IS NULL)
  UNION ALL
  SELECT contract.id, 'SOURCE_TRANSFER', 'SUPPLIER', o.id, o.code, NULL, NULL, contract.signed_on, NULL, NULL
  FROM development_contract contract JOIN informatization_object o ON o.id = contract.object_id
  WHERE NOT EXISTS (SELECT FROM source_transfer WHERE contract_id = contract.id) AND contract.id IN (
    SELECT id FROM development_contract WHERE supplier_id = :organizationId AND is_budget_funded
    UNION ALL SELECT id FROM own JOIN development_contract USING (object_id) WHERE is_budget_funded)
  UNION ALL
  SELECT asked.id, asked.kind, 'OPERATOR', o.id, o.code, NULL, NULL, asked.received_on, term.due_on, NULL
  FROM ${OPEN_APPLICATIONS} asked
  JOIN unnest(:applications::text[], :receivedOn::date[], :applicationDueOn::date[])
    AS term (kind, received_on, due_on) USING (kind, received_on)
  JOIN informatization_object o ON o.id = asked.object_id
  WHERE o.stage <> 'TERMINATED' AND (asked.object_id IN (SELECT object_id FROM own) OR EXISTS (
    SELECT FROM organization_role WHERE organization_id = :organizationId AND role = 'OPERATOR'
      AND valid_from <= :today AND (valid_to IS NULL OR valid_to > :today)))
)`;

/** Days on which the open applications came, each with its last day: working days are counted by the kernel alone. */
async function applicationTerms(dataSource: DataSource) {
  const rows: { kind: ApplicationKind; receivedOn: string }[] = await dataSource.query(
    `SELECT DISTINCT kind, received_on AS "receivedOn" FROM ${OPEN_APPLICATIONS} asked`,
  );
  return {
    applications: rows.map(({ kind }) => kind),
    receivedOn: rows.map(({ receivedOn }) => receivedOn),
    applicationDueOn: rows.map(({ kind, receivedOn }) => applicationDueOn(kind, receivedOn)),
  };
}

/** A page of open duties, what is due first in front. */
export async function findDutyPage(
  dataSource: DataSource,
  search: DutySearch,
  args: PageArgs,
): Promise<Page<DutyRow>> {
  const builder = openDuties(dataSource, search, await applicationTerms(dataSource));
  return keysetPage<DutyRow>(builder, 'duty', args, BY_DUE);
}

/** So many open duties at once, what is due first in front, for a calendar that cannot page. */
export async function findFirstDuties(
  dataSource: DataSource,
  search: DutySearch,
  most: number,
): Promise<DutyRow[]> {
  return openDuties(dataSource, search, await applicationTerms(dataSource))
    .orderBy(BY_DUE.expression)
    .addOrderBy('duty.id')
    .limit(most)
    .getRawMany<DutyRow>();
}

function openDuties(
  dataSource: DataSource,
  search: DutySearch,
  terms: Awaited<ReturnType<typeof applicationTerms>>,
): SelectQueryBuilder<ObjectLiteral> {
  const { organizationId, today, dutyCodes, isOverdue, dueUntil } = search;
  const builder = dataSource
    .createQueryBuilder()
    .select('duty.id', 'id')
    .addSelect('duty.kind', 'kind')
    .addSelect('duty.party', 'party')
    .addSelect('duty.object_id', 'objectId')
    .addSelect('duty.object_code', 'objectCode')
    .addSelect('duty.operation_duty', 'operationDuty')
    .addSelect('duty.claim_id', 'claimId')
    .addSelect('duty.started_on', 'startedOn')
    .addSelect('duty.due_on', 'dueOn')
    .addSelect('duty.explanation', 'explanation')
    .from(OPEN_DUTIES, 'duty')
    .setParameters({ organizationId, today, dutyCodes, ...terms });
  if (isOverdue === true) builder.andWhere('duty.due_on < :today');
  if (isOverdue === false) builder.andWhere('(duty.due_on IS NULL OR duty.due_on >= :today)');
  if (dueUntil !== null) builder.andWhere('duty.due_on BETWEEN :today AND :dueUntil', { dueUntil });
  return builder;
}
