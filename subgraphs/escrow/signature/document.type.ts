import { Field, ObjectType } from 'type-graphql';
import { DepositDocumentKind, DocumentParty, SignatureFormat } from './document.model';

@ObjectType({ description: 'Bytes of a document as its parties sign them.' })
export class Signable {
  @Field({ description: 'SHA-256 of the bytes, hexadecimal.' })
  sha256!: string;

  @Field({ description: 'The bytes, as base64: canonical JSON in UTF-8.' })
  base64!: string;
}

@ObjectType({ description: 'Proven electronic signature of one party under a document (E-17).' })
export class DocumentSignature {
  @Field(() => DocumentParty, { description: 'For which party.' })
  party!: DocumentParty;

  @Field(() => SignatureFormat, { description: 'Format of the signature.' })
  format!: string;

  @Field({ description: 'Instant at which the signature was found to hold.' })
  signedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Instant that the signer stated; null when none was stated, and for whoever is not a party.',
  })
  statedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the signer as the certificate tells it; null for whoever is not a party (A4.5.4).',
  })
  signerName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Serial number of the signer’s certificate; null for whoever is not a party (A4.5.4).',
  })
  certificate!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Position of the signer (A3.4); null when it was not told, and for whoever is not a party.',
  })
  position!: string | null;

  @Field({ description: 'Whether the side says that its exemplar bears its seal, if it has one (A3.4).' })
  isSealed!: boolean;
}

@ObjectType({ description: 'Signatures of both sides under a certificate (A3.4).' })
export class CertificateSignatures {
  @Field(() => DocumentSignature, {
    nullable: true,
    description: 'Signature of the side that accepts; null while it has not signed.',
  })
  accepting!: DocumentSignature | null;

  @Field(() => DocumentSignature, {
    nullable: true,
    description: 'Signature of the side that transfers; null while it has not signed.',
  })
  transferring!: DocumentSignature | null;
}

@ObjectType({ description: 'Exemplar of a document, one for each party, and its receipt (A4.5.5).' })
export class DocumentExemplar {
  @Field(() => DocumentParty, { description: 'Whose exemplar it is.' })
  party!: DocumentParty;

  @Field(() => Date, { nullable: true, description: 'Instant of its receipt; null before it.' })
  receivedAt!: Date | null;
}

@ObjectType({ description: 'Document of a deposit that both parties sign (E-14, E-17).' })
export class DepositDocument {
  @Field(() => DepositDocumentKind, { description: 'Which document it is.' })
  kind!: DepositDocumentKind;

  @Field({ description: 'Instant at which the text came to be as it is.' })
  madeAt!: Date;

  @Field(() => [DocumentSignature], { description: 'Signatures under the document, owner first.' })
  signatures!: DocumentSignature[];

  @Field(() => [DocumentExemplar], {
    description: 'The two exemplars, owner first; none before both parties signed (A4.5.5).',
  })
  exemplars!: DocumentExemplar[];

  @Field(() => Signable, {
    nullable: true,
    description: 'What is signed; null for whoever is not a party, since it holds the text (A4.5.4).',
  })
  signable!: Signable | null;
}
