import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';

@InputType({ description: 'Approval of a version of a document.' })
export class DocumentApproveInput {
  @Field(() => ID, { description: 'Id of the document.' })
  documentId!: string;

  @Field({ description: 'Number under which the document was approved; 1 to 100 characters.' })
  number!: string;

  @Field(() => DateScalar, { description: 'Day of the approval; not in the future.' })
  approvedOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}
