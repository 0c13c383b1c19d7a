import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { trialCompletedAlready, trialDefectFixed, trialDefectUnknown } from './evidence.errors';
import { defectRefusals, openSteps } from './evidence.rules';
import { dayRefusals, hashRefusals, textRefusals } from './life-cycle-act.rules';
import { recordWithin } from './life-cycle-act.service';
import { insertEvidence } from './life-cycle-act.store';
import type {
  TrialDefectFixInput,
  TrialDefectRecordInput,
  TrialDocumentRecordInput,
  TrialOperationCompleteInput,
} from './trial.inputs';
import { TrialDefectEntity } from './trial-defect.entity';

type Answer = Promise<CommandResult>;
const IN_TRIAL = { stages: ['TRIAL_OPERATION'] } as const;

/** C-9(2), first dash: the procedures of the trial are documented. */
export function recordTrialDocument(context: SubgraphContext, input: TrialDocumentRecordInput): Answer {
  const { title, number, documentedOn } = input;
  return recordWithin(context, {
    ...{
      ...IN_TRIAL,
      name: 'trialDocumentRecord',
      action: 'TRIAL_DOCUMENT_RECORD',
      input,
      day: documentedOn,
    },
    policy: 'object.advance',
    refusals: ({ card }) => [
      ...textRefusals({ title, number }),
      ...dayRefusals('documentedOn', documentedOn, card.stageSince, context.today),
    ],
    record: async (transaction, { stretchId }) => {
      const row = { title: title.trim(), number: number.trim(), documented_on: documentedOn };
      await insertEvidence(transaction, 'trial_document', { id: randomUUID(), stage_id: stretchId, ...row });
      return { facts: row };
    },
  });
}

/** C-9(2), second dash: a defect found; numbered within its trial under the lock of the object. */
export function recordTrialDefect(context: SubgraphContext, input: TrialDefectRecordInput): Answer {
  const { severity, description, foundOn } = input;
  return recordWithin(context, {
    ...{ ...IN_TRIAL, name: 'trialDefectRecord', action: 'TRIAL_DEFECT_RECORD', input, day: foundOn },
    policy: 'object.try',
    refusals: ({ card }) => [
      ...textRefusals({ description }),
      ...dayRefusals('foundOn', foundOn, card.stageSince, context.today),
    ],
    record: async (transaction, { stretchId, round }) => {
      const number = round.defectsFixedOn.length + 1;
      const row = { number, severity, description: description.trim(), found_on: foundOn };
      await insertEvidence(transaction, 'trial_defect', { id: randomUUID(), stage_id: stretchId, ...row });
      return { facts: row };
    },
  });
}

/** C-9(2), second dash: the defect is removed. */
export function fixTrialDefect(context: SubgraphContext, input: TrialDefectFixInput): Answer {
  const { number, correction, fixedOn } = input;
  return recordWithin(context, {
    ...{ ...IN_TRIAL, name: 'trialDefectFix', action: 'TRIAL_DEFECT_FIX', input, day: fixedOn },
    policy: 'object.try',
    refusals: async ({ stretchId }, transaction) => [
      ...textRefusals({ correction }),
      ...(await fixRefusals(transaction, stretchId, input, context.today)),
    ],
    record: async (transaction, { stretchId: stageId }) => {
      await transaction.update(
        TrialDefectEntity,
        { stageId, number },
        { fixedOn, correction: correction.trim() },
      );
      return { facts: { number, fixedOn } };
    },
  });
}

async function fixRefusals(
  transaction: EntityManager,
  stageId: string,
  { number, fixedOn }: TrialDefectFixInput,
  today: string,
): Promise<Refusal[]> {
  const path = ['input', 'number'];
  const isNumber = number > 0 && number < 32_768;
  const defect = isNumber ? await transaction.findOneBy(TrialDefectEntity, { stageId, number }) : null;
  if (!defect) return [trialDefectUnknown({ number }, path, { kind: 'INVALID_INPUT' })];
  if (defect.fixedOn !== null) return [trialDefectFixed({ number, fixedOn: defect.fixedOn }, path)];
  return dayRefusals('fixedOn', fixedOn, defect.foundOn, today);
}

/** C-9(2), third dash: the certificate is registered when the trial is documented and no defect is open. */
export function completeTrial(context: SubgraphContext, input: TrialOperationCompleteInput): Answer {
  const { certificateNumber, completedOn: day, conformity, sha256 = null } = input;
  return recordWithin(context, {
    ...{ ...IN_TRIAL, name: 'trialOperationComplete', action: 'TRIAL_OPERATION_COMPLETE', input, day },
    policy: 'object.advance',
    refusals: ({ card, round, steps }) => [
      ...textRefusals({ certificateNumber, conformity }),
      ...dayRefusals('completedOn', day, card.stageSince, context.today),
      ...hashRefusals('sha256', sha256),
      ...(round.certificateNumber === null
        ? []
        : [trialCompletedAlready({ number: round.certificateNumber })]),
      ...openSteps(steps, ['TRIAL_DOCUMENTS']),
      ...defectRefusals(day, round),
    ],
    record: async (transaction, { stretchId }) => {
      const number = certificateNumber.trim();
      const row = { number, completed_on: day, conformity: conformity.trim(), sha256 };
      await insertEvidence(transaction, 'trial_certificate', { stage_id: stretchId, ...row });
      return { facts: row };
    },
  });
}
