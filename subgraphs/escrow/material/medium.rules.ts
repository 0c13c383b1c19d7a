import { citing } from '../../shared/kernel/citing';
import type { Refusal } from '../../shared/kernel/refusal';
import { isSha256 } from '../../shared/kernel/sha256';
import { legalReference } from '../../shared/law/law-register';
import type { DepositPath, DepositState } from '../deposit/deposit.model';
import {
  mediumBeingSealed,
  mediumClosed,
  mediumFieldMalformed,
  mediumTooLarge,
  uploadsOpen,
} from './material.errors';
import type { MediumOrder, MediumUpload, UploadState } from './medium-order.model';

/** States in which media come, as many as there are: until the material is handed in, by which it is told what there is. */
const OPEN_STATES: Readonly<Record<DepositPath, readonly DepositState[]>> = {
  EGOV_OBJECT: ['DRAFT', 'SUBMITTED', 'REGISTERED', 'REPOSITORY_READY'],
  REGISTER_SOFTWARE: ['DRAFT'],
};

const CLAUSES = {
  EGOV_OBJECT: legalReference('146', '9'),
  REGISTER_SOFTWARE: legalReference('146', '14(3)'),
} as const satisfies Record<DepositPath, unknown>;

const LABEL_LENGTH = 200;
const MOST_MEDIA = 100;
const FILE_NAME = /^(?!\.{1,2}$)[^/\\\0]{1,255}$/;

interface ReceivingDeposit {
  readonly path: string;
  readonly state: string;
  readonly legacyRuleSet: string | null;
}

/**
 * What was handed in is not added to. The material of an object cannot be refused, so that a medium which does not match
 * gives way to another one of its number until it is verified (E-9); register software is refused on its grounds, and a
 * corrected medium comes with a new filing (E-14(3), E-16).
 * @param taken numbers of the media that are there
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
  const isOpen = OPEN_STATES[path as DepositPath].some((open) => open === state);
  const isReplacement = path === 'EGOV_OBJECT' && state === 'TRANSFERRED' && taken.includes(number);
  return isOpen || isReplacement
    ? []
    : [citing(mediumClosed({ state, number }), CLAUSES[path as DepositPath])];
}

/** Each upload under way keeps its bytes: whoever begins one after the other would fill the disk. */
export const openUploadRefusals = (count: number): Refusal[] =>
  count < MOST_MEDIA ? [] : [uploadsOpen({ count })];

/** Nothing is concluded from the media of a deposit while one of them is not in the store yet. */
export const sealingRefusals = (isBeingSealed: boolean): Refusal[] =>
  isBeingSealed ? [mediumBeingSealed()] : [];

/** Bytes of a path on a medium at most; the indexes of the tables that keep such paths hold no longer ones. */
const LONGEST_PATH = 2_500;

/** Whether a path on a medium can be kept. */
export const isKeptPath = (path: string): boolean =>
  Buffer.byteLength(path) <= LONGEST_PATH && !path.includes('\0');

/** Whether it is a name and no way to another folder. */
export const isFileName = (name: string): boolean => FILE_NAME.test(name);

/**
 * What is wrong with how a medium is told.
 * @param nameField field of the input that tells its name
 */
export function mediumNameRefusals(
  { number, label, fileName }: Pick<MediumOrder, 'number' | 'label' | 'fileName'>,
  nameField = 'fileName',
): Refusal[] {
  return malformed([
    ...(number >= 1 && number <= MOST_MEDIA ? [] : ['number']),
    ...(label.trim() !== '' && label.length <= LABEL_LENGTH ? [] : ['label']),
    ...(isFileName(fileName) ? [] : [nameField]),
  ]);
}

/** Everything that is wrong with what is told of a medium before its bytes come. */
export function mediumOrderRefusals(order: MediumOrder, limit: number): Refusal[] {
  const { sha256, sizeBytes } = order;
  return [
    ...mediumNameRefusals(order),
    ...malformed([
      ...(isSha256(sha256) ? [] : ['sha256']),
      ...(Number.isSafeInteger(sizeBytes) && sizeBytes > 0 ? [] : ['sizeBytes']),
    ]),
    ...(sizeBytes > limit ? [mediumTooLarge({ limit }, ['input', 'sizeBytes'])] : []),
  ];
}

const malformed = (fields: readonly string[]): Refusal[] =>
  fields.map((field) => mediumFieldMalformed({ field }, ['input', field], { kind: 'INVALID_INPUT' }));

/** @param upload one that brought no medium */
export function uploadState(
  { outcome, wholeAt, expiresAt }: Pick<MediumUpload, 'outcome' | 'wholeAt' | 'expiresAt'>,
  now: Date,
): UploadState {
  if (outcome === 'REFUSED' || outcome === 'EXPIRED') return outcome;
  if (wholeAt !== null) return 'SEALING';
  return expiresAt > now ? 'COMING' : 'EXPIRED';
}
