import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import type { Refusal } from '../../shared/kernel/refusal';
import type { Result } from '../../shared/kernel/result';
import { ticketPath } from '../../shared/storage/file-ticket';
import { ApplicationJournalPrintInput, DepositFormPrintInput } from './printed-form.inputs';
import { startDepositForm, startJournal } from './printed-form.service';
import { FORM_TICKET_MS } from './printed-form.store';

@ObjectType({
  description: 'Leave to download one printed form, once, as PDF, with the same bearer token.',
})
export class PrintedFormTicket {
  @Field({ description: 'Path of the `GET` request at the address of the graph.' })
  path!: string;

  @Field({ description: 'Instant at which the ticket ends.' })
  expiresAt!: Date;
}

interface Answer {
  readonly ticket: PrintedFormTicket | null;
  readonly userErrors: UserErrorType[];
}

function printPayload(mutation: string) {
  @ObjectType(`${mutation}Payload`, {
    description: 'Outcome of the mutation; see `userErrors` when no ticket was issued.',
  })
  class Payload {
    @Field(() => PrintedFormTicket, { nullable: true, description: 'Ticket; null when none was issued.' })
    ticket!: PrintedFormTicket | null;

    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }
  return Payload;
}

const DepositFormPrintPayload = printPayload('DepositFormPrint');
const ApplicationJournalPrintPayload = printPayload('ApplicationJournalPrint');

@Resolver()
export class PrintedFormResolver {
  @Mutation(() => DepositFormPrintPayload, {
    description:
      'Asks for leave to download a form of a deposit as PDF. By its parties and the operator (Annex 1, E-16).',
  })
  async depositFormPrint(
    @Arg('input', () => DepositFormPrintInput, { description: 'What is printed.' })
    input: DepositFormPrintInput,
    @Ctx() context: SubgraphContext,
  ): Promise<Answer> {
    return answer(context, await startDepositForm(context, input));
  }

  @Mutation(() => ApplicationJournalPrintPayload, {
    description:
      'Asks for leave to download the journal of applications of a period as PDF. By whoever may read it; persons are left out for an analyst (Annex 2).',
  })
  async applicationJournalPrint(
    @Arg('input', () => ApplicationJournalPrintInput, { description: 'What is printed.' })
    input: ApplicationJournalPrintInput,
    @Ctx() context: SubgraphContext,
  ): Promise<Answer> {
    return answer(context, await startJournal(context, input));
  }
}

function answer({ now, language }: SubgraphContext, started: Result<string, readonly Refusal[]>): Answer {
  if (!started.ok) return { ticket: null, userErrors: toUserErrors(started.error, language) };
  const expiresAt = new Date(now.getTime() + FORM_TICKET_MS);
  return { ticket: { path: ticketPath('GET', started.value), expiresAt }, userErrors: [] };
}
