import { Field, InputType } from 'type-graphql';
import { describedEnum } from '../../shared/graphql/described-enum';
import { OrderDirection } from '../../shared/graphql/ordering';
import { GovernmentLevel, OrganizationKind } from './organization.type';

@InputType({
  description:
    'Conditions on a list of organizations, joined by «and». A condition left out does not filter.',
})
export class OrganizationFilters {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name in Kazakh, Russian or English, of the abbreviation, or the BIN; a misspelling is forgiven.',
  })
  text?: string | null;

  @Field(() => [OrganizationKind], {
    nullable: true,
    description: 'Kinds that the organization may be of (C-2).',
  })
  kinds?: OrganizationKind[] | null;

  @Field(() => GovernmentLevel, { nullable: true, description: 'Level of government.' })
  governmentLevel?: GovernmentLevel | null;
}

export const OrganizationOrderField = describedEnum(
  'OrganizationOrderField',
  'Sort key of a list of organizations.',
  {
    NAME: 'Russian name in the Kazakh alphabet order.',
  },
);
export type OrganizationOrderField = keyof typeof OrganizationOrderField;

@InputType({ description: 'Ordering of a list of organizations; the id follows as the last key.' })
export class OrganizationOrder {
  @Field(() => OrganizationOrderField, { description: 'Sort key.' })
  field!: OrganizationOrderField;

  @Field(() => OrderDirection, { description: 'Direction of the sort.' })
  direction!: OrderDirection;
}
