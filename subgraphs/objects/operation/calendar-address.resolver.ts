import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { CommandResult } from '../../shared/database/carry-out';
import { type Page, PageArgs } from '../../shared/graphql/connection';
import { refusal, sightOf } from '../../shared/graphql/guard';
import { selectedFields } from '../../shared/graphql/selection';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { answerWithThing, type ThingAnswer } from '../../shared/graphql/thing-payload';
import { toGlobalId } from '../../shared/kernel/global-id';
import type { OrganizationEntity } from '../organization/organization.entity';
import { loadOrganization } from '../organization/organization.loader';
import { Organization } from '../organization/organization.type';
import { CalendarAddressEntity } from './calendar-address.entity';
import { CalendarAddressCreateInput, CalendarAddressRevokeInput } from './calendar-address.inputs';
import { calendarOfAddress, createAddress, revokeAddress } from './calendar-address.service';
import { findAddressPage } from './calendar-address.store';
import {
  CalendarAddress,
  CalendarAddressConnection,
  CalendarAddressCreatePayload,
  CalendarAddressRevokePayload,
} from './calendar-address.type';

const READ = 'calendar-address.read';

@Resolver(() => CalendarAddress)
export class CalendarAddressResolver {
  @Query(() => CalendarAddressConnection, {
    description: 'Secret calendar addresses that the caller made, the newest first; without their secrets.',
  })
  calendarAddresses(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Page<CalendarAddressEntity>> {
    const { actor, dataSource } = context;
    if (actor.kind === 'ANONYMOUS' || !sightOf(context, READ)) throw refusal(context, READ);
    return findAddressPage(dataSource, actor.subject, args);
  }

  @Query(() => String, {
    nullable: true,
    description:
      'Open duties behind a secret address as an iCalendar text (RFC 5545), in the language in which the address was made. Needs no token: who knows the secret reads. Null for an address that is unknown, revoked or past its end, or whose maker sees nothing any more.',
  })
  dutyCalendarAt(
    @Arg('secret', () => String, { description: 'Secret of the path that `calendarAddressCreate` told.' })
    secret: string,
    @Ctx() context: SubgraphContext,
  ): Promise<string | null> {
    return calendarOfAddress(context, secret);
  }

  @Mutation(() => CalendarAddressCreatePayload, {
    description:
      'Makes a secret address under which a calendar program reads the open duties of an organization without signing in. By a person of an organization, for the duties that the organization sees by its appointment.',
  })
  async calendarAddressCreate(
    @Arg('input', () => CalendarAddressCreateInput, { description: 'What the address shows, and how long.' })
    input: CalendarAddressCreateInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    const { result, secret } = await createAddress(context, input);
    const path = secret === null ? null : `/duties/${secret}.ics`;
    return { ...(await answerOf(context, result)), path };
  }

  @Mutation(() => CalendarAddressRevokePayload, {
    description: 'Ends a secret calendar address at once. By the person who made it.',
  })
  async calendarAddressRevoke(
    @Arg('input', () => CalendarAddressRevokeInput, { description: 'Which address.' })
    input: CalendarAddressRevokeInput,
    @Ctx() context: SubgraphContext,
  ): Promise<ThingAnswer> {
    return answerOf(context, await revokeAddress(context, input));
  }

  @FieldResolver()
  id(@Root() { id }: CalendarAddressEntity): string {
    return toGlobalId('calendarAddress', id);
  }

  @FieldResolver(() => Organization, { nullable: true })
  organization(
    @Root() { organizationId }: CalendarAddressEntity,
    @Ctx() context: SubgraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationEntity | null> {
    return loadOrganization(context, organizationId, selectedFields(info));
  }
}

function answerOf(context: SubgraphContext, result: CommandResult): Promise<ThingAnswer> {
  const addresses = context.dataSource.getRepository(CalendarAddressEntity);
  return answerWithThing(context, result, 'address', (id) => addresses.findOneBy({ id }));
}
