import { DEADLINE, type Deadline } from '../objects/object-acts';
import { type Act, WalkStopped } from '../walk.model';
import { onDeposit, readDeposit } from './deposit-acts';

interface Notice {
  readonly id: string;
  readonly to: string;
  readonly legalBasis: { readonly clause: string };
  readonly deadline: Deadline;
}

/** The notice about the deposit of the walk to somebody, and how it is acknowledged. */
export async function noticeTo(act: Act, to: 'AUTHORIZED_BODY' | 'OWNER_OR_HOLDER') {
  const { notices } = await readDeposit<{ notices: readonly Notice[] }>(
    act,
    `notices { id to legalBasis { clause } deadline { ${DEADLINE} } }`,
  );
  const notice = notices.find((one) => one.to === to);
  if (!notice) throw new WalkStopped(`There is no notice to ${to}.`);
  return { notice, receiving: { name: 'noticeReceive', input: { noticeId: notice.id } } };
}

/** Fetches a printed form of the deposit of the walk. */
export async function printed(act: Act, form: string, language: string): Promise<string> {
  const { ticket } = await act.command<{ ticket: { path: string } }>({
    ...onDeposit(act, 'depositFormPrint', { form, language }),
    fields: 'ticket { path }',
  });
  const answer = await act.send(ticket.path, { method: 'GET' });
  const content = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok || content.subarray(0, 5).toString() !== '%PDF-')
    throw new WalkStopped(`The form was answered with ${answer.status} and is no PDF.`);
  const again = await act.send(ticket.path, { method: 'GET' });
  if (again.ok) throw new WalkStopped('The ticket served a second time.');
  return `a PDF of ${content.length} bytes came; the ticket serves once`;
}
