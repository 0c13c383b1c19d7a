import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';

@InputType()
abstract class CalendarAddressInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'New secret address of a calendar of open duties.' })
export class CalendarAddressCreateInput extends CalendarAddressInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the organization whose duties it shows; that of the caller when left out.',
  })
  organizationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the caller calls it, for example the program that reads it, up to 255 characters.',
  })
  label?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it answers, at most 365 days ahead; the latest possible when left out.',
  })
  validUntil?: string | null;
}

@InputType({ description: 'Secret address that answers no longer.' })
export class CalendarAddressRevokeInput extends CalendarAddressInput {
  @Field(() => ID, { description: 'Id of the address; one that the caller made.' })
  addressId!: string;
}
