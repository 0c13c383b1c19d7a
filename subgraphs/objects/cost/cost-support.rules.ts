import type { LocalizedText } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { DocumentKind } from '../documentation/document.type';
import type { CostSupportVerdict } from './cost.type';

export const COST_SUPPORT_CLAUSE = legalReference('129', '18');

/** Card facts without which an operation plan is not supported. */
export interface CardFacts {
  readonly hasPurpose: boolean;
  readonly hasClass: boolean;
  readonly hasHosting: boolean;
  readonly hasHolder: boolean;
  readonly isPublished: boolean;
  /** Day of the latest commissioning, `YYYY-MM-DD`; null before it. */
  readonly commissionedOn: string | null;
  readonly terminatedOn: string | null;
}

export interface Gap {
  readonly subject: string;
  readonly message: LocalizedText;
}

export interface CostSupport {
  readonly verdict: CostSupportVerdict;
  readonly gaps: readonly Gap[];
}

/** Documents whose electronic copies the portal asks of an object in operation, besides its commissioning act. */
const REQUIRED_DOCUMENTS: Readonly<Partial<Record<DocumentKind, LocalizedText>>> = {
  TERMS_OF_REFERENCE: { kk: 'техникалық тапсырма', ru: 'техническое задание', en: 'terms of reference' },
  TRIAL_PROGRAMME: {
    kk: 'сынақ бағдарламасы мен әдістемесі',
    ru: 'программа и методика испытаний',
    en: 'test programme and method',
  },
  COMMISSIONING_ACT: {
    kk: 'пайдалануға енгізу актісі',
    ru: 'акт ввода в эксплуатацию',
    en: 'commissioning act',
  },
  INFORMATION_SECURITY_POLICY: {
    kk: 'ақпараттық қауіпсіздік саясаты',
    ru: 'политика информационной безопасности',
    en: 'information-security policy',
  },
  ADMINISTRATOR_GUIDE: {
    kk: 'әкімші нұсқаулығы',
    ru: 'руководство администратора',
    en: 'administrator guide',
  },
  USER_GUIDE: { kk: 'пайдаланушы нұсқаулығы', ru: 'руководство пользователя', en: 'user guide' },
  SYSTEM_DESCRIPTION: { kk: 'жүйе сипаттамасы', ru: 'описание системы', en: 'system description' },
};

const CARD_SECTIONS: readonly { subject: string; has: (card: CardFacts) => boolean; name: LocalizedText }[] =
  [
    {
      subject: 'RECORD',
      has: (card) => card.isPublished,
      name: { kk: 'жарияланған жазба', ru: 'опубликованная запись', en: 'published record' },
    },
    {
      subject: 'PURPOSE',
      has: (card) => card.hasPurpose,
      name: { kk: 'мақсаты', ru: 'назначение', en: 'purpose' },
    },
    { subject: 'CLASS', has: (card) => card.hasClass, name: { kk: 'сыныбы', ru: 'класс', en: 'class' } },
    {
      subject: 'HOSTING',
      has: (card) => card.hasHosting,
      name: { kk: 'орналасқан жері', ru: 'место размещения', en: 'hosting' },
    },
    {
      subject: 'HOLDER',
      has: (card) => card.hasHolder,
      name: { kk: 'иеленушісі', ru: 'владелец', en: 'holder' },
    },
  ];

function cardGap(subject: string, name: LocalizedText): Gap {
  return {
    subject,
    message: {
      kk: `Карточкада мәлімет жоқ: ${name.kk}. Оны толтырыңыз.`,
      ru: `В карточке нет сведений: ${name.ru}. Заполните их.`,
      en: `The card does not tell: ${name.en}. Fill it in.`,
    },
  };
}

function documentGap(subject: string, name: LocalizedText): Gap {
  return {
    subject,
    message: {
      kk: `Порталда электрондық көшірме жоқ: ${name.kk}. Оны орналастырыңыз.`,
      ru: `На портале нет электронной копии: ${name.ru}. Разместите её.`,
      en: `No electronic copy on the portal: ${name.en}. Place it.`,
    },
  };
}

/**
 * C-18: cost of operation in a year is not supported while the object's information or the electronic copies of its
 * technical documentation are absent from the portal. All gaps are told; when none is left the verdict flips by itself.
 */
export function costSupportOf(card: CardFacts, copies: ReadonlySet<DocumentKind>, year: number): CostSupport {
  const isOperating =
    card.commissionedOn !== null &&
    Number(card.commissionedOn.slice(0, 4)) <= year &&
    (card.terminatedOn === null || Number(card.terminatedOn.slice(0, 4)) >= year);
  if (!isOperating) return { verdict: 'NOT_APPLICABLE', gaps: [] };
  const gaps = [
    ...CARD_SECTIONS.filter(({ has }) => !has(card)).map(({ subject, name }) => cardGap(subject, name)),
    ...Object.entries(REQUIRED_DOCUMENTS)
      .filter(([kind]) => !copies.has(kind as DocumentKind))
      .map(([kind, name]) => documentGap(kind, name)),
  ];
  return { verdict: gaps.length === 0 ? 'SUPPORTED' : 'NOT_SUPPORTED', gaps };
}
