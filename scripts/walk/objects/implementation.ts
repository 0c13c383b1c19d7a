import { type Act, type Notes, type Phase, type Step, step } from '../walk.model';
import { place } from './documents';
import { command, dutyBegun, readObject, refused, standing } from './object-acts';

const MEASURES = [
  'PREPARE_OBJECT',
  'PREPARE_STAFF',
  'COMMISSIONING_WORK',
  'PRELIMINARY_TEST',
  'ACCEPTANCE_TEST',
];

async function startImplementation(act: Act): Promise<Notes> {
  await command(act, 'lifeCycleImplementationStart', { startedOn: act.today });
  return standing(act);
}

const commissionTooEarly = (act: Act): Promise<Notes> =>
  refused(act, 'lifeCycleCommission', { commissionedOn: act.today }, [
    'IMPLEMENTATION_INCOMPLETE',
    'COMMISSIONING_ACT_MISSING',
  ]);

async function measure(act: Act): Promise<Notes> {
  for (const kind of MEASURES) {
    const proof = { evidence: `Record ${kind}`, doneOn: act.today, standards: ['ST RK 34.015'] };
    await command(act, 'implementationMeasureRecord', { kind, ...proof });
  }
  return [MEASURES.join(', ')];
}

const placeDocuments = async (act: Act): Promise<Notes> => [
  ...(await place(act, 'IMPLEMENTATION', ['ACCEPTANCE_TEST_PROTOCOL'])),
  ...(await place(act, 'INDUSTRIAL_OPERATION', ['COMMISSIONING_ACT'])),
];

interface Commissioned {
  readonly commissionedOn: string;
  readonly warranty: { readonly untilOn: string; readonly supplier: { name: { en: string } } | null } | null;
}

async function commission(act: Act): Promise<Notes> {
  const members = ['Chair of the commission', 'Representative of the holder', 'Representative of the tester'];
  const signed = { number: `CA-${act.today}`, signedOn: act.today, members };
  await command(act, 'lifeCycleCommission', { commissionedOn: act.today, act: signed });
  const { commissionedOn, warranty } = await readObject<Commissioned>(
    act,
    'commissionedOn warranty { untilOn supplier { name { en } } }',
  );
  const supplier = warranty?.supplier?.name.en ?? 'no supplier';
  const guarded = warranty ? [`term: warranty until ${warranty.untilOn} (${supplier})`] : [];
  return [`commissioned on ${commissionedOn}`, ...guarded, ...(await standing(act))];
}

export const IMPLEMENTATION_STEPS: readonly Step[] = [
  step('C-9(4)', 'owner', 'Implementation begins on the positive verdict', startImplementation),
  step(
    'C-15',
    'owner',
    'Commissioning too early is refused with everything that is missing',
    commissionTooEarly,
  ),
  step('C-3(2)', 'owner', 'All measures of the implementation are recorded', measure),
  step('C-4', 'owner', 'The acceptance protocol and the commissioning act are placed', placeDocuments),
  step('C-15', 'owner', 'The object is commissioned by an act', commission),
  step('E-7', 'owner', 'The duty to apply for the deposit appears in the escrow', (act) =>
    dutyBegun(act, 'depositObligation', 'to be applied for'),
  ),
];

export const IMPLEMENTATION: Phase = {
  title: 'Implementation and commissioning (C-9(4), C-9(5), C-15)',
  steps: IMPLEMENTATION_STEPS,
};
