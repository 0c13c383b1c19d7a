import { MIGRATIONS as ESCROW } from '../../subgraphs/escrow/migrations';
import { MIGRATIONS as OBJECTS } from '../../subgraphs/objects/migrations';
import { MIGRATIONS as REGISTER } from '../../subgraphs/register/migrations';
import type { MigrationClass } from '../../subgraphs/shared/database/data-source';
import type { SubgraphName } from '../../subgraphs/shared/database/database-config';

/** What the template database of each subgraph is made of. */
export const TEMPLATE_MIGRATIONS: Readonly<Record<SubgraphName, readonly MigrationClass[]>> = {
  objects: OBJECTS,
  register: REGISTER,
  escrow: ESCROW,
};
