import { buildSchema, isInputObjectType } from 'graphql';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import {
  costOf,
  type ObjectsRows,
  objectId,
  objectOf,
  organizationOf,
  stakeholderOf,
} from '../../support/builders/objects';
import { organizationGlobalId, readAs } from '../../support/builders/record';
import { mutate } from '../../support/mutate';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const OWNER = person(['STATE_BODY'], 'owner');
const ANALYST = person(['ANALYST']);
const SUPPLIER = person([], 'supplier');
const MAINTAINER = person([], 'maintainer');
const STRANGER = person([], 'heir');
const SERVICE = 'KZ-П-26-0000001';
const BUILT = 'KZ-П-26-0000002';
const BOUGHT = 'KZ-П-20-0000003';
const inYear = { recorded_at: new Date('2026-02-01T05:00:00Z') };
const serviceOf = (code: string) =>
  ({ ...objectOf(code, inYear), subject: 'ICT_SERVICE' }) as ReturnType<typeof objectOf>;
const objectWith = (code: string, overrides = {}) =>
  ({ ...objectOf(code, overrides), subject: 'OBJECT' }) as ReturnType<typeof objectOf>;

const ROWS: ObjectsRows = {
  organization: ['owner', 'holder', 'supplier', 'maintainer', 'heir'].map((key) => organizationOf(key)),
  informatization_object: [serviceOf(SERVICE), objectWith(BUILT, inYear), objectWith(BOUGHT)],
  stakeholder: [
    ...[SERVICE, BUILT, BOUGHT].map((code) => stakeholderOf(code, 'owner', 'OWNER')),
    ...[SERVICE, BUILT].map((code) => stakeholderOf(code, 'supplier', 'SUPPLIER')),
    stakeholderOf(SERVICE, 'maintainer', 'MAINTAINER'),
  ],
  cost_item: [
    costOf(SERVICE, 2026, 'PLANNED', '100.00', { kind: 'ICT_SERVICE' }),
    costOf(BOUGHT, 2026, 'PLANNED', '100.00', { kind: 'ICT_SERVICE' }),
    costOf(BUILT, 2026, 'PLANNED', '100.00'),
    costOf(BUILT, 2026, 'ACTUAL', '900.00'),
    costOf(BUILT, 2025, 'PLANNED', '50.00'),
  ],
};

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, ROWS);
});
afterEach(() => fixture.close());

const SELECTION = `serviceComponents isServiceModel serviceModelPriority { isFollowed explanation explainedOn }
  exclusiveRights { holder { id } isTransferable legalBasis { clause } }`;
const call = (mutation: string, code: string, input: object, actor = OWNER) =>
  mutate(fixture.subgraph, {
    mutation,
    field: 'object',
    selection: SELECTION,
    input: { objectId: toGlobalId('informatizationObject', objectId(code)), expectedVersion: 1, ...input },
    actor,
  });
const components = (code: string, names: readonly string[], actor = OWNER) =>
  call('serviceComponentsRecord', code, { components: names }, actor);
const read = async (code: string) => {
  const query = `query ($code: String!) { informatizationObject(code: $code) { ${SELECTION} } }`;
  const data = await readAs<{ informatizationObject: object }>(fixture, OWNER, query, { code });
  return data.informatizationObject;
};

test('L017 C-3(3): a service tells its components; what is no service has none', async () => {
  const names = ['COMPUTING_LEASE', 'COMMUNICATION', 'COMMUNICATION'];
  expect((await components(SERVICE, names)).thing).toMatchObject({
    serviceComponents: ['COMPUTING_LEASE', 'COMMUNICATION'],
  });
  expect((await components(SERVICE, ['SOFTWARE'], SUPPLIER)).thing).toMatchObject({
    serviceComponents: ['SOFTWARE'],
  });
  expect((await components(SERVICE, [])).codes).toEqual(['SERVICE_COMPONENTS_MISSING']);
  expect((await components(BUILT, ['HARDWARE'])).userErrors).toMatchObject([
    { code: 'NOT_A_SERVICE', legalReference: { clause: '3(3)' } },
  ]);
  expect((await components(SERVICE, ['HARDWARE'], MAINTAINER)).codes).toEqual(['NOT_OWNER_OR_HOLDER']);
  expect((await components(SERVICE, ['HARDWARE'], STRANGER)).codes).toEqual(['OBJECT_UNKNOWN']);
});

test('L114 C-27.1: the service model follows from what is recorded or bought, and no input writes it', async () => {
  expect(await read(SERVICE)).toMatchObject({ isServiceModel: true });
  expect(await read(BOUGHT)).toMatchObject({ isServiceModel: true });
  expect(await read(BUILT)).toMatchObject({ isServiceModel: false });
  const { _service } = await readAs<{ _service: { sdl: string } }>(fixture, OWNER, '{ _service { sdl } }');
  const types = buildSchema(_service.sdl, { assumeValidSDL: true }).getTypeMap();
  const fields = Object.values(types).flatMap((type) =>
    isInputObjectType(type) ? Object.keys(type.getFields()) : [],
  );
  expect(fields).toContain('components');
  expect(fields.filter((name) => /serviceModel/i.test(name))).toEqual([]);
});

describe('C-27.2: the priority of the service model', () => {
  const explain = (code: string, reason = 'Нет поставщика услуг', actor = OWNER) =>
    call('serviceModelExplain', code, { reason }, actor);

  test('L115 C-27.2: the priority is followed or explained', async () => {
    expect((await explain(BUILT)).thing).toMatchObject({
      serviceModelPriority: {
        isFollowed: false,
        explanation: 'Нет поставщика услуг',
        explainedOn: '2026-11-20',
      },
    });
    expect((await explain(SERVICE)).codes).toEqual(['SERVICE_MODEL_FOLLOWED']);
    expect((await explain(BUILT, ' ')).codes).toEqual(['EVIDENCE_TEXT_BLANK']);
    expect((await explain(BUILT, 'Причина', SUPPLIER)).codes).toEqual(['NOT_OWNER_OR_HOLDER']);
    expect((await explain(BUILT, 'Причина', STRANGER)).codes).toEqual(['OBJECT_UNKNOWN']);
  });

  const SHARE = `query ($id: ID!, $year: Int!) { serviceModelShare(organizationId: $id, year: $year) {
    planned { amount } plannedServices { amount } share newObjects newByServiceModel newExplained } }`;
  const share = (year: number, key = 'owner') =>
    readAs<{ serviceModelShare: object | null }>(fixture, ANALYST, SHARE, {
      id: organizationGlobalId(key),
      year,
    }).then((data) => data.serviceModelShare);

  test('L115 C-27.2: the priority is measured for an owner and a year by plans and by new objects', async () => {
    const before = {
      planned: { amount: '300.00' },
      plannedServices: { amount: '200.00' },
      share: 66,
      newObjects: 2,
      newByServiceModel: 1,
      newExplained: 0,
    };
    expect(await share(2026)).toEqual(before);
    await explain(BUILT);
    expect(await share(2026)).toEqual({ ...before, newExplained: 1 });
    expect(await share(2025)).toMatchObject({ share: 0, newObjects: 0 });
    expect(await share(2024)).toMatchObject({ planned: { amount: '0.00' }, share: null });
    expect(await share(2026, 'heir')).toMatchObject({ share: null, newObjects: 0 });
  });

  test('is measured for the authorized body and analysts, and not for an owner', async () => {
    const variables = { id: organizationGlobalId('owner'), year: 2026 };
    const { errors } = await fixture.subgraph.execute({ query: SHARE, variables, actor: OWNER });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', clause: 'C-27' } }]);
    const authority = person(['AUTHORIZED_BODY']);
    expect((await fixture.subgraph.execute({ query: SHARE, variables, actor: authority })).errors).toEqual(
      [],
    );
  });
});

describe('C-35: exclusive rights to an object made within a service', () => {
  const rights = { holder: { id: organizationGlobalId('supplier') }, isTransferable: false };
  const transfer = (code: string) => {
    const heir = { organizationId: organizationGlobalId('heir'), role: 'OWNER', isReplacement: true };
    return call('stakeholderAssign', code, { ...heir, startedOn: '2026-11-20' });
  };

  test('L132 C-35: exclusive rights stay with the supplier, and its owner does not change', async () => {
    expect(await read(SERVICE)).toMatchObject({
      exclusiveRights: { ...rights, legalBasis: { clause: '35' } },
    });
    expect(await read(BUILT)).toMatchObject({ exclusiveRights: null });
    expect((await transfer(SERVICE)).userErrors).toMatchObject([
      { code: 'RIGHTS_NOT_TRANSFERABLE', path: ['input', 'role'], legalReference: { clause: '35' } },
    ]);
    expect((await transfer(BUILT)).codes).toEqual([]);
  });
});
