import type { Refusal } from '../../shared/kernel/refusal';
import type { DepositPath, DepositState } from '../deposit/deposit.model';
import { mediumClosed, mediumFieldMalformed, mediumTooLarge } from './material.errors';
import type { MediumOrder } from './medium-order.model';

/**
 * States in which a medium comes. An object has no refusal, so that a medium which does not match may be replaced until
 * it is verified (E-9); register software comes with its application (E-14).
 */
const MEDIUM_STATES: Readonly<Record<DepositPath, readonly DepositState[]>> = {
  EGOV_OBJECT: ['DRAFT', 'SUBMITTED', 'REGISTERED', 'REPOSITORY_READY', 'TRANSFERRED'],
  REGISTER_SOFTWARE: ['DRAFT', 'RECEIVED'],
};

const HASH = /^[0-9a-f]{64}$/;
const LABEL_LENGTH = 200;
const MOST_MEDIA = 100;
/** A name and no way to another folder. */
const FILE_NAME = /^(?!\.{1,2}$)[^/\\\0]{1,255}$/;

interface ReceivingDeposit {
  readonly path: string;
  readonly state: string;
  readonly legacyRuleSet: string | null;
}

/**
 * @param taken numbers of the media that are there; a medium that was received with its application stays
 * @param source the media of a deposit that was imported accepted are imported after it, each once (p.2)
 */
export function mediumClosedRefusals(
  { path, state, legacyRuleSet }: ReceivingDeposit,
  number: number,
  taken: readonly number[],
  source: 'UPLOAD' | 'IMPORT',
): Refusal[] {
  const isLegacy = legacyRuleSet !== null && state === 'ACCEPTED' && source === 'IMPORT';
  if (isLegacy && !taken.includes(number)) return [];
  const isOpen = MEDIUM_STATES[path as DepositPath].some((open) => open === state);
  const isFixed = state === 'RECEIVED' && taken.includes(number);
  return isOpen && !isFixed ? [] : [mediumClosed({ state, number })];
}

/** Everything that is wrong with what is told of a medium. */
export function mediumOrderRefusals(order: MediumOrder, limit: number): Refusal[] {
  const { number, label, fileName, sha256, sizeBytes } = order;
  const wrong = [
    ...(number >= 1 && number <= MOST_MEDIA ? [] : ['number']),
    ...(label.trim() !== '' && label.length <= LABEL_LENGTH ? [] : ['label']),
    ...(FILE_NAME.test(fileName) ? [] : ['fileName']),
    ...(HASH.test(sha256) ? [] : ['sha256']),
    ...(Number.isSafeInteger(sizeBytes) && sizeBytes > 0 ? [] : ['sizeBytes']),
  ];
  return [
    ...wrong.map((field) => mediumFieldMalformed({ field }, ['input', field], { kind: 'INVALID_INPUT' })),
    ...(sizeBytes > limit ? [mediumTooLarge({ limit }, ['input', 'sizeBytes'])] : []),
  ];
}
