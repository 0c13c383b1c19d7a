import type { ValueList } from './card-list.model';

export const DATA_RESOURCE_CLASS: ValueList = {
  name: 'DataResourceClass',
  description: 'Class of the data that an object keeps; the first is the highest.',
  titles: {
    FIRST: {
      kk: 'Бірінші: бастапқы және анықтамалық',
      ru: 'Первый: первичные и справочные',
      en: 'First: primary and reference data',
    },
    SECOND: { kk: 'Екінші: қайталама', ru: 'Второй: вторичные', en: 'Second: secondary data' },
    THIRD: {
      kk: 'Үшінші: жедел және туынды',
      ru: 'Третий: оперативные и производные',
      en: 'Third: operational and derived data',
    },
  },
};

export const LIFE_CYCLE_STATUS_KIND: ValueList = {
  name: 'LifeCycleStatusKind',
  description: 'Status in the life of an object, as the card of the portal lists it.',
  titles: {
    PLANNED: { kk: 'Жоспарланған', ru: 'Запланирован', en: 'Planned' },
    CREATION: { kk: 'Құру', ru: 'Создание', en: 'Creation' },
    PILOT: { kk: 'Пилот', ru: 'Пилотный проект', en: 'Pilot' },
    DOCUMENTATION_EXAMINATION: {
      kk: 'Техникалық құжаттаманы сараптау',
      ru: 'Экспертиза технической документации',
      en: 'Examination of technical documentation',
    },
    TRIAL_OPERATION: {
      kk: 'Тәжірибелік пайдалануға беру',
      ru: 'Передача в опытную эксплуатацию',
      en: 'Hand-over to trial operation',
    },
    TESTS: { kk: 'Сынақтар', ru: 'Испытания', en: 'Tests' },
    ATTESTATION: { kk: 'Аттестаттау', ru: 'Аттестация', en: 'Attestation' },
    INDUSTRIAL_OPERATION: {
      kk: 'Өнеркәсіптік пайдалануға беру',
      ru: 'Передача в промышленную эксплуатацию',
      en: 'Hand-over to industrial operation',
    },
    DEVELOPMENT: { kk: 'Дамыту', ru: 'Развитие', en: 'Development' },
    PUT_ON_BALANCE: { kk: 'Теңгерімге қою', ru: 'Постановка на баланс', en: 'Put on balance' },
    BALANCE_TRANSFER: {
      kk: 'Басқа ұйымның теңгеріміне беру',
      ru: 'Передача на баланс другой организации',
      en: 'Transfer to the balance of another organization',
    },
    REMOVED_FROM_BALANCE: {
      kk: 'Теңгерімнен шығару',
      ru: 'Снятие с баланса',
      en: 'Removed from balance',
    },
    DECOMMISSIONING: { kk: 'Пайдаланудан шығару', ru: 'Вывод из эксплуатации', en: 'Decommissioning' },
  },
};

export const INDICATOR_KIND: ValueList = {
  name: 'IctProjectIndicatorKind',
  description: 'Kind of an expected indicator of an ICT project.',
  titles: {
    DIRECT: { kk: 'Тікелей нәтиже', ru: 'Прямой результат', en: 'Direct result' },
    FINAL: { kk: 'Түпкілікті нәтиже', ru: 'Конечный результат', en: 'Final result' },
  },
};

export const PROJECT_PARTY_ROLE: ValueList = {
  name: 'IctProjectPartyRole',
  description: 'Role of a stakeholder of an ICT project.',
  titles: {
    OWNER: { kk: 'Меншік иесі', ru: 'Собственник', en: 'Owner' },
    EXECUTOR: { kk: 'Орындаушы', ru: 'Исполнитель', en: 'Executor' },
    USER: { kk: 'Пайдаланушы', ru: 'Пользователь', en: 'User' },
  },
};
