import { DomainError, type ErrorDefinition, type Fact } from './domain-error';
import type { LocalizedText } from './localized-text';

/** Why a command was not carried out, told with the field it is about. All refusals of a command are told together. */
export interface Refusal {
  readonly error: DomainError;
  /** Path of the input field, for example `['input', 'year']`; empty when it is about the thing itself. */
  readonly path: readonly string[];
  /** What would make the command lawful; null when nothing would. */
  readonly remedy: LocalizedText | null;
  readonly details: RefusalDetails;
}

export type RefusalDetails =
  | { readonly kind: 'INVALID_INPUT' }
  | { readonly kind: 'LEGAL_REFUSAL' }
  | { readonly kind: 'NOT_ALLOWED'; readonly allowedRelations: readonly string[] }
  | { readonly kind: 'CONFLICT'; readonly currentVersion: number }
  | {
      readonly kind: 'ILLEGAL_TRANSITION';
      readonly fromState: string;
      readonly action: string;
      readonly allowedActions: readonly string[];
    };

export interface RefusalDefinition extends ErrorDefinition {
  readonly remedy?: LocalizedText;
}

type Facts = Readonly<Record<string, Fact>>;

const defined = new Map<string, RefusalDefinition>();

/** Every refusal that the loaded code can tell, by its code; the schema's enum of codes is made of them. */
export const refusalDefinitions: ReadonlyMap<string, RefusalDefinition> = defined;

/**
 * Makes the refusals of one definition: `const channelNotAllowed = defineRefusal({…})`, then
 * `channelNotAllowed({ channel }, ['input', 'fundingChannel'])`. A code is defined once in the whole program.
 */
export function defineRefusal(
  definition: RefusalDefinition,
): (facts?: Facts, path?: readonly string[], details?: RefusalDetails) => Refusal {
  if (defined.has(definition.code)) throw new Error(`The refusal ${definition.code} is defined twice.`);
  defined.set(definition.code, definition);
  return (facts = {}, path = [], details = { kind: 'LEGAL_REFUSAL' }) => ({
    error: new DomainError(definition, facts),
    path,
    remedy: definition.remedy ?? null,
    details,
  });
}
