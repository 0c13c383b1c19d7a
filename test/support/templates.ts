import type { MigrationClass } from '../../subgraphs/shared/database/data-source';
import type { SubgraphName } from '../../subgraphs/shared/database/database-config';

/**
 * What the template database of each subgraph is made of. A subgraph enters with two lines:
 * `import { MIGRATIONS as OBJECTS } from '../../subgraphs/objects/migrations';` and `objects: OBJECTS` below.
 */
export const TEMPLATE_MIGRATIONS: Readonly<Record<SubgraphName, readonly MigrationClass[]>> = {
  objects: [],
  register: [],
  escrow: [],
};
