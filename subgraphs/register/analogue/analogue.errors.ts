import { defineRefusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';

const SIMILAR_FUNCTIONS = legalReference('129', '14(3)');

export const analogueQueryEmpty = defineRefusal({
  code: 'ANALOGUE_QUERY_EMPTY',
  clause: SIMILAR_FUNCTIONS,
  texts: {
    kk: 'Іздеу мәтінінде бірде-бір мағыналы сөз жоқ.',
    ru: 'В тексте поиска нет ни одного значимого слова.',
    en: 'The text of the search holds no word that tells anything.',
  },
  remedy: {
    kk: 'Өнімнің атауын, мақсатын немесе функциясын сөзбен жазыңыз.',
    ru: 'Опишите словами наименование, назначение или функцию.',
    en: 'Tell the name, the purpose or a function in words.',
  },
});

export const analogueTextTooLong = defineRefusal({
  code: 'ANALOGUE_TEXT_TOO_LONG',
  clause: null,
  texts: {
    kk: 'Мәтін {most} таңбадан аспауы керек, функциялар — {functions} данадан.',
    ru: 'Текст — не длиннее {most} знаков, функций — не больше {functions}.',
    en: 'A text has at most {most} characters, and there are at most {functions} functions.',
  },
});

export const analogueDayInFuture = defineRefusal({
  code: 'ANALOGUE_DAY_IN_FUTURE',
  clause: SIMILAR_FUNCTIONS,
  texts: {
    kk: '{on} күні әлі келген жоқ (бүгін {today}): ол күнгі тізілім белгісіз.',
    ru: 'День {on} ещё не наступил (сегодня {today}): реестр на него неизвестен.',
    en: 'The day {on} has not come (today is {today}): the register of that day is not known.',
  },
});

export const analogueSearcherMissing = defineRefusal({
  code: 'ANALOGUE_SEARCHER_MISSING',
  clause: SIMILAR_FUNCTIONS,
  texts: {
    kk: 'Дәлел ретінде сақталатын іздеуді ұйым атынан әрекет ететін тұлға жүргізеді.',
    ru: 'Поиск, который хранится как доказательство, проводит лицо, действующее за организацию.',
    en: 'A search that is kept as evidence is made by a person who acts for an organization.',
  },
});
