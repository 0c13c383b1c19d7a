import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { LocalizedTextInput } from '../../shared/graphql/localized-text.input';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';

@ObjectType({
  implements: NodeType,
  description: 'Approved target model of a business process (C-22). Public.',
})
export class TargetModel {
  @Field(() => ID, { description: 'Opaque id of the model.' })
  id!: string;

  @Field(() => LocalizedTextType, { description: 'Name of the business process.' })
  name!: LocalizedTextType;

  @Field({ description: 'Number of the act that approved the model.' })
  actNumber!: string;

  @Field(() => DateScalar, { description: 'Day of approval.' })
  approvedOn!: string;

  @Field({ description: 'Instant of publication.' })
  publishedAt!: Date;
}
export const TargetModelConnection = connectionOf(TargetModel, 'TargetModel');

@ObjectType({
  implements: NodeType,
  description: 'Intent of a potential supplier to have software included in good time (C-22).',
})
export class InclusionIntent {
  @Field(() => ID, { description: 'Opaque id of the intent.' })
  id!: string;

  @Field({ description: 'Name of the software.' })
  softwareName!: string;

  @Field({ description: 'Instant of the declaration.' })
  declaredAt!: Date;
}
export const InclusionIntentConnection = connectionOf(InclusionIntent, 'InclusionIntent');

@InputType({ description: 'Target model that is published (C-22).' })
export class TargetModelPublishInput {
  @Field(() => LocalizedTextInput, { description: 'Name of the business process.' })
  name!: LocalizedTextInput;

  @Field({ description: 'Number of the act that approved the model, 1 to 100 characters; unique.' })
  actNumber!: string;

  @Field(() => DateScalar, { description: 'Day of approval; not in the future.' })
  approvedOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Intent that is declared (C-22).' })
export class InclusionIntentDeclareInput {
  @Field(() => ID, { description: 'Target model by which the software is made.' })
  targetModelId!: string;

  @Field({ description: 'Name of the software, 1 to 200 characters.' })
  softwareName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}
