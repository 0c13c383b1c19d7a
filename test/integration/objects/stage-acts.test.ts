import { buildSchema, isInputObjectType } from 'graphql';
import { PORTAL_DOCUMENTS } from '../../../subgraphs/objects/documentation/portal-documents';
import { seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { lifeAt } from '../../support/builders/life-cycle';
import { demonstrationFiles, METHOD_VERSION } from '../../support/builders/norm-tables';
import { documentOf, type ObjectsRows, objectId } from '../../support/builders/objects';
import { PARTNER, SERVICE_ACTS, STAGE_ACTS, STAGES, type Stage } from '../../support/builders/stage-acts';
import { ACTS, type Life, type LifeObject, OWNER, openLife } from '../../support/life-cycle';

const PAIRS = [...STAGE_ACTS, ...SERVICE_ACTS].flatMap((act, number) =>
  STAGES.map((stage, index) => ({
    ...{ act, stage, code: `KZ-П-25-${String(number * STAGES.length + index + 1).padStart(7, '0')}` },
    isService: SERVICE_ACTS.includes(act),
  })),
);

/** Acts that do not depend on what the client read. */
const VERSIONLESS = ['documentUploadStart', 'maintenanceCalculate', 'developmentCalculate'];

/** Still under warranty; the card of a stage with all the copies that the portal asks for. */
function rowsOf(code: string, stage: Stage, isService: boolean): ObjectsRows {
  const { informatization_object: [card] = [] } = lifeAt(code, stage);
  if (!card) return {};
  const commissioned = card.commissioned_on ? { commissioned_on: '2026-01-01' } : {};
  const subject = isService ? 'ICT_SERVICE' : 'OBJECT';
  const unlike = { ...commissioned, subject, is_class_verified: false };
  return {
    informatization_object: [{ ...card, ...unlike } as typeof card],
    technical_document: PORTAL_DOCUMENTS.map(({ kind }) => documentOf(code, kind)),
  };
}

let life: Life;
beforeAll(async () => {
  const partner: LifeObject = { code: PARTNER, stage: 'PLANNED', rows: rowsOf(PARTNER, 'PLANNED', false) };
  const objects = PAIRS.map(({ act, stage, code, isService }): LifeObject => {
    return { code, stage, rows: rowsOf(code, stage, isService), evidence: act.rows(code) };
  });
  const operator = {
    ...{ id: seededUuid('operator'), organization_id: organizationId('owner'), role: 'OPERATOR' },
    ...{ basis: 'Постановление 1', valid_from: '2020-01-01', valid_to: null },
  };
  life = await openLife([{ ...partner, evidence: { organization_role: [operator] } }, ...objects]);
  const administrator = person(['ADMINISTRATOR']);
  for (const file of demonstrationFiles())
    expect(await call('normTableLoad', { ...file, methodVersion: METHOD_VERSION }, administrator)).toEqual(
      [],
    );
});
afterAll(() => life.close());

interface UserError {
  readonly code: string;
  readonly remedy: string | null;
}

async function call(mutation: string, input: object, actor = OWNER): Promise<readonly UserError[]> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await life.fixture.subgraph.execute<
    Record<string, { userErrors: readonly UserError[] }>
  >({
    query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code remedy } } }`,
    variables: { input },
    actor,
  });
  expect(errors).toEqual([]);
  return data[mutation]?.userErrors ?? [{ code: 'NO_ANSWER', remedy: null }];
}

test('G06: every act of the graph on an object is in this table or in that of its life', async () => {
  const { data } = await life.fixture.subgraph.execute<{ _service: { sdl: string } }>({
    query: '{ _service { sdl } }',
  });
  const schema = buildSchema(data._service.sdl, { assumeValidSDL: true });
  const onObjects = Object.entries(schema.getMutationType()?.getFields() ?? {}).flatMap(([name]) => {
    const input = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`);
    return isInputObjectType(input) && 'objectId' in input.getFields() ? [name] : [];
  });
  const known = new Set([...PAIRS.map(({ act }) => act.mutation), ...Object.keys(ACTS)]);
  expect(onObjects.length).toBeGreaterThan(40);
  expect(onObjects.filter((name) => !known.has(name))).toEqual([]);
});

test.each(PAIRS.map((pair) => [pair.stage, pair.act.mutation, pair] as const))(
  'G06: in %s the act %s does what the order says',
  async (stage, mutation, { act, code }) => {
    const object = { objectId: toGlobalId('informatizationObject', objectId(code)) };
    const version = VERSIONLESS.includes(mutation) ? {} : { expectedVersion: 1 };
    const errors = await call(mutation, { ...object, ...version, ...act.input(code) }, act.actor);
    expect(errors.map((error) => error.code)).toEqual(act.lawful.includes(stage) ? [] : [act.refusal]);
    // What is not done to an object that ended is done to a new one; a plan names a year, of which it may have another.
    if (stage === 'TERMINATED' && act.refusal !== 'OPERATION_PLAN_NOT_APPLICABLE')
      for (const { remedy } of errors) expect(remedy).toMatch(/new object/);
  },
);
