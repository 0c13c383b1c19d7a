import { Field, ID, InputType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { DateRange } from '../../shared/graphql/filters';
import { OrderDirection } from '../../shared/graphql/ordering';
import { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import { GovernmentLevel } from '../organization/organization.type';
import { HostingKind, ObjectClass, ObjectKind, RecordState } from './object.model';

@InputType({
  description: 'Conditions on a list of objects, joined by «and». A condition left out does not filter.',
})
export class InformatizationObjectFilters {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name in Kazakh, Russian or English, of the abbreviation or code; a misspelling is forgiven.',
  })
  text?: string | null;

  @Field(() => [LifeCycleStageKind], { nullable: true, description: 'Stages in which the object may be.' })
  stages?: LifeCycleStageKind[] | null;

  @Field(() => [ObjectClass], { nullable: true, description: 'Classes that the object may have (C-13).' })
  classes?: ObjectClass[] | null;

  @Field(() => [ObjectKind], { nullable: true, description: 'Kinds that the object may be of (C-3(13)).' })
  kinds?: ObjectKind[] | null;

  @Field(() => [HostingKind], {
    nullable: true,
    description: 'Places where the object may be hosted (C-13).',
  })
  hostings?: HostingKind[] | null;

  @Field(() => [RecordState], { nullable: true, description: 'Standings that the record may have.' })
  recordStates?: RecordState[] | null;

  @Field(() => GovernmentLevel, {
    nullable: true,
    description: 'Level of government that the object serves.',
  })
  governmentLevel?: GovernmentLevel | null;

  @Field(() => ID, { nullable: true, description: 'Owner of the object.' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Holder of the object.' })
  holderId?: string | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Days in which the object was last commissioned (C-15).',
  })
  commissionedOn?: DateRange | null;
}

export const InformatizationObjectOrderField = describedEnum(
  'InformatizationObjectOrderField',
  'Sort key of a list of objects.',
  {
    CODE: 'Registration number.',
    NAME: 'Russian name in the Kazakh alphabet order.',
    STAGE_SINCE: 'First day of the current stage.',
    UPDATED_AT: 'Instant of the last change.',
  },
);
export type InformatizationObjectOrderField = keyof typeof InformatizationObjectOrderField;

@InputType({ description: 'Ordering of a list of objects; the id follows as the last key.' })
export class InformatizationObjectOrder {
  @Field(() => InformatizationObjectOrderField, { description: 'Sort key.' })
  field!: InformatizationObjectOrderField;

  @Field(() => OrderDirection, { description: 'Direction of the sort.' })
  direction!: OrderDirection;
}
