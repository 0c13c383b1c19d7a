import { Field, ID, InputType } from 'type-graphql';
import { ObjectCommandInput } from '../../shared/graphql/command-input';
import { DateScalar } from '../../shared/graphql/scalars';
import { StakeholderRole } from '../object/object.model';

@InputType({ description: 'Relation of an organization to an object that begins.' })
export class StakeholderAssignInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Organization that enters the relation.' })
  organizationId!: string;

  @Field(() => StakeholderRole, { description: 'Role of the organization.' })
  role!: StakeholderRole;

  @Field(() => DateScalar, { description: 'First day of the relation; not in the future.' })
  startedOn!: string;

  @Field({
    defaultValue: false,
    description:
      'Ends the relation of the present owner or holder the day before; without it a second one is refused.',
  })
  isReplacement!: boolean;
}

@InputType({ description: 'Relation of an organization to an object that ends.' })
export class StakeholderEndInput extends ObjectCommandInput {
  @Field(() => ID, { description: 'Organization that leaves the relation.' })
  organizationId!: string;

  @Field(() => StakeholderRole, { description: 'Role that the organization has.' })
  role!: StakeholderRole;

  @Field(() => DateScalar, {
    description: 'Last day of the relation; of a holder not in the future.',
  })
  endedOn!: string;
}
