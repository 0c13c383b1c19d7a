import { seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import type { Peers } from '../../../subgraphs/shared/peers/peers';
import { organizationId, person } from '../../support/actors';
import { objectId } from '../../support/builders/objects';
import { act, CODE, OWNER, openOperated, STRANGER, SUPPLIER } from '../../support/builders/operation';
import { depositOf, escrowWith } from '../../support/deposits';
import type { ObjectsFixture } from '../../support/objects';

interface Contracts {
  readonly developmentContracts: {
    readonly id: string;
    readonly closedOn: string | null;
    readonly sourceTransferDuty: { readonly isOpen: boolean } | null;
  }[];
}

const FIELDS = `developmentContracts { id number isBudgetFunded signedOn closedOn supplier { name { en } }
  sourceTransferDuty { isOpen transfer { depositId actNumber transferredOn } legalBasis { clause } } }`;
const ACCEPTED = seededUuid('deposit:accepted');
const EARLIER = seededUuid('deposit:earlier');
const PENDING = seededUuid('deposit:pending');
const ESCROW = escrowWith(
  objectId(CODE),
  depositOf(ACCEPTED, '2026-11-10'),
  depositOf(EARLIER, '2026-10-31'),
  depositOf(PENDING, null),
);
const MAINTAINER = person([], 'maintainer');

let fixture: ObjectsFixture;
const open = async (peers: Peers = ESCROW) => {
  fixture = await openOperated({ peers });
};
afterEach(() => fixture.close());

const call = (mutation: string, input: object, actor = OWNER) =>
  act<Contracts>(fixture, mutation, input, { fields: FIELDS, actor });
const codes = async (mutation: string, input: object, actor = OWNER) =>
  (await call(mutation, input, actor)).userErrors.map(({ code }) => code);

const contractInput = (overrides: object = {}) => ({
  number: 'Д-7',
  supplierId: toGlobalId('organization', organizationId('supplier')),
  isBudgetFunded: true,
  signedOn: '2026-11-01',
  ...overrides,
});
const contracted = async (overrides: object = {}) => {
  const { object, userErrors } = await call('developmentContractRecord', contractInput(overrides));
  expect(userErrors).toEqual([]);
  return object?.developmentContracts[0]?.id ?? '';
};
const close = (developmentContractId: string, closedOn = '2026-11-20', actor = OWNER) =>
  codes('developmentContractClose', { developmentContractId, closedOn }, actor);
const transfer = (developmentContractId: string, input: object, actor = SUPPLIER) =>
  call('sourceTransferRecord', { developmentContractId, ...input }, actor);
const ACT = { actNumber: 'А-3', transferredOn: '2026-11-10' };
const deposited = (id: string) => ({ depositId: toGlobalId('deposit', id) });

test.each([
  [
    'an accepted deposit',
    deposited(ACCEPTED),
    { depositId: toGlobalId('deposit', ACCEPTED), actNumber: null },
  ],
  ['an act of transfer', ACT, { depositId: null, actNumber: 'А-3' }],
])(
  'L058 C-11: a contract paid from the budget is closed after %s, and not before',
  async (_what, input, kept) => {
    await open();
    const id = await contracted();
    const refused = await call('developmentContractClose', {
      developmentContractId: id,
      closedOn: '2026-11-20',
    });
    expect(refused.userErrors).toMatchObject([
      { code: 'SOURCE_TRANSFER_OPEN', legalReference: { clause: '11' } },
    ]);
    expect((await transfer(id, input)).object?.developmentContracts).toMatchObject([
      {
        number: 'Д-7',
        isBudgetFunded: true,
        signedOn: '2026-11-01',
        closedOn: null,
        supplier: { name: { en: 'Organization supplier' } },
        sourceTransferDuty: {
          isOpen: false,
          transfer: { ...kept, transferredOn: '2026-11-10' },
          legalBasis: { clause: '11' },
        },
      },
    ]);
    // Transferred a day after.
    expect(await close(id, '2026-11-09')).toEqual(['SOURCE_TRANSFER_OPEN']);
    expect(await close(id, '2026-11-10')).toEqual([]);
    expect(await close(id)).toEqual(['DEVELOPMENT_CONTRACT_CLOSED']);
    expect((await transfer(id, ACT)).userErrors).toMatchObject([{ code: 'SOURCE_TRANSFERRED_ALREADY' }]);
  },
);

test('C-11: a contract that the budget does not pay opens no duty', async () => {
  await open();
  const { object } = await call('developmentContractRecord', contractInput({ isBudgetFunded: false }));
  expect(object?.developmentContracts).toMatchObject([{ sourceTransferDuty: null }]);
  expect(await close(object?.developmentContracts[0]?.id ?? '')).toEqual([]);
});

test('C-11: a deposit proves the transfer when it was accepted since the signing, and the escrow registry says so', async () => {
  await open();
  const id = await contracted();
  for (const depositId of [EARLIER, PENDING, seededUuid('deposit:none')])
    expect((await transfer(id, deposited(depositId))).userErrors).toMatchObject([
      { code: 'SOURCE_TRANSFER_UNPROVEN', path: ['input', 'depositId'] },
    ]);
  expect((await transfer(id, { depositId: 'dep_x' })).userErrors).toMatchObject([
    { code: 'SOURCE_TRANSFER_UNPROVEN' },
  ]);
  expect((await transfer(id, deposited(ACCEPTED))).userErrors).toEqual([]);
});

test('C-11: without an answer of the escrow registry a deposit proves nothing, and an act still does', async () => {
  await open({ ask: async () => null });
  const id = await contracted();
  expect((await transfer(id, deposited(ACCEPTED))).userErrors).toMatchObject([{ code: 'PEER_UNAVAILABLE' }]);
  expect((await transfer(id, ACT)).userErrors).toEqual([]);
});

test.each([
  ['nothing', {}, ['SOURCE_TRANSFER_WAY']],
  ['both', { ...deposited(ACCEPTED), ...ACT }, ['SOURCE_TRANSFER_WAY']],
  ['an act without its day', { actNumber: 'А-3' }, ['SOURCE_TRANSFER_WAY']],
  ['an act before the contract', { ...ACT, transferredOn: '2026-10-31' }, ['ACT_TOO_EARLY']],
  [
    'a blank act of tomorrow',
    { actNumber: ' ', transferredOn: '2026-11-21' },
    ['EVIDENCE_TEXT_BLANK', 'ACT_IN_FUTURE'],
  ],
])('C-11: a transfer told by %s is refused', async (_what, input, expected) => {
  await open();
  const id = await contracted();
  expect((await transfer(id, input)).userErrors.map(({ code }) => code)).toEqual(expected);
  expect((await transfer(id, ACT)).userErrors).toEqual([]);
});

test('C-11: a contract has a number, a known supplier and a day that has come; all is told together', async () => {
  await open();
  const supplierId = toGlobalId('organization', organizationId('nobody'));
  const wrong = contractInput({ number: ' ', supplierId, signedOn: '2026-11-21' });
  expect(await codes('developmentContractRecord', wrong)).toEqual([
    'EVIDENCE_TEXT_BLANK',
    'ACT_IN_FUTURE',
    'ORGANIZATION_UNKNOWN',
  ]);
  expect(await close('dvc_x')).toEqual(['DEVELOPMENT_CONTRACT_UNKNOWN']);
  const id = await contracted();
  expect(await close(id, '2026-10-31')).toEqual(['ACT_TOO_EARLY', 'SOURCE_TRANSFER_OPEN']);
});

test('C-19: after the end of operation no contract is signed; one of its life is still recorded', async () => {
  fixture = await openOperated({ stage: 'TERMINATED', terminatedOn: '2026-11-10' });
  expect(await codes('developmentContractRecord', contractInput({ signedOn: '2026-11-11' }))).toEqual([
    'CONTRACT_AFTER_TERMINATION',
  ]);
  expect(await codes('developmentContractRecord', contractInput({ signedOn: '2026-11-10' }))).toEqual([]);
});

test('C-11: the owner keeps contracts; the transfer is told by the parties of the contract', async () => {
  await open();
  expect(await codes('developmentContractRecord', contractInput(), STRANGER)).toEqual(['OBJECT_UNKNOWN']);
  for (const actor of [SUPPLIER, MAINTAINER])
    expect(await codes('developmentContractRecord', contractInput(), actor)).toEqual(['NOT_OWNER_OR_HOLDER']);
  const id = await contracted({ supplierId: toGlobalId('organization', organizationId('maintainer')) });
  expect(await close(id, '2026-11-20', SUPPLIER)).toEqual(['NOT_OWNER_OR_HOLDER']);
  // A supplier of the object, but not of this contract.
  expect((await transfer(id, ACT, SUPPLIER)).userErrors).toMatchObject([{ code: 'NOT_OWNER_OR_HOLDER' }]);
  expect((await transfer(id, ACT, OWNER)).userErrors).toEqual([]);
});
