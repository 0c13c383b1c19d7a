import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { sharedConnectionOf } from '../graphql/connection';

@Directive('@shareable')
@ObjectType({
  description:
    'Event that a registry could not deliver to another one in all its attempts. Later events of its subject wait behind it.',
})
export class DeadLetter {
  @Field(() => ID, { description: 'Opaque id of the dead letter.' })
  id!: string;

  @Field({ description: 'Registry to which the event goes: `objects`, `register` or `escrow`.' })
  recipient!: string;

  @Field({ description: 'Id of the event; the same in the inbox of the recipient.' })
  eventId!: string;

  @Field({ description: 'Kind of the event, for example `register.entry.included`.' })
  type!: string;

  @Field({ description: 'Id of the thing that the event is about.' })
  subject!: string;

  @Field({ description: 'Instant of the act that told the event.' })
  occurredAt!: Date;

  @Field(() => Int, { description: 'Attempts so far.' })
  attempts!: number;

  @Field({ description: 'Instant of the last attempt.' })
  failedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last attempt failed; null when it broke off.',
  })
  reason!: string | null;
}

export const DeadLetterConnection = sharedConnectionOf(DeadLetter, 'DeadLetter');

/** What the input of each registry's mutation brings. */
@InputType()
export abstract class DeadLetterResendInput {
  @Field(() => ID, { description: 'Id of the dead letter.' })
  deadLetterId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}
