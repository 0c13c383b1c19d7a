import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { readPolicies } from '../../shared/access/read-policies';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import { relationsOf } from '../party/party.rules';
import { shownSignable, shownSignature } from '../signature/shown-signature';
import type { DepositDeclarationEntity } from './declaration.entity';
import { DepositDeclarationSignInput } from './declaration.inputs';
import { signableDeclaration } from './declaration.rules';
import { signDeclaration } from './declaration.service';
import { findDeclarations, findDeclaredAt } from './declaration.store';
import { DepositDeclaration } from './declaration.type';

const SignPayload = depositPayload('DepositDeclarationSign');

@Resolver(() => Deposit)
export class DeclarationResolver {
  @Mutation(() => SignPayload, {
    description:
      'Signs the declaration that what is handed in is complete and accurate. By the owner or holder (E-18).',
  })
  async depositDeclarationSign(
    @Arg('input', () => DepositDeclarationSignInput, { description: 'The signature.' })
    input: DepositDeclarationSignInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await signDeclaration(context, input));
  }

  @FieldResolver(() => DepositDeclaration, {
    description: 'Declaration of completeness and accuracy, and when it was made (E-18).',
  })
  async declaration(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
  ): Promise<DepositDeclaration> {
    const relations = relationsOf(context.actor, deposit);
    const isShown = readPolicies.decide(context.actor, 'deposit.application.read', { relations }).allowed;
    const kept = await loaderOf<string, DepositDeclarationEntity | null>(
      context,
      'declarations',
      async (ids) =>
        inOrder(ids, await findDeclarations(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
    return {
      source: 'OWNER',
      declaredAt: await loadDeclaredAt(context, deposit.id),
      signable: isShown ? shownSignable(signableDeclaration(deposit)) : null,
      signature: kept && shownSignature({ ...kept, party: 'OWNER' }, isShown),
    };
  }
}

function loadDeclaredAt(context: SubgraphContext, depositId: string): Promise<Date | null> {
  return loaderOf<string, Date | null>(context, 'declared-at', async (ids) => {
    const found = await findDeclaredAt(context.dataSource, ids);
    return ids.map((id) => found.get(id) ?? null);
  }).load(depositId);
}
