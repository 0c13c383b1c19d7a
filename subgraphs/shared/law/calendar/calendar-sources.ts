import type { CalendarSource } from '../../kernel/working-calendar';

/** Lists the national and state holidays; article 5 gives a day off in place of a holiday that fell on a weekend. */
export const LAW_ON_HOLIDAYS: CalendarSource = {
  title: {
    kk: '«Қазақстан Республикасындағы мерекелер туралы» 2001 жылғы 13 желтоқсандағы № 267-II Заң',
    ru: 'Закон от 13.12.2001 № 267-II «О праздниках в Республике Казахстан»',
    en: 'Law No. 267-II of 13.12.2001 «On holidays in the Republic of Kazakhstan»',
  },
  publication: 'adilet.zan.kz: Z010000267_',
};

export const LAW_ON_HOLIDAYS_SUBSTITUTE: CalendarSource = {
  title: {
    kk: `${LAW_ON_HOLIDAYS.title.kk}, 5-бап`,
    ru: `${LAW_ON_HOLIDAYS.title.ru}, ст. 5`,
    en: `${LAW_ON_HOLIDAYS.title.en}, art. 5`,
  },
  publication: LAW_ON_HOLIDAYS.publication,
};

/** Two days off that are no holidays and never move. */
export const LABOUR_CODE_DAYS_OFF: CalendarSource = {
  title: {
    kk: 'Қазақстан Республикасының Еңбек кодексі, 84-баптың 5-тармағы',
    ru: 'Трудовой кодекс Республики Казахстан, п. 5 ст. 84',
    en: 'Labour Code of the Republic of Kazakhstan, art. 84(5)',
  },
  publication: 'adilet.zan.kz: K1500000414',
};

/** Government decree that moved days off of a year (Labour Code, art. 85(3)); `number` as printed. */
function decree(year: number, number: string, publication: string): CalendarSource {
  return {
    title: {
      kk: `${year} жылы демалыс күндерін ауыстыру туралы Үкімет қаулысы № ${number}`,
      ru: `Постановление Правительства № ${number} о переносе дней отдыха в ${year} году`,
      en: `Government decree No. ${number} on moving days off in ${year}`,
    },
    publication: `adilet.zan.kz: ${publication}`,
  };
}

/** Order of the labour ministry, which has moved days off since 2024. */
function order(year: number, number: string, publication: string): CalendarSource {
  return {
    title: {
      kk: `${year} жылы демалыс күнін ауыстыру туралы Еңбек және халықты әлеуметтік қорғау министрлігінің бұйрығы № ${number}`,
      ru: `Приказ Министерства труда и социальной защиты населения № ${number} о переносе дня отдыха в ${year} году`,
      en: `Order No. ${number} of the ministry of labour on moving a day off in ${year}`,
    },
    publication: `adilet.zan.kz: ${publication}`,
  };
}

/** Acts that moved days off, by year of the calendar. */
export const MOVES_OF = {
  2018: decree(2018, '864', 'P1700000864'),
  2019: decree(2019, '888', 'P1800000888'),
  2020: decree(2020, '820', 'P1900000820'),
  2021: decree(2021, '930', 'P2000000930'),
  2022: decree(2022, '713', 'P2100000713'),
  /** Added the move of 24 October 2022, when Republic Day became a holiday. */
  '2022-OCTOBER': decree(2022, '796', 'P2200000796'),
  2023: decree(2023, '326', 'P2300000326'),
  2024: order(2024, '109', 'G24G0000109'),
  2025: order(2025, '436', 'G24G0000436'),
} as const satisfies Readonly<Record<string, CalendarSource>>;
