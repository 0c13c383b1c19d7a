import { carryOut } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { citing } from '../../shared/kernel/citing';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import { orUnavailable } from '../../shared/peers/or-unavailable';
import type { FileOutcome } from '../../shared/server/file-handler';
import { orRefusal } from '../access-right/material-sight';
import { issueTicket, type Purpose, spendTicket } from '../ticket/ticket.store';
import { type ComposedForm, composeDepositForm, printable } from './compose-deposit-form';
import { composeJournal } from './compose-journal';
import { formAbsent, periodReversed } from './printed-form.errors';
import type { ApplicationJournalPrintInput, DepositFormPrintInput } from './printed-form.inputs';
import type { FormLanguage, FormOrder } from './printed-form.model';

export const LANGUAGES = { KK: 'kk', RU: 'ru', EN: 'en' } as const satisfies Record<FormLanguage, string>;
/** What a ticket for a printed form was issued for. */
interface FormTicket extends Purpose {
  readonly kind: 'PRINTED_FORM';
  readonly order: FormOrder;
}

/** The journal is one, and no deposit stands behind it. */
const JOURNAL_ID = '00000000-0000-8000-8000-000000000000';

const FORM_CLAUSES = {
  APPLICATION: legalReference('146', 'A1'),
  JOURNAL: legalReference('146', 'A2'),
  CERTIFICATE: legalReference('146', 'A3'),
  HANDOVER_CERTIFICATE: legalReference('146', 'A3'),
  AGREEMENT: legalReference('146', 'A4'),
  REFUSAL: legalReference('146', '16'),
} as const satisfies Record<FormOrder['kind'], LegalReference>;

const absentForm = (kind: FormOrder['kind'], path: readonly string[] = []): Refusal =>
  citing(formAbsent({}, path), FORM_CLAUSES[kind]);

/** Leave to download a form of a deposit, for whoever may read all it says. */
export function startDepositForm(
  context: SubgraphContext,
  input: DepositFormPrintInput,
): Promise<Result<string, readonly Refusal[]>> {
  const depositId = fromGlobalId('deposit', input.depositId);
  const absent = absentForm(input.form, ['input', 'form']);
  if (!depositId) return Promise.resolve(err([absent]));
  const order: FormOrder = { kind: input.form, depositId, language: LANGUAGES[input.language] };
  return start(context, 'depositFormPrint', input, order, depositId, absent);
}

/** Leave to download the journal of a period. */
export function startJournal(
  context: SubgraphContext,
  input: ApplicationJournalPrintInput,
): Promise<Result<string, readonly Refusal[]>> {
  const { from, to, language } = input;
  if (to < from) {
    const path = ['input', 'to'];
    return Promise.resolve(err([periodReversed({ from, to }, path, { kind: 'INVALID_INPUT' })]));
  }
  const order: FormOrder = { kind: 'JOURNAL', from, to, language: LANGUAGES[language] };
  return start(context, 'applicationJournalPrint', input, order, JOURNAL_ID, absentForm('JOURNAL'));
}

async function start(
  context: SubgraphContext,
  name: string,
  input: object,
  order: FormOrder,
  subjectId: string,
  absent: Refusal,
): Promise<Result<string, readonly Refusal[]>> {
  const form = await composed(context, order);
  if (!form.ok) return err([form.error]);
  let ticket = '';
  const done = await carryOut(context, { name, input }, async (transaction) => {
    if (!form.value) return err([absent]);
    const purpose: FormTicket = { kind: 'PRINTED_FORM', order };
    ticket = await issueTicket(transaction, context, purpose);
    return ok({ subjectId, facts: { ...order } });
  });
  return done.ok ? ok(ticket) : done;
}

/**
 * Prints what a ticket was issued for, as the data stand now; null for a ticket of something else. The journal notes it
 * before a byte leaves.
 */
export async function givePrintedForm(context: SubgraphContext, ticket: string): Promise<FileOutcome | null> {
  const { manager } = context.dataSource;
  const spent = await spendTicket<FormTicket>(manager, context, 'PRINTED_FORM', ticket);
  if (!spent) return null;
  const { order } = spent;
  const form = await composed(context, order);
  if (!form.ok || !form.value)
    return { kind: 'REFUSED', status: 404, refusals: [form.ok ? absentForm(order.kind) : form.error] };
  const subjectId = order.kind === 'JOURNAL' ? JOURNAL_ID : order.depositId;
  const command = { name: 'printedFormDownload', input: {} };
  const noted = await carryOut(context, command, async () => ok({ subjectId, facts: { ...order } }));
  if (!noted.ok) return { kind: 'REFUSED', status: 403, refusals: noted.error };
  const kind = order.kind.toLowerCase().replace('_', '-');
  const name = `${fileNameOf(form.value.number)}-${kind}-${order.language}.pdf`;
  return { kind: 'FILE', file: { name, mediaType: 'application/pdf', ...(await form.value.open()) } };
}

const fileNameOf = (number: string): string => number.replace(/[^\p{L}\p{N}]+/gu, '-');

/** The form of an order under the policy of its data; a name that another registry does not tell fails it. */
async function composed(
  context: SubgraphContext,
  order: FormOrder,
): Promise<Result<ComposedForm | null, Refusal>> {
  const { language } = order;
  if (order.kind === 'JOURNAL') {
    const form = composeJournal(context, order, language);
    return ok(form && printable(`${order.from}-${order.to}`, form));
  }
  const { kind, depositId } = order;
  const told = await orUnavailable(() => orRefusal(composeDepositForm(context, kind, depositId, language)));
  return told.ok ? told.value : told;
}
