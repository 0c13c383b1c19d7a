import type { Refusal } from '../../shared/kernel/refusal';
import { analogueDayInFuture, analogueQueryEmpty, analogueTextTooLong } from './analogue.errors';
import { askedWords, MAX_LENGTH } from './search-plan.rules';

export interface AnalogueQuestion {
  readonly query: string;
  readonly functions: readonly string[];
  readonly purpose: string | null;
}

const MOST_FUNCTIONS = 10;
const INVALID = { kind: 'INVALID_INPUT' } as const;

/** Texts of a question: name or description, each function, purpose. An entry that answers one of them is a result. */
export function textsOf({ query, functions, purpose }: AnalogueQuestion): string[] {
  return [query, ...functions, ...(purpose === null ? [] : [purpose])];
}

/** C-14(3): a search has words in every part that was given, and a day on which the register is known. */
export function searchRefusals(question: AnalogueQuestion, on: string, today: string): Refusal[] {
  const { functions } = question;
  const refusals = [
    ...textRefusals(question.query, ['input', 'query']),
    ...functions.flatMap((text, index) => textRefusals(text, ['input', 'functions', String(index)])),
    ...(question.purpose === null ? [] : textRefusals(question.purpose, ['input', 'purpose'])),
  ];
  if (functions.length > MOST_FUNCTIONS) refusals.push(tooLong(['input', 'functions']));
  if (on > today) refusals.push(analogueDayInFuture({ on, today }, ['input', 'on'], INVALID));
  return refusals;
}

/** A text has words that tell something, and is not too long. */
export function textRefusals(text: string, path: readonly string[]): Refusal[] {
  if (text.length > MAX_LENGTH) return [tooLong(path)];
  return askedWords(text).length > 0 ? [] : [analogueQueryEmpty({}, path, INVALID)];
}

function tooLong(path: readonly string[]): Refusal {
  return analogueTextTooLong({ most: MAX_LENGTH, functions: MOST_FUNCTIONS }, path, INVALID);
}
