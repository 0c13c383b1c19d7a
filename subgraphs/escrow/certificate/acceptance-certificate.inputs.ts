import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';
import { DepositCommandInput } from '../deposit/deposit-payload';

@InputType({ description: 'Person to turn to, of one side of a certificate (Annex 3).' })
export class CertificateContactInput {
  @Field({ description: 'Name.' })
  name!: string;

  @Field({ description: 'Position.' })
  position!: string;

  @Field({ description: 'Telephone at work.' })
  workPhone!: string;

  @Field({ description: 'Mobile telephone.' })
  mobilePhone!: string;

  @Field({ description: 'Address of electronic mail.' })
  email!: string;
}

@InputType({ description: 'What a certificate says beside its tables (Annex 3).' })
export class CertificateHeadInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the certificate; left out, it is the day on which the second side signs.',
  })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'Place. Default: Астана.' })
  place?: string | null;

  @Field({ description: 'Organization that accepts.' })
  acceptingOrganization!: string;

  @Field({ description: 'Organization that transfers.' })
  transferringOrganization!: string;

  @Field({ description: 'Name of the software.' })
  softwareName!: string;

  @Field({ description: 'Short annotation.' })
  annotation!: string;

  @Field(() => CertificateContactInput, { nullable: true, description: 'Contact of the accepting side.' })
  acceptingContact?: CertificateContactInput | null;

  @Field(() => CertificateContactInput, { nullable: true, description: 'Contact of the transferring side.' })
  transferringContact?: CertificateContactInput | null;
}

@InputType()
abstract class CertificateLineInput {
  @Field({ description: 'Label of the disc (column 2).' })
  mediumLabel!: string;

  @Field({ description: 'Directory on the disc; empty for its root (column 3).' })
  directory!: string;

  @Field({ description: 'Size in MB as it is written, with point or comma.' })
  sizeMb!: string;

  @Field(() => String, { nullable: true, description: 'Programming language; null for none.' })
  language?: string | null;
}

@InputType({ description: 'Line of table 1, the sources (Annex 3); its number is its place in the list.' })
export class SourceLineInput extends CertificateLineInput {
  @Field({ description: 'Name of the file.' })
  fileName!: string;

  @Field(() => String, { nullable: true, description: 'Version of the language.' })
  languageVersion?: string | null;

  @Field(() => String, { nullable: true, description: 'Framework.' })
  framework?: string | null;

  @Field(() => String, { nullable: true, description: 'Version of the framework.' })
  frameworkVersion?: string | null;

  @Field(() => DateScalar, { description: 'Day of the last modification.' })
  modifiedOn!: string;
}

@InputType({ description: 'Line of table 2, the libraries (Annex 3); its number is its place in the list.' })
export class LibraryLineInput extends CertificateLineInput {
  @Field({ description: 'Name of the library or platform.' })
  componentName!: string;

  @Field(() => String, { nullable: true, description: 'Version.' })
  version?: string | null;
}

@InputType({ description: 'Certificate with its tables (Annex 3).' })
export class CertificateInput {
  @Field(() => CertificateHeadInput, { description: 'What it says beside its tables.' })
  head!: CertificateHeadInput;

  @Field(() => [SourceLineInput], { description: 'Table 1.' })
  sources!: SourceLineInput[];

  @Field(() => [LibraryLineInput], { description: 'Table 2; empty when no libraries are used.' })
  libraries!: LibraryLineInput[];

  @Field({ description: 'Whether it is said that no libraries are used.' })
  hasNoLibraries!: boolean;
}

@InputType({
  description: 'Certificate to be recorded; a later one corrects the one before (E-14, Annex 3).',
})
export class AcceptanceCertificateRecordInput extends DepositCommandInput {
  @Field(() => CertificateInput, { description: 'The certificate.' })
  certificate!: CertificateInput;
}

@InputType({ description: 'Certificate whose tables are made from the media that were received.' })
export class AcceptanceCertificateGenerateInput {
  @Field(() => ID, { description: 'Id of the deposit.' })
  depositId!: string;

  @Field(() => CertificateHeadInput, { description: 'What it says beside its tables.' })
  head!: CertificateHeadInput;

  @Field(() => String, {
    nullable: true,
    description:
      'Bill of materials (CycloneDX or SPDX, JSON), from which table 2 is made; each component is looked for on the media.',
  })
  billOfMaterials?: string | null;
}
