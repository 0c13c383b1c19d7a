import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { downloadPayload } from '../ticket/download-ticket.type';
import { downloadAnswer } from '../ticket/ticket-answer';
import { ApplicationJournalPrintInput, DepositFormPrintInput } from './printed-form.inputs';
import { startDepositForm, startJournal } from './printed-form.service';

const DepositFormPrintPayload = downloadPayload('DepositFormPrint');
const ApplicationJournalPrintPayload = downloadPayload('ApplicationJournalPrint');

type Answer = ReturnType<typeof downloadAnswer>;

@Resolver()
export class PrintedFormResolver {
  @Mutation(() => DepositFormPrintPayload, {
    description:
      'Asks for leave to download a form of a deposit as PDF. By its parties and the operator (Annexes 1, 3 and 4, E-16).',
  })
  async depositFormPrint(
    @Arg('input', () => DepositFormPrintInput, { description: 'What is printed.' })
    input: DepositFormPrintInput,
    @Ctx() context: SubgraphContext,
  ): Promise<Answer> {
    return downloadAnswer(context, await startDepositForm(context, input));
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
    return downloadAnswer(context, await startJournal(context, input));
  }
}
