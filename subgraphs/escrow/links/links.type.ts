import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ENTITY_DESCRIPTIONS } from '../../shared/graphql/entity-descriptions';
import { NodeType } from '../../shared/graphql/node';

/** Entities that live in the other subgraphs; the escrow knows their ids and adds fields of its own. */

@Directive('@key(fields: "id")')
@ObjectType({ implements: NodeType, description: ENTITY_DESCRIPTIONS.InformatizationObject.type })
export class InformatizationObject {
  @Field(() => ID, { description: ENTITY_DESCRIPTIONS.InformatizationObject.id })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ implements: NodeType, description: ENTITY_DESCRIPTIONS.RegisterEntry.type })
export class RegisterEntry {
  @Field(() => ID, { description: ENTITY_DESCRIPTIONS.RegisterEntry.id })
  id!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ implements: NodeType, description: ENTITY_DESCRIPTIONS.Organization.type })
export class Organization {
  @Field(() => ID, { description: ENTITY_DESCRIPTIONS.Organization.id })
  id!: string;
}
