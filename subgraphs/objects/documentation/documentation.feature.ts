import type { Feature } from '../../shared/server/feature';
import { DocumentFiles1763900400000 } from './1763900400000-document-files.migration';
import { TicketSweeping1763901150000 } from './1763901150000-ticket-sweeping.migration';
import { DocumentApproveResolver } from './approve.resolver';
import { DocumentGapsResolver } from './document-gaps.resolver';
import { DocumentFileResolver } from './file.resolver';

/** Electronic copies of technical documents: placed, approved, downloaded, missed (C-4, C-18). */
export const DOCUMENTATION: Feature = {
  migrations: [DocumentFiles1763900400000, TicketSweeping1763901150000],
  resolvers: [DocumentFileResolver, DocumentApproveResolver, DocumentGapsResolver],
};
