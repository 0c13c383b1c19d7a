import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ENTITY_DESCRIPTIONS } from '../../shared/graphql/entity-descriptions';
import { NodeType } from '../../shared/graphql/node';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';

/** Stub of the organization that the objects subgraph owns. */
@Directive('@key(fields: "id")')
@ObjectType({ implements: NodeType, description: ENTITY_DESCRIPTIONS.Organization.type })
export class Organization {
  @Field(() => ID, { description: ENTITY_DESCRIPTIONS.Organization.id })
  id!: string;
}

export interface OrganizationStub {
  readonly id: string;
  /** Bare uuid of the organization. */
  readonly uuid: string;
}

export function organizationStub(uuid: string): OrganizationStub {
  return { id: toGlobalId('organization', uuid), uuid };
}

/** Answers `{ id }` of an organization that another subgraph names. */
export function resolveOrganizationReference({ id }: { readonly id: string }): OrganizationStub | null {
  const uuid = fromGlobalId('organization', id);
  return uuid ? organizationStub(uuid) : null;
}
