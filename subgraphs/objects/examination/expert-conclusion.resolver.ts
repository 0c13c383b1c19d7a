import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { ColumnOf } from '../../shared/database/select-columns';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { nestedPage } from '../../shared/graphql/nested-list';
import { columnsOf, selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import type { ExpertConclusionEntity } from './expert-conclusion.entity';
import { ExpertConclusionFilters, ExpertConclusionIssueInput } from './expert-conclusion.inputs';
import { CONCLUSION_CLAUSE } from './expert-conclusion.rules';
import { issueConclusion } from './expert-conclusion.service';
import { conclusionsOf } from './expert-conclusion.store';
import { ExpertConclusion, ExpertConclusionConnection } from './expert-conclusion.type';

const ExpertConclusionIssuePayload = objectPayload('ExpertConclusionIssue');

const FIELD_COLUMNS: Readonly<Record<string, readonly ColumnOf<ExpertConclusionEntity>[]>> = {
  kind: ['kind'],
  version: ['version'],
  verdict: ['verdict'],
  number: ['number'],
  issuedOn: ['issuedOn'],
  issuer: ['issuerId'],
  recordedAt: ['recordedAt'],
};

@Resolver(() => InformatizationObject)
export class ObjectConclusionsResolver {
  @FieldResolver(() => ExpertConclusionConnection, {
    description: 'Expert conclusions on the investment project of the object, newest first (C-6.2).',
  })
  expertConclusions(
    @Root() object: ObjectRow,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => ExpertConclusionFilters, {
      nullable: true,
      description: 'Conditions on the list.',
    })
    filterBy: ExpertConclusionFilters | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ExpertConclusionEntity>> {
    const columns = columnsOf(selectedNodeFields(info), FIELD_COLUMNS, ['id']);
    const list = conclusionsOf(context.dataSource, filterBy ?? {}, columns);
    return nestedPage(context, `conclusions:${columns}:${JSON.stringify(filterBy)}`, list, args, object.id);
  }
}

@Resolver(() => ExpertConclusion)
export class ExpertConclusionResolver {
  @FieldResolver()
  issuer(
    @Root() row: ExpertConclusionEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> | null {
    return row.issuerId ? loadOrganization(context, row.issuerId, selectedFields(info)) : null;
  }

  @FieldResolver()
  legalBasis(): LegalReference {
    return legalReferenceOf(CONCLUSION_CLAUSE);
  }

  @Mutation(() => ExpertConclusionIssuePayload, {
    description:
      'Issues an expert conclusion as the next version of its kind. On informatization by an expert or the authorized body, on information security by an expert (C-6.2).',
  })
  async expertConclusionIssue(
    @Arg('input', () => ExpertConclusionIssueInput, { description: 'Conclusion that is issued.' })
    input: ExpertConclusionIssueInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await issueConclusion(context, input));
  }
}
