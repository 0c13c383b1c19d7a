import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../shared/kernel/global-id';
import { legalReference } from '../../shared/law/law-register';
import type { ObjectRow } from '../object/object.store';
import { InformatizationObject } from '../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../object/object-payload';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import {
  DevelopmentContractCloseInput,
  DevelopmentContractRecordInput,
  SourceTransferRecordInput,
} from './source-transfer.inputs';
import { owesSource } from './source-transfer.rules';
import {
  closeDevelopmentContract,
  recordDevelopmentContract,
  recordSourceTransfer,
} from './source-transfer.service';
import { type ContractRow, findContracts } from './source-transfer.store';
import { DevelopmentContract, SourceTransferDuty } from './source-transfer.type';

const DevelopmentContractRecordPayload = objectPayload('DevelopmentContractRecord');
const SourceTransferRecordPayload = objectPayload('SourceTransferRecord');
const DevelopmentContractClosePayload = objectPayload('DevelopmentContractClose');
const TRANSFER = legalReference('129', '11');

@Resolver(() => InformatizationObject)
export class ObjectContractsResolver {
  @Mutation(() => DevelopmentContractRecordPayload, {
    description: 'Records a contract of creation or development (C-11). By the owner or the holder.',
  })
  async developmentContractRecord(
    @Arg('input', () => DevelopmentContractRecordInput, { description: 'Contract.' })
    input: DevelopmentContractRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await recordDevelopmentContract(context, input));
  }

  @Mutation(() => SourceTransferRecordPayload, {
    description:
      'Records the transfer of the source code under a contract (C-11). By the owner, the holder or the supplier of the contract.',
  })
  async sourceTransferRecord(
    @Arg('input', () => SourceTransferRecordInput, { description: 'Deposit or act.' })
    input: SourceTransferRecordInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await recordSourceTransfer(context, input));
  }

  @Mutation(() => DevelopmentContractClosePayload, {
    description:
      'Closes a contract; refused while the source code made for the budget is owed (C-11). By the owner or the holder.',
  })
  async developmentContractClose(
    @Arg('input', () => DevelopmentContractCloseInput, { description: 'Contract that ends.' })
    input: DevelopmentContractCloseInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await closeDevelopmentContract(context, input));
  }

  @FieldResolver(() => [DevelopmentContract], {
    description: 'Contracts of creation and development of the object, earliest first (C-11).',
  })
  developmentContracts(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<ContractRow[]> {
    return loaderOf<string, ContractRow[]>(context, 'development-contracts', async (ids) =>
      grouped(ids, await findContracts(context.dataSource, ids), (row) => row.objectId),
    ).load(object.id);
  }
}

@Resolver(() => DevelopmentContract)
export class DevelopmentContractResolver {
  @FieldResolver()
  id(@Root() row: ContractRow): string {
    return toGlobalId('developmentContract', row.id);
  }

  @FieldResolver(() => Organization, { nullable: true })
  supplier(
    @Root() row: ContractRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> {
    return loadOrganization(context, row.supplierId, selectedFields(info));
  }

  @FieldResolver(() => SourceTransferDuty, { nullable: true })
  sourceTransferDuty(@Root() row: ContractRow): SourceTransferDuty | null {
    const { isBudgetFunded, transfer: kept } = row;
    if (!isBudgetFunded) return null;
    const transfer = kept && {
      ...kept,
      depositId: kept.depositId && toGlobalId('deposit', kept.depositId),
    };
    return { isOpen: owesSource(row), transfer, legalBasis: legalReferenceOf(TRANSFER) };
  }
}
