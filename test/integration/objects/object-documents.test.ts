import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { objectId } from '../../support/builders/objects';
import { type Answer, type CardFixture, openCards } from './card-fixture';

let cards: CardFixture;
beforeAll(async () => {
  cards = await openCards();
});
afterAll(() => cards.close());

describe('documents of an object', () => {
  const documents = async (args: string): Promise<string[]> => {
    const answer = await cards.object(`documents${args} { nodes { kind } }`);
    return answer.documents.nodes.map(({ kind }: Answer) => kind);
  };

  test('C-4: the latest placed first, with or without an electronic copy', async () => {
    const answer = await cards.object(`documents(first: 2) { totalCount pageInfo { hasNextPage } nodes {
      id kind stage title { kk ru en } number version language state approvedOn placedAt hasElectronicCopy sha256
      sizeBytes isArchived } }`);
    expect(answer.documents.totalCount).toBe(8);
    expect(answer.documents.pageInfo.hasNextPage).toBe(true);
    expect(answer.documents.nodes).toMatchObject([
      { kind: 'COST_CALCULATION', state: 'PROJECT', approvedOn: null, sizeBytes: '1024' },
      {
        id: toGlobalId('technicalDocument', objectId('user guide')),
        stage: 'INDUSTRIAL_OPERATION',
        title: { kk: 'USER_GUIDE құжаты', ru: 'Документ USER_GUIDE', en: 'Document USER_GUIDE' },
        number: null,
        version: 1,
        language: 'RU',
        approvedOn: '2020-05-01',
        placedAt: '2023-01-01T00:00:00.000Z',
        hasElectronicCopy: false,
        sha256: null,
        sizeBytes: null,
        isArchived: false,
      },
    ]);
  });

  test.each([
    ['(filterBy: { states: [PROJECT] })', ['COST_CALCULATION']],
    ['(filterBy: { hasElectronicCopy: false })', ['USER_GUIDE']],
    ['(filterBy: { kinds: [USER_GUIDE, COST_CALCULATION] })', ['COST_CALCULATION', 'USER_GUIDE']],
    ['(filterBy: { kinds: [SECURITY_TEST_PROTOCOL] })', []],
    ['(filterBy: { kinds: [SECURITY_TEST_PROTOCOL], isArchived: true })', ['SECURITY_TEST_PROTOCOL']],
    ['(filterBy: { kinds: [] })', []],
  ])('C-4: documents%s', async (args, kinds) => {
    expect(await documents(args)).toEqual(kinds);
  });

  test('C-18: copies alone are all but the two without one', async () => {
    expect(await documents('(filterBy: { hasElectronicCopy: true, states: [APPROVED] })')).toHaveLength(6);
  });

  test('two differently filtered lists of one object do not mix', async () => {
    const answer = await cards.object(`
      drafts: documents(filterBy: { states: [PROJECT] }) { totalCount nodes { kind } }
      all: documents(first: 1, filterBy: { isArchived: true }) { totalCount nodes { kind } }`);
    expect(answer).toEqual({
      drafts: { totalCount: 1, nodes: [{ kind: 'COST_CALCULATION' }] },
      all: { totalCount: 9, nodes: [{ kind: 'SECURITY_TEST_PROTOCOL' }] },
    });
  });
});
