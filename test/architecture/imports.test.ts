import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { CRUISED, type Cruise, cruise, IMPORT_RULES } from '../support/cruise';

const { forbidden } = require(IMPORT_RULES) as { forbidden: readonly { name: string; severity: string }[] };

const importing = (target: string) => `import type { A } from '${target}';\nexport type { A };\n`;

/** A small project whose imports all go the right way. */
const SOUND: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ dependencies: { helper: '1.0.0' }, devDependencies: { tester: '1.0.0' } }),
  'node_modules/helper/package.json': JSON.stringify({ name: 'helper', version: '1.0.0', main: 'main.js' }),
  'node_modules/helper/main.js': 'exports.a = 1;\n',
  'node_modules/tester/package.json': JSON.stringify({ name: 'tester', version: '1.0.0', main: 'main.js' }),
  'node_modules/tester/main.js': 'exports.a = 1;\n',
  'subgraphs/shared/kernel/hash.ts': importing('node:crypto'),
  'subgraphs/shared/law/acts.ts': importing('../kernel/hash'),
  'subgraphs/shared/database/pages.ts': importing('helper'),
  'subgraphs/shared/peers/way.ts': importing('../kernel/hash'),
  'subgraphs/shared/events/event.ts': importing('../peers/way'),
  'subgraphs/shared/server/frame.ts': `${importing('../database/pages')}import '../events/event';\n`,
  'subgraphs/objects/cost/cost.rules.ts': importing('../../shared/law/acts'),
  'subgraphs/objects/cost/cost.store.ts': importing('../../shared/database/pages'),
  'subgraphs/objects/cost/cost.service.ts': `${importing('./cost.rules')}import './cost.store';\n`,
  'subgraphs/objects/cost/cost.resolver.ts': importing('./cost.service'),
  'gateway/limits.ts': importing('../subgraphs/shared/kernel/hash'),
  'scripts/tool.ts': importing('../gateway/limits'),
  'test/support/actors.ts': importing('../../scripts/tool'),
  'test/unit/cost.test.ts': importing('tester'),
};

/** Every rule with imports that it must report: who imports what. */
const WRONG: readonly (readonly [rule: string, file: string, target: string])[] = [
  ['no-circular', 'gateway/first.ts', './second'],
  ['not-to-unresolvable', 'gateway/server.ts', './nowhere'],
  ['kernel-is-pure', 'subgraphs/shared/kernel/dates.ts', '../law/acts'],
  ['kernel-is-pure', 'subgraphs/shared/kernel/files.ts', 'node:fs'],
  ['kernel-is-pure', 'subgraphs/shared/kernel/numbers.ts', 'helper'],
  ['law-is-pure', 'subgraphs/shared/law/store.ts', '../database/pages'],
  ['law-is-pure', 'subgraphs/shared/law/files.ts', 'node:fs'],
  ['law-is-pure', 'subgraphs/shared/law/texts.ts', 'helper'],
  ['access-below-graphql', 'subgraphs/shared/access/actor.ts', '../database/pages'],
  ['access-below-graphql', 'subgraphs/shared/access/proof.ts', '../peers/way'],
  ['peers-below-events', 'subgraphs/shared/peers/client.ts', '../events/event'],
  ['peers-below-events', 'subgraphs/shared/peers/handler.ts', '../server/frame'],
  ['events-below-server', 'subgraphs/shared/events/delivery.ts', '../server/frame'],
  ['database-below-server', 'subgraphs/shared/database/migrate.ts', '../server/frame'],
  ['shared-knows-no-subgraph', 'subgraphs/shared/server/run.ts', '../../objects/cost/cost.rules'],
  ['shared-knows-no-subgraph', 'subgraphs/shared/server/stop.ts', '../../../gateway/limits'],
  ['subgraphs-do-not-meet', 'subgraphs/register/entry/entry.ts', '../../objects/cost/cost.rules'],
  ['gateway-knows-no-subgraph', 'gateway/plan.ts', '../subgraphs/objects/cost/cost.rules'],
  ['subgraphs-know-no-gateway', 'subgraphs/escrow/deposit/deposit.ts', '../../../gateway/limits'],
  ['nothing-imports-scripts-or-tests', 'subgraphs/objects/main.ts', '../../scripts/tool'],
  ['nothing-imports-scripts-or-tests', 'gateway/main.ts', '../test/support/actors'],
  ['scripts-import-no-tests', 'scripts/check.ts', '../test/support/actors'],
  ['rules-are-pure', 'subgraphs/objects/cost/plan.rules.ts', './cost.service'],
  ['rules-are-pure', 'subgraphs/objects/cost/page.rules.ts', '../../shared/database/pages'],
  ['models-are-plain', 'subgraphs/objects/cost/cost.model.ts', './cost.store'],
  ['resolvers-are-the-top', 'subgraphs/objects/cost/cost.loader.ts', './cost.resolver'],
  ['types-know-no-data', 'subgraphs/objects/cost/cost.inputs.ts', './cost.store'],
  ['errors-are-texts', 'subgraphs/objects/cost/cost.errors.ts', './cost.store'],
  ['entities-below-stores', 'subgraphs/objects/cost/cost.entity.ts', './cost.store'],
  ['stores-do-not-know-resolvers', 'subgraphs/objects/cost/plan.store.ts', './cost.service'],
  ['no-development-packages-at-run-time', 'subgraphs/objects/cost/cost.type.ts', 'tester'],
];
/** Files that the wrong ones need: the other half of the circle, and one that nothing uses. */
const ORPHAN = 'subgraphs/objects/cost/forgotten.ts';

describe('import directions', () => {
  let project: Cruise;
  let sound: Cruise;
  let wrong: Cruise;
  beforeAll(() => {
    project = cruise(PROJECT_ROOT);
    sound = cruiseOf(SOUND);
    const files = WRONG.map(([, file, target]) => [file, importing(target)] as const);
    const others = { 'gateway/second.ts': importing('./first'), [ORPHAN]: 'export type A = 1;\n' };
    wrong = cruiseOf({ ...SOUND, ...Object.fromEntries(files), ...others });
  });

  test('hold in the whole project, without a circle', () => {
    expect(project.violations).toEqual([]);
  });

  test('are looked at in every source file', () => {
    const seen = new Set(project.modules);
    expect(sourceFiles().filter((file) => !seen.has(file))).toEqual([]);
  });

  test('let the right way pass', () => {
    expect(sound.violations).toEqual([]);
  });

  test.each(WRONG)('%s: reports that %s imports %s', (rule, from) => {
    expect(wrong.violations).toContainEqual(expect.objectContaining({ rule, from }));
  });

  test('no-orphans: reports a file that nothing uses', () => {
    expect(wrong.violations).toContainEqual({ rule: 'no-orphans', from: ORPHAN, to: ORPHAN });
  });

  test('are errors, and each is proven here', () => {
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
    const proven = new Set([...WRONG.map(([rule]) => rule), 'no-orphans']);
    expect(new Set(forbidden.map(({ name }) => name))).toEqual(proven);
  });
});

function cruiseOf(files: Readonly<Record<string, string>>): Cruise {
  const directory = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
    return cruise(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function sourceFiles(): string[] {
  return CRUISED.flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mjs|cjs)$/.test(entry.name))
      .map((entry) => relative(PROJECT_ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')),
  ).filter((file) => !file.startsWith('gateway/bench/'));
}
