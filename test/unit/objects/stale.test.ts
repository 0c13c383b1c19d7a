import { staleSince } from '../../../subgraphs/objects/record/stale.rules';

const change = (day: string, version: number | null = null) => ({ day, version });

test('C-4.2: a record that did not change since it was recorded is current', () => {
  expect(staleSince({ confirmedOn: null, version: null }, [])).toBeNull();
});

test('C-4.2: a record that was never confirmed is stale since its first change', () => {
  const changes = [change('2026-03-01', 4), change('2026-02-01'), change('2026-05-01', 5)];
  expect(staleSince({ confirmedOn: null, version: null }, changes)).toBe('2026-02-01');
});

test.each([
  ['before the day', [change('2026-02-28', 3)], null],
  ['on the day, before the confirmation', [change('2026-03-01', 3)], null],
  ['on the day, after the confirmation', [change('2026-03-01', 5)], '2026-03-01'],
  ['on the day, by a stretch of life without version', [change('2026-03-01')], null],
  ['after the day', [change('2026-03-02')], '2026-03-02'],
  ['after the day, though entered before the confirmation', [change('2026-03-02', 3)], '2026-03-02'],
])('C-4.2: a change %s is covered by the confirmation or not', (_when, changes, since) => {
  expect(staleSince({ confirmedOn: '2026-03-01', version: 4 }, changes)).toBe(since);
});
