import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { maySeeMaterial } from '../access-right/material-guard';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { loadContents, loadDocuments } from '../signature/document.loader';
import { bothSignedAt } from '../signature/signature.rules';
import type { AgreementEntity } from './agreement.entity';
import { AgreementEndInput, AgreementJoinInput, AgreementProposeInput } from './agreement.inputs';
import type { AgreementSide } from './agreement.model';
import { agreementState, clausesIn } from './agreement.rules';
import { joinAgreement, proposeAgreement } from './agreement.service';
import { findAgreements, findEndings } from './agreement.store';
import { Agreement } from './agreement.type';
import { endAgreement } from './agreement-ending.service';

const ProposePayload = depositPayload('AgreementPropose');
const JoinPayload = depositPayload('AgreementJoin');
const EndPayload = depositPayload('AgreementEnd');

@Resolver()
export class AgreementMutations {
  @Mutation(() => ProposePayload, {
    description: 'Attaches the agreement of Annex 4 to a filing. By the owner or holder (E-14(2)).',
  })
  async agreementPropose(
    @Arg('input', () => AgreementProposeInput, { description: 'Side of the owner or holder.' })
    input: AgreementProposeInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await proposeAgreement(context, input));
  }

  @Mutation(() => JoinPayload, {
    description:
      'Joins the agreement of a filing, which makes the text that both sign. By the operator (Annex 4).',
  })
  async agreementJoin(
    @Arg('input', () => AgreementJoinInput, { description: 'Side of the operator.' })
    input: AgreementJoinInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await joinAgreement(context, input));
  }

  @Mutation(() => EndPayload, {
    description:
      'Declares that a party wants the agreement to end: the owner or holder first, then the operator, whose declaration ends it together with all registered rights to the material. By the operator alone it does not end (A4.5.1).',
  })
  async agreementEnd(
    @Arg('input', () => AgreementEndInput, { description: 'What ends, and why.' }) input: AgreementEndInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await endAgreement(context, input));
  }
}

/** An agreement together with its deposit, which tells the parties. */
interface VisibleAgreement extends AgreementEntity {
  readonly deposit: DepositRow;
}

/** What it says is for its parties alone (A4.5.4); whoever else asks for it is on record. */
const showsText = ({ deposit }: VisibleAgreement, context: SubgraphContext): Promise<boolean> =>
  maySeeMaterial(context, deposit, {
    thing: 'AGREEMENT',
    policy: 'deposit.agreement.read',
    isOperatorsOwn: true,
  });

@Resolver(() => Deposit)
export class DepositAgreementResolver {
  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'Agreement of the deposit (Annex 4); null where none was proposed.',
  })
  async agreement(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
  ): Promise<VisibleAgreement | null> {
    const row = await loaderOf<string, AgreementEntity | null>(context, 'agreements', async (ids) =>
      inOrder(ids, await findAgreements(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
    return row && { ...row, deposit };
  }
}

@Resolver(() => Agreement)
export class AgreementResolver {
  @FieldResolver()
  async state(@Root() row: VisibleAgreement, @Ctx() context: SubgraphContext): Promise<string> {
    return agreementState(await signaturesOf(row, context));
  }

  @FieldResolver()
  async validFrom(@Root() row: VisibleAgreement, @Ctx() context: SubgraphContext): Promise<Date | null> {
    return bothSignedAt(await signaturesOf(row, context));
  }

  @FieldResolver()
  validTo(): null {
    return null;
  }

  @FieldResolver()
  async endedAt(@Root() row: VisibleAgreement, @Ctx() context: SubgraphContext): Promise<Date | null> {
    const ending = await loaderOf<string, { readonly endedAt: Date } | null>(
      context,
      'agreement-endings',
      async (ids) => inOrder(ids, await findEndings(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(row.depositId);
    return ending?.endedAt ?? null;
  }

  @FieldResolver()
  async place(@Root() row: VisibleAgreement, @Ctx() context: SubgraphContext): Promise<string | null> {
    return (await showsText(row, context)) ? row.place : null;
  }

  @FieldResolver()
  async owner(@Root() row: VisibleAgreement, @Ctx() context: SubgraphContext): Promise<AgreementSide | null> {
    return (await showsText(row, context)) ? row.ownerSide : null;
  }

  @FieldResolver()
  async operator(
    @Root() row: VisibleAgreement,
    @Ctx() context: SubgraphContext,
  ): Promise<AgreementSide | null> {
    return (await showsText(row, context)) ? row.operatorSide : null;
  }

  @FieldResolver()
  async text(@Root() row: VisibleAgreement, @Ctx() context: SubgraphContext): Promise<string[] | null> {
    if (!(await showsText(row, context))) return null;
    const [document] = await loadContents(context, row.depositId, 'AGREEMENT');
    return document ? clausesIn(document.content, context.language) : null;
  }
}

async function signaturesOf({ depositId }: VisibleAgreement, context: SubgraphContext) {
  const documents = await loadDocuments(context, depositId);
  return documents.find(({ kind }) => kind === 'AGREEMENT')?.signatures ?? [];
}
