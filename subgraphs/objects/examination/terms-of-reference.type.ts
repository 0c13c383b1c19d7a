import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { Deadline } from '../../shared/graphql/deadline.type';
import { describedEnum } from '../../shared/graphql/described-enum';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { DateScalar } from '../../shared/graphql/scalars';
import { Organization } from '../organization/organization.type';

export const TermsSubjectKind = describedEnum(
  'TermsSubjectKind',
  'What terms of reference are drawn up for.',
  {
    OBJECT: 'Creation or development of the object itself (C-8).',
    ICT_SERVICE: 'Creation or development of an information and communication service (C-34).',
  },
);
export type TermsSubjectKind = keyof typeof TermsSubjectKind;

export const TermsSection = describedEnum(
  'TermsSection',
  'Section that terms of reference have, in the order of the document (C-8).',
  {
    ANNOTATION: 'Annotation.',
    PURPOSE_AND_GOALS: 'Purpose and goals.',
    AUTOMATION_OBJECT: 'Characteristics of the object of automation.',
    SYSTEM_REQUIREMENTS: 'Requirements to the system as a whole.',
    STRUCTURE_AND_RELIABILITY: 'Requirements to structure, reliability, safety and the like.',
    FUNCTIONS: 'Requirements to functions.',
    SUPPORT_KINDS: 'Requirements to the kinds of support.',
    WORKS: 'Composition and content of the works.',
    CONTROL_AND_ACCEPTANCE: 'Control and acceptance.',
    OBJECT_PREPARATION: 'Preparation of the object for operation.',
    DOCUMENTATION: 'Requirements to documentation.',
    SOURCES: 'Sources.',
  },
);
export type TermsSection = keyof typeof TermsSection;

export const TermsState = describedEnum('TermsState', 'Standing of a version of terms of reference (C-8).', {
  SUBMITTED: 'The version waits for its consideration.',
  AGREED: 'The version is agreed: work may begin on it.',
  RETURNED: 'The version was returned with remarks; a new one may follow.',
});
export type TermsState = keyof typeof TermsState;

export const TermsVerdict = describedEnum(
  'TermsVerdict',
  'Outcome of a consideration of terms of reference (C-8).',
  {
    AGREED: 'The terms are agreed.',
    RETURNED: 'The terms are returned with remarks.',
  },
);
export type TermsVerdict = keyof typeof TermsVerdict;

export const TermsReviewerRole = describedEnum(
  'TermsReviewerRole',
  'Capacity in which terms of reference are considered (C-8).',
  {
    AUTHORIZED_BODY: 'Authorized body in informatization.',
    INTEGRATOR: 'Service integrator of e-government.',
  },
);
export type TermsReviewerRole = keyof typeof TermsReviewerRole;

@ObjectType({ description: 'Version of the terms of reference of an object or service (C-8, C-34).' })
export class TermsOfReference {
  @Field(() => ID, {
    description: 'Opaque id of the version, by which a tender and an inclusion name it (C-28, C-32).',
  })
  id!: string;

  @Field(() => TermsSubjectKind, { description: 'What the terms are drawn up for.' })
  subjectKind!: TermsSubjectKind;

  @Field(() => Int, { description: 'Number of the version among the terms of its subject, from 1.' })
  version!: number;

  @Field({ description: 'Number of the document.' })
  number!: string;

  @Field(() => TermsState, { description: 'Standing of the version.' })
  state!: TermsState;

  @Field(() => DateScalar, { description: 'Day on which the version was submitted.' })
  submittedOn!: string;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization that submitted the version; null when it cannot be read.',
  })
  submitter!: Organization | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the version was considered; null until then.',
  })
  consideredOn!: string | null;

  @Field(() => TermsReviewerRole, {
    nullable: true,
    description: 'Capacity of the reviewer; null until the version is considered.',
  })
  reviewerRole!: TermsReviewerRole | null;

  @Field(() => Organization, {
    nullable: true,
    description:
      'Organization of the reviewer; null until the version is considered, or when it cannot be read.',
  })
  reviewer!: Organization | null;

  @Field(() => [String], { description: 'Remarks of the reviewer; never empty on a returned version.' })
  remarks!: string[];

  @Field(() => Deadline, {
    description: 'Term of the consideration. The order states none: it is never overdue.',
  })
  consideration!: Deadline;

  @Field(() => LegalReference, { description: 'Clause that demands the terms.' })
  legalBasis!: LegalReference;
}

export const TermsOfReferenceConnection = connectionOf(TermsOfReference, 'TermsOfReference');
