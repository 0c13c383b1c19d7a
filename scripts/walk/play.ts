import type { Step, Walk } from './walk.model';
import { Walker, type WalkerOptions } from './walker';

export interface PlayOptions extends WalkerOptions {
  readonly tell: (line: string) => void;
}

const CLAUSE_WIDTH = 10;
const USER_WIDTH = 20;
const INDENT = ' '.repeat(CLAUSE_WIDTH + USER_WIDTH);

/**
 * Takes the steps of a walk one after the other and tells each.
 * @throws WalkStopped at the first step that does not go as it should
 */
export async function play(walk: Walk, { tell, ...options }: PlayOptions): Promise<void> {
  const walker = new Walker(options);
  const memory = new Map<string, string>();
  tell(`\n${walk.title}`);
  for (const phase of walk.phases) {
    tell(`\n${phase.title}\n`);
    for (const step of phase.steps) {
      tell(lineOf(step));
      for (const note of await step.run(walker.actOf(step.as, memory))) tell(`${INDENT}· ${note}`);
    }
  }
}

function lineOf({ clause, as, title }: Step): string {
  return `${clause.padEnd(CLAUSE_WIDTH)}${as.padEnd(USER_WIDTH)}${title}`;
}

/** The steps of a walk as the tables of the README. */
export function tableOf({ name, title, phases }: Walk): string {
  const rows = phases.flatMap((phase) => [
    `| | | **${phase.title}** |`,
    ...phase.steps.map(({ clause, as, title: what }) => `| ${clause} | ${as} | ${what} |`),
  ]);
  return [`### \`${name}\`: ${title}`, '', '| Clause | Who | What |', '|---|---|---|', ...rows].join('\n');
}
