import type { Refusal } from '../../shared/kernel/refusal';
import type { DepositPath, DepositState } from '../deposit/deposit.model';
import { mediumBeingSealed, mediumClosed, mediumFieldMalformed, mediumTooLarge } from './material.errors';
import type { MediumOrder, MediumUpload, UploadState } from './medium-order.model';

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

/** @param taken numbers of the media that are there; a medium that was received with its application stays */
export function mediumClosedRefusals(
  deposit: { readonly path: string; readonly state: string },
  number: number,
  taken: readonly number[],
): Refusal[] {
  const { path, state } = deposit;
  const isOpen = MEDIUM_STATES[path as DepositPath].some((open) => open === state);
  const isFixed = state === 'RECEIVED' && taken.includes(number);
  return isOpen && !isFixed ? [] : [mediumClosed({ state, number })];
}

/** Nothing is concluded from the media of a deposit while one of them is not in the store yet. */
export const sealingRefusals = (isBeingSealed: boolean): Refusal[] =>
  isBeingSealed ? [mediumBeingSealed()] : [];

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

/** @param upload one that brought no medium */
export function uploadState(
  { outcome, wholeAt, expiresAt }: Pick<MediumUpload, 'outcome' | 'wholeAt' | 'expiresAt'>,
  now: Date,
): UploadState {
  if (outcome === 'REFUSED' || outcome === 'EXPIRED') return outcome;
  if (wholeAt !== null) return 'SEALING';
  return expiresAt > now ? 'COMING' : 'EXPIRED';
}
