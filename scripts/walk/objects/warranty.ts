import { addDays } from '../../../subgraphs/shared/kernel/local-date';
import { type Act, type Notes, recall, type Step, step } from '../walk.model';
import { command, DEADLINE, type Deadline, dueNote, readObject, refused } from './object-acts';

interface Claim {
  readonly id: string;
  readonly verdict: string;
  readonly outcome: string | null;
  readonly deadline: Deadline;
}

async function openClaim(act: Act): Promise<Claim> {
  const { warrantyClaims } = await readObject<{ warrantyClaims: { nodes: readonly Claim[] } }>(
    act,
    `warrantyClaims(first: 50) { nodes { id verdict outcome deadline { ${DEADLINE} } } }`,
  );
  const open = warrantyClaims.nodes.find(({ outcome }) => outcome === null);
  if (!open) throw new RangeError('No claim is open.');
  return open;
}

async function fileClaim(act: Act): Promise<Notes> {
  const { documents } = await readObject<{ documents: { nodes: readonly { id: string }[] } }>(
    act,
    'documents(first: 1, filterBy: { kinds: [TRIAL_PROTOCOL] }) { nodes { id } }',
  );
  const claim = {
    ...{ foundOn: act.today, description: 'The register does not print.', termsOfReferenceItem: '4.2' },
    ...{ agreedUntil: addDays(act.today, 14), failureDocumentId: documents.nodes[0]?.id },
  };
  const notes = await refused(act, 'warrantyClaimFile', { ...claim, cost: '500' }, ['MUST_BE_FREE']);
  await command(act, 'warrantyClaimFile', claim);
  const { id, deadline } = await openClaim(act);
  act.memory.set('claimId', id);
  return [...notes, dueNote('to be settled', deadline)];
}

async function answer(act: Act, conditions: readonly string[]): Promise<Notes> {
  const answers = conditions.map((condition) => ({
    ...{ condition, answer: 'YES', evidenceText: 'Joint record of the parties' },
  }));
  await command(act, 'warrantyClaimAnswer', { claimId: recall(act, 'claimId'), answers });
  const { verdict } = await openClaim(act);
  return [`${conditions.join(', ')}: YES; verdict ${verdict}`];
}

async function rejectTooEarly(act: Act): Promise<Notes> {
  const closing = { claimId: recall(act, 'claimId'), outcome: 'REJECTED', closedOn: act.today };
  return refused(act, 'warrantyClaimClose', closing, ['WARRANTY_CLAIM_NOT_REFUTED']);
}

async function closeClaim(act: Act): Promise<Notes> {
  const closing = { claimId: recall(act, 'claimId'), outcome: 'FIXED', closedOn: act.today };
  await command(act, 'warrantyClaimClose', closing);
  return [`claim closed: ${closing.outcome}`];
}

export const WARRANTY_STEPS: readonly Step[] = [
  step('C-16(9)', 'holder', 'A warranty claim is filed; a price for it is refused', fileClaim),
  step('C-17', 'holder', 'The customer answers the conditions', (act) =>
    answer(act, ['W2', 'W3', 'W4', 'W5']),
  ),
  step('C-17', 'supplier', 'The supplier answers all conditions', (act) =>
    answer(act, ['W1', 'W2', 'W3', 'W4', 'W5']),
  ),
  step('C-17', 'holder', 'Rejection without a failed condition is refused', rejectTooEarly),
  step('C-17', 'holder', 'The claim is closed as fixed', closeClaim),
];
