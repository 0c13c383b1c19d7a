import { Field, InputType } from 'type-graphql';

/** What every command on a thing of the platform brings. */
@InputType()
export abstract class PlatformCommandInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}
