import type { LifeCycleStageKind } from '../../subgraphs/objects/life-cycle/life-cycle.type';
import type { Actor } from '../../subgraphs/shared/access/actor';
import { toGlobalId } from '../../subgraphs/shared/kernel/global-id';
import type { Peers } from '../../subgraphs/shared/peers/peers';
import { person } from './actors';
import { type EvidenceRows, evidenceAt, insertEvidenceRows, lifeAt, together } from './builders/life-cycle';
import { type ObjectsRows, objectId, organizationOf } from './builders/objects';
import { NOW, type ObjectsFixture, openObjects } from './objects';

export const OWNER = person(['STATE_BODY'], 'owner');
export const TRUSTEE = person([], 'trustee');
export const TESTER = person(['TESTER'], 'tester');
export const AUTHORITY = person(['AUTHORIZED_BODY'], 'authority');

/** Who lawfully does each act of the life cycle, and with what; the days fit every stage. */
export const ACTS: Readonly<Record<string, { readonly input: object; readonly actor: Actor }>> = {
  lifeCycleBuildStart: { input: { startedOn: '2026-11-01' }, actor: OWNER },
  lifeCycleTrialStart: { input: { startedOn: '2026-11-01', zone: 'Астана' }, actor: OWNER },
  trialDocumentRecord: { input: { title: 'Журнал', number: '2', documentedOn: '2026-11-01' }, actor: OWNER },
  trialDefectRecord: {
    input: { severity: 'MINOR', description: 'Опечатка', foundOn: '2026-11-01' },
    actor: person([], 'supplier'),
  },
  trialDefectFix: { input: { number: 1, correction: 'Исправлено', fixedOn: '2026-11-01' }, actor: OWNER },
  trialOperationComplete: {
    input: { certificateNumber: 'А-2', completedOn: '2026-11-01', conformity: 'Соответствует' },
    actor: OWNER,
  },
  lifeCycleSecurityTestStart: { input: { startedOn: '2026-11-01' }, actor: OWNER },
  securityTestDecide: {
    input: { verdict: 'POSITIVE', protocolNumber: 'П-2', decidedOn: '2026-11-01', ruleVersion: '2019' },
    actor: TESTER,
  },
  lifeCycleImplementationStart: { input: { startedOn: '2026-11-01' }, actor: OWNER },
  implementationMeasureRecord: {
    input: { kind: 'PREPARE_STAFF', evidence: 'Приказ 7', doneOn: '2026-11-01', standards: ['СТ РК 1'] },
    actor: person([], 'holder'),
  },
  lifeCycleCommission: {
    input: {
      commissionedOn: '2026-11-01',
      act: { number: '15', signedOn: '2026-10-30', members: ['Ахметов А.', 'Сериков С.'] },
    },
    actor: OWNER,
  },
  lifeCycleDevelopmentStart: { input: { startedOn: '2026-11-01' }, actor: OWNER },
  trusteeTermsAgree: { input: { number: 'ТЗ-1', agreedOn: '2026-11-01' }, actor: AUTHORITY },
  lifeCycleTerminate: {
    input: { reason: 'Функции переданы', decisionNumber: '99', terminatedOn: '2026-11-01' },
    actor: OWNER,
  },
  workClassify: {
    input: {
      description: 'Обмен с реестром',
      isIntegrationOnly: true,
      isMainSourceChanged: false,
      isExternalModule: false,
      hasNewFunctions: false,
    },
    actor: OWNER,
  },
};

export interface LifeError {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly legalReference: { readonly clause: string } | null;
  readonly fromState?: string;
  readonly allowedActions?: readonly string[];
  readonly allowedRelations?: readonly string[];
  readonly currentVersion?: number;
}

export interface LifeAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the selection that the test itself wrote
  readonly object: any;
  readonly userErrors: readonly LifeError[];
}

export interface Life {
  readonly fixture: ObjectsFixture;
  /** Does an act on an object; by default as the one who lawfully does it. */
  act(name: string, code: string, input?: object, actor?: Actor): Promise<LifeAnswer>;
  /** Fields of an object as a reader sees them. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the selection that the test itself wrote
  read(code: string, fields: string, actor?: Actor): Promise<any>;
  close(): Promise<void>;
}

export interface LifeObject {
  readonly code: string;
  readonly stage: LifeCycleStageKind;
  /** Evidence beside, or instead of, what the object gathered on its way. */
  readonly evidence?: EvidenceRows;
  /** Rows of the card instead of those of the builder. */
  readonly rows?: ObjectsRows;
}

/** The running subgraph with objects in these stages. */
export async function openLife(objects: readonly LifeObject[], peers?: Peers): Promise<Life> {
  const organizations = ['owner', 'holder', 'trustee', 'supplier', 'developer', 'maintainer'];
  const others = ['tester', 'authority', 'stranger'];
  const all = together(
    { organization: [...organizations, ...others].map((key) => organizationOf(key)) },
    ...objects.map(({ code, stage, rows }) => ({ ...lifeAt(code, stage), ...rows })),
  );
  const fixture = await openObjects(OWNER, all, NOW, peers);
  for (const { code, stage, evidence = {} } of objects)
    await insertEvidenceRows(fixture.database.owner, { ...evidenceAt(code, stage), ...evidence });
  return { fixture, act: actOn(fixture), read: readerOf(fixture), close: () => fixture.close() };
}

function actOn({ subgraph }: ObjectsFixture): Life['act'] {
  return async (name, code, input = {}, actor = ACTS[name]?.actor ?? OWNER) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await subgraph.execute<Record<string, LifeAnswer>>({
      query: `mutation ($input: ${type}!) { ${name}(input: $input) {
        object { version stage stageSince commissionedOn terminatedOn isWorking }
        userErrors { __typename code message path legalReference { clause }
          ... on IllegalTransitionError { fromState allowedActions }
          ... on NotAllowedError { allowedRelations } ... on ConflictError { currentVersion } } } }`,
      variables: { input: { ...identity(code), ...ACTS[name]?.input, ...input } },
      actor,
    });
    expect(errors).toEqual([]);
    const answer = data[name];
    if (!answer) throw new Error(`No answer of ${name}`);
    return answer;
  };
}

function readerOf({ subgraph }: ObjectsFixture): Life['read'] {
  return async (code, fields, actor = OWNER) => {
    const { data, errors } = await subgraph.execute<Record<string, unknown>>({
      query: `query ($code: String!) { informatizationObject(code: $code) { ${fields} } }`,
      variables: { code },
      actor,
    });
    expect(errors).toEqual([]);
    return data['informatizationObject'];
  };
}

const identity = (code: string) => ({
  objectId: toGlobalId('informatizationObject', objectId(code)),
  expectedVersion: 1,
});
