import { Field, InputType } from 'type-graphql';
import { ElectronicSignatureInput } from '../application/application.inputs';
import { DepositCommandInput } from '../deposit/deposit-payload';

@InputType({ description: 'Signed declaration that what is handed in is complete and accurate (E-18).' })
export class DepositDeclarationSignInput extends DepositCommandInput {
  @Field(() => ElectronicSignatureInput, {
    description: 'Signature over the bytes that `signable` of the declaration gives.',
  })
  signature!: ElectronicSignatureInput;
}
