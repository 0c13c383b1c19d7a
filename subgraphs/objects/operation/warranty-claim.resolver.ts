import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { deadlineOf } from '../../shared/graphql/deadline';
import type { Deadline } from '../../shared/graphql/deadline.type';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import { type Money, tenge } from '../../shared/graphql/money.type';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import { ZERO } from '../../shared/kernel/money';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import type { WarrantyConditionCode, WarrantyVerdict } from './operation.model';
import type { WarrantyClaimEntity } from './warranty.entity';
import { CLAIM_TERM, standingsOf, verdictOf, WARRANTY_CONDITIONS } from './warranty.rules';
import { type AnswerRow, findLatestAnswers } from './warranty.store';
import { type WarrantyAnswer, WarrantyClaim, type WarrantyCondition } from './warranty.type';

@Resolver(() => WarrantyClaim)
export class WarrantyClaimResolver {
  @FieldResolver()
  id(@Root() row: WarrantyClaimEntity): string {
    return toGlobalId('warrantyClaim', row.id);
  }

  @FieldResolver(() => Organization, { nullable: true })
  supplier(
    @Root() row: WarrantyClaimEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> {
    return loadOrganization(context, row.supplierId, selectedFields(info));
  }

  @FieldResolver()
  failureDocumentId(@Root() row: WarrantyClaimEntity): string | null {
    return row.failureDocumentId && toGlobalId('technicalDocument', row.failureDocumentId);
  }

  @FieldResolver()
  cost(): Money {
    return tenge(ZERO);
  }

  @FieldResolver()
  deadline(@Root() row: WarrantyClaimEntity, @Ctx() context: SubgraphContext): Deadline {
    const term = { unit: 'AGREED', dueOn: row.agreedUntil } as const;
    return deadlineOf(CLAIM_TERM, term, row.filedOn, context.today, row.closedOn);
  }

  @FieldResolver()
  async conditions(
    @Root() row: WarrantyClaimEntity,
    @Ctx() context: SubgraphContext,
  ): Promise<WarrantyCondition[]> {
    const answers = await loadAnswers(context, row.id);
    const standings = standingsOf(answers);
    return WARRANTY_CONDITIONS.map(({ code, title, clause }) => {
      const own = answers.filter(({ condition }) => condition === code);
      return {
        code,
        title,
        standing: standings[code],
        isDisputed: own.length > 0 && standings[code] === 'NOT_ANSWERED',
        answers: own.map(toAnswer),
        legalBasis: legalReferenceOf(clause),
      };
    });
  }

  @FieldResolver()
  async verdict(@Root() row: WarrantyClaimEntity, @Ctx() context: SubgraphContext): Promise<WarrantyVerdict> {
    return verdictOf(standingsOf(await loadAnswers(context, row.id))).verdict;
  }

  @FieldResolver()
  async failedConditions(
    @Root() row: WarrantyClaimEntity,
    @Ctx() context: SubgraphContext,
  ): Promise<WarrantyConditionCode[]> {
    return verdictOf(standingsOf(await loadAnswers(context, row.id))).failed;
  }

  @FieldResolver()
  legalBasis(): LegalReference {
    return legalReferenceOf(CLAIM_TERM);
  }
}

function loadAnswers(context: SubgraphContext, claimId: string): Promise<AnswerRow[]> {
  return loaderOf<string, AnswerRow[]>(context, 'warranty.answers', async (ids) =>
    grouped(ids, await findLatestAnswers(context.dataSource, ids), (row) => row.claimId),
  ).load(claimId);
}

function toAnswer({ evidenceText, evidenceDocumentId, ...row }: AnswerRow): WarrantyAnswer {
  return {
    party: row.party,
    answer: row.answer,
    evidence: evidenceText,
    evidenceDocumentId: evidenceDocumentId && toGlobalId('technicalDocument', evidenceDocumentId),
    installedSha256: row.installedSha256,
    depositedSha256: row.depositedSha256,
    answeredOn: row.answeredOn,
  };
}
