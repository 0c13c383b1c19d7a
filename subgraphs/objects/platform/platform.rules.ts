import type { LocalDate } from '../../shared/kernel/local-date';
import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { Refusal } from '../../shared/kernel/refusal';
import { afterTermination } from '../object/object.errors';
import {
  objectTerminated,
  platformDateInFuture,
  platformDateTooEarly,
  platformTextMissing,
} from './platform.errors';

interface DayFacts {
  /** Name of the input field that tells the day. */
  readonly field: string;
  readonly day: LocalDate;
  readonly today: LocalDate;
  /** Day of the step before this one; left out when there is none. */
  readonly earliest?: LocalDate | null;
}

/** A fact that is recorded has happened, and not before the step that leads to it. */
export function dayRefusals({ field, day, today, earliest = null }: DayFacts): Refusal[] {
  const path = ['input', field];
  if (day > today) return [platformDateInFuture({ day, today }, path, { kind: 'INVALID_INPUT' })];
  if (earliest !== null && day < earliest)
    return [platformDateTooEarly({ day, earliest }, path, { kind: 'INVALID_INPUT' })];
  return [];
}

/** One refusal for each text that has no letter. Keys are paths below `input`, for example `name.kk`. */
export function textRefusals(texts: Readonly<Record<string, string>>): Refusal[] {
  return Object.entries(texts)
    .filter(([, text]) => !text.trim())
    .map(([path]) => platformTextMissing({}, ['input', ...path.split('.')], { kind: 'INVALID_INPUT' }));
}

/** Texts of the three languages, as `textRefusals` takes them. */
export function localizedTexts(path: string, { kk, ru, en }: LocalizedText): Record<string, string> {
  return { [`${path}.kk`]: kk, [`${path}.ru`]: ru, [`${path}.en`]: en };
}

/** An object whose operation has ended is given no service any more (C-19). */
export function terminationRefusals({ stage }: { readonly stage: string }): Refusal[] {
  return stage === 'TERMINATED' ? [afterTermination(objectTerminated({}, ['input', 'objectId']))] : [];
}
