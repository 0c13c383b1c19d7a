import { Field, Int, ObjectType } from 'type-graphql';
import { Deadline } from '../../shared/graphql/deadline.type';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { DocumentSignature, Signable } from '../signature/document.type';
import { DepositApplicationForm } from './annex-1.type';

@ObjectType({
  description: 'Application for recording and storage of the software of an object (E-7, Annex 1).',
})
export class DepositApplication {
  @Field({ description: 'Wording of the act whose form was filled in, for example `KZ-146-2019@2023-05`.' })
  formVersion!: string;

  @Field({ description: 'Code of the object on the architectural portal (A1.3).' })
  objectCode!: string;

  @Field(() => Int, { description: 'Version of the application; each correction makes a new one.' })
  version!: number;

  @Field({ description: 'Instant of the last change.' })
  changedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which the operator received the application; null for a draft.',
  })
  submittedAt!: Date | null;

  @Field(() => Deadline, {
    nullable: true,
    description: 'Term of the application, from the commissioning of the object (E-7); null for a draft.',
  })
  deadline!: Deadline | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the application came late, as the applicant told it; null when nothing was told.',
  })
  latenessExplanation!: string | null;

  @Field({ description: 'Whether completeness and accuracy of what is handed in were declared (E-18).' })
  isDeclaredComplete!: boolean;

  @Field(() => DepositApplicationForm, {
    nullable: true,
    description:
      'Filled-in form, which names persons (A1.6g); null for whoever is neither a party nor the operator, and for the operator until it was submitted, with the error FIELD_RESTRICTED where contact persons were asked for.',
  })
  form!: DepositApplicationForm | null;

  @Field(() => Signable, {
    nullable: true,
    description: 'Form in the bytes that are signed (A1.19); null where the form is.',
  })
  signable!: Signable | null;

  @Field(() => DocumentSignature, {
    nullable: true,
    description: 'Electronic signature of the owner or holder (A1.19); null when there is none.',
  })
  signature!: DocumentSignature | null;

  @Field(() => [UserErrorType], {
    nullable: true,
    description: 'What would keep the form from being submitted today; null where the form is.',
  })
  formProblems!: UserErrorType[] | null;

  @Field(() => [UserErrorType], {
    nullable: true,
    description:
      'What is unusual about the form and keeps nothing from its way: sources of financing that differ from the costs of the object, or could not be compared with them (A1.17); null where the form is.',
  })
  remarks!: UserErrorType[] | null;
}
