import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import { SupportContractRecordInput } from './support-contract.inputs';
import { runsOn, SERVICE_DUTIES, SUPPORT_CLAUSES } from './support-contract.rules';
import { recordContract } from './support-contract.service';
import { findContracts, type SupportContractRow } from './support-contract.store';
import { ServiceDuty, SupportContract } from './support-contract.type';

const SupportContractRecordPayload = objectPayload('SupportContractRecord');

function loadContracts(context: SubgraphContext, objectId: string): Promise<SupportContractRow[]> {
  return loaderOf<string, SupportContractRow[]>(context, 'operation.contracts', async (ids) =>
    grouped(ids, await findContracts(context.dataSource, ids), (row) => row.objectId),
  ).load(objectId);
}

@Resolver(() => InformatizationObject)
export class ObjectSupportResolver {
  @FieldResolver(() => [SupportContract], {
    description: 'Support contracts of the object, earliest first (C-16(5), C-36).',
  })
  supportContracts(
    @Root() object: ObjectRow,
    @Ctx() context: SubgraphContext,
  ): Promise<SupportContractRow[]> {
    return loadContracts(context, object.id);
  }

  @FieldResolver(() => [ServiceDuty], {
    description:
      'The four duties of operating the object as a service; empty when no contract operates it as one (C-36).',
  })
  async serviceDuties(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<ServiceDuty[]> {
    const contracts = await loadContracts(context, object.id);
    const services = contracts.filter(({ subject }) => subject === 'ICT_SERVICE');
    if (services.length === 0) return [];
    return SERVICE_DUTIES.map(({ activity, title }) => {
      const contract = services.find(
        (candidate) => candidate.activities.includes(activity) && runsOn(candidate, context.today),
      );
      return {
        activity,
        title,
        isCovered: contract !== undefined,
        supportContractId: contract ? toGlobalId('supportContract', contract.id) : null,
        legalBasis: legalReferenceOf(SUPPORT_CLAUSES.ICT_SERVICE),
      };
    });
  }

  @Mutation(() => SupportContractRecordPayload, {
    description:
      'Records a support contract. By the owner or holder, for a service also by its supplier (C-16(5), C-36).',
  })
  async supportContractRecord(
    @Arg('input', () => SupportContractRecordInput, { description: 'Contract itself.' })
    input: SupportContractRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await recordContract(context, input));
  }
}

@Resolver(() => SupportContract)
export class SupportContractResolver {
  @FieldResolver()
  id(@Root() row: SupportContractRow): string {
    return toGlobalId('supportContract', row.id);
  }

  @FieldResolver(() => Organization, { nullable: true })
  contractor(
    @Root() row: SupportContractRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> {
    return loadOrganization(context, row.contractorId, selectedFields(info));
  }

  @FieldResolver()
  isRunning(@Root() row: SupportContractRow, @Ctx() context: SubgraphContext): boolean {
    return runsOn(row, context.today);
  }

  @FieldResolver()
  legalBasis(@Root() row: SupportContractRow): LegalReference {
    return legalReferenceOf(SUPPORT_CLAUSES[row.subject]);
  }
}
