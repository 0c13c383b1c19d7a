import { ESCROW } from '../../../subgraphs/escrow/module';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { type Peers, PeerUnavailable } from '../../../subgraphs/shared/peers/peers';
import { person } from '../../support/actors';
import { idOf, insertEscrow } from '../../support/builders/escrow';
import { cloneDatabase, type TestDatabase } from '../../support/database';
import { mutate } from '../../support/mutate';
import { openSubgraph, type TestSubgraph } from '../../support/subgraph';
import { another } from './intake-fixture';

const OPERATOR = person(['OPERATOR'], 'operator');
const OWNER = person([], 'supplier-one');
const AUTHORIZED_BODY = person(['AUTHORIZED_BODY'], 'authorized-body');

let database: TestDatabase;
let subgraph: TestSubgraph;
/** What the register says of the entry; undefined while it is down. */
let entry: { status: string } | null | undefined;

const ENTRY = {
  entryId: 'alpha',
  number: 'РДПО-1',
  holderId: 'supplier-one',
  productName: 'Продукт',
  includedOn: '2026-03-02',
  version: '1',
};

const peers: Peers = {
  ask: async (peer, question) => {
    // The letter of a refusal names its addressee.
    if (question === 'organization-facts')
      return { name: { kk: 'Ұйым', ru: 'Организация', en: 'Organization' } };
    if (entry === undefined) throw new PeerUnavailable(peer);
    return entry && { ...ENTRY, ...entry };
  },
};

beforeEach(async () => {
  entry = { status: 'INCLUDED' };
  database = await cloneDatabase('escrow');
  const ofRegister = { entry: 'alpha', owner: 'supplier-one' };
  await insertEscrow(database, {
    deposits: [
      { number: 'MISMATCH', state: 'RECEIVED', ...ofRegister },
      { number: 'UNREADABLE', state: 'RECEIVED', ...ofRegister },
      { number: 'MATCH', state: 'VERIFIED', ...ofRegister },
      { number: 'UNCHECKED', state: 'RECEIVED', ...ofRegister },
      { number: 'OBJECT', state: 'TRANSFERRED' },
    ],
    verifications: [
      { deposit: 'MISMATCH', state: 'FINDINGS', startedAt: '2026-11-19T05:00:00Z', mismatches: 2 },
      { deposit: 'UNREADABLE', state: 'UNREADABLE', startedAt: '2026-11-19T05:00:00Z' },
      { deposit: 'MATCH', state: 'FINDINGS', startedAt: '2026-11-19T05:00:00Z', remarks: 4 },
      { deposit: 'OBJECT', state: 'FINDINGS', startedAt: '2026-11-19T05:00:00Z', mismatches: 2 },
    ],
  });
  const now = new Date('2026-11-20T07:00:00Z');
  subgraph = await openSubgraph(ESCROW, database, { actor: OPERATOR, now, peers });
});
afterEach(async () => {
  await subgraph.close();
  await database.drop();
});

const EVIDENCE = [{ path: 'src/main.ts', finding: 'нет на носителе' }];
const SELECTION = 'state refusedOn refusal { ground legalBasis { clause } evidence { path finding } }';

const refuse = (deposit: string, ground: string, evidence: object[] = EVIDENCE, actor = OPERATOR) =>
  mutate(subgraph, {
    mutation: 'depositRefuse',
    field: 'deposit',
    selection: SELECTION,
    input: { depositId: idOf('deposit', deposit), ground, evidence },
    actor,
  });

const PROOFS = [
  ['MISMATCH', 'CERTIFICATE_MISMATCH', '16(2)'],
  ['UNREADABLE', 'MEDIUM_MALFUNCTION', '16(3)'],
] as const;

test.each(PROOFS)(
  'E-16: %s proves %s, told with its clause and its evidence by file',
  async (deposit, ground, clause) => {
    const { thing, codes } = await refuse(deposit, ground);
    expect(codes).toEqual([]);
    expect(thing).toEqual({
      state: 'REFUSED',
      refusedOn: '2026-11-20',
      refusal: { ground, legalBasis: { clause }, evidence: EVIDENCE },
    });
    expect((await refuse(deposit, ground)).codes).toEqual(['DEPOSIT_STATE_REFUSES']);
  },
);

test.each([
  ['MISMATCH', 'MEDIUM_MALFUNCTION'],
  ['UNREADABLE', 'CERTIFICATE_MISMATCH'],
  ['MATCH', 'CERTIFICATE_MISMATCH'],
  ['MATCH', 'MEDIUM_MALFUNCTION'],
  ['UNCHECKED', 'CERTIFICATE_MISMATCH'],
])('G05, E-16: the check of %s does not prove %s, whatever the operator tells', async (deposit, ground) => {
  expect((await refuse(deposit, ground)).codes).toEqual(['GROUND_NOT_PROVEN']);
});

test('L196 E-16(1): that the software is not in the register is asked of the register', async () => {
  expect((await refuse('UNCHECKED', 'NOT_IN_REGISTER')).userErrors).toMatchObject([
    { code: 'GROUND_NOT_PROVEN', legalReference: { clause: '16(1)' } },
  ]);
  entry = undefined;
  expect((await refuse('UNCHECKED', 'NOT_IN_REGISTER')).codes).toEqual(['PEER_UNAVAILABLE']);
  expect((await refuse('UNCHECKED', 'NOT_IN_REGISTER', [], OWNER)).codes).toEqual(['ESCROW_ROLE']);
  entry = null;
  expect((await refuse('UNCHECKED', 'NOT_IN_REGISTER', [])).codes).toEqual([]);
  entry = { status: 'EXCLUDED' };
  expect((await refuse('MATCH', 'NOT_IN_REGISTER', [])).codes).toEqual([]);
  expect((await refuse('OBJECT', 'NOT_IN_REGISTER', [])).codes).toEqual(['GROUND_NOT_APPLICABLE']);
});

test('E-16: no letter is printed for a refusal that may not be', async () => {
  const keptBlobs = () => subgraph.side.blobs.sweep(new Date('2100-01-01'), async () => new Set());
  await refuse('MATCH', 'CERTIFICATE_MISMATCH');
  await refuse('OBJECT', 'CERTIFICATE_MISMATCH');
  expect(await keptBlobs()).toBe(0);
  await refuse('MISMATCH', 'CERTIFICATE_MISMATCH');
  expect(await keptBlobs()).toBe(2);
});

test('E-16: a refusal gives its reasons', async () => {
  for (const evidence of [[], [{ finding: ' ' }]])
    expect((await refuse('MISMATCH', 'CERTIFICATE_MISMATCH', evidence)).codes).toEqual([
      'REFUSAL_NOT_REASONED',
    ]);
});

test('G05, E-9: there is no refusal on the path of an object', async () => {
  expect((await refuse('OBJECT', 'CERTIFICATE_MISMATCH')).userErrors).toMatchObject([
    { code: 'DEPOSIT_STATE_REFUSES', legalReference: { clause: '16' }, allowedActions: ['VERIFY'] },
  ]);
});

test('E-4: neither the owner nor the authorized body refuses', async () => {
  for (const actor of [OWNER, AUTHORIZED_BODY])
    expect((await refuse('MISMATCH', 'CERTIFICATE_MISMATCH', EVIDENCE, actor)).codes).toEqual([
      'ESCROW_ROLE',
    ]);
});

test('E-16: anything else is a remark, which leaves the deposit where it is', async () => {
  const remark = (text: string, actor = OPERATOR) =>
    mutate(subgraph, {
      mutation: 'depositRemarkMake',
      field: 'deposit',
      selection: 'state remarks { text path madeAt }',
      input: { depositId: idOf('deposit', 'MATCH'), text, path: 'src/a.js' },
      actor,
    });
  expect((await remark(' ')).codes).toEqual(['REMARK_BLANK']);
  expect((await remark('вредоносный код', OWNER)).codes).toEqual(['ESCROW_ROLE']);
  expect((await remark('вредоносный код')).thing).toEqual({
    state: 'VERIFIED',
    remarks: [{ text: 'вредоносный код', path: 'src/a.js', madeAt: '2026-11-20T07:00:00.000Z' }],
  });
});

test('A06: names of files in evidence and remarks are read by the parties and the operator alone', async () => {
  await refuse('MISMATCH', 'CERTIFICATE_MISMATCH');
  const read = async (actor = OWNER) => {
    const query = `{ depositByNumber(number: "MISMATCH") { refusal { ground evidence { path } } remarks { path } } }`;
    return (await subgraph.execute({ query, actor })).data['depositByNumber'];
  };
  const ground = 'CERTIFICATE_MISMATCH';
  expect(await read()).toEqual({ refusal: { ground, evidence: [{ path: 'src/main.ts' }] }, remarks: [] });
  for (const actor of [AUTHORIZED_BODY, person(['ANALYST'], 'analyst'), person(['AUDITOR'], 'auditor')])
    expect(await read(actor)).toEqual({ refusal: { ground, evidence: null }, remarks: null });
});

test('E-2(4): the ground is told to whoever sees the deposit, and asking for it alone is no attempt on the evidence', async () => {
  await refuse('MISMATCH', 'CERTIFICATE_MISMATCH');
  const staff = another(person(['OPERATOR_STAFF'], 'operator'), 'staff');
  const read = (actor: typeof OWNER, selection: string) =>
    subgraph.execute({
      query: `{ depositByNumber(number: "MISMATCH") { refusal { ${selection} } } }`,
      actor,
    });
  const notes = () =>
    withClient(database.owner, async (client) => {
      const { rows } = await client.query(`SELECT thing FROM confidential_read WHERE outcome = 'DENIED'`);
      return rows;
    });
  for (const actor of [staff, AUTHORIZED_BODY])
    expect(await read(actor, 'ground legalBasis { clause }')).toMatchObject({
      data: { depositByNumber: { refusal: { ground: 'CERTIFICATE_MISMATCH' } } },
      errors: [],
    });
  expect(await notes()).toEqual([]);
  const ground = 'CERTIFICATE_MISMATCH';
  expect(await read(staff, 'ground evidence { path }')).toMatchObject({
    data: { depositByNumber: { refusal: { ground, evidence: null } } },
    errors: [{ extensions: { code: 'ACCESS_NOT_REGISTERED' } }],
  });
  expect(await notes()).toEqual([{ thing: 'EVIDENCE' }]);
});
