import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { ENTITY_DESCRIPTIONS } from '../../shared/graphql/entity-descriptions';
import { NodeType } from '../../shared/graphql/node';
import { fromGlobalId, toGlobalId } from '../../shared/kernel/global-id';

const TEXTS = ENTITY_DESCRIPTIONS.InformatizationObject;

/**
 * Stub of the object that the objects subgraph owns. The fields added here require its `code`: the gateway has it
 * only when the owner showed the object to this caller, so nobody learns of uses by an object that is hidden from
 * them, whichever subgraph named its id.
 */
@Directive('@key(fields: "id")')
@ObjectType({ implements: NodeType, description: TEXTS.type })
export class InformatizationObject {
  @Field(() => ID, { description: TEXTS.id })
  id!: string;

  @Directive('@external')
  @Field({ description: TEXTS.code })
  code!: string;
}

export interface ObjectStub {
  readonly id: string;
  /** Bare uuid of the object. */
  readonly uuid: string;
}

export function objectStub(uuid: string): ObjectStub {
  return { id: toGlobalId('informatizationObject', uuid), uuid };
}

/** Answers `{ id, code }` of an object that its owner showed to the caller. */
export function resolveObjectReference({
  id,
  code,
}: {
  readonly id: string;
  readonly code?: unknown;
}): ObjectStub | null {
  const uuid = fromGlobalId('informatizationObject', id);
  return uuid && typeof code === 'string' ? objectStub(uuid) : null;
}
