import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/graphql/connection';
import { describedEnum } from '../../shared/graphql/described-enum';
import { ENTITY_DESCRIPTIONS } from '../../shared/graphql/entity-descriptions';
import { LocalizedTextType } from '../../shared/graphql/localized-text.type';
import { NodeType } from '../../shared/graphql/node';
import { DateScalar } from '../../shared/graphql/scalars';

export const OrganizationKind = describedEnum('OrganizationKind', 'Kind of an organization (C-2).', {
  STATE_BODY: 'A state body.',
  ORGANIZATION: 'An organization that works on automation of a state body.',
  OTHER_PERSON: 'Any other person, for example a supplier.',
});
export type OrganizationKind = keyof typeof OrganizationKind;

export const GovernmentLevel = describedEnum(
  'GovernmentLevel',
  'Level of government that an organization or object serves.',
  {
    CENTRAL: 'Central state bodies.',
    LOCAL: 'Local executive bodies.',
  },
);
export type GovernmentLevel = keyof typeof GovernmentLevel;

export const OrganizationRoleKind = describedEnum(
  'OrganizationRoleKind',
  'Role that an act of appointment gives to an organization.',
  {
    AUTHORIZED_BODY: 'Authorized body in informatization (C-3(10)).',
    OPERATOR: 'Operator of the infrastructure of e-government (C-3(12)).',
    INTEGRATOR: 'Service integrator of e-government (C-3(15)).',
    REGISTER_KEEPER: 'Keeper of the register of trusted software (C-14(3)).',
    TESTER: 'Body that tests conformity to information security (C-9(3)).',
    EXPERT: 'Issuer of expert conclusions (C-6).',
    ARCHIVE: 'State archive (E-12).',
  },
);
export type OrganizationRoleKind = keyof typeof OrganizationRoleKind;

@ObjectType({ description: 'Appointment of an organization to a role of the law.' })
export class OrganizationRole {
  @Field(() => OrganizationRoleKind, { description: 'Role itself.' })
  role!: OrganizationRoleKind;

  @Field(() => DateScalar, { description: 'First day of the appointment.' })
  validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day after the appointment; null while it lasts.',
  })
  validTo!: string | null;

  @Field({ description: 'Act of appointment, for example a decree of the Government.' })
  basis!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ implements: NodeType, description: ENTITY_DESCRIPTIONS.Organization.type })
export class Organization {
  @Field(() => ID, { description: ENTITY_DESCRIPTIONS.Organization.id })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Business identification number, 12 digits; null when not recorded.',
  })
  bin!: string | null;

  @Field(() => LocalizedTextType, { description: 'Name of the organization.' })
  name!: LocalizedTextType;

  @Field(() => String, {
    nullable: true,
    description: 'Abbreviation of the organization; null when it has none.',
  })
  abbreviation!: string | null;

  @Field(() => OrganizationKind, { description: 'Kind of the organization (C-2).' })
  kind!: OrganizationKind;

  @Field(() => GovernmentLevel, {
    nullable: true,
    description: 'Level of government; null for other persons.',
  })
  governmentLevel!: GovernmentLevel | null;

  @Field({ description: 'Whether the organization was invented for the sample data.' })
  isSynthetic!: boolean;
}

export const OrganizationConnection = connectionOf(Organization, 'Organization');
