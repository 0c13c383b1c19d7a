import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { ColumnOf } from '../../shared/database/select-columns';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { deadlineOf } from '../../shared/graphql/deadline';
import type { Deadline } from '../../shared/graphql/deadline.type';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { nestedPage } from '../../shared/graphql/nested-list';
import { columnsOf, selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import type { TermsOfReferenceEntity } from './terms-of-reference.entity';
import { TermsOfReferenceFilters } from './terms-of-reference.inputs';
import { TERMS_CLAUSES } from './terms-of-reference.rules';
import { termsOf } from './terms-of-reference.store';
import {
  TermsOfReference,
  TermsOfReferenceConnection,
  type TermsSubjectKind,
} from './terms-of-reference.type';

const FIELD_COLUMNS: Readonly<Record<string, readonly ColumnOf<TermsOfReferenceEntity>[]>> = {
  subjectKind: ['subjectKind'],
  version: ['version'],
  number: ['number'],
  state: ['state'],
  submittedOn: ['submittedOn'],
  submitter: ['submitterId'],
  consideredOn: ['consideredOn'],
  reviewerRole: ['reviewerRole'],
  reviewer: ['reviewerId'],
  remarks: ['remarks'],
  consideration: ['subjectKind', 'submittedOn', 'consideredOn'],
  legalBasis: ['subjectKind'],
};

@Resolver(() => InformatizationObject)
export class ObjectTermsResolver {
  @FieldResolver(() => TermsOfReferenceConnection, {
    description: 'Terms of reference of the object and its services, newest first (C-8, C-34).',
  })
  termsOfReference(
    @Root() object: ObjectRow,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => TermsOfReferenceFilters, {
      nullable: true,
      description: 'Conditions on the list.',
    })
    filterBy: TermsOfReferenceFilters | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<TermsOfReferenceEntity>> {
    const columns = columnsOf(selectedNodeFields(info), FIELD_COLUMNS, ['id']);
    const list = termsOf(context.dataSource, filterBy ?? {}, columns);
    return nestedPage(context, `terms:${columns}:${JSON.stringify(filterBy)}`, list, args, object.id);
  }
}

@Resolver(() => TermsOfReference)
export class TermsOfReferenceResolver {
  @FieldResolver()
  id(@Root() { id }: TermsOfReferenceEntity): string {
    return toGlobalId('termsOfReference', id);
  }

  @FieldResolver()
  submitter(
    @Root() row: TermsOfReferenceEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    return row.submitterId ? loadOrganization(context, row.submitterId, selectedFields(info)) : null;
  }

  @FieldResolver()
  reviewer(
    @Root() row: TermsOfReferenceEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    return row.reviewerId ? loadOrganization(context, row.reviewerId, selectedFields(info)) : null;
  }

  @FieldResolver()
  consideration(@Root() row: TermsOfReferenceEntity, @Ctx() { today }: SubgraphContext): Deadline {
    const { submittedOn, consideredOn } = row;
    return deadlineOf(clauseOf(row), { unit: 'NOT_STATED' }, submittedOn, today, consideredOn);
  }

  @FieldResolver()
  legalBasis(@Root() row: TermsOfReferenceEntity): LegalReference {
    return legalReferenceOf(clauseOf(row));
  }
}

function clauseOf({ subjectKind }: TermsOfReferenceEntity) {
  return TERMS_CLAUSES[subjectKind as TermsSubjectKind];
}
