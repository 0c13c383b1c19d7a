import { seededUuid, toGlobalId } from '../../subgraphs/shared/kernel/global-id';
import { acquiredCard, EVALUATION } from '../support/builders/gratuitous-acquisition';
import { openGraph, type TestGraph } from '../support/graph';

/** What one registry decides on the real answer of another, through the public graph. */
let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const TODAY = '2026-11-21';
/** Owned by the Ministry of Justice in the sample. */
const CODE = 'KZ-П-39-0000039';

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly thing: Readonly<Record<string, unknown>> | null;
}

async function act(as: string, name: string, selection: string, input: object): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { payload: ${name}(input: $input) {
    ${selection} userErrors { code path } } }`;
  const { data, errors } = await graph.ask<{ payload: Payload }>(as, query, { input });
  expect(errors).toEqual([]);
  return data.payload;
}

async function read<Fields>(as: string, fields: string): Promise<Fields> {
  const query = `query ($code: String!) { informatizationObject(code: $code) { ${fields} } }`;
  const { data, errors } = await graph.ask<{ informatizationObject: Fields }>(as, query, { code: CODE });
  expect(errors).toEqual([]);
  return data.informatizationObject;
}

const search = async (as: string, query: string) => {
  const selection = 'thing: search { id resultCount }';
  const { thing } = await act(as, 'analogueSearchRun', selection, { query, on: TODAY });
  return thing as { readonly id: string; readonly resultCount: number };
};
const FOUND = 'антивирус';
const NOTHING = 'антивирус верблюды кумыс';

test('L075 C-14(3): a search that the register keeps proves the exception, an empty one does not', async () => {
  const declare = async (analogueSearchId: string) => {
    const { id: objectId, version } = await read<{ id: string; version: number }>('owner', 'id version');
    return act('owner', 'platformPriorityDeclare', 'thing: object { platformPriority { exception } }', {
      ...{ objectId, expectedVersion: version, isOnPlatform: false },
      ...{ exception: 'ANALOGUES_IN_REGISTER', analogueSearchId },
    });
  };
  const [empty, found] = [await search('owner', NOTHING), await search('owner', FOUND)];
  expect([empty.resultCount, found.resultCount > 0]).toEqual([0, true]);
  expect((await declare(empty.id)).userErrors).toMatchObject([
    { code: 'EXCEPTION_NOT_PROVEN', path: ['input', 'analogueSearchId'] },
  ]);
  expect(await declare(found.id)).toMatchObject({
    userErrors: [],
    thing: { platformPriority: { exception: 'ANALOGUES_IN_REGISTER' } },
  });
});

test('L106 C-23.2.2: a gift is concluded on by a search that the register keeps and that found nothing', async () => {
  const gift = 'thing: gratuitousAcquisition { id version state }';
  const card = { ...acquiredCard('дара'), ground: 'DONATION', giver: 'ТОО «Даритель»' };
  const applied = await act('owner', 'gratuitousAcquisitionApply', gift, card);
  expect(applied.userErrors).toEqual([]);
  const acquisitionId = applied.thing?.['id'];
  const evaluation = { ...EVALUATION, acquisitionId, expectedVersion: 1 };
  const evaluated = await act('integrator', 'gratuitousAcquisitionEvaluate', gift, evaluation);
  expect(evaluated.userErrors).toEqual([]);
  const conclude = async (query: string) =>
    act('authorized-body', 'gratuitousAcquisitionConclude', gift, {
      ...{ acquisitionId, expectedVersion: 2, verdict: 'POSITIVE', number: 'З-1', issuedOn: TODAY },
      ...{ estimatedCosts: [{ year: 2027, amount: '1000000' }], purposeAndUse: 'Учёт' },
      analogueSearchId: (await search('authorized-body', query)).id,
    });
  expect((await conclude(FOUND)).userErrors).toMatchObject([{ code: 'SIMILAR_IN_REGISTER' }]);
  expect(await conclude(NOTHING)).toMatchObject({ userErrors: [], thing: { state: 'CONCLUDED' } });
});

test('L132 C-35: rights to a service stay with its supplier, and no purchase of a service passes them', async () => {
  const name = { kk: 'Кезек қызметі', ru: 'Сервис очереди', en: 'Queue service' };
  const { kind, governmentLevel, purpose, tasks } = acquiredCard('очереди');
  const recorded = await act('owner', 'informatizationObjectRecord', 'thing: object { id code version }', {
    ...{ procedure: 'CREATE', subject: 'ICT_SERVICE', kind, governmentLevel, purpose, tasks, name },
  });
  expect(recorded.userErrors).toEqual([]);
  const objectId = recorded.thing?.['id'];
  const supplierId = toGlobalId('organization', seededUuid('organization:supplier-one'));
  const relation = { objectId, organizationId: supplierId, startedOn: TODAY };
  const assign = (role: string, expectedVersion: number) =>
    act(
      'owner',
      'stakeholderAssign',
      'thing: object { version exclusiveRights { holder { id } isTransferable } }',
      {
        ...{ ...relation, role, expectedVersion },
      },
    );
  const supplied = await assign('SUPPLIER', Number(recorded.thing?.['version']));
  expect(supplied).toMatchObject({
    userErrors: [],
    thing: { exclusiveRights: { holder: { id: supplierId }, isTransferable: false } },
  });
  const owned = await assign('OWNER', Number(supplied.thing?.['version']));
  expect(owned.userErrors).toContainEqual({ code: 'RIGHTS_NOT_TRANSFERABLE', path: ['input', 'role'] });
  const buy = (transfersExclusiveRights: boolean) =>
    act('owner', 'acquisitionRecord', 'thing: use { form }', {
      ...{ objectId, entryId: inForce, productName: 'Очередь', form: 'ICT_SERVICE', acquiredOn: TODAY },
      ...{ contractNumber: 'К-1', transfersExclusiveRights },
    });
  const entries = '{ registerEntries(first: 1, filterBy: { statuses: [INCLUDED] }) { nodes { id } } }';
  const { data } = await graph.ask<{ registerEntries: { nodes: { id: string }[] } }>('owner', entries);
  const inForce = data.registerEntries.nodes[0]?.id;
  expect((await buy(true)).userErrors).toMatchObject([
    { code: 'RIGHTS_NOT_TRANSFERABLE', path: ['input', 'transfersExclusiveRights'] },
  ]);
  expect(await buy(false)).toMatchObject({ userErrors: [], thing: { form: 'ICT_SERVICE' } });
});

test('L202 E-19: what the register included before 2023 is owed to the escrow, without a term', async () => {
  const query = `{
    registerEntries(first: 100, filterBy: { includedOn: { to: "2022-12-31" } }) { totalCount nodes { id } }
    depositObligations(first: 100, filterBy: { clauses: [E19] }) {
      totalCount nodes { state registerEntry { id includedOn } deadline { dueOn status } }
    }
  }`;
  const { data, errors } = await graph.ask<{
    registerEntries: { totalCount: number; nodes: readonly { id: string }[] };
    depositObligations: {
      totalCount: number;
      nodes: readonly { state: string; registerEntry: { id: string }; deadline: { dueOn: string | null } }[];
    };
  }>('auditor', query);
  expect(errors).toEqual([]);
  const { registerEntries, depositObligations } = data;
  const early = registerEntries.nodes.map(({ id }) => id);
  expect(depositObligations.totalCount).toBeGreaterThan(5);
  for (const { registerEntry, deadline, state } of depositObligations.nodes) {
    expect(early).toContain(registerEntry.id);
    expect(deadline.dueOn).toBeNull();
    expect(state).not.toBe('OVERDUE');
  }
});

interface Filed {
  readonly id: string;
  readonly path: string;
  readonly state: string;
  readonly registerEntry: { readonly id: string; readonly version: number; readonly status: string } | null;
}

test('L196 E-16(1): whether the software is in the register is what the register tells on the day of the refusal', async () => {
  const query = `{ deposits(first: 100, filterBy: { states: [RECEIVED, TRANSFERRED] }) {
    nodes { id path state registerEntry { id version status } } } }`;
  const { data } = await graph.ask<{ deposits: { nodes: readonly Filed[] } }>('operator', query);
  const { nodes } = data.deposits;
  const inForce = nodes.find(
    ({ state, registerEntry }) => state === 'RECEIVED' && registerEntry?.status === 'INCLUDED',
  );
  const ofObject = nodes.find(({ registerEntry }) => registerEntry === null);
  const refuse = async (filed: Filed | undefined) => {
    const input = { depositId: filed?.id, ground: 'NOT_IN_REGISTER', evidence: [{ finding: 'Нет записи' }] };
    const { userErrors } = await act('operator', 'depositRefuse', 'thing: deposit { state }', input);
    return userErrors.map(({ code }) => code);
  };
  expect(await refuse(ofObject)).toEqual(['GROUND_NOT_APPLICABLE']);
  expect(await refuse(inForce)).toEqual(['GROUND_NOT_PROVEN']);
  const excluded = await act('register-keeper', 'registerEntryExclude', 'thing: entry { status }', {
    ...{ entryId: inForce?.registerEntry?.id, expectedVersion: inForce?.registerEntry?.version },
    ...{ reasonCode: 'COURT_ACT', excludedOn: TODAY, decisionNumber: 'Р-1' },
  });
  expect(excluded).toMatchObject({ userErrors: [], thing: { status: 'EXCLUDED' } });
  expect(await refuse(inForce)).toEqual([]);
});

interface Deposited {
  readonly id: string;
  readonly version: number;
  readonly deposits: {
    readonly nodes: readonly { readonly id: string; readonly acceptedOn: string | null }[];
  };
}

test('L058 C-11: a deposit that the escrow accepted closes the duty of the supplier; the contract is not closed before', async () => {
  const ownerId = toGlobalId('organization', seededUuid('organization:ministry-justice'));
  const query = `query ($ownerId: ID!) { informatizationObjects(first: 100, filterBy: { ownerId: $ownerId, stages: [INDUSTRIAL_OPERATION] }) {
    nodes { id version deposits(first: 5) { nodes { id acceptedOn } } } } }`;
  const { data, errors } = await graph.ask<{ informatizationObjects: { nodes: readonly Deposited[] } }>(
    'owner',
    query,
    { ownerId },
  );
  expect(errors).toEqual([]);
  const object = data.informatizationObjects.nodes.find(({ deposits }) =>
    deposits.nodes.some(({ acceptedOn }) => acceptedOn),
  );
  const deposit = object?.deposits.nodes.find(({ acceptedOn }) => acceptedOn);
  expect(deposit).toBeDefined();
  let version = object?.version ?? 0;
  const onObject = async (as: string, name: string, input: object) => {
    const thing = 'thing: object { version developmentContracts { id sourceTransferDuty { isOpen } } }';
    const payload = await act(as, name, thing, { objectId: object?.id, expectedVersion: version, ...input });
    version = Number(payload.thing?.['version'] ?? version);
    return payload;
  };
  const supplierId = toGlobalId('organization', seededUuid('organization:supplier-one'));
  await onObject('owner', 'stakeholderAssign', {
    organizationId: supplierId,
    role: 'SUPPLIER',
    startedOn: TODAY,
  });
  const contract = { number: 'Д-7', supplierId, isBudgetFunded: true, signedOn: deposit?.acceptedOn };
  const recorded = await onObject('owner', 'developmentContractRecord', contract);
  expect(recorded.userErrors).toEqual([]);
  const [contracted] = (recorded.thing?.['developmentContracts'] ?? []) as { id: string }[];
  const developmentContractId = contracted?.id;
  const close = () =>
    onObject('owner', 'developmentContractClose', { developmentContractId, closedOn: TODAY });
  expect((await close()).userErrors).toMatchObject([{ code: 'SOURCE_TRANSFER_OPEN' }]);
  const proof = { developmentContractId, depositId: deposit?.id };
  expect((await onObject('supplier', 'sourceTransferRecord', proof)).userErrors).toEqual([]);
  expect((await close()).userErrors).toEqual([]);
});
