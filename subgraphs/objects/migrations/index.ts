import { Core1763700000000 } from './1763700000000-core';

/** Migrations of the objects database in the order they run. */
export const MIGRATIONS = [Core1763700000000];
