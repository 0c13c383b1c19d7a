import type { LocalizedText } from '../../subgraphs/shared/law/law.model';
import { cycled } from './names-synthetic';

interface SoftwareKind {
  readonly name: LocalizedText;
  readonly purpose: LocalizedText;
}

type Names = readonly [kk: string, ru: string, en: string];
const text = ([kk, ru, en]: Names): LocalizedText => ({ kk, ru, en });
const software = (name: Names, purpose: Names): SoftwareKind => ({
  name: text(name),
  purpose: text(purpose),
});

const SOFTWARE_KINDS: readonly SoftwareKind[] = [
  software(
    ['дерекқорды басқару жүйесі', 'Система управления базами данных', 'Database management system'],
    [
      'Құрылымдалған деректерді сақтау және іздеу',
      'Хранение и поиск структурированных данных',
      'Storage and search of structured data',
    ],
  ),
  software(
    ['вирусқа қарсы кешені', 'Антивирусный комплекс', 'Antivirus suite'],
    [
      'Жұмыс станциялары мен серверлерді зиянды кодтан қорғау',
      'Защита рабочих станций и серверов от вредоносного кода',
      'Protection of workstations and servers from malicious code',
    ],
  ),
  software(
    ['желіаралық экраны', 'Межсетевой экран', 'Network firewall'],
    [
      'Желілік трафикті сүзгілеу және бақылау',
      'Фильтрация и контроль сетевого трафика',
      'Filtering and control of network traffic',
    ],
  ),
  software(
    ['операциялық жүйесі', 'Операционная система', 'Operating system'],
    [
      'Серверлер мен жұмыс орындарының жұмысын қамтамасыз ету',
      'Обеспечение работы серверов и рабочих мест',
      'Operation of servers and workplaces',
    ],
  ),
  software(
    ['кеңсе пакеті', 'Офисный пакет', 'Office suite'],
    [
      'Мәтіндік құжаттарды, кестелерді және көрсетілімдерді дайындау',
      'Подготовка текстовых документов, таблиц и презентаций',
      'Preparation of texts, tables and presentations',
    ],
  ),
  software(
    [
      'электрондық құжат айналымы жүйесі',
      'Система электронного документооборота',
      'Electronic document management system',
    ],
    [
      'Қызметтік хат-хабарларды тіркеу және орындалуын бақылау',
      'Регистрация служебной переписки и контроль исполнения',
      'Registration of correspondence and control of execution',
    ],
  ),
  software(
    ['резервтік көшіру жүйесі', 'Система резервного копирования', 'Backup system'],
    [
      'Деректердің көшірмелерін жасау және қалпына келтіру',
      'Создание копий данных и их восстановление',
      'Copying and restoration of data',
    ],
  ),
  software(
    ['виртуалдандыру платформасы', 'Платформа виртуализации', 'Virtualization platform'],
    [
      'Виртуалды машиналарды орналастыру және басқару',
      'Размещение виртуальных машин и управление ими',
      'Placement and control of virtual machines',
    ],
  ),
  software(
    ['бейнеконференция жүйесі', 'Система видеоконференций', 'Video conference system'],
    ['Қашықтан кеңестер өткізу', 'Проведение удалённых совещаний', 'Remote meetings'],
  ),
  software(
    [
      'оқиғаларды басқару жүйесі',
      'Система управления событиями безопасности',
      'Security event management system',
    ],
    [
      'Ақпараттық қауіпсіздік оқиғаларын жинау және талдау',
      'Сбор и анализ событий информационной безопасности',
      'Collection and analysis of security events',
    ],
  ),
  software(
    ['қол жеткізуді басқару жүйесі', 'Система управления доступом', 'Access management system'],
    [
      'Пайдаланушылардың тіркелгілері мен өкілеттіктерін есепке алу',
      'Учёт учётных записей и полномочий пользователей',
      'Records of accounts and permissions of users',
    ],
  ),
  software(
    ['криптографиялық кітапханасы', 'Криптографическая библиотека', 'Cryptographic library'],
    [
      'Деректерді шифрлау және электрондық цифрлық қолтаңба',
      'Шифрование данных и электронная цифровая подпись',
      'Encryption and digital signature',
    ],
  ),
  software(
    ['геоақпараттық жүйесі', 'Геоинформационная система', 'Geographic information system'],
    [
      'Кеңістіктік деректерді көрсету және талдау',
      'Отображение и анализ пространственных данных',
      'Display and analysis of spatial data',
    ],
  ),
  software(
    ['бухгалтерлік есеп жүйесі', 'Система бухгалтерского учёта', 'Accounting system'],
    [
      'Мемлекеттік мекемелердің активтері мен міндеттемелерін есепке алу',
      'Учёт активов и обязательств государственных учреждений',
      'Accounts of state institutions',
    ],
  ),
  software(
    ['интеграциялық шинасы', 'Интеграционная шина', 'Integration bus'],
    [
      'Жүйелер арасында хабар алмасу',
      'Обмен сообщениями между системами',
      'Exchange of messages between systems',
    ],
  ),
  software(
    ['пошта сервері', 'Почтовый сервер', 'Mail server'],
    ['Қызметтік электрондық пошта', 'Служебная электронная почта', 'Official electronic mail'],
  ),
  software(
    ['осалдықтар сканері', 'Сканер уязвимостей', 'Vulnerability scanner'],
    [
      'Серверлер мен қосымшалардың осалдықтарын табу',
      'Поиск уязвимостей серверов и приложений',
      'Search for weaknesses of servers and applications',
    ],
  ),
  software(
    ['деректерді талдау платформасы', 'Платформа анализа данных', 'Data analysis platform'],
    ['Есептер мен болжамдар құру', 'Построение отчётов и прогнозов', 'Reports and forecasts'],
  ),
  software(
    ['қашықтан оқыту жүйесі', 'Система дистанционного обучения', 'Distance learning system'],
    ['Қызметкерлердің біліктілігін арттыру', 'Повышение квалификации сотрудников', 'Training of employees'],
  ),
  software(
    [
      'деректердің таралуын болдырмау жүйесі',
      'Система предотвращения утечек данных',
      'Data leak prevention system',
    ],
    [
      'Құпия ақпараттың берілуін бақылау',
      'Контроль передачи конфиденциальной информации',
      'Control of transfer of confidential information',
    ],
  ),
];

const DEVICE_KINDS: readonly SoftwareKind[] = [
  software(
    ['қорғалған планшеті', 'Защищённый планшет', 'Protected tablet'],
    ['Қызметкерлердің далалық жұмысы', 'Работа сотрудников на выезде', 'Field work of employees'],
  ),
  software(
    ['желілік коммутаторы', 'Сетевой коммутатор', 'Network switch'],
    ['Жергілікті желілерді құру', 'Построение локальных сетей', 'Local networks'],
  ),
];

/** Invented brands. 23 brands and 20 kinds have no common factor. */
const BRANDS = [
  'Айсау',
  'Балжан',
  'Дарқұл',
  'Ерсай',
  'Жебеу',
  'Зерде-Ү',
  'Кербез',
  'Көкпек',
  'Қарақия',
  'Мөлдір',
  'Нұрсызық',
  'Өрнекті',
  'Сарыжел',
  'Сырлас',
  'Талбесік',
  'Тұмарлы',
  'Ұшқын-Д',
  'Үркердей',
  'Шаңырақ-С',
  'Шырақ-Т',
  'Ыңғай',
  'Іздеу-М',
  'Әуен-К',
] as const;

export interface SyntheticSoftware {
  readonly kind: 'SOFTWARE' | 'ELECTRONIC_PRODUCT';
  readonly name: LocalizedText;
  readonly purpose: LocalizedText;
}

/** The n-th invented product of the register, n from 0. Each tenth is a device; names never repeat. */
export function syntheticSoftware(index: number): SyntheticSoftware {
  const isDevice = index % 10 === 9;
  const { name, purpose } = isDevice
    ? cycled(DEVICE_KINDS, Math.floor(index / 10))
    : cycled(SOFTWARE_KINDS, index);
  const brand = cycled<string>(BRANDS, index);
  const round = Math.floor(index / (BRANDS.length * SOFTWARE_KINDS.length));
  const label = round === 0 ? `«${brand}»` : `«${brand} ${round + 1}»`;
  return {
    kind: isDevice ? 'ELECTRONIC_PRODUCT' : 'SOFTWARE',
    name: { kk: `${label} ${name.kk}`, ru: `${name.ru} ${label}`, en: `${name.en} ${label}` },
    purpose,
  };
}
