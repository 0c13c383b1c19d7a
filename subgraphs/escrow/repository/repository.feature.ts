import type { Feature } from '../../shared/server/feature';
import { DepositTermsResolver } from '../deposit/deposit-terms.resolver';
import { RepositoryNumber1763901420000 } from './1763901420000-repository-number.migration';
import { RepositoryCreateResolver } from './repository-create.resolver';

/** Generation of repositories and the terms of the operator (E-8). */
export const REPOSITORY: Feature = {
  migrations: [RepositoryNumber1763901420000],
  resolvers: [RepositoryCreateResolver, DepositTermsResolver],
};
