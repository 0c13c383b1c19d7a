import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tables } from '../../../subgraphs/objects/calculation/development.rules';
import type { NormTableName } from '../../../subgraphs/objects/calculation/norm-table.model';
import { parseNormTable } from '../../../subgraphs/objects/calculation/norm-table.rules';
import { PROJECT_ROOT } from '../../../subgraphs/shared/server/project-root';

const FOLDER = join(PROJECT_ROOT, 'scripts/seed/data/norm-tables');
export const METHOD_VERSION = 'demonstration';

export interface NormTableFile {
  readonly tableName: NormTableName;
  readonly content: string;
}

/** The demonstration files as an administrator sends them. */
export function demonstrationFiles(): NormTableFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const content = readFileSync(join(FOLDER, name), 'utf8');
      return { tableName: JSON.parse(content).table, content };
    });
}

export function demonstrationTables(): Tables {
  return Object.fromEntries(
    demonstrationFiles().map(({ tableName, content }) => {
      const parsed = parseNormTable(content, { methodVersion: METHOD_VERSION, tableName });
      if (!parsed.ok) throw new Error(`${tableName}: ${parsed.error[0]?.error.message}`);
      return [tableName, parsed.value];
    }),
  );
}
