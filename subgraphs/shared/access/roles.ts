import type { LocalizedText } from '../law/law.model';

interface RoleDescription {
  readonly name: LocalizedText;
  readonly description: LocalizedText;
}

/**
 * What a person or a client may be by appointment. Owner, holder, trustee and supplier are not here: they are
 * relations of an organization to one object, kept with the object and not in a token.
 */
export const ROLES = {
  STATE_BODY: {
    name: { kk: 'Мемлекеттік орган', ru: 'Государственный орган', en: 'State body' },
    description: {
      kk: 'Ақпараттандыру объектілерінің есебін жүргізетін мемлекеттік органның қызметкері.',
      ru: 'Сотрудник государственного органа, который ведёт учёт объектов информатизации.',
      en: 'Officer of a state body that keeps records of informatization objects.',
    },
  },
  OPERATOR: {
    name: { kk: 'Оператор', ru: 'Оператор', en: 'Operator' },
    description: {
      kk: '«Электрондық үкіметтің» ақпараттық-коммуникациялық инфрақұрылымының операторы: платформалар мен репозиторийлерді жүргізеді.',
      ru: 'Оператор информационно-коммуникационной инфраструктуры «электронного правительства»: ведёт платформы и репозитории.',
      en: 'Operator of the e-government infrastructure: runs the platforms and the escrow repositories.',
    },
  },
  OPERATOR_STAFF: {
    name: { kk: 'Оператордың қызметкері', ru: 'Работник оператора', en: 'Operator staff' },
    description: {
      kk: 'Белгілі бір репозиторийге қолжетімділігі тіркелген оператор қызметкері.',
      ru: 'Работник оператора, за которым зарегистрирован доступ к определённому репозиторию.',
      en: 'Employee of the operator with a registered access to a given repository.',
    },
  },
  AUTHORIZED_BODY: {
    name: { kk: 'Уәкілетті орган', ru: 'Уполномоченный орган', en: 'Authorized body' },
    description: {
      kk: 'Ақпараттандыру саласындағы уәкілетті орган: қабылдау мен есептер туралы хабарламаларды алады.',
      ru: 'Уполномоченный орган в сфере информатизации: получает уведомления о приёме и отчёты.',
      en: 'Authorized body in informatization: receives notices of acceptance and reports.',
    },
  },
  INTEGRATOR: {
    name: { kk: 'Сервистік интегратор', ru: 'Сервисный интегратор', en: 'Service integrator' },
    description: {
      kk: '«Электрондық үкіметтің» сервистік интеграторы: техникалық тапсырмаларды келіседі.',
      ru: 'Сервисный интегратор «электронного правительства»: согласует технические задания.',
      en: 'Service integrator of e-government: agrees the terms of reference.',
    },
  },
  REGISTER_KEEPER: {
    name: { kk: 'Тізілімді жүргізуші', ru: 'Держатель реестра', en: 'Register keeper' },
    description: {
      kk: 'Сенім білдірілген бағдарламалық қамтылым тізілімін жүргізеді.',
      ru: 'Ведёт реестр доверенного программного обеспечения.',
      en: 'Keeps the register of trusted software.',
    },
  },
  TESTER: {
    name: { kk: 'Сынақ зертханасы', ru: 'Испытатель', en: 'Tester' },
    description: {
      kk: 'Объектілерді ақпараттық қауіпсіздік талаптарына сәйкестікке сынайды.',
      ru: 'Испытывает объекты на соответствие требованиям информационной безопасности.',
      en: 'Tests objects against the requirements of information security.',
    },
  },
  EXPERT: {
    name: { kk: 'Сарапшы', ru: 'Эксперт', en: 'Expert' },
    description: {
      kk: 'Инвестициялық жобалар бойынша сараптамалық қорытынды береді.',
      ru: 'Выдаёт экспертные заключения по инвестиционным проектам.',
      en: 'Issues expert conclusions on investment projects.',
    },
  },
  ARCHIVE: {
    name: { kk: 'Мемлекеттік архив', ru: 'Государственный архив', en: 'State archive' },
    description: {
      kk: 'Сақтау мерзімі аяқталған материалдарды қабылдайды.',
      ru: 'Принимает материалы по окончании срока хранения.',
      en: 'Takes over material whose term of storage has ended.',
    },
  },
  ANALYST: {
    name: { kk: 'Талдаушы', ru: 'Аналитик', en: 'Analyst' },
    description: {
      kk: 'Тізілімдерді оқиды, деректерді өзгертпейді.',
      ru: 'Читает реестры, данных не меняет.',
      en: 'Reads the registers, changes nothing.',
    },
  },
  PARTNER: {
    name: { kk: 'Серіктес клиент', ru: 'Партнёрский клиент', en: 'Partner client' },
    description: {
      kk: 'Келісілген көлемде ғана оқитын сыртқы ақпараттық жүйе.',
      ru: 'Внешняя информационная система, читающая только в согласованном объёме.',
      en: 'Outside information system that reads only within the agreed scopes.',
    },
  },
  AUDITOR: {
    name: { kk: 'Ішкі аудитор', ru: 'Внутренний аудитор', en: 'Internal auditor' },
    description: {
      kk: 'Деректер мен журналдарды оқиды, сақтаудағы файлдарды ешқашан көрмейді.',
      ru: 'Читает данные и журналы, но никогда не видит хранимых файлов.',
      en: 'Reads data and journals, never the stored bytes.',
    },
  },
  ADMINISTRATOR: {
    name: { kk: 'Платформа әкімшісі', ru: 'Администратор платформы', en: 'Platform administrator' },
    description: {
      kk: 'Платформаны басқарады, тізілімдердің деректерін көрмейді.',
      ru: 'Управляет платформой, данных реестров не видит.',
      en: 'Runs the platform and sees no data of the registers.',
    },
  },
} as const satisfies Record<string, RoleDescription>;

export type Role = keyof typeof ROLES;

export function isRole(name: string): name is Role {
  return Object.hasOwn(ROLES, name);
}
