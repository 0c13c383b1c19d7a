import { Field, InputType } from 'type-graphql';
import type { SignatureFormat as Format } from '../../shared/signature/signature.model';
import { DepositCommandInput } from '../deposit/deposit-payload';
import { DepositDocumentKind, SignatureFormat } from './document.model';

@InputType({ description: 'Signature of one party under a document of a deposit (E-17).' })
export class DepositDocumentSignInput extends DepositCommandInput {
  @Field(() => DepositDocumentKind, { description: 'Which document is signed.' })
  kind!: DepositDocumentKind;

  @Field(() => SignatureFormat, { description: 'Format of the signature.' })
  format!: Format;

  @Field({ description: 'Signature over the bytes that `signable` gives, as base64.' })
  signature!: string;

  @Field(() => String, { nullable: true, description: 'Position of the signer (A3.4).' })
  position?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the exemplar bears the seal of the side, if it has one (A3.4). Default: false.',
  })
  isSealed?: boolean | null;
}

@InputType({ description: 'Receipt of the own exemplar of a document that both parties signed (A4.5.5).' })
export class DepositExemplarReceiveInput extends DepositCommandInput {
  @Field(() => DepositDocumentKind, { description: 'Of which document.' })
  kind!: DepositDocumentKind;
}
