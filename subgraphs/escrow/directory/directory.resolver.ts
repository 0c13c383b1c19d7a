import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { legalReferenceOf } from '../../shared/graphql/legal-reference';
import type { LegalReference } from '../../shared/graphql/legal-reference.type';
import { nestedPage } from '../../shared/graphql/nested-list';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { AccessPurpose } from '../access-right/access-right.model';
import { maySeeMaterial } from '../access-right/material-guard';
import { PURPOSE_ARGUMENT } from '../access-right/purpose-argument';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import { answerWithDeposit, type DepositAnswer, depositPayload } from '../deposit/deposit-payload';
import type { MediumDirectoryEntity } from './directory.entity';
import { KIND_CLAUSES } from './directory.errors';
import { DepositDirectoryDescribeInput } from './directory.inputs';
import type { ContentKind } from './directory.model';
import { describeDirectories } from './directory.service';
import { directoriesOf } from './directory.store';
import { MediumDirectory, MediumDirectoryConnection } from './directory.type';

const DescribePayload = depositPayload('DepositDirectoryDescribe');

@Resolver(() => Deposit)
export class DirectoryResolver {
  @Mutation(() => DescribePayload, {
    description:
      'Tells of directories of a medium whose code lies there and of which kind it is. By the owner or holder (E-2(2), E-2(6), E-5(1)).',
  })
  async depositDirectoryDescribe(
    @Arg('input', () => DepositDirectoryDescribeInput, { description: 'What is described.' })
    input: DepositDirectoryDescribeInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DepositAnswer> {
    return answerWithDeposit(context, info, await describeDirectories(context, input));
  }

  @FieldResolver(() => MediumDirectoryConnection, {
    nullable: true,
    description:
      'Directories of the media that were described, by their paths; null for whoever is neither a party nor the operator (E-2(4)).',
  })
  async directories(
    @Root() deposit: DepositRow,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('purpose', () => AccessPurpose, PURPOSE_ARGUMENT) purpose: AccessPurpose | null,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<MediumDirectoryEntity> | null> {
    const shown = { thing: 'MEDIA', policy: 'deposit.material.read', purpose } as const;
    if (!(await maySeeMaterial(context, deposit, shown))) return null;
    return nestedPage(context, 'directories', directoriesOf(context.dataSource), args, deposit.id);
  }
}

@Resolver(() => MediumDirectory)
export class MediumDirectoryResolver {
  @FieldResolver()
  kindBasis(@Root() { kind }: MediumDirectoryEntity): LegalReference {
    return legalReferenceOf(KIND_CLAUSES[kind as ContentKind]);
  }
}
