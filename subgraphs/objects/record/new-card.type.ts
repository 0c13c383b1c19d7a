import { Field, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { NetworkAccess, ObjectKind } from '../object/object.model';
import { GovernmentLevel, Organization } from '../organization/organization.type';

@ObjectType({ description: 'Card of an object that is not recorded yet (C-4).' })
export class NewObjectCard {
  @Field(() => LocalizedTextType, { description: 'Full name of the object.' })
  name!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'Abbreviation of the object; null when it has none.' })
  abbreviation!: string | null;

  @Field(() => ObjectKind, { description: 'Kind of the object (C-3(13)).' })
  kind!: ObjectKind;

  @Field(() => GovernmentLevel, { description: 'Level of government that the object serves.' })
  governmentLevel!: GovernmentLevel;

  @Field(() => LocalizedTextType, { description: 'Purpose of the object.' })
  purpose!: LocalizedTextType;

  @Field(() => [String], { description: 'Tasks of the object.' })
  tasks!: string[];

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'State function, service or resource that the object serves (C-3(13)); null when not told.',
  })
  publicFunction!: LocalizedTextType | null;

  @Field(() => Organization, {
    nullable: true,
    description: 'State body for which the organization works (C-2); null when it is one itself, or unseen.',
  })
  beneficiary!: Organization | null;

  @Field(() => [NetworkAccess], { description: 'Networks from which the object will be reached.' })
  networkAccess!: NetworkAccess[];

  @Field({ description: 'Whether the object is included in the budget.' })
  isInBudget!: boolean;
}
