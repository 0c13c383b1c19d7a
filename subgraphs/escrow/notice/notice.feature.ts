import type { Feature } from '../../shared/server/feature';
import { Notice1763901440000 } from './1763901440000-notice.migration';
import { NoticeToParty1763901640000 } from './1763901640000-notice-to-party.migration';
import { NoticeEntity } from './notice.entity';
import { DepositNoticesResolver, NoticeQueries, NoticeResolver } from './notice.resolver';

/** Notices to the authorized body (E-9, E-10, E-17), and of a refusal to the owner or holder (E-16). */
export const NOTICE: Feature = {
  entities: [NoticeEntity],
  migrations: [Notice1763901440000, NoticeToParty1763901640000],
  resolvers: [NoticeQueries, DepositNoticesResolver, NoticeResolver],
};
