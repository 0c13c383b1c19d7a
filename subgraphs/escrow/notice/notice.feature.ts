import type { Feature } from '../../shared/server/feature';
import { Notice1763901440000 } from './1763901440000-notice.migration';
import { NoticeEntity } from './notice.entity';
import { DepositNoticesResolver, NoticeQueries, NoticeResolver } from './notice.resolver';

/** Notices to the authorized body (E-9, E-17). */
export const NOTICE: Feature = {
  entities: [NoticeEntity],
  migrations: [Notice1763901440000],
  resolvers: [NoticeQueries, DepositNoticesResolver, NoticeResolver],
};
