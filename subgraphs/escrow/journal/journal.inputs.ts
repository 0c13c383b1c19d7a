import { Field, ID, InputType } from 'type-graphql';
import { PersonName } from '../application/annex-1.type';
import { ElectronicSignatureInput } from '../application/application.inputs';
import { DepositCommandInput } from '../deposit/deposit-payload';

@InputType({ description: 'Head who signed an application (A2.5).' })
export class SignatoryInput {
  @Field(() => PersonName, { description: 'Name in full.' })
  person!: PersonName;

  @Field({ description: 'Position.' })
  position!: string;
}

@InputType({ description: 'Registration of a submitted application in the journal (E-8, Annex 2).' })
export class DepositApplicationRegisterInput extends DepositCommandInput {
  @Field(() => SignatoryInput, { description: 'Head who signed the application (A2.5).' })
  signatory!: SignatoryInput;

  @Field(() => PersonName, { description: 'Person of the operator who received the application (A2.6).' })
  receivedBy!: PersonName;
}

@InputType({ description: 'Correction of a row of the journal by a new row (Annex 2).' })
export class ApplicationJournalCorrectInput extends DepositCommandInput {
  @Field(() => ID, { description: 'Id of the row that is corrected; the latest of its application.' })
  rowId!: string;

  @Field(() => SignatoryInput, { description: 'Head who signed the application (A2.5).' })
  signatory!: SignatoryInput;

  @Field(() => PersonName, { description: 'Person of the operator who received the application (A2.6).' })
  receivedBy!: PersonName;

  @Field({ description: 'Why the row is corrected.' })
  reason!: string;
}

@InputType({
  description: 'Signature of the operator under a row of the journal, which publishes it (A2.7).',
})
export class ApplicationJournalSignInput extends DepositCommandInput {
  @Field(() => ID, { description: 'Id of the row that is signed.' })
  rowId!: string;

  @Field(() => ElectronicSignatureInput, {
    description: 'Signature over the bytes that `signable` of the row gives.',
  })
  signature!: ElectronicSignatureInput;
}
