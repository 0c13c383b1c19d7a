import { Field, ID, InputType, Int } from 'type-graphql';

/** What a command brings that may be sent again without a second effect. */
@InputType()
export abstract class RepeatableInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}

/** What every command on an existing object brings. */
@InputType()
export abstract class ObjectCommandInput {
  @Field(() => ID, { description: 'Id of the object.' })
  objectId!: string;

  @Field(() => Int, {
    description: 'Version of the record that the caller read; another one is refused as a conflict.',
  })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}
