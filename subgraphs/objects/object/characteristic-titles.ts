import type { LocalizedText } from '../../shared/kernel/localized-text';

type Titles = Readonly<Record<string, LocalizedText>>;

const EXTERNAL_USERS_LEVEL: Titles = {
  NONE: { kk: 'Жоқ', ru: 'Отсутствуют', en: 'None' },
  WEAK: { kk: 'Сұраныс әлсіз', ru: 'Слабо востребован', en: 'Weak' },
  MODERATE: { kk: 'Сұраныс орташа', ru: 'Умеренно востребован', en: 'Moderate' },
  IN_DEMAND: { kk: 'Сұранысқа ие', ru: 'Востребован', en: 'In demand' },
  MOST_IN_DEMAND: { kk: 'Ең көп сұранысқа ие', ru: 'Наиболее востребован', en: 'Most in demand' },
};

const INTERNAL_USERS_LEVEL: Titles = {
  NONE: { kk: 'Жоқ', ru: 'Отсутствуют', en: 'None' },
  OBJECT: { kk: 'Объектілік', ru: 'Объектовый', en: 'One site' },
  LOCAL: { kk: 'Жергілікті', ru: 'Местный', en: 'Local' },
  DEPARTMENTAL: { kk: 'Ведомстволық', ru: 'Ведомственный', en: 'Departmental' },
  INTERDEPARTMENTAL: { kk: 'Ведомствоаралық', ru: 'Межведомственный', en: 'Interdepartmental' },
  REPUBLICAN: { kk: 'Бүкіл республика', ru: 'Республиканский', en: 'Republican' },
};

const CAPACITY_LEVEL: Titles = {
  SMALL: { kk: 'Шағын', ru: 'Малая', en: 'Small' },
  MEDIUM: { kk: 'Орта', ru: 'Средняя', en: 'Medium' },
  LARGE: { kk: 'Үлкен', ru: 'Большая', en: 'Large' },
  EXTRA_LARGE: { kk: 'Аса үлкен', ru: 'Сверхбольшая', en: 'Extra large' },
};

const FUNCTIONAL_COMPLEXITY: Titles = {
  SMALL: {
    kk: 'Төмен: қамтамасыз ететін функциялар',
    ru: 'Малая: обеспечивающие функции',
    en: 'Small: supporting functions',
  },
  MEDIUM: {
    kk: 'Орташа: негізгі және салалық функциялар',
    ru: 'Средняя: основные и отраслевые функции',
    en: 'Medium: core and sector functions',
  },
  HIGH: { kk: 'Жоғары: екеуі де', ru: 'Высокая: и те и другие', en: 'High: both' },
};

/** Of use cases and of user roles alike. */
const VOLUME_LEVEL: Titles = {
  STANDARD: { kk: 'Қалыпты', ru: 'Стандартный', en: 'Standard' },
  RAISED: { kk: 'Арттырылған', ru: 'Повышенный', en: 'Raised' },
  HIGH: { kk: 'Жоғары', ru: 'Высокий', en: 'High' },
};

const ARCHITECTURE_KIND: Titles = {
  MONOLITHIC: { kk: 'Тұтас', ru: 'Монолитная', en: 'Monolithic' },
  COMPONENT: {
    kk: 'Компоненттік немесе модульдік',
    ru: 'Компонентная или модульная',
    en: 'Component or modular',
  },
  HETEROGENEOUS: { kk: 'Әртекті', ru: 'Гетерогенная', en: 'Heterogeneous' },
};

const STORAGE_ARCHITECTURE: Titles = {
  CENTRALIZED: { kk: 'Орталықтандырылған', ru: 'Централизованное', en: 'Centralized' },
  DISTRIBUTED: { kk: 'Бөлінген', ru: 'Распределённое', en: 'Distributed' },
  PARALLEL: { kk: 'Қатарлас', ru: 'Параллельное', en: 'Parallel' },
  HYBRID: { kk: 'Аралас', ru: 'Гибридное', en: 'Hybrid' },
};

const CLIENT_KIND: Titles = {
  THIN: { kk: 'Жұқа клиент', ru: 'Тонкий клиент', en: 'Thin client' },
  THICK: { kk: 'Қалың клиент', ru: 'Толстый клиент', en: 'Thick client' },
  HYBRID: { kk: 'Аралас', ru: 'Гибридный', en: 'Hybrid' },
};

const IMPLEMENTATION_WAY: Titles = {
  ORIGINAL: { kk: 'Дайын күйінде', ru: 'Готовое без изменений', en: 'Ready-made as it is' },
  CONFIGURED: { kk: 'Бапталған', ru: 'Настроенное', en: 'Configured' },
  CUSTOMISED: { kk: 'Бейімделген', ru: 'Адаптированное', en: 'Customised' },
  MODIFIED: { kk: 'Өзгертілген', ru: 'Модифицированное', en: 'Modified' },
  HYBRID: { kk: 'Аралас', ru: 'Гибридное', en: 'Hybrid' },
  CUSTOM_DEVELOPMENT: { kk: 'Тапсырыспен әзірленген', ru: 'Заказная разработка', en: 'Custom development' },
};

const SENSITIVITY_LEVEL: Titles = {
  INSIGNIFICANT: { kk: 'Маңызы аз', ru: 'Незначительная', en: 'Insignificant' },
  SENSITIVE: { kk: 'Сезімтал', ru: 'Чувствительная', en: 'Sensitive' },
  IMPORTANT: { kk: 'Маңызды', ru: 'Важная', en: 'Important' },
  CRITICAL_FOR_ACTIVITY: {
    kk: 'Қызмет үшін аса маңызды',
    ru: 'Критичная для деятельности',
    en: 'Critical for activity',
  },
  CRITICAL_FOR_SECURITY: {
    kk: 'Қауіпсіздік үшін аса маңызды',
    ru: 'Критичная для безопасности',
    en: 'Critical for security',
  },
};

const USE_FREQUENCY: Titles = {
  VERY_RARE: { kk: 'Өте сирек', ru: 'Очень редко', en: 'Very rare' },
  RARE: { kk: 'Сирек', ru: 'Редко', en: 'Rare' },
  MODERATE: { kk: 'Орташа', ru: 'Умеренно', en: 'Moderate' },
  FREQUENT: { kk: 'Жиі', ru: 'Часто', en: 'Frequent' },
  VERY_FREQUENT: { kk: 'Өте жиі', ru: 'Очень часто', en: 'Very frequent' },
};

const STREAM_SIGNIFICANCE: Titles = {
  NONE: { kk: 'Жоқ', ru: 'Отсутствует', en: 'None' },
  EXTREMELY_LOW: { kk: 'Тым төмен', ru: 'Крайне низкая', en: 'Extremely low' },
  LOW: { kk: 'Төмен', ru: 'Низкая', en: 'Low' },
  MODERATE: { kk: 'Орташа', ru: 'Умеренная', en: 'Moderate' },
  HIGH: { kk: 'Жоғары', ru: 'Высокая', en: 'High' },
  RAISED: { kk: 'Арттырылған', ru: 'Повышенная', en: 'Raised' },
};

const INFORMATION_SEVERITY: Titles = {
  LOW: { kk: 'Төмен: үшінші сынып қана', ru: 'Низкая: только третий класс', en: 'Low: only the third class' },
  MODERATE: {
    kk: 'Орташа: екінші сынып бар',
    ru: 'Умеренная: есть второй класс',
    en: 'Moderate: some of the second class',
  },
  HIGH: {
    kk: 'Жоғары: бірінші сынып бар',
    ru: 'Высокая: есть первый класс',
    en: 'High: some of the first class',
  },
};

const AUTOMATION_DEGREE: Titles = {
  LOW: { kk: 'Төмен', ru: 'Низкая', en: 'Low' },
  PARTIAL: { kk: 'Ішінара', ru: 'Частичная', en: 'Partial' },
  FULL: { kk: 'Толық', ru: 'Полная', en: 'Full' },
};

const FUNCTIONAL_COVERAGE: Titles = {
  LOCAL: { kk: 'Жергілікті шешім', ru: 'Локальное решение', en: 'Local solution' },
  SECTORAL: { kk: 'Салалық', ru: 'Отраслевой', en: 'Sectoral' },
  INTERSECTORAL: { kk: 'Салааралық', ru: 'Межотраслевой', en: 'Intersectoral' },
};

const RESULT_IMPORTANCE: Titles = {
  NOT_EVIDENT: { kk: 'Айқын емес', ru: 'Не очевидна', en: 'Not evident' },
  PUBLIC_BENEFIT: { kk: 'Қоғамдық пайда', ru: 'Общественная выгода', en: 'Public benefit' },
  INTERNAL_SAVING: {
    kk: 'Үнемдеуден ішкі пайда',
    ru: 'Внутренняя выгода от экономии',
    en: 'Internal benefit by saving',
  },
  INTERNAL_INCOME: {
    kk: 'Кірістен ішкі пайда',
    ru: 'Внутренняя выгода от дохода',
    en: 'Internal benefit by income',
  },
  EXTERNAL_BENEFIT: {
    kk: 'Адамдар мен клиенттерге пайда',
    ru: 'Внешняя выгода для людей и клиентов',
    en: 'Benefit for people and clients',
  },
  COMBINED_BENEFIT: { kk: 'Біріккен пайда', ru: 'Комбинированная выгода', en: 'Combined benefit' },
};

/** Names of the levels of each characteristic of a card. */
export const LEVEL_TITLES: Readonly<Record<string, Titles>> = {
  externalUsers: EXTERNAL_USERS_LEVEL,
  internalUsers: INTERNAL_USERS_LEVEL,
  capacity: CAPACITY_LEVEL,
  functionalComplexity: FUNCTIONAL_COMPLEXITY,
  useCaseVolume: VOLUME_LEVEL,
  roleVolume: VOLUME_LEVEL,
  architecture: ARCHITECTURE_KIND,
  storageArchitecture: STORAGE_ARCHITECTURE,
  clientKind: CLIENT_KIND,
  implementationWay: IMPLEMENTATION_WAY,
  sensitivity: SENSITIVITY_LEVEL,
  useFrequency: USE_FREQUENCY,
  streamSignificance: STREAM_SIGNIFICANCE,
  informationSeverity: INFORMATION_SEVERITY,
  automationDegree: AUTOMATION_DEGREE,
  functionalCoverage: FUNCTIONAL_COVERAGE,
  resultImportance: RESULT_IMPORTANCE,
};
