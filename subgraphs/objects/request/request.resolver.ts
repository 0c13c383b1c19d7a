import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { organizationOf } from '../../shared/access/actor';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { requireSight } from '../../shared/graphql/guard';
import { columnsOf, selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { loadObject } from '../object/object.loader';
import type { ObjectRow } from '../object/object.store';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { caseActions } from '../record/case-command';
import type { NewCard } from '../record/new-card';
import type { Procedure, SubjectKind } from '../record/record.model';
import type { ObjectRequestEntity } from './request.entity';
import { ObjectRequestFilters } from './request.inputs';
import type { ObjectRequestAction } from './request.model';
import { REQUESTS } from './request.service';
import { findRequest, findRequestPage, type RequestColumn, type RequestSight } from './request.store';
import { ObjectRequest, ObjectRequestConnection } from './request.type';

const FIELD_COLUMNS: Readonly<Record<string, readonly RequestColumn[]>> = {
  state: ['state'],
  organization: ['organizationId'],
  procedure: ['record'],
  subject: ['record'],
  card: ['record'],
  comment: ['comment'],
  version: ['version'],
  updatedAt: ['updatedAt'],
  submittedOn: ['submittedOn'],
  consideredOn: ['consideredOn'],
  consideredBy: ['consideredBy'],
  reason: ['reason'],
  object: ['objectId'],
  availableActions: ['state', 'organizationId'],
};

export function requestColumns(fields: ReadonlySet<string>): readonly RequestColumn[] {
  return columnsOf(fields, FIELD_COLUMNS, ['id']);
}

export function requestSight(context: SubgraphContext): RequestSight {
  const organizationId = organizationOf(context.actor);
  return { ...requireSight(context, REQUESTS.read), organizationId };
}

@Resolver(() => ObjectRequest)
export class ObjectRequestResolver {
  @Query(() => ObjectRequest, {
    nullable: true,
    description: 'Request to add an object by its id; null when there is none that the caller may see (C-4).',
  })
  objectRequest(
    @Arg('id', () => ID, { description: 'Id of the request.' }) id: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectRequestEntity | null> | null {
    const sight = requestSight(context);
    const uuid = fromGlobalId('objectRequest', id);
    return uuid ? findRequest(context.dataSource, sight, uuid, requestColumns(selectedFields(info))) : null;
  }

  @Query(() => ObjectRequestConnection, {
    description:
      'Requests to add an object, newest act first: those of the own organization; who considers them sees all but the drafts of others (C-4).',
  })
  objectRequests(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => ObjectRequestFilters, { nullable: true, description: 'Conditions on the list.' })
    filterBy: ObjectRequestFilters | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ObjectRequestEntity>> {
    const columns = requestColumns(selectedNodeFields(info));
    return findRequestPage(context.dataSource, requestSight(context), filterBy ?? {}, args, columns);
  }

  @FieldResolver()
  id(@Root() row: ObjectRequestEntity): string {
    return toGlobalId('objectRequest', row.id);
  }

  @FieldResolver()
  organization(
    @Root() row: ObjectRequestEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> {
    return loadOrganization(context, row.organizationId, selectedFields(info));
  }

  @FieldResolver()
  consideredBy(
    @Root() row: ObjectRequestEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    return row.consideredBy ? loadOrganization(context, row.consideredBy, selectedFields(info)) : null;
  }

  @FieldResolver()
  procedure(@Root() { record }: ObjectRequestEntity): Procedure {
    return record.procedure;
  }

  @FieldResolver()
  subject(@Root() { record }: ObjectRequestEntity): SubjectKind {
    return record.subject;
  }

  @FieldResolver()
  card(@Root() { record }: ObjectRequestEntity): NewCard {
    return record;
  }

  @FieldResolver()
  object(
    @Root() row: ObjectRequestEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectRow | null> | null {
    return row.objectId ? loadObject(context, row.objectId, selectedFields(info)) : null;
  }

  @FieldResolver()
  availableActions(
    @Root() row: ObjectRequestEntity,
    @Ctx() { actor }: SubgraphContext,
  ): ObjectRequestAction[] {
    return caseActions(actor, REQUESTS, row);
  }
}
