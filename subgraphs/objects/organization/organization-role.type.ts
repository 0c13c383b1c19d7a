import { type ClassType, Field, ObjectType } from 'type-graphql';
import { UserErrorType } from '../../shared/graphql/user-error.type';
import { Organization } from './organization.type';

function rolePayload(mutation: string): ClassType<object> {
  @ObjectType(`${mutation}Payload`, {
    description: 'Outcome of the mutation; see `userErrors` when nothing was changed.',
  })
  class Payload {
    @Field(() => Organization, {
      nullable: true,
      description: 'Organization with its appointments; null when nothing was changed.',
    })
    organization!: Organization | null;

    @Field(() => [UserErrorType], { description: 'All errors at once; empty on success.' })
    userErrors!: UserErrorType[];
  }
  return Payload;
}

export const OrganizationRoleAppointPayload = rolePayload('OrganizationRoleAppoint');
export const OrganizationRoleEndPayload = rolePayload('OrganizationRoleEnd');
