import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';
import { PersonName } from '../application/annex-1.type';
import { Deposit } from '../deposit/deposit.type';
import { Organization } from '../links/links.type';
import { DocumentSignature, Signable } from '../signature/document.type';

@ObjectType({ description: 'Head who signed an application (A2.5).' })
export class Signatory {
  @Field(() => PersonName, { description: 'Name in full.' })
  person!: PersonName;

  @Field({ description: 'Position.' })
  position!: string;
}

@ObjectType({
  implements: NodeType,
  description:
    'Row of the journal of applications (E-8, Annex 2). Added once and never changed; published by the signature of the operator.',
})
export class ApplicationJournalRow {
  @Field(() => ID, { description: 'Opaque id of the row.' })
  id!: string;

  @Field(() => Int, { description: 'Item number of the row within its year, without a gap (A2.1).' })
  itemNumber!: number;

  @Field({ description: 'Number of the application, unique within its year, for example `12/2026` (A2.2).' })
  applicationNumber!: string;

  @Field({
    description: 'Instant at which the application was received; of the server, never entered (A2.3).',
  })
  receivedAt!: Date;

  @Field(() => DateScalar, { description: 'Day of receipt in Almaty, as it is printed (A2.3).' })
  receivedOn!: string;

  @Field({ description: 'Instant at which the row was added.' })
  registeredAt!: Date;

  @Field(() => Organization, {
    nullable: true,
    description: 'State body that owns the software (A2.4); null when it cannot be read.',
  })
  stateBody!: Organization | null;

  @Field(() => Signatory, {
    nullable: true,
    description: 'Head who signed the application (A2.5); null for whoever may not read names of persons.',
  })
  signatory!: Signatory | null;

  @Field(() => PersonName, {
    nullable: true,
    description:
      'Person of the operator who received the application (A2.6); null for whoever may not read names of persons.',
  })
  receivedBy!: PersonName | null;

  @Field(() => DocumentSignature, {
    nullable: true,
    description:
      'Signature of the operator, which publishes the row (A2.7); null while it lacks, when the operator alone reads the row.',
  })
  signature!: DocumentSignature | null;

  @Field(() => Signable, {
    nullable: true,
    description: 'Row in the bytes that the operator signs (A2.7); null for everybody else.',
  })
  signable!: Signable | null;

  @Field(() => Deposit, {
    nullable: true,
    description: 'Deposit that the application began; null when the caller may not see it.',
  })
  deposit!: Deposit | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Row that this one corrects; null for a registration.',
  })
  correctsId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the earlier row was corrected; null for a registration.',
  })
  correctionReason!: string | null;
}

export const ApplicationJournalRowConnection = connectionOf(ApplicationJournalRow, 'ApplicationJournalRow');
