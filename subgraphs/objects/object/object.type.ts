import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { ENTITY_DESCRIPTIONS } from '../../shared/graphql/entity-descriptions';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import { GovernmentLevel, Organization } from '../organization/organization.type';
import {
  HostingKind,
  IntegrationStatus,
  NetworkAccess,
  ObjectClass,
  ObjectKind,
  RecordState,
  StakeholderRole,
} from './object.model';

@Directive('@key(fields: "id")')
@ObjectType({ implements: NodeType, description: ENTITY_DESCRIPTIONS.InformatizationObject.type })
export class InformatizationObject {
  @Field(() => ID, { description: ENTITY_DESCRIPTIONS.InformatizationObject.id })
  id!: string;

  @Field({ description: ENTITY_DESCRIPTIONS.InformatizationObject.code })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Full name of the object.' })
  name!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'Abbreviation of the object; null when it has none.' })
  abbreviation!: string | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Purpose of the object; null when not recorded.',
  })
  purpose!: LocalizedTextType | null;

  @Field(() => ObjectKind, { description: 'Kind of the object (C-3(13)).' })
  kind!: ObjectKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Category of the software, free text, for its values are not published; null when not recorded.',
  })
  softwareCategory!: string | null;

  @Field(() => GovernmentLevel, { description: 'Level of government that the object serves.' })
  governmentLevel!: GovernmentLevel;

  @Field(() => RecordState, { description: 'Standing of the record on the portal.' })
  recordState!: RecordState;

  @Field({ description: 'Whether the object functions.' })
  isWorking!: boolean;

  @Field(() => ObjectClass, {
    nullable: true,
    description: 'Class by the classifier; null until classified (C-13).',
  })
  objectClass!: ObjectClass | null;

  @Field({ description: 'Whether the service integrator verified the class.' })
  isClassVerified!: boolean;

  @Field(() => HostingKind, {
    nullable: true,
    description: 'Where the object is placed; null until placed (C-13).',
  })
  hosting!: HostingKind | null;

  @Field(() => [NetworkAccess], { description: 'Networks from which the object is reached.' })
  networkAccess!: NetworkAccess[];

  @Field(() => [String], { description: 'Tasks of the object.' })
  tasks!: string[];

  @Field({ description: 'Whether the object is included in the budget.' })
  isInBudget!: boolean;

  @Field(() => LifeCycleStageKind, {
    description: 'Current stage of the object. Changes only by the acts of C-9, C-10, C-15 and C-19.',
  })
  stage!: LifeCycleStageKind;

  @Field(() => DateScalar, { description: 'First day of the current stage.' })
  stageSince!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the latest commissioning (C-15); null before it.',
  })
  commissionedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which operation ended (C-19); null while it lasts.',
  })
  terminatedOn!: string | null;

  @Field(() => Int, { description: 'Version of the record; grows with every change.' })
  version!: number;

  @Field({ description: 'Instant at which the object was recorded.' })
  recordedAt!: Date;

  @Field({ description: 'Instant of the last change of the record.' })
  updatedAt!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the record was last confirmed as current (C-4); null when never.',
  })
  confirmedOn!: string | null;

  @Field({ description: 'Whether the figures of the card were made for the sample data.' })
  isSynthetic!: boolean;
}

export const InformatizationObjectConnection = connectionOf(InformatizationObject, 'InformatizationObject');

@ObjectType({ description: 'Dated relation of an organization to an object.' })
export class Stakeholder {
  @Field(() => StakeholderRole, { description: 'Role of the organization.' })
  role!: StakeholderRole;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization itself; null when it cannot be read.',
  })
  organization!: Organization | null;

  @Field(() => DateScalar, { description: 'First day of the relation.' })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the relation; null while it lasts.' })
  endedOn!: string | null;
}

@ObjectType({ description: 'Exchange of data between two objects.' })
export class Integration {
  @Field(() => ID, { description: 'Id of the exchange.' })
  id!: string;

  @Field(() => InformatizationObject, {
    nullable: true,
    description: 'Object that sends; null when the caller may not see it.',
  })
  source!: InformatizationObject | null;

  @Field(() => InformatizationObject, {
    nullable: true,
    description: 'Object that receives; null when the caller may not see it.',
  })
  target!: InformatizationObject | null;

  @Field({ description: 'Purpose of the exchange.' })
  purpose!: string;

  @Field(() => IntegrationStatus, { description: 'Standing of the exchange.' })
  status!: IntegrationStatus;

  @Field(() => String, {
    nullable: true,
    description: 'System in between, for example a gateway; null when direct.',
  })
  via!: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the exchange; null when not recorded.' })
  exchangeVersion!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the exchange; null when not recorded.',
  })
  startedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the exchange; null while it lasts.' })
  endedOn!: string | null;
}

export const IntegrationConnection = connectionOf(Integration, 'Integration');

@ObjectType({ description: 'Technology on which an object is built.' })
export class Technology {
  @Field(() => ID, { description: 'Id of the technology on the card.' })
  id!: string;

  @Field({ description: 'Name of the technology, with its version when recorded.' })
  name!: string;

  @Field(() => DateScalar, { description: 'First day of use.' })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of use; null while in use.' })
  endedOn!: string | null;
}
