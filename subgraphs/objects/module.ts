import { deadLettersOf } from '../shared/events/dead-letters.resolver';
import { USER_ERROR_TYPES } from '../shared/graphql/user-error.type';
import type { Feature } from '../shared/server/feature';
import type { SubgraphModule } from '../shared/server/subgraph';
import { CARD_LISTS_OF_OBJECTS } from './card/card.feature';
import { CostItemEntity } from './cost/cost.entity';
import { COST } from './cost/cost.feature';
import { CostItemResolver, ObjectCostResolver } from './cost/cost.resolver';
import { TechnicalDocumentEntity } from './documentation/document.entity';
import { ObjectDocumentsResolver, TechnicalDocumentResolver } from './documentation/document.resolver';
import { DOCUMENT_FILES } from './documentation/document-files';
import { DOCUMENTATION } from './documentation/documentation.feature';
import { EXAMINATION } from './examination/examination.feature';
import { GRATUITOUS_ACQUISITION } from './gratuitous-acquisition/acquisition.feature';
import { ICT_SERVICES } from './ict-service/ict-service.feature';
import { LegalActResolver, LegalClauseResolver, WorkingDaysResolver } from './legal-act/legal-act.resolver';
import { LifeCycleStageEntity } from './life-cycle/life-cycle.entity';
import { LIFE_CYCLE_ACTS } from './life-cycle/life-cycle.feature';
import { LifeCycleStageResolver, ObjectLifeCycleResolver } from './life-cycle/life-cycle.resolver';
import { MIGRATIONS } from './migrations';
import {
  IntegrationEntity,
  ObjectCharacteristicsEntity,
  StakeholderEntity,
  TechnologyEntity,
} from './object/card.entity';
import {
  IntegrationResolver,
  ObjectCardResolver,
  StakeholderResolver,
  TechnologyResolver,
} from './object/card.resolver';
import { InformatizationObjectEntity } from './object/object.entity';
import { OBJECT } from './object/object.feature';
import { ObjectResolver, resolveObjectReference } from './object/object.resolver';
import { OPERATION } from './operation/operation.feature';
import { OrganizationEntity, OrganizationRoleEntity } from './organization/organization.entity';
import { ORGANIZATION } from './organization/organization.feature';
import { OrganizationResolver, resolveOrganizationReference } from './organization/organization.resolver';
import { ORGANIZATION_ROLES } from './organization/organization-role.feature';
import { PLATFORM } from './platform/platform.feature';
import { RECORD } from './record/record.feature';
import { OBJECT_REQUESTS } from './request/request.feature';
import { SOURCE_TRANSFER } from './source-transfer/source-transfer.feature';
import { ViewerResolver } from './viewer/viewer.resolver';

/** Features with acts of their own, in the order of the law. */
const FEATURES: readonly Feature[] = [
  OBJECT,
  ORGANIZATION,
  RECORD,
  CARD_LISTS_OF_OBJECTS,
  OBJECT_REQUESTS,
  DOCUMENTATION,
  EXAMINATION,
  GRATUITOUS_ACQUISITION,
  LIFE_CYCLE_ACTS,
  COST,
  PLATFORM,
  OPERATION,
  ORGANIZATION_ROLES,
  ICT_SERVICES,
  deadLettersOf('objects'),
  SOURCE_TRANSFER,
];

/** The subgraph of informatization objects (Order 129), with the law, the calendar and the viewer. */
export const OBJECTS: SubgraphModule = {
  name: 'objects',
  entities: [
    OrganizationEntity,
    OrganizationRoleEntity,
    InformatizationObjectEntity,
    ObjectCharacteristicsEntity,
    StakeholderEntity,
    IntegrationEntity,
    TechnologyEntity,
    LifeCycleStageEntity,
    TechnicalDocumentEntity,
    CostItemEntity,
    ...FEATURES.flatMap(({ entities = [] }) => entities),
  ],
  migrations: [...MIGRATIONS, ...FEATURES.flatMap(({ migrations = [] }) => migrations)],
  consumers: FEATURES.flatMap(({ consumers = [] }) => consumers),
  answers: FEATURES.flatMap(({ answers = [] }) => answers),
  files: DOCUMENT_FILES,
  schema: {
    resolvers: [
      LegalActResolver,
      LegalClauseResolver,
      WorkingDaysResolver,
      ViewerResolver,
      OrganizationResolver,
      ObjectResolver,
      ObjectCardResolver,
      StakeholderResolver,
      IntegrationResolver,
      TechnologyResolver,
      ObjectDocumentsResolver,
      TechnicalDocumentResolver,
      ObjectLifeCycleResolver,
      LifeCycleStageResolver,
      ObjectCostResolver,
      CostItemResolver,
      ...FEATURES.flatMap(({ resolvers = [] }) => resolvers),
    ],
    orphanedTypes: USER_ERROR_TYPES,
    references: {
      InformatizationObject: resolveObjectReference,
      Organization: resolveOrganizationReference,
    },
  },
};
