import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { NewCardInput, NewRecordInput } from './record.inputs';

/** Card of an object that is not recorded yet, kept as it was written. */
export type NewCard = Pick<
  NewCardInput,
  | 'kind'
  | 'name'
  | 'abbreviation'
  | 'governmentLevel'
  | 'purpose'
  | 'tasks'
  | 'publicFunction'
  | 'beneficiaryId'
  | 'networkAccess'
  | 'isInBudget'
>;

export type NewRecord = NewCard & Pick<NewRecordInput, 'procedure' | 'subject'>;

/** The card alone out of an input that brings more. */
export function newCardOf(input: NewCard): NewCard {
  const { kind, name, abbreviation, governmentLevel, purpose, tasks } = input;
  const { publicFunction, beneficiaryId, networkAccess, isInBudget } = input;
  return {
    ...{ kind, governmentLevel, networkAccess, isInBudget },
    name: plain(name),
    abbreviation: abbreviation?.trim() ?? null,
    purpose: plain(purpose),
    tasks: tasks.map((task) => task.trim()),
    publicFunction: publicFunction ? plain(publicFunction) : null,
    beneficiaryId: beneficiaryId ?? null,
  };
}

function plain({ kk, ru, en }: LocalizedText): LocalizedText {
  return { kk: kk.trim(), ru: ru.trim(), en: en.trim() };
}
