import type { LocalDate } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';
import { printedDay } from '../../shared/print/print-form';
import {
  type FieldBlock,
  type Party,
  type PrintedForm,
  type TextBlock,
  TO_WRITE,
} from '../../shared/print/printed-form.model';
import type { SignedClause } from '../agreement/agreement.rules';
import { AGREEMENT, APPLICATION, COMMON } from './labels';
import { field, frameOf, type Printed, placeIn, sealText, words } from './print-frame';

/** A party of the agreement and whoever acts for it. */
export interface AgreementParty {
  readonly name: string;
  readonly representative: string;
  /** What the representative's power rests on, for example a power of attorney or the charter. */
  readonly authorityBasis: string;
  /** Null while the party has not signed. */
  readonly signedOn: LocalDate | null;
  readonly isSealed: boolean;
}

export interface PrintedAgreement extends Printed {
  readonly place: string;
  readonly date: LocalDate;
  readonly owner: AgreementParty;
  readonly operator: AgreementParty;
  /** The clauses that are signed, in the language of the print. */
  readonly clauses: readonly SignedClause[];
  /** Which of the two copies this is (A4.5.5). */
  readonly copy: 1 | 2;
}

/** The agreement of Annex 4; its chapters say what the clauses of the annex say. */
export function printedAgreement(agreement: PrintedAgreement, language: Language): PrintedForm {
  const say = words(language);
  const { owner, operator, place, date, copy } = agreement;
  return {
    ...frameOf(agreement, language, '4'),
    title: say(AGREEMENT.title),
    place: placeIn(place, language),
    date,
    blocks: [
      partyFields(say(AGREEMENT.owner), owner, language),
      partyFields(say(AGREEMENT.operator), operator, language),
      ...AGREEMENT.chapters.map((title, index) => chapter(say(title), index + 1, agreement.clauses)),
      { kind: 'FIELDS', fields: [field(say(AGREEMENT.copy), `${copy} / 2`)] },
      {
        kind: 'PARTIES',
        parties: [
          signingParty(say(AGREEMENT.owner), owner, language),
          signingParty(say(AGREEMENT.operator), operator, language),
        ],
      },
    ],
  };
}

function partyFields(title: string, party: AgreementParty, language: Language): FieldBlock {
  const say = words(language);
  return {
    kind: 'FIELDS',
    title,
    fields: [
      field(say(APPLICATION.fullName), party.name),
      field(say(AGREEMENT.representedBy), party.representative),
      field(say(AGREEMENT.authority), party.authorityBasis),
    ],
  };
}

function chapter(title: string, number: number, clauses: readonly SignedClause[]): TextBlock {
  const own = clauses.filter((clause) => clause.number.startsWith(`${number}.`));
  return { kind: 'TEXT', title, paragraphs: own.map((clause) => `${clause.number}. ${clause.statement}`) };
}

function signingParty(
  title: string,
  { name, representative, signedOn, isSealed }: AgreementParty,
  language: Language,
): Party {
  const say = words(language);
  return {
    title,
    lines: [
      field(say(APPLICATION.fullName), name),
      field(say(COMMON.name), representative),
      field(say(COMMON.signature), signedOn ? printedDay(signedOn) : TO_WRITE),
      field(say(COMMON.seal), sealText(isSealed, signedOn !== null, language)),
    ],
  };
}
