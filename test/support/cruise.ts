import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';

/** Top folders whose imports have a direction. */
export const CRUISED = ['gateway', 'subgraphs', 'scripts', 'test'];

export const IMPORT_RULES = join(PROJECT_ROOT, '.dependency-cruiser.cjs');
const PROGRAM = join(PROJECT_ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');

interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

export interface Cruise {
  /** Files and packages that were read or reached, relative to the cruised folder. */
  readonly modules: readonly string[];
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

/** Holds the project's rules of imports against a folder that is laid out like the project. */
export function cruise(directory: string): Cruise {
  const args = [PROGRAM, '--config', IMPORT_RULES, '--output-type', 'json', ...CRUISED];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!stdout.startsWith('{'))
    throw new Error(`dependency-cruiser ended with ${status}:\n${stdout}${stderr}`);
  const { modules, summary } = JSON.parse(stdout) as Report;
  return {
    modules: modules.map(({ source }) => source),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
