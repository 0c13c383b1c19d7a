import { Field, ID, InputType } from 'type-graphql';
import { LocalizedTextInput } from '../../shared/graphql/localized-text.input';
import { NetworkAccess, ObjectKind } from '../object/object.model';
import { GovernmentLevel } from '../organization/organization.type';
import { Procedure, SubjectKind } from './record.model';

/** What the card of a new object says; recorded at once, asked for, or acquired free of charge. */
@InputType()
export abstract class NewCardInput {
  @Field(() => ObjectKind, { description: 'Kind of the object (C-3(13)).' })
  kind!: ObjectKind;

  @Field(() => LocalizedTextInput, {
    description: 'Full name, up to 255 characters; no other object has it in any of the languages.',
  })
  name!: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'Abbreviation, up to 255 characters.' })
  abbreviation?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Category of the software, up to 255 characters, free text, for its values are not published.',
  })
  softwareCategory?: string | null;

  @Field(() => GovernmentLevel, { description: 'Level of government that the object serves.' })
  governmentLevel!: GovernmentLevel;

  @Field(() => LocalizedTextInput, { description: 'Purpose of the object, up to 4000 characters.' })
  purpose!: LocalizedTextInput;

  @Field(() => [String], { description: 'Tasks of the object, each up to 1000 characters.' })
  tasks!: string[];

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description:
      'State function, service or resource that the object serves; required for an object of another person (C-3(13)).',
  })
  publicFunction?: LocalizedTextInput | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'State body for which the organization works; required unless the caller is a state body (C-2).',
  })
  beneficiaryId?: string | null;

  @Field(() => [NetworkAccess], {
    defaultValue: [],
    description: 'Networks from which the object will be reached.',
  })
  networkAccess!: NetworkAccess[];

  @Field({ defaultValue: false, description: 'Whether the object is included in the budget.' })
  isInBudget!: boolean;
}

/** What is done to what (C-1), with the card. */
@InputType()
export abstract class NewRecordInput extends NewCardInput {
  @Field(() => Procedure, { description: 'What is done to the subject (C-1).' })
  procedure!: Procedure;

  @Field(() => SubjectKind, { description: 'What is recorded (C-1).' })
  subject!: SubjectKind;
}

@InputType({ description: 'New object, recorded by the organization of the caller as its owner (C-4).' })
export class InformatizationObjectRecordInput extends NewRecordInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}
