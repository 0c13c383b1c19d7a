import { Field, ObjectType } from 'type-graphql';
import { DocumentParty } from '../signature/document.model';
import { DocumentSignature, Signable } from '../signature/document.type';

@ObjectType({
  description:
    'Declaration that what is handed in is complete and accurate, for which the owner or holder answers (E-18).',
})
export class DepositDeclaration {
  @Field(() => DocumentParty, { description: 'Whose word it is: always the owner or holder.' })
  source!: DocumentParty;

  @Field(() => Date, {
    nullable: true,
    description:
      'Instant of the declaration: its signature, the submission or the handing in; null before it.',
  })
  declaredAt!: Date | null;

  @Field(() => Signable, {
    nullable: true,
    description: 'What is signed; null for whoever is neither a party nor the operator.',
  })
  signable!: Signable | null;

  @Field(() => DocumentSignature, {
    nullable: true,
    description: 'Electronic signature of the owner or holder; null where it was declared without one.',
  })
  signature!: DocumentSignature | null;
}
