import type { LocalDate } from '../../shared/kernel/local-date';
import type { Language } from '../../shared/kernel/localized-text';
import { printedDay } from '../../shared/print/print-form';
import type { PrintedForm } from '../../shared/print/printed-form.model';
import { JOURNAL, JOURNAL_COLUMNS } from './labels';
import { field, frameOf, type Printed, words } from './print-frame';

/** Line of the journal of Annex 2. */
export interface JournalLine {
  /** Number of the line within its year. */
  readonly item: number;
  readonly applicationNumber: string;
  readonly receivedOn: LocalDate;
  readonly stateBody: string;
  /** Null where the reader may not see persons. */
  readonly head: string | null;
  readonly receivedBy: string | null;
  /** Who signed and when; null while nobody did, and where the reader may not see persons. */
  readonly signature: string | null;
}

export interface PrintedJournal extends Omit<Printed, 'number'> {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lines: Iterable<JournalLine> | AsyncIterable<JournalLine>;
}

const WIDTHS = [1, 2, 2, 5, 4, 3, 3];

/** The journal of applications of a period, line by line. */
export function printedJournal(journal: PrintedJournal, language: Language): PrintedForm {
  const say = words(language);
  const period = `${printedDay(journal.from)} – ${printedDay(journal.to)}`;
  return {
    ...frameOf({ ...journal, number: period }, language, '2'),
    title: say(JOURNAL.title),
    blocks: [
      { kind: 'FIELDS', fields: [field(say(JOURNAL.period), period)] },
      {
        kind: 'TABLE',
        columns: JOURNAL_COLUMNS.map((label, index) => ({ label: say(label), width: WIDTHS[index] ?? 1 })),
        rows: cellsOf(journal.lines),
      },
    ],
  };
}

async function* cellsOf(lines: PrintedJournal['lines']): AsyncGenerator<string[]> {
  for await (const { item, applicationNumber, receivedOn, stateBody, head, receivedBy, signature } of lines)
    yield [
      String(item),
      applicationNumber,
      printedDay(receivedOn),
      stateBody,
      head ?? '',
      receivedBy ?? '',
      signature ?? '',
    ];
}
