import { join } from 'node:path';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';

/** Folder of the committed schema. */
export const SCHEMA_DIRECTORY = join(PROJECT_ROOT, 'schema');

/** Folder of the released schemas, `<version>.graphql`. */
export const RELEASED_DIRECTORY = join(SCHEMA_DIRECTORY, 'released');
