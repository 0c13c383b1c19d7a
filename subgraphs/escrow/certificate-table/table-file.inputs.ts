import { Field, ID, InputType } from 'type-graphql';
import { CertificateHeadInput } from '../certificate/acceptance-certificate.inputs';
import { FormLanguage } from '../print/printed-form.model';
import { TableSeparator } from './table-file.model';

@InputType({
  description:
    'Certificate whose tables come as a file; a later one corrects the one before (E-14, Annex 3).',
})
export class AcceptanceCertificateTableUploadStartInput {
  @Field(() => ID, { description: 'Id of the deposit.' })
  depositId!: string;

  @Field(() => CertificateHeadInput, { description: 'What the certificate says beside its tables.' })
  head!: CertificateHeadInput;

  @Field({
    description: 'Whether it is said that no libraries are used; then the file has no lines of table 2.',
  })
  hasNoLibraries!: boolean;

  @Field({
    defaultValue: false,
    description: 'Whether the file is only tried: all is checked, nothing recorded.',
  })
  isDryRun!: boolean;
}

@InputType({ description: 'Tables of a certificate that are to be downloaded as a file (Annex 3).' })
export class AcceptanceCertificateTableDownloadStartInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the deposit whose certificate is asked for; null for the template, the headings alone.',
  })
  depositId?: string | null;

  @Field(() => TableSeparator, { defaultValue: 'COMMA', description: 'What stands between the cells.' })
  separator!: TableSeparator;

  @Field(() => FormLanguage, { defaultValue: 'RU', description: 'Language of the headings.' })
  language!: FormLanguage;
}
