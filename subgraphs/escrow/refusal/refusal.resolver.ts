import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import { grouped, inOrder, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import { maySeeMaterial } from '../access-right/material-guard';
import { loadDeposit } from '../deposit/deposit.loader';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import type { NoticeRow } from '../notice/notice.store';
import { Notice } from '../notice/notice.type';
import type { Parties } from '../party/party.rules';
import type { DepositRefusalEntity, DepositRemarkEntity, RefusalLetterEntity } from './refusal.entity';
import { DepositRefuseInput, DepositRemarkMakeInput } from './refusal.inputs';
import type { RefusalGround } from './refusal.model';
import { GROUND_CLAUSES } from './refusal.rules';
import { makeRemark, refuseDeposit } from './refusal.service';
import { findLetters, findRefusals, findRemarks } from './refusal.store';
import { DepositRefusal, DepositRemark, type RefusalEvidenceType, RefusalLetter } from './refusal.type';

const RefusePayload = depositPayload('DepositRefuse');
const RemarkPayload = depositPayload('DepositRemarkMake');

@Resolver()
export class RefusalMutations {
  @Mutation(() => RefusePayload, {
    description:
      'Refuses to accept, on a proven ground of the three. By the operator, for register software (E-16).',
  })
  async depositRefuse(
    @Arg('input', () => DepositRefuseInput, { description: 'What is refused, and why.' })
    input: DepositRefuseInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await refuseDeposit(context, input));
  }

  @Mutation(() => RemarkPayload, {
    description: 'Records what was noticed and is no ground of a refusal. By the operator (E-16).',
  })
  async depositRemarkMake(
    @Arg('input', () => DepositRemarkMakeInput, { description: 'What was noticed.' })
    input: DepositRemarkMakeInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await makeRemark(context, input));
  }
}

/** A refusal together with whose it is. */
interface VisibleRefusal extends Omit<DepositRefusal, 'evidence' | 'letters'> {
  readonly deposit: Parties & { readonly id: string };
  readonly evidence: DepositRefusalEntity['evidence'];
}

/** Evidence, remarks and letters name files: they are for the parties and the operator. */
const showsFiles = (context: SubgraphContext, deposit: VisibleRefusal['deposit']): Promise<boolean> =>
  maySeeMaterial(context, deposit, { thing: 'EVIDENCE', policy: 'deposit.application.read' });

@Resolver(() => Deposit)
export class DepositRefusalResolver {
  @FieldResolver(() => DepositRefusal, {
    nullable: true,
    description: 'Refusal of the deposit with its ground (E-16); null when there is none on record.',
  })
  async refusal(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
  ): Promise<VisibleRefusal | null> {
    const row = await loaderOf<string, DepositRefusalEntity | null>(context, 'refusals', async (ids) =>
      inOrder(ids, await findRefusals(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
    if (!row) return null;
    const { refusedAt, evidence } = row;
    const ground = row.ground as RefusalGround;
    return { ground, legalBasis: legalReferenceOf(GROUND_CLAUSES[ground]), refusedAt, evidence, deposit };
  }

  @FieldResolver(() => [DepositRemark], {
    nullable: true,
    description:
      'Remarks of the operator, oldest first; null for whoever is neither a party nor the operator.',
  })
  async remarks(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
  ): Promise<DepositRemarkEntity[] | null> {
    if (!(await showsFiles(context, deposit))) return null;
    return loaderOf<string, DepositRemarkEntity[]>(context, 'remarks', async (ids) =>
      grouped(ids, await findRemarks(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
  }
}

@Resolver(() => DepositRefusal)
export class RefusalFilesResolver {
  @FieldResolver()
  async evidence(
    @Root() { deposit, evidence }: VisibleRefusal,
    @Ctx() context: SubgraphContext,
  ): Promise<RefusalEvidenceType[] | null> {
    if (!(await showsFiles(context, deposit))) return null;
    return evidence.map(({ path = null, finding }) => ({ path, finding }));
  }

  @FieldResolver()
  async letters(
    @Root() { deposit }: VisibleRefusal,
    @Ctx() context: SubgraphContext,
  ): Promise<RefusalLetter[] | null> {
    return (await showsFiles(context, deposit)) ? loadLetters(context, deposit.id) : null;
  }
}

@Resolver(() => Notice)
export class NoticeLettersResolver {
  @FieldResolver(() => [RefusalLetter], {
    nullable: true,
    description:
      'Letter of refusal that the notice delivers, in each language of the act; null for whoever is neither a party nor the operator, empty for another notice (E-16).',
  })
  async letters(
    @Root() { clause, depositId }: NoticeRow,
    @Ctx() context: SubgraphContext,
  ): Promise<RefusalLetter[] | null> {
    // Where nothing is confidential nobody is noted as asking for it.
    if (clause !== '16') return [];
    const deposit = await loadDeposit(context, depositId, new Set(['owner', 'holder']));
    return deposit && (await showsFiles(context, deposit)) ? loadLetters(context, depositId) : null;
  }
}

async function loadLetters(context: SubgraphContext, depositId: string): Promise<RefusalLetter[]> {
  const letters = await loaderOf<string, RefusalLetterEntity[]>(context, 'letters', async (ids) =>
    grouped(ids, await findLetters(context.dataSource, ids), (letter) => letter.depositId),
  ).load(depositId);
  return letters.map(({ id, language, sha256, sizeBytes }) => ({
    id: toGlobalId('refusalLetter', id),
    language: language.toUpperCase(),
    sha256,
    sizeBytes,
  }));
}
