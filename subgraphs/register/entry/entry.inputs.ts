import { Field, ID, InputType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { DateRange } from '../../shared/graphql/filters';
import { OrderDirection } from '../../shared/graphql/ordering';
import { InclusionMode, RegisterEntryStatus } from './entry.model';

@InputType({
  description: 'Conditions on a list of entries, joined by «and». A condition left out does not filter.',
})
export class RegisterEntryFilters {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name or purpose of the product in Kazakh, Russian or English, or the number; a misspelling is forgiven.',
  })
  text?: string | null;

  @Field(() => [RegisterEntryStatus], { nullable: true, description: 'Standings that the entry may have.' })
  statuses?: RegisterEntryStatus[] | null;

  @Field(() => [InclusionMode], {
    nullable: true,
    description: 'Ways by which the product may have entered the register (C-37, C-38).',
  })
  inclusionModes?: InclusionMode[] | null;

  @Field(() => ID, { nullable: true, description: 'Holder of the entry.' })
  holderId?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'Days in which the product was included.' })
  includedOn?: DateRange | null;
}

export const RegisterEntryOrderField = describedEnum(
  'RegisterEntryOrderField',
  'Sort key of a list of entries.',
  {
    NUMBER: 'Number in the register.',
    NAME: 'Russian name of the product in the Kazakh alphabet order.',
    INCLUDED_ON: 'Day of inclusion.',
    UPDATED_AT: 'Instant of the last change.',
  },
);
export type RegisterEntryOrderField = keyof typeof RegisterEntryOrderField;

@InputType({ description: 'Ordering of a list of entries; the id follows as the last key.' })
export class RegisterEntryOrder {
  @Field(() => RegisterEntryOrderField, { description: 'Sort key.' })
  field!: RegisterEntryOrderField;

  @Field(() => OrderDirection, { description: 'Direction of the sort.' })
  direction!: OrderDirection;
}
