import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { LifeCycleStageKind } from '../life-cycle/life-cycle.type';

export const DocumentKind = describedEnum(
  'DocumentKind',
  'Kind of a technical document of an object (C-4).',
  {
    TERMS_OF_REFERENCE: 'Terms of reference (C-8).',
    COST_CALCULATION: 'Calculation of the cost (C-7).',
    CONCLUSION_INFORMATIZATION: 'Conclusion in informatization (C-6).',
    CONCLUSION_INFORMATION_SECURITY: 'Conclusion in information security (C-6).',
    TRIAL_PROGRAMME: 'Programme and method of the trial operation (C-9(2)).',
    TRIAL_PROTOCOL: 'Protocol of the trial operation (C-9(2)).',
    TRIAL_COMPLETION_CERTIFICATE: 'Certificate of completion of the trial operation (C-9(2)).',
    SECURITY_TEST_PROTOCOL: 'Protocol of the security test (C-9(3)).',
    ACCEPTANCE_TEST_PROTOCOL: 'Protocol of the acceptance test (C-9(4)).',
    COMMISSIONING_ACT: 'Commissioning act (C-15).',
    INFORMATION_SECURITY_POLICY: 'Information-security policy.',
    ADMINISTRATOR_GUIDE: 'Guide of the administrator.',
    USER_GUIDE: 'Guide of the user.',
    SYSTEM_DESCRIPTION: 'Description of the system.',
    TERMINATION_DECISION: 'Decision to end operation (C-19).',
    ARCHIVE_ACT: 'Act of transfer to the archive.',
  },
);
export type DocumentKind = keyof typeof DocumentKind;

export const DocumentLanguage = describedEnum('DocumentLanguage', 'Language of a document.', {
  KK: 'Kazakh.',
  RU: 'Russian.',
  EN: 'English.',
  COMBINED: 'Several languages side by side.',
});
export type DocumentLanguage = keyof typeof DocumentLanguage;

export const DocumentState = describedEnum('DocumentState', 'Standing of a version of a document.', {
  PROJECT: 'The version is a draft.',
  APPROVED: 'The version is approved.',
});
export type DocumentState = keyof typeof DocumentState;

export const DocumentClassification = describedEnum(
  'DocumentClassification',
  'How open the content of a document is.',
  {
    OPEN: 'Open content.',
    OFFICIAL_USE: 'Content for official use.',
    SECRET: 'State secret. The portal stands on the open contour and takes no such file (C-4).',
  },
);
export type DocumentClassification = keyof typeof DocumentClassification;

@ObjectType({ implements: NodeType, description: 'Technical document of an informatization object (C-4).' })
export class TechnicalDocument {
  @Field(() => ID, { description: 'Opaque id of the document.' })
  id!: string;

  @Field(() => DocumentKind, { description: 'Kind of the document.' })
  kind!: DocumentKind;

  @Field(() => LifeCycleStageKind, {
    nullable: true,
    description: 'Stage that the document belongs to; null for the object as a whole.',
  })
  stage!: LifeCycleStageKind | null;

  @Field(() => LocalizedTextType, { description: 'Title of the document.' })
  title!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'Number of the document; null when it has none.' })
  number!: string | null;

  @Field(() => Int, { description: 'Version of the document, from 1.' })
  version!: number;

  @Field(() => DocumentLanguage, { description: 'Language of the document.' })
  language!: DocumentLanguage;

  @Field(() => DocumentState, { description: 'Standing of the version.' })
  state!: DocumentState;

  @Field(() => DateScalar, { nullable: true, description: 'Day of approval; null for a draft.' })
  approvedOn!: string | null;

  @Field({ description: 'Instant at which the record of the document was placed on the portal.' })
  placedAt!: Date;

  @Field({
    description: 'Whether an electronic copy was placed; without it operation cost is not supported (C-18).',
  })
  hasElectronicCopy!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the electronic copy, lower-case hex; null without a copy.',
  })
  sha256!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Size of the electronic copy in bytes, as a decimal string; null without a copy.',
  })
  sizeBytes!: string | null;

  @Field(() => DocumentClassification, { description: 'How open the content is.' })
  classification!: DocumentClassification;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the file as it was placed; null when it was not recorded.',
  })
  fileName!: string | null;

  @Field({ description: 'Whether the document was replaced and is kept for its time.' })
  isArchived!: boolean;
}

export const TechnicalDocumentConnection = connectionOf(TechnicalDocument, 'TechnicalDocument');
