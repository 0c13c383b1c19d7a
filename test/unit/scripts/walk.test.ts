import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSampleUser } from '../../../gateway/embedded-issuer/sample-users';
import { tableOf } from '../../../scripts/walk/play';
import { WALKS } from '../../../scripts/walk/walks';
import { findClause } from '../../../subgraphs/shared/law/law-register';
import { PROJECT_ROOT } from '../../../subgraphs/shared/server/project-root';

const readme = readFileSync(join(PROJECT_ROOT, 'scripts', 'walk', 'README.md'), 'utf8');

describe.each(WALKS.map((walk) => [walk.name, walk] as const))('the walk «%s»', (_name, walk) => {
  test('stands step by step in the README, as `npm run walk -- --list` prints it', () => {
    expect(readme).toContain(tableOf(walk));
  });

  test.each(walk.phases.flatMap(({ steps }) => steps).map(({ clause, as, title }) => [clause, as, title]))(
    '%s %s: %s, is a clause of an order and a user of the sample',
    (clause, as) => {
      const [, letter, number = ''] = /^([CE])-(.+)$/.exec(clause) ?? [];
      // Order 146 was repealed; the escrow still keeps to it, by its configuration.
      const [act, day] = letter === 'E' ? ['146', '2024-01-15'] : ['129', '2026-11-01'];
      // The clauses of the rules of the register are not established: they are cited as a whole.
      if (clause !== 'Order 53') expect(findClause(act, number, day).kind).toBe('FOUND');
      expect(findSampleUser(as)).toBeDefined();
    },
  );
});
