import { signCms } from '../../../scripts/sample-authority/sign';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import type { Peers } from '../../../subgraphs/shared/peers/peers';
import { organizationId, person } from '../../support/actors';
import { openSigning, type SigningFixture } from '../../support/signing';
import {
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  commissioned,
  HOLDER,
  type Intake,
  NOW,
  OPERATOR,
  OWNER,
  openIntake,
  RECEIVER,
  registered,
  SIGNATORY,
} from './intake-fixture';

const BIN = '200140000030';
let roles: string[];
const peers: Peers = {
  ask: async (_peer, question, input) =>
    question === 'organization-facts'
      ? {
          name: { kk: 'Ұйым', ru: 'Организация', en: 'Organization' },
          bin: input['organizationId'] === organizationId('operator') ? BIN : null,
          roles,
        }
      : { objectId: seededUuid('object:one'), category: null, version: 7, ...commissioned() },
};

let signing: SigningFixture;
let intake: Intake;
beforeAll(async () => {
  signing = await openSigning(NOW);
});
beforeEach(async () => {
  roles = ['OPERATOR'];
  intake = await openIntake({ peers, signatures: signing.verifier });
});
afterEach(() => intake.close());

interface Row {
  readonly id: string;
  readonly itemNumber: number;
  readonly signable: { readonly base64: string } | null;
  readonly signature: object | null;
}

async function rows(actor: Actor = OPERATOR): Promise<Row[]> {
  const { data, errors } = await intake.subgraph.execute<{
    applicationJournal: { nodes: Row[]; totalCount: number };
  }>({
    query: `{ applicationJournal(period: {}, first: 50) { totalCount nodes {
      id itemNumber signable { base64 } signature { party format signerName }
    } } }`,
    actor,
  });
  expect(errors).toEqual([]);
  const { nodes, totalCount } = data.applicationJournal;
  expect(totalCount).toBe(nodes.length);
  return nodes;
}

async function registration(depositId: string, actor: Actor) {
  const { data } = await intake.subgraph.execute<{ deposit: { registration: object | null } }>({
    query: `query ($id: ID!) { deposit(id: $id) { registration { itemNumber } } }`,
    variables: { id: depositId },
    actor,
  });
  return data.deposit.registration;
}

async function signed({ signable }: Row, organizationNumber = BIN) {
  const credential = await signing.authority.issue({ commonName: 'Сулейменова Айгуль', organizationNumber });
  const bytes = Buffer.from(signable?.base64 ?? '', 'base64');
  return { format: 'CMS', signature: Buffer.from(await signCms(credential, bytes, NOW)).toString('base64') };
}

const sign = async (depositId: string, row: Row, input: object = {}, actor: Actor = OPERATOR) =>
  (
    await intake.act('applicationJournalSign', actor, {
      depositId,
      rowId: row.id,
      signature: await signed(row),
      ...input,
    })
  ).userErrors.map(({ code, legalReference }) => `${code} ${legalReference?.clause ?? '-'}`);

async function only(): Promise<Row> {
  const [row, ...others] = await rows();
  if (!row || others.length > 0) throw new Error('One row was expected');
  return row;
}

test('L256 A2.7: a row is published by the signature of the operator, and before it read by the operator alone', async () => {
  const depositId = await registered(intake);
  const staff = person(['OPERATOR_STAFF'], 'operator');
  const row = await only();
  expect(row.signature).toBeNull();
  expect(await rows(staff)).toHaveLength(1);
  for (const actor of [AUTHORIZED_BODY, AUDITOR, ANALYST]) expect(await rows(actor)).toEqual([]);
  for (const actor of [OWNER, HOLDER]) expect(await registration(depositId, actor)).toBeNull();
  expect(await registration(depositId, OPERATOR)).toEqual({ itemNumber: 1 });
  expect(await sign(depositId, row)).toEqual([]);
  const signature = { party: 'OPERATOR', format: 'CMS', signerName: 'Сулейменова Айгуль' };
  for (const actor of [AUTHORIZED_BODY, AUDITOR])
    expect(await rows(actor)).toEqual([{ ...row, signable: null, signature }]);
  expect(await rows(ANALYST)).toEqual([
    { ...row, signable: null, signature: { ...signature, signerName: null } },
  ]);
  for (const actor of [OWNER, HOLDER])
    expect(await registration(depositId, actor)).toEqual({ itemNumber: 1 });
});

test('A2.7: what is signed is the row with all its columns', async () => {
  const depositId = await registered(intake);
  const { signable } = await only();
  expect(JSON.parse(Buffer.from(signable?.base64 ?? '', 'base64').toString())).toEqual({
    form: 'KZ-146-2019/A2',
    year: 2026,
    item: 1,
    application: '1/2026',
    receivedAt: NOW.toISOString(),
    stateBody: organizationId('owner'),
    deposit: depositId.slice('dep_'.length),
    signatory: SIGNATORY,
    receivedBy: RECEIVER,
    correction: null,
  });
});

test('A2.7: a signature that does not hold, of another organization or by another actor publishes nothing', async () => {
  const depositId = await registered(intake);
  const row = await only();
  const foreign = { signature: await signed(row, '200140000018') };
  expect(await sign(depositId, row, foreign)).toEqual(['SIGNER_OF_OTHER_ORGANIZATION A2.7']);
  const stale = { signature: await signed({ ...row, signable: { base64: 'e30=' } }) };
  expect(await sign(depositId, row, stale)).toEqual(['SIGNATURE_NOT_OF_DOCUMENT A2.7']);
  const unreadable = { signature: { format: 'CMS', signature: 'нет' } };
  expect(await sign(depositId, row, unreadable)).toEqual(['SIGNATURE_UNREADABLE A2.7']);
  roles = [];
  expect(await sign(depositId, row)).toEqual(['OPERATOR_NOT_APPOINTED A4.party2']);
  roles = ['OPERATOR'];
  for (const actor of [OWNER, AUTHORIZED_BODY])
    expect(await sign(depositId, row, {}, actor)).toEqual(['ESCROW_ROLE 4']);
  const other = await registered(intake);
  expect(await sign(other, row)).toEqual(['JOURNAL_ROW_UNKNOWN -']);
  expect(await rows(AUTHORIZED_BODY)).toEqual([]);
  expect(await sign(depositId, row)).toEqual([]);
  expect(await sign(depositId, row)).toEqual(['JOURNAL_ROW_SIGNED A2.7']);
  expect(await rows(AUTHORIZED_BODY)).toHaveLength(1);
});

test('A2.7: a correction is published by a signature of its own; until then the row before it stands', async () => {
  const depositId = await registered(intake);
  const first = await only();
  await sign(depositId, first);
  const correction = { signatory: SIGNATORY, receivedBy: RECEIVER, reason: 'ошибка' };
  await intake.act('applicationJournalCorrect', OPERATOR, { depositId, rowId: first.id, ...correction });
  expect((await rows(AUTHORIZED_BODY)).map(({ itemNumber }) => itemNumber)).toEqual([1]);
  expect(await registration(depositId, OWNER)).toEqual({ itemNumber: 1 });
  const [, second] = await rows();
  if (!second) throw new Error('No correction');
  expect(await sign(depositId, second)).toEqual([]);
  expect((await rows(AUTHORIZED_BODY)).map(({ itemNumber }) => itemNumber)).toEqual([1, 2]);
  expect(await registration(depositId, OWNER)).toEqual({ itemNumber: 2 });
});
