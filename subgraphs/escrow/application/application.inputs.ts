import { Field, InputType, Int } from 'type-graphql';
import type { SignatureFormat as Format } from '../../shared/signature/signature.model';
import { DepositCommandInput } from '../deposit/deposit-payload';
import { SignatureFormat } from '../signature/document.model';
import { DepositApplicationForm } from './annex-1.type';

@InputType({
  description: 'Draft of an application for an object (E-7). Nothing but the code is asked for yet.',
})
export class DepositApplicationDraftInput {
  @Field({ description: 'Code of the object on the architectural portal (A1.3).' })
  objectCode!: string;

  @Field(() => DepositApplicationForm, { description: 'Form as far as it is filled in (Annex 1).' })
  form!: DepositApplicationForm;

  @Field(() => String, {
    nullable: true,
    description: 'Wording of the act whose form is filled in. Default: the one that applies.',
  })
  formVersion?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Correction of an application that was not submitted yet (E-7).' })
export class DepositApplicationCorrectInput extends DepositCommandInput {
  @Field(() => Int, { description: 'Version of the application that the caller read.' })
  expectedVersion!: number;

  @Field(() => DepositApplicationForm, { description: 'Whole form in place of the one before (Annex 1).' })
  form!: DepositApplicationForm;
}

@InputType({ description: 'Electronic signature.' })
export class ElectronicSignatureInput {
  @Field(() => SignatureFormat, { description: 'Format of the signature.' })
  format!: Format;

  @Field({ description: 'Signature as base64.' })
  signature!: string;
}

@InputType({ description: 'Submission of an application to the operator (E-7).' })
export class DepositApplicationSubmitInput extends DepositCommandInput {
  @Field(() => Int, { description: 'Version of the application that the caller read.' })
  expectedVersion!: number;

  @Field({ description: 'Declaration that what is handed in is complete and accurate (E-18).' })
  isDeclaredComplete!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why the application comes after its term; a late one is marked and never refused (E-7).',
  })
  latenessExplanation?: string | null;

  @Field(() => ElectronicSignatureInput, {
    nullable: true,
    description:
      'Signature of the owner or holder over the bytes that `signable` of the application gives (A1.19); left out where the form was signed by hand.',
  })
  signature?: ElectronicSignatureInput | null;
}
