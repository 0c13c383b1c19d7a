import { createHash } from 'node:crypto';
import { dueNote } from '../objects/object-acts';
import { type Act, type Notes, type Phase, step, WalkStopped } from '../walk.model';
import { onDeposit, readDeposit, readingNote, readMedia, seekDeposit, standing } from './deposit-acts';
import { noticeTo, printed } from './letter-acts';

const ACCEPT = 'depositAccept';

const acceptTooEarly = (act: Act): Promise<Notes> =>
  act.refused(onDeposit(act, ACCEPT), ['DEPOSIT_STATE_REFUSES']);

export async function verify(act: Act): Promise<Notes> {
  const reading = await readMedia(act, 'depositVerificationStart');
  return [readingNote(reading), ...(await standing(act))];
}

interface Report {
  readonly report: string;
  readonly reportSha256: string;
  readonly findings: {
    readonly totalCount: number;
    readonly nodes: readonly { code: string; path: string }[];
  };
}

async function showReport(act: Act): Promise<Notes> {
  const fields = 'report reportSha256 findings(first: 3) { totalCount nodes { code path } }';
  const { verificationRuns } = await readDeposit<{ verificationRuns: { nodes: readonly Report[] } }>(
    act,
    `verificationRuns(first: 1) { nodes { ${fields} } }`,
  );
  const [run] = verificationRuns.nodes;
  if (!run || createHash('sha256').update(run.report).digest('hex') !== run.reportSha256)
    throw new WalkStopped('The report is not the one whose SHA-256 was told.');
  const { totalCount, nodes } = run.findings;
  return [
    `report of ${run.report.length} characters, SHA-256 ${run.reportSha256}`,
    `findings: ${totalCount}`,
    ...nodes.map(({ code, path }) => `${code} ${path}`),
  ];
}

/** What is not for a reader is withheld without an error. */
async function strangersRead(act: Act): Promise<Notes> {
  const deposit = await seekDeposit(act, 'number');
  if (deposit !== null) throw new WalkStopped('A stranger sees the deposit.');
  const fields = 'number media { label } verificationRuns(first: 1) { totalCount }';
  const seen = await readDeposit<{ number: string; media: null; verificationRuns: null }>(
    act,
    fields,
    'authorized-body',
  );
  if (seen.media !== null || seen.verificationRuns !== null)
    throw new WalkStopped('The authorized body sees the material.');
  return ['deposit: null', `the authorized body sees the deposit ${seen.number}; media: null, checks: null`];
}

const acceptOneself = (act: Act): Promise<Notes> => act.refused(onDeposit(act, ACCEPT), ['ESCROW_ROLE']);

export async function accept(act: Act): Promise<Notes> {
  await act.command(onDeposit(act, ACCEPT));
  const { acceptedOn, repository } = await readDeposit<{
    acceptedOn: string;
    repository: { number: string; state: string };
  }>(act, 'acceptedOn repository { number state }');
  return [
    ...(await standing(act)),
    `accepted on ${acceptedOn}; repository ${repository.number}: ${repository.state}`,
  ];
}

async function receiveNotice(act: Act): Promise<Notes> {
  const { notice, receiving } = await noticeTo(act, 'AUTHORIZED_BODY');
  const notes = await act.refused({ ...receiving, as: 'operator' }, ['ESCROW_ROLE']);
  await act.command(receiving);
  return [...notes, dueNote('to be notified', notice.deadline), 'notice received'];
}

const print = async (act: Act): Promise<Notes> => [await printed(act, 'APPLICATION', 'RU')];

/** The act states no refusal for objects: a medium that does not match gives way to another one (E-9, E-16). */
async function refuseObject(act: Act): Promise<Notes> {
  const evidence = [{ finding: 'The material does not match.' }];
  const refusing = (ground: string) => onDeposit(act, 'depositRefuse', { ground, evidence });
  return [
    ...(await act.refused(refusing('NOT_IN_REGISTER'), ['GROUND_NOT_APPLICABLE'])),
    ...(await act.refused(refusing('CERTIFICATE_MISMATCH'), ['DEPOSIT_STATE_REFUSES'])),
    ...(await act.refused(refusing('MEDIUM_MALFUNCTION'), ['DEPOSIT_STATE_REFUSES'])),
  ];
}

export const ACCEPTANCE: Phase = {
  title: 'Check, acceptance and notice (E-4, E-5, E-9)',
  steps: [
    step('E-9', 'operator', 'An acceptance before the check is refused', acceptTooEarly),
    step('E-16', 'operator', 'An object is not refused, on none of the three grounds', refuseObject),
    step('E-5', 'operator', 'The material is checked', verify),
    step('E-5', 'operator', 'The report of the check is read', showReport),
    step('E-3', 'potential-supplier', 'A stranger sees nothing of the deposit', strangersRead),
    step('E-9', 'owner', 'An acceptance by the one who handed in is refused', acceptOneself),
    step('E-9', 'operator', 'The material is accepted', accept),
    step('E-9', 'operator', 'A second acceptance is refused', acceptTooEarly),
    step('E-9', 'authorized-body', 'The notice is received; not by the operator', receiveNotice),
    step('E-7', 'owner', 'The application is printed', print),
  ],
};
