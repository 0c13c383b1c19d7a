import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { deadlineOf } from '../../../shared/graphql/deadline';
import type { Deadline } from '../../../shared/graphql/deadline.type';
import { grouped, loaderOf } from '../../../shared/graphql/loader';
import { type Money, tenge } from '../../../shared/graphql/money.type';
import type { SubgraphContext } from '../../../shared/graphql/subgraph-context';
import { toGlobalId } from '../../../shared/kernel/global-id';
import type { ObjectRow } from '../../object/object.store';
import { InformatizationObject } from '../../object/object.type';
import { answerWithObject, type ObjectAnswer, objectPayload } from '../../object/object-payload';
import type { EnvironmentState } from '../platform.model';
import type { EnvironmentEntity } from './environment.entity';
import {
  EnvironmentExtendInput,
  EnvironmentProvideInput,
  EnvironmentRequestInput,
} from './environment.inputs';
import {
  CLOSING_CLAUSE,
  CLOSING_TERM,
  environmentState,
  lastDayOf,
  PROVISION_CLAUSE,
  PROVISION_TERM,
} from './environment.rules';
import { extendEnvironment, provideEnvironment, requestEnvironment } from './environment.service';
import { findEnvironments } from './environment.store';
import { Environment } from './environment.type';

const EnvironmentRequestPayload = objectPayload('EnvironmentRequest');
const EnvironmentProvidePayload = objectPayload('EnvironmentProvide');
const EnvironmentExtendPayload = objectPayload('EnvironmentExtend');

@Resolver()
export class EnvironmentCommandResolver {
  @Mutation(() => EnvironmentRequestPayload, {
    description:
      'Applies for an environment on the platform under a concluded agreement; received on the day of the call (C-12). By the authorized body or an organization that the card names, a supplier included.',
  })
  async environmentRequest(
    @Arg('input', () => EnvironmentRequestInput, { description: 'What is asked for.' })
    input: EnvironmentRequestInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await requestEnvironment(context, input));
  }

  @Mutation(() => EnvironmentProvidePayload, {
    description: 'Gives an environment that was applied for, free of charge (C-12). By the operator.',
  })
  async environmentProvide(
    @Arg('input', () => EnvironmentProvideInput, { description: 'What is given.' })
    input: EnvironmentProvideInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await provideEnvironment(context, input));
  }

  @Mutation(() => EnvironmentExtendPayload, {
    description:
      'Keeps an environment open for longer, within 3 months from its agreement (C-12). By the operator.',
  })
  async environmentExtend(
    @Arg('input', () => EnvironmentExtendInput, { description: 'Until when.' }) input: EnvironmentExtendInput,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ObjectAnswer> {
    return answerWithObject(context, info, await extendEnvironment(context, input));
  }
}

@Resolver(() => InformatizationObject)
export class ObjectEnvironmentsResolver {
  @FieldResolver(() => [Environment], {
    description: 'Environments asked for and given on the platform, oldest application first (C-12).',
  })
  environments(@Root() object: ObjectRow, @Ctx() context: SubgraphContext): Promise<EnvironmentEntity[]> {
    return loaderOf<string, EnvironmentEntity[]>(context, 'environments', async (ids) =>
      grouped(ids, await findEnvironments(context.dataSource, ids), ({ objectId }) => objectId),
    ).load(object.id);
  }
}

@Resolver(() => Environment)
export class EnvironmentResolver {
  @FieldResolver()
  id(@Root() row: EnvironmentEntity): string {
    return toGlobalId('environment', row.id);
  }

  @FieldResolver()
  state(@Root() row: EnvironmentEntity, @Ctx() { today }: SubgraphContext): EnvironmentState {
    return environmentState(row, today);
  }

  @FieldResolver()
  closesAtLatestOn(@Root() row: EnvironmentEntity): string {
    return lastDayOf(row.agreementOn);
  }

  @FieldResolver()
  charge(@Root() row: EnvironmentEntity): Money {
    return tenge(row.charge);
  }

  @FieldResolver()
  provisionDeadline(@Root() row: EnvironmentEntity, @Ctx() { today }: SubgraphContext): Deadline {
    return deadlineOf(PROVISION_CLAUSE, PROVISION_TERM, row.receivedOn, today, row.providedOn);
  }

  @FieldResolver()
  closingDeadline(@Root() row: EnvironmentEntity, @Ctx() { today }: SubgraphContext): Deadline {
    const closedOn = environmentState(row, today) === 'CLOSED' ? row.closesOn : null;
    return deadlineOf(CLOSING_CLAUSE, CLOSING_TERM, row.agreementOn, today, closedOn);
  }
}
