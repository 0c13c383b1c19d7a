import type { LocalizedText } from '../../shared/kernel/localized-text';

const text = (kk: string, ru: string, en: string): LocalizedText => ({ kk, ru, en });

/** Words that several forms print. */
export const COMMON = {
  place: text('Астана қаласы', 'город Астана', 'Astana city'),
  basis: text(
    'Есепке алу және сақтау қағидаларының {annex}-қосымшасы, № 146/НҚ бұйрық',
    'Приложение {annex} к Правилам учета и хранения, приказ № 146/НҚ',
    'Annex {annex} to the Rules for recording and storage, Order № 146/НҚ',
  ),
  synthetic: text('ҮЛГІ ДЕРЕКТЕР', 'ОБРАЗЕЦ ДАННЫХ', 'SAMPLE DATA'),
  yes: text('иә', 'да', 'yes'),
  no: text('жоқ', 'нет', 'no'),
  name: text(
    'Тегі, аты, әкесінің аты (болса)',
    'Фамилия, имя, отчество (при наличии)',
    'Surname, name, patronymic (if any)',
  ),
  position: text('Лауазымы', 'Должность', 'Position'),
  signature: text('Қолы', 'Подпись', 'Signature'),
  seal: text('Мөр', 'Печать', 'Seal'),
  workPhone: text('Жұмыс телефоны', 'Рабочий телефон', 'Work phone'),
  mobilePhone: text('Ұялы телефон', 'Мобильный телефон', 'Mobile phone'),
  email: text('Электрондық пошта', 'Электронная почта', 'E-mail'),
} as const;

/** Annex 1: the application for an object. */
export const APPLICATION = {
  title: text(
    'Есепке алуға және сақтауға өтінім',
    'Заявка на учет и хранение',
    'Application for recording and storage',
  ),
  applicant: text('Өтінім беруші', 'Заявитель', 'Applicant'),
  software: text(
    'Бағдарламалық қамтылымның, кодтардың және баптаулардың атауы',
    'Наименование программного обеспечения, кодов и настроек',
    'Name of the software, codes and settings',
  ),
  code: text(
    'Архитектуралық порталдағы код',
    'Код на архитектурном портале',
    'Code on the architectural portal',
  ),
  copies: text('Даналар саны', 'Количество экземпляров', 'Number of copies'),
  items: text('Әр дананың құрамы', 'Состав каждого экземпляра', 'What each copy consists of'),
  owner: text('Меншік иесі туралы мәлімет', 'Сведения о собственнике', 'Information about the owner'),
  developer: text('Әзірлеуші туралы мәлімет', 'Сведения о разработчике', 'Information about the developer'),
  fullName: text('Толық атауы', 'Полное наименование', 'Full name'),
  subordination: text(
    'Ведомстволық бағыныстылығы',
    'Ведомственная подчиненность',
    'Departmental subordination',
  ),
  shortName: text('Қысқаша атауы', 'Сокращенное наименование', 'Abbreviated name'),
  address: text('Мекенжайы, пошта индексі', 'Адрес, почтовый индекс', 'Address, postal code'),
  phone: text('Телефон, факс', 'Телефон, факс', 'Telephone, fax'),
  online: text('Электрондық пошта, сайт', 'Электронная почта, сайт', 'E-mail, website'),
  contact: text('Байланыс жасайтын адам', 'Контактное лицо', 'Contact person'),
  product: text('Өнім туралы мәлімет', 'Сведения о продукте', 'Information about the product'),
  authors: text('Авторлар', 'Авторы', 'Authors'),
  certification: text('Сертификаттау', 'Сертификация', 'Certification'),
  year: text('Шыққан жылы', 'Год выпуска', 'Year of issue'),
  version: text('Нұсқасы', 'Версия', 'Version'),
  languages: text('Бағдарламалау тілі', 'Язык программирования', 'Programming language'),
  released: text('Шығарылған күні', 'Дата выпуска', 'Date of release'),
  annotation: text('Аңдатпа (мақсаты)', 'Аннотация (назначение)', 'Annotation (purpose)'),
  protection: text(
    'Заңсыз таратудан қорғау',
    'Защита от незаконного распространения',
    'Protection from illegal distribution',
  ),
  financing: text('Қаржыландыру көздері', 'Источники финансирования', 'Sources of financing'),
  seal: text('Мөр (болса)', 'Печать (при наличии)', 'Seal (if any)'),
  signedOn: text('Қол қойылған күні', 'Дата подписания', 'Day of signing'),
  ownerSignature: text('Меншік иесінің қолы', 'Подпись собственника', 'Signature of the owner'),
  requirements: text(
    'Ең төменгі жүйелік талаптар',
    'Минимальные системные требования',
    'Minimum system requirements',
  ),
} as const;

export const ITEM_COLUMNS = [
  text('№', '№', '№'),
  text(
    'Дискінің, файлдың, құжаттың атауы',
    'Наименование диска, файла, документа',
    'Name of disc, file, document',
  ),
  text('Дискінің сериялық нөмірі', 'Серийный номер диска', 'Serial number of the disc'),
  text('Көлемі, МБ', 'Объем, МБ', 'Volume, MB'),
  text('Парақ саны', 'Число листов', 'Sheets'),
  text('Түпнұсқа (Т), көшірме (К)', 'Оригинал (О), копия (К)', 'Original (O), copy (C)'),
] as const;

export const REQUIREMENTS = {
  computer: text(
    'Компьютер, процессор, сопроцессор, жиілігі',
    'Компьютер, процессор, сопроцессор, частота',
    'Computer, processor, co-processor, frequency',
  ),
  ram: text('Жедел жады', 'Оперативная память', 'Working memory'),
  disk: text('Қатты диск', 'Жесткий диск', 'Hard disk'),
  operatingSystems: text('Операциялық жүйелер', 'Операционные системы', 'Operating systems'),
  video: text('Бейнежүйе', 'Видеосистема', 'Video system'),
  acoustic: text('Дыбыс жүйесі', 'Акустическая система', 'Acoustic system'),
  extraEquipment: text('Қосымша жабдық', 'Дополнительное оборудование', 'Additional equipment'),
  extraSoftware: text(
    'Қосымша бағдарламалық құралдар',
    'Дополнительные программные средства',
    'Additional software means',
  ),
  other: text('Басқа', 'Прочее', 'Other'),
} as const;

export const FINANCING = {
  REPUBLICAN_BUDGET: text('республикалық бюджет', 'республиканский бюджет', 'republican budget'),
  LOCAL_BUDGET: text('жергілікті бюджет', 'местный бюджет', 'local budget'),
  STATE_NON_BUDGETARY: text(
    'мемлекеттік бюджеттен тыс қаражат',
    'государственные внебюджетные средства',
    'state funds outside the budget',
  ),
  OWN: text('меншікті қаражат', 'собственные средства', 'own funds'),
  GRANT: text('грант қаражаты', 'средства гранта', 'grant funds'),
  EXTERNAL_LOAN: text('сыртқы қарыз', 'внешний заем', 'external loan'),
  CREDIT: text('несие', 'кредит', 'credit'),
  OTHER_PERSONS: text(
    'басқа заңды және жеке тұлғалардың қаражаты',
    'средства других юридических и физических лиц',
    'funds of other legal entities and individuals',
  ),
} as const;

export const ORIGINALITY = {
  ORIGINAL: text('Т', 'О', 'O'),
  COPY: text('К', 'К', 'C'),
} as const;

/** Annex 2: the journal of applications. */
export const JOURNAL = {
  title: text('Өтінімдерді тіркеу журналы', 'Журнал регистрации заявок', 'Journal of applications'),
  period: text('Кезең', 'Период', 'Period'),
} as const;

export const JOURNAL_COLUMNS = [
  text('Р/с №', '№ п/п', 'Item №'),
  text('Өтінім №', '№ заявки', 'Application №'),
  text('Түскен күні', 'Дата поступления', 'Date of receipt'),
  text('Мемлекеттік органның атауы', 'Наименование государственного органа', 'Name of state body'),
  text(
    'Өтінім беруші (өтінімге қол қойған басшы)',
    'Заявитель (руководитель, подписавший заявку)',
    'Applicant (head who signed the application)',
  ),
  text(
    'Қабылдады: тегі, аты, әкесінің аты (болса)',
    'Принял: фамилия, имя, отчество (при наличии)',
    'Received: surname, name, patronymic (if any)',
  ),
  text('Қабылдады: қолы', 'Принял: подпись', 'Received: signature'),
] as const;

/** Annex 3: the acceptance and transfer certificate, also of the hand-over. */
export const CERTIFICATE = {
  title: text('Қабылдап алу-беру актісі', 'Акт приема-передачи', 'Acceptance and transfer certificate'),
  accepting: text('Қабылдаушы ұйым', 'Принимающая организация', 'Accepting organization'),
  transferring: text('Тапсырушы ұйым', 'Передающая организация', 'Transferring organization'),
  softwareName: text(
    '1. Бағдарламалық қамтылымның атауы',
    '1. Наименование программного обеспечения',
    '1. Name of the software',
  ),
  annotation: text(
    '2. Аңдатпа: мақсаты, қолданылу саласы',
    '2. Аннотация: назначение, область применения',
    '2. Annotation: purpose, field of use',
  ),
  /** What the certificate certifies of its two parties. */
  statement: {
    INTAKE: text(
      'Қабылдаушы ұйым тапсырушы ұйымнан бағдарламалық қамтылымның бастапқы кодтарын және баптау кешенін төмендегі деректерге сәйкес сақтауға қабылдады.',
      'Принимающая организация приняла от передающей организации на хранение исходные коды программного обеспечения и комплекс настроек согласно данным ниже.',
      'The accepting organization took the source codes of the software and the set of settings from the transferring organization for storage, according to the data below.',
    ),
    HANDOVER: text(
      'Қабылдаушы ұйым тапсырушы ұйымнан бағдарламалық қамтылымның бастапқы кодтарын және баптау кешенін төмендегі деректерге сәйкес қайтарып алды.',
      'Принимающая организация получила от передающей организации обратно исходные коды программного обеспечения и комплекс настроек согласно данным ниже.',
      'The accepting organization took the source codes of the software and the set of settings back from the transferring organization, according to the data below.',
    ),
  },
  sources: text(
    '3. Бастапқы кодтар және баптау кешені туралы мәлімет\n1) Қолданбалы бағдарламалық қамтылымның бастапқы кодтары',
    '3. Сведения об исходных кодах и комплексе настроек\n1) Исходные коды прикладного программного обеспечения',
    '3. Information about the source codes and the set of settings\n1) Source codes of the application software',
  ),
  libraries: text(
    '2) Пайдаланылған кітапханалар мен бағдарламалық платформалардың бастапқы кодтары және орындалатын файлдары (қажет болса)',
    '2) Исходные коды и исполняемые файлы использованных библиотек и программных платформ (при необходимости)',
    '2) Source codes and executable files of the libraries and software platforms used (if necessary)',
  ),
  noLibraries: text('Кітапханалар пайдаланылмаған.', 'Библиотеки не использованы.', 'No libraries are used.'),
  signatures: text('4. Тараптардың қолдары', '4. Подписи сторон', '4. Signatures of the parties'),
  contacts: text('5. Байланыс жасайтын адамдар', '5. Контактные лица', '5. Contact persons'),
} as const;

export const SOURCE_COLUMNS = [
  text('№', '№', '№'),
  text(
    'Дискідегі таңба (атауы, нұсқасы)',
    'Маркировка диска (название, версия)',
    'Disc label (name, version)',
  ),
  text('Дискідегі каталог', 'Каталог на диске', 'Directory on the disc'),
  text('Файл атауы', 'Имя файла', 'File name'),
  text('Көлемі, МБ', 'Размер, МБ', 'Size, MB'),
  text('Бағдарламалау тілі', 'Язык программирования', 'Programming language'),
  text('Тіл нұсқасы', 'Версия языка', 'Language version'),
  text('Әзірлеу фреймворкі', 'Фреймворк разработки', 'Development framework'),
  text('Фреймворк нұсқасы', 'Версия фреймворка', 'Framework version'),
  text('Файл өзгертілген күн', 'Дата изменения файла', 'File modified on'),
] as const;

export const LIBRARY_COLUMNS = [
  text('№', '№', '№'),
  text(
    'Дискідегі таңба (атауы, нұсқасы)',
    'Маркировка диска (название, версия)',
    'Disc label (name, version)',
  ),
  text('Дискідегі каталог', 'Каталог на диске', 'Directory on the disc'),
  text(
    'Кітапхананың, платформаның, файлдың атауы',
    'Название библиотеки, платформы, файла',
    'Name of library, platform, file',
  ),
  text('Көлемі, МБ', 'Размер, МБ', 'Size, MB'),
  text('Бағдарламалау тілі', 'Язык программирования', 'Programming language'),
  text('Кітапхана нұсқасы', 'Версия библиотеки', 'Library version'),
] as const;

/** Annex 4: the agreement of owner or holder and operator. */
export const AGREEMENT = {
  title: text(
    'Құпиялылық және ақпаратты үшінші тұлғаларға жария етпеу туралы келісім',
    'Соглашение о конфиденциальности и неразглашении информации третьим лицам',
    'Agreement on confidentiality and non-disclosure of information to third parties',
  ),
  owner: text('Меншік иесі (иеленуші)', 'Собственник (владелец)', 'Owner (holder)'),
  operator: text('Оператор', 'Оператор', 'Operator'),
  representedBy: text('Өкілі', 'В лице', 'Represented by'),
  authority: text('Өкілеттігінің негізі', 'Действующего на основании', 'Acting on the basis of'),
  copy: text('Данасы', 'Экземпляр', 'Copy'),
  chapters: [
    text('1-тарау. Жалпы ережелер', 'Глава 1. Общие положения', 'Chapter 1. General provisions'),
    text(
      '2-тарау. Оператордың міндеттері',
      'Глава 2. Обязанности оператора',
      'Chapter 2. Duties of the operator',
    ),
    text(
      '3-тарау. Ақпаратты қорғау шаралары',
      'Глава 3. Меры защиты информации',
      'Chapter 3. Measures of protection',
    ),
    text(
      '4-тарау. Тараптардың жауапкершілігі',
      'Глава 4. Ответственность сторон',
      'Chapter 4. Liability of the parties',
    ),
    text('5-тарау. Қорытынды ережелер', 'Глава 5. Заключительные положения', 'Chapter 5. Final provisions'),
  ],
} as const;

/** The letter that refuses on a ground of clause 16. */
export const REFUSAL = {
  basis: text(
    'Есепке алу және сақтау қағидаларының 16-тармағы, № 146/НҚ бұйрық',
    'Пункт 16 Правил учета и хранения, приказ № 146/НҚ',
    'Clause 16 of the Rules for recording and storage, Order № 146/НҚ',
  ),
  title: text(
    'Есепке алуға және сақтауға қабылдаудан бас тарту',
    'Отказ в приеме на учет и хранение',
    'Refusal to accept for recording and storage',
  ),
  addressee: text('Кімге', 'Кому', 'To'),
  filing: text('Өтінім', 'Заявка (заявление)', 'Application'),
  software: text('Бағдарламалық қамтылым', 'Программное обеспечение', 'Software'),
  ground: text(
    'Бас тарту негізі: {clause}-тармақтың {item}) тармақшасы',
    'Основание отказа: подпункт {item}) пункта {clause}',
    'Ground of the refusal: clause {clause}, subclause {item})',
  ),
  evidence: text('Дәлелдер', 'Доказательства', 'Evidence'),
  again: text(
    'Себептер жойылғаннан кейін материалды қайта тапсыруға болады.',
    'После устранения причин материалы можно сдать повторно.',
    'Once the causes are removed the material may be handed in again.',
  ),
  /** What the register told of the entry, by its standing. */
  register: {
    EXCLUDED: text(
      'Тізілімнің {number} жазбасы {day} күні тізілімнен шығарылған',
      'Запись Реестра {number} на {day} исключена из Реестра',
      'On {day} the entry {number} is excluded from the register',
    ),
    NOT_YET_INCLUDED: text(
      'Тізілімнің {number} жазбасы {day} күні тізілімге әлі енгізілмеген',
      'Запись Реестра {number} на {day} ещё не включена в Реестр',
      'On {day} the entry {number} is not yet included in the register',
    ),
    UNKNOWN: text(
      'Тізілімде {day} күні мұндай жазба жоқ',
      'В Реестре на {day} такой записи нет',
      'On {day} the register holds no such entry',
    ),
  },
} as const;
