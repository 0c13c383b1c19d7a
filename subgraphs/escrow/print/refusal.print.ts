import type { LocalDate } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';
import { findClause } from '../../shared/law';
import type { PrintedForm, TextBlock } from '../../shared/print/printed-form.model';
import { COMMON, REFUSAL } from './labels';
import { field, frameOf, type Printed, words } from './print-frame';

/** One ground of the closed list of clause 16 with what proves it. */
export interface PrintedGround {
  /** Number of the clause, for example `16(2)`. */
  readonly clause: string;
  readonly evidence: readonly string[];
}

export interface PrintedRefusal extends Printed {
  readonly date: LocalDate;
  readonly addressee: string;
  readonly filing: string;
  readonly softwareName: string;
  readonly grounds: readonly PrintedGround[];
  readonly operator: string;
}

/** The reasoned refusal of clause 16 as a letter. */
export function printedRefusal(refusal: PrintedRefusal, language: Language): PrintedForm {
  const say = words(language);
  const { basis: _form, ...frame } = frameOf(refusal, language, '3');
  return {
    ...frame,
    basis: say(REFUSAL.basis),
    title: say(REFUSAL.title),
    place: say(COMMON.place),
    date: refusal.date,
    blocks: [
      {
        kind: 'FIELDS',
        fields: [
          field(say(REFUSAL.addressee), refusal.addressee),
          field(say(REFUSAL.filing), refusal.filing),
          field(say(REFUSAL.software), refusal.softwareName),
        ],
      },
      ...refusal.grounds.map((ground) => groundText(ground, language)),
      { kind: 'TEXT', paragraphs: [say(REFUSAL.again)] },
      {
        kind: 'FIELDS',
        title: refusal.operator,
        fields: [
          field(say(COMMON.position), null),
          field(say(COMMON.name), null),
          field(say(COMMON.signature), null),
        ],
      },
    ],
  };
}

function groundText({ clause, evidence }: PrintedGround, language: Language): TextBlock {
  const say = words(language);
  const found = findClause('146', clause);
  const [number = '', item = ''] = clause.split(/[()]/);
  const statement = found.kind === 'NOT_FOUND' ? '' : found.clause.statement[language];
  return {
    kind: 'TEXT',
    title: say(REFUSAL.ground).replace('{clause}', number).replace('{item}', item),
    paragraphs: [statement, `${say(REFUSAL.evidence)}:`, ...evidence.map((line) => `• ${line}`)],
  };
}
