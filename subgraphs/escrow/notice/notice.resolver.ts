import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { deadlineOf } from '../../shared/graphql/deadline';
import type { Deadline } from '../../shared/graphql/deadline.type';
import { requireSight } from '../../shared/graphql/guard';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { toUserErrors } from '../../shared/graphql/user-errors';
import { toGlobalId } from '../../shared/kernel/global-id';
import { almatyDay } from '../../shared/kernel/local-date';
import { loadDeposit } from '../deposit/deposit.loader';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { NoticeEntity } from './notice.entity';
import { NoticeReceiveInput } from './notice.inputs';
import { NoticeRecipient } from './notice.model';
import { NOTICE_RULES, type NoticeClause } from './notice.rules';
import { receiveNotice } from './notice.service';
import { findNoticePage, findNotices, type NoticeRow } from './notice.store';
import { Notice, NoticeConnection } from './notice.type';

@ObjectType({ description: 'Outcome of the mutation; see `userErrors` when nothing was changed.' })
class NoticeReceivePayload {
  @Field(() => Notice, {
    nullable: true,
    description: 'Notice after the change; null when nothing was changed.',
  })
  notice!: Notice | null;

  @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}

@Resolver()
export class NoticeQueries {
  @Query(() => NoticeConnection, {
    description: 'Notices about deposits that the caller may see, oldest first (E-9, E-10, E-16, E-17).',
  })
  notices(
    @Arg('isReceived', () => Boolean, {
      nullable: true,
      description: 'Whether the recipient acknowledged them; both when left out.',
    })
    isReceived: boolean | null,
    @Arg('to', () => NoticeRecipient, {
      nullable: true,
      description: 'To whom they are sent; to anybody when left out.',
    })
    to: NoticeRecipient | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<NoticeRow>> {
    const sight = requireSight(context, 'deposit.read');
    return findNoticePage(context.dataSource, sight, isReceived ?? null, to ?? null, args);
  }

  @Mutation(() => NoticeReceivePayload, {
    description:
      'Acknowledges a notice. By its recipient: the authorized body (E-9, E-10, E-17), or the owner or holder (E-16).',
  })
  async noticeReceive(
    @Arg('input', () => NoticeReceiveInput, { description: 'Which notice.' }) input: NoticeReceiveInput,
    @Ctx() context: SubgraphContext,
  ): Promise<{ notice: NoticeRow | null; userErrors: UserErrorType[] }> {
    const result = await receiveNotice(context, input);
    if (!result.ok) return { notice: null, userErrors: toUserErrors(result.error, context.language) };
    const notice = await context.dataSource.manager.findOneBy(NoticeEntity, { id: result.value.subjectId });
    return { notice, userErrors: [] };
  }
}

@Resolver(() => Deposit)
export class DepositNoticesResolver {
  @FieldResolver(() => [Notice], {
    description: 'Notices about the deposit, oldest first (E-9, E-10, E-16, E-17).',
  })
  notices(@Root() deposit: DepositRow, @Ctx() context: SubgraphContext): Promise<NoticeRow[]> {
    return loaderOf<string, NoticeRow[]>(context, 'notices', async (ids) =>
      grouped(ids, await findNotices(context.dataSource, ids), ({ depositId }) => depositId),
    ).load(deposit.id);
  }
}

@Resolver(() => Notice)
export class NoticeResolver {
  @FieldResolver()
  id(@Root() row: NoticeRow): string {
    return toGlobalId('notice', row.id);
  }

  @FieldResolver()
  to(@Root() row: NoticeRow): string {
    return row.recipient;
  }

  @FieldResolver()
  legalBasis(@Root() row: NoticeRow): LegalReference {
    return legalReferenceOf(NOTICE_RULES[row.clause as NoticeClause].basis);
  }

  @FieldResolver()
  deadline(@Root() row: NoticeRow, @Ctx() { today }: SubgraphContext): Deadline {
    const { basis, term } = NOTICE_RULES[row.clause as NoticeClause];
    return deadlineOf(basis, term, row.startedOn, today, almatyDay(row.sentAt));
  }

  @FieldResolver()
  deposit(
    @Root() row: NoticeRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositRow | null> {
    return loadDeposit(context, row.depositId, selectedFields(info));
  }
}
