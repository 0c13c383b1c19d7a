import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import { loadDeposits } from '../deposit/deposit-facts';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import type { WorkClassificationEntity } from './work-classification.entity';
import { WorkClassification } from './work-classification.type';
import { WorkClassificationContestInput } from './work-contest.inputs';
import { remarksOn } from './work-contest.rules';
import { contestClassification } from './work-contest.service';
import { type ContestRow, findContests } from './work-contest.store';
import { WorkClassificationContest, WorkRemark } from './work-contest.type';

const WorkClassificationContestPayload = objectPayload('WorkClassificationContest');

const DOUBTFUL = {
  kk: 'Жұмысқа дейін және одан кейін тапсырылған мазмұндар әртүрлі: бұл дамыту болуы мүмкін.',
  ru: 'Содержимое, сданное до работ и после них, различается: возможно, это развитие.',
  en: 'The contents deposited before and after the work differ: it may be development.',
};

@Resolver(() => WorkClassification)
export class WorkContestResolver {
  @Mutation(() => WorkClassificationContestPayload, {
    description: 'Contests a classification of work (C-10, part 3). By the authorized body.',
  })
  async workClassificationContest(
    @Arg('input', () => WorkClassificationContestInput, { description: 'What is contested and why.' })
    input: WorkClassificationContestInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await contestClassification(context, input));
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the classification.' })
  id(@Root() { id }: WorkClassificationEntity): string {
    return toGlobalId('workClassification', id);
  }

  @FieldResolver(() => WorkClassificationContest, {
    nullable: true,
    description: 'Contest by the authorized body; null when there is none.',
  })
  contest(
    @Root() { id }: WorkClassificationEntity,
    @Ctx() context: SubgraphContext,
  ): Promise<ContestRow | null> {
    return loaderOf<string, ContestRow | null>(context, 'work-contests', async (ids) =>
      inOrder(ids, await findContests(context.dataSource, ids), (row) => row.classificationId),
    ).load(id);
  }

  @FieldResolver(() => [WorkRemark], {
    nullable: true,
    description:
      'Doubts that the deposits of the object raise; null when the escrow registry gave no answer.',
  })
  async remarks(
    @Root() work: WorkClassificationEntity,
    @Ctx() context: SubgraphContext,
  ): Promise<WorkRemark[] | null> {
    const deposits = await loadDeposits(context, work.objectId);
    return deposits && remarksOn(work, deposits).map((code) => ({ code, text: DOUBTFUL }));
  }
}
