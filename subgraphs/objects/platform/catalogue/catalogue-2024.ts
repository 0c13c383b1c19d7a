import type { LocalizedText } from '../../../shared/law/law.model';

/** The order of the operator that approved the catalogue, and its day. */
const ORDER = { act_number: '106', listed_on: '2024-03-19' };

const infrastructure = (code: string, name: LocalizedText) => service('INFRASTRUCTURE', code, name);
const platform = (code: string, name: LocalizedText) => service('PLATFORM', code, name);

function service(type: 'INFRASTRUCTURE' | 'PLATFORM', code: string, { kk, ru, en }: LocalizedText) {
  return { code, type, name_kk: kk, name_ru: ru, name_en: en, ...ORDER };
}

/** Services of the operator of types 1 and 3 as its catalogue of March 2024 lists them (C-30). Loaded once, by the migration. */
export const CATALOGUE_2024 = [
  infrastructure('1.1', {
    kk: 'Виртуалды машиналарды хостингтеу',
    ru: 'Хостинг виртуальных машин',
    en: 'Hosting of virtual machines',
  }),
  infrastructure('1.2', {
    kk: 'Виртуалды деректер орталығы (IaaS)',
    ru: 'Виртуальный центр обработки данных (IaaS)',
    en: 'Virtual data centre (IaaS)',
  }),
  infrastructure('1.3', {
    kk: 'Деректер орталығы қызмет ретінде, жабдықты орналастыру',
    ru: 'Центр обработки данных как услуга, размещение оборудования',
    en: 'Data centre as a service, co-location',
  }),
  infrastructure('1.4', {
    kk: 'Резервтік көшіру және сақтау үшін виртуалды кеңістік',
    ru: 'Виртуальное пространство для резервного копирования и хранения',
    en: 'Virtual space for backup and storage',
  }),
  infrastructure('1.5', {
    kk: 'Байланыс: мемлекеттік желідегі VPN, интернет, IP-телефония, желіаралық экран',
    ru: 'Связь: VPN по государственной сети, интернет, IP-телефония, межсетевой экран',
    en: 'Communication: VPN over the state network, Internet, IP telephony, firewall',
  }),
  infrastructure('1.6', {
    kk: 'Бейнеконференция байланысы',
    ru: 'Видеоконференцсвязь',
    en: 'Video conference',
  }),
  infrastructure('1.7', { kk: 'Онлайн-трансляциялар', ru: 'Онлайн-трансляции', en: 'Online broadcasts' }),
  infrastructure('1.8', {
    kk: 'Криптографиялық қорғалған байланыс арналары',
    ru: 'Защищённые каналы с криптографией',
    en: 'Protected channels with cryptography',
  }),
  infrastructure('1.9', {
    kk: 'Сервистік бағдарламалық қамтылымды әкімшілендіру',
    ru: 'Администрирование сервисного программного обеспечения',
    en: 'Administration of service software',
  }),
  infrastructure('1.10', {
    kk: 'Министрлік жүйелерін резервтеуге арналған қашықтағы алаң',
    ru: 'Удалённая площадка для резервирования систем министерства',
    en: 'Remote site for reservation of systems of the ministry',
  }),
  infrastructure('1.11', {
    kk: 'Жүйелердің резервтік көшірмелерін сақтау',
    ru: 'Резервирование резервных копий систем',
    en: 'Reservation of system backups',
  }),
  platform('2.1', {
    kk: 'Мемлекеттік органдардың поштасы',
    ru: 'Почта государственных органов',
    en: 'Mail of state bodies',
  }),
  platform('2.2', {
    kk: 'Smart Data Ukimet ақпараттық-талдау жүйесі',
    ru: 'Информационно-аналитическая система Smart Data Ukimet',
    en: 'Smart Data Ukimet',
  }),
  platform('2.3', {
    kk: 'Интернет-ресурстардың бірыңғай платформасы',
    ru: 'Единая платформа интернет-ресурсов',
    en: 'Unified platform of internet resources',
  }),
  platform('2.4', { kk: 'Сервистер витринасы', ru: 'Витрина сервисов', en: 'Service showcase' }),
  platform('2.5', { kk: 'Мобильді жұмыс орны', ru: 'Мобильное рабочее место', en: 'Mobile workplace' }),
  platform('2.6', {
    kk: 'Шикі мұнай мен газ конденсатын есепке алу (Энергетика министрлігі)',
    ru: 'Учёт сырой нефти и газового конденсата (Министерство энергетики)',
    en: 'Accounting of crude oil and gas condensate (Ministry of Energy)',
  }),
  platform('2.7', {
    kk: 'Электрондық құжат айналымының бірыңғай жүйесі',
    ru: 'Единая система электронного документооборота',
    en: 'Unified electronic document system',
  }),
  platform('2.8', {
    kk: 'Бет-әлпет бойынша биометриялық сәйкестендіру',
    ru: 'Биометрическая идентификация по лицу',
    en: 'Biometric identification by face',
  }),
  platform('2.9', { kk: '«Е-өтініш» жүйесі', ru: 'Система E-Otinish', en: 'E-Otinish' }),
];
