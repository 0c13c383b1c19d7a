import { Field, InputType } from 'type-graphql';
import { DocumentKind, DocumentState } from './document.type';

@InputType({
  description:
    'Conditions on the documents of an object, joined by «and». A condition left out does not filter.',
})
export class TechnicalDocumentFilters {
  @Field(() => [DocumentKind], { nullable: true, description: 'Kinds of the document.' })
  kinds?: DocumentKind[] | null;

  @Field(() => [DocumentState], { nullable: true, description: 'Standings of the version.' })
  states?: DocumentState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an electronic copy was placed (C-18).' })
  hasElectronicCopy?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to include documents kept for their time. Default false.',
  })
  isArchived?: boolean | null;
}
