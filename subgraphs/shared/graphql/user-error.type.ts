import { Directive, Field, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import type { RefusalDetails } from '../kernel/refusal';
import { LegalReference } from './legal-reference.type';

/** Codes of the refusals that the loaded modules define; filled before a schema is built, see `user-errors.ts`. */
export const UserErrorCode: Record<string, string> = {};
export const userErrorCodeTexts: Record<string, { description: string }> = {};

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Stable code of an expected error of a mutation.',
  valuesConfig: userErrorCodeTexts,
});

const TYPE_NAMES: Readonly<Record<RefusalDetails['kind'], string>> = {
  INVALID_INPUT: 'InvalidInputError',
  LEGAL_REFUSAL: 'LegalRefusalError',
  NOT_ALLOWED: 'NotAllowedError',
  CONFLICT: 'ConflictError',
  ILLEGAL_TRANSITION: 'IllegalTransitionError',
};

@InterfaceType('UserError', {
  description: 'Expected error of a mutation. All errors of one call are told together; nothing was changed.',
  autoRegisterImplementations: false,
  resolveType: (value: { kind: RefusalDetails['kind'] }) => TYPE_NAMES[value.kind],
})
export abstract class UserErrorType {
  @Field(() => UserErrorCode, { description: 'Stable code of the error.' })
  code!: string;

  @Field({ description: 'What is wrong, in the language of the caller.' })
  message!: string;

  @Field(() => [String], {
    description: 'Path of the input field; empty when the error is about the thing itself.',
  })
  path!: string[];

  @Field(() => LegalReference, {
    nullable: true,
    description: 'Clause that refuses; null for an input that is malformed.',
  })
  legalReference!: LegalReference | null;

  @Field(() => String, {
    nullable: true,
    description: 'What would make the call lawful, in the language of the caller; null when nothing would.',
  })
  remedy!: string | null;
}

@Directive('@shareable')
@ObjectType({ implements: UserErrorType, description: 'Input that is malformed or incomplete.' })
export class InvalidInputError extends UserErrorType {}

@Directive('@shareable')
@ObjectType({
  implements: UserErrorType,
  description: 'Act that the law does not allow with the facts at hand.',
})
export class LegalRefusalError extends UserErrorType {}

@Directive('@shareable')
@ObjectType({ implements: UserErrorType, description: 'Act that the caller may not do to this thing.' })
export class NotAllowedError extends UserErrorType {
  @Field(() => [String], { description: 'Relations or roles that may do it, for example `OWNER`.' })
  allowedRelations!: string[];
}

@Directive('@shareable')
@ObjectType({
  implements: UserErrorType,
  description: 'Change of a thing that somebody changed in the meantime.',
})
export class ConflictError extends UserErrorType {
  @Field(() => Int, { description: 'Version that the thing has now; read it and decide again.' })
  currentVersion!: number;
}

@Directive('@shareable')
@ObjectType({ implements: UserErrorType, description: 'Act that the current state does not allow.' })
export class IllegalTransitionError extends UserErrorType {
  @Field({ description: 'Current state.' })
  fromState!: string;

  @Field({ description: 'Act that was asked for.' })
  action!: string;

  @Field(() => [String], { description: 'Acts that the current state allows.' })
  allowedActions!: string[];
}

/** Classes that only the interface leads to; a schema with mutations lists them. */
export const USER_ERROR_TYPES = [
  InvalidInputError,
  LegalRefusalError,
  NotAllowedError,
  ConflictError,
  IllegalTransitionError,
];
