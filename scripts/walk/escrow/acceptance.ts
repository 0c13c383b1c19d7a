import { createHash } from 'node:crypto';
import { DEADLINE, type Deadline, dueNote } from '../objects/object-acts';
import { type Act, type Notes, type Phase, step, WalkStopped } from '../walk.model';
import { onDeposit, readDeposit, readingNote, readMedia, seekDeposit, standing } from './deposit-acts';

const ACCEPT = 'depositAccept';

const acceptTooEarly = (act: Act): Promise<Notes> =>
  act.refused(onDeposit(act, ACCEPT), ['DEPOSIT_STATE_REFUSES']);

async function verify(act: Act): Promise<Notes> {
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

async function accept(act: Act): Promise<Notes> {
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

interface Notice {
  readonly id: string;
  readonly to: string;
  readonly receivedAt: string | null;
  readonly deadline: Deadline;
}

async function receiveNotice(act: Act): Promise<Notes> {
  const { notices } = await readDeposit<{ notices: readonly Notice[] }>(
    act,
    `notices { id to receivedAt deadline { ${DEADLINE} } }`,
  );
  const notice = notices.find(({ to }) => to === 'AUTHORIZED_BODY');
  if (!notice) throw new WalkStopped('The authorized body was not notified.');
  const receiving = { name: 'noticeReceive', input: { noticeId: notice.id } };
  const notes = await act.refused({ ...receiving, as: 'operator' }, ['ESCROW_ROLE']);
  await act.command(receiving);
  return [...notes, dueNote('to be notified', notice.deadline), 'notice received'];
}

async function print(act: Act): Promise<Notes> {
  const { ticket } = await act.command<{ ticket: { path: string } }>({
    ...onDeposit(act, 'depositFormPrint', { form: 'APPLICATION', language: 'RU' }),
    fields: 'ticket { path }',
  });
  const answer = await act.send(ticket.path, { method: 'GET' });
  const content = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok || content.subarray(0, 5).toString() !== '%PDF-')
    throw new WalkStopped(`The form was answered with ${answer.status} and is no PDF.`);
  const again = await act.send(ticket.path, { method: 'GET' });
  if (again.ok) throw new WalkStopped('The ticket served a second time.');
  return [`a PDF of ${content.length} bytes came; the ticket serves once`];
}

export const ACCEPTANCE: Phase = {
  title: 'Check, acceptance and notice (E-4, E-5, E-9)',
  steps: [
    step('E-9', 'operator', 'An acceptance before the check is refused', acceptTooEarly),
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
