import { Field, ID, InputType, Int } from 'type-graphql';
import { ObjectKind } from '../object/object.model';
import { GovernmentLevel } from '../organization/organization.type';
import { NewRecordInput } from '../record/record.inputs';
import { ObjectRequestState } from './request.model';

const KEY = {
  nullable: true,
  description:
    'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
} as const;
const COMMENT = {
  nullable: true,
  description: 'Comment to whoever considers it, up to 4000 characters.',
} as const;

@InputType({ description: 'Request to add an object, drafted by the organization of the caller (C-4).' })
export class ObjectRequestDraftInput extends NewRecordInput {
  @Field(() => String, COMMENT)
  comment?: string | null;

  @Field(() => String, KEY)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Draft of a request to add an object, written anew (C-4).' })
export class ObjectRequestCorrectInput extends ObjectRequestDraftInput {
  @Field(() => ID, { description: 'Id of the request.' })
  requestId!: string;

  @Field(() => Int, { description: 'Version that the caller read; another one is refused as a conflict.' })
  expectedVersion!: number;
}

/** What every act on an existing request brings. */
@InputType()
abstract class RequestActInput {
  @Field(() => ID, { description: 'Id of the request.' })
  requestId!: string;

  @Field(() => Int, { description: 'Version that the caller read; another one is refused as a conflict.' })
  expectedVersion!: number;

  @Field(() => String, KEY)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Draft of a request that is sent (C-4).' })
export class ObjectRequestSubmitInput extends RequestActInput {}

@InputType({ description: 'Request that is taken up (C-4).' })
export class ObjectRequestReviewStartInput extends RequestActInput {}

@InputType({ description: 'Request that is approved (C-4).' })
export class ObjectRequestApproveInput extends RequestActInput {}

@InputType({ description: 'Request that is rejected (C-4).' })
export class ObjectRequestRejectInput extends RequestActInput {
  @Field({ description: 'Reason, up to 4000 characters.' })
  reason!: string;
}

@InputType({
  description: 'Conditions on a list of requests, joined by «and». A condition left out does not filter.',
})
export class ObjectRequestFilters {
  @Field(() => [ObjectRequestState], { nullable: true, description: 'Standings that the request may have.' })
  states?: ObjectRequestState[] | null;

  @Field(() => [ObjectKind], { nullable: true, description: 'Kinds that the object may be of (C-3(13)).' })
  kinds?: ObjectKind[] | null;

  @Field(() => GovernmentLevel, {
    nullable: true,
    description: 'Level of government that the object serves.',
  })
  governmentLevel?: GovernmentLevel | null;

  @Field(() => ID, { nullable: true, description: 'Organization that asks.' })
  organizationId?: string | null;
}
