import type { LocalDate } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';
import { clausesOf } from '../../shared/law';
import { printedDay } from '../../shared/print/print-form';
import type { FieldBlock, Party, PrintedForm, TextBlock } from '../../shared/print/printed-form.model';
import { AGREEMENT, COMMON } from './labels';
import { field, frameOf, type Printed, words } from './print-frame';

/** A party of the agreement and whoever acts for it. */
export interface AgreementParty {
  readonly name: string;
  readonly representative: string;
  /** What the representative's power rests on, for example a power of attorney or the charter. */
  readonly authorityBasis: string;
  /** Null while the party has not signed. */
  readonly signedOn: LocalDate | null;
}

export interface PrintedAgreement extends Printed {
  readonly place: string;
  readonly date: LocalDate;
  readonly owner: AgreementParty;
  readonly operator: AgreementParty;
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
    place: place || say(COMMON.place),
    date,
    blocks: [
      partyFields(say(AGREEMENT.owner), owner, language),
      partyFields(say(AGREEMENT.operator), operator, language),
      ...AGREEMENT.chapters.map((title, index) => chapter(say(title), index + 1, language)),
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
      field(title, party.name),
      field(say(AGREEMENT.representedBy), party.representative),
      field(say(AGREEMENT.authority), party.authorityBasis),
    ],
  };
}

/** The clauses of one chapter, `A4.3.1.2` as 3.1.2. */
function chapter(title: string, number: number, language: Language): TextBlock {
  const prefix = `A4.${number}.`;
  const clauses = clausesOf('146').filter((clause) => clause.number.startsWith(prefix));
  return {
    kind: 'TEXT',
    title,
    paragraphs: clauses.map(
      (clause) => `${clause.number.slice('A4.'.length)}. ${clause.statement[language]}`,
    ),
  };
}

function signingParty(
  title: string,
  { name, representative, signedOn }: AgreementParty,
  language: Language,
): Party {
  const say = words(language);
  return {
    title,
    lines: [
      field(title, name),
      field(say(COMMON.name), representative),
      field(say(COMMON.signature), signedOn && printedDay(signedOn)),
      field(say(COMMON.seal), null),
    ],
  };
}
