import type { Feature } from '../../shared/server/feature';
import type { FileService } from '../../shared/server/file-handler';
import { PrintedForm1763901900000 } from './1763901900000-printed-form.migration';
import { PrintedFormResolver } from './printed-form.resolver';
import { givePrintedForm } from './printed-form.service';
import { removeFormTickets } from './printed-form.store';

/** Printed forms of the annexes, the journal and the letter of refusal. */
export const PRINTED_FORMS: Feature = {
  migrations: [PrintedForm1763901900000],
  resolvers: [PrintedFormResolver],
};

/** What goes out of the escrow as a file: printed forms alone. */
export const PRINTED_FILES = {
  download: givePrintedForm,
  sweepTickets: ({ dataSource }, before) => removeFormTickets(dataSource.manager, before),
} satisfies Pick<FileService, 'download' | 'sweepTickets'>;
