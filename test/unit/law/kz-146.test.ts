import { ROWS_146 } from '../../../scripts/trace/rows-146';
import { KZ_146_CLAUSES } from '../../../subgraphs/shared/law/kz-146';
import type { Clause, Language } from '../../../subgraphs/shared/law/law.model';

const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];
/** First day and amending act of each wording, and the end of the act. */
const WORDING = {
  order: ['2019-07-12', null],
  preamble: ['2022-10-08', '347/НҚ'],
  rules: ['2023-05-14', '171/НҚ'],
  end: '2024-03-11',
};
const KAZAKH_LETTER = /[әғқңөұүһі]/i;

/** Clauses whose number is `prefix` followed by `suffix` and nothing else. */
const numbered = (prefix: string, suffix: RegExp): string[] =>
  KZ_146_CLAUSES.map((clause) => clause.number).filter(
    (number) =>
      number.startsWith(prefix) && new RegExp(`^${suffix.source}$`).test(number.slice(prefix.length)),
  );

const countTo = (last: number, write: (index: number) => string): string[] =>
  Array.from({ length: last }, (_, index) => write(index + 1));

const clause = (number: string): Clause => {
  const found = KZ_146_CLAUSES.find((candidate) => candidate.number === number);
  if (!found) throw new Error(`no clause ${number}`);
  return found;
};

describe('Clauses of Order 146', () => {
  test('each number occurs once', () => {
    const numbers = KZ_146_CLAUSES.map(({ number }) => number);
    expect(numbers).toHaveLength(new Set(numbers).size);
  });

  test.each(LANGUAGES)('each clause has a statement of its own in %s', (language) => {
    const statements = KZ_146_CLAUSES.map(({ statement }) => statement[language].trim());
    expect(statements.filter((text) => !text.endsWith('.'))).toEqual([]);
    expect(statements).toHaveLength(new Set(statements).size);
  });

  test('statements are told in the language they are filed under', () => {
    for (const { statement } of KZ_146_CLAUSES) {
      expect(statement.kk).toMatch(KAZAKH_LETTER);
      // The number of an order keeps its Kazakh letter in every language.
      expect(statement.ru.replaceAll('/НҚ', '')).not.toMatch(KAZAKH_LETTER);
      expect(statement.ru).toMatch(/[а-яё]/i);
      expect(statement.en.replaceAll('/НҚ', '')).not.toMatch(/[а-яё]/i);
      expect(statement.en).toMatch(/[a-z]/i);
    }
  });

  test('each figure of a statement stands in all three languages', () => {
    const figures = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();
    for (const { number, statement } of KZ_146_CLAUSES) {
      const perLanguage = LANGUAGES.map((language) => [number, ...figures(statement[language])]);
      expect(perLanguage).toEqual(LANGUAGES.map(() => perLanguage[0]));
    }
  });

  test('all belong to one act, end with it and name its successor', () => {
    for (const { actId, validFrom, validTo, replacedBy, status } of KZ_146_CLAUSES) {
      expect({ actId, replacedBy, status }).toEqual({
        actId: 'KZ-146-2019',
        replacedBy: 'KZ-110-2024',
        status: 'IN_FORCE',
      });
      expect(validTo).toBe(WORDING.end);
      expect(validFrom < WORDING.end).toBe(true);
    }
  });

  test('points of the order keep the wording of 2019, the preamble has that of 2022, Rules and annexes that of 2023', () => {
    for (const { number, validFrom, amendedBy } of KZ_146_CLAUSES) {
      const expected = number.startsWith('p.') ? WORDING.order : WORDING.rules;
      expect([number, validFrom, amendedBy]).toEqual([
        number,
        ...(number === 'preamble' ? WORDING.preamble : expected),
      ]);
    }
  });

  test('the Rules have clauses 1 to 19', () => {
    expect(numbered('', /\d+/)).toEqual(countTo(19, String));
  });

  test('E-2: the stray subclause stands before the real third one, as printed', () => {
    const terms = ['2(1)', '2(2)', '2(3-stray)', '2(3)', '2(4)', '2(5)', '2(6)'];
    expect(numbered('2(', /[^)]+\)/)).toEqual(terms);
  });

  test('E-5: five kinds of material, the source codes in three parts', () => {
    expect(numbered('5(', /\d\)/)).toEqual(countTo(5, (index) => `5(${index})`));
    expect(numbered('5(1).', /\d/)).toEqual(countTo(3, (index) => `5(1).${index}`));
  });

  test('E-14: three attachments', () => {
    expect(numbered('14(', /\d\)/)).toEqual(['14(1)', '14(2)', '14(3)']);
  });

  test('E-16: exactly three grounds of refusal', () => {
    expect(numbered('16(', /.+/)).toEqual(['16(1)', '16(2)', '16(3)']);
  });

  test('A1: the table of items has six columns', () => {
    expect(numbered('A1.5.', /.+/)).toEqual(countTo(6, (index) => `A1.5.${index}`));
  });

  test('A1: owner and developer have the same seven fields, the requirements nine', () => {
    expect(numbered('A1.6', /[a-z]/)).toEqual([...'abcdefg'].map((letter) => `A1.6${letter}`));
    expect(numbered('A1.7', /[a-z]/)).toEqual([...'abcdefg'].map((letter) => `A1.7${letter}`));
    expect(numbered('A1.15', /[a-z]/)).toHaveLength(9);
    expect(numbered('A1.', /\d+/)).toEqual(countTo(19, (index) => `A1.${index}`));
  });

  test('A2: the journal has seven columns', () => {
    expect(numbered('A2.', /.+/)).toEqual(countTo(7, (index) => `A2.${index}`));
  });

  test('A3: table 1 has ten columns, table 2 has seven', () => {
    expect(numbered('A3.t1.', /.+/)).toEqual(countTo(10, (index) => `A3.t1.${index}`));
    expect(numbered('A3.t2.', /.+/)).toEqual(countTo(7, (index) => `A3.t2.${index}`));
  });

  test('A4: eight measures of protection', () => {
    expect(numbered('A4.3.1.', /.+/)).toEqual(countTo(8, (index) => `A4.3.1.${index}`));
  });

  test.each([
    ['7', ['10']],
    ['8', ['3']],
    ['9', ['3', '5']],
    ['11', ['10', '3']],
    ['13', ['10']],
    ['14', ['5']],
    ['15', ['5']],
    ['17', ['5']],
  ])('E-%s tells its terms', (number, days) => {
    const { en } = clause(number).statement;
    const told = [...en.matchAll(/(\d+)(?= working days|th day)/g)].map(([day]) => day);
    expect(told).toEqual(days);
  });
});

describe('Rows of Order 146', () => {
  test('the rows stand from L137 to L319 without a gap', () => {
    expect(ROWS_146).toHaveLength(183);
    expect(ROWS_146.map(({ row }) => row)).toEqual(countTo(183, (index) => `L${index + 136}`));
  });

  test('each row of a clause leads to that clause', () => {
    const numbers = new Set(KZ_146_CLAUSES.map(({ number }) => number));
    const lost = ROWS_146.filter(({ clauseNumber }) => clauseNumber !== null && !numbers.has(clauseNumber));
    expect(lost).toEqual([]);
    const withoutClause = ROWS_146.filter(({ clauseNumber }) => clauseNumber === null);
    expect(withoutClause.map(({ row }) => row)).toEqual(['L137', 'L138', 'L148', 'L149', 'L319']);
  });

  test('each clause is demanded by a row, alone or as the head of what a row demands', () => {
    const demanded = ROWS_146.map(({ clauseNumber }) => clauseNumber ?? '');
    // Fields that rows L226 and L227 take together with their neighbour.
    const taken = ['A1.7c', 'A1.7e', 'A1.7f'];
    const idle = KZ_146_CLAUSES.map(({ number }) => number).filter(
      (number) => !taken.includes(number) && !demanded.some((own) => own.startsWith(number)),
    );
    // Clause 3 of the certificate only announces its two tables.
    expect(idle).toEqual(['A3.3']);
  });

  test('a row has either a capability or the reason why software has no part in it', () => {
    const reasoned = ROWS_146.filter((row) => row.noSoftwareDuty !== undefined);
    expect(reasoned.map(({ row }) => row)).toEqual([
      'L142',
      'L143',
      'L144',
      'L145',
      'L146',
      'L148',
      'L153',
      'L300',
      'L309',
      'L310',
      'L314',
      'L315',
      'L319',
    ]);
    for (const row of ROWS_146) {
      const hasReason = Boolean(row.noSoftwareDuty);
      expect([row.row, row.capability === '', row.subgraph === null]).toEqual([
        row.row,
        hasReason,
        hasReason,
      ]);
      expect(row.duty).not.toBe('');
    }
  });

  test('clauses are written as people write them', () => {
    const written = (row: string) => ROWS_146.find((candidate) => candidate.row === row)?.clause;
    expect([written('L142'), written('L178'), written('L196'), written('L212'), written('L139')]).toEqual([
      'E order, p.3(1)',
      'E-9',
      'E-16(1)',
      'A1.5.3',
      'E order, preamble',
    ]);
  });

  test('refusals are codes', () => {
    const codes = ROWS_146.flatMap(({ refusals }) => refusals);
    expect(codes.filter((code) => !/^[A-Z]+(_[A-Z]+)*$/.test(code))).toEqual([]);
  });
});
