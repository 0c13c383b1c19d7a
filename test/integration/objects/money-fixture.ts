import type { Actor } from '../../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { demonstrationFiles, METHOD_VERSION } from '../../support/builders/norm-tables';
import { objectId, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { type ObjectsFixture, openObjects } from '../../support/objects';

export const CODE = 'KZ-П-20-0000001';
/** Another object of the same owner, planned and not yet built. */
export const PLANNED_CODE = 'KZ-П-20-0000002';
export const ENDED_CODE = 'KZ-П-20-0000003';
export const OWNER = person(['STATE_BODY'], 'owner');
export const ADMINISTRATOR = person(['ADMINISTRATOR']);

export const idOf = (code: string): string => toGlobalId('informatizationObject', objectId(code));

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, whose fields the assertions name
export type Answer = any;

export interface MoneyFixture extends ObjectsFixture {
  /** Carries out a mutation and gives its payload. */
  mutate(mutation: string, input: object, fields: string, actor?: Actor): Promise<Answer>;
  query(query: string, actor?: Actor): Promise<Answer>;
  /** Refusal codes of recording a cost with these differences from a lawful plan of operation. */
  record(overrides?: object, actor?: Actor): Promise<Answer>;
  loadTables(): Promise<void>;
  /** Id of a calculation of creation worth 44 509 810.00 tenge. */
  calculate(overrides?: object): Promise<Answer>;
}

const ERRORS = 'userErrors { __typename code message path remedy legalReference { actNumber clause } }';

export const SUPPORT_PLAN = {
  objectId: idOf(CODE),
  expectedVersion: 1,
  year: 2027,
  nature: 'PLANNED',
  kind: 'SUPPORT',
  phase: 'INDUSTRIAL_OPERATION',
  fundingChannel: 'CURRENT_COSTS',
  amount: '1000.50',
  changesFunctionality: false,
};

/** Inputs of a creation for the demonstration tables. */
export const CREATION = {
  objectId: idOf(CODE),
  kind: 'CREATION',
  methodVersion: METHOD_VERSION,
  size: { cases: 10, entities: 20, tools: 30, interactions: 40, nodes: 2 },
  levels: [
    { requirement: 'RELIABILITY', level: 'HIGH' },
    { requirement: 'LOAD', level: 'LOW' },
  ],
  baseWage: '500000',
  inflationPercent: '10',
  purchases: [{ name: 'Servers', amount: '1000.50' }],
};

export async function openMoney(): Promise<MoneyFixture> {
  const fixture = await openObjects(OWNER, {
    organization: ['owner', 'holder', 'supplier', 'stranger'].map((key) => organizationOf(key)),
    informatization_object: [
      objectOf(CODE),
      objectOf(PLANNED_CODE, { stage: 'PLANNED', commissioned_on: null, object_class: null }),
      objectOf(ENDED_CODE, { stage: 'TERMINATED', terminated_on: '2026-03-01' }),
    ],
    stakeholder: [
      ...[CODE, PLANNED_CODE, ENDED_CODE].map((code) => stakeholderOf(code, 'owner', 'OWNER')),
      stakeholderOf(CODE, 'holder', 'HOLDER'),
      stakeholderOf(CODE, 'supplier', 'SUPPLIER'),
    ],
  });
  const query: MoneyFixture['query'] = async (text, actor = OWNER) => {
    const { data, errors } = await fixture.subgraph.execute<Answer>({ query: text, actor });
    expect(errors).toEqual([]);
    return data;
  };
  const mutate: MoneyFixture['mutate'] = async (mutation, input, fields, actor = OWNER) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await fixture.subgraph.execute<Answer>({
      query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} ${ERRORS} } }`,
      variables: { input },
      actor,
    });
    expect(errors).toEqual([]);
    return data[mutation];
  };
  return {
    ...fixture,
    query,
    mutate,
    record: (overrides = {}, actor = OWNER) =>
      mutate('costItemRecord', { ...SUPPORT_PLAN, ...overrides }, 'costItem { id year }', actor),
    loadTables: async () => {
      for (const file of demonstrationFiles()) {
        const input = { ...file, methodVersion: METHOD_VERSION };
        const { userErrors } = await mutate('normTableLoad', input, 'table { id }', ADMINISTRATOR);
        expect(userErrors).toEqual([]);
      }
    },
    calculate: (overrides = {}) =>
      mutate('developmentCalculate', { ...CREATION, ...overrides }, 'calculation { id totalThousands }'),
  };
}

export const codesOf = (payload: Answer): string[] => payload.userErrors.map(({ code }: Answer) => code);
export const clausesOf = (payload: Answer): string[] =>
  payload.userErrors.map(({ legalReference }: Answer) => legalReference?.clause);
