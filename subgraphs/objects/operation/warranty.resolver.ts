import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { inOrder, loaderOf } from '../../shared/graphql/loader';
import { nestedPage } from '../../shared/graphql/nested-list';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import type { WarrantyClaimEntity } from './warranty.entity';
import { WarrantyClaimAnswerInput, WarrantyClaimCloseInput, WarrantyClaimFileInput } from './warranty.inputs';
import { WARRANTY_TERM, warrantyUntil } from './warranty.rules';
import { answerClaim, closeClaim, fileClaim } from './warranty.service';
import { claimsOf, findWarrantySuppliers, type SupplierRow } from './warranty.store';
import { Warranty, WarrantyClaimConnection } from './warranty.type';

/** What a warranty is derived from. */
interface WarrantyRow {
  readonly objectId: string;
  readonly startsOn: string;
}

const WarrantyClaimFilePayload = objectPayload('WarrantyClaimFile');
const WarrantyClaimAnswerPayload = objectPayload('WarrantyClaimAnswer');
const WarrantyClaimClosePayload = objectPayload('WarrantyClaimClose');

@Resolver(() => InformatizationObject)
export class ObjectWarrantyResolver {
  @FieldResolver(() => Warranty, {
    nullable: true,
    description: 'Warranty of the object; null before its commissioning (C-16(9)).',
  })
  warranty(@Root() object: ObjectRow): WarrantyRow | null {
    return object.commissionedOn === null ? null : { objectId: object.id, startsOn: object.commissionedOn };
  }

  @FieldResolver(() => WarrantyClaimConnection, {
    description: 'Warranty claims on the object, latest filed first (C-16(5), C-17).',
  })
  warrantyClaims(
    @Root() object: ObjectRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<WarrantyClaimEntity>> {
    return nestedPage(context, 'warrantyClaims', claimsOf(context.dataSource), args, object.id);
  }

  @Mutation(() => WarrantyClaimFilePayload, {
    description: 'Files a warranty claim against the supplier. By the owner or holder (C-16(5), C-16(9)).',
  })
  async warrantyClaimFile(
    @Arg('input', () => WarrantyClaimFileInput, { description: 'Claim itself.' })
    input: WarrantyClaimFileInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await fileClaim(context, input));
  }

  @Mutation(() => WarrantyClaimAnswerPayload, {
    description: 'Answers conditions of a claim. By its supplier, or by the owner or holder (C-17).',
  })
  async warrantyClaimAnswer(
    @Arg('input', () => WarrantyClaimAnswerInput, { description: 'Answers to the conditions.' })
    input: WarrantyClaimAnswerInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await answerClaim(context, input));
  }

  @Mutation(() => WarrantyClaimClosePayload, {
    description: 'Closes a warranty claim. By the owner or holder (C-17).',
  })
  async warrantyClaimClose(
    @Arg('input', () => WarrantyClaimCloseInput, { description: 'How the claim ends.' })
    input: WarrantyClaimCloseInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await closeClaim(context, input));
  }
}

@Resolver(() => Warranty)
export class WarrantyResolver {
  @FieldResolver(() => Organization, { nullable: true })
  async supplier(
    @Root() row: WarrantyRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> {
    const found = await loaderOf<string, SupplierRow | null>(context, 'warranty.suppliers', async (ids) =>
      inOrder(ids, await findWarrantySuppliers(context.dataSource, ids), ({ objectId }) => objectId),
    ).load(row.objectId);
    return found ? loadOrganization(context, found.supplierId, selectedFields(info)) : null;
  }

  @FieldResolver()
  untilOn(@Root() row: WarrantyRow): string {
    return warrantyUntil(row.startsOn);
  }

  @FieldResolver()
  isRunning(@Root() row: WarrantyRow, @Ctx() context: SubgraphContext): boolean {
    return row.startsOn <= context.today && context.today <= warrantyUntil(row.startsOn);
  }

  @FieldResolver()
  legalBasis(): LegalReference {
    return legalReferenceOf(WARRANTY_TERM);
  }
}
