import type { LocalizedText } from '../../subgraphs/shared/law/law.model';
import { cycled } from './names-synthetic';

interface SoftwareKind {
  readonly name: LocalizedText;
  readonly functions: LocalizedText;
  readonly purpose: LocalizedText;
}

type Names = readonly [kk: string, ru: string, en: string];
const text = ([kk, ru, en]: Names): LocalizedText => ({ kk, ru, en });
const software = (name: Names, purpose: Names, functions: Names): SoftwareKind => ({
  name: text(name),
  functions: text(functions),
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
    [
      'Кестелерді жүргізу, сұрау салу, көшірмелеу',
      'Ведение таблиц, запросы, репликация',
      'Tables, queries, replication',
    ],
  ),
  software(
    ['вирусқа қарсы кешені', 'Антивирусный комплекс', 'Antivirus suite'],
    [
      'Жұмыс станциялары мен серверлерді зиянды кодтан қорғау',
      'Защита рабочих станций и серверов от вредоносного кода',
      'Protection of workstations and servers from malicious code',
    ],
    [
      'Файлдарды тексеру, зиянды кодты оқшаулау',
      'Проверка файлов, изоляция вредоносного кода',
      'File scanning, isolation of malicious code',
    ],
  ),
  software(
    ['желіаралық экраны', 'Межсетевой экран', 'Network firewall'],
    [
      'Желілік трафикті сүзгілеу және бақылау',
      'Фильтрация и контроль сетевого трафика',
      'Filtering and control of network traffic',
    ],
    [
      'Қосылыстарды бұғаттау, ережелерді жүргізу',
      'Блокировка соединений, ведение правил',
      'Blocking of connections, keeping of rules',
    ],
  ),
  software(
    ['операциялық жүйесі', 'Операционная система', 'Operating system'],
    [
      'Серверлер мен жұмыс орындарының жұмысын қамтамасыз ету',
      'Обеспечение работы серверов и рабочих мест',
      'Operation of servers and workplaces',
    ],
    [
      'Процестерді орындау, құрылғыларды қосу',
      'Выполнение процессов, подключение устройств',
      'Running of processes, attachment of devices',
    ],
  ),
  software(
    ['кеңсе пакеті', 'Офисный пакет', 'Office suite'],
    [
      'Мәтіндік құжаттарды, кестелерді және көрсетілімдерді дайындау',
      'Подготовка текстовых документов, таблиц и презентаций',
      'Preparation of texts, tables and presentations',
    ],
    [
      'Мәтін редакторы, есептік кестелер, слайдтар',
      'Редактор текста, расчётные таблицы, слайды',
      'Text editor, spreadsheets, slides',
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
    [
      'Хаттарды келісу, тапсырмаларды бақылау, іздеу',
      'Согласование писем, контроль поручений, поиск',
      'Approval of letters, control of tasks, search',
    ],
  ),
  software(
    ['резервтік көшіру жүйесі', 'Система резервного копирования', 'Backup system'],
    [
      'Деректердің көшірмелерін жасау және қалпына келтіру',
      'Создание копий данных и их восстановление',
      'Copying and restoration of data',
    ],
    [
      'Кесте бойынша көшіру, жедел қалпына келтіру',
      'Копирование по расписанию, быстрое восстановление',
      'Scheduled copies, quick restoration',
    ],
  ),
  software(
    ['виртуалдандыру платформасы', 'Платформа виртуализации', 'Virtualization platform'],
    [
      'Виртуалды машиналарды орналастыру және басқару',
      'Размещение виртуальных машин и управление ими',
      'Placement and control of virtual machines',
    ],
    [
      'Машиналарды көшіру, ресурстарды бөлу',
      'Перенос машин, распределение ресурсов',
      'Migration of machines, sharing of resources',
    ],
  ),
  software(
    ['бейнеконференция жүйесі', 'Система видеоконференций', 'Video conference system'],
    ['Қашықтан кеңестер өткізу', 'Проведение удалённых совещаний', 'Remote meetings'],
    [
      'Экранды көрсету, отырысты жазу',
      'Показ экрана, запись совещаний',
      'Screen sharing, recording of meetings',
    ],
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
    [
      'Журналдарды жинау, инциденттерді анықтау',
      'Сбор журналов, выявление инцидентов',
      'Collection of logs, detection of incidents',
    ],
  ),
  software(
    ['қол жеткізуді басқару жүйесі', 'Система управления доступом', 'Access management system'],
    [
      'Пайдаланушылардың тіркелгілері мен өкілеттіктерін есепке алу',
      'Учёт учётных записей и полномочий пользователей',
      'Records of accounts and permissions of users',
    ],
    [
      'Рөлдерді тағайындау, көп факторлы кіру',
      'Назначение ролей, многофакторный вход',
      'Roles, multi-factor login',
    ],
  ),
  software(
    ['криптографиялық кітапханасы', 'Криптографическая библиотека', 'Cryptographic library'],
    [
      'Деректерді шифрлау және электрондық цифрлық қолтаңба',
      'Шифрование данных и электронная цифровая подпись',
      'Encryption and digital signature',
    ],
    [
      'Кілттерді құру, қолтаңбаны тексеру',
      'Создание ключей, проверка подписи',
      'Making of keys, check of signatures',
    ],
  ),
  software(
    ['геоақпараттық жүйесі', 'Геоинформационная система', 'Geographic information system'],
    [
      'Кеңістіктік деректерді көрсету және талдау',
      'Отображение и анализ пространственных данных',
      'Display and analysis of spatial data',
    ],
    ['Карта қабаттары, бағыт құру', 'Слои карты, построение маршрутов', 'Map layers, routing'],
  ),
  software(
    ['бухгалтерлік есеп жүйесі', 'Система бухгалтерского учёта', 'Accounting system'],
    [
      'Мемлекеттік мекемелердің активтері мен міндеттемелерін есепке алу',
      'Учёт активов и обязательств государственных учреждений',
      'Accounts of state institutions',
    ],
    [
      'Бухгалтерлік жазбалар, баланс, жалақы',
      'Проводки, баланс, заработная плата',
      'Postings, balance, payroll',
    ],
  ),
  software(
    ['интеграциялық шинасы', 'Интеграционная шина', 'Integration bus'],
    [
      'Жүйелер арасында хабар алмасу',
      'Обмен сообщениями между системами',
      'Exchange of messages between systems',
    ],
    [
      'Хабарларды бағыттау, пішімдерді түрлендіру',
      'Маршрутизация сообщений, преобразование форматов',
      'Routing of messages, conversion of formats',
    ],
  ),
  software(
    ['пошта сервері', 'Почтовый сервер', 'Mail server'],
    ['Қызметтік электрондық пошта', 'Служебная электронная почта', 'Official electronic mail'],
    ['Хат қабылдау, спамды сүзу', 'Приём писем, фильтр спама', 'Receiving of letters, spam filter'],
  ),
  software(
    ['осалдықтар сканері', 'Сканер уязвимостей', 'Vulnerability scanner'],
    [
      'Серверлер мен қосымшалардың осалдықтарын табу',
      'Поиск уязвимостей серверов и приложений',
      'Search for weaknesses of servers and applications',
    ],
    [
      'Түйіндерді түгендеу, баптау қателері',
      'Инвентаризация узлов, ошибки настройки',
      'Host inventory, misconfiguration',
    ],
  ),
  software(
    ['деректерді талдау платформасы', 'Платформа анализа данных', 'Data analysis platform'],
    ['Есептер мен болжамдар құру', 'Построение отчётов и прогнозов', 'Reports and forecasts'],
    ['Көрсеткіштер тақтасы, модельдер', 'Панели показателей, модели', 'Dashboards, models'],
  ),
  software(
    ['қашықтан оқыту жүйесі', 'Система дистанционного обучения', 'Distance learning system'],
    ['Қызметкерлердің біліктілігін арттыру', 'Повышение квалификации сотрудников', 'Training of employees'],
    ['Курстар, тестілеу, куәліктер', 'Курсы, тестирование, свидетельства', 'Courses, tests, certificates'],
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
    ['Поштаны және тасымалдағыштарды бақылау', 'Контроль почты и носителей', 'Control of mail and media'],
  ),
];

const DEVICE_KINDS: readonly SoftwareKind[] = [
  software(
    ['қорғалған планшеті', 'Защищённый планшет', 'Protected tablet'],
    ['Қызметкерлердің далалық жұмысы', 'Работа сотрудников на выезде', 'Field work of employees'],
    ['Офлайн жұмыс, деректерді өшіру', 'Работа без сети, стирание данных', 'Offline work, wiping of data'],
  ),
  software(
    ['желілік коммутаторы', 'Сетевой коммутатор', 'Network switch'],
    ['Жергілікті желілерді құру', 'Построение локальных сетей', 'Local networks'],
    [
      'Порттарды бөлу, трафикті есептеу',
      'Разделение портов, учёт трафика',
      'Port separation, traffic accounting',
    ],
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
  readonly functions: LocalizedText;
  readonly purpose: LocalizedText;
}

/** The n-th invented product of the register, n from 0. Each tenth is a device; names never repeat. */
export function syntheticSoftware(index: number): SyntheticSoftware {
  const isDevice = index % 10 === 9;
  const { name, purpose, functions } = isDevice
    ? cycled(DEVICE_KINDS, Math.floor(index / 10))
    : cycled(SOFTWARE_KINDS, index);
  const brand = cycled<string>(BRANDS, index);
  const round = Math.floor(index / (BRANDS.length * SOFTWARE_KINDS.length));
  const label = round === 0 ? `«${brand}»` : `«${brand} ${round + 1}»`;
  return {
    kind: isDevice ? 'ELECTRONIC_PRODUCT' : 'SOFTWARE',
    name: { kk: `${label} ${name.kk}`, ru: `${name.ru} ${label}`, en: `${name.en} ${label}` },
    purpose,
    functions,
  };
}
