import { Field, ID, InputType, Int } from 'type-graphql';
import { LifeCycleStageKind } from '../life-cycle/life-cycle.type';
import { DocumentClassification, DocumentKind, DocumentLanguage } from './document.type';

@InputType({ description: 'Title of a document in the three working languages.' })
export class DocumentTitleInput {
  @Field({ description: 'In Kazakh; 1 to 500 characters.' })
  kk!: string;

  @Field({ description: 'In Russian; 1 to 500 characters.' })
  ru!: string;

  @Field({ description: 'In English; 1 to 500 characters.' })
  en!: string;
}

@InputType({ description: 'Electronic copy that is to be placed (C-4).' })
export class DocumentUploadStartInput {
  @Field(() => ID, { description: 'Id of the object.' })
  objectId!: string;

  @Field(() => DocumentKind, { description: 'Kind of the document.' })
  kind!: DocumentKind;

  @Field(() => LifeCycleStageKind, {
    nullable: true,
    description: 'Stage that the document belongs to; left out for the object as a whole.',
  })
  stage?: LifeCycleStageKind | null;

  @Field(() => DocumentTitleInput, { description: 'Title of the document.' })
  title!: DocumentTitleInput;

  @Field(() => Int, {
    description: 'Version of the document in this language: the one after the latest, 1 for the first.',
  })
  version!: number;

  @Field(() => DocumentLanguage, { description: 'Language of the document.' })
  language!: DocumentLanguage;

  @Field(() => DocumentClassification, { description: 'How open the content is; `SECRET` is refused.' })
  classification!: DocumentClassification;

  @Field({ description: 'Name of the file without a folder, for example `guide.pdf`.' })
  fileName!: string;

  @Field({ description: 'SHA-256 of the file, lower-case hex; other bytes are not kept.' })
  sha256!: string;

  @Field(() => Int, {
    description: 'Bytes of the file; at most 8388608. More bytes than told are not taken.',
  })
  sizeBytes!: number;
}

@InputType({ description: 'Document whose electronic copy is to be downloaded.' })
export class DocumentDownloadStartInput {
  @Field(() => ID, { description: 'Id of the document.' })
  documentId!: string;
}
