import { Field, Int, ObjectType } from 'type-graphql';
import { FileTicket } from '../../shared/graphql/file-ticket.type';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { UserErrorType } from '../../shared/graphql/user-error.type';

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

@ObjectType({ description: 'Outcome of the mutation; see `userErrors` when there is no ticket.' })
export class AcceptanceCertificateTableUploadStartPayload {
  @Field(() => FileTicket, { nullable: true, description: 'Ticket of the upload; null when there is none.' })
  ticket!: FileTicket | null;

  @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}

@ObjectType({
  description: 'Leave to download the tables of a certificate once, with the same bearer token.',
})
export class CertificateTableTicket {
  @Field({ description: 'Path of the `GET` request at the address of the graph.' })
  path!: string;

  @Field({ description: 'Instant at which the ticket ends.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'Outcome of the mutation; see `userErrors` when there is no ticket.' })
export class AcceptanceCertificateTableDownloadStartPayload {
  @Field(() => CertificateTableTicket, {
    nullable: true,
    description: 'Ticket of the download; null when there is none.',
  })
  ticket!: CertificateTableTicket | null;

  @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
  userErrors!: UserErrorType[];
}
