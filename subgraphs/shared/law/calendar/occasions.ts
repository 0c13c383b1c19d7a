import type { LocalizedText } from '../../kernel/localized-text';

/** Days that the law names, and what people call them. */
export const OCCASIONS = {
  NEW_YEAR: { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' },
  ORTHODOX_CHRISTMAS: {
    kk: 'Православиелік Рождество',
    ru: 'Православное Рождество',
    en: 'Orthodox Christmas',
  },
  WOMENS_DAY: {
    kk: 'Халықаралық әйелдер күні',
    ru: 'Международный женский день',
    en: "International Women's Day",
  },
  CONSTITUTION_DAY: { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' },
  NAURYZ: { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' },
  UNITY_DAY: {
    kk: 'Қазақстан халқының бірлігі мерекесі',
    ru: 'Праздник единства народа Казахстана',
    en: 'Unity Day of the People of Kazakhstan',
  },
  DEFENDER_DAY: {
    kk: 'Отан қорғаушы күні',
    ru: 'День защитника Отечества',
    en: 'Defender of the Fatherland Day',
  },
  VICTORY_DAY: { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' },
  CAPITAL_DAY: { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' },
  KURBAN_AIT: {
    kk: 'Құрбан айттың бірінші күні',
    ru: 'Первый день Курбан айта',
    en: 'First day of Kurban Ait',
  },
  REPUBLIC_DAY: { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
  FIRST_PRESIDENT_DAY: {
    kk: 'Қазақстан Республикасының Тұңғыш Президенті күні',
    ru: 'День Первого Президента Республики Казахстан',
    en: 'Day of the First President of the Republic of Kazakhstan',
  },
  INDEPENDENCE_DAY: { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type Occasion = keyof typeof OCCASIONS;

/** A holiday on a fixed number of a month; `since` and `until` are its first and last years, where they fall in our calendars. */
export interface FixedHoliday {
  readonly occasion: Occasion;
  /** `MM-DD`. */
  readonly on: string;
  readonly since?: number;
  readonly until?: number;
}

/** National and state holidays (Law on holidays), as it was changed from 2018 on. */
export const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { occasion: 'NEW_YEAR', on: '01-01' },
  { occasion: 'NEW_YEAR', on: '01-02' },
  { occasion: 'WOMENS_DAY', on: '03-08' },
  { occasion: 'CONSTITUTION_DAY', on: '03-15', since: 2027 },
  { occasion: 'NAURYZ', on: '03-21' },
  { occasion: 'NAURYZ', on: '03-22' },
  { occasion: 'NAURYZ', on: '03-23' },
  { occasion: 'UNITY_DAY', on: '05-01' },
  { occasion: 'DEFENDER_DAY', on: '05-07' },
  { occasion: 'VICTORY_DAY', on: '05-09' },
  { occasion: 'CAPITAL_DAY', on: '07-06' },
  { occasion: 'CONSTITUTION_DAY', on: '08-30', until: 2025 },
  { occasion: 'REPUBLIC_DAY', on: '10-25', since: 2022 },
  { occasion: 'FIRST_PRESIDENT_DAY', on: '12-01', until: 2021 },
  { occasion: 'INDEPENDENCE_DAY', on: '12-16' },
  { occasion: 'INDEPENDENCE_DAY', on: '12-17', until: 2021 },
];

export function holidaysOf(year: number): readonly FixedHoliday[] {
  return FIXED_HOLIDAYS.filter(({ since = year, until = year }) => since <= year && year <= until);
}
