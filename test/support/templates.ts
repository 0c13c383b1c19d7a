import { ESCROW } from '../../subgraphs/escrow/module';
import { OBJECTS } from '../../subgraphs/objects/module';
import { REGISTER } from '../../subgraphs/register/module';
import type { MigrationClass } from '../../subgraphs/shared/database/data-source';
import type { SubgraphName } from '../../subgraphs/shared/database/database-config';

/** What the template database of each subgraph is made of. */
export const TEMPLATE_MIGRATIONS: Readonly<Record<SubgraphName, readonly MigrationClass[]>> = {
  objects: OBJECTS.migrations,
  register: REGISTER.migrations,
  escrow: ESCROW.migrations,
};
