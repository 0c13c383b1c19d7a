import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { DateRange } from '../../shared/graphql/filters';
import { requireSight } from '../../shared/graphql/guard';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { columnsOf, selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import { almatyDay } from '../../shared/kernel/local-date';
import type { PersonName } from '../application/annex-1.model';
import { loadDeposit } from '../deposit/deposit.loader';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { type Link, linkTo } from '../links/links';
import { relationsOf } from '../party/party.rules';
import type { DocumentSignature, Signable } from '../signature/document.type';
import { shownSignable, shownSignature } from '../signature/shown-signature';
import {
  ApplicationJournalCorrectInput,
  ApplicationJournalSignInput,
  DepositApplicationRegisterInput,
} from './journal.inputs';
import { printedNumber, signableRow } from './journal.rules';
import { correctJournal, registerApplication } from './journal.service';
import {
  findJournalPage,
  findLatestRows,
  findRowSignatures,
  type JournalColumn,
  type JournalRow,
} from './journal.store';
import { ApplicationJournalRow, ApplicationJournalRowConnection, type Signatory } from './journal.type';
import type { JournalSignatureEntity } from './journal-signature.entity';
import { signJournalRow } from './journal-signature.service';

const FIELD_COLUMNS: Readonly<Record<string, readonly JournalColumn[]>> = {
  itemNumber: ['itemNumber'],
  applicationNumber: ['year', 'applicationNumber'],
  receivedAt: ['receivedAt'],
  receivedOn: ['receivedAt'],
  registeredAt: ['registeredAt'],
  stateBody: ['stateBodyId'],
  signatory: ['signatoryPerson', 'signatoryPosition'],
  receivedBy: ['receivedBy'],
  deposit: ['depositId'],
  correctsId: ['correctsId'],
  correctionReason: ['correctionReason'],
  signable: [
    'year',
    'itemNumber',
    'applicationNumber',
    'receivedAt',
    'stateBodyId',
    'depositId',
    'signatoryPerson',
    'signatoryPosition',
    'receivedBy',
    'correctsId',
    'correctionReason',
  ],
};

/** A row; of one's own application the persons are read by its parties too. */
interface VisibleRow extends JournalRow {
  readonly isOwn?: boolean;
}

const RegisterPayload = depositPayload('DepositApplicationRegister');
const CorrectPayload = depositPayload('ApplicationJournalCorrect');
const SignPayload = depositPayload('ApplicationJournalSign');

/** The operator reads what it is still to sign; whoever else reads the journal sees what is published (A2.7). */
const seesUnsigned = ({ actor }: SubgraphContext) =>
  readPolicies.decide(actor, 'deposit.journal.unsigned.read').allowed;

@Resolver()
export class JournalMutations {
  @Mutation(() => RegisterPayload, {
    description: 'Registers a submitted application in the journal. By the operator (E-8, Annex 2).',
  })
  async depositApplicationRegister(
    @Arg('input', () => DepositApplicationRegisterInput, { description: 'What is registered.' })
    input: DepositApplicationRegisterInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await registerApplication(context, input));
  }

  @Mutation(() => CorrectPayload, {
    description: 'Corrects the latest row of an application by a new one. By the operator (Annex 2).',
  })
  async applicationJournalCorrect(
    @Arg('input', () => ApplicationJournalCorrectInput, { description: 'What is corrected.' })
    input: ApplicationJournalCorrectInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await correctJournal(context, input));
  }

  @Mutation(() => SignPayload, {
    description: 'Signs a row of the journal, which publishes it. By the operator (A2.7).',
  })
  async applicationJournalSign(
    @Arg('input', () => ApplicationJournalSignInput, { description: 'What is signed.' })
    input: ApplicationJournalSignInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await signJournalRow(context, input));
  }

  @Query(() => ApplicationJournalRowConnection, {
    description:
      'Journal of applications of a period, in the order of its rows (E-8, Annex 2). Rows that the operator has not signed are for the operator alone.',
  })
  applicationJournal(
    @Arg('period', () => DateRange, { description: 'Days of receipt in Almaty.' }) period: DateRange,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<JournalRow>> {
    requireSight(context, 'deposit.journal.read');
    const columns = columnsOf(selectedNodeFields(info), FIELD_COLUMNS, ['id']);
    return findJournalPage(context.dataSource, period, args, columns, seesUnsigned(context));
  }
}

@Resolver(() => Deposit)
export class DepositRegistrationResolver {
  @FieldResolver(() => ApplicationJournalRow, {
    nullable: true,
    description:
      'Row of the journal under which the application is registered now; null before it, and for all but the operator until it was signed (E-8, A2.7).',
  })
  async registration(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
  ): Promise<VisibleRow | null> {
    const row = await loaderOf<string, JournalRow | null>(context, 'registrations', async (ids) =>
      inOrder(
        ids,
        await findLatestRows(context.dataSource, ids, seesUnsigned(context)),
        ({ depositId }) => depositId,
      ),
    ).load(deposit.id);
    return row && { ...row, isOwn: relationsOf(context.actor, deposit).length > 0 };
  }
}

const showsPersons = ({ actor }: SubgraphContext, { isOwn = false }: VisibleRow) =>
  isOwn || readPolicies.decide(actor, 'deposit.journal.person.read').allowed;

@Resolver(() => ApplicationJournalRow)
export class JournalRowResolver {
  @FieldResolver()
  id(@Root() row: VisibleRow): string {
    return toGlobalId('applicationJournalRow', row.id);
  }

  @FieldResolver()
  applicationNumber(@Root() row: VisibleRow): string {
    return printedNumber(row);
  }

  @FieldResolver()
  receivedOn(@Root() row: VisibleRow): string {
    return almatyDay(row.receivedAt);
  }

  @FieldResolver()
  stateBody(@Root() row: VisibleRow): Link {
    return linkTo('organization', row.stateBodyId);
  }

  @FieldResolver()
  signatory(@Root() row: VisibleRow, @Ctx() context: SubgraphContext): Signatory | null {
    if (!showsPersons(context, row)) return null;
    return { person: row.signatoryPerson, position: row.signatoryPosition };
  }

  @FieldResolver()
  receivedBy(@Root() row: VisibleRow, @Ctx() context: SubgraphContext): PersonName | null {
    return showsPersons(context, row) ? row.receivedBy : null;
  }

  @FieldResolver()
  deposit(
    @Root() row: VisibleRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositRow | null> {
    return loadDeposit(context, row.depositId, selectedFields(info));
  }

  @FieldResolver()
  correctsId(@Root() row: VisibleRow): string | null {
    return row.correctsId && toGlobalId('applicationJournalRow', row.correctsId);
  }

  @FieldResolver()
  async signature(
    @Root() row: VisibleRow,
    @Ctx() context: SubgraphContext,
  ): Promise<DocumentSignature | null> {
    const kept = await loaderOf<string, JournalSignatureEntity | null>(
      context,
      'journal-signatures',
      async (ids) => inOrder(ids, await findRowSignatures(context.dataSource, ids), ({ rowId }) => rowId),
    ).load(row.id);
    return kept && shownSignature({ ...kept, party: 'OPERATOR' }, showsPersons(context, row));
  }

  @FieldResolver()
  signable(@Root() row: VisibleRow, @Ctx() context: SubgraphContext): Signable | null {
    return seesUnsigned(context) ? shownSignable(signableRow(row)) : null;
  }
}
