import type { LocalizedText } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { DocumentKind } from '../documentation/document.type';
import { absentCopyText, PORTAL_DOCUMENTS } from '../documentation/portal-documents';
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

/** The documentation of an object in operation, with what it was built and tried by (C-4). */
const REQUIRED_DOCUMENTS = PORTAL_DOCUMENTS.filter(
  ({ kind, stage }) =>
    stage === 'INDUSTRIAL_OPERATION' || kind === 'TERMS_OF_REFERENCE' || kind === 'TRIAL_PROGRAMME',
);

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
    ...REQUIRED_DOCUMENTS.filter(({ kind }) => !copies.has(kind)).map((document) => ({
      subject: document.kind,
      message: absentCopyText(document),
    })),
  ];
  return { verdict: gaps.length === 0 ? 'SUPPORTED' : 'NOT_SUPPORTED', gaps };
}
