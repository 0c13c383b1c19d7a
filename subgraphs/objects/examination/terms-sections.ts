import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { TermsSection } from './terms-of-reference.type';

/** Titles of the sections that terms of reference have, in the order of the document. */
export const SECTION_TITLES: Readonly<Record<TermsSection, LocalizedText>> = {
  ANNOTATION: { kk: 'Аңдатпа', ru: 'Аннотация', en: 'Annotation' },
  PURPOSE_AND_GOALS: { kk: 'Мақсаты мен міндеттері', ru: 'Назначение и цели', en: 'Purpose and goals' },
  AUTOMATION_OBJECT: {
    kk: 'Автоматтандыру объектісінің сипаттамасы',
    ru: 'Характеристика объекта автоматизации',
    en: 'Characteristics of the object of automation',
  },
  SYSTEM_REQUIREMENTS: {
    kk: 'Жалпы жүйеге қойылатын талаптар',
    ru: 'Требования к системе в целом',
    en: 'Requirements to the system as a whole',
  },
  STRUCTURE_AND_RELIABILITY: {
    kk: 'Құрылым, сенімділік және қауіпсіздік талаптары',
    ru: 'Требования к структуре, надёжности и безопасности',
    en: 'Requirements to structure, reliability and safety',
  },
  FUNCTIONS: { kk: 'Функцияларға қойылатын талаптар', ru: 'Требования к функциям', en: 'Functions' },
  SUPPORT_KINDS: {
    kk: 'Қамтамасыз ету түрлеріне қойылатын талаптар',
    ru: 'Требования к видам обеспечения',
    en: 'Kinds of support',
  },
  WORKS: { kk: 'Жұмыстардың құрамы мен мазмұны', ru: 'Состав и содержание работ', en: 'Works' },
  CONTROL_AND_ACCEPTANCE: {
    kk: 'Бақылау және қабылдау тәртібі',
    ru: 'Порядок контроля и приёмки',
    en: 'Control and acceptance',
  },
  OBJECT_PREPARATION: {
    kk: 'Объектіні пайдалануға дайындау',
    ru: 'Подготовка объекта к вводу в действие',
    en: 'Preparation of the object for operation',
  },
  DOCUMENTATION: {
    kk: 'Құжаттамаға қойылатын талаптар',
    ru: 'Требования к документированию',
    en: 'Documentation',
  },
  SOURCES: { kk: 'Әзірлеу көздері', ru: 'Источники разработки', en: 'Sources' },
};
