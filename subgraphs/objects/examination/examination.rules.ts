import type { Refusal } from '../../shared/kernel/refusal';
import type { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import { afterTermination } from '../object/object.errors';
import { examinationNumberMalformed, examinedAfterTermination } from './examination.errors';

const NUMBER_LIMIT = 100;
const NUMBER = new RegExp(`^\\P{Cc}{1,${NUMBER_LIMIT}}$`, 'u');

/** C-19: nothing is examined any more once operation has ended. */
export function stageRefusals(stage: LifeCycleStageKind): Refusal[] {
  return stage === 'TERMINATED' ? [afterTermination(examinedAfterTermination())] : [];
}

/** The number of a document as it is kept: without the blanks around it. */
export function numberRefusals(number: string): Refusal[] {
  if (NUMBER.test(number.trim())) return [];
  return [
    examinationNumberMalformed({ limit: NUMBER_LIMIT }, ['input', 'number'], { kind: 'INVALID_INPUT' }),
  ];
}
