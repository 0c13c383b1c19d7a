import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { DateScalar } from '../../shared/graphql/scalars';
import { InformatizationObject } from '../object/object.type';
import { Organization } from '../organization/organization.type';
import { NewObjectCard } from '../record/new-card.type';
import { Procedure, SubjectKind } from '../record/record.model';
import { ObjectRequestAction, ObjectRequestState } from './request.model';

@ObjectType({ description: 'Request of an organization to add an object to the portal (C-4).' })
export class ObjectRequest {
  @Field(() => ID, { description: 'Id of the request.' })
  id!: string;

  @Field(() => ObjectRequestState, { description: 'Standing of the request.' })
  state!: ObjectRequestState;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization that asks, with its name and BIN; null when it cannot be read.',
  })
  organization!: Organization | null;

  @Field(() => Procedure, { description: 'What is done to the subject (C-1).' })
  procedure!: Procedure;

  @Field(() => SubjectKind, { description: 'What is to be recorded (C-1).' })
  subject!: SubjectKind;

  @Field(() => NewObjectCard, { description: 'Card that is asked for.' })
  card!: NewObjectCard;

  @Field(() => String, {
    nullable: true,
    description: 'Comment of the organization; null when it made none.',
  })
  comment!: string | null;

  @Field(() => Int, { description: 'Version of the request; grows with every act.' })
  version!: number;

  @Field({ description: 'Instant of the last act.' })
  updatedAt!: Date;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was sent; null on a draft.' })
  submittedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was approved or rejected; null until then.',
  })
  consideredOn!: string | null;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization that approved or rejected it; null until then, or when it cannot be read.',
  })
  consideredBy!: Organization | null;

  @Field(() => String, { nullable: true, description: 'Reason of the rejection; null on any other request.' })
  reason!: string | null;

  @Field(() => InformatizationObject, {
    nullable: true,
    description: 'Object that the approval recorded; null until then, or when the caller may not see it.',
  })
  object!: InformatizationObject | null;

  @Field(() => [ObjectRequestAction], { description: 'Acts that the caller may do on it now.' })
  availableActions!: ObjectRequestAction[];
}

export const ObjectRequestConnection = connectionOf(ObjectRequest, 'ObjectRequest');
