import { Core1763700000000 } from './1763700000000-core';
import { Commands1763800000000 } from './1763800000000-commands';
import { Events1763900800000 } from './1763900800000-events';

/** Migrations of the objects database in the order they run. */
export const MIGRATIONS = [Core1763700000000, Commands1763800000000, Events1763900800000];
