import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { LegalReference } from '../../shared/graphql/legal-reference.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { AcquisitionForm } from './entry-use.model';

@ObjectType({
  implements: NodeType,
  description: 'Use of an entry of the register by an informatization object (C-20, C-26).',
})
export class RegisterEntryUse {
  @Field(() => ID, { description: 'Opaque id of the use.' })
  id!: string;

  @Field(() => AcquisitionForm, { description: 'Form in which the product was acquired.' })
  form!: AcquisitionForm;

  @Field(() => LegalReference, { description: 'Clause by which the product is acquired in that form.' })
  legalBasis!: LegalReference;

  @Field(() => DateScalar, { description: 'First day of the use.' })
  startedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the use; null while it lasts.' })
  endedOn!: string | null;
}

export const RegisterEntryUseConnection = connectionOf(RegisterEntryUse, 'RegisterEntryUse');
