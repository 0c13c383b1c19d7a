import type { FileService } from '../../shared/server/file-handler';
import { giveTable } from './table-download.service';
import { removeTableTickets } from './table-file.store';
import { takeTable } from './table-upload.service';

/** Adds the tables of certificates to what else goes in and out as files; each ticket knows what it is for. */
export const withCertificateTables = (others: FileService): FileService => ({
  ...others,
  upload: takeTable,
  download: async (context, ticket) => (await giveTable(context, ticket)) ?? others.download(context, ticket),
  sweepTickets: async (context, before) =>
    (await removeTableTickets(context.dataSource.manager, before)) +
    ((await others.sweepTickets?.(context, before)) ?? 0),
});
