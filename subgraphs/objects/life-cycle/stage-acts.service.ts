import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { membersMissing } from './evidence.errors';
import {
  commissionRefusals,
  defectRefusals,
  openSteps,
  planningOfDevelopment,
  planningRefusals,
  priorityRefusals,
  verdictRefusals,
} from './evidence.rules';
import { trusteeTermsNotAgreed } from './life-cycle-act.errors';
import type {
  LifeCycleBuildStartInput,
  LifeCycleCommissionInput,
  LifeCycleDevelopmentStartInput,
  LifeCycleImplementationStartInput,
  LifeCycleSecurityTestStartInput,
  LifeCycleTerminateInput,
  LifeCycleTrialStartInput,
} from './life-cycle-act.inputs';
import { dayRefusals, hashRefusals, textRefusals } from './life-cycle-act.rules';
import { type ActFacts, advance } from './life-cycle-act.service';
import { insertEvidence } from './life-cycle-act.store';

type Answer = Promise<CommandResult>;

/**
 * C-9(1): building begins on agreed terms, a calculation, a declaration of the place (C-14) and, for a state investment
 * project, both conclusions.
 */
export function startBuild(context: SubgraphContext, input: LifeCycleBuildStartInput): Answer {
  const { basisDocument = null } = input;
  return advance(context, {
    ...{
      name: 'lifeCycleBuildStart',
      action: 'START_BUILD',
      input,
      day: input.startedOn,
      dayField: 'startedOn',
    },
    refusals: ({ steps, round }) => [
      ...textRefusals({ basisDocument }),
      ...planningRefusals(steps),
      ...priorityRefusals(round),
    ],
    basis: () => basisDocument,
  });
}

/** C-9(2), C-3(9): trial operation in a pilot zone. */
export function startTrial(context: SubgraphContext, input: LifeCycleTrialStartInput): Answer {
  const { basisDocument = null, zone } = input;
  return advance(context, {
    ...{
      name: 'lifeCycleTrialStart',
      action: 'START_TRIAL',
      input,
      day: input.startedOn,
      dayField: 'startedOn',
    },
    refusals: () => textRefusals({ zone, basisDocument }),
    basis: () => basisDocument,
    record: (transaction, stageId) =>
      insertEvidence(transaction, 'trial_operation', { stage_id: stageId, zone: zone.trim() }),
  });
}

/** C-9(3): the object goes to the test when its trial is documented, without open defects and certified. */
export function startSecurityTest(context: SubgraphContext, input: LifeCycleSecurityTestStartInput): Answer {
  const day = input.startedOn;
  return advance(context, {
    ...{
      name: 'lifeCycleSecurityTestStart',
      action: 'START_SECURITY_TEST',
      input,
      day,
      dayField: 'startedOn',
    },
    refusals: ({ steps, round }) => [
      ...openSteps(steps, ['TRIAL_DOCUMENTS', 'TRIAL_CERTIFICATE']),
      ...defectRefusals(day, round),
    ],
    basis: ({ round }) => round.certificateNumber,
  });
}

/** C-9(4): implementation begins on a positive verdict of the tester. */
export function startImplementation(
  context: SubgraphContext,
  input: LifeCycleImplementationStartInput,
): Answer {
  const day = input.startedOn;
  return advance(context, {
    ...{
      name: 'lifeCycleImplementationStart',
      action: 'START_IMPLEMENTATION',
      input,
      day,
      dayField: 'startedOn',
    },
    refusals: ({ round }) => verdictRefusals(day, round),
    basis: ({ round }) => round.protocolNumber,
  });
}

/** C-9(5), C-15: commissioning by an act, with every step of the round done. */
export function commission(context: SubgraphContext, input: LifeCycleCommissionInput): Answer {
  const { act = null, commissionedOn: day } = input;
  return advance(context, {
    ...{ name: 'lifeCycleCommission', action: 'COMMISSION', input, day, dayField: 'commissionedOn' },
    refusals: ({ steps, round, card }) => [
      ...actRefusals(act, card.stageSince, day),
      ...commissionRefusals(steps, day, round, act !== null),
    ],
    basis: () => act?.number.trim() ?? null,
    card: { commissionedOn: day, isWorking: true },
    record: async (transaction, stageId) => {
      if (!act) return;
      const { number, signedOn, members, sha256 = null } = act;
      const row = {
        stage_id: stageId,
        number: number.trim(),
        signed_on: signedOn,
        members: namesOf(members),
        sha256,
      };
      await insertEvidence(transaction, 'commissioning_act', row);
    },
  });
}

const namesOf = (members: readonly string[]): string[] => members.map((name) => name.trim());

function actRefusals(act: LifeCycleCommissionInput['act'], since: string, day: string) {
  if (!act) return [];
  const names = namesOf(act.members);
  const hasMembers = names.length > 0 && names.every(Boolean) && new Set(names).size === names.length;
  const path = ['input', 'act', 'members'];
  return [
    ...textRefusals({ 'act.number': act.number }),
    // The act is signed during the implementation and not after the commissioning that rests on it.
    ...dayRefusals('act.signedOn', act.signedOn, since, day),
    ...hashRefusals('act.sha256', act.sha256),
    ...(hasMembers ? [] : [membersMissing({}, path, { kind: 'INVALID_INPUT' })]),
  ];
}

/**
 * C-10: development of a commissioned object. An organization that is only the trustee develops on terms agreed by the
 * authorized body since the present operation began; an owner or holder on what C-6 to C-8 ask of any development.
 */
export function startDevelopment(context: SubgraphContext, input: LifeCycleDevelopmentStartInput): Answer {
  const { basisDocument = null, startedOn: day } = input;
  return advance(context, {
    ...{ name: 'lifeCycleDevelopmentStart', action: 'START_DEVELOPMENT', input, day, dayField: 'startedOn' },
    refusals: (facts) => [
      ...textRefusals({ basisDocument }),
      ...developmentRefusals(facts, day),
      ...priorityRefusals(facts.round),
    ],
    basis: (facts) => (isTrusteeOnly(facts) ? facts.round.trusteeTermsNumber : basisDocument),
  });
}

function developmentRefusals(facts: ActFacts, day: string) {
  const { evidence, round, card } = facts;
  if (!isTrusteeOnly(facts))
    return planningRefusals(planningOfDevelopment(day, evidence, round, card.stageSince));
  const { trusteeTermsAgreedOn } = round;
  return trusteeTermsAgreedOn !== null && trusteeTermsAgreedOn <= day ? [] : [trusteeTermsNotAgreed()];
}

function isTrusteeOnly({ relations }: ActFacts): boolean {
  return !relations.includes('OWNER') && !relations.includes('HOLDER');
}

/** C-19: operation ends when there is no further need of the object. */
export function terminate(context: SubgraphContext, input: LifeCycleTerminateInput): Answer {
  const { reason, decisionNumber, terminatedOn: day } = input;
  return advance(context, {
    ...{ name: 'lifeCycleTerminate', action: 'TERMINATE', input, day, dayField: 'terminatedOn' },
    refusals: () => textRefusals({ reason, decisionNumber }),
    basis: () => decisionNumber.trim(),
    card: { terminatedOn: day, isWorking: false },
    record: (transaction, stageId) => {
      const row = { stage_id: stageId, reason: reason.trim(), decision_number: decisionNumber.trim() };
      return insertEvidence(transaction, 'termination', row);
    },
  });
}
