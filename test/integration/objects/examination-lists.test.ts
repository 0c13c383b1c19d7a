import { withClient } from '../../../subgraphs/shared/database/connection';
import { AUTHORIZED, act, CODE, EXPERT, OWNER, openExamination } from '../../support/examination';
import type { ObjectsFixture } from '../../support/objects';

const OTHER_CODE = 'KZ-П-20-0000003';

let fixture: ObjectsFixture;
beforeAll(async () => {
  fixture = await openExamination([OTHER_CODE]);
  for (const code of [CODE, OTHER_CODE]) {
    await act(fixture, 'expertConclusionIssue', {}, EXPERT, code);
    await act(fixture, 'expertConclusionIssue', { number: '18' }, EXPERT, code);
    await act(fixture, 'termsOfReferenceSubmit', {}, OWNER, code);
    await act(fixture, 'termsOfReferenceConsider', {}, AUTHORIZED, code);
  }
});
afterAll(() => fixture.close());

interface Counted {
  informatizationObjects: { nodes: Record<string, { totalCount: number } | string>[] };
}

test.each([
  ['expertConclusions { nodes { kind } }', 2],
  ['expertConclusions { nodes { kind legalBasis { clause } } totalCount }', 3],
  ['expertConclusions { nodes { issuer { name { ru } } } }', 3],
  ['termsOfReference { nodes { state legalBasis { clause } consideration { status } } }', 2],
  ['termsOfReference { nodes { submitter { name { ru } } reviewer { name { ru } } } }', 3],
])('«%s» of all objects of a page takes %i statements with the page', async (fields, count) => {
  const { errors } = await fixture.subgraph.execute({
    query: `{ informatizationObjects { nodes { id ${fields} } } }`,
  });
  expect(errors).toEqual([]);
  expect(fixture.subgraph.statements()).toHaveLength(count);
});

test('C-6, C-8: each object has its own conclusions and terms', async () => {
  const { data } = await fixture.subgraph.execute<Counted>({
    query: `{ informatizationObjects { nodes {
      code expertConclusions(first: 1) { totalCount } termsOfReference { totalCount }
    } } }`,
  });
  const own = { expertConclusions: { totalCount: 2 }, termsOfReference: { totalCount: 1 } };
  const none = { expertConclusions: { totalCount: 0 }, termsOfReference: { totalCount: 0 } };
  expect(data.informatizationObjects.nodes).toEqual([
    { code: CODE, ...own },
    expect.objectContaining(none),
    { code: OTHER_CODE, ...own },
  ]);
});

test.each([
  ['an issued conclusion is changed', `UPDATE expert_conclusion SET verdict = 'NEGATIVE'`],
  ['an issued conclusion is deleted', 'DELETE FROM expert_conclusion'],
  ['the number of terms is changed', `UPDATE terms_of_reference SET number = '2'`],
  ['terms are deleted', 'DELETE FROM terms_of_reference'],
])('C-6, C-8: the service cannot bring it about that %s', async (_what, statement) => {
  await withClient(fixture.database.application, async (client) => {
    await expect(client.query(statement)).rejects.toThrow(/permission denied/);
  });
});
