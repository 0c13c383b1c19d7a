import { type Act, type Notes, type Phase, step } from '../walk.model';
import { place } from './documents';
import { calculateCreation, loadNormTables, planCreation } from './money';
import { command, DEADLINE, type Deadline, dueNote, readObject, refused, standing } from './object-acts';
import { terminateTooEarly } from './termination';
import { agreeTerms, returnTerms, submitTerms } from './terms';

const start = (act: Act) => ({ startedOn: act.today, basisDocument: `Contract ${act.today}` });

/** Nobody builds without terms, calculation and conclusions; everything open is told at once. */
const buildTooEarly = (act: Act): Promise<Notes> =>
  refused(act, 'lifeCycleBuildStart', start(act), [
    'TOR_MISSING',
    'CALCULATION_MISSING',
    'CONCLUSION_MISSING',
  ]);

async function conclude(act: Act): Promise<Notes> {
  for (const kind of ['INFORMATIZATION', 'INFORMATION_SECURITY']) {
    const conclusion = { kind, verdict: 'POSITIVE', number: `${kind}-${act.today}`, issuedOn: act.today };
    await command(act, 'expertConclusionIssue', conclusion);
  }
  return ['both conclusions are positive'];
}

export const PLANNING_DOCUMENTS = [
  'TERMS_OF_REFERENCE',
  'COST_CALCULATION',
  'CONCLUSION_INFORMATIZATION',
  'CONCLUSION_INFORMATION_SECURITY',
];

async function declarePlatform(act: Act): Promise<Notes> {
  const notes = await refused(act, 'platformPriorityDeclare', { isOnPlatform: false }, ['PLATFORM_PRIORITY']);
  await command(act, 'platformPriorityDeclare', { isOnPlatform: true });
  return [...notes, 'to be built on the platform of e-government'];
}

interface Environments {
  readonly environments: readonly {
    readonly id: string;
    readonly state: string;
    readonly provisionDeadline: Deadline;
    readonly closingDeadline: Deadline;
  }[];
}

async function lastEnvironment(act: Act) {
  const fields = `id state provisionDeadline { ${DEADLINE} } closingDeadline { ${DEADLINE} }`;
  const { environments } = await readObject<Environments>(act, `environments { ${fields} }`);
  const last = environments.find(({ state }) => state === 'REQUESTED') ?? environments.at(-1);
  if (!last) throw new RangeError('No environment was asked for.');
  return last;
}

async function requestEnvironment(act: Act): Promise<Notes> {
  const agreement = { agreementNumber: `A-${act.today}`, agreementOn: act.today };
  await command(act, 'environmentRequest', { kind: 'DEVELOPMENT_TEST', ...agreement });
  return [dueNote('to be given', (await lastEnvironment(act)).provisionDeadline)];
}

async function provideEnvironment(act: Act): Promise<Notes> {
  const { id: environmentId, closingDeadline } = await lastEnvironment(act);
  const given = { environmentId, providedOn: act.today };
  const charged = { ...given, charge: '1000' };
  const notes = await refused(act, 'environmentProvide', charged, ['ENVIRONMENT_MUST_BE_FREE']);
  await command(act, 'environmentProvide', given);
  return [...notes, 'given free of charge', dueNote('to be closed', closingDeadline)];
}

interface Requests {
  readonly placementRequests: readonly {
    readonly id: string;
    readonly providedOn: string | null;
    readonly deadline: Deadline;
  }[];
}

async function openRequest(act: Act) {
  const fields = `placementRequests { id providedOn deadline { ${DEADLINE} } }`;
  const { placementRequests } = await readObject<Requests>(act, fields);
  const open = placementRequests.find(({ providedOn }) => providedOn === null);
  if (!open) throw new RangeError('No placement was asked for.');
  return open;
}

async function requestPlacement(act: Act): Promise<Notes> {
  await command(act, 'placementRequest', { service: 'EGOV_PLATFORM' });
  return [dueNote('to be given', (await openRequest(act)).deadline)];
}

async function providePlacement(act: Act): Promise<Notes> {
  const { id: placementRequestId } = await openRequest(act);
  await command(act, 'placementProvide', { placementRequestId, providedOn: act.today });
  return [`given on ${act.today}`];
}

async function recordPlacement(act: Act): Promise<Notes> {
  await command(act, 'placementRecord', { hosting: 'EGOV_PLATFORM', placedOn: act.today });
  return ['hosting EGOV_PLATFORM'];
}

async function startBuild(act: Act): Promise<Notes> {
  await command(act, 'lifeCycleBuildStart', start(act));
  return standing(act);
}

export const BUILD: Phase = {
  title: 'Money, conclusions, terms of reference, platform (C-5 to C-8, C-12 to C-14)',
  steps: [
    step('C-9', 'owner', 'Building too early is refused with everything that is missing', buildTooEarly),
    step('C-19', 'owner', 'The end of an operation that never began is refused', terminateTooEarly),
    step('C-7', 'administrator', 'The norm tables of the method are loaded', loadNormTables),
    step('C-7', 'owner', 'The cost of creation is calculated', calculateCreation),
    step(
      'C-5',
      'owner',
      'The cost is planned; a wrong channel and a plan without a budget reference are refused',
      planCreation,
    ),
    step('C-6', 'expert', 'Both conclusions on the investment project are issued', conclude),
    step('C-8', 'owner', 'Terms of reference are submitted; incomplete ones are refused', submitTerms),
    step('C-8', 'authorized-body', 'The terms are returned with a remark', returnTerms),
    step('C-8', 'owner', 'The next version of the terms is submitted', submitTerms),
    step('C-8', 'integrator', 'The terms are agreed', agreeTerms),
    step('C-4', 'owner', 'The documents of the planning are placed', (act) =>
      place(act, 'BUILD', PLANNING_DOCUMENTS),
    ),
    step(
      'C-14',
      'owner',
      'Priority of the platform: outside without an exception is refused',
      declarePlatform,
    ),
    step('C-12', 'owner', 'An environment for development is asked for', requestEnvironment),
    step('C-12', 'operator', 'The environment is given; a charge for it is refused', provideEnvironment),
    step('C-9(1)', 'owner', 'Building begins', startBuild),
    step('C-13', 'owner', 'Placement on the platform is asked for', requestPlacement),
    step('C-13', 'operator', 'The placement is given', providePlacement),
    step('C-13', 'owner', 'Where the object stands is recorded', recordPlacement),
  ],
};
