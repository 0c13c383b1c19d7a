import type { Refusal } from '../../shared/kernel/refusal';
import { isSha256 } from '../../shared/kernel/sha256';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import {
  evidenceHashMalformed,
  measureUnknown,
  protectionDayInFuture,
  protectionFieldMissing,
} from './protection.errors';
import type { MeasureEvidence } from './protection.model';

/** The measures of the agreement by their numbers (A4.3.1). */
export const MEASURES: readonly LegalReference[] = [1, 2, 3, 4, 5, 6, 7, 8].map((number) =>
  legalReference('146', `A4.3.1.${number}`),
);

/** What the operator took upon itself (A4.2). */
export const OPERATOR_DUTIES: readonly LegalReference[] = [1, 2, 3, 4].map((number) =>
  legalReference('146', `A4.2.${number}`),
);

export interface MeasureFacts {
  readonly number: number;
  readonly description: string;
  readonly evidence: readonly MeasureEvidence[];
  readonly takenOn: string;
}

/** A measure counts with evidence alone. */
export function measureRefusals(
  { number, description, evidence, takenOn }: MeasureFacts,
  today: string,
): Refusal[] {
  return [
    ...(MEASURES[number - 1] ? [] : [measureUnknown({ number }, ['input', 'number'])]),
    ...blank('description', description),
    ...(evidence.length > 0 ? [] : blank('evidence', '')),
    ...evidence.flatMap(({ title, reference, sha256 }, index) => [
      ...blank(`evidence.${index}.title`, title),
      ...blank(`evidence.${index}.reference`, reference),
      ...(sha256 === null || isSha256(sha256)
        ? []
        : [evidenceHashMalformed({}, ['input', 'evidence', String(index), 'sha256'])]),
    ]),
    ...notYet('takenOn', takenOn, today),
  ];
}

export function incidentRefusals(
  { description, discoveredOn }: { readonly description: string; readonly discoveredOn: string },
  today: string,
): Refusal[] {
  return [...blank('description', description), ...notYet('discoveredOn', discoveredOn, today)];
}

function blank(field: string, value: string): Refusal[] {
  if (value.trim() !== '') return [];
  return [protectionFieldMissing({ field }, ['input', ...field.split('.')], { kind: 'INVALID_INPUT' })];
}

function notYet(field: string, day: string, today: string): Refusal[] {
  return day > today ? [protectionDayInFuture({ day }, ['input', field])] : [];
}
