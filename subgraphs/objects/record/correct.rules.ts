import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';

export const nothingToCorrect = defineRefusal({
  code: 'NOTHING_TO_CORRECT',
  clause: null,
  texts: {
    kk: 'Түзетуде ешқандай өріс берілмеген.',
    ru: 'В исправлении не указано ни одного поля.',
    en: 'The correction names no field.',
  },
});

export const fieldRequired = defineRefusal({
  code: 'FIELD_REQUIRED',
  clause: null,
  texts: {
    kk: 'Бұл өрісті босатуға болмайды.',
    ru: 'Это поле нельзя очистить.',
    en: 'This field cannot be emptied.',
  },
});

const INVALID = { kind: 'INVALID_INPUT' } as const;

/** Fields of a card that always hold something. */
const REQUIRED = [
  'kind',
  'name',
  'governmentLevel',
  'purpose',
  'tasks',
  'networkAccess',
  'isInBudget',
  'isWorking',
  'characteristics',
] as const;

type Fields = { readonly [Field in (typeof REQUIRED)[number]]?: unknown };

/** GraphQL cannot tell «left out» from «null» in its types: a null on a required field is refused here. */
export function emptiedRefusals(fields: Fields): Refusal[] {
  return REQUIRED.filter((field) => fields[field] === null).map((field) =>
    fieldRequired({}, ['input', field], INVALID),
  );
}

export function emptyRefusals(changed: object): Refusal[] {
  return Object.keys(changed).length > 0 ? [] : [nothingToCorrect({}, ['input'], INVALID)];
}
