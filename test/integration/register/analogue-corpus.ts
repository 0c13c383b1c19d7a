import type { EntrySeed } from '../../support/builders/register';

type Texts = readonly [kk: string, ru: string, en: string];

/** Invented kinds of software: key, then name, functions and purpose in three languages. */
const KINDS: readonly (readonly [key: string, name: Texts, functions: Texts, purpose: Texts])[] = [
  [
    'antivirus',
    ['вирусқа қарсы кешен', 'Антивирусный комплекс', 'Antivirus suite'],
    [
      'файлдарды тексеру, зиянды кодты оқшаулау',
      'проверка файлов, изоляция вредоносного кода',
      'file scanning, isolation of malicious code',
    ],
    ['жұмыс станцияларын қорғау', 'защита рабочих станций', 'protection of workstations'],
  ],
  [
    'firewall',
    ['желіаралық экран', 'Межсетевой экран', 'Network firewall'],
    [
      'трафикті сүзгілеу, қосылыстарды бұғаттау',
      'фильтрация трафика, блокировка соединений',
      'traffic filtering, blocking of connections',
    ],
    ['ұйымның желі шекарасын қорғау', 'защита границы сети организации', 'protection of the network border'],
  ],
  [
    'dms',
    [
      'электрондық құжат айналымы жүйесі',
      'Система электронного документооборота',
      'Electronic document management system',
    ],
    [
      'құжаттарды тіркеу, орындалуын бақылау, хаттарды келісу',
      'регистрация документов, контроль исполнения, согласование писем',
      'registration of documents, control of execution, approval of letters',
    ],
    ['кеңсе жұмысын қағазсыз жүргізу', 'безбумажное делопроизводство', 'paperless office work'],
  ],
  [
    'backup',
    ['резервтік көшіру жүйесі', 'Система резервного копирования', 'Backup system'],
    [
      'көшірмелер жасау, файлдарды қалпына келтіру',
      'создание копий, восстановление файлов',
      'making copies, restoration of files',
    ],
    ['серверлерді жоғалудан сақтау', 'сохранность серверов при сбоях', 'safety of servers after failures'],
  ],
  [
    'video',
    ['бейнеконференция жүйесі', 'Система видеоконференций', 'Video conference system'],
    [
      'қашықтан отырыс өткізу, экранды көрсету, жазып алу',
      'проведение удалённых совещаний, показ экрана, запись',
      'remote meetings, screen sharing, recording',
    ],
    ['ведомствоаралық кеңестер', 'межведомственные совещания', 'meetings between agencies'],
  ],
  [
    'payroll',
    ['жалақы есептеу модулі', 'Модуль расчёта заработной платы', 'Payroll module'],
    [
      'жалақыны есептеу, салықтарды ұстау, ведомость',
      'начисление зарплаты, удержание налогов, ведомости',
      'wage calculation, tax deduction, payslips',
    ],
    ['мекемелердің бухгалтериясы', 'бухгалтерии учреждений', 'accounting offices of institutions'],
  ],
  [
    'staff',
    ['кадрларды есепке алу жүйесі', 'Система учёта кадров', 'Personnel records system'],
    [
      'жеке істер, бұйрықтар, еңбек демалыстары',
      'личные дела, приказы, отпуска',
      'personal files, orders, vacations',
    ],
    ['қызметкерлер бөлімі', 'кадровая служба', 'human resources department'],
  ],
  [
    'timesheet',
    ['жұмыс уақытын есепке алу жүйесі', 'Система учёта рабочего времени', 'Working time tracking'],
    [
      'табель жүргізу, келу-кетуді белгілеу',
      'ведение табеля, отметка прихода и ухода',
      'timesheets, registration of arrival and departure',
    ],
    ['қызметкерлердің қатысуын бақылау', 'контроль присутствия сотрудников', 'attendance of employees'],
  ],
  [
    'gis',
    ['геоақпараттық жүйе', 'Геоинформационная система', 'Geographic information system'],
    [
      'карта қабаттарын көрсету, кеңістіктік талдау',
      'показ слоёв карты, пространственный анализ',
      'map layers, spatial analysis',
    ],
    ['аумақты жоспарлау', 'планирование территорий', 'territorial planning'],
  ],
  [
    'land',
    ['жер кадастры жүйесі', 'Система земельного кадастра', 'Land cadastre system'],
    [
      'жер телімдерін тіркеу, шекараларды бекіту',
      'регистрация земельных участков, установление границ',
      'registration of land plots, fixing of boundaries',
    ],
    ['жер қатынастары', 'земельные отношения', 'land relations'],
  ],
  [
    'appeals',
    [
      'азаматтардың өтініштерін қарау жүйесі',
      'Система рассмотрения обращений граждан',
      'Citizen appeals system',
    ],
    [
      'шағымдарды қабылдау, жауап беру мерзімін бақылау',
      'приём жалоб, контроль сроков ответа',
      'intake of complaints, control of answer terms',
    ],
    ['әкімдіктердің халықпен байланысы', 'связь акиматов с населением', 'contact of akimats with people'],
  ],
  [
    'queue',
    ['электрондық кезек жүйесі', 'Система электронной очереди', 'Queue management'],
    [
      'талон беру, келушілерді шақыру',
      'выдача талонов, вызов посетителей',
      'ticket issue, calling of visitors',
    ],
    ['халыққа қызмет көрсету орталықтары', 'центры обслуживания населения', 'public service centres'],
  ],
  [
    'telemedicine',
    ['телемедицина жүйесі', 'Система телемедицины', 'Telemedicine system'],
    [
      'науқасқа қашықтан кеңес беру, суреттерді жіберу',
      'дистанционная консультация пациентов, передача снимков',
      'remote consultation of patients, transfer of images',
    ],
    ['ауылдық емханалар', 'сельские поликлиники', 'rural clinics'],
  ],
  [
    'hospital',
    [
      'аурухана ақпараттық жүйесі',
      'Медицинская информационная система стационара',
      'Hospital information system',
    ],
    [
      'ауру тарихын жүргізу, төсек орнын есепке алу',
      'ведение истории болезни, учёт коечного фонда',
      'case histories, bed management',
    ],
    ['ауруханалардың жұмысы', 'работа больниц', 'work of hospitals'],
  ],
  [
    'pharmacy',
    ['дәрі-дәрмек қоймасы жүйесі', 'Система лекарственного склада', 'Medicine stock system'],
    [
      'дәрілердің қалдығын есепке алу, жарамдылық мерзімін бақылау',
      'учёт остатков лекарств, контроль сроков годности',
      'stock of medicines, control of expiry dates',
    ],
    ['дәріханалар', 'аптеки и больничные склады', 'pharmacies'],
  ],
  [
    'lms',
    ['қашықтан оқыту жүйесі', 'Система дистанционного обучения', 'Distance learning system'],
    ['курстар, тестілеу, сертификаттар', 'курсы, тестирование, сертификаты', 'courses, tests, certificates'],
    [
      'мемлекеттік қызметшілердің біліктілігін арттыру',
      'повышение квалификации госслужащих',
      'training of civil servants',
    ],
  ],
  [
    'school',
    ['мектептің электрондық күнделігі', 'Электронный дневник школы', 'School diary'],
    [
      'оқушылардың бағалары, сабақ кестесі',
      'оценки учеников, расписание уроков',
      'marks of pupils, lesson timetable',
    ],
    ['мектептер мен ата-аналар', 'школы и родители', 'schools and parents'],
  ],
  [
    'library',
    ['кітапхана жүйесі', 'Библиотечная система', 'Library system'],
    [
      'кітап каталогы, оқырмандарға беру',
      'каталог книг, выдача читателям',
      'catalogue of books, lending to readers',
    ],
    ['кітапханалар', 'библиотеки', 'libraries'],
  ],
  [
    'database',
    ['дерекқорды басқару жүйесі', 'Система управления базами данных', 'Database management system'],
    [
      'кестелерді сақтау, сұрау салу, репликация',
      'хранение таблиц, запросы, репликация',
      'storage of tables, queries, replication',
    ],
    ['қолданбалардың деректері', 'данные приложений', 'data of applications'],
  ],
  [
    'virtualization',
    ['виртуалдандыру платформасы', 'Платформа виртуализации', 'Virtualization platform'],
    [
      'виртуалды машиналарды жасау, көшіру',
      'создание и перенос виртуальных машин',
      'creation and migration of virtual machines',
    ],
    ['деректер өңдеу орталықтары', 'центры обработки данных', 'data centres'],
  ],
  [
    'os',
    ['операциялық жүйе', 'Операционная система', 'Operating system'],
    [
      'процестерді орындау, құрылғыларды қосу',
      'выполнение процессов, подключение устройств',
      'running of processes, attachment of devices',
    ],
    ['жұмыс орындары мен серверлер', 'рабочие места и серверы', 'workplaces and servers'],
  ],
  [
    'crypto',
    ['криптографиялық кітапхана', 'Криптографическая библиотека', 'Cryptographic library'],
    [
      'деректерді шифрлау, цифрлық қолтаңба қою',
      'шифрование данных, проставление электронной подписи',
      'data encryption, digital signature',
    ],
    ['заңды маңызы бар құжаттар', 'юридически значимые документы', 'legally binding papers'],
  ],
  [
    'siem',
    [
      'қауіпсіздік оқиғаларын басқару жүйесі',
      'Система управления событиями безопасности',
      'Security event management',
    ],
    [
      'журналдарды жинау, инциденттерді анықтау',
      'сбор журналов, выявление инцидентов',
      'log collection, detection of incidents',
    ],
    ['қауіпсіздік мониторингі орталығы', 'центр мониторинга безопасности', 'security operations centre'],
  ],
  [
    'dlp',
    ['деректердің таралуын болдырмау жүйесі', 'Система предотвращения утечек', 'Data leak prevention'],
    [
      'пошта мен тасымалдағыштарды бақылау',
      'контроль почты и съёмных носителей',
      'control of mail and removable media',
    ],
    [
      'құпия мәліметтерді қорғау',
      'защита конфиденциальных сведений',
      'protection of confidential information',
    ],
  ],
  [
    'scanner',
    ['осалдықтар сканері', 'Сканер уязвимостей', 'Vulnerability scanner'],
    [
      'хосттарды түгендеу, қателерді табу',
      'инвентаризация узлов, поиск ошибок настройки',
      'host inventory, search for misconfiguration',
    ],
    ['инфрақұрылым аудиті', 'аудит инфраструктуры', 'infrastructure audit'],
  ],
  [
    'access',
    ['қол жеткізуді басқару жүйесі', 'Система управления доступом', 'Access management system'],
    [
      'пайдаланушылардың рөлдері, көп факторлы аутентификация',
      'роли пользователей, многофакторная аутентификация',
      'user roles, multi-factor authentication',
    ],
    ['тіркелгілерді орталықтан жүргізу', 'централизованные учётные записи', 'central accounts'],
  ],
  [
    'office',
    ['кеңсе пакеті', 'Офисный пакет', 'Office suite'],
    [
      'мәтін, кесте және көрсетілім редакторы',
      'редактор текстов, таблиц и презентаций',
      'editor of texts, spreadsheets and presentations',
    ],
    ['күнделікті кеңсе жұмысы', 'повседневная работа в офисе', 'daily office work'],
  ],
  [
    'mail',
    ['пошта сервері', 'Почтовый сервер', 'Mail server'],
    [
      'хат қабылдау және жіберу, спамды сүзу',
      'приём и отправка писем, фильтр спама',
      'receiving and sending letters, spam filter',
    ],
    ['қызметтік пошта', 'служебная почта', 'official mail'],
  ],
  [
    'bus',
    ['интеграциялық шина', 'Интеграционная шина', 'Integration bus'],
    [
      'хабарларды бағыттау, форматтарды түрлендіру',
      'маршрутизация сообщений, преобразование форматов',
      'message routing, format conversion',
    ],
    ['жүйелердің өзара әрекеті', 'взаимодействие систем', 'interaction of systems'],
  ],
  [
    'ocr',
    ['мәтінді тану жүйесі', 'Система распознавания текста', 'Text recognition system'],
    [
      'сканерленген беттерден мәтін алу',
      'извлечение текста из отсканированных страниц',
      'text extraction from scanned pages',
    ],
    ['мұрағатты цифрландыру', 'оцифровка архивов', 'digitization of archives'],
  ],
  [
    'speech',
    [
      'қазақ тіліндегі сөйлеуді тану жүйесі',
      'Система распознавания казахской речи',
      'Kazakh speech recognition',
    ],
    [
      'дауысты мәтінге айналдыру, субтитр',
      'преобразование голоса в текст, субтитры',
      'voice to text, subtitles',
    ],
    ['отырыстардың хаттамасы', 'протоколы заседаний', 'minutes of meetings'],
  ],
  [
    'translate',
    ['машиналық аударма жүйесі', 'Система машинного перевода', 'Machine translation system'],
    [
      'қазақ, орыс, ағылшын тілдеріне аудару',
      'перевод на казахский, русский, английский',
      'translation to Kazakh, Russian, English',
    ],
    ['ресми мәтіндер', 'официальные тексты', 'official texts'],
  ],
  [
    'cctv',
    ['бейнебақылау жүйесі', 'Система видеонаблюдения', 'Video surveillance system'],
    [
      'камера ағынын жазу, тұлғаны тану',
      'запись потоков камер, распознавание лиц',
      'recording of camera streams, face recognition',
    ],
    ['ғимараттар мен көшелер', 'здания и улицы', 'buildings and streets'],
  ],
  [
    'fleet',
    ['көлікті бақылау жүйесі', 'Система мониторинга транспорта', 'Fleet monitoring system'],
    [
      'автокөліктің орнын бақылау, отын шығыны',
      'отслеживание автомобилей, расход топлива',
      'vehicle tracking, fuel consumption',
    ],
    ['арнайы техника паркі', 'парк спецтехники', 'special vehicles'],
  ],
  [
    'procurement',
    ['мемлекеттік сатып алу модулі', 'Модуль государственных закупок', 'Procurement module'],
    [
      'лоттарды жоспарлау, ұсыныстарды салыстыру',
      'планирование лотов, сравнение предложений',
      'planning of lots, comparison of bids',
    ],
    ['тапсырыс берушілер', 'заказчики', 'customers'],
  ],
  [
    'contracts',
    ['шарттарды жүргізу жүйесі', 'Система ведения договоров', 'Contract management'],
    [
      'келісімшарт мерзімдері, міндеттемелер',
      'сроки контрактов, обязательства',
      'contract terms, obligations',
    ],
    ['заң бөлімдері', 'юридические отделы', 'legal departments'],
  ],
  [
    'assets',
    ['мүлікті есепке алу жүйесі', 'Система учёта имущества', 'Asset records system'],
    [
      'түгендеу, штрих-код, есептен шығару',
      'инвентаризация, штрихкоды, списание',
      'stocktaking, barcodes, write-off',
    ],
    ['балансты ұстаушылар', 'балансодержатели', 'holders of assets'],
  ],
  [
    'budget',
    ['бюджетті жоспарлау жүйесі', 'Система планирования бюджета', 'Budget planning system'],
    [
      'өтінімдер, лимиттер, қазынашылық төлемдер',
      'заявки, лимиты, казначейские платежи',
      'applications, limits, treasury payments',
    ],
    ['қаржы басқармалары', 'финансовые управления', 'finance offices'],
  ],
  [
    'water',
    ['су ресурстарын бақылау жүйесі', 'Система мониторинга водных ресурсов', 'Water monitoring system'],
    [
      'деңгей датчиктері, тасқынды болжау',
      'датчики уровня, прогноз паводков',
      'level sensors, flood forecast',
    ],
    ['су шаруашылығы', 'водное хозяйство', 'water management'],
  ],
  [
    'fire',
    ['орман өртін анықтау жүйесі', 'Система обнаружения лесных пожаров', 'Forest fire detection'],
    [
      'спутник суреттерін талдау, ескерту',
      'анализ спутниковых снимков, оповещение',
      'analysis of satellite images, alerts',
    ],
    ['орман қорғау', 'охрана лесов', 'forest protection'],
  ],
  [
    'court',
    ['сот істерін жүргізу жүйесі', 'Система ведения судебных дел', 'Court case system'],
    [
      'істерді бөлу, отырыстарды жоспарлау',
      'распределение дел, назначение заседаний',
      'case distribution, scheduling of hearings',
    ],
    ['соттар', 'суды', 'courts'],
  ],
  [
    'voting',
    ['электрондық дауыс беру жүйесі', 'Система электронного голосования', 'Electronic voting system'],
    ['бюллетень, дауыстарды санау', 'бюллетени, подсчёт голосов', 'ballots, counting of votes'],
    ['сайлау комиссиялары', 'избирательные комиссии', 'election commissions'],
  ],
];

const BRANDS = ['Айсау', 'Балжан', 'Дарқұл', 'Кербез', 'Мөлдір', 'Тұмарлы'] as const;
/** Where each is used: the same words with every kind, so that they tell nothing. */
const PLACES: readonly Texts[] = [
  ['облыстық басқармаларға', 'для областных управлений', 'for regional offices'],
  ['министрліктерге', 'для министерств', 'for ministries'],
  ['аудандарға', 'для районов', 'for districts'],
  ['қалаларға', 'для городов', 'for cities'],
  ['шағын ұйымдарға', 'для небольших организаций', 'for small organizations'],
  ['барлық ведомстволарға', 'для всех ведомств', 'for all agencies'],
];

const text = ([kk, ru, en]: Texts) => ({ kk, ru, en });

function variant([key, name, functions, purpose]: (typeof KINDS)[number], index: number): EntrySeed {
  const brand = BRANDS[index] ?? '';
  const place = PLACES[index] ?? ['', '', ''];
  return {
    number: `${key}-${index + 1}`,
    name: { kk: `«${brand}» ${name[0]}`, ru: `${name[1]} «${brand}»`, en: `${name[2]} ${brand}` },
    functions: text(functions),
    purpose: {
      kk: `${purpose[0]}, ${place[0]}`,
      ru: `${purpose[1]}, ${place[1]}`,
      en: `${purpose[2]}, ${place[2]}`,
    },
  };
}

/** Some 250 entries: six of each kind, whose number begins with the key of the kind. */
export const CORPUS: readonly EntrySeed[] = KINDS.flatMap((kind) =>
  BRANDS.map((_, index) => variant(kind, index)),
);

/** What is asked, and the kinds of which every entry is to be found. */
export const LABELLED: readonly (readonly [how: string, query: string, kinds: readonly string[]])[] = [
  // Exact words.
  ['Kazakh words', 'электрондық құжат айналымы', ['dms']],
  ['Kazakh words', 'жер кадастры', ['land']],
  ['Kazakh words', 'дәрілердің қалдығын есепке алу', ['pharmacy']],
  ['Kazakh words', 'мәтінді тану', ['ocr']],
  ['Russian words', 'межсетевой экран', ['firewall']],
  ['Russian words', 'система электронного голосования', ['voting']],
  ['Russian words', 'сканер уязвимостей', ['scanner']],
  ['Russian words', 'учёт рабочего времени', ['timesheet']],
  ['English words', 'school diary', ['school']],
  ['English words', 'budget planning', ['budget']],
  ['English words', 'forest fire detection', ['fire']],
  ['English words', 'queue management', ['queue']],
  // Synonyms and other languages than the entry's main one.
  ['a synonym', 'брандмауэр', ['firewall']],
  ['a synonym', 'СЭД', ['dms']],
  ['a synonym', 'бэкап серверов', ['backup']],
  ['a synonym', 'делопроизводство', ['dms']],
  ['a synonym', 'СУБД', ['database']],
  ['a synonym', 'оплата труда', ['payroll']],
  ['a synonym', 'cctv', ['cctv']],
  ['a synonym', 'malware protection', ['antivirus']],
  ['a synonym', 'жалобы населения', ['appeals']],
  ['a synonym', 'ЭЦҚ', ['crypto']],
  ['a synonym', 'бейнебайланыс', ['video']],
  ['a synonym', 'hypervisor', ['virtualization']],
  // Transliteration.
  ['Kazakh in Latin letters', 'qujat ainalymy', ['dms']],
  ['Kazakh in Latin letters', 'kitaphana', ['library', 'crypto']],
  ['Kazakh in Latin letters', 'jer kadastry', ['land']],
  ['Kazakh in Latin letters', 'qashyqtan oqytu', ['lms']],
  ['Kazakh in Latin letters', 'elektrondyq kezek', ['queue']],
  ['Kazakh in new Latin letters', 'beinebaqylaý', ['cctv']],
  ['Russian in Latin letters', 'sistema golosovaniya', ['voting']],
  ['Russian in Latin letters', 'telemeditsina', ['telemedicine']],
  ['Russian in Latin letters', 'zemelnyi kadastr', ['land']],
  ['Russian letters for Kazakh ones', 'кужат айналымы', ['dms']],
  ['Russian letters for Kazakh ones', 'омирлик осалдыктар сканери', ['scanner']],
  // Misspellings.
  ['a misspelling', 'антивируссный комплкс', ['antivirus']],
  ['a misspelling', 'видеоканференция', ['video']],
  ['a misspelling', 'документаоборот', ['dms']],
  ['a misspelling', 'виртуалезация', ['virtualization']],
  ['a misspelling', 'telemedecine', ['telemedicine']],
  ['a misspelling', 'libary catalog', ['library']],
  ['a misspelling', 'бейнеканференция', ['video']],
  ['a misspelling', 'кітапхна', ['library', 'crypto']],
  // Inflected forms.
  ['an inflected Russian form', 'уязвимостями', ['scanner']],
  ['an inflected Russian form', 'библиотеке', ['library', 'crypto']],
  ['an inflected Russian form', 'обращению граждан', ['appeals']],
  ['an inflected Russian form', 'судебными делами', ['court']],
  ['an inflected Russian form', 'закупками', ['procurement']],
  ['an inflected Kazakh form', 'құжаттардың айналымына', ['dms']],
  ['an inflected Kazakh form', 'мүлікті есепке алуға', ['assets']],
  ['an inflected Kazakh form', 'шарттарды', ['contracts']],
  ['an inflected Kazakh form', 'ауруханаларда', ['hospital']],
  ['an inflected English form', 'encrypted signatures', ['crypto']],
  ['an inflected English form', 'vehicles tracking', ['fleet']],
  // Descriptions by function and purpose.
  ['a function', 'начисление зарплаты и удержание налогов', ['payroll']],
  ['a function', 'выдача талонов посетителям', ['queue']],
  ['a function', 'тасқынды болжау', ['water']],
  ['a function', 'counting of votes', ['voting']],
  ['a purpose', 'повышение квалификации госслужащих', ['lms']],
  ['a purpose', 'охрана лесов', ['fire']],
];
