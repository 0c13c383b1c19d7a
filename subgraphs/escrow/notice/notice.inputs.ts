import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Acknowledgement of a notice (E-9).' })
export class NoticeReceiveInput {
  @Field(() => ID, { description: 'Id of the notice.' })
  noticeId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}
