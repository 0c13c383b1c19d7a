import { Field, Int, ObjectType } from 'type-graphql';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';

@ObjectType({ description: 'Column of a table of the certificate, as it is headed in a file (Annex 3).' })
export class CertificateTableColumn {
  @Field(() => Int, { description: 'Table of the certificate: 1 are the sources, 2 the libraries.' })
  table!: number;

  @Field(() => Int, { description: 'Number of the column in the form.' })
  number!: number;

  @Field({ description: 'Heading of the column in every language, for example `fileName`.' })
  key!: string;

  @Field(() => LocalizedTextType, { description: 'Headings that do as well as the key.' })
  heading!: LocalizedTextType;

  @Field(() => LegalReference, { description: 'Clause that has the column.' })
  legalBasis!: LegalReference;
}
