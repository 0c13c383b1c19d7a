import type { LocalizedText } from '../../subgraphs/shared/law/law.model';
import { MINISTRIES_OF } from './names-organizations';
import { REGIONS } from './names-regions';
import type { GovernmentLevel, ObjectKind } from './rows';

interface SystemKind {
  readonly kind: ObjectKind;
  readonly name: LocalizedText;
}

const systemKind = (kind: ObjectKind, kk: string, ru: string, en: string): SystemKind => ({
  kind,
  name: { kk, ru, en },
});
const subject = (kk: string, ru: string, en: string): LocalizedText => ({ kk, ru, en });

const SYSTEM_KINDS = [
  systemKind('STATE_BODY_SOFTWARE', 'ақпараттық жүйесі', 'Информационная система', 'Information system'),
  systemKind('STATE_INFORMATION_RESOURCE', 'дерекқоры', 'База данных', 'Database'),
  systemKind('INTERNET_RESOURCE', 'порталы', 'Портал', 'Portal'),
  systemKind('STATE_BODY_SOFTWARE', 'мобильді қосымшасы', 'Мобильное приложение', 'Mobile application'),
  systemKind('STATE_INFORMATION_RESOURCE', 'тізілімі', 'Реестр', 'Register'),
  systemKind('STATE_BODY_SOFTWARE', 'талдау платформасы', 'Аналитическая платформа', 'Analytic platform'),
  systemKind('STATE_BODY_SOFTWARE', 'мониторинг жүйесі', 'Система мониторинга', 'Monitoring system'),
  systemKind('INFRASTRUCTURE_OBJECT', 'интеграциялық шлюзі', 'Интеграционный шлюз', 'Integration gateway'),
  systemKind('INTERNET_RESOURCE', 'цифрлық картасы', 'Цифровая карта', 'Digital map'),
  systemKind('STATE_BODY_SOFTWARE', 'электрондық журналы', 'Электронный журнал', 'Electronic journal'),
] as const;

const SUBJECTS = [
  subject('Жер учаскелері', 'Земельные участки', 'Land plots'),
  subject('Мектептер', 'Школы', 'Schools'),
  subject('Ауруханалар', 'Больницы', 'Hospitals'),
  subject('Автомобиль жолдары', 'Автомобильные дороги', 'Motor roads'),
  subject('Су шаруашылығы', 'Водное хозяйство', 'Water management'),
  subject('Орман қоры', 'Лесной фонд', 'Forest fund'),
  subject('Кітапханалар', 'Библиотеки', 'Libraries'),
  subject('Мұражайлар', 'Музеи', 'Museums'),
  subject('Қоғамдық көлік', 'Общественный транспорт', 'Public transport'),
  subject('Тұрғын үй қоры', 'Жилищный фонд', 'Housing stock'),
  subject('Жылу желілері', 'Тепловые сети', 'Heat networks'),
  subject('Электр желілері', 'Электрические сети', 'Power networks'),
  subject('Көпірлер', 'Мосты', 'Bridges'),
  subject('Мал шаруашылығы', 'Животноводство', 'Livestock'),
  subject('Егін шаруашылығы', 'Растениеводство', 'Crop production'),
  subject('Ветеринария', 'Ветеринария', 'Veterinary service'),
  subject('Спорт нысандары', 'Спортивные сооружения', 'Sports facilities'),
  subject('Туристік маршруттар', 'Туристские маршруты', 'Tourist routes'),
  subject('Мәдени мұра', 'Культурное наследие', 'Cultural heritage'),
  subject('Архив қоры', 'Архивный фонд', 'Archival fund'),
  subject('Азаматтардың өтініштері', 'Обращения граждан', 'Appeals of citizens'),
  subject('Құрылысқа рұқсаттар', 'Разрешения на строительство', 'Building permits'),
  subject('Кәсіпкерлікті қолдау', 'Поддержка предпринимательства', 'Support of entrepreneurship'),
  subject('Жұмыспен қамту', 'Занятость населения', 'Employment'),
  subject('Әлеуметтік көмек', 'Социальная помощь', 'Social aid'),
  subject('Балабақша кезегі', 'Очередь в детский сад', 'Kindergarten queue'),
  subject('Дәріхана желісі', 'Аптечная сеть', 'Pharmacy network'),
  subject('Жедел жәрдем', 'Скорая помощь', 'Ambulance'),
  subject('Өрт қауіпсіздігі', 'Пожарная безопасность', 'Fire safety'),
  subject('Ауа сапасы', 'Качество воздуха', 'Air quality'),
  subject('Қалдықтарды басқару', 'Управление отходами', 'Waste management'),
  subject('Бейнебақылау', 'Видеонаблюдение', 'Video surveillance'),
  subject('Коммуналдық мүлік', 'Коммунальное имущество', 'Municipal property'),
  subject('Бюджетті атқару', 'Исполнение бюджета', 'Budget execution'),
  subject('Шарттар', 'Договоры', 'Contracts'),
  subject('Кадрлар', 'Кадры', 'Staff'),
  subject('Ғылыми жобалар', 'Научные проекты', 'Research projects'),
  subject('Шәкіртақы', 'Стипендии', 'Scholarships'),
  subject('Кеден бекеттері', 'Таможенные посты', 'Customs posts'),
  subject('Жүк тасымалы', 'Грузовые перевозки', 'Cargo transport'),
  subject('Сауда нүктелері', 'Торговые точки', 'Points of sale'),
] as const;

interface Place {
  readonly owner: string;
  readonly level: GovernmentLevel;
  readonly of: LocalizedText;
}

const PLACES: readonly Place[] = [
  ...REGIONS.map(({ key, of }) => ({ owner: `akimat-${key}`, level: 'LOCAL' as const, of })),
  ...MINISTRIES_OF.map(({ key, of }) => ({ owner: key, level: 'CENTRAL' as const, of })),
];

/** The member at a place of an endless repetition of the list. */
export function cycled<T>(list: readonly T[], index: number): T {
  const member = list[index % list.length];
  if (member === undefined) throw new RangeError('an empty list has no members');
  return member;
}

export interface SyntheticSystem {
  readonly name: LocalizedText;
  readonly subject: LocalizedText;
  readonly kind: ObjectKind;
  readonly owner: string;
  readonly level: GovernmentLevel;
}

/** 37 places, 41 subjects and 10 kinds have no common factor: so many names pass before one needs a number. */
export const DISTINCT_NAMES = PLACES.length * SUBJECTS.length * SYSTEM_KINDS.length;

/** The n-th invented system, n from 0; names never repeat. */
export function syntheticSystem(index: number): SyntheticSystem {
  const { kind, name } = cycled<SystemKind>(SYSTEM_KINDS, index);
  const about = cycled<LocalizedText>(SUBJECTS, index);
  const { owner, level, of } = cycled(PLACES, index);
  const round = Math.floor(index / DISTINCT_NAMES);
  const suffix = round === 0 ? '' : ` № ${round + 1}`;
  return {
    name: {
      kk: `${of.kk} «${about.kk}» ${name.kk}${suffix}`,
      ru: `${name.ru} «${about.ru}» ${of.ru}${suffix}`,
      en: `${name.en} “${about.en}” of ${of.en}${suffix}`,
    },
    subject: about,
    kind,
    owner,
    level,
  };
}
