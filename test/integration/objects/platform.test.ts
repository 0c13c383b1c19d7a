import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { objectId, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { platformRowId } from '../../support/builders/platform';
import { mutate } from '../../support/mutate';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const OPERATOR = person(['OPERATOR'], 'operator');
const INTEGRATOR = person(['INTEGRATOR'], 'integrator');
const AUTHORIZED_BODY = person(['AUTHORIZED_BODY'], 'authorized-body');
const OWN = 'KZ-П-20-0000001';
const FOREIGN = 'KZ-П-20-0000002';

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(ANONYMOUS, {
    organization: ['operator', 'former', 'owner', 'holder'].map((key) => organizationOf(key)),
    organization_role: [
      roleOf('operator', { valid_from: '2016-01-01', valid_to: null }),
      roleOf('former', { valid_from: '2010-01-01', valid_to: '2016-01-01' }),
    ],
    informatization_object: [objectOf(OWN, { owner_id: organizationId('operator') }), objectOf(FOREIGN)],
    stakeholder: [stakeholderOf(OWN, 'operator', 'OWNER'), stakeholderOf(FOREIGN, 'owner', 'OWNER')],
  });
});
afterEach(() => fixture.close());

function roleOf(key: string, days: { valid_from: string; valid_to: string | null }) {
  const row = { id: platformRowId(`role ${key}`), organization_id: organizationId(key) };
  return { ...row, role: 'OPERATOR', basis: 'Постановление', ...days } as const;
}

const text = (en: string) => ({ kk: `${en} kk`, ru: `${en} ru`, en });

async function read(query: string, actor = ANONYMOUS as typeof OPERATOR) {
  const { data, errors } = await fixture.subgraph.execute({ query, actor });
  expect(errors).toEqual([]);
  return data;
}

describe('the platform', () => {
  const SELECTION = `id isOperating operatingSince governingArchitecture maintainer { id }
    missingEnvironments environments { kind isHealthy checkedOn }`;
  const change = (mutation: string, input: object, actor = OPERATOR) =>
    mutate(fixture.subgraph, { mutation, field: 'platform', selection: SELECTION, input, actor });
  const RECORD = {
    name: text('Platform'),
    maintainerId: toGlobalId('organization', organizationId('operator')),
    governingArchitecture: 'Архитектура «электронного правительства», № 1',
  };
  const record = (input: object = {}, actor = OPERATOR) =>
    change('platformRecord', { ...RECORD, ...input }, actor);
  const environment = (kind: string, input: object = {}) =>
    change('platformEnvironmentRecord', { kind, isHealthy: true, checkedOn: '2026-11-20', ...input });
  const start = (input: object = {}) =>
    change('platformOperationStart', { operatingSince: '2026-11-20', ...input });

  test('L028 C-3(14): is a thing of its own, read without sign-in, and a kind of hosting', async () => {
    expect(await read('{ platform { id } }')).toEqual({ platform: null });
    await record();
    expect(await read('{ platform { name { kk ru en } isOperating maintainer { id } } }')).toEqual({
      platform: { name: text('Platform'), isOperating: false, maintainer: null },
    });
    const objects = `{ informatizationObjects(filterBy: { hostings: [EGOV_PLATFORM] }) { nodes { hosting } } }`;
    expect(await read(objects, OPERATOR)).toEqual({
      informatizationObjects: { nodes: [{ hosting: 'EGOV_PLATFORM' }, { hosting: 'EGOV_PLATFORM' }] },
    });
  });

  test('L062 C-12-1: is maintained by the operator alone, by the architecture of e-government', async () => {
    expect((await record({}, AUTHORIZED_BODY)).userErrors).toMatchObject([
      { code: 'ROLE', allowedRelations: ['OPERATOR'], legalReference: { clause: '12-1' } },
    ]);
    for (const key of ['former', 'owner', 'unknown']) {
      const maintainerId = toGlobalId('organization', organizationId(key));
      expect((await record({ maintainerId })).userErrors).toMatchObject([
        { code: 'ROLE', path: ['input', 'maintainerId'] },
      ]);
    }
    const { thing } = await record();
    expect(thing).toMatchObject({
      maintainer: { id: RECORD.maintainerId },
      governingArchitecture: RECORD.governingArchitecture,
    });
    // There is one platform: recording it again changes it.
    const again = await record({ governingArchitecture: '№ 2' });
    expect(again.thing).toMatchObject({ id: thing?.['id'], governingArchitecture: '№ 2' });
  });

  test('C-12-1: all empty texts are told at once', async () => {
    const { userErrors } = await record({ name: { kk: ' ', ru: 'x', en: '' }, governingArchitecture: '' });
    expect(userErrors.map(({ path }) => path.join('.'))).toEqual([
      'input.name.kk',
      'input.name.en',
      'input.governingArchitecture',
    ]);
  });

  test('L064 C-12-1: operates only with its three environments, whose health it tells', async () => {
    await record();
    await environment('DEVELOPMENT');
    await environment('TESTING', { isHealthy: false });
    expect((await start()).userErrors).toMatchObject([
      { code: 'PLATFORM_ENV_MISSING', legalReference: { clause: '12-1.3' } },
    ]);
    const { thing } = await environment('TRIAL_OPERATION');
    expect(thing).toMatchObject({
      missingEnvironments: [],
      environments: [
        { kind: 'DEVELOPMENT', isHealthy: true, checkedOn: '2026-11-20' },
        { kind: 'TESTING', isHealthy: false },
        { kind: 'TRIAL_OPERATION', isHealthy: true },
      ],
    });
    expect((await start({ operatingSince: '2026-11-21' })).codes).toEqual(['PLATFORM_DATE_IN_FUTURE']);
    expect((await start()).thing).toMatchObject({ isOperating: true, operatingSince: '2026-11-20' });
  });

  test('L064 C-12-1: what is missing is told by name, and a check does not go back', async () => {
    expect((await start()).codes).toEqual(['PLATFORM_NOT_RECORDED']);
    expect((await environment('TESTING')).codes).toEqual(['PLATFORM_NOT_RECORDED']);
    await record();
    const { thing } = await environment('TESTING');
    expect(thing).toMatchObject({ missingEnvironments: ['DEVELOPMENT', 'TRIAL_OPERATION'] });
    expect((await environment('TESTING', { checkedOn: '2026-11-19' })).codes).toEqual([
      'PLATFORM_DATE_TOO_EARLY',
    ]);
    expect((await environment('TESTING', { isHealthy: false })).codes).toEqual([]);
  });
});

describe('the architecture of the platform', () => {
  const SELECTION = `version state draftedOn approvedOn document principles { en }
    components { code name { en } } relations { from to purpose } agreements { party agreedOn document }`;
  const change = (mutation: string, input: object, actor: typeof OPERATOR) =>
    mutate(fixture.subgraph, { mutation, field: 'architecture', selection: SELECTION, input, actor });
  const CONTENT = {
    components: [
      { code: 'GATE', name: text('Gate') },
      { code: 'BUS', name: text('Bus') },
    ],
    relations: [{ from: 'GATE', to: 'BUS', purpose: 'Передача запросов' }],
    principles: [text('Open standards')],
    document: '№ 7, Архитектура платформы',
  };
  const draft = (input: object = {}, actor = OPERATOR) =>
    change('platformArchitectureDraft', { ...CONTENT, ...input }, actor);
  const agree = (party: string, actor: typeof OPERATOR, input: object = {}) => {
    const facts = { version: 1, party, agreedOn: '2026-11-20', document: '№ 3', ...input };
    return change('platformArchitectureAgree', facts, actor);
  };
  const approve = (input: object = {}, actor = OPERATOR) =>
    change('platformArchitectureApprove', { version: 1, approvedOn: '2026-11-20', ...input }, actor);

  test('L029 C-3(14-1): versions with components, relations and principles; their public part is read by anybody', async () => {
    expect((await draft()).thing).toMatchObject({ version: 1, state: 'DRAFT', draftedOn: '2026-11-20' });
    expect((await draft({ document: '№ 8' })).thing).toMatchObject({ version: 2 });
    const query = `{ platformArchitectures { ${SELECTION} } }`;
    expect(await read(query)).toEqual({ platformArchitectures: [] });
    await agree('INTEGRATOR', INTEGRATOR);
    await agree('AUTHORIZED_BODY', AUTHORIZED_BODY);
    await approve();
    const told = {
      version: 1,
      state: 'APPROVED',
      draftedOn: '2026-11-20',
      approvedOn: '2026-11-20',
      document: CONTENT.document,
      principles: [{ en: 'Open standards' }],
      agreements: [
        { party: 'AUTHORIZED_BODY', agreedOn: '2026-11-20', document: '№ 3' },
        { party: 'INTEGRATOR', agreedOn: '2026-11-20', document: '№ 3' },
      ],
    };
    expect(await read(query)).toEqual({
      platformArchitectures: [{ ...told, components: null, relations: null }],
    });
    for (const actor of [OPERATOR, INTEGRATOR, AUTHORIZED_BODY])
      expect(await read(query, actor)).toMatchObject({
        platformArchitectures: [
          { version: 2, state: 'DRAFT' },
          {
            ...told,
            components: [
              { code: 'GATE', name: { en: 'Gate' } },
              { code: 'BUS', name: { en: 'Bus' } },
            ],
            relations: CONTENT.relations,
          },
        ],
      });
  });

  test.each([
    ['without components', { components: [], relations: [] }, ['components']],
    ['with a code twice', { components: [CONTENT.components[0], ...CONTENT.components] }, ['components']],
    ['without interaction', { relations: [] }, ['relations']],
    ['with a relation to nothing', { relations: [{ from: 'GATE', to: 'X', purpose: 'x' }] }, ['relations']],
    ['without principles', { principles: [] }, ['principles']],
    ['without anything', { components: [], principles: [] }, ['components', 'relations', 'principles']],
  ])('L029 C-3(14-1): a version %s is refused', async (_how, input, fields) => {
    const { userErrors } = await draft(input);
    expect(userErrors.map(({ code, path }) => [code, path[1]])).toEqual(
      fields.map((field) => ['PLATFORM_ARCHITECTURE_INCOMPLETE', field]),
    );
    expect((await draft()).codes).toEqual([]);
  });

  test('L063 C-12-1: is approved with the agreement of the integrator and of the authorized body; both are told when missing', async () => {
    await draft();
    expect((await approve()).userErrors).toMatchObject([
      { code: 'AGREEMENT_OF_INTEGRATOR_MISSING', legalReference: { clause: '12-1.2' } },
      { code: 'AGREEMENT_OF_AUTHORIZED_BODY_MISSING', legalReference: { clause: '12-1.2' } },
    ]);
    await agree('INTEGRATOR', INTEGRATOR);
    expect((await approve()).codes).toEqual(['AGREEMENT_OF_AUTHORIZED_BODY_MISSING']);
    await agree('AUTHORIZED_BODY', AUTHORIZED_BODY);
    expect((await approve({ approvedOn: '2026-11-19' })).codes).toEqual(['PLATFORM_DATE_TOO_EARLY']);
    expect((await approve()).thing).toMatchObject({ state: 'APPROVED', approvedOn: '2026-11-20' });
    expect((await approve()).codes).toEqual(['PLATFORM_ARCHITECTURE_APPROVED']);
    expect((await agree('INTEGRATOR', INTEGRATOR)).codes).toEqual(['PLATFORM_ARCHITECTURE_APPROVED']);
  });

  test('L063 C-12-1: the agreement of one party is no agreement of the other', async () => {
    await draft();
    await agree('AUTHORIZED_BODY', AUTHORIZED_BODY);
    expect((await approve()).codes).toEqual(['AGREEMENT_OF_INTEGRATOR_MISSING']);
    expect((await agree('AUTHORIZED_BODY', AUTHORIZED_BODY)).codes).toEqual(['PLATFORM_ARCHITECTURE_AGREED']);
    const day = { agreedOn: '2026-11-19' };
    expect((await agree('INTEGRATOR', INTEGRATOR, day)).codes).toEqual(['PLATFORM_DATE_TOO_EARLY']);
    expect((await agree('INTEGRATOR', INTEGRATOR, { version: 2 })).codes).toEqual([
      'PLATFORM_ARCHITECTURE_UNKNOWN',
    ]);
    expect((await approve({ version: 2 })).codes).toEqual(['PLATFORM_ARCHITECTURE_UNKNOWN']);
  });

  test('L063 C-12-1: each acts in its own role', async () => {
    await draft();
    expect((await draft({}, INTEGRATOR)).codes).toEqual(['ROLE']);
    expect((await approve({}, AUTHORIZED_BODY)).codes).toEqual(['ROLE']);
    for (const actor of [OPERATOR, AUTHORIZED_BODY])
      expect((await agree('INTEGRATOR', actor)).userErrors).toMatchObject([
        { code: 'ROLE', allowedRelations: ['INTEGRATOR'] },
      ]);
    expect((await agree('AUTHORIZED_BODY', INTEGRATOR)).codes).toEqual(['ROLE']);
    expect((await draft({}, ANONYMOUS as typeof OPERATOR)).codes).toEqual(['SIGN_IN_FIRST']);
    expect((await agree('INTEGRATOR', INTEGRATOR)).codes).toEqual([]);
  });
});

describe('the requirements of the platform', () => {
  const REQUIREMENTS = [
    { kind: 'TECHNICAL', text: text('Containers') },
    { kind: 'TECHNOLOGICAL', text: text('Open interfaces') },
  ];
  const publish = (input: object = {}, actor = OPERATOR) =>
    mutate(fixture.subgraph, {
      mutation: 'platformRequirementsPublish',
      field: 'requirements',
      selection: 'version publishedOn',
      input: { document: '№ 5', publishedOn: '2026-11-19', requirements: REQUIREMENTS, ...input },
      actor,
    });

  test('L065 C-12-1: every version is read without sign-in', async () => {
    expect(await read('{ platformRequirements { version } }')).toEqual({ platformRequirements: null });
    expect((await publish()).thing).toEqual({ version: 1, publishedOn: '2026-11-19' });
    await publish({ publishedOn: '2026-11-20', requirements: [REQUIREMENTS[1]] });
    const fields =
      'version document publishedOn requirements { ordinal kind text { kk ru en } } legalBasis { clause }';
    expect(await read(`{ platformRequirements(version: 1) { ${fields} } }`)).toEqual({
      platformRequirements: {
        version: 1,
        document: '№ 5',
        publishedOn: '2026-11-19',
        requirements: REQUIREMENTS.map((requirement, index) => ({ ordinal: index + 1, ...requirement })),
        legalBasis: { clause: '12-1.4' },
      },
    });
    expect(await read('{ platformRequirements { version requirements { kind } } }')).toEqual({
      platformRequirements: { version: 2, requirements: [{ kind: 'TECHNOLOGICAL' }] },
    });
    expect(await read('{ platformRequirements(version: 3) { version } }')).toEqual({
      platformRequirements: null,
    });
  });

  test('C-12-1: published by the operator alone, whole and in order', async () => {
    expect((await publish({}, AUTHORIZED_BODY)).codes).toEqual(['ROLE']);
    const empty = { requirements: [], document: '', publishedOn: '2026-11-21' };
    expect((await publish(empty)).codes).toEqual([
      'PLATFORM_TEXT_MISSING',
      'PLATFORM_TEXT_MISSING',
      'PLATFORM_DATE_IN_FUTURE',
    ]);
    const untranslated = [{ kind: 'TECHNICAL', text: { kk: '', ru: 'x', en: 'x' } }];
    expect((await publish({ requirements: untranslated })).userErrors).toMatchObject([
      { code: 'PLATFORM_TEXT_MISSING', path: ['input', 'requirements', '0', 'text', 'kk'] },
    ]);
    expect((await publish()).codes).toEqual([]);
    expect((await publish({ publishedOn: '2026-11-18' })).codes).toEqual(['PLATFORM_DATE_TOO_EARLY']);
  });
});

describe('software of the operator', () => {
  const declare = (code: string, actor = OPERATOR, input: object = {}) =>
    mutate(fixture.subgraph, {
      mutation: 'platformCompletionDeclare',
      field: 'object',
      selection: 'code owner { id } platformCompletion { reason declaredOn }',
      input: {
        objectId: toGlobalId('informatizationObject', objectId(code)),
        expectedVersion: 1,
        reason: 'Нет балансировщика',
        ...input,
      },
      actor,
    });

  test('L123 C-30: the operator marks an object of its own as completing the platform', async () => {
    expect((await declare(OWN, OPERATOR, { reason: '' })).codes).toEqual(['PLATFORM_TEXT_MISSING']);
    expect((await declare(OWN)).thing).toEqual({
      code: OWN,
      owner: { id: toGlobalId('organization', organizationId('operator')) },
      platformCompletion: { reason: 'Нет балансировщика', declaredOn: '2026-11-20' },
    });
    expect((await declare(OWN)).codes).toEqual(['PLATFORM_COMPLETION_DECLARED']);
  });

  test('L123 C-30: nobody else does, and not for the object of another', async () => {
    expect((await declare(FOREIGN, person(['STATE_BODY'], 'owner'))).codes).toEqual(['ROLE']);
    expect((await declare(FOREIGN)).codes).toEqual(['ROLE']);
    // The role without the appointment of the organization is not enough.
    expect((await declare(FOREIGN, person(['OPERATOR'], 'owner'))).codes).toEqual(['ROLE']);
  });
});
