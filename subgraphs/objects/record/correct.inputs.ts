import { Field, ID, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { LocalizedTextInput } from '../../shared/graphql/localized-text.input';
import * as levels from '../object/characteristics.type';
import { NetworkAccess, ObjectKind } from '../object/object.model';
import { GovernmentLevel } from '../organization/organization.type';

const level = (type: object, description: string) =>
  Field(() => type, { nullable: true, description: `${description}; null empties it.` });

@InputType({ description: 'Levels of the characteristics of an object. One left out stays as it is.' })
export class ObjectCharacteristicsInput {
  @level(levels.ExternalUsersLevel, 'Coverage: external users')
  externalUsers?: string | null;

  @level(levels.InternalUsersLevel, 'Coverage: internal users')
  internalUsers?: string | null;

  @level(levels.CapacityLevel, 'Coverage: capacity')
  capacity?: string | null;

  @level(levels.FunctionalComplexity, 'Complexity: functions covered')
  functionalComplexity?: string | null;

  @level(levels.VolumeLevel, 'Complexity: volume of use cases')
  useCaseVolume?: string | null;

  @level(levels.VolumeLevel, 'Complexity: volume of user roles')
  roleVolume?: string | null;

  @level(levels.ArchitectureKind, 'Complexity: architecture')
  architecture?: string | null;

  @level(levels.StorageArchitecture, 'Complexity: storage')
  storageArchitecture?: string | null;

  @level(levels.ClientKind, 'Complexity: client')
  clientKind?: string | null;

  @level(levels.ImplementationWay, 'Complexity: way of implementation')
  implementationWay?: string | null;

  @level(levels.SensitivityLevel, 'Criticality: sensitivity')
  sensitivity?: string | null;

  @level(levels.UseFrequency, 'Criticality: frequency of use')
  useFrequency?: string | null;

  @level(levels.StreamSignificance, 'Criticality: significance of data streams')
  streamSignificance?: string | null;

  @level(levels.InformationSeverity, 'Criticality: severity of information')
  informationSeverity?: string | null;

  @level(levels.AutomationDegree, 'Value: degree of automation')
  automationDegree?: string | null;

  @level(levels.FunctionalCoverage, 'Value: functional coverage')
  functionalCoverage?: string | null;

  @level(levels.ResultImportance, 'Value: importance of the result')
  resultImportance?: string | null;
}

@InputType({ description: 'Correction of the card of an object. A field left out stays as it is.' })
export class InformatizationObjectCorrectInput extends ObjectCommandInput {
  @Field(() => ObjectKind, { nullable: true, description: 'Kind of the object (C-3(13)).' })
  kind?: ObjectKind;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Full name, up to 255 characters; no other object has it in any of the languages.',
  })
  name?: LocalizedTextInput;

  @Field(() => String, {
    nullable: true,
    description: 'Abbreviation, up to 255 characters; null empties it.',
  })
  abbreviation?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Category of the software, up to 255 characters, free text, for its values are not published; null empties it.',
  })
  softwareCategory?: string | null;

  @Field(() => GovernmentLevel, {
    nullable: true,
    description: 'Level of government that the object serves.',
  })
  governmentLevel?: GovernmentLevel;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Purpose of the object, up to 4000 characters.',
  })
  purpose?: LocalizedTextInput;

  @Field(() => [String], {
    nullable: true,
    description: 'Tasks of the object, each up to 1000 characters; they replace the old ones.',
  })
  tasks?: string[];

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'State function, service or resource that the object serves (C-3(13)); null empties it.',
  })
  publicFunction?: LocalizedTextInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'State body for which the owner works (C-2); null empties it.',
  })
  beneficiaryId?: string | null;

  @Field(() => [NetworkAccess], {
    nullable: true,
    description: 'Networks from which the object is reached; they replace the old ones.',
  })
  networkAccess?: NetworkAccess[];

  @Field(() => Boolean, { nullable: true, description: 'Whether the object is included in the budget.' })
  isInBudget?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the object functions.' })
  isWorking?: boolean;

  @Field(() => ObjectCharacteristicsInput, {
    nullable: true,
    description: 'Characteristics of the object by the classifier.',
  })
  characteristics?: ObjectCharacteristicsInput;
}
