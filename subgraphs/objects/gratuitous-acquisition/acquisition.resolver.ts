import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { requireSight } from '../../shared/graphql/guard';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { tenge } from '../../shared/graphql/money.type';
import { columnsOf, selectedFields, selectedNodeFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { legalReference } from '../../shared/law/law-register';
import { type AnalogueSearchEvidence, analogueSearchEvidence } from '../object/analogue-search.type';
import { loadObject } from '../object/object.loader';
import type { ObjectRow } from '../object/object.store';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { caseActions } from '../record/case-command';
import type { AcquisitionEntity } from './acquisition.entity';
import { GratuitousAcquisitionFilters } from './acquisition.inputs';
import type { AcquisitionAction } from './acquisition.model';
import { ACQUISITIONS } from './acquisition.service';
import { type AcquisitionColumn, findAcquisition, findAcquisitionPage } from './acquisition.store';
import {
  GratuitousAcquisition,
  type GratuitousAcquisitionConclusion,
  GratuitousAcquisitionConnection,
} from './acquisition.type';

const CLAUSE = legalReference('129', '23');

const FIELD_COLUMNS: Readonly<Record<string, readonly AcquisitionColumn[]>> = {
  state: ['state'],
  ground: ['ground'],
  giver: ['giver'],
  organization: ['organizationId'],
  card: ['card'],
  version: ['version'],
  updatedAt: ['updatedAt'],
  appliedOn: ['appliedOn'],
  evaluation: ['evaluation'],
  conclusion: ['conclusion'],
  analogueSearch: ['analogueSearch'],
  acceptedOn: ['acceptedOn'],
  object: ['objectId'],
  availableActions: ['state', 'organizationId'],
};

export function acquisitionColumns(fields: ReadonlySet<string>): readonly AcquisitionColumn[] {
  return columnsOf(fields, FIELD_COLUMNS, ['id']);
}

@Resolver(() => GratuitousAcquisition)
export class GratuitousAcquisitionResolver {
  @Query(() => GratuitousAcquisition, {
    nullable: true,
    description:
      'Acquisition free of charge by its id; null when there is none that the caller may see (C-23).',
  })
  gratuitousAcquisition(
    @Arg('id', () => ID, { description: 'Id of the acquisition.' }) id: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AcquisitionEntity | null> | null {
    const sight = requireSight(context, ACQUISITIONS.read);
    const uuid = fromGlobalId('gratuitousAcquisition', id);
    const columns = acquisitionColumns(selectedFields(info));
    return uuid ? findAcquisition(context.dataSource, sight, uuid, columns) : null;
  }

  @Query(() => GratuitousAcquisitionConnection, {
    description: 'Acquisitions free of charge that the caller may see, newest act first (C-23).',
  })
  gratuitousAcquisitions(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => GratuitousAcquisitionFilters, {
      nullable: true,
      description: 'Conditions on the list.',
    })
    filterBy: GratuitousAcquisitionFilters | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<AcquisitionEntity>> {
    const sight = requireSight(context, ACQUISITIONS.read);
    const columns = acquisitionColumns(selectedNodeFields(info));
    return findAcquisitionPage(context.dataSource, sight, filterBy ?? {}, args, columns);
  }

  @FieldResolver()
  id(@Root() row: AcquisitionEntity): string {
    return toGlobalId('gratuitousAcquisition', row.id);
  }

  @FieldResolver()
  organization(
    @Root() row: AcquisitionEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> {
    return loadOrganization(context, row.organizationId, selectedFields(info));
  }

  @FieldResolver()
  conclusion(@Root() { conclusion }: AcquisitionEntity): GratuitousAcquisitionConclusion | null {
    if (!conclusion) return null;
    const estimatedCosts = conclusion.estimatedCosts.map(({ year, amount }) => ({
      year,
      amount: tenge(amount),
    }));
    return { ...conclusion, estimatedCosts };
  }

  @FieldResolver()
  analogueSearch(@Root() { analogueSearch }: AcquisitionEntity): AnalogueSearchEvidence | null {
    return analogueSearch && analogueSearchEvidence(analogueSearch);
  }

  @FieldResolver()
  object(
    @Root() row: AcquisitionEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectRow | null> | null {
    return row.objectId ? loadObject(context, row.objectId, selectedFields(info)) : null;
  }

  @FieldResolver()
  availableActions(@Root() row: AcquisitionEntity, @Ctx() { actor }: SubgraphContext): AcquisitionAction[] {
    return caseActions(actor, ACQUISITIONS, row);
  }

  @FieldResolver()
  legalBasis(): LegalReference {
    return legalReferenceOf(CLAUSE);
  }
}
