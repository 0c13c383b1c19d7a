import { DEADLINE, type Deadline, dueNote, organizationOf, readObject } from '../objects/object-acts';
import { type Act, type Notes, type Phase, recall, step, WalkStopped } from '../walk.model';
import { onApplication, onDeposit, readDeposit, standing, termsOf } from './deposit-acts';
import { formOf, HASTY_FORM } from './form';

interface Candidate {
  readonly code: string;
  readonly name: { readonly en: string };
  readonly latestDeposit: { readonly state: string } | null;
  readonly depositObligation: { readonly state: string } | null;
}

/** Nothing of the object is on its way into the escrow. */
const isFree = ({ latestDeposit }: Candidate) => latestDeposit === null || latestDeposit.state === 'ACCEPTED';

/** The application for the last commissioning is still owed. */
const isOwed = ({ depositObligation }: Candidate) =>
  depositObligation !== null && depositObligation.state !== 'FULFILLED';

const OWN_OBJECTS = `query ($ownerId: ID!) {
  informatizationObjects(first: 50, filterBy: { ownerId: $ownerId, stages: [INDUSTRIAL_OPERATION] }) {
    nodes { code name { en } latestDeposit { state } depositObligation { state } } } }`;

/** One whose application is owed; when walks have used up all of them, one that is deposited in another version. */
async function takeObject(act: Act): Promise<Notes> {
  const { informatizationObjects } = await act.ask<{
    informatizationObjects: { nodes: readonly Candidate[] };
  }>(OWN_OBJECTS, { ownerId: await organizationOf(act, 'owner') });
  const idle = informatizationObjects.nodes.filter(isFree);
  const free = idle.find(isOwed) ?? idle[0];
  if (!free) throw new WalkStopped('Each object of the owner is on its way into the escrow.');
  act.memory.set('code', free.code);
  act.memory.set('name', free.name.en);
  const duty = free.depositObligation?.state ?? 'none';
  return [`of the sample: ${free.code} ${free.name.en}; duty by E7: ${duty}`];
}

const drafting = (act: Act) => ({
  name: 'depositApplicationDraft',
  input: { objectCode: recall(act, 'code'), form: HASTY_FORM },
  fields: 'deposit { id }',
});

async function draft(act: Act): Promise<Notes> {
  const notes = await act.refused({ ...drafting(act), as: 'potential-supplier' }, [
    'NOT_OWNER_OR_HOLDER_OF_SOFTWARE',
  ]);
  const { deposit } = await act.command<{ deposit: { id: string } }>(drafting(act));
  act.memory.set('depositId', deposit.id);
  return [...notes, ...(await standing(act))];
}

/** All that is wrong is told at once. */
const submitTooEarly = async (act: Act): Promise<Notes> =>
  act.refused(await onApplication(act, 'depositApplicationSubmit', { isDeclaredComplete: false }), [
    'DECLARATION_MISSING',
    'FORM_FIELD_MISSING',
    'FORM_VALUE_INVALID',
  ]);

async function correct(act: Act): Promise<Notes> {
  const form = formOf({ name: recall(act, 'name'), today: act.today });
  await act.command(await onApplication(act, 'depositApplicationCorrect', { form }));
  const { application } = await readDeposit<{
    application: { version: number; formProblems: readonly unknown[] };
  }>(act, 'application { version formProblems { code } }');
  return [`version ${application.version} of the form, ${application.formProblems.length} problems`];
}

async function submit(act: Act): Promise<Notes> {
  const latenessExplanation = 'The material was being gathered.';
  const input = { isDeclaredComplete: true, latenessExplanation };
  await act.command(await onApplication(act, 'depositApplicationSubmit', input));
  const { application } = await readDeposit<{ application: { deadline: Deadline | null } }>(
    act,
    `application { deadline { ${DEADLINE} } }`,
  );
  const term = application.deadline ? [dueNote('to be applied for', application.deadline)] : [];
  return [...term, await fulfilledDuty(act), ...(await standing(act))];
}

interface Duty {
  readonly state: string;
  readonly fulfilledOn: string | null;
}

/** A late application meets the duty too; nothing is refused for its lateness (E-7). */
async function fulfilledDuty(act: Act): Promise<string> {
  const { depositObligation: duty } = await readObject<{ depositObligation: Duty }>(
    act,
    'depositObligation { state fulfilledOn }',
  );
  return `duty by E7: ${duty.state} on ${duty.fulfilledOn}`;
}

const createTooEarly = (act: Act): Promise<Notes> =>
  act.refused(onDeposit(act, 'escrowRepositoryCreate'), ['APPLICATION_NOT_REGISTERED']);

async function register(act: Act): Promise<Notes> {
  const signatory = { person: { surname: 'Ахметов', name: 'Данияр' }, position: 'Вице-министр' };
  const receivedBy = { surname: 'Сулейменова', name: 'Айгуль' };
  const mutation = onDeposit(act, 'depositApplicationRegister', { signatory, receivedBy });
  const notes = await act.refused({ ...mutation, as: 'owner' }, ['ESCROW_ROLE']);
  await act.command(mutation);
  const { registration } = await readDeposit<{
    registration: { itemNumber: number; applicationNumber: string };
  }>(act, 'registration { itemNumber applicationNumber }');
  return [
    ...notes,
    `row ${registration.itemNumber} of the journal, application ${registration.applicationNumber}`,
    ...(await termsOf(act, { CREATE_REPOSITORY: 'repository to be generated' })),
  ];
}

async function createRepository(act: Act): Promise<Notes> {
  await act.command(onDeposit(act, 'escrowRepositoryCreate'));
  const { repository } = await readDeposit<{ repository: { number: string; state: string } }>(
    act,
    'repository { number state }',
  );
  return [
    `repository ${repository.number}: ${repository.state}`,
    ...(await termsOf(act, { ACCEPT_MATERIAL: 'material to be accepted' })),
    ...(await standing(act)),
  ];
}

export const APPLICATION: Phase = {
  title: 'Application, journal and repository (E-6 to E-8)',
  steps: [
    step('E-6', 'owner', 'An object in operation is taken', takeObject),
    step('E-7', 'owner', 'An application is drafted; a stranger may not', draft),
    step('E-7', 'owner', 'A submission with gaps is refused with everything that is wrong', submitTooEarly),
    step('E-7', 'owner', 'The form of Annex 1 is corrected', correct),
    step('E-7', 'owner', 'The application is submitted', submit),
    step('E-8', 'operator', 'A repository before the registration is refused', createTooEarly),
    step('E-8', 'operator', 'The application is registered in the journal; by its owner it is not', register),
    step('E-8', 'operator', 'The repository is generated', createRepository),
  ],
};
