import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findRoot(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : findRoot(dirname(from));
}

/** Folder of the project, whether the code runs from its sources or from `dist/`. */
export const PROJECT_ROOT = findRoot(__dirname);
