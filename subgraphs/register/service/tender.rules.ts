import { citing } from '../../shared/kernel/citing';
import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { allowedActions, next, type TransitionTable } from '../../shared/kernel/transition-table';
import { legalReference } from '../../shared/law/law-register';
import { termsMissing } from '../../shared/law/terms-missing.errors';
import type { AcquisitionForm } from '../acquisition/entry-use.model';
import type { SearchPlan } from '../analogue/analogue.model';
import { knowsNoWord, unknownWordsOf } from '../analogue/search-plan.rules';
import type { TenderAction, TenderState } from './tender.model';

const TENDER = legalReference('129', '28');
const CONTRACT = legalReference('129', '31');
const INCLUSION = legalReference('129', '32.1');
const INVALID = { kind: 'INVALID_INPUT' } as const;
const CUSTOMER = ['CUSTOMER'] as const;

/** Clause 28 lets a tender run to its winner; by clause 31 the winner provides the software under a contract. */
export const TENDER_TABLE = {
  OPEN: [
    { action: 'AWARD', to: 'AWARDED', who: CUSTOMER, clause: TENDER },
    { action: 'CANCEL', to: 'CANCELLED', who: CUSTOMER, clause: TENDER },
  ],
  AWARDED: [{ action: 'CONTRACT', to: 'CONTRACTED', who: CUSTOMER, clause: CONTRACT }],
  CONTRACTED: [],
  CANCELLED: [],
} as const satisfies TransitionTable<TenderState, TenderAction, 'CUSTOMER'>;

const TABLE: TransitionTable<TenderState, TenderAction, 'CUSTOMER'> = TENDER_TABLE;

export const actionsIn = (state: TenderState): TenderAction[] => allowedActions(TABLE, state);

export const serviceExists = defineRefusal({
  code: 'SERVICE_EXISTS_IN_REGISTER',
  clause: TENDER,
  texts: {
    kk: 'Іздеу тізілімде {count} ұқсас өнім тапты: қызмет конкурссыз тізілімнен алынады.',
    ru: 'Поиск нашёл в реестре аналогов: {count}; услуга приобретается из реестра без конкурса.',
    en: 'The search found {count} similar entries: the service is bought from the register, without a tender.',
  },
  remedy: {
    kk: '`acquisitionRecord` арқылы тізілімнен сатып алыңыз.',
    ru: 'Купите из реестра: `acquisitionRecord`.',
    en: 'Buy from the register: `acquisitionRecord`.',
  },
});

export const analogueSearchMissing = defineRefusal({
  code: 'TENDER_SEARCH_MISSING',
  clause: TENDER,
  texts: {
    kk: 'Ұйымның {day} күнгі тізілім бойынша сақталған іздеуі керек.',
    ru: 'Нужен сохранённый поиск организации по реестру на {day}.',
    en: 'A stored search of the organization, as of {day}, is needed.',
  },
  remedy: {
    kk: '`analogueSearchRun` орындаңыз.',
    ru: 'Выполните `analogueSearchRun`.',
    en: 'Carry out `analogueSearchRun`.',
  },
});

export const searchTellsNothing = defineRefusal({
  code: 'TENDER_SEARCH_TELLS_NOTHING',
  clause: TENDER,
  texts: {
    kk: 'Іздеу тек тізілім білмейтін сөздерден тұрады ({words}): ол ұқсас өнім жоқ екенін дәлелдемейді.',
    ru: 'Поиск состоит только из слов, которых реестр не знает ({words}): он не доказывает, что аналогов нет.',
    en: 'The search consists of words alone that the register does not know ({words}): it does not prove that nothing similar is there.',
  },
  remedy: {
    kk: '`analogueSearchRun` қайта орындаңыз: мақсат пен функцияларды басқа, жалпыға ортақ сөздермен жазыңыз.',
    ru: 'Повторите `analogueSearchRun`: опишите назначение и функции другими, общепринятыми словами.',
    en: 'Repeat `analogueSearchRun`: tell purpose and functions in other, common words.',
  },
});

export const winnerUnknown = defineRefusal({
  code: 'TENDER_WINNER_UNKNOWN',
  clause: TENDER,
  texts: {
    kk: '{day} күні мұндай ұйым жоқ.',
    ru: 'Такой организации на {day} нет.',
    en: 'There is no such organization on {day}.',
  },
  remedy: {
    kk: 'Белгілі ұйымдарды `organizations` көрсетеді.',
    ru: 'Известные организации показывает `organizations`.',
    en: '`organizations` lists those that are known.',
  },
});

export const formNotAllowed = defineRefusal({
  code: 'FORM_NOT_ALLOWED',
  clause: CONTRACT,
  texts: {
    kk: 'Жеңімпаз бағдарламаны тауар ретінде емес, қызмет ретінде береді.',
    ru: 'Победитель предоставляет программу как услугу, а не как товар.',
    en: 'The winner provides the software as a service, not as goods.',
  },
});

export const tenderUnknown = defineRefusal({
  code: 'TENDER_UNKNOWN',
  clause: null,
  texts: {
    kk: 'Мұндай конкурс жоқ немесе ол сіздің ұйымға қатысты емес.',
    ru: 'Такого конкурса нет, или ваша организация в нём не действует.',
    en: 'There is no such tender, or your organization has no part in it.',
  },
});

export const tenderState = defineRefusal({
  code: 'TENDER_STATE',
  clause: TENDER,
  texts: {
    kk: '{state} күйіндегі конкурста {action} әрекеті орындалмайды.',
    ru: 'В состоянии {state} действие {action} с конкурсом не выполняется.',
    en: 'A tender in the state {state} does not allow {action}.',
  },
});

export const tenderInputInvalid = defineRefusal({
  code: 'TENDER_INPUT_INVALID',
  clause: null,
  texts: {
    kk: 'Күн конкурс ашылғаннан ({from}) бүгінге ({today}) дейін, нөмір 1–100 таңба, жеңімпаз — ұйым болуы керек.',
    ru: 'День — от открытия конкурса ({from}) до сегодняшнего ({today}), номер — от 1 до 100 знаков, победитель — организация.',
    en: 'The day lies between the opening ({from}) and today ({today}), the number has 1 to 100 characters, the winner is an organization.',
  },
});

export const inclusionNotShown = defineRefusal({
  code: 'INCLUSION_NOT_SHOWN',
  clause: INCLUSION,
  texts: {
    kk: 'Жеңімпаздың бүгін күшіндегі жазбасы керек, ал енгізу бұрын көрсетілмеген болуы тиіс.',
    ru: 'Нужна действующая сегодня запись победителя, а включение ещё не должно быть показано.',
    en: 'An entry of the winner is needed that holds today, and the inclusion may not be shown already.',
  },
});

export interface OpeningFacts {
  /** Null when there is none of the organization as of the day. */
  readonly search: { readonly resultCount: number; readonly plan: SearchPlan } | null;
  /** Day on which the terms of reference were agreed; null when they are missing. */
  readonly termsAgreedOn: string | null;
}

/** C-28: a tender is for what the register lacks, and its documents include terms of reference. */
export function openRefusals({ search, termsAgreedOn }: OpeningFacts, today: string): Refusal[] {
  const refusals: Refusal[] = [];
  const path = ['input', 'analogueSearchId'];
  if (!search) refusals.push(analogueSearchMissing({ day: today }, path));
  else if (search.resultCount > 0) refusals.push(serviceExists({ count: search.resultCount }, path));
  else if (knowsNoWord(search.plan))
    refusals.push(searchTellsNothing({ words: unknownWordsOf(search.plan).join(', ') }, path));
  if (termsAgreedOn === null || termsAgreedOn > today)
    refusals.push(citing(termsMissing({}, ['input', 'termsOfReferenceId']), TENDER));
  return refusals;
}

/** Whether the table allows the act in the state. */
export function stateRefusals(state: TenderState, action: TenderAction): Refusal[] {
  const step = next(TABLE, state, action);
  if (step.ok) return [];
  const details = { kind: 'ILLEGAL_TRANSITION', fromState: state, ...step.error } as const;
  return [tenderState({ state, action }, [], details)];
}

export function dayRefusals(field: string, day: string, from: string, today: string): Refusal[] {
  return day >= from && day <= today ? [] : [invalid(field, from, today)];
}

export function invalid(field: string, from: string, today: string): Refusal {
  return tenderInputInvalid({ from, today }, ['input', field], INVALID);
}

/** C-31: the software is provided as a service, by a numbered contract. */
export function contractRefusals(
  { form, number, signedOn }: { form: AcquisitionForm; number: string; signedOn: string },
  from: string,
  today: string,
): Refusal[] {
  const refusals = dayRefusals('signedOn', signedOn, from, today);
  const { length } = number.trim();
  if (length < 1 || length > 100) refusals.push(invalid('number', from, today));
  if (form !== 'ICT_SERVICE') refusals.push(formNotAllowed({}, ['input', 'form']));
  return refusals;
}
