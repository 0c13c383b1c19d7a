import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { documentOf, objectId } from '../../support/builders/objects';
import { CODE, DocumentFixture } from './document-fixture';

const BARE = objectId('document without a copy');

let fixture: DocumentFixture;
beforeEach(async () => {
  fixture = await DocumentFixture.open();
});
afterEach(() => fixture.close());

const codes = async (id: string, overrides: object = {}, actor?: Actor) =>
  (await fixture.approve(id, overrides, actor)).userErrors.map(({ code }) => code);

describe('approval of a document', () => {
  test('C-4: a draft with its copy is approved with number and day, which the journal tells', async () => {
    const id = await fixture.place();
    expect(await codes(id)).toEqual([]);
    const { documents } = await fixture.ask<{ documents: object }>(
      'documents { nodes { state number approvedOn } }',
    );
    expect(documents).toEqual({
      nodes: [{ state: 'APPROVED', number: 'РП-1', approvedOn: '2026-11-20' }],
    });
    const entries = await fixture.rows(`SELECT facts FROM journal_entry WHERE command = 'documentApprove'`);
    expect(entries).toEqual([
      { facts: { documentId: id, number: 'РП-1', approvedOn: '2026-11-20', version: 1 } },
    ]);
  });

  test('is refused for an approved version and for a replaced draft, not for the latest', async () => {
    const first = await fixture.place();
    const second = await fixture.place({ version: 2 });
    expect(await codes(first)).toEqual(['DOCUMENT_ARCHIVED']);
    expect(await codes(second)).toEqual([]);
    expect(await codes(second)).toEqual(['DOCUMENT_APPROVED']);
  });

  test('C-4: is refused for a record without a copy', async () => {
    await fixture.close();
    fixture = await DocumentFixture.open({
      technical_document: [
        documentOf(CODE, 'USER_GUIDE', { id: BARE, sha256: null, size_bytes: null, state: 'PROJECT' }),
      ],
    });
    expect(await codes(toGlobalId('technicalDocument', BARE))).toContain('DOCUMENT_COPY_ABSENT');
  });

  test('tells a day in the future and an empty number together, each with its field', async () => {
    const id = await fixture.place();
    const { userErrors } = await fixture.approve(id, { number: ' ', approvedOn: '2026-11-21' });
    expect(userErrors).toMatchObject([
      { code: 'DOCUMENT_NUMBER_MALFORMED', path: ['input', 'number'] },
      { code: 'APPROVED_IN_FUTURE', path: ['input', 'approvedOn'] },
    ]);
    expect(await codes(id, { number: '1', approvedOn: '2026-11-20' })).toEqual([]);
  });

  test('F09: a repeated idempotency key is one approval', async () => {
    const id = await fixture.place();
    const key = { idempotencyKey: 'approve-2026' };
    expect(await codes(id, key)).toEqual([]);
    expect(await codes(id, key)).toEqual([]);
    expect(await fixture.rows(`SELECT 1 FROM journal_entry WHERE command = 'documentApprove'`)).toHaveLength(
      1,
    );
  });

  test.each<[string, Actor, string[]]>([
    ['the holder', person([], 'holder'), []],
    ['a supplier', person([], 'supplier'), ['NOT_OWNER_OR_HOLDER']],
    ['a person without any relation', person([], 'stranger'), ['DOCUMENT_UNKNOWN']],
    ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
  ])('C-4: %s who approves is answered so', async (_who, actor, expected) => {
    expect(await codes(await fixture.place(), {}, actor)).toEqual(expected);
  });
});

describe('gaps', () => {
  const KINDS = [
    'COMMISSIONING_ACT',
    'INFORMATION_SECURITY_POLICY',
    'ADMINISTRATOR_GUIDE',
    'USER_GUIDE',
    'SYSTEM_DESCRIPTION',
  ];
  const gaps = async () => {
    const { documentGaps } = await fixture.ask<{ documentGaps: { kind: string }[] }>(
      'documentGaps(stage: INDUSTRIAL_OPERATION) { kind }',
    );
    return documentGaps.map(({ kind }) => kind);
  };

  test('C-4: all documents that a stage lacks are told at once, each with its clause, and close one by one', async () => {
    expect(await gaps()).toEqual(KINDS);
    const { documentGaps } = await fixture.ask<{ documentGaps: unknown }>(
      'documentGaps(stage: SECURITY_TEST) { kind missing { en } legalBasis { actId clause } }',
    );
    expect(documentGaps).toEqual([
      {
        kind: 'SECURITY_TEST_PROTOCOL',
        missing: { en: 'No electronic copy on the portal: protocol of the security test. Place it.' },
        legalBasis: { actId: 'KZ-129-2016', clause: '9(3)' },
      },
    ]);
    await fixture.place({ kind: 'USER_GUIDE' });
    expect(await gaps()).toEqual(KINDS.filter((kind) => kind !== 'USER_GUIDE'));
  });

  test('C-18: the operation cost is supported by itself as soon as the last copy is placed', async () => {
    const verdict = async () =>
      (
        await fixture.ask<{ operationCostSupport: { verdict: string } }>(
          'operationCostSupport(year: 2027) { verdict }',
        )
      ).operationCostSupport.verdict;
    const [last = '', ...others] = ['TERMS_OF_REFERENCE', 'TRIAL_PROGRAMME', ...KINDS];
    for (const kind of others) await fixture.place({ kind });
    expect(await verdict()).toBe('NOT_SUPPORTED');
    await fixture.place({ kind: last });
    expect(await verdict()).toBe('SUPPORTED');
  });
});
