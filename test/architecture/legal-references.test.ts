import { join } from 'node:path';
import { legalReference } from '../../subgraphs/shared/law';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { serviceSources } from '../support/sources';

const CITING = serviceSources('gateway', 'subgraphs').filter((file) =>
  /\.(rules|resolver|errors)\.ts$/.test(file),
);

describe('clauses that the code cites', () => {
  test('are cited by rules, resolvers and errors of every registry', () => {
    const folders = new Set(CITING.map((file) => file.split('/')[1]));
    expect([...folders]).toEqual(expect.arrayContaining(['objects', 'register', 'escrow']));
  });

  test.each(CITING)('are found in the acts when %s is loaded', (file) => {
    expect(() => require(join(PROJECT_ROOT, file))).not.toThrow();
  });

  test('stop the program when an act or a clause does not exist', () => {
    expect(() => legalReference('146', '999')).toThrow(/999/);
    expect(() => legalReference('1', '1')).toThrow();
  });
});
