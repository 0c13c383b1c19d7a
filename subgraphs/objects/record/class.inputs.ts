import { Field, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { ObjectClass } from '../object/object.model';

@InputType({ description: 'Class of an object, set by its owner.' })
export class ObjectClassSetInput extends ObjectCommandInput {
  @Field(() => ObjectClass, { description: 'Class by the classifier of Order 135 (C-13).' })
  objectClass!: ObjectClass;

  @Field({ description: 'Why the object is of this class, up to 1000 characters.' })
  grounds!: string;
}

@InputType({ description: 'Verification of the class that the caller read.' })
export class ObjectClassVerifyInput extends ObjectCommandInput {
  @Field({ description: 'What the verification rests on, up to 1000 characters.' })
  grounds!: string;
}
