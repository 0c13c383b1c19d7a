import { REGISTER } from '../../subgraphs/register/module';
import type { Actor } from '../../subgraphs/shared/access/actor';
import { NO_PEERS, type Peers } from '../../subgraphs/shared/peers/peers';
import { person } from './actors';
import { cloneDatabase, type TestDatabase } from './database';
import { type Mutated, mutate } from './mutate';
import { openSubgraph, type TestSubgraph } from './subgraph';

export const APPLICANT = person([], 'supplier-one');
export const KEEPER = person(['REGISTER_KEEPER'], 'register-keeper');
/** Noon of a Friday in Almaty. */
export const NOW = new Date('2026-11-20T07:00:00Z');
export const TODAY = '2026-11-20';

const texts = (text: string) => ({ kk: `${text} өнімі`, ru: `Продукт ${text}`, en: `Product ${text}` });

/** A complete application by the general way. */
export const CONTENT = {
  productKind: 'SOFTWARE',
  name: texts('Alpha'),
  version: '2.1',
  purpose: texts('Archive'),
  characteristics: 'Keeps documents.',
  developerName: 'Developer',
  rightBasis: 'EXCLUSIVE_RIGHT',
  rightDocument: 'R-1',
  conformity: {
    kind: 'CERTIFICATE_EAL4',
    number: 'C-1',
    bodies: ['Laboratory'],
    assuranceLevel: 4,
    validUntil: '2028-01-01',
  },
};

export interface Application {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly entry: { readonly id: string; readonly number: string; readonly version: number } | null;
}

export interface RegisterFixture {
  readonly subgraph: TestSubgraph;
  readonly database: TestDatabase;
  act(mutation: string, input: object, actor?: Actor): Promise<Mutated>;
  /** The act on the application at its present version, which must succeed. */
  step(mutation: string, application: Application, input?: object, actor?: Actor): Promise<Application>;
  draft(input?: object, actor?: Actor): Promise<Application>;
  /** A draft taken to a state by acts alone. */
  at(state: string, input?: object): Promise<Application>;
  close(): Promise<void>;
}

const SELECTION = 'id version state entry { id number version }';

/** The running subgraph of the register, in which applications are made by acts alone. */
export async function openRegister(peers: Peers = NO_PEERS, now: Date = NOW): Promise<RegisterFixture> {
  const database = await cloneDatabase('register');
  const subgraph = await openSubgraph(REGISTER, database, { actor: APPLICANT, now, peers });
  return { ...actsOn(subgraph), subgraph, database, close: () => close(subgraph, database) };
}

/** The same database on another day. */
export async function reopenRegister(
  { database }: RegisterFixture,
  now: Date,
  peers: Peers = NO_PEERS,
): Promise<RegisterFixture> {
  const subgraph = await openSubgraph(REGISTER, database, { actor: APPLICANT, now, peers });
  return { ...actsOn(subgraph), subgraph, database, close: () => subgraph.close() };
}

async function close(subgraph: TestSubgraph, database: TestDatabase): Promise<void> {
  await subgraph.close();
  await database.drop();
}

function actsOn(subgraph: TestSubgraph) {
  const act = (mutation: string, input: object, actor: Actor = APPLICANT) =>
    mutate(subgraph, { mutation, field: 'application', selection: SELECTION, input, actor });
  const done = async (outcome: Promise<Mutated>): Promise<Application> => {
    const { thing, userErrors } = await outcome;
    expect(userErrors).toEqual([]);
    return thing as unknown as Application;
  };
  const step = (mutation: string, { id, version }: Application, input: object = {}, actor?: Actor) =>
    done(act(mutation, { applicationId: id, expectedVersion: version, ...input }, actor));
  const draft = (input: object = {}, actor?: Actor) =>
    done(act('registerApplicationDraft', { kind: 'INCLUSION', content: CONTENT, ...input }, actor));
  return {
    act,
    step,
    draft,
    async at(state: string, input: object = {}): Promise<Application> {
      let application = await draft(input);
      for (const [mutation, more, actor] of WAYS[state] ?? [])
        application = await step(mutation, application, more, actor);
      return application;
    },
  };
}

type Step = readonly [mutation: string, input: object, actor: Actor];

const SUBMIT: Step = ['registerApplicationSubmit', {}, APPLICANT];
const ACCEPT: Step = ['registerApplicationCheck', { verdict: 'COMPLETE' }, KEEPER];
export const RECOMMENDATION = { recommendation: 'GRANT', protocolNumber: 'P-1', recommendedOn: TODAY };
const RECOMMEND: Step = ['registerApplicationRecommend', RECOMMENDATION, KEEPER];
export const GRANT = { outcome: 'GRANT', decisionNumber: 'D-1', decidedOn: TODAY };
export const REFUSE = { ...GRANT, outcome: 'REFUSE', reasonCode: 'CRITERIA_NOT_MET' };

const WAYS: Readonly<Record<string, readonly Step[]>> = {
  DRAFT: [],
  COMPLETENESS_CHECK: [SUBMIT],
  RETURNED: [SUBMIT, ['registerApplicationCheck', { verdict: 'INCOMPLETE', remarks: ['No photo'] }, KEEPER]],
  COMMISSION_REVIEW: [SUBMIT, ACCEPT],
  RECOMMENDED: [SUBMIT, ACCEPT, RECOMMEND],
  GRANTED: [SUBMIT, ACCEPT, RECOMMEND, ['registerApplicationDecide', GRANT, KEEPER]],
  REFUSED: [SUBMIT, ACCEPT, RECOMMEND, ['registerApplicationDecide', REFUSE, KEEPER]],
  WITHDRAWN: [['registerApplicationWithdraw', {}, APPLICANT]],
};
export const STATES = Object.keys(WAYS);
