import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { organizationOf } from '../../shared/access/actor';
import { writePolicies } from '../../shared/access/write-policies';
import { type CommandResult, carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { parseAmount } from '../../shared/kernel/money';
import type { Refusal } from '../../shared/kernel/refusal';
import { insertEvidence } from '../life-cycle/life-cycle-act.store';
import { askAnalogueSearch } from '../object/analogue-search';
import { notOwnerOrHolder } from '../object/object.errors';
import { type CaseKind, commandCase } from '../record/case-command';
import { type NewCard, type NewRecord, newCardOf } from '../record/new-card';
import { insertRecord, recordRefusals } from '../record/record.service';
import { kindOfOrganization, takeCodeTurn } from '../record/record.store';
import { AcquisitionEntity } from './acquisition.entity';
import { acquisitionUnknown } from './acquisition.errors';
import type {
  GratuitousAcquisitionAcceptInput,
  GratuitousAcquisitionApplyInput,
  GratuitousAcquisitionConcludeInput,
  GratuitousAcquisitionEvaluateInput,
} from './acquisition.inputs';
import type {
  AcquisitionAction,
  AcquisitionGround,
  AcquisitionState,
  EstimatedCost,
} from './acquisition.model';
import {
  ACQUISITION,
  ACQUISITION_POLICIES,
  acceptanceRefusals,
  applicantRefusals,
  conclusionRefusals,
  evaluationRefusals,
  illegalAcquisitionAct,
  VERDICT_ACTIONS,
} from './acquisition.rules';

export const ACQUISITIONS: CaseKind<AcquisitionEntity, AcquisitionState, AcquisitionAction> = {
  idKind: 'gratuitousAcquisition',
  entity: AcquisitionEntity,
  read: 'gratuitous-acquisition.read',
  table: ACQUISITION,
  policies: ACQUISITION_POLICIES,
  privateStates: [],
  unknown: () => acquisitionUnknown({}, ['input', 'acquisitionId'], { kind: 'INVALID_INPUT' }),
  illegal: illegalAcquisitionAct,
};

/** Applies for an object that is inherited or given (C-23, part 1). */
export function applyForAcquisition(
  context: SubgraphContext,
  input: GratuitousAcquisitionApplyInput,
): Promise<CommandResult> {
  const { idempotencyKey, ground, giver } = input;
  const command = { name: 'gratuitousAcquisitionApply', input, idempotencyKey };
  return carryOut(context, command, async (transaction) => {
    const organizationId = organizationOf(context.actor);
    const isAllowed = writePolicies.decide(context.actor, 'gratuitous-acquisition.apply').allowed;
    if (organizationId === null || !isAllowed) {
      const details = { kind: 'NOT_ALLOWED', allowedRelations: ['OWNER'] } as const;
      return { ok: false, error: [notOwnerOrHolder({}, [], details)] };
    }
    const error = [
      ...applicantRefusals(giver, await kindOfOrganization(transaction, organizationId)),
      ...(await recordRefusals(transaction, recordOf(input), organizationId)),
    ];
    if (error.length > 0) return { ok: false, error };
    const id = randomUUID();
    await transaction.insert(AcquisitionEntity, {
      ...{ id, organizationId, state: 'APPLIED', ground, giver: giver.trim(), card: newCardOf(input) },
      ...{ version: 1, updatedAt: context.now, appliedOn: context.today },
    });
    return { ok: true, value: { subjectId: id, facts: { ground } } };
  });
}

/** The service integrator evaluates purpose and use (C-23, dash 2). */
export function evaluateAcquisition(
  context: SubgraphContext,
  input: GratuitousAcquisitionEvaluateInput,
): Promise<CommandResult> {
  const command = { ...commandOf(input), name: 'gratuitousAcquisitionEvaluate', action: 'EVALUATE' } as const;
  return commandCase(context, ACQUISITIONS, command, async () => {
    const error = evaluationRefusals(input);
    if (error.length > 0) return { ok: false, error };
    const {
      isConformantToArchitecture,
      isConformantTechnically,
      isConformantLegally,
      isConformantInDataManagement,
    } = input;
    const evaluation = {
      ...{
        isConformantToArchitecture,
        isConformantTechnically,
        isConformantLegally,
        isConformantInDataManagement,
      },
      termsOfReferenceNumber: input.termsOfReferenceNumber.trim(),
      remarks: input.remarks?.trim() ?? null,
      evaluatedOn: context.today,
    };
    return { ok: true, change: { evaluation }, facts: evaluation };
  });
}

/** The authorized body concludes on both indicators, with the search of the register as its evidence (C-23). */
export async function concludeAcquisition(
  context: SubgraphContext,
  input: GratuitousAcquisitionConcludeInput,
): Promise<CommandResult> {
  const { verdict, issuedOn } = input;
  const action = VERDICT_ACTIONS[verdict];
  const command = { ...commandOf(input), name: 'gratuitousAcquisitionConclude', action };
  const asked = await askAnalogueSearch(context, input.analogueSearchId);
  if (!asked.ok) return asked;
  const analogueSearch = asked.value;
  return commandCase(context, ACQUISITIONS, command, async (_transaction, { appliedOn, evaluation }) => {
    const evaluatedOn = evaluation?.evaluatedOn ?? null;
    const { today } = context;
    const error = conclusionRefusals({ ...input, appliedOn, evaluatedOn, search: analogueSearch, today });
    if (error.length > 0) return { ok: false, error };
    const conclusion = {
      ...{ verdict, issuedOn, number: input.number.trim(), purposeAndUse: input.purposeAndUse.trim() },
      estimatedCosts: exactCosts(input.estimatedCosts),
    };
    return { ok: true, change: { conclusion, analogueSearch }, facts: { ...conclusion, analogueSearch } };
  });
}

/** The legal entity accepts the object: a donated one enters at its trial operation (C-24), an inherited one as planned. */
export function acceptAcquisition(
  context: SubgraphContext,
  input: GratuitousAcquisitionAcceptInput,
): Promise<CommandResult> {
  const { acceptedOn, zone = null } = input;
  const name = 'gratuitousAcquisitionAccept';
  const command = { ...commandOf(input), name, action: 'ACCEPT', takeTurn: takeCodeTurn } as const;
  return commandCase(context, ACQUISITIONS, command, async (transaction, row) => {
    const ground = row.ground as AcquisitionGround;
    const concludedOn = row.conclusion?.issuedOn ?? row.appliedOn;
    const error = [
      ...acceptanceRefusals({ ground, zone, acceptedOn, concludedOn, today: context.today }),
      ...(await keptRefusals(transaction, row)),
    ];
    if (error.length > 0) return { ok: false, error };
    const { id, code, stretchId } = await insertRecord(transaction, context, recordOf(row.card), {
      ownerId: row.organizationId,
      beginning: { ...BEGINNINGS[ground], startedOn: acceptedOn },
    });
    if (ground === 'DONATION')
      await insertEvidence(transaction, 'trial_operation', { stage_id: stretchId, zone: zone?.trim() });
    return { ok: true, change: { acceptedOn, objectId: id }, facts: { objectId: id, code, ground } };
  });
}

const BEGINNINGS = {
  DONATION: { action: 'START_TRIAL', stage: 'TRIAL_OPERATION' },
  INHERITANCE: { action: 'PLAN', stage: 'PLANNED' },
} as const satisfies Record<AcquisitionGround, object>;

function commandOf(
  input: Pick<GratuitousAcquisitionAcceptInput, 'acquisitionId' | 'expectedVersion' | 'idempotencyKey'>,
) {
  const { acquisitionId: caseId, expectedVersion, idempotencyKey } = input;
  return { caseId, expectedVersion, idempotencyKey, input };
}

/** C-1: what is acquired free of charge is recorded as acquired. */
function recordOf(card: NewCard): NewRecord {
  return { ...card, procedure: 'ACQUIRE', subject: 'OBJECT' };
}

/** Problems of the card as it was applied for; they are about the acquisition and no field of the act. */
async function keptRefusals(
  transaction: EntityManager,
  { card, organizationId }: AcquisitionEntity,
): Promise<Refusal[]> {
  const refusals = await recordRefusals(transaction, recordOf(card), organizationId);
  return refusals.map((refusal) => ({ ...refusal, path: [] }));
}

function exactCosts(costs: readonly EstimatedCost[]): EstimatedCost[] {
  return costs
    .map(({ year, amount }) => {
      const exact = parseAmount(amount);
      return { year, amount: exact.ok ? exact.value : amount };
    })
    .toSorted((a, b) => a.year - b.year);
}
