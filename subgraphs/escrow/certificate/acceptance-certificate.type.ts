import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { DateScalar } from '../../shared/graphql/scalars';

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

@ObjectType({ description: 'Acceptance certificate of a deposit in its latest version (E-14, Annex 3).' })
export class AcceptanceCertificate {
  @Field(() => Int, { description: 'Version, from 1; each correction is another.' })
  version!: number;

  @Field({ description: 'Whether its tables were made from the media.' })
  isGenerated!: boolean;

  @Field({ description: 'Whether it is said that no libraries are used.' })
  hasNoLibraries!: boolean;

  @Field({ description: 'Instant at which it was recorded.' })
  recordedAt!: Date;
}
