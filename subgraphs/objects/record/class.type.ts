import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { ObjectClass } from '../object/object.model';
import { Organization } from '../organization/organization.type';

export const ObjectClassActKind = describedEnum('ObjectClassActKind', 'What was done to the class (C-13).', {
  SET: 'The owner set the class.',
  VERIFY: 'The service integrator or the authorized body verified it.',
});
export type ObjectClassActKind = keyof typeof ObjectClassActKind;

@ObjectType({ description: 'Act by which the class of an object was set or verified (C-13).' })
export class ObjectClassAct {
  @Field(() => ObjectClassActKind, { description: 'What was done.' })
  act!: ObjectClassActKind;

  @Field(() => ObjectClass, { description: 'Class that was set or verified.' })
  objectClass!: ObjectClass;

  @Field({ description: 'What the act rests on.' })
  grounds!: string;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization that acted; null when the person acted for none, or it cannot be read.',
  })
  organization!: Organization | null;

  @Field({ description: 'Instant of the act.' })
  actedAt!: Date;
}
