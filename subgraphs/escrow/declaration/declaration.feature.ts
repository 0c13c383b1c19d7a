import type { Feature } from '../../shared/server/feature';
import { Declaration1763902430000 } from './1763902430000-declaration.migration';
import { DepositDeclarationEntity } from './declaration.entity';
import { DeclarationResolver } from './declaration.resolver';

/** Declarations that what is handed in is complete and accurate (E-18). */
export const DECLARATION: Feature = {
  entities: [DepositDeclarationEntity],
  migrations: [Declaration1763902430000],
  resolvers: [DeclarationResolver],
};
