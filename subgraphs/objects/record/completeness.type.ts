import { Field, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { LifeCycleStageKind } from '../life-cycle/life-cycle.type';

export const CompletenessSectionCode = describedEnum(
  'CompletenessSectionCode',
  'Section of the card of an object.',
  {
    DETAILS: 'Purpose, tasks, class, networks.',
    CHARACTERISTICS: 'Levels of coverage, complexity, criticality and value.',
    ARCHITECTURE: 'Architecture, storage, client and way of implementation.',
    OUTGOING_INTEGRATIONS: 'Exchanges in which the object sends.',
    INCOMING_INTEGRATIONS: 'Exchanges in which the object receives.',
    RIGHTS: 'Owner, holder, developer, maintainer, sponsor.',
    LIFE_CYCLE: 'Stretches of the life of the object with their days.',
    FUNCTIONAL_COMPONENTS: 'Components with their functions, requirements beside the functions.',
    TECHNOLOGIES: 'Technologies on which the object is built.',
    ROLES: 'Roles in which persons use the object.',
    DOCUMENTS: 'Technical documents.',
    STORED_DATA: 'Information resources and tables.',
    INSTALLATIONS: 'Where the object is placed, and on which servers.',
    IMPLEMENTATION: 'ICT projects and measures of implementation.',
    COSTS: 'Planned and actual costs, contracts.',
  },
);
export type CompletenessSectionCode = keyof typeof CompletenessSectionCode;

@ObjectType({ description: 'How full one section of a card is, by what the stage of the object asks.' })
export class CompletenessSection {
  @Field(() => CompletenessSectionCode, { description: 'Section itself.' })
  code!: CompletenessSectionCode;

  @Field(() => LocalizedTextType, { description: 'Name of the section.' })
  title!: LocalizedTextType;

  @Field(() => Int, { description: 'Percent from 0 to 100; 100 only when nothing is missing.' })
  score!: number;

  @Field(() => [String], {
    description: 'Fields that are empty, for example `characteristics.capacity` or `documents.USER_GUIDE`.',
  })
  missing!: readonly string[];
}

@ObjectType({ description: 'How full the card of an object is (C-4).' })
export class CardCompleteness {
  @Field(() => Int, {
    description: 'Percent from 0 to 100, the sections weighed; 100 only when nothing is missing.',
  })
  score!: number;

  @Field(() => [CompletenessSection], { description: 'Sections of which the stage asks something.' })
  sections!: readonly CompletenessSection[];
}

@ObjectType({ description: 'Data set that the stage of an object requires on the portal (C-4).' })
export class StageCompleteness {
  @Field(() => LifeCycleStageKind, { description: 'Present stage of the object.' })
  stage!: LifeCycleStageKind;

  @Field({ description: 'Whether the data set is whole.' })
  isComplete!: boolean;

  @Field(() => [String], {
    description: 'Fields that the data set lacks, for example `stakeholders.DEVELOPER`.',
  })
  missing!: string[];

  @Field(() => LegalReference, { description: 'Clause that requires the data.' })
  legalBasis!: LegalReference;
}
