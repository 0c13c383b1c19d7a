import { type Act, type Notes, type Phase, type Step, step } from '../walk.model';
import { place } from './documents';
import { spendOnCreation } from './money';
import { command, readObject, refused, standing } from './object-acts';

export async function startTrial(act: Act): Promise<Notes> {
  await command(act, 'lifeCycleTrialStart', { startedOn: act.today, zone: 'Astana, two departments' });
  return standing(act);
}

const testTooEarly = (act: Act): Promise<Notes> =>
  refused(act, 'lifeCycleSecurityTestStart', { startedOn: act.today }, ['TRIAL_DOCS_MISSING']);

async function documentTrial(act: Act): Promise<Notes> {
  const journal = { title: 'Journal of the trial', number: `J-${act.today}`, documentedOn: act.today };
  await command(act, 'trialDocumentRecord', journal);
  return place(act, 'TRIAL_OPERATION', ['TRIAL_PROGRAMME', 'TRIAL_PROTOCOL']);
}

const completion = ({ today }: Act) => ({
  ...{ certificateNumber: `C-${today}`, completedOn: today },
  conformity: 'The object conforms to its documents.',
});

async function recordDefect(act: Act): Promise<Notes> {
  const defect = { severity: 'MAJOR', description: 'The search answers nothing.', foundOn: act.today };
  await command(act, 'trialDefectRecord', defect);
  return ['defect 1 is open'];
}

const completeTooEarly = (act: Act): Promise<Notes> =>
  refused(act, 'trialOperationComplete', completion(act), ['TRIAL_DEFECTS_OPEN']);

async function fixDefect(act: Act): Promise<Notes> {
  await command(act, 'trialDefectFix', {
    number: 1,
    correction: 'The index is rebuilt.',
    fixedOn: act.today,
  });
  return ['defect 1 is removed'];
}

async function completeTrial(act: Act): Promise<Notes> {
  await command(act, 'trialOperationComplete', completion(act));
  const notes = await place(act, 'TRIAL_OPERATION', ['TRIAL_COMPLETION_CERTIFICATE']);
  return [`certificate ${completion(act).certificateNumber}`, ...notes];
}

export async function startSecurityTest(act: Act): Promise<Notes> {
  await command(act, 'lifeCycleSecurityTestStart', { startedOn: act.today });
  return standing(act);
}

const ownVerdict = (act: Act): Promise<Notes> =>
  refused(act, 'securityTestDecide', verdict(act, 'POSITIVE'), ['ROLE']);

const verdict = ({ today }: Act, decision: string) => ({
  ...{ verdict: decision, protocolNumber: `P-${today}-${decision}`, decidedOn: today, ruleVersion: '2019' },
});

const implementTooEarly = (act: Act): Promise<Notes> =>
  refused(act, 'lifeCycleImplementationStart', { startedOn: act.today }, ['SECURITY_TEST_MISSING']);

function decide(decision: 'POSITIVE' | 'NEGATIVE'): Step['run'] {
  return async (act) => {
    await command(act, 'securityTestDecide', verdict(act, decision));
    const { securityTests } = await readObject<{ securityTests: readonly object[] }>(
      act,
      'securityTests { verdict }',
    );
    return [`verdict ${decision}, ${securityTests.length} in all`];
  };
}

const placeProtocol = (act: Act): Promise<Notes> => place(act, 'SECURITY_TEST', ['SECURITY_TEST_PROTOCOL']);

/** From the documents of the trial to the verdict of the tester: the same for creation and development. */
export const TRIAL_STEPS: readonly Step[] = [
  step('C-9(3)', 'owner', 'The test before the trial is documented is refused', testTooEarly),
  step('C-9(2)', 'owner', 'The procedures of the trial are documented', documentTrial),
  step('C-9(2)', 'supplier', 'A defect is recorded', recordDefect),
  step('C-9(2)', 'owner', 'Completion with an open defect is refused', completeTooEarly),
  step('C-9(2)', 'supplier', 'The defect is removed', fixDefect),
  step('C-9(2)', 'owner', 'The trial is completed by a certificate', completeTrial),
  step('C-9(3)', 'owner', 'The object is handed in for the security test', startSecurityTest),
  step('C-9(3)', 'owner', 'A verdict by anyone but the tester is refused', ownVerdict),
  step('C-9(3)', 'tester', 'The first verdict is negative', decide('NEGATIVE')),
  step('C-9(4)', 'owner', 'Implementation without a positive verdict is refused', implementTooEarly),
  step('C-9(3)', 'tester', 'The second verdict is positive', decide('POSITIVE')),
  step('C-4', 'owner', 'The protocol of the test is placed', placeProtocol),
];

export const TRIAL: Phase = {
  title: 'Trial operation and security test (C-9(2), C-9(3))',
  steps: [
    step('C-9(2)', 'owner', 'Trial operation begins in a pilot zone', startTrial),
    step('C-4', 'owner', 'What was spent on the building is recorded', spendOnCreation),
    ...TRIAL_STEPS,
  ],
};
