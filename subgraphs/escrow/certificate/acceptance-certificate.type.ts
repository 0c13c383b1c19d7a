import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { DateScalar } from '../../shared/graphql/scalars';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { CertificateDirection } from './certificate.model';

@ObjectType({ description: 'Line of table 1 of a certificate, the sources (Annex 3).' })
export class SourceLine {
  @Field(() => Int, { description: 'Item № (column 1).' })
  row!: number;

  @Field({ description: 'Label of the disc (column 2).' })
  mediumLabel!: string;

  @Field({ description: 'Directory on the disc; empty for its root (column 3).' })
  directory!: string;

  @Field({ description: 'Name of the file.' })
  fileName!: string;

  @Field({ description: 'Size in MB as it is written.' })
  sizeMb!: string;

  @Field(() => String, { nullable: true, description: 'Programming language; null for none.' })
  language!: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the language; null when not told.' })
  languageVersion!: string | null;

  @Field(() => String, { nullable: true, description: 'Framework; null for none.' })
  framework!: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the framework; null when not told.' })
  frameworkVersion!: string | null;

  @Field(() => DateScalar, { description: 'Day of the last modification.' })
  modifiedOn!: string;
}

@ObjectType({ description: 'Line of table 2 of a certificate, the libraries and platforms (Annex 3).' })
export class LibraryLine {
  @Field(() => Int, { description: 'Item № (column 1).' })
  row!: number;

  @Field({ description: 'Label of the disc (column 2).' })
  mediumLabel!: string;

  @Field({ description: 'Directory on the disc; empty for its root (column 3).' })
  directory!: string;

  @Field({ description: 'Name of the library or platform.' })
  componentName!: string;

  @Field({ description: 'Size in MB as it is written.' })
  sizeMb!: string;

  @Field(() => String, { nullable: true, description: 'Programming language; null for none.' })
  language!: string | null;

  @Field(() => String, { nullable: true, description: 'Version; null when not told.' })
  version!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Package address of a bill of materials; null without.',
  })
  purl!: string | null;
}

export const SourceLineConnection = connectionOf(SourceLine, 'SourceLine');
export const LibraryLineConnection = connectionOf(LibraryLine, 'LibraryLine');

@ObjectType('CertificateContact', {
  description: 'Person to turn to, of one side of a certificate: personal data (A3.5).',
})
export class CertificateContactType {
  @Field({ description: 'Name (A3.5(1)).' })
  name!: string;

  @Field({ description: 'Position (A3.5(2)).' })
  position!: string;

  @Field({ description: 'Telephone at work; empty when none was told (A3.5(3)).' })
  workPhone!: string;

  @Field({ description: 'Mobile telephone; empty when none was told (A3.5(3)).' })
  mobilePhone!: string;

  @Field({ description: 'Address of electronic mail; empty when none was told (A3.5(4)).' })
  email!: string;
}

@ObjectType({
  description: 'Acceptance certificate of a deposit in its latest version (E-11, E-14, Annex 3).',
})
export class AcceptanceCertificate {
  @Field(() => Int, { description: 'Version, from 1; each correction is another.' })
  version!: number;

  @Field(() => CertificateDirection, { description: 'Which way the software goes.' })
  direction!: CertificateDirection;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day of the certificate (A3.date); where none was written, the day on which the second side signed, null before it.',
  })
  date!: string | null;

  @Field({ description: 'Place (A3.place).' })
  place!: string;

  @Field({ description: 'Organization that accepts (A3.accepting).' })
  acceptingOrganization!: string;

  @Field({ description: 'Organization that transfers (A3.transferring).' })
  transferringOrganization!: string;

  @Field({ description: 'Name of the software (A3.1).' })
  softwareName!: string;

  @Field({ description: 'Short annotation: purpose and field of use (A3.2).' })
  annotation!: string;

  @Field(() => CertificateContactType, {
    nullable: true,
    description: 'Person to turn to at the accepting side (A3.5); null when none was told.',
  })
  acceptingContact!: CertificateContactType | null;

  @Field(() => CertificateContactType, {
    nullable: true,
    description: 'Person to turn to at the transferring side (A3.5); null when none was told.',
  })
  transferringContact!: CertificateContactType | null;

  @Field({ description: 'Whether its tables were made from the media.' })
  isGenerated!: boolean;

  @Field({ description: 'Whether it is said that no libraries are used.' })
  hasNoLibraries!: boolean;

  @Field({ description: 'Instant at which it was recorded.' })
  recordedAt!: Date;

  @Field(() => [UserErrorType], {
    description: 'What is unusual about it and stops nothing, such as a day before the check (A3.date).',
  })
  warnings!: UserErrorType[];
}
