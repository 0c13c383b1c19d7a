import type { Feature } from '../../shared/server/feature';
import type { FileService } from '../../shared/server/file-handler';
import { PRINTED_FILES } from '../print/printed-form.feature';
import { AccessRight1763902500000 } from './1763902500000-access-right.migration';
import { AccessLimitEntity, AccessRightEntity, ConfidentialReadEntity } from './access-right.entity';
import {
  AccessRightMutations,
  AccessRightResolver,
  ConfidentialReadResolver,
  DepositAccessResolver,
  RepositoryAccessResolver,
} from './access-right.resolver';
import { MediumDownloadResolver } from './medium-download.resolver';
import { giveMedium } from './medium-download.service';
import { removeMediumTickets } from './medium-ticket.store';

/** Registered rights to read confidential material, their limits, and every read (Annex 4). */
export const ACCESS_RIGHT: Feature = {
  entities: [AccessRightEntity, AccessLimitEntity, ConfidentialReadEntity],
  migrations: [AccessRight1763902500000],
  resolvers: [
    AccessRightMutations,
    AccessRightResolver,
    ConfidentialReadResolver,
    DepositAccessResolver,
    RepositoryAccessResolver,
    MediumDownloadResolver,
  ],
};

/** What goes out of the escrow as a file: printed forms, and media on a registered right. */
export const ACCESS_FILES = {
  download: async (context, ticket) =>
    (await giveMedium(context, ticket)) ?? PRINTED_FILES.download(context, ticket),
  sweepTickets: async (context, before) =>
    (await PRINTED_FILES.sweepTickets(context, before)) +
    (await removeMediumTickets(context.dataSource.manager, before)),
} satisfies Pick<FileService, 'download' | 'sweepTickets'>;
