import { GatewayError } from '../gateway-error';
import type { DocumentLimit } from './document-limit';

/** Refuses heaps of directives, known or not, before each of them is looked up. */
export const limitDirectives: DocumentLimit = ({ directives, directivesAtOnePlace }, limits) => {
  if (directivesAtOnePlace > limits.directivesAtOnePlace) {
    const facts = { limit: limits.directivesAtOnePlace, actual: directivesAtOnePlace };
    return [new GatewayError('LIMIT_DIRECTIVES', facts)];
  }
  const isTooMany = directives > limits.directives;
  return isTooMany
    ? [new GatewayError('LIMIT_DIRECTIVES', { limit: limits.directives, actual: directives })]
    : [];
};
