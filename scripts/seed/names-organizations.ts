import type { LocalizedText } from '../../subgraphs/shared/law/law.model';
import { REGIONS } from './names-regions';
import type { GovernmentLevel, OrganizationRow } from './rows';

export interface NamedOrganization {
  /** Stable key; the id of the organization is made from it. */
  readonly key: string;
  readonly name: LocalizedText;
  readonly abbreviation: string | null;
  readonly kind: OrganizationRow['kind'];
  readonly level: GovernmentLevel | null;
  /** True for invented organizations; real bodies carry a synthetic BIN and nothing else that is invented. */
  readonly isSynthetic: boolean;
}

type Names = readonly [kk: string, ru: string, en: string];

const localized = ([kk, ru, en]: Names): LocalizedText => ({ kk, ru, en });

/** Body of the republic; the words «of the Republic of Kazakhstan» are added. */
function central(key: string, abbreviation: string | null, [kk, ru, en]: Names): NamedOrganization {
  const name = {
    kk: `Қазақстан Республикасының ${kk}`,
    ru: `${ru} Республики Казахстан`,
    en: `${en} of the Republic of Kazakhstan`,
  };
  return { key, name, abbreviation, kind: 'STATE_BODY', level: 'CENTRAL', isSynthetic: false };
}

/** Organization that is not a state body. */
function organization(key: string, abbreviation: string | null, names: Names): NamedOrganization {
  return {
    key,
    name: localized(names),
    abbreviation,
    kind: 'ORGANIZATION',
    level: 'CENTRAL',
    isSynthetic: false,
  };
}

/** Organization that exists in the sample only. */
function invented(key: string, kind: OrganizationRow['kind'], names: Names): NamedOrganization {
  const level = kind === 'STATE_BODY' ? 'CENTRAL' : null;
  return { key, name: localized(names), abbreviation: null, kind, level, isSynthetic: true };
}

/** Those who carry a part in the two orders. */
const ROLE_BEARERS: readonly NamedOrganization[] = [
  central('authorized-body', 'МИИЦР', [
    'Жасанды интеллект және цифрлық даму министрлігі',
    'Министерство искусственного интеллекта и цифрового развития',
    'Ministry of Artificial Intelligence and Digital Development',
  ]),
  central('authorized-body-2019', 'МЦРИАП', [
    'Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі',
    'Министерство цифрового развития, инноваций и аэрокосмической промышленности',
    'Ministry of Digital Development, Innovations and Aerospace Industry',
  ]),
  organization('operator', 'НИТ', [
    '«Ұлттық ақпараттық технологиялар» акционерлік қоғамы',
    'Акционерное общество «Национальные информационные технологии»',
    'JSC “National Information Technologies”',
  ]),
  organization('state-technical-service', 'ГТС', [
    '«Мемлекеттік техникалық қызмет» акционерлік қоғамы',
    'Акционерное общество «Государственная техническая служба»',
    'JSC “State Technical Service”',
  ]),
  organization('integrator', 'ЦПЦП', [
    '«Цифрлық үкіметті қолдау орталығы» республикалық мемлекеттік кәсіпорны',
    'Республиканское государственное предприятие «Центр поддержки цифрового правительства»',
    'RSE “Digital Government Support Centre”',
  ]),
  invented('register-keeper', 'STATE_BODY', [
    'Электрондық өнеркәсіп саласындағы уәкілетті орган (үлгі)',
    'Уполномоченный орган в сфере электронной промышленности (образец)',
    'Authorized body in the field of electronic industry (sample)',
  ]),
  invented('state-archive', 'STATE_BODY', [
    'Электрондық құжаттардың мемлекеттік архиві (үлгі)',
    'Государственный архив электронных документов (образец)',
    'State Archive of Electronic Documents (sample)',
  ]),
];

const MINISTRIES: readonly NamedOrganization[] = [
  central('ministry-finance', 'МФ', ['Қаржы министрлігі', 'Министерство финансов', 'Ministry of Finance']),
  central('ministry-economy', 'МНЭ', [
    'Ұлттық экономика министрлігі',
    'Министерство национальной экономики',
    'Ministry of National Economy',
  ]),
  central('ministry-interior', 'МВД', [
    'Ішкі істер министрлігі',
    'Министерство внутренних дел',
    'Ministry of Internal Affairs',
  ]),
  central('ministry-justice', 'МЮ', ['Әділет министрлігі', 'Министерство юстиции', 'Ministry of Justice']),
  central('ministry-health', 'МЗ', [
    'Денсаулық сақтау министрлігі',
    'Министерство здравоохранения',
    'Ministry of Health',
  ]),
  central('ministry-education', 'МП', [
    'Оқу-ағарту министрлігі',
    'Министерство просвещения',
    'Ministry of Education',
  ]),
  central('ministry-science', 'МНВО', [
    'Ғылым және жоғары білім министрлігі',
    'Министерство науки и высшего образования',
    'Ministry of Science and Higher Education',
  ]),
  central('ministry-labour', 'МТСЗН', [
    'Еңбек және халықты әлеуметтік қорғау министрлігі',
    'Министерство труда и социальной защиты населения',
    'Ministry of Labour and Social Protection of the Population',
  ]),
  central('ministry-agriculture', 'МСХ', [
    'Ауыл шаруашылығы министрлігі',
    'Министерство сельского хозяйства',
    'Ministry of Agriculture',
  ]),
  central('ministry-energy', 'МЭ', [
    'Энергетика министрлігі',
    'Министерство энергетики',
    'Ministry of Energy',
  ]),
  central('ministry-ecology', 'МЭПР', [
    'Экология және табиғи ресурстар министрлігі',
    'Министерство экологии и природных ресурсов',
    'Ministry of Ecology and Natural Resources',
  ]),
  central('ministry-transport', 'МТ', [
    'Көлік министрлігі',
    'Министерство транспорта',
    'Ministry of Transport',
  ]),
  central('ministry-industry', 'МПС', [
    'Өнеркәсіп және құрылыс министрлігі',
    'Министерство промышленности и строительства',
    'Ministry of Industry and Construction',
  ]),
  central('ministry-trade', 'МТИ', [
    'Сауда және интеграция министрлігі',
    'Министерство торговли и интеграции',
    'Ministry of Trade and Integration',
  ]),
  central('ministry-foreign', 'МИД', [
    'Сыртқы істер министрлігі',
    'Министерство иностранных дел',
    'Ministry of Foreign Affairs',
  ]),
  central('ministry-culture', 'МКИ', [
    'Мәдениет және ақпарат министрлігі',
    'Министерство культуры и информации',
    'Ministry of Culture and Information',
  ]),
  central('ministry-tourism', 'МТС', [
    'Туризм және спорт министрлігі',
    'Министерство туризма и спорта',
    'Ministry of Tourism and Sports',
  ]),
  central('ministry-water', 'МВРИ', [
    'Су ресурстары және ирригация министрлігі',
    'Министерство водных ресурсов и ирригации',
    'Ministry of Water Resources and Irrigation',
  ]),
  central('ministry-emergency', 'МЧС', [
    'Төтенше жағдайлар министрлігі',
    'Министерство по чрезвычайным ситуациям',
    'Ministry of Emergency Situations',
  ]),
  central('ministry-defence', 'МО', ['Қорғаныс министрлігі', 'Министерство обороны', 'Ministry of Defence']),
];

const OTHER_BODIES: readonly NamedOrganization[] = [
  {
    ...organization('parliament-administration', null, [
      'Қазақстан Республикасы Парламентінің әкімшілігі',
      'Администрация Парламента Республики Казахстан',
      'Administration of the Parliament of the Republic of Kazakhstan',
    ]),
    kind: 'STATE_BODY',
  },
  central('prosecutor', 'ГП', [
    'Бас прокуратурасы',
    'Генеральная прокуратура',
    "General Prosecutor's Office",
  ]),
  central('audit-chamber', 'ВАП', [
    'Жоғары аудиторлық палатасы',
    'Высшая аудиторская палата',
    'Supreme Audit Chamber',
  ]),
  central('security-committee', 'КНБ', [
    'Ұлттық қауіпсіздік комитеті',
    'Комитет национальной безопасности',
    'National Security Committee',
  ]),
  central('agency-civil-service', 'АДГС', [
    'Мемлекеттік қызмет істері агенттігі',
    'Агентство по делам государственной службы',
    'Agency for Civil Service Affairs',
  ]),
  central('agency-monitoring', 'АФМ', [
    'Қаржылық мониторинг агенттігі',
    'Агентство по финансовому мониторингу',
    'Financial Monitoring Agency',
  ]),
  central('agency-competition', 'АЗРК', [
    'Бәсекелестікті қорғау және дамыту агенттігі',
    'Агентство по защите и развитию конкуренции',
    'Agency for Protection and Development of Competition',
  ]),
  central('agency-planning', 'АСПР', [
    'Стратегиялық жоспарлау және реформалар агенттігі',
    'Агентство по стратегическому планированию и реформам',
    'Agency for Strategic Planning and Reforms',
  ]),
  central('agency-financial-market', 'АРРФР', [
    'Қаржы нарығын реттеу және дамыту агенттігі',
    'Агентство по регулированию и развитию финансового рынка',
    'Agency for Regulation and Development of the Financial Market',
  ]),
  central('national-bank', 'НБ', ['Ұлттық Банкі', 'Национальный Банк', 'National Bank']),
  central('judicial-administration', 'СА', [
    'Сот әкімшілігі',
    'Судебная администрация',
    'Judicial Administration',
  ]),
  organization('state-corporation', 'ГКПГ', [
    '««Азаматтарға арналған үкімет» мемлекеттік корпорациясы» коммерциялық емес акционерлік қоғамы',
    'Некоммерческое акционерное общество «Государственная корпорация «Правительство для граждан»',
    'NJSC “State Corporation “Government for Citizens”',
  ]),
  organization('notary-chamber', 'РНП', [
    'Республикалық нотариаттық палата',
    'Республиканская нотариальная палата',
    'Republican Notary Chamber',
  ]),
  organization('astana-hub', null, [
    '«Astana Hub» автономды кластерлік қоры',
    'Автономный кластерный фонд «Astana Hub»',
    'Autonomous cluster fund “Astana Hub”',
  ]),
  organization('qaztech', null, [
    '«QazTech» жауапкершілігі шектеулі серіктестігі',
    'Товарищество с ограниченной ответственностью «QazTech»',
    'QazTech LLP',
  ]),
];

const AKIMATS: readonly NamedOrganization[] = REGIONS.map(({ key, of }) => ({
  key: `akimat-${key}`,
  name: { kk: `${of.kk} әкімдігі`, ru: `Акимат ${of.ru}`, en: `Akimat of ${of.en}` },
  abbreviation: null,
  kind: 'STATE_BODY',
  level: 'LOCAL',
  isSynthetic: false,
}));

/** Organizations of the sample users who are no part of the orders themselves. */
const INVENTED: readonly NamedOrganization[] = [
  invented('analyst-centre', 'ORGANIZATION', [
    'Цифрлық талдау орталығы (үлгі)',
    'Центр цифровой аналитики (образец)',
    'Centre for Digital Analytics (sample)',
  ]),
  invented('auditor-office', 'STATE_BODY', [
    'Ішкі аудит қызметі (үлгі)',
    'Служба внутреннего аудита (образец)',
    'Internal Audit Office (sample)',
  ]),
  invented('partner-agency', 'ORGANIZATION', [
    'Серіктес агенттік (үлгі)',
    'Агентство-партнёр (образец)',
    'Partner Agency (sample)',
  ]),
];

/** Organizations that exist in every sample, whatever its size. The order gives each its BIN: add at the end only. */
export const NAMED_ORGANIZATIONS: readonly NamedOrganization[] = [
  ...ROLE_BEARERS,
  ...MINISTRIES,
  ...OTHER_BODIES,
  ...AKIMATS,
  ...INVENTED,
];

/** «Of the ministry», genitive: the ministries whose invented systems fill larger samples. */
export const MINISTRIES_OF: readonly { readonly key: string; readonly of: LocalizedText }[] =
  MINISTRIES.slice(0, 17).map(({ key, name }) => ({
    key,
    of: { kk: `${name.kk}нің`, ru: name.ru.replace('Министерство', 'Министерства'), en: name.en },
  }));
