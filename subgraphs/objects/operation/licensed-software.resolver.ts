import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import { LicensedSoftwareRecordInput } from './licensed-software.inputs';
import { SOFTWARE_SUPPORT_CLAUSE, softwareRemark, vendorLifecycleOf } from './licensed-software.rules';
import { recordSoftware } from './licensed-software.service';
import { findSoftwareInUse, type LicensedSoftwareRow } from './licensed-software.store';
import { LicensedSoftware } from './licensed-software.type';

const LicensedSoftwareRecordPayload = objectPayload('LicensedSoftwareRecord');

@Resolver(() => InformatizationObject)
export class LicensedSoftwareResolver {
  @FieldResolver(() => [LicensedSoftware], {
    description:
      'Software that the object uses today, by name, with the end of its vendor support (C-16(6)).',
  })
  async licensedSoftware(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<LicensedSoftware[]> {
    const rows = await loaderOf<string, LicensedSoftwareRow[]>(context, 'operation.software', async (ids) =>
      grouped(ids, await findSoftwareInUse(context.dataSource, ids, context.today), (row) => row.objectId),
    ).load(object.id);
    return rows.map(({ name, version, vendor, licenceNumber, supportUntil }) => ({
      name,
      version,
      vendor,
      licenceNumber,
      supportUntil,
      vendorLifecycle: vendorLifecycleOf(supportUntil, context.today),
      remark: softwareRemark(supportUntil, context.today),
      legalBasis: legalReferenceOf(SOFTWARE_SUPPORT_CLAUSE),
    }));
  }

  @Mutation(() => LicensedSoftwareRecordPayload, {
    description: 'Records software that an object uses. By the owner or holder (C-16(6)).',
  })
  async licensedSoftwareRecord(
    @Arg('input', () => LicensedSoftwareRecordInput, { description: 'Software in use.' })
    input: LicensedSoftwareRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await recordSoftware(context, input));
  }
}
