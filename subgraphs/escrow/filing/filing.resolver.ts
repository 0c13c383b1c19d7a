import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { deadlineOf } from '../../shared/graphql/deadline';
import type { Deadline } from '../../shared/graphql/deadline.type';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { almatyDay } from '../../shared/kernel/local-date';
import { loadDeposit } from '../deposit/deposit.loader';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { isInRegister } from '../links/entry-facts';
import { entryClause, OBLIGATION_RULES } from '../obligation/obligation.rules';
import { relationsOf } from '../party/party.rules';
import type { DepositFilingEntity, FilingContact } from './filing.entity';
import { DepositFileInput, DepositHandInInput } from './filing.inputs';
import { fileDeposit, handInDeposit } from './filing.service';
import { findFilings } from './filing.store';
import { DepositFiling } from './filing.type';

const FilePayload = depositPayload('DepositFile');
const HandInPayload = depositPayload('DepositHandIn');

@Resolver()
export class FilingMutations {
  @Mutation(() => FilePayload, {
    description: 'Begins a filing of register software, in any form. By its owner or holder (E-14).',
  })
  async depositFile(
    @Arg('input', () => DepositFileInput, { description: 'What is filed.' }) input: DepositFileInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await fileDeposit(context, input));
  }

  @Mutation(() => HandInPayload, {
    description:
      'Hands a filing in with certificate, agreement and medium. By owner or holder; a late one is accepted and marked (E-14, E-18).',
  })
  async depositHandIn(
    @Arg('input', () => DepositHandInInput, { description: 'What is handed in.' })
    input: DepositHandInInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await handInDeposit(context, input));
  }
}

/** A filing together with whether the caller may read its text. */
interface VisibleFiling extends DepositFilingEntity {
  readonly showsText: boolean;
}

@Resolver(() => Deposit)
export class DepositFilingFieldResolver {
  @FieldResolver(() => DepositFiling, {
    nullable: true,
    description: 'Application for register software (E-14); null on the other path.',
  })
  async filing(@Root() deposit: DepositRow, @Ctx() context: SubgraphContext): Promise<VisibleFiling | null> {
    const row = await loaderOf<string, DepositFilingEntity | null>(context, 'filings', async (ids) =>
      inOrder(ids, await findFilings(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
    return row && { ...row, showsText: showsText(context, deposit, row) };
  }
}

/** A draft is its writer's own; once handed in, the operator reads it too. */
function showsText(
  { actor }: SubgraphContext,
  deposit: DepositRow,
  { handedInAt }: DepositFilingEntity,
): boolean {
  const relations = relationsOf(actor, deposit);
  const { allowed } = readPolicies.decide(actor, 'deposit.application.read', { relations });
  return allowed && (relations.length > 0 || handedInAt !== null);
}

@Resolver(() => DepositFiling)
export class FilingResolver {
  @FieldResolver()
  deadline(@Root() row: VisibleFiling, @Ctx() { today }: SubgraphContext): Deadline | null {
    if (!isInRegister(row.registerAnswer)) return null;
    const { includedOn } = row.registerAnswer;
    const { basis, term } = OBLIGATION_RULES[entryClause(includedOn)];
    return deadlineOf(basis, term, includedOn, today, row.handedInAt && almatyDay(row.handedInAt));
  }

  @FieldResolver()
  isInRegister(@Root() row: VisibleFiling): boolean {
    return isInRegister(row.registerAnswer);
  }

  @FieldResolver()
  async previous(
    @Root() { previousDepositId }: VisibleFiling,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositRow | null> {
    return previousDepositId ? loadDeposit(context, previousDepositId, selectedFields(info)) : null;
  }

  @FieldResolver()
  text(@Root() row: VisibleFiling): string | null {
    return row.showsText ? row.text : null;
  }

  @FieldResolver()
  contact(@Root() row: VisibleFiling): FilingContact | null {
    return row.showsText ? row.contact : null;
  }
}
