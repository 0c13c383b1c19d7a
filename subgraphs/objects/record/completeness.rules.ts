import type { LocalizedText } from '../../shared/kernel/localized-text';
import { PORTAL_DOCUMENTS } from '../documentation/portal-documents';
import type { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import type { CompletenessSectionCode } from './completeness.type';

/** What a card holds, as far as its completeness asks: paths of the graph's fields that are filled. */
export interface CardFacts {
  readonly stage: LifeCycleStageKind;
  readonly wasCommissioned: boolean;
  /** For example `purpose`, `characteristics.capacity`, `documents.USER_GUIDE`. */
  readonly filled: ReadonlySet<string>;
}

interface Item {
  /** Path of the field. */
  readonly field: string;
  /** Stage from which the card is expected to hold it. */
  readonly from: LifeCycleStageKind;
  /** Without it the data set of the stage has a gap (C-4.2); the others only raise the score. */
  readonly isRequired: boolean;
}

interface SectionRule {
  readonly code: CompletenessSectionCode;
  readonly title: LocalizedText;
  readonly weight: number;
  readonly items: readonly Item[];
}

export interface SectionScore {
  readonly code: CompletenessSectionCode;
  readonly title: LocalizedText;
  /** Whole percent, rounded down: 100 only when nothing is missing. */
  readonly score: number;
  readonly missing: readonly string[];
}

export interface Completeness {
  readonly score: number;
  readonly sections: readonly SectionScore[];
}

const ORDER: readonly LifeCycleStageKind[] = [
  'PLANNED',
  'BUILD',
  'TRIAL_OPERATION',
  'SECURITY_TEST',
  'IMPLEMENTATION',
  'INDUSTRIAL_OPERATION',
  'DEVELOPMENT',
  'TERMINATED',
];

const required = (from: LifeCycleStageKind, ...fields: string[]): Item[] =>
  fields.map((field) => ({ field, from, isRequired: true }));
const useful = (from: LifeCycleStageKind, ...fields: string[]): Item[] =>
  fields.map((field) => ({ field, from, isRequired: false }));

/** Share of the main section in the card, and sum of the weights that the portal gives to its parts. */
const MAIN = { share: 30, sum: 24 };
const part = (weight: number): number => (MAIN.share * weight) / MAIN.sum;

/** Levels of the characteristics that describe how an object is built; the others describe its reach and value. */
const ARCHITECTURE = ['architecture', 'storageArchitecture', 'clientKind', 'implementationWay'];
const CHARACTERISTICS = [
  'externalUsers',
  'internalUsers',
  'capacity',
  'functionalComplexity',
  'useCaseVolume',
  'roleVolume',
  'sensitivity',
  'useFrequency',
  'streamSignificance',
  'informationSeverity',
  'automationDegree',
  'functionalCoverage',
  'resultImportance',
];
const levels = (names: readonly string[]) => names.map((name) => `characteristics.${name}`);

/**
 * Sections of the card with the weights that the portal gives them, made whole: their sum is not 100. Which lists lie in
 * which section the portal does not publish; none of those lists is demanded, they only raise the score.
 */
const SECTIONS: readonly SectionRule[] = [
  {
    code: 'DETAILS',
    title: { kk: 'Деректемелер', ru: 'Реквизиты', en: 'Details' },
    weight: part(2),
    items: [
      ...required('PLANNED', 'purpose', 'tasks'),
      ...useful('PLANNED', 'abbreviation', 'procedure', 'subject', 'softwareCategory'),
      ...required('TRIAL_OPERATION', 'objectClass', 'networkAccess'),
    ],
  },
  {
    code: 'CHARACTERISTICS',
    title: { kk: 'Сипаттамалар', ru: 'Характеристики', en: 'Characteristics' },
    weight: part(2),
    items: useful('BUILD', ...levels(CHARACTERISTICS)),
  },
  {
    code: 'ARCHITECTURE',
    title: { kk: 'Архитектура', ru: 'Архитектура объекта', en: 'Architecture' },
    weight: part(2),
    items: useful('BUILD', ...levels(ARCHITECTURE)),
  },
  {
    code: 'OUTGOING_INTEGRATIONS',
    title: { kk: 'Шығыс интеграциялар', ru: 'Исходящие интеграции', en: 'Outgoing integrations' },
    weight: part(2),
    items: useful('TRIAL_OPERATION', 'outgoingIntegrations'),
  },
  {
    code: 'INCOMING_INTEGRATIONS',
    title: { kk: 'Кіріс интеграциялар', ru: 'Входящие интеграции', en: 'Incoming integrations' },
    weight: part(2),
    items: useful('TRIAL_OPERATION', 'incomingIntegrations'),
  },
  {
    code: 'RIGHTS',
    title: { kk: 'Құқықтар мен қатысушылар', ru: 'Права и участники', en: 'Rights and stakeholders' },
    weight: part(2),
    items: [
      ...required('PLANNED', 'stakeholders.OWNER'),
      ...useful('PLANNED', 'stakeholders.SPONSOR'),
      ...required('BUILD', 'stakeholders.DEVELOPER'),
      ...required('INDUSTRIAL_OPERATION', 'stakeholders.MAINTAINER'),
      ...useful('INDUSTRIAL_OPERATION', 'stakeholders.HOLDER'),
    ],
  },
  {
    code: 'LIFE_CYCLE',
    title: { kk: 'Өмірлік цикл', ru: 'Жизненный цикл', en: 'Life cycle' },
    weight: part(3),
    items: [
      ...required('PLANNED', 'history'),
      ...required('INDUSTRIAL_OPERATION', 'commissionedOn'),
      ...required('TERMINATED', 'terminatedOn'),
    ],
  },
  {
    code: 'FUNCTIONAL_COMPONENTS',
    title: { kk: 'Функционалдық компоненттер', ru: 'Функциональные компоненты', en: 'Functional components' },
    weight: part(2),
    items: useful('BUILD', 'functionalComponents', 'nonFunctionalRequirements'),
  },
  {
    code: 'TECHNOLOGIES',
    title: { kk: 'Технологиялар', ru: 'Технологии', en: 'Technologies' },
    weight: part(2),
    items: useful('BUILD', 'technologies'),
  },
  {
    code: 'ROLES',
    title: { kk: 'Пайдаланушы рөлдері', ru: 'Роли пользователей', en: 'User roles' },
    weight: part(2),
    items: useful('BUILD', 'userRoles'),
  },
  {
    code: 'DOCUMENTS',
    title: { kk: 'Техникалық құжаттар', ru: 'Технические документы', en: 'Technical documents' },
    weight: part(3),
    items: PORTAL_DOCUMENTS.flatMap(({ kind, heldFrom }) => required(heldFrom, `documents.${kind}`)),
  },
  {
    code: 'STORED_DATA',
    title: { kk: 'Сақталатын деректер', ru: 'Хранимые данные', en: 'Stored data' },
    weight: 20,
    items: useful('TRIAL_OPERATION', 'informationResources', 'dataEntities'),
  },
  {
    code: 'INSTALLATIONS',
    title: { kk: 'Орналастыру', ru: 'Размещение', en: 'Installation' },
    weight: 20,
    items: [...required('TRIAL_OPERATION', 'hosting'), ...useful('TRIAL_OPERATION', 'installations')],
  },
  {
    code: 'IMPLEMENTATION',
    title: { kk: 'Іске асыру', ru: 'Реализация', en: 'Implementation' },
    weight: 20,
    items: [...useful('BUILD', 'ictProjects'), ...useful('IMPLEMENTATION', 'implementationMeasures')],
  },
  {
    code: 'COSTS',
    title: { kk: 'Шығындар', ru: 'Затраты', en: 'Costs' },
    weight: 20,
    items: [
      ...required('PLANNED', 'costs.PLANNED'),
      ...required('TRIAL_OPERATION', 'costs.ACTUAL'),
      ...useful('BUILD', 'contracts'),
    ],
  },
];

/** A commissioned object owes what operation asks, also while it is tried and tested again (C-10). */
function reachOf({ stage, wasCommissioned }: CardFacts): number {
  const reached = ORDER.indexOf(stage);
  return wasCommissioned ? Math.max(reached, ORDER.indexOf('INDUSTRIAL_OPERATION')) : reached;
}

function expectedItems(section: SectionRule, facts: CardFacts): readonly Item[] {
  const reach = reachOf(facts);
  return section.items.filter(({ from }) => ORDER.indexOf(from) <= reach);
}

const lacks = ({ filled }: CardFacts, { field }: Item): boolean => !filled.has(field);

/** How full a card is for its stage, by section. A section of which the stage expects nothing is left out. */
export function completenessOf(facts: CardFacts): Completeness {
  const scored = SECTIONS.flatMap((section) => {
    const items = expectedItems(section, facts);
    if (items.length === 0) return [];
    const missing = items.filter((item) => lacks(facts, item)).map(({ field }) => field);
    return [{ section, missing, share: (items.length - missing.length) / items.length }];
  });
  const whole = scored.reduce((sum, { section }) => sum + section.weight, 0);
  const gained = scored.reduce((sum, { section, share }) => sum + section.weight * share, 0);
  const isFull = scored.every(({ missing }) => missing.length === 0);
  return {
    // The sum of shares of a full card may miss the whole by a rounding of the machine.
    score: isFull ? 100 : Math.min(99, Math.floor((100 * gained) / whole)),
    sections: scored.map(({ section: { code, title }, missing, share }) => ({
      code,
      title,
      score: Math.floor(100 * share),
      missing,
    })),
  };
}

/** C-4.2: what the data set of the present stage still lacks, in the order of the card. */
export function stageGaps(facts: CardFacts): string[] {
  return SECTIONS.flatMap((section) =>
    expectedItems(section, facts)
      .filter((item) => item.isRequired && lacks(facts, item))
      .map(({ field }) => field),
  );
}
