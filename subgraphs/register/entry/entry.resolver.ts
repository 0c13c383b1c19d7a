import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { orderingOf } from '../../shared/graphql/ordering';
import { DateScalar } from '../../shared/graphql/scalars';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';
import { Organization, type OrganizationStub, organizationStub } from '../links/organization';
import type { SoftwareProductEntity } from '../product/product.entity';
import { requireRegister } from '../register-sight';
import { RegisterEntryFilters, RegisterEntryOrder } from './entry.inputs';
import { entryColumns, entryNodeColumns, loadEntry } from './entry.loader';
import { type ConformityProofKind, type InclusionMode, RegisterEntryStatus } from './entry.model';
import { INCLUSION_CLAUSES, statusOn } from './entry.rules';
import { ENTRY_ORDER, type EntryRow, findEntryByNumber, findEntryPage } from './entry.store';
import { type ConformityProof, RegisterEntry, RegisterEntryConnection } from './entry.type';

@Resolver(() => RegisterEntry)
export class RegisterEntryResolver {
  @Query(() => RegisterEntry, {
    nullable: true,
    description: 'Entry by its number in the register; null when there is none (C-14(3)).',
  })
  async registerEntry(
    @Arg('number', () => String, { description: 'Number of the entry in the register.' }) number: string,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntryRow | null> {
    requireRegister(context);
    return findEntryByNumber(context.dataSource, number, entryColumns(info));
  }

  @Query(() => RegisterEntryConnection, {
    description: 'Entries of the register of trusted software, excluded ones among them (C-14(3), C-20).',
  })
  async registerEntries(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filterBy', () => RegisterEntryFilters, { nullable: true, description: 'Conditions on the list.' })
    filterBy: RegisterEntryFilters | null,
    @Arg('orderBy', () => RegisterEntryOrder, {
      nullable: true,
      description: 'Ordering of the list. Default: by number.',
    })
    orderBy: RegisterEntryOrder | null,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<EntryRow>> {
    requireRegister(context);
    const ordering = orderingOf(ENTRY_ORDER, orderBy, 'NUMBER');
    return findEntryPage(context.dataSource, filterBy ?? {}, args, ordering, entryNodeColumns(info));
  }

  @FieldResolver()
  id(@Root() row: EntryRow): string {
    return toGlobalId('registerEntry', row.id);
  }

  @FieldResolver()
  product(@Root() row: EntryRow): SoftwareProductEntity {
    return {
      id: row.productId,
      kind: row.product_kind,
      nameKk: row.product_nameKk,
      nameRu: row.product_nameRu,
      nameEn: row.product_nameEn,
      version: row.product_version,
      purposeKk: row.product_purposeKk,
      purposeRu: row.product_purposeRu,
      purposeEn: row.product_purposeEn,
      functionsKk: row.product_functionsKk,
      functionsRu: row.product_functionsRu,
      functionsEn: row.product_functionsEn,
      developerName: row.product_developerName,
      holderId: row.product_holderId,
      rightBasis: row.product_rightBasis,
    };
  }

  @FieldResolver()
  inclusionBasis(@Root() row: EntryRow): LegalReference | null {
    const clause = INCLUSION_CLAUSES[row.inclusionMode as InclusionMode];
    return clause && legalReferenceOf(clause);
  }

  @FieldResolver()
  conformityProof(@Root() row: EntryRow): ConformityProof | null {
    if (row.conformityProof === null) return null;
    return {
      kind: row.conformityProof as ConformityProofKind,
      number: row.conformityProofNumber,
      validUntil: row.conformityValidUntil,
    };
  }

  @FieldResolver(() => RegisterEntryStatus, {
    description:
      'Standing of the entry on a day: included from its day of inclusion, excluded from its day of exclusion (C-20).',
  })
  status(
    @Root() row: EntryRow,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'Day asked about. Default: today in Almaty.',
    })
    on: string | null,
    @Ctx() { today }: SubgraphContext,
  ): RegisterEntryStatus {
    return statusOn(row, on ?? today);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Holder of the entry; null when the organization cannot be read.',
  })
  holder(@Root() row: EntryRow): OrganizationStub {
    return organizationStub(row.holderId);
  }
}

/** Answers `{ id }` of an entry that another subgraph names; null when the caller may not read the register. */
export async function resolveEntryReference(
  reference: { readonly id: string },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<EntryRow | null> {
  const uuid = fromGlobalId('registerEntry', reference.id);
  return uuid ? loadEntry(context, uuid, entryColumns(info, 'RegisterEntry')) : null;
}
