import type { LocalizedText } from '../../subgraphs/shared/law/law.model';

export interface Region {
  readonly key: string;
  /** «of the region»: genitive in kk and ru, a plain name in en. */
  readonly of: LocalizedText;
}

const region = (key: string, kk: string, ru: string, en: string): Region => ({ key, of: { kk, ru, en } });

/** The 17 regions and the 3 cities of republican significance, in the order of the state classifier. */
export const REGIONS = [
  region('abai', 'Абай облысының', 'области Абай', 'Abai Region'),
  region('akmola', 'Ақмола облысының', 'Акмолинской области', 'Akmola Region'),
  region('aktobe', 'Ақтөбе облысының', 'Актюбинской области', 'Aktobe Region'),
  region('almaty-region', 'Алматы облысының', 'Алматинской области', 'Almaty Region'),
  region('atyrau', 'Атырау облысының', 'Атырауской области', 'Atyrau Region'),
  region(
    'west-kazakhstan',
    'Батыс Қазақстан облысының',
    'Западно-Казахстанской области',
    'West Kazakhstan Region',
  ),
  region('zhambyl', 'Жамбыл облысының', 'Жамбылской области', 'Zhambyl Region'),
  region('zhetisu', 'Жетісу облысының', 'области Жетісу', 'Zhetisu Region'),
  region('karaganda', 'Қарағанды облысының', 'Карагандинской области', 'Karaganda Region'),
  region('kostanay', 'Қостанай облысының', 'Костанайской области', 'Kostanay Region'),
  region('kyzylorda', 'Қызылорда облысының', 'Кызылординской области', 'Kyzylorda Region'),
  region('mangystau', 'Маңғыстау облысының', 'Мангистауской области', 'Mangystau Region'),
  region('pavlodar', 'Павлодар облысының', 'Павлодарской области', 'Pavlodar Region'),
  region(
    'north-kazakhstan',
    'Солтүстік Қазақстан облысының',
    'Северо-Казахстанской области',
    'North Kazakhstan Region',
  ),
  region('turkistan', 'Түркістан облысының', 'Туркестанской области', 'Turkistan Region'),
  region('ulytau', 'Ұлытау облысының', 'области Ұлытау', 'Ulytau Region'),
  region(
    'east-kazakhstan',
    'Шығыс Қазақстан облысының',
    'Восточно-Казахстанской области',
    'East Kazakhstan Region',
  ),
  region('astana', 'Астана қаласының', 'города Астаны', 'Astana City'),
  region('almaty', 'Алматы қаласының', 'города Алматы', 'Almaty City'),
  region('shymkent', 'Шымкент қаласының', 'города Шымкента', 'Shymkent City'),
] as const;
