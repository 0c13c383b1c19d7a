import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { deadlineOf, termText } from '../../shared/graphql/deadline';
import type { DeadlineDay } from '../../shared/graphql/deadline.type';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { LocalizedText } from '../../shared/law/law.model';
import { loadObject } from '../object/object.loader';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { DutyFilters } from './duty.inputs';
import { dutyClause, dutyTitle, termOf } from './duty.rules';
import { dutyCalendar, dutyId, dutyPage, isOverdue } from './duty.service';
import type { DutyRow } from './duty.store';
import { Duty, DutyConnection } from './duty.type';

const ORGANIZATION =
  'Id of the organization; that of the caller when left out. Others are shown to who sees every object.';

@Resolver(() => Duty)
export class DutyResolver {
  @Query(() => DutyConnection, {
    description:
      'Open duties of an organization over its objects, what is due first in front: duties of operation that are not reported or not kept (C-16), warranty claims (C-17), source code owed (C-11), and applications that the operator has to answer (C-12, C-13).',
  })
  duties(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('organizationId', () => ID, { nullable: true, description: ORGANIZATION })
    organizationId: string | null,
    @Arg('filterBy', () => DutyFilters, { nullable: true, description: 'Conditions on the list.' })
    filterBy: DutyFilters | null,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<DutyRow>> {
    return dutyPage(context, organizationId ?? null, filterBy ?? {}, args);
  }

  @Query(() => String, {
    description:
      'The open duties of an organization as an iCalendar text (RFC 5545) in the language of the caller: events with a last day, tasks without. Of more than 5 000 those that are due first, which the name of the calendar says.',
  })
  dutyCalendar(
    @Arg('organizationId', () => ID, { nullable: true, description: ORGANIZATION })
    organizationId: string | null,
    @Ctx() context: SubgraphContext,
  ): Promise<string> {
    return dutyCalendar(context, organizationId ?? null);
  }

  @FieldResolver()
  id(@Root() duty: DutyRow): string {
    return dutyId(duty);
  }

  @FieldResolver()
  title(@Root() duty: DutyRow): LocalizedText {
    return dutyTitle(duty);
  }

  @FieldResolver(() => InformatizationObject, { nullable: true })
  object(
    @Root() duty: DutyRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectRow | null> {
    return loadObject(context, duty.objectId, selectedFields(info));
  }

  @FieldResolver()
  warrantyClaimId(@Root() { claimId }: DutyRow): string | null {
    return claimId && toGlobalId('warrantyClaim', claimId);
  }

  @FieldResolver()
  termText(@Root() duty: DutyRow): LocalizedText {
    return termText(termOf(duty));
  }

  @FieldResolver()
  isOverdue(@Root() duty: DutyRow, @Ctx() { today }: SubgraphContext): boolean {
    return isOverdue(duty, today);
  }

  @FieldResolver()
  isExplained(@Root() { explanation }: DutyRow): boolean {
    return explanation !== null;
  }

  @FieldResolver()
  daysLeft(@Root() duty: DutyRow, @Ctx() { today }: SubgraphContext): number | null {
    return duty.dueOn === null
      ? null
      : deadlineOf(dutyClause(duty), termOf(duty), duty.startedOn, today).daysLeft;
  }

  @FieldResolver()
  legalBasis(@Root() duty: DutyRow): LegalReference {
    return legalReferenceOf(dutyClause(duty));
  }

  @FieldResolver()
  trace(@Root() duty: DutyRow, @Ctx() { today }: SubgraphContext): DeadlineDay[] {
    // A duty of operation may have begun before the calendar does; without a term there is nothing to count.
    return duty.dueOn === null ? [] : deadlineOf(dutyClause(duty), termOf(duty), duty.startedOn, today).trace;
  }
}
