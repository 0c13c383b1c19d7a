import { Field, Int, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import { ObjectCharacteristics } from '../object/characteristics.type';
import { HostingKind, NetworkAccess, ObjectClass, ObjectKind, RecordState } from '../object/object.model';
import { GovernmentLevel, Organization } from '../organization/organization.type';

@ObjectType({ description: 'Card of an object as it stood at the end of a day (C-4).' })
export class InformatizationObjectCard {
  @Field(() => Int, { description: 'Version of the record.' })
  version!: number;

  @Field({ description: 'Instant from which the version held.' })
  validFrom!: Date;

  @Field({ description: 'Registration number of the object.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Full name.' })
  name!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'Abbreviation; null when it had none.' })
  abbreviation!: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Purpose; null when not recorded.' })
  purpose!: LocalizedTextType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'State function that the object served; null when not recorded.',
  })
  publicFunction!: LocalizedTextType | null;

  @Field(() => ObjectKind, { description: 'Kind of the object.' })
  kind!: ObjectKind;

  @Field(() => String, { nullable: true, description: 'Category of the software; null when not recorded.' })
  softwareCategory!: string | null;

  @Field(() => GovernmentLevel, { description: 'Level of government.' })
  governmentLevel!: GovernmentLevel;

  @Field(() => RecordState, { description: 'Standing of the record.' })
  recordState!: RecordState;

  @Field({ description: 'Whether the object functioned.' })
  isWorking!: boolean;

  @Field(() => ObjectClass, { nullable: true, description: 'Class; null before it was classified.' })
  objectClass!: ObjectClass | null;

  @Field({ description: 'Whether the class was verified.' })
  isClassVerified!: boolean;

  @Field(() => HostingKind, { nullable: true, description: 'Where it was placed; null before.' })
  hosting!: HostingKind | null;

  @Field(() => [NetworkAccess], { description: 'Networks from which it was reached.' })
  networkAccess!: NetworkAccess[];

  @Field(() => [String], { description: 'Tasks of the object.' })
  tasks!: string[];

  @Field({ description: 'Whether it was included in the budget.' })
  isInBudget!: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'Technologies in use; null on a version from before they were kept.',
  })
  technologies!: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Exchanges in force: `→` sent or `←` received, purpose, system in between, version, standing unless it works. The other object is not named. Null on a version from before they were kept.',
  })
  integrations!: string[] | null;

  @Field(() => LifeCycleStageKind, { description: 'Stage of the life cycle.' })
  stage!: LifeCycleStageKind;

  @Field(() => DateScalar, { description: 'First day of that stage.' })
  stageSince!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Latest commissioning; null before it.' })
  commissionedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'End of operation; null while it lasted.' })
  terminatedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last confirmation; null when never.' })
  confirmedOn!: string | null;

  @Field(() => Organization, { nullable: true, description: 'Owner; null when it cannot be read.' })
  owner!: Organization | null;

  @Field(() => Organization, { nullable: true, description: 'Holder; null when there was none.' })
  holder!: Organization | null;

  @Field(() => ObjectCharacteristics, {
    nullable: true,
    description: 'Characteristics; null when the card stated none.',
  })
  characteristics!: ObjectCharacteristics | null;
}

@ObjectType({ description: 'Field of a card that differs between two days.' })
export class CardChange {
  @Field({ description: 'Path of the field, for example `name.ru` or `characteristics.capacity`.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Value on the first day as text; null when empty.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Value on the second day as text; null when empty.' })
  after!: string | null;
}

@ObjectType({ description: 'Card of an object on two days, compared field by field (C-4).' })
export class CardComparison {
  @Field(() => InformatizationObjectCard, { description: 'Card on the first day.' })
  from!: InformatizationObjectCard;

  @Field(() => InformatizationObjectCard, { description: 'Card on the second day.' })
  to!: InformatizationObjectCard;

  @Field(() => [CardChange], { description: 'Fields that differ; empty when the cards are equal.' })
  changes!: CardChange[];
}
