import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { DepositRow } from '../deposit/deposit.store';
import { Deposit } from '../deposit/deposit.type';
import type { Link } from '../links/links';
import { InformatizationObject } from '../links/links.type';
import { loadRepository } from './repository.loader';
import type { RepositoryRow } from './repository.store';
import { EscrowRepository } from './repository.type';

@Resolver(() => InformatizationObject)
export class ObjectRepositoryResolver {
  @FieldResolver(() => EscrowRepository, {
    nullable: true,
    description:
      'Repository of the object (E-8); null when there is none that the caller may see, or the escrow does not answer.',
  })
  escrowRepository(
    @Root() object: Link,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RepositoryRow | null> {
    return loadRepository(context, 'objectId', object.uuid, selectedFields(info));
  }
}

@Resolver(() => Deposit)
export class DepositRepositoryResolver {
  @FieldResolver(() => EscrowRepository, {
    nullable: true,
    description: 'Repository that holds the deposit; null until it was generated (E-8).',
  })
  repository(
    @Root() deposit: DepositRow,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RepositoryRow | null> | null {
    return deposit.repositoryId
      ? loadRepository(context, 'id', deposit.repositoryId, selectedFields(info))
      : null;
  }
}
