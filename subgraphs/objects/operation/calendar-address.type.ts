import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { DateScalar } from '../../shared/graphql/scalars';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { Organization } from '../organization/organization.type';

@ObjectType({
  description:
    'Secret address under which calendar programs read open duties without signing in. It shows what its maker sees as a person of the organization: of the roles of that time, those to which the organization itself is appointed on the day of the reading.',
})
export class CalendarAddress {
  @Field(() => ID, { description: 'Id of the address; the secret is told only when it is made.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What its maker calls it; null when nothing.' })
  label!: string | null;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization whose duties it shows; null when it cannot be read.',
  })
  organization!: Organization | null;

  @Field({ description: 'Instant at which it was made.' })
  createdAt!: Date;

  @Field(() => DateScalar, { description: 'Last day on which it answers.' })
  validUntil!: string;

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which it was revoked; null while it is not.',
  })
  revokedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Instant of the latest reading, noted at most once an hour; null when never read.',
  })
  lastReadAt!: Date | null;
}

export const CalendarAddressConnection = connectionOf(CalendarAddress, 'CalendarAddress');

@ObjectType({ description: 'Outcome of the mutation; see `userErrors` when nothing was made.' })
export class CalendarAddressCreatePayload {
  @Field(() => CalendarAddress, { nullable: true, description: 'Address; null when none was made.' })
  address!: CalendarAddress | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Path with the secret at the address of the graph, `/duties/<secret>.ics`. Told this once: null when nothing was made and when an idempotency key is repeated.',
  })
  path!: string | null;

  @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}

@ObjectType({ description: 'Outcome of the mutation; see `userErrors` when nothing was changed.' })
export class CalendarAddressRevokePayload {
  @Field(() => CalendarAddress, { nullable: true, description: 'Address; null when nothing was changed.' })
  address!: CalendarAddress | null;

  @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}
