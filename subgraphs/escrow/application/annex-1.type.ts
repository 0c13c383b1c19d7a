import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../../shared/graphql/scalars';
import { ApplicationItemKind, FinancingSource, MegabyteMeaning, Originality } from './annex-1.model';

/**
 * Annex 1 as clients write and read it: each class is both, since a draft may leave out every field. What is missing
 * or wrong is told by the rules, all at once. Only the parties and the operator read it: it names persons.
 */

@InputType('PersonNameInput', { description: 'Name of a person in full.' })
@ObjectType({ description: 'Name of a person in full.' })
export class PersonName {
  @Field(() => String, { nullable: true, description: 'Surname.' })
  surname?: string | null;

  @Field(() => String, { nullable: true, description: 'Given name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Patronymic; null when there is none.' })
  patronymic?: string | null;
}

@InputType('FormTextInput', { description: 'Text of a form in the working languages; Russian is asked for.' })
@ObjectType({ description: 'Text of a form in the working languages; Russian is asked for.' })
export class FormText {
  @Field(() => String, { nullable: true, description: 'Text in Kazakh.' })
  kk?: string | null;

  @Field(() => String, { nullable: true, description: 'Text in Russian.' })
  ru?: string | null;

  @Field(() => String, { nullable: true, description: 'Text in English.' })
  en?: string | null;
}

@InputType('ApplicationPartyInput', {
  description: 'Organization or individual, exactly one of the two (A1.1).',
})
@ObjectType({ description: 'Organization or individual, exactly one of the two (A1.1).' })
export class ApplicationParty {
  @Field(() => String, {
    nullable: true,
    description: 'Full name of the organization; null for an individual.',
  })
  organizationName?: string | null;

  @Field(() => PersonName, {
    nullable: true,
    description: 'Name of the individual; null for an organization.',
  })
  person?: PersonName | null;
}

@InputType('ApplicationItemInput', { description: 'Item of a copy: disc, file or document (A1.5).' })
@ObjectType({ description: 'Item of a copy: disc, file or document (A1.5).' })
export class ApplicationItem {
  @Field(() => String, { nullable: true, description: 'Name of the disc, file or document (A1.5.2).' })
  name?: string | null;

  @Field(() => ApplicationItemKind, { nullable: true, description: 'Kind of the item (A1.5.2).' })
  kind?: ApplicationItemKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Serial number of the disc; asked of a disc alone (A1.5.3).',
  })
  serialNumber?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Volume of the disc in MB (A1.5.4).' })
  volumeMb?: string | null;

  @Field(() => MegabyteMeaning, {
    nullable: true,
    description: 'What a megabyte is in the volume; asked where a volume is told (A1.5.4).',
  })
  megabyte?: MegabyteMeaning | null;

  @Field(() => Int, { nullable: true, description: 'Number of sheets of a paper document (A1.5.5).' })
  sheets?: number | null;

  @Field(() => Originality, { nullable: true, description: 'Original or copy (A1.5.6).' })
  originality?: Originality | null;
}

@InputType()
@ObjectType()
abstract class ContactBlock {
  @Field(() => String, { nullable: true, description: 'Departmental subordination (A1.6b, A1.7b).' })
  subordination?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Abbreviated name of the organization (A1.6c, A1.7c).',
  })
  shortName?: string | null;

  @Field(() => String, { nullable: true, description: 'Address (A1.6d, A1.7d).' })
  address?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Postal code: six digits, or the form of the national post, for example `Z05T3B7` (A1.6d, A1.7d).',
  })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone (A1.6e, A1.7e).' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Fax (A1.6e, A1.7e).' })
  fax?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail (A1.6f, A1.7f).' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Address of the website; kept as told and never fetched (A1.6f, A1.7f).',
  })
  website?: string | null;

  @Field(() => PersonName, { nullable: true, description: 'Contact person in full (A1.6g, A1.7g).' })
  contactPerson?: PersonName | null;
}

@InputType('ApplicationOwnerInput', {
  description: 'Owner of the software, codes, standards, regulations and specifications (A1.6).',
})
@ObjectType({
  description: 'Owner of the software, codes, standards, regulations and specifications (A1.6).',
})
export class ApplicationOwner extends ContactBlock {
  @Field(() => String, { nullable: true, description: 'Full name of the owner (A1.6a).' })
  fullName?: string | null;
}

@InputType('ApplicationDeveloperInput', {
  description: 'Developer of the software, codes, standards, regulations and specifications (A1.7).',
})
@ObjectType({
  description: 'Developer of the software, codes, standards, regulations and specifications (A1.7).',
})
export class ApplicationDeveloper extends ContactBlock {
  @Field(() => String, {
    nullable: true,
    description: 'Full name of the organization; null for an individual (A1.7a).',
  })
  organizationName?: string | null;

  @Field(() => PersonName, {
    nullable: true,
    description: 'Name of the individual; null for an organization (A1.7a).',
  })
  person?: PersonName | null;
}

@InputType('MinimumRequirementsInput', {
  description: 'Minimum system requirements of the software (A1.15).',
})
@ObjectType({ description: 'Minimum system requirements of the software (A1.15).' })
export class MinimumRequirements {
  @Field(() => String, { nullable: true, description: 'Type of computer (A1.15a).' })
  computerType?: string | null;

  @Field(() => String, { nullable: true, description: 'Processor (A1.15a).' })
  processor?: string | null;

  @Field(() => String, { nullable: true, description: 'Co-processor (A1.15a).' })
  coprocessor?: string | null;

  @Field(() => String, { nullable: true, description: 'Frequency (A1.15a).' })
  frequency?: string | null;

  @Field(() => String, { nullable: true, description: 'Working memory (A1.15b).' })
  ram?: string | null;

  @Field(() => String, { nullable: true, description: 'Room on the hard disk (A1.15c).' })
  disk?: string | null;

  @Field(() => [String], { nullable: true, description: 'Operating systems (A1.15d).' })
  operatingSystems?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Video system (A1.15e).' })
  video?: string | null;

  @Field(() => String, { nullable: true, description: 'Acoustic system (A1.15f).' })
  acoustic?: string | null;

  @Field(() => String, { nullable: true, description: 'Additional equipment (A1.15g).' })
  extraEquipment?: string | null;

  @Field(() => String, { nullable: true, description: 'Additional software means (A1.15h).' })
  extraSoftware?: string | null;

  @Field(() => String, { nullable: true, description: 'Anything else (A1.15i).' })
  other?: string | null;
}

@InputType('CopyProtectionInput', { description: 'Protection from illegal distribution (A1.16).' })
@ObjectType({ description: 'Protection from illegal distribution (A1.16).' })
export class CopyProtection {
  @Field(() => Boolean, { nullable: true, description: 'Whether there is a protection.' })
  isPresent?: boolean | null;

  @Field(() => String, { nullable: true, description: 'General traits of the protection.' })
  description?: string | null;
}

@InputType('DepositApplicationFormInput', {
  description:
    'Application for recording and storage in the form of Annex 1, without the code of the object, which stands with the deposit.',
})
@ObjectType({
  description:
    'Application for recording and storage in the form of Annex 1, without the code of the object, which stands with the deposit.',
})
export class DepositApplicationForm {
  @Field(() => ApplicationParty, { nullable: true, description: 'Applicant (A1.1).' })
  applicant?: ApplicationParty | null;

  @Field(() => FormText, {
    nullable: true,
    description: 'Name of the software, source codes and settings handed in (A1.2).',
  })
  title?: FormText | null;

  @Field(() => Int, { nullable: true, description: 'Number of copies (A1.4).' })
  copies?: number | null;

  @Field(() => [ApplicationItem], {
    nullable: true,
    description: 'What each copy consists of; the ordinal is the position in the list (A1.5).',
  })
  items?: ApplicationItem[] | null;

  @Field(() => ApplicationOwner, { nullable: true, description: 'Owner (A1.6).' })
  owner?: ApplicationOwner | null;

  @Field(() => ApplicationDeveloper, { nullable: true, description: 'Developer (A1.7).' })
  developer?: ApplicationDeveloper | null;

  @Field(() => [PersonName], { nullable: true, description: 'Authors (A1.8).' })
  authors?: PersonName[] | null;

  @Field(() => String, { nullable: true, description: 'Information about certification (A1.9).' })
  certification?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of issue, from 1950 (A1.10).' })
  yearOfIssue?: number | null;

  @Field(() => String, { nullable: true, description: 'Version (A1.11).' })
  version?: string | null;

  @Field(() => [String], { nullable: true, description: 'Programming languages (A1.12).' })
  programmingLanguages?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of release, not in the future (A1.13).' })
  releaseDate?: string | null;

  @Field(() => FormText, { nullable: true, description: 'Annotation: what the software is for (A1.14).' })
  annotation?: FormText | null;

  @Field(() => MinimumRequirements, { nullable: true, description: 'Minimum system requirements (A1.15).' })
  minimumRequirements?: MinimumRequirements | null;

  @Field(() => CopyProtection, {
    nullable: true,
    description: 'Protection from illegal distribution (A1.16).',
  })
  copyProtection?: CopyProtection | null;

  @Field(() => [FinancingSource], { nullable: true, description: 'Sources of financing (A1.17).' })
  financingSources?: FinancingSource[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the application bears a seal (A1.18).' })
  isSealed?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Date of the application (A1.18).' })
  signedOn?: string | null;
}
