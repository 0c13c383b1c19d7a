import { describedEnum } from '../../shared/graphql/described-enum';
import type { Language } from '../../shared/kernel/localized-text';
import type { Certificate } from '../certificate/certificate.model';
import type { SEPARATORS } from './table-text.rules';

export const TableSeparator = describedEnum(
  'TableSeparator',
  'What stands between the cells of a line of a table file.',
  { COMMA: 'A comma.', SEMICOLON: 'A semicolon, as spreadsheets of the country expect it.', TAB: 'A tab.' },
);

export type TableSeparator = keyof typeof SEPARATORS;

/** Certificate whose tables come in a file. */
export interface TableUpload {
  readonly kind: 'TABLE_IN';
  /** Bare uuid of the deposit. */
  readonly depositId: string;
  readonly head: Omit<Certificate, 'sources' | 'libraries' | 'hasNoLibraries'>;
  readonly hasNoLibraries: boolean;
  readonly isDryRun: boolean;
}

/** Tables that go out as a file: those of a deposit, or the headings alone. */
export interface TableDownload {
  readonly kind: 'TABLE_OUT';
  /** Null for the template. */
  readonly depositId: string | null;
  readonly separator: TableSeparator;
  readonly language: Language;
}
