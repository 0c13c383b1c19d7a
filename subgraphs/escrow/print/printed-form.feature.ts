import type { Feature } from '../../shared/server/feature';
import type { FileService } from '../../shared/server/file-handler';
import { PrintedForm1763901900000 } from './1763901900000-printed-form.migration';
import { formTicketUnknown } from './printed-form.errors';
import { PrintedFormResolver } from './printed-form.resolver';
import { givePrintedForm } from './printed-form.service';
import { removeFormTickets } from './printed-form.store';

/** Printed forms of the annexes, the journal and the letter of refusal. */
export const PRINTED_FORMS: Feature = {
  migrations: [PrintedForm1763901900000],
  resolvers: [PrintedFormResolver],
};

/** Downloads of printed forms; nothing is uploaded this way. */
export const PRINTED_FILES: FileService = {
  upload: async () => ({ kind: 'REFUSED', status: 404, refusals: [formTicketUnknown()] }),
  download: givePrintedForm,
  sweepTickets: ({ dataSource }, before) => removeFormTickets(dataSource.manager, before),
  referred: async () => new Set(),
};
