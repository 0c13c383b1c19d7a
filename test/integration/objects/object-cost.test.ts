import { documentOf, insertRows } from '../../support/builders/objects';
import { type Answer, BARE, type CardFixture, CODE, openCards } from './card-fixture';

let cards: CardFixture;
beforeAll(async () => {
  cards = await openCards();
});
afterAll(() => cards.close());

describe('cost of an object', () => {
  test('C-6: by year, exact to the last digit where a float would lose it', async () => {
    const { costByYear } = await cards.object(
      'costByYear { year planned { amount currency } actual { amount } variance { amount } }',
    );
    expect(costByYear).toEqual([
      {
        year: 2024,
        planned: { amount: '0.00', currency: 'KZT' },
        actual: { amount: '7.50' },
        variance: { amount: '7.50' },
      },
      {
        year: 2025,
        planned: { amount: '100000000000000000.30', currency: 'KZT' },
        actual: { amount: '99999999999999999.99' },
        variance: { amount: '-0.31' },
      },
      {
        year: 2026,
        planned: { amount: '5.00', currency: 'KZT' },
        actual: { amount: '0.00' },
        variance: { amount: '-5.00' },
      },
    ]);
  });

  test('of one year, by default of the current one in Almaty; a year without rows is zero', async () => {
    const answer = await cards.object(`current: costTotals { year planned { amount } }
      past: costTotals(year: 2024) { year actual { amount } }
      none: costTotals(year: 1999) { year planned { amount } actual { amount } variance { amount } }
      far: costTotals(year: 2147483647) { year planned { amount } }`);
    const zero = { amount: '0.00' };
    expect(answer).toEqual({
      current: { year: 2026, planned: { amount: '5.00' } },
      past: { year: 2024, actual: { amount: '7.50' } },
      none: { year: 1999, planned: zero, actual: zero, variance: zero },
      far: { year: 2147483647, planned: zero },
    });
  });

  test('C-6: rows, latest year first, with what they pay for and their budget reference', async () => {
    const { costItems } = await cards.object(`costItems { totalCount nodes {
      id year nature kind phase fundingChannel budgetReference amount { amount currency } } }`);
    expect(costItems.totalCount).toBe(5);
    expect(costItems.nodes.map(({ year }: Answer) => year)).toEqual([2026, 2025, 2025, 2025, 2024]);
    expect(costItems.nodes[0]).toMatchObject({
      id: expect.stringMatching(/^cst_/),
      kind: 'SUPPORT',
      fundingChannel: 'CURRENT_COSTS',
      budgetReference: null,
      amount: { amount: '5.00', currency: 'KZT' },
    });
    expect(costItems.nodes[4]).toMatchObject({ phase: 'DEVELOPMENT', budgetReference: '001-104' });
  });

  test.each([
    ['{ years: [2025, 2026] }', 4],
    ['{ natures: [ACTUAL] }', 2],
    ['{ phases: [DEVELOPMENT] }', 1],
    ['{ years: [2025], natures: [PLANNED] }', 2],
    ['{ years: [2147483647, -5] }', 0],
    ['{ years: [] }', 0],
  ])('rows filtered by %s', async (filterBy, count) => {
    const { costItems } = await cards.object(`costItems(filterBy: ${filterBy}) { totalCount nodes { id } }`);
    expect(costItems.totalCount).toBe(count);
    expect(costItems.nodes).toHaveLength(count);
  });

  test('C-18: the verdict tells the absent copy and flips by itself when it is placed', async () => {
    const fields = `operationCostSupport(year: 2026) {
      year verdict gaps { subject message { en } } legalBasis { actNumber clause } }`;
    const before = (await cards.object(fields)).operationCostSupport;
    expect(before).toEqual({
      year: 2026,
      verdict: 'NOT_SUPPORTED',
      gaps: [
        {
          subject: 'USER_GUIDE',
          message: { en: 'No electronic copy on the portal: user guide. Place it.' },
        },
      ],
      legalBasis: { actNumber: '129', clause: '18' },
    });
    await insertRows(cards.database.owner, {
      technical_document: [
        documentOf(CODE, 'USER_GUIDE', { is_archived: true }),
        documentOf(CODE, 'USER_GUIDE', { placed_at: new Date('2019-01-01T00:00:00Z') }),
      ],
    });
    const after = (await cards.object(fields)).operationCostSupport;
    expect(after).toMatchObject({ verdict: 'SUPPORTED', gaps: [] });
  });

  test('C-18: an object that is not in operation in the year is not judged', async () => {
    const fields = 'operationCostSupport(year: 2026) { verdict gaps { subject } }';
    expect(await cards.object(fields, BARE)).toEqual({
      operationCostSupport: { verdict: 'NOT_APPLICABLE', gaps: [] },
    });
  });
});
