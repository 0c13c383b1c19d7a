import { documentOf, insertRows } from '../../support/builders/objects';
import { type Answer, type CardFixture, DONATED, openCards } from './card-fixture';

let cards: CardFixture;
beforeAll(async () => {
  cards = await openCards();
});
afterAll(() => cards.close());

describe('life of an object', () => {
  test('C-9, C-10: stretch by stretch with phase and clause', async () => {
    const { history } = await cards.object(
      'history(first: 50) { nodes { ordinal action stage phase startedOn endedOn legalBasis { clause } } }',
    );
    const told = history.nodes.map((node: Answer) => [node.action, node.phase, node.legalBasis.clause]);
    expect(told).toEqual([
      ['PLAN', 'CREATION', '4'],
      ['START_BUILD', 'CREATION', '9(1)'],
      ['START_TRIAL', 'CREATION', '9(2)'],
      ['START_SECURITY_TEST', 'CREATION', '9(3)'],
      ['START_IMPLEMENTATION', 'CREATION', '9(4)'],
      ['COMMISSION', 'INDUSTRIAL_OPERATION', '9(5)'],
      ['START_DEVELOPMENT', 'DEVELOPMENT', '10'],
      ['START_TRIAL', 'DEVELOPMENT', '9(2)'],
    ]);
    expect(history.nodes[0]).toMatchObject({ ordinal: 1, startedOn: '2019-01-10', endedOn: '2019-02-28' });
    expect(history.nodes[7]).toMatchObject({ ordinal: 8, stage: 'TRIAL_OPERATION', endedOn: null });
  });

  test('C-24: a donated object begins with trial operation, by the clause of donation', async () => {
    const { history } = await cards.object(
      'history { nodes { phase basisDocument legalBasis { clause } } }',
      DONATED,
    );
    expect(history.nodes).toEqual([
      { phase: 'CREATION', basisDocument: '№ 5', legalBasis: { clause: '24' } },
    ]);
  });

  test('C-9: readiness tells all steps at once, done only by an approved document that is not archived', async () => {
    const { readiness } = await cards.object(
      'readiness { code isDone doneOn evidenceDocumentId missing { kk ru en } legalBasis { clause } }',
    );
    expect(readiness.map((step: Answer) => [step.code, step.isDone])).toEqual([
      ['TERMS_OF_REFERENCE', true],
      ['COST_CALCULATION', false],
      ['CONCLUSION_INFORMATIZATION', false],
      ['CONCLUSION_INFORMATION_SECURITY', false],
      ['BUILD', true],
      ['TRIAL_DOCUMENTS', true],
      ['TRIAL_CERTIFICATE', false],
      ['SECURITY_TEST', false],
      ['ACCEPTANCE_TEST', false],
      ['COMMISSIONING_ACT', true],
      ['STAGE_DATA', false],
    ]);
    expect(readiness[0]).toMatchObject({
      doneOn: '2020-05-01',
      evidenceDocumentId: expect.stringMatching(/^doc_/),
      missing: null,
      legalBasis: { clause: '8' },
    });
    expect(readiness[1]).toMatchObject({
      doneOn: null,
      evidenceDocumentId: null,
      missing: { en: expect.stringContaining('Cost calculation') },
    });
  });

  test('C-9: a draft proves nothing, whatever day it carries; its approval alone does', async () => {
    const done = async () => {
      const { readiness } = await cards.object('readiness { code isDone }', DONATED);
      return readiness.filter((step: Answer) => step.isDone).map((step: Answer) => step.code);
    };
    await insertRows(cards.database.owner, {
      technical_document: [documentOf(DONATED, 'SECURITY_TEST_PROTOCOL', { state: 'PROJECT' })],
    });
    expect(await done()).toEqual(['BUILD']);
    await insertRows(cards.database.owner, {
      technical_document: [documentOf(DONATED, 'SECURITY_TEST_PROTOCOL', { version: 2 })],
    });
    expect(await done()).toEqual(['BUILD', 'SECURITY_TEST']);
  });
});
