import type { LocalizedText } from '../../subgraphs/shared/law/law.model';
import type { GovernmentLevel, ObjectKind, Stage } from './rows';

/** What a named object must show, where chance is not enough. */
export interface Scenario {
  readonly stage?: Stage;
  /** Key of the organization that has the object in trust management (C-10). */
  readonly trustee?: string;
  /** Given to the state: the life cycle starts at trial operation (C-24). */
  readonly isDonated?: true;
  /** Kinds of documents that are missing on the portal (C-18); none are missing when the list is empty. */
  readonly missingDocuments?: readonly string[];
  /** What became of the last duty to deposit (E-7). */
  readonly deposit?: DepositOutcome;
}

export type DepositOutcome =
  | 'ACCEPTED_ON_TIME'
  | 'ACCEPTED_LATE'
  | 'NEVER_SUBMITTED'
  | 'LEFT_AS_DRAFT'
  | 'SUBMITTED'
  | 'REGISTERED'
  | 'REPOSITORY_READY'
  | 'TRANSFERRED'
  | 'VERIFIED'
  | 'TERMINATION_NOTIFIED'
  | 'HANDED_OVER'
  | 'ARCHIVED_BY_OWNER';

export interface NamedObject {
  readonly abbreviation: string | null;
  readonly name: LocalizedText;
  readonly owner: string;
  /** Null when the owner holds the object without another holder. */
  readonly holder: string | null;
  readonly kind: ObjectKind;
  readonly level: GovernmentLevel;
  readonly scenario: Scenario;
}

type Names = readonly [kk: string, ru: string, en: string];
type Rest = Partial<Pick<NamedObject, 'holder' | 'kind' | 'level' | 'scenario'>>;

function named(
  abbreviation: string | null,
  owner: string,
  [kk, ru, en]: Names,
  rest: Rest = {},
): NamedObject {
  return {
    abbreviation,
    name: { kk, ru, en },
    owner,
    holder: null,
    kind: 'STATE_BODY_SOFTWARE',
    level: 'CENTRAL',
    scenario: {},
    ...rest,
  };
}

const resource = { kind: 'STATE_INFORMATION_RESOURCE' } as const;
const website = { kind: 'INTERNET_RESOURCE' } as const;
const heldByOperator = { holder: 'operator' } as const;
const heldByCorporation = { holder: 'state-corporation' } as const;

/**
 * Systems known from laws and public catalogues: the names are real, all other values of their cards are invented.
 * The place in the list is the serial number of the code, so a new name goes to the end. The fourteenth is the
 * system with the one registration number that is known: KZ-П-14-0000014.
 */
export const NAMED_OBJECTS: readonly NamedObject[] = [
  named(
    'АПЭП',
    'authorized-body',
    [
      '«Электрондық үкіметтің» архитектуралық порталы',
      'Архитектурный портал «электронного правительства»',
      'Architectural portal of e-government',
    ],
    { holder: 'integrator' },
  ),
  named(
    'ПЭП',
    'authorized-body',
    [
      '«Электрондық үкімет» веб-порталы',
      'Веб-портал «электронного правительства»',
      'E-government web portal',
    ],
    { ...website, ...heldByOperator },
  ),
  named(
    'ГБД ФЛ',
    'authorized-body',
    [
      '«Жеке тұлғалар» мемлекеттік дерекқоры',
      'Государственная база данных «Физические лица»',
      'State database “Individuals”',
    ],
    { ...resource, ...heldByOperator },
  ),
  named(
    'ГБД ЮЛ',
    'ministry-justice',
    [
      '«Заңды тұлғалар» мемлекеттік дерекқоры',
      'Государственная база данных «Юридические лица»',
      'State database “Legal entities”',
    ],
    { ...resource, ...heldByCorporation },
  ),
  named(
    'ГБД РН',
    'ministry-justice',
    [
      '«Жылжымайтын мүлік тіркелімі» мемлекеттік дерекқоры',
      'Государственная база данных «Регистр недвижимости»',
      'State database “Real-estate register”',
    ],
    { ...resource, ...heldByCorporation },
  ),
  named(
    'ГБД АР',
    'authorized-body',
    [
      '«Мекенжай тіркелімі» мемлекеттік дерекқоры',
      'Государственная база данных «Адресный регистр»',
      'State database “Address register”',
    ],
    { ...resource, ...heldByOperator },
  ),
  named(
    'НОБД',
    'ministry-education',
    [
      '«Ұлттық білім беру дерекқоры» ақпараттық жүйесі',
      'Информационная система «Национальная образовательная база данных»',
      'Information system “National educational database”',
    ],
    resource,
  ),
  named(
    'ГИС РУ',
    'authorized-body',
    [
      'Рұқсаттар мен хабарламалардың мемлекеттік ақпараттық жүйесі',
      'Государственная информационная система разрешений и уведомлений',
      'State information system of permits and notifications',
    ],
    heldByOperator,
  ),
  named(
    'ЕСЭДО',
    'authorized-body',
    [
      'Мемлекеттік органдардың электрондық құжат айналымының бірыңғай жүйесі',
      'Единая система электронного документооборота государственных органов',
      'Unified electronic document system of state bodies',
    ],
    heldByOperator,
  ),
  named(
    'ШЭП',
    'authorized-body',
    ['«Электрондық үкімет» шлюзі', 'Шлюз «электронного правительства»', 'Gateway of e-government'],
    { kind: 'INFRASTRUCTURE_OBJECT', ...heldByOperator },
  ),
  named(
    'ВШЭП',
    'authorized-body',
    [
      '«Электрондық үкіметтің» сыртқы шлюзі',
      'Внешний шлюз «электронного правительства»',
      'External gateway of e-government',
    ],
    { kind: 'INFRASTRUCTURE_OBJECT', ...heldByOperator },
  ),
  named(
    'ЕНСИ',
    'authorized-body',
    [
      'Бірыңғай нормативтік-анықтамалық ақпарат жүйесі',
      'Система единой нормативно-справочной информации',
      'System of unified reference information',
    ],
    { ...resource, ...heldByOperator },
  ),
  named(
    'ЕХЭД',
    'authorized-body',
    [
      'Электрондық құжаттардың бірыңғай қоймасы',
      'Единое хранилище электронных документов',
      'Unified storage of electronic documents',
    ],
    { ...resource, ...heldByOperator },
  ),
  named(
    'АС МПРК',
    'parliament-administration',
    [
      '«Қазақстан Республикасы Парламентінің мониторингі» автоматтандырылған жүйесі',
      'Автоматизированная система «Мониторинг Парламента Республики Казахстан»',
      'Automated system “Monitoring of the Parliament of the Republic of Kazakhstan”',
    ],
    {
      scenario: {
        stage: 'INDUSTRIAL_OPERATION',
        missingDocuments: ['ADMINISTRATOR_GUIDE'],
        deposit: 'ACCEPTED_ON_TIME',
      },
    },
  ),
  named(
    'НУЦ РК',
    'authorized-body',
    [
      'Қазақстан Республикасының Ұлттық куәландырушы орталығы',
      'Национальный удостоверяющий центр Республики Казахстан',
      'National certification centre of the Republic of Kazakhstan',
    ],
    { kind: 'INFRASTRUCTURE_OBJECT', ...heldByOperator },
  ),
  named(
    'УЦ ГО',
    'authorized-body',
    [
      'Мемлекеттік органдардың куәландырушы орталығы',
      'Удостоверяющий центр государственных органов',
      'Certification centre of state bodies',
    ],
    { kind: 'INFRASTRUCTURE_OBJECT', ...heldByOperator },
  ),
  named(
    'Smart Bridge',
    'authorized-body',
    [
      'Smart Bridge интеграциялық сервистер витринасы',
      'Витрина интеграционных сервисов Smart Bridge',
      'Smart Bridge catalogue of integration services',
    ],
    { kind: 'INFRASTRUCTURE_OBJECT', ...heldByOperator },
  ),
  named(
    'SDU',
    'authorized-body',
    [
      'Smart Data Ukimet ақпараттық-талдау жүйесі',
      'Информационно-аналитическая система Smart Data Ukimet',
      'Smart Data Ukimet analytic platform',
    ],
    heldByOperator,
  ),
  named(
    'gov.kz',
    'authorized-body',
    [
      'Мемлекеттік органдардың интернет-ресурстарының бірыңғай платформасы',
      'Единая платформа интернет-ресурсов государственных органов',
      'Unified platform of internet resources of state bodies',
    ],
    { ...website, ...heldByOperator },
  ),
  named(null, 'authorized-body', ['Сервистер витринасы', 'Витрина сервисов', 'Service showcase'], {
    ...website,
    ...heldByOperator,
  }),
  named(
    'МРМ',
    'authorized-body',
    [
      'Мемлекеттік қызметшінің мобильді жұмыс орны',
      'Мобильное рабочее место государственного служащего',
      'Mobile workplace of a civil servant',
    ],
    heldByOperator,
  ),
  named(
    'ИСУН',
    'ministry-energy',
    [
      'Шикі мұнай мен газ конденсатын есепке алудың ақпараттық жүйесі',
      'Информационная система учёта сырой нефти и газового конденсата',
      'Information system of crude oil and gas condensate accounting',
    ],
    heldByOperator,
  ),
  named(
    null,
    'authorized-body',
    [
      'Бет-әлпет бойынша биометриялық сәйкестендіру сервисі',
      'Сервис биометрической идентификации по лицу',
      'Service of biometric identification by face',
    ],
    heldByOperator,
  ),
  named(
    'E-Otinish',
    'prosecutor',
    [
      '«Е-өтініш» ақпараттық-талдау жүйесі',
      'Информационно-аналитическая система «Электронные обращения»',
      'Information and analytic system “E-Otinish”',
    ],
    heldByOperator,
  ),
  named('е-Минфин', 'ministry-finance', [
    '«е-Қаржымині» интеграцияланған автоматтандырылған ақпараттық жүйесі',
    'Интегрированная автоматизированная информационная система «е-Минфин»',
    'Integrated automated information system “e-Minfin”',
  ]),
  named(null, 'ministry-finance', [
    '«Қазынашылық-клиент» ақпараттық жүйесі',
    'Информационная система «Казначейство-клиент»',
    'Information system “Treasury-Client”',
  ]),
  named(
    'ВПГЗ',
    'ministry-finance',
    [
      'Мемлекеттік сатып алу веб-порталы',
      'Веб-портал государственных закупок',
      'Public procurement web portal',
    ],
    website,
  ),
  named(
    'НКТ',
    'ministry-trade',
    ['Тауарлардың ұлттық каталогы', 'Национальный каталог товаров', 'National catalogue of goods'],
    resource,
  ),
  named('АИИС ЧС', 'ministry-emergency', [
    'Төтенше жағдайларды басқарудың автоматтандырылған ақпараттық жүйесі',
    'Автоматизированная информационная управляющая система чрезвычайных ситуаций',
    'Automated information system of emergency management',
  ]),
  named('ЕИСЗ', 'ministry-health', [
    'Денсаулық сақтаудың бірыңғай ақпараттық жүйесі',
    'Единая информационная система здравоохранения',
    'Unified information system of health care',
  ]),
  named(
    'РПН',
    'ministry-health',
    ['Бекітілген халық тіркелімі', 'Регистр прикреплённого населения', 'Register of the attached population'],
    resource,
  ),
  named(
    null,
    'ministry-labour',
    ['Әлеуметтік көрсетілетін қызметтер порталы', 'Портал социальных услуг', 'Portal of social services'],
    website,
  ),
  named(
    'КДП',
    'authorized-body',
    [
      'Дербес деректерге қол жеткізуді мемлекеттік бақылау сервисі',
      'Государственный сервис контроля доступа к персональным данным',
      'State service of control of access to personal data',
    ],
    heldByOperator,
  ),
  named('Qalqan', 'ministry-health', [
    'Азаматтардың медициналық деректері сервисі «Qalqan»',
    'Сервис медицинских данных граждан «Qalqan»',
    'Citizen medical data service “Qalqan”',
  ]),
  named(
    'data.egov.kz',
    'authorized-body',
    [
      'Мемлекеттік органдардың ашық деректерінің интернет-порталы',
      'Интернет-портал открытых данных государственных органов',
      'Internet portal of open data of state bodies',
    ],
    { ...website, ...heldByOperator },
  ),
  named(
    null,
    'authorized-body',
    [
      'Ашық нормативтік құқықтық актілер интернет-порталы',
      'Интернет-портал открытых нормативных правовых актов',
      'Internet portal of open normative legal acts',
    ],
    { ...website, ...heldByOperator },
  ),
  named(
    null,
    'authorized-body',
    [
      'Қазақстан Республикасының ұлттық шлюзі',
      'Национальный шлюз Республики Казахстан',
      'National gateway of the Republic of Kazakhstan',
    ],
    { kind: 'INFRASTRUCTURE_OBJECT', ...heldByOperator },
  ),
  named(
    null,
    'prosecutor',
    [
      'Прокуратура органдарының қызметкерлерін тестілеу жүйесі',
      'Система тестирования сотрудников органов прокуратуры',
      'System of testing of employees of prosecution bodies',
    ],
    { scenario: { deposit: 'ACCEPTED_LATE' } },
  ),
  named('АИС ОИП', 'ministry-justice', [
    'Атқарушылық іс жүргізудің мемлекеттік автоматтандырылған ақпараттық жүйесі',
    'Государственная автоматизированная информационная система исполнительного производства',
    'State automated information system of enforcement proceedings',
  ]),
  named(
    'ЕЭТП',
    'ministry-justice',
    [
      'Бірыңғай электрондық сауда алаңы',
      'Единая электронная торговая площадка',
      'Unified electronic trading floor',
    ],
    { ...website, scenario: { stage: 'PLANNED' } },
  ),
  named(
    'ЕНИС',
    'ministry-justice',
    [
      'Бірыңғай нотариаттық ақпараттық жүйе',
      'Единая нотариальная информационная система',
      'Unified notarial information system',
    ],
    { scenario: { stage: 'INDUSTRIAL_OPERATION', trustee: 'notary-chamber', deposit: 'ACCEPTED_ON_TIME' } },
  ),
  named(
    null,
    'ministry-justice',
    [
      'Заң көмегінің бірыңғай ақпараттық жүйесі',
      'Единая информационная система юридической помощи',
      'Unified information system of legal aid',
    ],
    { ...heldByCorporation, scenario: { stage: 'INDUSTRIAL_OPERATION', deposit: 'NEVER_SUBMITTED' } },
  ),
  named(null, 'ministry-trade', [
    'Тұтынушылардың құқықтарын қорғаудың бірыңғай ақпараттық жүйесі',
    'Единая информационная система защиты прав потребителей',
    'Unified information system of consumer protection',
  ]),
  named(
    'ЕСУТД',
    'ministry-labour',
    [
      'Еңбек шарттарын есепке алудың бірыңғай жүйесі',
      'Единая система учёта трудовых договоров',
      'Unified system of labour contract records',
    ],
    resource,
  ),
  named(null, 'ministry-labour', [
    'Әлеуметтік-еңбек саласының бірыңғай ақпараттық жүйесі',
    'Единая информационная система социально-трудовой сферы',
    'Unified information system of the social and labour sphere',
  ]),
  named(null, 'ministry-labour', [
    'Еңбек қауіпсіздігі және еңбекті қорғау саласындағы бірыңғай ақпараттық жүйе',
    'Единая информационная система в области безопасности и охраны труда',
    'Unified information system of occupational safety and health',
  ]),
  named(
    'ЕГКН',
    'authorized-body',
    [
      'Жылжымайтын мүліктің бірыңғай мемлекеттік кадастрының ақпараттық жүйесі',
      'Информационная система единого государственного кадастра недвижимости',
      'Information system of the unified state real-estate cadastre',
    ],
    heldByCorporation,
  ),
  named(
    null,
    'ministry-justice',
    [
      'Құқықтық кадастрдың ақпараттық жүйесі',
      'Информационная система правового кадастра',
      'Information system of the legal cadastre',
    ],
    heldByCorporation,
  ),
  named(
    'АИС ГЗК',
    'ministry-agriculture',
    [
      'Мемлекеттік жер кадастрының автоматтандырылған ақпараттық жүйесі',
      'Автоматизированная информационная система государственного земельного кадастра',
      'Automated information system of the state land cadastre',
    ],
    { ...heldByCorporation, scenario: { stage: 'TERMINATED', deposit: 'ARCHIVED_BY_OWNER' } },
  ),
  named(
    'ЗАГС',
    'ministry-justice',
    [
      'Азаматтық хал актілерінің ақпараттық жүйесі',
      'Информационная система актов гражданского состояния',
      'Information system of civil status acts',
    ],
    heldByCorporation,
  ),
  named(null, 'ministry-transport', [
    'Механикалық көлік құралдары мен олардың тіркемелерін міндетті техникалық қарап тексерудің бірыңғай ақпараттық жүйесі',
    'Единая информационная система обязательного технического осмотра механических транспортных средств и прицепов к ним',
    'Unified information system of mandatory technical inspection of vehicles',
  ]),
  named(null, 'ministry-interior', [
    'Көлік құралдарын мемлекеттік тіркеудің бірыңғай ақпараттық жүйесі',
    'Единая информационная система государственной регистрации транспортных средств',
    'Unified information system of state registration of vehicles',
  ]),
  named(null, 'ministry-transport', [
    'Көлік құжаттарын басқарудың бірыңғай жүйесі',
    'Единая система управления транспортными документами',
    'Unified system of transport document management',
  ]),
  named(
    null,
    'ministry-foreign',
    [
      'Ұлттық цифрлық инвестициялық платформа',
      'Национальная цифровая инвестиционная платформа',
      'National digital investment platform',
    ],
    { scenario: { stage: 'BUILD' } },
  ),
  named(
    null,
    'astana-hub',
    [
      'Ұлттық инновациялық жүйенің «Бірыңғай терезесі»',
      '«Единое окно» национальной инновационной системы',
      '“Single window” of the national innovation system',
    ],
    { kind: 'OTHER_PERSON_OBJECT', scenario: { stage: 'TRIAL_OPERATION', isDonated: true } },
  ),
  named(
    null,
    'ministry-health',
    [
      'Дәрілік заттар мен медициналық бұйымдарды сатып алу веб-порталы',
      'Веб-портал закупа лекарственных средств и медицинских изделий',
      'Web portal for purchase of medicines and medical devices',
    ],
    website,
  ),
  named(
    null,
    'ministry-industry',
    [
      'Тұрғын үйге мұқтаждарды есепке алудың бірыңғай республикалық электрондық базасы',
      'Единая республиканская электронная база учёта нуждающихся в жилье',
      'Unified republican electronic base of those in need of housing',
    ],
    resource,
  ),
  named(
    null,
    'ministry-industry',
    [
      'Сумен жабдықтауды және су бұруды басқарудың бірыңғай мемлекеттік ақпараттық жүйесі',
      'Единая государственная информационная система управления водоснабжением и водоотведением',
      'Unified state information system of water supply and disposal',
    ],
    { scenario: { stage: 'SECURITY_TEST' } },
  ),
  named(null, 'ministry-culture', [
    'Фильмдер мониторингінің бірыңғай автоматтандырылған ақпараттық жүйесі',
    'Единая автоматизированная информационная система мониторинга фильмов',
    'Unified automated information system of film monitoring',
  ]),
  named(
    null,
    'ministry-finance',
    [
      'Мемлекеттік мүлік тізілімінің веб-порталы',
      'Веб-портал реестра государственного имущества',
      'Web portal of the state property register',
    ],
    website,
  ),
  named(
    'ЕСБД',
    'national-bank',
    ['Бірыңғай сақтандыру дерекқоры', 'Единая страховая база данных', 'Unified insurance database'],
    resource,
  ),
  named(
    'E-Qyzmet',
    'agency-civil-service',
    [
      'Мемлекеттік қызмет кадрларының бірыңғай автоматтандырылған дерекқоры',
      'Единая автоматизированная база данных по кадрам государственной службы',
      'Unified automated database of civil service staff',
    ],
    resource,
  ),
  named(
    'е-Акимат',
    'akimat-astana',
    ['«е-Әкімдік» ақпараттық жүйесі', 'Информационная система «е-Акимат»', 'Information system “e-Akimat”'],
    { level: 'LOCAL' },
  ),
  named(
    'е-Акимат ДДО',
    'akimat-karaganda',
    [
      '«е-Әкімдік» мектепке дейінгі ұйымдарға кезек жүйесі',
      'Система очереди в детские дошкольные организации «е-Акимат»',
      'Queue for preschool organizations “e-Akimat”',
    ],
    {
      level: 'LOCAL',
      scenario: {
        missingDocuments: ['SECURITY_TEST_PROTOCOL', 'INFORMATION_SECURITY_POLICY', 'SYSTEM_DESCRIPTION'],
      },
    },
  ),
  named(
    'ЕСПИ',
    'ministry-justice',
    [
      'Құқықтық ақпараттың бірыңғай жүйесі',
      'Единая система правовой информации',
      'Unified system of legal information',
    ],
    resource,
  ),
  named('Досье', 'ministry-justice', [
    '«Дерекнама» ақпараттық жүйесі',
    'Информационная система «Досье»',
    'Information system “Dossier”',
  ]),
  named(
    'ezSigner',
    'authorized-body',
    [
      'Электрондық құжаттарға қол қою сервисі ezSigner',
      'Сервис подписания электронных документов ezSigner',
      'Document signing service ezSigner',
    ],
    heldByOperator,
  ),
  named(
    'Ashyq',
    'ministry-health',
    ['«Ashyq» мобильді қосымшасы', 'Мобильное приложение «Ashyq»', 'Mobile application “Ashyq”'],
    { scenario: { stage: 'TERMINATED', deposit: 'ARCHIVED_BY_OWNER' } },
  ),
  named('ИСНА', 'ministry-finance', [
    'Салықтық әкімшілендірудің интеграцияланған жүйесі',
    'Интегрированная система налогового администрирования',
    'Integrated system of tax administration',
  ]),
  named('ИС ЭСФ', 'ministry-finance', [
    'Электрондық шот-фактуралар ақпараттық жүйесі',
    'Информационная система электронных счетов-фактур',
    'Information system of electronic invoices',
  ]),
  named('АСТАНА-1', 'ministry-finance', [
    '«АСТАНА-1» кедендік ақпараттық жүйесі',
    'Таможенная информационная система «АСТАНА-1»',
    'Customs information system “ASTANA-1”',
  ]),
  named(
    'Кеден',
    'ministry-finance',
    ['«Кеден» ақпараттық жүйесі', 'Информационная система «Кеден»', 'Information system “Keden”'],
    { scenario: { stage: 'DEVELOPMENT' } },
  ),
  named('СОНО', 'ministry-finance', [
    'Салық есептілігін өңдеу жүйесі',
    'Система обработки налоговой отчётности',
    'System of processing of tax returns',
  ]),
  named(
    'ЕРДР',
    'prosecutor',
    [
      'Сотқа дейінгі тергеп-тексерулердің бірыңғай тізілімі',
      'Единый реестр досудебных расследований',
      'Unified register of pre-trial investigations',
    ],
    resource,
  ),
  named(
    'ЕРАП',
    'prosecutor',
    [
      'Әкімшілік іс жүргізудің бірыңғай тізілімі',
      'Единый реестр административных производств',
      'Unified register of administrative proceedings',
    ],
    resource,
  ),
  named('КУИС', 'prosecutor', [
    'Құқықтық статистиканың бірыңғай ақпараттық жүйесі',
    'Единая унифицированная статистическая система',
    'Unified statistical system of legal statistics',
  ]),
  named('Төрелік', 'judicial-administration', [
    '«Төрелік» автоматтандырылған ақпараттық-талдау жүйесі',
    'Автоматизированная информационно-аналитическая система «Төрелік»',
    'Automated information and analytic system “Torelik”',
  ]),
  named('Беркут', 'security-committee', [
    '«Беркут» бірыңғай ақпараттық жүйесі',
    'Единая информационная система «Беркут»',
    'Unified information system “Berkut”',
  ]),
  named(
    'ЭБТ',
    'ministry-labour',
    [
      '«Enbek.kz» электрондық еңбек биржасы',
      'Электронная биржа труда «Enbek.kz»',
      'Electronic labour exchange “Enbek.kz”',
    ],
    website,
  ),
  named('Е-Собес', 'ministry-labour', [
    '«Е-Собес» автоматтандырылған ақпараттық жүйесі',
    'Автоматизированная информационная система «Е-Собес»',
    'Automated information system “E-Sobes”',
  ]),
  named('СУР', 'ministry-finance', [
    'Тәуекелдерді басқару жүйесі',
    'Система управления рисками',
    'Risk management system',
  ]),
  named(
    'ИСЖ',
    'ministry-agriculture',
    [
      'Ауыл шаруашылығы жануарларын бірдейлендіру дерекқоры',
      'База данных по идентификации сельскохозяйственных животных',
      'Database of identification of farm animals',
    ],
    resource,
  ),
  named(
    'Qoldau',
    'ministry-agriculture',
    [
      '«Qoldau» субсидиялау ақпараттық жүйесі',
      'Информационная система субсидирования «Qoldau»',
      'Subsidy information system “Qoldau”',
    ],
    { scenario: { stage: 'IMPLEMENTATION' } },
  ),
  named(
    'ЕГСУ НТП',
    'ministry-science',
    [
      'Ғылыми-техникалық бағдарламаларды мемлекеттік есепке алудың бірыңғай жүйесі',
      'Единая государственная система учёта научно-технических программ',
      'Unified state system of records of scientific and technical programmes',
    ],
    resource,
  ),
  named(
    'ИСЭЗ',
    'ministry-industry',
    [
      'Арнайы экономикалық аймақтардың ақпараттық жүйесі',
      'Информационная система специальных экономических зон',
      'Information system of special economic zones',
    ],
    { scenario: { stage: 'PLANNED' } },
  ),
];
