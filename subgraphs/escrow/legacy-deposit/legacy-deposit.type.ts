import { Field, ObjectType } from 'type-graphql';
import { LegalReference } from '../../shared/graphql/legal-reference.type';

@ObjectType({
  description:
    'That a deposit was made under Order 131 of 2016 and imported from the records of the operator.',
})
export class LegacyDeposit {
  @Field({ description: 'Id of the wording under which it was made, for example `KZ-131-2016@2016-03`.' })
  ruleSetId!: string;

  @Field({ description: 'Number of its record with the operator.' })
  recordNumber!: string;

  @Field({ description: 'Document by which it was accepted.' })
  reference!: string;

  @Field({ description: 'Instant at which it was imported.' })
  importedAt!: Date;

  @Field(() => LegalReference, { description: 'Clause by which Order 131 was repealed.' })
  repealedBy!: LegalReference;
}
