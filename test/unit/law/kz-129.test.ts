import { ACTS, RULE_SETS, ruleSetById } from '../../../subgraphs/shared/law';
import { KZ_129_CLAUSES } from '../../../subgraphs/shared/law/kz-129';

const numbers = KZ_129_CLAUSES.map((clause) => clause.number);
const clause = (number: string) => {
  const found = KZ_129_CLAUSES.find((candidate) => candidate.number === number);
  if (!found) throw new Error(`clause ${number} is missing`);
  return found;
};

/** Number of the text that holds this one: `9(2).1` → `9(2)` → `9`; null for a whole clause. */
const parentOf = (number: string): string | null => /^(\d.*)(?:\.\d+|\([^)]+\))$/u.exec(number)?.[1] ?? null;

describe('Order 129 clause by clause', () => {
  test('C-1 to C-38: every clause is told, with 12-1 and the excluded 29', () => {
    const whole = new Set(numbers.filter((number) => /^\d+$/u.test(number)).map(Number));
    expect([...whole].sort((a, b) => a - b)).toEqual(Array.from({ length: 38 }, (_, index) => index + 1));
    expect(numbers).toContain('12-1');
  });

  test.each([
    ['3', [...Array.from({ length: 14 }, (_, i) => `3(${i + 1})`), '3(14-1)', '3(15)']],
    ['9', ['9(1)', '9(2)', '9(3)', '9(4)', '9(5)']],
    ['14', ['14(1)', '14(2)', '14(3)']],
    ['16', Array.from({ length: 9 }, (_, i) => `16(${i + 1})`)],
    ['17.2', Array.from({ length: 5 }, (_, i) => `17.2.${i + 1}`)],
    ['25', ['25(1)', '25(2)', '25(3)']],
  ])('C-%s: its parts are told, none more, in the order of the text', (parent, parts) => {
    expect(numbers.filter((number) => parentOf(number) === parent)).toEqual(parts);
  });

  test('a part never stands without the clause that holds it, and no number is used twice', () => {
    const orphans = numbers.filter((number) => {
      const parent = parentOf(number);
      return parent !== null && !numbers.includes(parent);
    });
    expect(orphans).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('every clause begins with a wording of the order and names the order that made it', () => {
    const wordings = RULE_SETS.filter((ruleSet) => ruleSet.actId === 'KZ-129-2016');
    for (const { number, validFrom, amendedBy, status } of KZ_129_CLAUSES) {
      const wording = wordings.find((ruleSet) => ruleSet.validFrom === validFrom);
      expect({ number, isWording: wording !== undefined }).toEqual({ number, isWording: true });
      if (status === 'IN_FORCE')
        expect({ number, amendedBy }).toEqual({ number, amendedBy: wording?.amendedBy });
    }
  });

  test('C-9 carries the wording of 2024, C-3, C-5, C-12-1, C-13, C-20, C-21, C-23, C-26 to C-28, C-30, C-31, C-37 that of 2023', () => {
    const amendedBy = (order: string) =>
      numbers.filter((number) => /^\d+(-1)?$/u.test(number) && clause(number).amendedBy === order);
    expect(amendedBy('257/НҚ')).toEqual(['9']);
    expect(amendedBy('178/НҚ')).toEqual([
      '3',
      '5',
      '12-1',
      '13',
      '20',
      '21',
      '23',
      '26',
      '27',
      '28',
      '29',
      '30',
      '31',
      '37',
    ]);
  });

  test('a part carries the same wording as the clause that holds it', () => {
    for (const number of numbers) {
      const parent = parentOf(number);
      if (parent) expect([number, clause(number).validFrom]).toEqual([number, clause(parent).validFrom]);
    }
  });

  test('C-29: excluded by the amendment of May 2023 and kept as repealed', () => {
    expect(clause('29')).toMatchObject({
      status: 'REPEALED',
      amendedBy: '178/НҚ',
      validFrom: '2023-01-01',
      validTo: ruleSetById('KZ-129-2016@2023-05').validFrom,
    });
    expect(KZ_129_CLAUSES.filter(({ validTo }) => validTo !== null)).toHaveLength(1);
  });

  test('C-4: cites Order 174/НҚ as written and names Order 420/НҚ, which abolished it', () => {
    expect(clause('4')).toMatchObject({ cites: ['KZ-174-2019'], replacedBy: 'KZ-420-2024' });
  });

  test('acts cited or named as replacement are acts of the register', () => {
    const ids = ACTS.map((act) => act.id);
    for (const { cites = [], replacedBy } of KZ_129_CLAUSES) {
      expect(ids).toEqual(expect.arrayContaining([...cites, ...(replacedBy ? [replacedBy] : [])]));
    }
  });

  test.each([
    ['12.1', ['10']],
    ['12.2', ['3']],
    ['13.1', ['10']],
    ['16(9).2', ['12']],
    ['p.4', ['10']],
    ['37', ['2023']],
  ])('C-%s: each language tells the figures %j', (number, figures) => {
    for (const text of Object.values(clause(number).statement)) {
      for (const figure of figures) expect(text).toMatch(new RegExp(`(^|\\D)${figure}(\\D|$)`, 'u'));
    }
  });
});
