import { type Act, type Notes, type Phase, step, type Walk, WalkStopped } from '../walk.model';
import { PLANNING_DOCUMENTS } from './build';
import { place } from './documents';
import { IMPLEMENTATION_STEPS } from './implementation';
import { command, findObject, readObject, refused, relate, standing, take } from './object-acts';
import { HISTORY } from './termination';
import { agreeTerms, submitTerms } from './terms';
import { startTrial, TRIAL_STEPS } from './trial';

/** Operated by the Ministry of Justice in the sample: «Dossier», legal information, enforcement proceedings. */
const OPERATED = ['KZ-П-66-0000066', 'KZ-П-65-0000065', 'KZ-П-39-0000039'];

/** An object commissioned today is left out: documents of one day do not tell one development from another. */
async function takeOperated(act: Act): Promise<Notes> {
  for (const code of OPERATED) {
    const found = await findObject(act, code);
    if (found?.stage !== 'INDUSTRIAL_OPERATION' || found.stageSince === act.today) continue;
    take(act, found);
    return [`of the sample: ${found.code} ${found.name.en}`, ...(await standing(act))];
  }
  throw new WalkStopped(
    `None of the sample objects ${OPERATED.join(', ')} has been in operation since before today.`,
  );
}

interface Related {
  readonly stakeholders: readonly { role: string; startedOn: string; endedOn: string | null }[];
}

async function openRelation(act: Act, role: string) {
  const { stakeholders } = await readObject<Related>(act, 'stakeholders { role startedOn endedOn }');
  return stakeholders.find((one) => one.role === role && one.endedOn === null);
}

/** The relation outlives a walk: a later one finds it. */
async function entrust(act: Act): Promise<Notes> {
  for (const [user, role] of [
    ['trustee', 'TRUSTEE'],
    ['supplier', 'SUPPLIER'],
  ] as const)
    if (!(await openRelation(act, role))) await relate(act, user, role);
  return [`TRUSTEE since ${(await openRelation(act, 'TRUSTEE'))?.startedOn}`];
}

const developTooEarly = (act: Act): Promise<Notes> =>
  refused(act, 'lifeCycleDevelopmentStart', { startedOn: act.today }, ['TRUSTEE_TOR_NOT_AGREED']);

async function classifyWork(act: Act): Promise<Notes> {
  const answers = { isIntegrationOnly: false, isExternalModule: false, hasNewFunctions: true };
  const integration = { ...answers, isIntegrationOnly: true, hasNewFunctions: false };
  const works = [
    { ...integration, description: 'Exchange with a register', isMainSourceChanged: false },
    { ...answers, description: 'Electronic applications', isMainSourceChanged: true },
  ];
  for (const work of works) await command(act, 'workClassify', work);
  const { workClassifications } = await readObject<{
    workClassifications: {
      nodes: readonly { description: string; verdict: string; reason: { en: string } }[];
    };
  }>(act, 'workClassifications(first: 2) { nodes { description verdict reason { en } } }');
  return workClassifications.nodes.map(
    ({ description, verdict, reason }) => `${description}: ${verdict}. ${reason.en}`,
  );
}

async function agreeTrust(act: Act): Promise<Notes> {
  const terms = { number: `T-${act.today}`, agreedOn: act.today };
  await command(act, 'trusteeTermsAgree', terms);
  return [`terms ${terms.number} agreed`];
}

async function declarePlatform(act: Act): Promise<Notes> {
  await command(act, 'platformPriorityDeclare', { isOnPlatform: true });
  return ['to be developed on the platform of e-government'];
}

async function startDevelopment(act: Act): Promise<Notes> {
  await command(act, 'lifeCycleDevelopmentStart', { startedOn: act.today });
  return standing(act);
}

/** What the data of the stage lack, as far as it is documents. */
async function completeDocuments(act: Act): Promise<Notes> {
  const { stageCompleteness } = await readObject<{ stageCompleteness: { missing: readonly string[] } }>(
    act,
    'stageCompleteness { missing }',
  );
  const kinds = stageCompleteness.missing
    .filter((field) => field.startsWith('documents.'))
    .map((field) => field.slice('documents.'.length));
  const placed = kinds.length > 0 ? await place(act, 'INDUSTRIAL_OPERATION', kinds) : [];
  return [...placed, ...(await standing(act))];
}

const TRUST: Phase = {
  title: 'Trust management and agreed terms (C-10)',
  steps: [
    step('C-4', 'owner', 'An object in operation is taken', takeOperated),
    step('C-10', 'owner', 'The trustee and a supplier enter their relations', entrust),
    step('C-4', 'owner', 'What the card lacks of its stage is placed', completeDocuments),
    step('C-10', 'trustee', 'Development without agreed terms is refused', developTooEarly),
    step('C-10', 'trustee', 'Works are classified: what is development and what is not', classifyWork),
    step('C-8', 'trustee', 'Terms of reference are submitted; incomplete ones are refused', submitTerms),
    step('C-8', 'authorized-body', 'The terms are agreed', agreeTerms),
    step('C-10', 'authorized-body', 'The terms of the trustee are agreed', agreeTrust),
    step('C-14', 'owner', 'Priority of the platform is declared', declarePlatform),
    step('C-4', 'owner', 'The documents of the development are placed', (act) =>
      place(act, 'DEVELOPMENT', PLANNING_DOCUMENTS),
    ),
    step('C-10', 'trustee', 'Development begins', startDevelopment),
    step('C-9(2)', 'trustee', 'Trial operation of the development begins', startTrial),
  ],
};

export const TRUSTEE_WALK: Walk = {
  name: 'trustee',
  title: 'An object in operation through development by its trustee (Order 129, C-10)',
  phases: [
    TRUST,
    { title: 'Trial operation and security test, again (C-9(2), C-9(3))', steps: TRIAL_STEPS },
    {
      title: 'Implementation and commissioning, again (C-9(4), C-15)',
      steps: [...IMPLEMENTATION_STEPS, HISTORY],
    },
  ],
};
