import { Kind, parse } from 'graphql';
import { composeSchema } from '../../../scripts/schema/compose';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { organizationId, person } from '../../support/actors';
import { insertRows, objectId, organizationOf, stakeholderOf } from '../../support/builders/objects';
import {
  act,
  CODE,
  codesOf,
  type MutationAnswer,
  OWNER,
  openOperated,
  placeDocument,
  readObject,
  STRANGER,
  SUPPLIER,
} from '../../support/builders/operation';
import { depositOf, escrowWith } from '../../support/deposits';
import type { ObjectsFixture } from '../../support/objects';

interface Claim {
  readonly id: string;
  readonly cost: { readonly amount: string };
  readonly termsOfReferenceItem: string;
  readonly failureDocumentId: string | null;
  readonly supplier: { readonly name: { readonly en: string } };
  readonly filedOn: string;
  readonly verdict: string;
  readonly failedConditions: string[];
  readonly outcome: string | null;
  readonly closedOn: string | null;
  readonly conditions: {
    readonly code: string;
    readonly standing: string;
    readonly isDisputed: boolean;
    readonly legalBasis: { readonly clause: string };
    readonly answers: { readonly party: string; readonly answer: string; readonly evidence: string | null }[];
  }[];
  readonly deadline: {
    readonly dueOn: string;
    readonly status: string;
    readonly daysLeft: number | null;
    readonly isBreached: boolean;
    readonly termText: { readonly en: string };
    readonly basis: { readonly clause: string };
    readonly trace: { readonly day: string }[];
  };
}
interface Claims {
  readonly warrantyClaims: { readonly nodes: Claim[] };
}

const FIELDS = `warrantyClaims { nodes {
  id cost { amount } termsOfReferenceItem failureDocumentId supplier { name { en } } filedOn
  verdict failedConditions outcome closedOn
  conditions { code standing isDisputed legalBasis { clause } answers { party answer evidence } }
  deadline { dueOn status daysLeft isBreached termText { en } basis { clause } trace { day } }
} }`;
const WARRANTY = `warranty {
  supplier { name { en } } startsOn untilOn isRunning legalBasis { clause }
}`;

const FAILURE = {
  foundOn: '2026-11-18',
  description: 'Отчёт не формируется',
  termsOfReferenceItem: 'п. 4.2.1',
  agreedUntil: '2026-12-04',
};
const SUM = 'a'.repeat(64);
const OTHER_SUM = 'b'.repeat(64);
const DEPOSITED = escrowWith(objectId(CODE), depositOf('d', '2026-06-20', SUM, OTHER_SUM));

let fixture: ObjectsFixture;
const open = async (options?: Parameters<typeof openOperated>[0]) => {
  fixture = await openOperated(options);
};
afterEach(() => fixture.close());

const run = (mutation: string, input: object, actor = OWNER): Promise<MutationAnswer<Claims>> =>
  act<Claims>(fixture, mutation, input, { fields: FIELDS, actor });
const file = (input: object = {}, actor = OWNER) => run('warrantyClaimFile', { ...FAILURE, ...input }, actor);
const filedId = async (input: object = {}) => {
  const { object, userErrors } = await file(input);
  expect(userErrors).toEqual([]);
  return object?.warrantyClaims.nodes.find(({ outcome }) => outcome === null)?.id ?? '';
};
const claimOf = ({ object, userErrors }: MutationAnswer<Claims>) => {
  expect(userErrors).toEqual([]);
  return object?.warrantyClaims.nodes[0];
};
const said = (condition: string, answer: string, more: object = {}) => ({
  condition,
  answer,
  evidenceText: 'Протокол',
  ...more,
});
const answer = (claimId: string, answers: object[], actor = SUPPLIER) =>
  run('warrantyClaimAnswer', { claimId, answers }, actor);
const close = (claimId: string, input: object = {}, actor = OWNER) =>
  run('warrantyClaimClose', { claimId, outcome: 'FIXED', closedOn: '2026-11-20', ...input }, actor);

describe('the warranty of an object', () => {
  test('L087 C-16(9): the warranty is the duty of the supplier of the object', async () => {
    await open();
    const { warranty } = (await readObject<{ warranty: object }>(fixture, WARRANTY)) ?? {};
    expect(warranty).toMatchObject({ supplier: { name: { en: 'Organization supplier' } }, isRunning: true });
  });

  test('L088 C-16(9): it lasts twelve months from the commissioning and no input writes it', async () => {
    await open();
    expect(await readObject(fixture, WARRANTY)).toMatchObject({
      warranty: {
        startsOn: '2026-06-15',
        untilOn: '2027-06-15',
        isRunning: true,
        legalBasis: { clause: '16(9).2' },
      },
    });
    const { subgraphs } = await composeSchema();
    // Equipment has a warranty of its maker, which is no warranty of the object.
    const written = parse(subgraphs['objects'] ?? '').definitions.flatMap((type) =>
      type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && !type.name.value.startsWith('EquipmentItem')
        ? (type.fields ?? [])
        : [],
    );
    const names = written.map(({ name }) => name.value);
    expect(names).toContain('agreedUntil');
    expect(names.filter((name) => /^(untilOn|warranty)/.test(name))).toEqual([]);
  });

  test.each([
    ['2025-11-20', true],
    ['2025-11-19', false],
  ])('C-16(9): commissioned on %s it runs today: %s', async (commissionedOn, isRunning) => {
    await open({ commissionedOn });
    expect(await readObject(fixture, 'warranty { isRunning }')).toEqual({ warranty: { isRunning } });
  });

  test('C-16(9): there is none before the commissioning, and no supplier where none is recorded', async () => {
    await open({ commissionedOn: null, stage: 'BUILD' });
    expect(await readObject(fixture, WARRANTY)).toEqual({ warranty: null });
    await fixture.close();
    await open({ hasSupplier: false });
    expect(await readObject(fixture, WARRANTY)).toMatchObject({ warranty: { supplier: null } });
  });
});

describe('filing a claim', () => {
  test('L083 C-16(5): a case found during the warranty is claimed, after it the claim is refused', async () => {
    await open({ commissionedOn: '2025-11-20' });
    expect(claimOf(await file())).toMatchObject({
      filedOn: '2026-11-20',
      supplier: { name: { en: 'Organization supplier' } },
      verdict: 'OPEN',
      failedConditions: [],
      outcome: null,
    });
    await fixture.close();
    await open({ commissionedOn: '2025-11-19' });
    expect((await file()).userErrors).toMatchObject([
      { __typename: 'LegalRefusalError', code: 'WARRANTY_EXPIRED', legalReference: { clause: '16(9).2' } },
    ]);
    expect(await readObject(fixture, 'warrantyClaims { totalCount }')).toEqual({
      warrantyClaims: { totalCount: 0 },
    });
  });

  test('L089 C-17: a claim is free, and one with a cost is refused', async () => {
    await open();
    for (const cost of ['0.01', '250000'])
      expect((await file({ cost })).userErrors).toMatchObject([
        { code: 'MUST_BE_FREE', path: ['input', 'cost'], legalReference: { clause: '17.1' } },
      ]);
    for (const cost of [null, '0', '0.00'])
      expect(claimOf(await file({ cost }))).toMatchObject({ cost: { amount: '0.00' } });
  });

  test('L090 C-17: the supplier settles the claim within the agreed term', async () => {
    await open();
    expect(claimOf(await file())?.deadline).toMatchObject({
      dueOn: '2026-12-04',
      status: 'RUNNING',
      daysLeft: 10,
      termText: { en: 'agreed term' },
      basis: { clause: '17.2' },
      trace: [{ day: '2026-12-04' }],
    });
  });

  test('L095 C-17: a claim names the item of the terms of reference, and fails outside of them', async () => {
    await open();
    expect(codesOf(await file({ termsOfReferenceItem: ' ' }))).toEqual(['OPERATION_TEXT_MISSING']);
    const claimId = await filedId();
    expect(claimOf(await answer(claimId, [said('W5', 'NO')]))).toMatchObject({
      termsOfReferenceItem: 'п. 4.2.1',
      verdict: 'NOT_WARRANTY',
      failedConditions: ['W5'],
    });
  });

  test('C-17: everything that is wrong with a claim is told together', async () => {
    await open({ commissionedOn: '2025-10-01', hasSupplier: false });
    const answerToAll = await file({
      foundOn: '2026-11-21',
      description: '',
      termsOfReferenceItem: '',
      agreedUntil: '2026-11-19',
      cost: '5',
      failureDocumentId: 'doc_x',
    });
    expect(answerToAll.userErrors.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ['WARRANTY_EXPIRED', undefined],
      ['WARRANTY_SUPPLIER_MISSING', undefined],
      ['OPERATION_TEXT_MISSING', 'description'],
      ['OPERATION_TEXT_MISSING', 'termsOfReferenceItem'],
      ['FAILURE_DAY_WRONG', 'foundOn'],
      ['AGREED_TERM_PAST', 'agreedUntil'],
      ['MUST_BE_FREE', 'cost'],
      ['EVIDENCE_DOCUMENT_UNKNOWN', 'failureDocumentId'],
    ]);
  });

  test.each([
    [{ foundOn: '2026-06-15', agreedUntil: '2026-11-20' }, []],
    [{ foundOn: '2026-06-14' }, ['FAILURE_DAY_WRONG']],
    [{ foundOn: '2026-11-20' }, []],
    [{ agreedUntil: '2028-12-29' }, []],
    [{ agreedUntil: '2029-01-10' }, ['AGREED_TERM_NOT_COUNTABLE']],
  ])('C-17: a claim with the days %j is answered %j', async (days, codes) => {
    await open();
    expect(codesOf(await file(days))).toEqual(codes);
  });

  test('C-16(9): no claim is filed before the commissioning', async () => {
    await open({ commissionedOn: null, stage: 'BUILD' });
    expect(codesOf(await file())).toEqual(['OPERATION_NOT_RUNNING']);
  });

  test.each([
    ['the holder', person([], 'holder'), []],
    ['the supplier', SUPPLIER, ['NOT_OWNER_OR_HOLDER']],
    ['a stranger', STRANGER, ['OBJECT_UNKNOWN']],
    ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
  ])('C-16(9): %s who files a claim is answered %#', async (_who, actor, codes) => {
    await open();
    expect(codesOf(await file({}, actor))).toEqual(codes);
  });
});

describe('the five conditions', () => {
  test('C-17: all five met make a case of warranty', async () => {
    await open();
    const claimId = await filedId({ failureDocumentId: await placeDocument(fixture) });
    const claim = claimOf(
      await answer(
        claimId,
        ['W1', 'W2', 'W3', 'W4', 'W5'].map((code) => said(code, 'YES')),
      ),
    );
    expect(claim).toMatchObject({ verdict: 'WARRANTY', failedConditions: [] });
    expect(claim?.conditions.map(({ code, standing }) => `${code} ${standing}`)).toEqual([
      'W1 YES',
      'W2 YES',
      'W3 YES',
      'W4 YES',
      'W5 YES',
    ]);
  });

  test('L091 C-17: a failure is confirmed by a document alone, and without one the case is no warranty', async () => {
    await open();
    const claimId = await filedId();
    expect((await answer(claimId, [said('W1', 'YES')])).userErrors).toMatchObject([
      { code: 'FAILURE_NOT_DOCUMENTED', legalReference: { clause: '17.2.1' } },
    ]);
    const evidenceDocumentId = await placeDocument(fixture);
    expect(claimOf(await answer(claimId, [said('W1', 'YES', { evidenceDocumentId })]))?.verdict).toBe('OPEN');
    expect(claimOf(await answer(claimId, [said('W1', 'NO')]))).toMatchObject({
      verdict: 'NOT_WARRANTY',
      failedConditions: ['W1'],
    });
  });

  test.each([
    ['L092', 'W2', '17.2.2'],
    ['L093', 'W3', '17.2.3'],
  ])('%s C-17: the condition %s that fails makes the case no warranty', async (_row, code, clause) => {
    await open();
    const claimId = await filedId();
    const claim = claimOf(await answer(claimId, [said(code, 'NO')], OWNER));
    expect(claim).toMatchObject({ verdict: 'NOT_WARRANTY', failedConditions: [code] });
    expect(claim?.conditions.find((condition) => condition.code === code)).toMatchObject({
      standing: 'NO',
      legalBasis: { clause },
      answers: [{ party: 'CUSTOMER', answer: 'NO', evidence: 'Протокол' }],
    });
    expect(claimOf(await answer(claimId, [said(code, 'YES')], OWNER))?.verdict).toBe('OPEN');
  });

  test('L094 C-17: own intervention makes the case no warranty; another build than the deposited one tells it', async () => {
    await open({ peers: DEPOSITED });
    const claimId = await filedId();
    const differing = { installedSha256: SUM, depositedSha256: OTHER_SUM };
    expect((await answer(claimId, [said('W4', 'YES', differing)])).userErrors).toMatchObject([
      { code: 'BUILD_DIFFERS', legalReference: { clause: '17.2.4' } },
    ]);
    const same = { installedSha256: SUM, depositedSha256: SUM };
    expect(claimOf(await answer(claimId, [said('W4', 'YES', same)]))?.verdict).toBe('OPEN');
    expect(claimOf(await answer(claimId, [said('W4', 'NO', differing)]))).toMatchObject({
      verdict: 'NOT_WARRANTY',
      failedConditions: ['W4'],
    });
  });

  test('C-17: a build counts as deposited when an accepted deposit of the object holds it, and only then', async () => {
    await open({ peers: escrowWith(objectId(CODE), depositOf('d', null, SUM)) });
    const builds = { installedSha256: SUM, depositedSha256: SUM };
    const undeposited = await answer(await filedId(), [said('W4', 'YES', builds)]);
    expect(undeposited.userErrors).toMatchObject([
      { code: 'BUILD_NOT_DEPOSITED', path: ['input', 'answers', '0', 'depositedSha256'] },
    ]);
    await fixture.close();
    await open();
    const claimId = await filedId();
    expect(codesOf(await answer(claimId, [said('W4', 'YES', builds)]))).toEqual(['PEER_UNAVAILABLE']);
    // Without builds nothing is asked of the escrow registry.
    expect(codesOf(await answer(claimId, [said('W4', 'YES')]))).toEqual([]);
  });

  test('C-17: all conditions that fail are listed', async () => {
    await open();
    const claimId = await filedId();
    const all = ['W5', 'W3', 'W1'].map((code) => said(code, 'NO'));
    expect(claimOf(await answer(claimId, all))?.failedConditions).toEqual(['W1', 'W3', 'W5']);
  });

  test('C-17: where the parties contradict each other the condition is open', async () => {
    await open();
    const claimId = await filedId();
    await answer(claimId, [said('W3', 'NO')]);
    const claim = claimOf(await answer(claimId, [said('W3', 'YES')], OWNER));
    expect(claim?.verdict).toBe('OPEN');
    expect(claim?.conditions[2]).toMatchObject({
      standing: 'NOT_ANSWERED',
      isDisputed: true,
      answers: [{ party: 'CUSTOMER' }, { party: 'SUPPLIER' }],
    });
    // The supplier comes round.
    expect(claimOf(await answer(claimId, [said('W3', 'YES')]))?.conditions[2]).toMatchObject({
      standing: 'YES',
      isDisputed: false,
    });
  });

  test('C-17: an answer that lacks something is refused with its place, and none is taken', async () => {
    await open();
    const claimId = await filedId();
    const answers = [
      said('W2', 'YES'),
      said('W2', 'NO'),
      said('W3', 'YES', { evidenceText: ' ' }),
      said('W5', 'YES', { installedSha256: SUM, depositedSha256: SUM }),
      said('W4', 'YES', { installedSha256: SUM }),
      said('W4', 'NO', { evidenceDocumentId: 'doc_x' }),
    ];
    const { userErrors } = await answer(claimId, answers);
    expect(userErrors.map(({ code, path }) => [code, path[2]])).toEqual([
      ['WARRANTY_CONDITION_TWICE', '1'],
      ['EVIDENCE_NOT_GIVEN', '2'],
      ['BUILD_HASH_WRONG', '3'],
      ['BUILD_HASH_WRONG', '4'],
      ['WARRANTY_CONDITION_TWICE', '5'],
      ['EVIDENCE_DOCUMENT_UNKNOWN', '5'],
    ]);
    expect(codesOf(await answer(claimId, []))).toEqual(['WARRANTY_ANSWERS_MISSING']);
    const claims = await readObject<Claims>(fixture, FIELDS);
    expect(claims?.warrantyClaims.nodes[0]?.conditions.flatMap(({ answers: taken }) => taken)).toEqual([]);
  });

  test('C-17: the proof of the failure is judged by the supplier of the claim, and by no other supplier', async () => {
    await open();
    const claimId = await filedId({ failureDocumentId: await placeDocument(fixture) });
    expect((await answer(claimId, [said('W1', 'YES')], OWNER)).userErrors).toMatchObject([
      { __typename: 'NotAllowedError', code: 'WARRANTY_ANSWER_NOT_YOURS', allowedRelations: ['SUPPLIER'] },
    ]);
    await insertRows(fixture.database.owner, {
      organization: [organizationOf('another-supplier')],
      stakeholder: [stakeholderOf(CODE, 'another-supplier', 'SUPPLIER', { started_on: '2026-10-01' })],
    });
    const another = person([], 'another-supplier');
    expect(codesOf(await answer(claimId, [said('W1', 'YES')], another))).toEqual([
      'WARRANTY_ANSWER_NOT_YOURS',
    ]);
    expect(codesOf(await answer(claimId, [said('W1', 'YES')]))).toEqual([]);
    expect(codesOf(await answer(claimId, [said('W2', 'YES')], STRANGER))).toEqual(['OBJECT_UNKNOWN']);
  });
});

describe('closing a claim', () => {
  test('L090 C-17: a claim settled in its term is met, and its deadline runs no more', async () => {
    await open();
    expect(claimOf(await close(await filedId()))).toMatchObject({
      outcome: 'FIXED',
      closedOn: '2026-11-20',
      deadline: { status: 'MET', daysLeft: null, isBreached: false },
    });
  });

  test('C-17: a claim settled after its term is met late', async () => {
    await open({ now: new Date('2026-12-07T07:00:00Z') });
    await insertClaim(fixture);
    const claim = (await readObject<Claims>(fixture, FIELDS))?.warrantyClaims.nodes[0];
    expect(claim?.deadline).toMatchObject({ status: 'MISSED', isBreached: true, daysLeft: -1 });
    expect(claimOf(await close(claim?.id ?? '', { closedOn: '2026-12-07' }))?.deadline).toMatchObject({
      status: 'MET_LATE',
      isBreached: true,
    });
  });

  test('C-17: a claim is rejected only when a condition fails; it may be withdrawn at any time', async () => {
    await open();
    const claimId = await filedId();
    expect((await close(claimId, { outcome: 'REJECTED' })).userErrors).toMatchObject([
      { code: 'WARRANTY_CLAIM_NOT_REFUTED', path: ['input', 'outcome'] },
    ]);
    await answer(claimId, [said('W3', 'NO')]);
    expect(claimOf(await close(claimId, { outcome: 'REJECTED' }))?.outcome).toBe('REJECTED');
    const other = await filedId();
    expect(codesOf(await close(other, { outcome: 'WITHDRAWN' }))).toEqual([]);
  });

  test('C-17: the day of the closing lies between the filing and today', async () => {
    await open();
    const claimId = await filedId();
    for (const closedOn of ['2026-11-19', '2026-11-21'])
      expect((await close(claimId, { closedOn })).userErrors).toMatchObject([
        { code: 'CLAIM_CLOSE_DAY_WRONG', path: ['input', 'closedOn'] },
      ]);
  });

  test('C-17: a closed claim is neither answered nor closed again, and an unknown one not at all', async () => {
    await open();
    const claimId = await filedId();
    await close(claimId);
    expect(codesOf(await close(claimId))).toEqual(['WARRANTY_CLAIM_CLOSED']);
    expect(codesOf(await answer(claimId, [said('W2', 'YES')]))).toEqual(['WARRANTY_CLAIM_CLOSED']);
    for (const unknown of [claimId.replace(/.{4}$/, '0000'), 'wcl_x'])
      expect(codesOf(await close(unknown))).toEqual(['WARRANTY_CLAIM_UNKNOWN']);
  });

  test('C-17: the supplier does not close a claim against itself', async () => {
    await open();
    expect(codesOf(await close(await filedId(), {}, SUPPLIER))).toEqual(['NOT_OWNER_OR_HOLDER']);
  });
});

/** A claim of November whose agreed term ended on Friday, 4 December. */
const insertClaim = async ({ database }: ObjectsFixture): Promise<void> => {
  await withClient(database.owner, (client) =>
    client.query(
      `INSERT INTO warranty_claim (id, object_id, supplier_id, description, terms_of_reference_item, found_on, filed_on,
         agreed_until) VALUES (gen_random_uuid(), $1, $2, 'Сбой', 'п. 1', '2026-11-18', '2026-11-20', '2026-12-04')`,
      [objectId(CODE), organizationId('supplier')],
    ),
  );
};
