import type { GraphQLResolveInfo } from 'graphql';
import { type ClauseReference, DomainError } from '../kernel/domain-error';
import { fieldRestricted } from './restricted.errors';
import { selectedFields } from './selection';

/** Personal data below a field, as they are asked for, for example `owner.contactPerson`, with the clause of the form. */
export type RestrictedFields = Readonly<Record<string, ClauseReference>>;

/**
 * What a resolver answers in place of a thing that the caller may not read: null, with an error where personal data
 * were asked of it, so that nobody takes them for left out.
 *
 * @throws DomainError `FIELD_RESTRICTED`, which makes the field null
 */
export function withheld(info: GraphQLResolveInfo, restricted: RestrictedFields): null {
  const names = Object.keys(restricted);
  const parents = names.flatMap((name) => (name.includes('.') ? [name.slice(0, name.indexOf('.'))] : []));
  const asked = selectedFields(info, null, parents);
  const fields = names.filter((name) => asked.has(name));
  if (fields.length === 0) return null;
  const clause = restricted[fields[0] ?? ''] ?? null;
  const error = fieldRestricted({ fields });
  throw new DomainError({ ...error.definition, clause }, error.facts);
}
