import type { FileOutcome, FileService } from '../shared/server/file-handler';
import { giveMedium } from './access-right/medium-download.service';
import { giveLog, takeLog } from './build-attempt/build-log.service';
import { giveTable } from './certificate-table/table-download.service';
import { takeTable } from './certificate-table/table-upload.service';
import { MATERIAL_FILES } from './material/material-files';
import { givePrintedForm } from './print/printed-form.service';
import { ticketUnknown } from './ticket/ticket.errors';
import { removeTickets } from './ticket/ticket.store';

const unknown = (): FileOutcome => ({ kind: 'REFUSED', status: 404, refusals: [ticketUnknown()] });

/** Files of the escrow: each ticket knows what it is for. */
export const ESCROW_FILES: FileService = {
  ...MATERIAL_FILES,
  upload: async (context, ticket, content) =>
    (await takeTable(context, ticket, content)) ?? (await takeLog(context, ticket, content)) ?? unknown(),
  download: async (context, ticket) =>
    (await giveTable(context, ticket)) ??
    (await giveLog(context, ticket)) ??
    (await giveMedium(context, ticket)) ??
    (await givePrintedForm(context, ticket)) ??
    unknown(),
  sweepTickets: ({ dataSource }, before) => removeTickets(dataSource.manager, before),
};
