import type { Feature } from '../../shared/server/feature';
import { Record1763900100000 } from './1763900100000-record.migration';
import { IntegrationDays1763901140000 } from './1763901140000-integration-days.migration';
import { CardHistoryResolver } from './card-history.resolver';
import { CardPartResolver } from './card-part.resolver';
import { ObjectClassActEntity } from './class.entity';
import { ObjectClassActResolver, ObjectClassResolver } from './class.resolver';
import { ObjectCompletenessResolver } from './completeness.resolver';
import { ConfirmResolver } from './confirm.resolver';
import { NewObjectCardResolver } from './new-card.resolver';
import { ObjectBasisResolver, RecordResolver } from './record.resolver';
import { StakeholderCommandResolver } from './stakeholder.resolver';
import { ObjectStaleResolver } from './stale.resolver';

/** Records of objects on the portal (C-2 to C-4) and their classes (C-13). */
export const RECORD: Feature = {
  entities: [ObjectClassActEntity],
  migrations: [Record1763900100000, IntegrationDays1763901140000],
  resolvers: [
    RecordResolver,
    ObjectBasisResolver,
    NewObjectCardResolver,
    ConfirmResolver,
    ObjectStaleResolver,
    ObjectCompletenessResolver,
    CardHistoryResolver,
    CardPartResolver,
    StakeholderCommandResolver,
    ObjectClassResolver,
    ObjectClassActResolver,
  ],
};
