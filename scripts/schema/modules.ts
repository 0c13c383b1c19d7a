import { ESCROW } from '../../subgraphs/escrow/module';
import { OBJECTS } from '../../subgraphs/objects/module';
import { REGISTER } from '../../subgraphs/register/module';
import type { SubgraphModule } from '../../subgraphs/shared/server/subgraph';

/** The three registries in the order in which they are composed and started. */
export const MODULES: readonly SubgraphModule[] = [OBJECTS, REGISTER, ESCROW];
