import type { LocalizedText, RuleSet } from './law.model';

/**
 * An act of this kind takes effect when ten calendar days have passed after its first official publication. Where the
 * day of publication is not established, the earliest lawful day is taken: publication on the day `from` itself.
 * The true day is that one or some days later.
 */
function earliestDayAfter(event: keyof typeof EVENTS, from: string): LocalizedText {
  const { kk, ru, en } = EVENTS[event];
  return {
    kk: `Жарияланған күні анықталмаған; ${kk} (${from}) жарияланды деп есептелген ең ерте күн алынды.`,
    ru: `День опубликования не установлен; взят самый ранний возможный день: опубликование ${ru} (${from}).`,
    en: `Day of publication not established; the earliest possible day is taken: publication on ${en} (${from}).`,
  };
}

const EVENTS = {
  REGISTERED: { kk: 'тіркелген күні', ru: 'в день регистрации', en: 'the day of registration' },
  SIGNED: { kk: 'қол қойылған күні', ru: 'в день подписания', en: 'the day of signature' },
} as const satisfies Record<string, LocalizedText>;

/** A wording as listed here: it ends where the next one of the same act begins. */
interface Wording extends Pick<RuleSet, 'validFrom' | 'amendedBy' | 'isTextLoaded' | 'dateBasis'> {
  /** Part of the id after `@`; a month where the day is inferred, so that the id outlives a correction of the day. */
  readonly key: string;
}

/** @param end first day on which the act as a whole no longer holds; null while it holds */
function wordingsOf(actId: string, end: string | null, wordings: readonly Wording[]): readonly RuleSet[] {
  return wordings.map(({ key, ...wording }, index) => ({
    id: `${actId}@${key}`,
    actId,
    ...wording,
    validTo: wordings[index + 1]?.validFrom ?? end,
    isDateInferred: wording.dateBasis !== null,
  }));
}

/** Day from which Order 146/НҚ holds and Order 131 no longer does. */
const START_OF_146 = '2019-07-12';

/** Order 131, the predecessor of Order 146: its text is not at hand, and it ended when Order 146 took effect (p.2). */
export const RULE_SETS_131 = wordingsOf('KZ-131-2016', START_OF_146, [
  {
    key: '2016-03',
    validFrom: '2016-03-21',
    amendedBy: null,
    isTextLoaded: false,
    dateBasis: {
      kk: 'Жарияланған күнінен (2016-03-10) кейін күнтізбелік он күн өткен күн алынды; бұйрықтың мәтіні жүктелмеген.',
      ru: 'Взят день по истечении десяти календарных дней после опубликования (2016-03-10); текст приказа не загружен.',
      en: 'The day after ten calendar days from its publication (2016-03-10) is taken; the text of the order is not loaded.',
    },
  },
]);

/** Order 129: four wordings; the text of the first, replaced whole in 2023, is not at hand. */
export const RULE_SETS_129 = wordingsOf('KZ-129-2016', null, [
  {
    key: '2016-03',
    validFrom: '2016-03-08',
    amendedBy: null,
    isTextLoaded: false,
    dateBasis: earliestDayAfter('REGISTERED', '2016-02-26'),
  },
  {
    key: '2023-01-01',
    validFrom: '2023-01-01',
    amendedBy: '471/НҚ',
    isTextLoaded: true,
    dateBasis: null,
  },
  {
    key: '2023-05',
    validFrom: '2023-05-27',
    amendedBy: '178/НҚ',
    isTextLoaded: true,
    dateBasis: earliestDayAfter('SIGNED', '2023-05-16'),
  },
  {
    key: '2024-05',
    validFrom: '2024-05-11',
    amendedBy: '257/НҚ',
    isTextLoaded: true,
    dateBasis: earliestDayAfter('SIGNED', '2024-04-30'),
  },
]);

/** Day from which Order 110/НҚ holds and Order 146/НҚ no longer does. */
const START_OF_110 = '2024-03-11';

/** Order 146/НҚ: the text at hand is the wording of 2023, the last one; the earlier two are known by their days only. */
export const RULE_SETS_146 = wordingsOf('KZ-146-2019', START_OF_110, [
  {
    key: '2019-07',
    validFrom: START_OF_146,
    amendedBy: null,
    isTextLoaded: false,
    dateBasis: earliestDayAfter('REGISTERED', '2019-07-01'),
  },
  {
    key: '2022-10',
    validFrom: '2022-10-08',
    amendedBy: '347/НҚ',
    isTextLoaded: false,
    dateBasis: earliestDayAfter('SIGNED', '2022-09-27'),
  },
  {
    key: '2023-05',
    validFrom: '2023-05-14',
    amendedBy: '171/НҚ',
    isTextLoaded: true,
    dateBasis: earliestDayAfter('SIGNED', '2023-05-03'),
  },
]);

/** Order 110/НҚ: a dated slot without text. It answers «rule text not loaded», nothing is guessed. */
export const RULE_SETS_110 = wordingsOf('KZ-110-2024', null, [
  {
    key: '2024-03',
    validFrom: START_OF_110,
    amendedBy: null,
    isTextLoaded: false,
    dateBasis: earliestDayAfter('SIGNED', '2024-02-29'),
  },
]);

/** Order 53/НҚ, the rules of the trusted register: of its last wording only the terms of two steps are known. */
export const RULE_SETS_53 = wordingsOf('KZ-53-2018', null, [
  {
    key: '2023-05',
    validFrom: '2023-05-27',
    amendedBy: '179/НҚ',
    isTextLoaded: false,
    dateBasis: earliestDayAfter('SIGNED', '2023-05-16'),
  },
]);

/** Every wording known, oldest first within its act. */
export const RULE_SETS: readonly RuleSet[] = [
  ...RULE_SETS_129,
  ...RULE_SETS_146,
  ...RULE_SETS_110,
  ...RULE_SETS_131,
  ...RULE_SETS_53,
];

/**
 * One wording by its id, for data that must begin with it.
 * @throws when no wording has this id
 */
export function ruleSetById(id: string): RuleSet {
  const found = RULE_SETS.find((ruleSet) => ruleSet.id === id);
  if (!found) throw new Error(`No rule set ${id}`);
  return found;
}
