import {
  WarrantyConditionCode,
  type WarrantyConditionStanding,
} from '../../../subgraphs/objects/operation/operation.model';
import {
  type Standings,
  standingOf,
  standingsOf,
  verdictOf,
  WARRANTY_CONDITIONS,
  warrantyUntil,
} from '../../../subgraphs/objects/operation/warranty.rules';
import { legalReferenceOf } from '../../../subgraphs/shared/graphql/legal-reference';

const CODES = Object.keys(WarrantyConditionCode) as WarrantyConditionCode[];
const STANDINGS: readonly WarrantyConditionStanding[] = ['YES', 'NO', 'NOT_ANSWERED'];

/** All 3^5 ways in which the five conditions may stand, as words of five standings. */
const TABLE = CODES.reduce<readonly WarrantyConditionStanding[][]>(
  (rows) => rows.flatMap((row) => STANDINGS.map((standing) => [...row, standing])),
  [[]],
);

const toStandings = (row: readonly WarrantyConditionStanding[]) =>
  Object.fromEntries(CODES.map((code, index) => [code, row[index]])) as Standings;

describe('the warranty test of five conditions (C-17)', () => {
  test('the truth table has 243 rows, each another', () => {
    expect(new Set(TABLE.map(String)).size).toBe(243);
  });

  test('one case is warranty, 211 are not, 31 are open', () => {
    const count = { WARRANTY: 0, NOT_WARRANTY: 0, OPEN: 0 };
    for (const row of TABLE) count[verdictOf(toStandings(row)).verdict] += 1;
    expect(count).toEqual({ WARRANTY: 1, NOT_WARRANTY: 211, OPEN: 31 });
  });

  test.each(TABLE.map((row) => [row.join(' '), row] as const))('the case %s', (word, row) => {
    const { verdict, failed } = verdictOf(toStandings(row));
    expect(failed).toEqual(CODES.filter((_code, index) => row[index] === 'NO'));
    const words = word.split(' ');
    if (words.includes('NO')) expect(verdict).toBe('NOT_WARRANTY');
    else expect(verdict).toBe(words.includes('NOT_ANSWERED') ? 'OPEN' : 'WARRANTY');
  });

  test('the conditions stand in the order of the law, each on its own clause', () => {
    expect(WARRANTY_CONDITIONS.map(({ code, clause }) => [code, legalReferenceOf(clause).clause])).toEqual([
      ['W1', '17.2.1'],
      ['W2', '17.2.2'],
      ['W3', '17.2.3'],
      ['W4', '17.2.4'],
      ['W5', '17.2.5'],
    ]);
  });

  test.each([
    [[], 'NOT_ANSWERED'],
    [['YES'], 'YES'],
    [['NO'], 'NO'],
    [['YES', 'YES'], 'YES'],
    [['NO', 'NO'], 'NO'],
    [['YES', 'NO'], 'NOT_ANSWERED'],
    [['NO', 'YES'], 'NOT_ANSWERED'],
  ] as const)('answers %j of the parties stand as %s', (answers, standing) => {
    expect(standingOf(answers)).toBe(standing);
  });

  test('answers count for their own condition alone', () => {
    const answers = [
      { condition: 'W2', answer: 'YES' },
      { condition: 'W4', answer: 'NO' },
    ];
    expect(standingsOf(answers)).toEqual({
      W1: 'NOT_ANSWERED',
      W2: 'YES',
      W3: 'NOT_ANSWERED',
      W4: 'NO',
      W5: 'NOT_ANSWERED',
    });
  });
});

test.each([
  ['2025-11-20', '2026-11-20'],
  ['2024-02-29', '2025-02-28'],
  ['2023-02-28', '2024-02-28'],
  ['2025-12-31', '2026-12-31'],
])('C-16(9): a warranty from %s lasts until %s', (commissionedOn, untilOn) => {
  expect(warrantyUntil(commissionedOn)).toBe(untilOn);
});
