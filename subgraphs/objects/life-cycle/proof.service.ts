import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import type { Role } from '../../shared/access/roles';
import { type WritePolicy, writePolicies } from '../../shared/access/write-policies';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { roleRequired } from '../object/object.errors';
import { securityTestValidity, standardsMissing } from './evidence.errors';
import { trusteeAbsent } from './life-cycle-act.errors';
import type { TrusteeTermsAgreeInput } from './life-cycle-act.inputs';
import { dayRefusals, textRefusals } from './life-cycle-act.rules';
import { recordWithin } from './life-cycle-act.service';
import { insertEvidence } from './life-cycle-act.store';
import type { ImplementationMeasureRecordInput, SecurityTestDecideInput } from './proof.inputs';

type Answer = Promise<CommandResult>;

/** Order by which tests for information security are held (C-9(3), second part). */
const TEST_RULES = 'KZ-111-2019';

/** C-9(3): the verdict is given by a tester and by nobody else. */
export async function decideSecurityTest(context: SubgraphContext, input: SecurityTestDecideInput): Answer {
  const refusal = roleRefusal(context, 'object.security-test.decide', 'TESTER');
  if (refusal) return { ok: false, error: [refusal] };
  const { verdict, protocolNumber, decidedOn, validTo = null, ruleVersion } = input;
  return recordWithin(context, {
    ...{ name: 'securityTestDecide', action: 'SECURITY_TEST_DECIDE', input, day: decidedOn },
    stages: ['SECURITY_TEST'],
    policy: 'object.security-test.decide',
    refusals: ({ card }) => [
      ...textRefusals({ protocolNumber, ruleVersion }),
      ...dayRefusals('decidedOn', decidedOn, card.stageSince, context.today),
      ...validityRefusals(input),
    ],
    record: async (transaction, { stretchId }) => {
      const row = {
        verdict,
        protocol_number: protocolNumber.trim(),
        decided_on: decidedOn,
        valid_to: validTo,
      };
      const rule = { rule_act_id: TEST_RULES, rule_version: ruleVersion.trim() };
      const ordinal = await nextOrdinal(transaction, stretchId);
      const place = {
        id: randomUUID(),
        stage_id: stretchId,
        ordinal,
        tester_id: organizationOf(context.actor),
      };
      await insertEvidence(transaction, 'security_test', { ...place, ...row, ...rule });
      return { facts: row };
    },
  });
}

function validityRefusals({ verdict, decidedOn, validTo }: SecurityTestDecideInput): Refusal[] {
  if (validTo == null || (verdict === 'POSITIVE' && validTo >= decidedOn)) return [];
  return [securityTestValidity({ decidedOn }, ['input', 'validTo'], { kind: 'INVALID_INPUT' })];
}

async function nextOrdinal(transaction: EntityManager, stretchId: string): Promise<number> {
  const [row]: { next: number }[] = await transaction.query(
    'SELECT coalesce(max(ordinal), 0) + 1 AS next FROM security_test WHERE stage_id = $1',
    [stretchId],
  );
  return row?.next ?? 1;
}

/** C-3(2), C-9(4): a measure of the implementation with its evidence and the standards that were followed. */
export function recordMeasure(context: SubgraphContext, input: ImplementationMeasureRecordInput): Answer {
  const { kind, evidence, doneOn } = input;
  const standards = input.standards.map((standard) => standard.trim());
  return recordWithin(context, {
    ...{ name: 'implementationMeasureRecord', action: 'IMPLEMENTATION_MEASURE_RECORD', input, day: doneOn },
    stages: ['IMPLEMENTATION'],
    policy: 'object.advance',
    refusals: ({ card }) => [
      ...textRefusals({ evidence }),
      ...dayRefusals('doneOn', doneOn, card.stageSince, context.today),
      ...(standards.length > 0 && standards.every(Boolean)
        ? []
        : [standardsMissing({}, ['input', 'standards'])]),
    ],
    record: async (transaction, { stretchId }) => {
      const row = { kind, evidence: evidence.trim(), done_on: doneOn, standards };
      const place = { id: randomUUID(), stage_id: stretchId };
      await insertEvidence(transaction, 'implementation_measure', { ...place, ...row });
      return { facts: row };
    },
  });
}

/** C-10, part 2: the authorized body agrees the terms on which a trustee may develop an object in operation. */
export async function agreeTrusteeTerms(context: SubgraphContext, input: TrusteeTermsAgreeInput): Answer {
  const refusal = roleRefusal(context, 'object.trustee-terms.agree', 'AUTHORIZED_BODY');
  if (refusal) return { ok: false, error: [refusal] };
  const { number, agreedOn } = input;
  return recordWithin(context, {
    ...{ name: 'trusteeTermsAgree', action: 'TRUSTEE_TERMS_AGREE', input, day: agreedOn },
    stages: ['INDUSTRIAL_OPERATION'],
    policy: 'object.trustee-terms.agree',
    refusals: async ({ card }, transaction) => [
      ...textRefusals({ number }),
      ...dayRefusals('agreedOn', agreedOn, card.stageSince, context.today),
      ...((await hasTrustee(transaction, card.id, agreedOn)) ? [] : [trusteeAbsent()]),
    ],
    record: async (transaction, { stretchId }) => {
      const row = { number: number.trim(), agreed_on: agreedOn, agreed_by: organizationOf(context.actor) };
      await insertEvidence(transaction, 'trustee_terms', { id: randomUUID(), stage_id: stretchId, ...row });
      return { facts: row };
    },
  });
}

async function hasTrustee(transaction: EntityManager, objectId: string, day: string): Promise<boolean> {
  const rows: unknown[] = await transaction.query(
    `SELECT 1 FROM stakeholder WHERE object_id = $1 AND role = 'TRUSTEE' AND started_on <= $2
       AND (ended_on IS NULL OR ended_on >= $2) LIMIT 1`,
    [objectId, day],
  );
  return rows.length > 0;
}

/** An act of an appointment is refused with the role that it needs; who is not signed in is told so by the command. */
export function roleRefusal({ actor }: SubgraphContext, policy: WritePolicy, role: Role): Refusal | null {
  if (actor.kind === 'ANONYMOUS' || writePolicies.decide(actor, policy).allowed) return null;
  return roleRequired({ role }, [], { kind: 'NOT_ALLOWED', allowedRelations: [role] });
}
