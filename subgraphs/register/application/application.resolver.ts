import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { deadlineOf } from '../../shared/graphql/deadline';
import type { Deadline } from '../../shared/graphql/deadline.type';
import { requireSight } from '../../shared/graphql/guard';
import { nestedPage } from '../../shared/graphql/nested-list';
import { orderingOf } from '../../shared/graphql/ordering';
import { selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { entryColumns, loadEntry } from '../entry/entry.loader';
import type { EntryRow } from '../entry/entry.store';
import { RegisterEntry } from '../entry/entry.type';
import { REASONS, type RegisterReason } from '../entry/reason.rules';
import { InformatizationObject, type ObjectStub, objectStub } from '../links/informatization-object';
import { Organization, type OrganizationStub, organizationStub } from '../links/organization';
import type { TenderEntity } from '../service/tender.entity';
import { loadTender } from '../service/tender.loader';
import { Tender } from '../service/tender.type';
import type { RegisterApplicationActEntity } from './application.entity';
import { RegisterApplicationFilters, RegisterApplicationOrder } from './application.inputs';
import { actColumns, applicationColumns, loadApplication } from './application.loader';
import type {
  ApplicationOutcome,
  ObjectEvidence,
  RegisterApplicationAction,
  RegisterApplicationState,
} from './application.model';
import {
  actionsFor,
  COMPLETENESS_CLAUSE,
  COMPLETENESS_TERM,
  DECISION_CLAUSE,
  DECISION_TERM,
  REVIEW_CLAUSE,
  REVIEW_TERM,
} from './application.rules';
import { APPLICATION_ORDER, type ApplicationRow, actsOf, findApplicationPage } from './application.store';
import {
  RegisterApplication,
  RegisterApplicationAct,
  RegisterApplicationActConnection,
  RegisterApplicationConnection,
  RegisterDecision,
  type RegisterRecommendation,
} from './application.type';
import { rolesOf } from './application-command';

const POLICY = 'register.application.read';

/** A decision as the application holds it. */
interface DecisionRow {
  readonly outcome: ApplicationOutcome;
  readonly number: string;
  readonly decidedOn: string;
  readonly reason: RegisterReason | null;
  readonly explanation: string | null;
  readonly decidedBy: string | null;
}

@Resolver(() => RegisterApplication)
export class RegisterApplicationResolver {
  @Query(() => RegisterApplication, {
    nullable: true,
    description: 'Application to the register by its id; null when there is none that the caller may see.',
  })
  async registerApplication(
    @Arg('id', () => ID, { description: 'Id of the application.' }) id: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ApplicationRow | null> {
    requireSight(context, POLICY);
    const uuid = fromGlobalId('registerApplication', id);
    return uuid ? loadApplication(context, uuid, selectedFields(info)) : null;
  }

  @Query(() => RegisterApplicationConnection, {
    description:
      'Applications to the register: all for its keeper, the authorized body and auditors, their own for others (C-32).',
  })
  async registerApplications(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => RegisterApplicationFilters, {
      nullable: true,
      description: 'Conditions on the list.',
    })
    filterBy: RegisterApplicationFilters | null,
    @Arg('orderBy', () => RegisterApplicationOrder, {
      nullable: true,
      description: 'Ordering of the list. Default: latest act first.',
    })
    orderBy: RegisterApplicationOrder | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ApplicationRow>> {
    const sight = requireSight(context, POLICY);
    return findApplicationPage(context.dataSource, sight, {
      filters: filterBy ?? {},
      args,
      ordering: orderingOf(APPLICATION_ORDER, orderBy, 'UPDATED_AT', 'DESC'),
      columns: applicationColumns(selectedNodeFields(info)),
    });
  }

  @FieldResolver()
  id(@Root() row: ApplicationRow): string {
    return toGlobalId('registerApplication', row.id);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Organization that applies, the holder of the product; null when it cannot be read.',
  })
  applicant(@Root() row: ApplicationRow): OrganizationStub {
    return organizationStub(row.applicantId);
  }

  @FieldResolver(() => RegisterEntry, {
    nullable: true,
    description:
      'Entry to be changed or excluded, or that the inclusion led to; null before it, or when it cannot be read.',
  })
  async entry(
    @Root() row: ApplicationRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntryRow | null> {
    return row.entryId ? loadEntry(context, row.entryId, entryColumns(info)) : null;
  }

  @FieldResolver(() => InformatizationObject, {
    nullable: true,
    description: 'Object that the product belongs to; null when none is named, or when it cannot be read.',
  })
  object(@Root() row: ApplicationRow): ObjectStub | null {
    return row.objectId ? objectStub(row.objectId) : null;
  }

  @FieldResolver()
  termsOfReferenceId(@Root() row: ApplicationRow): string | null {
    return row.termsOfReferenceId && toGlobalId('termsOfReference', row.termsOfReferenceId);
  }

  @FieldResolver(() => Tender, {
    nullable: true,
    description:
      'Tender that the software is made for; null when none is named, or when the caller has no part in it (C-32).',
  })
  tender(@Root() row: ApplicationRow, @Ctx() context: SubgraphContext): Promise<TenderEntity | null> | null {
    return row.tenderId ? loadTender(context, row.tenderId) : null;
  }

  @FieldResolver()
  recommendation(@Root() row: ApplicationRow): RegisterRecommendation | null {
    const { recommendation, protocolNumber, recommendedOn } = row;
    if (recommendation === null || protocolNumber === null || recommendedOn === null) return null;
    return { recommendation: recommendation as ApplicationOutcome, protocolNumber, recommendedOn };
  }

  @FieldResolver(() => RegisterDecision, { nullable: true })
  decision(@Root() row: ApplicationRow): DecisionRow | null {
    const { outcome, decisionNumber, decidedOn, reasonCode, explanation, decidedBy } = row;
    if (outcome === null || decisionNumber === null || decidedOn === null) return null;
    const reason = REASONS.find(({ code, use }) => use === 'REFUSAL' && code === reasonCode) ?? null;
    return {
      outcome: outcome as ApplicationOutcome,
      number: decisionNumber,
      decidedOn,
      reason,
      explanation,
      decidedBy,
    };
  }

  @FieldResolver()
  completenessDeadline(@Root() row: ApplicationRow, @Ctx() { today }: SubgraphContext): Deadline | null {
    const { submittedOn, checkedOn } = row;
    if (submittedOn === null || (checkedOn === null && row.state === 'WITHDRAWN')) return null;
    return deadlineOf(COMPLETENESS_CLAUSE, COMPLETENESS_TERM, submittedOn, today, checkedOn);
  }

  @FieldResolver()
  reviewDeadline(@Root() row: ApplicationRow, @Ctx() { today }: SubgraphContext): Deadline | null {
    const { checkedOn, recommendedOn } = row;
    if (checkedOn === null || row.state === 'RETURNED') return null;
    if (recommendedOn === null && row.state === 'WITHDRAWN') return null;
    return deadlineOf(REVIEW_CLAUSE, REVIEW_TERM, checkedOn, today, recommendedOn);
  }

  @FieldResolver()
  decisionDeadline(@Root() row: ApplicationRow, @Ctx() { today }: SubgraphContext): Deadline | null {
    const { recommendedOn, decidedOn } = row;
    if (recommendedOn === null) return null;
    return deadlineOf(DECISION_CLAUSE, DECISION_TERM, recommendedOn, today, decidedOn);
  }

  @FieldResolver()
  availableActions(
    @Root() row: ApplicationRow,
    @Ctx() { actor }: SubgraphContext,
  ): RegisterApplicationAction[] {
    return actionsFor(row.state as RegisterApplicationState, rolesOf(actor, row.applicantId));
  }

  @FieldResolver(() => RegisterApplicationActConnection, {
    description: 'Acts on the application with who did them and what it said after them, oldest first.',
  })
  history(
    @Root() row: ApplicationRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<RegisterApplicationActEntity>> {
    const columns = actColumns(selectedNodeFields(info));
    return nestedPage(context, `acts:${columns}`, actsOf(context.dataSource, columns), args, row.id);
  }
}

@Resolver(() => RegisterDecision)
export class RegisterDecisionResolver {
  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Organization that decided; null when the keeper acted for none, or when it cannot be read.',
  })
  decidedBy(@Root() { decidedBy }: DecisionRow): OrganizationStub | null {
    return decidedBy ? organizationStub(decidedBy) : null;
  }
}

@Resolver(() => RegisterApplicationAct)
export class RegisterApplicationActResolver {
  @FieldResolver(() => Organization, {
    nullable: true,
    description:
      'Organization that did the act; null when the actor acted for none, or when it cannot be read.',
  })
  organization(@Root() { organizationId }: RegisterApplicationActEntity): OrganizationStub | null {
    return organizationId ? organizationStub(organizationId) : null;
  }

  @FieldResolver()
  evidence(@Root() { evidence }: RegisterApplicationActEntity): ObjectEvidence | null {
    return evidence && { ...evidence, objectId: toGlobalId('informatizationObject', evidence.objectId) };
  }
}
