import { Field, ObjectType } from 'type-graphql';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { DocumentKind } from './document.type';

@ObjectType({
  description: 'Document that a stage asks for and that has no electronic copy on the portal (C-4).',
})
export class DocumentGap {
  @Field(() => DocumentKind, { description: 'Kind of the document.' })
  kind!: DocumentKind;

  @Field(() => LocalizedTextType, { description: 'What is missing and what to do.' })
  missing!: LocalizedTextType;

  @Field(() => LegalReference, { description: 'Clause that asks for the document.' })
  legalBasis!: LegalReference;
}
