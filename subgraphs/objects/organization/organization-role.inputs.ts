import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../shared/graphql/scalars';
import { OrganizationRoleKind } from './organization.type';

@InputType()
abstract class OrganizationRoleInput {
  @Field(() => ID, { description: 'Id of the organization.' })
  organizationId!: string;

  @Field(() => OrganizationRoleKind, { description: 'Role of the law.' })
  role!: OrganizationRoleKind;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of 8 to 100 characters chosen by the caller; the same key with the same input has one effect.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Appointment of an organization to a role (C-3(10), C-3(12), C-3(15)).' })
export class OrganizationRoleAppointInput extends OrganizationRoleInput {
  @Field(() => DateScalar, { description: 'First day of the appointment.' })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day after the appointment; left out while no end is known.',
  })
  validTo?: string | null;

  @Field({ description: 'Act of appointment, for example a decree of the Government with number and day.' })
  basis!: string;
}

@InputType({ description: 'End of an appointment.' })
export class OrganizationRoleEndInput extends OrganizationRoleInput {
  @Field(() => DateScalar, { description: 'First day after the appointment, which holds on the day before.' })
  validTo!: string;

  @Field({ description: 'Act that ends the appointment; kept in the journal.' })
  basis!: string;
}
