import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';
import { ContentSection } from '../deposit/deposit.model';

@InputType({ description: 'Deposit of an information system that was made under Order 131 of 2016 (E p.2).' })
export class LegacyDepositImportInput {
  @Field({ description: 'Code of the object on the architectural portal.' })
  objectCode!: string;

  @Field(() => DateScalar, {
    description: 'Day on which it was accepted, while Order 131 held: 21 March 2016 to 11 July 2019.',
  })
  acceptedOn!: string;

  @Field({ description: 'Number of its record with the operator, unique for the object.' })
  recordNumber!: string;

  @Field({ description: 'Document by which it was accepted, for example an act with its number and day.' })
  reference!: string;

  @Field({ description: 'Version of the deposited software.' })
  versionLabel!: string;

  @Field(() => [ContentSection], {
    defaultValue: [],
    description: 'Kinds of material that the record names; nothing is said of the others.',
  })
  sections!: ContentSection[];

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}
