import type { FileService } from '../../shared/server/file-handler';
import { findReferred } from './document.store';
import { giveDownload } from './download.service';
import { removeTickets } from './ticket.store';
import { takeUpload } from './upload.service';

/** Files of the objects subgraph: the electronic copies of technical documents. */
export const DOCUMENT_FILES: FileService = {
  upload: takeUpload,
  download: giveDownload,
  sweepTickets: ({ dataSource }, before) => removeTickets(dataSource.manager, before),
  referred: ({ dataSource }, hashes) => findReferred(dataSource, hashes),
};
