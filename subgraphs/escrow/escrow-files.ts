import type { FileService } from '../shared/server/file-handler';
import { ACCESS_FILES } from './access-right/access-right.feature';
import { giveLog, takeLog } from './build-attempt/build-log.service';
import { giveTable } from './certificate-table/table-download.service';
import { takeTable } from './certificate-table/table-upload.service';
import { MATERIAL_FILES } from './material/material-files';
import { ticketUnknown } from './ticket/ticket.errors';
import { removeTickets } from './ticket/ticket.store';

/** Files of the escrow: each ticket knows what it is for. */
export const ESCROW_FILES: FileService = {
  ...MATERIAL_FILES,
  upload: async (context, ticket, content) =>
    (await takeTable(context, ticket, content)) ??
    (await takeLog(context, ticket, content)) ?? {
      kind: 'REFUSED',
      status: 404,
      refusals: [ticketUnknown()],
    },
  download: async (context, ticket) =>
    (await giveTable(context, ticket)) ??
    (await giveLog(context, ticket)) ??
    ACCESS_FILES.download(context, ticket),
  sweepTickets: async (context, before) =>
    (await removeTickets(context.dataSource.manager, before)) +
    (await ACCESS_FILES.sweepTickets(context, before)),
};
