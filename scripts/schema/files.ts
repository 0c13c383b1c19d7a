import { join } from 'node:path';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';

/** Folder of the committed schema. */
export const SCHEMA_DIRECTORY = join(PROJECT_ROOT, 'schema');
