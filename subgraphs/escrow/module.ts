import { deadLettersOf } from '../shared/events/dead-letters.resolver';
import { USER_ERROR_TYPES } from '../shared/graphql/user-error.type';
import type { Feature } from '../shared/server/feature';
import type { SubgraphModule } from '../shared/server/subgraph';
import { together } from '../shared/server/work';
import { ACCEPTANCE } from './acceptance/acceptance.feature';
import { ACCESS_RIGHT } from './access-right/access-right.feature';
import { noteBarred } from './access-right/note-barred';
import { AGREEMENT } from './agreement/agreement.feature';
import { APPLICATION } from './application/application.feature';
import { BUILD_ATTEMPT } from './build-attempt/build-attempt.feature';
import { CERTIFICATE } from './certificate/certificate.feature';
import { CERTIFICATE_TABLE } from './certificate-table/certificate-table.feature';
import { CONSENT } from './consent/consent.feature';
import { CONTENT } from './content/content.feature';
import { DECLARATION } from './declaration/declaration.feature';
import { DepositContentEntity, DepositEntity, DepositTransitionEntity } from './deposit/deposit.entity';
import { DEPOSIT } from './deposit/deposit.feature';
import { DepositQueries, DepositResolver, resolveDepositReference } from './deposit/deposit.resolver';
import { EntryDepositsResolver, ObjectDepositsResolver } from './deposit/deposit-links.resolver';
import { DepositRecordResolver, DepositTransitionResolver } from './deposit/deposit-record.resolver';
import { DIRECTORY } from './directory/directory.feature';
import { ESCROW_FILES } from './escrow-files';
import { FILING } from './filing/filing.feature';
import { JOURNAL } from './journal/journal.feature';
import { LEGACY_DEPOSIT } from './legacy-deposit/legacy-deposit.feature';
import { resolveLink } from './links/links';
import { MATERIAL } from './material/material.feature';
import { sealWaitingMedia } from './material/sealing.work';
import { MIGRATIONS } from './migrations';
import { NOTICE } from './notice/notice.feature';
import { DepositObligationEntity } from './obligation/obligation.entity';
import { OBLIGATION } from './obligation/obligation.feature';
import { ObligationQueries, ObligationResolver } from './obligation/obligation.resolver';
import {
  EntryObligationResolver,
  ObjectObligationResolver,
  OrganizationObligationsResolver,
} from './obligation/obligation-links.resolver';
import { PRINTED_FORMS } from './print/printed-form.feature';
import { PROTECTION } from './protection/protection.feature';
import { READING } from './reading/reading.feature';
import { readWaitingMedia } from './reading/reading.work';
import { REFUSAL } from './refusal/refusal.feature';
import { EscrowRepositoryEntity } from './repository/repository.entity';
import { REPOSITORY } from './repository/repository.feature';
import {
  RepositoryQueries,
  RepositoryResolver,
  resolveRepositoryReference,
} from './repository/repository.resolver';
import { DepositRepositoryResolver, ObjectRepositoryResolver } from './repository/repository-links.resolver';
import { REPOSITORY_ACCESS } from './repository-access/repository-access.feature';
import { SIGNATURE } from './signature/signature.feature';
import { TICKET } from './ticket/ticket.feature';
import { VerificationEntity } from './verification/verification.entity';
import { DepositVerificationResolver, VerificationResolver } from './verification/verification.resolver';

/** Features with acts of their own, in the order of the law. */
const FEATURES: readonly Feature[] = [
  DEPOSIT,
  APPLICATION,
  JOURNAL,
  REPOSITORY,
  CONTENT,
  MATERIAL,
  DIRECTORY,
  BUILD_ATTEMPT,
  CERTIFICATE,
  CERTIFICATE_TABLE,
  TICKET,
  READING,
  NOTICE,
  ACCEPTANCE,
  REFUSAL,
  PRINTED_FORMS,
  SIGNATURE,
  AGREEMENT,
  ACCESS_RIGHT,
  CONSENT,
  REPOSITORY_ACCESS,
  PROTECTION,
  FILING,
  DECLARATION,
  OBLIGATION,
  LEGACY_DEPOSIT,
  deadLettersOf('escrow'),
];

/** The subgraph of escrow repositories (Order 146): deposits, their checks and the duties to deposit. */
export const ESCROW: SubgraphModule = {
  name: 'escrow',
  entities: [
    EscrowRepositoryEntity,
    DepositEntity,
    DepositTransitionEntity,
    DepositContentEntity,
    VerificationEntity,
    DepositObligationEntity,
    ...FEATURES.flatMap(({ entities = [] }) => entities),
  ],
  migrations: [...MIGRATIONS, ...FEATURES.flatMap(({ migrations = [] }) => migrations)],
  files: ESCROW_FILES,
  watch: noteBarred,
  work: together(sealWaitingMedia, readWaitingMedia),
  consumers: FEATURES.flatMap(({ consumers = [] }) => consumers),
  answers: FEATURES.flatMap(({ answers = [] }) => answers),
  schema: {
    resolvers: [
      RepositoryQueries,
      RepositoryResolver,
      DepositQueries,
      DepositResolver,
      DepositRecordResolver,
      DepositTransitionResolver,
      DepositRepositoryResolver,
      DepositVerificationResolver,
      VerificationResolver,
      ObligationQueries,
      ObligationResolver,
      ObjectRepositoryResolver,
      ObjectDepositsResolver,
      ObjectObligationResolver,
      EntryDepositsResolver,
      EntryObligationResolver,
      OrganizationObligationsResolver,
      ...FEATURES.flatMap(({ resolvers = [] }) => resolvers),
    ],
    orphanedTypes: USER_ERROR_TYPES,
    references: {
      EscrowRepository: resolveRepositoryReference,
      Deposit: resolveDepositReference,
      InformatizationObject: resolveLink('informatizationObject'),
      RegisterEntry: resolveLink('registerEntry'),
      Organization: resolveLink('organization'),
    },
  },
};
