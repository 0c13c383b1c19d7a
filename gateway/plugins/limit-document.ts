import type { ValidationRule } from 'graphql';
import type { Limits } from '../limits';
import type { DocumentLimit } from './document-limit';
import { limitAliases } from './limit-aliases';
import { limitDepth } from './limit-depth';
import { limitDirectives } from './limit-directives';
import { limitIntrospectionDepth } from './limit-introspection';
import { limitDuplicates, limitSelections } from './limit-selections';
import { measure } from './measure-operation';
import { refuseReservedNames } from './refuse-reserved-names';

const DOCUMENT_LIMITS: readonly DocumentLimit[] = [
  limitDepth,
  limitIntrospectionDepth,
  limitSelections,
  limitDuplicates,
  limitAliases,
  limitDirectives,
  refuseReservedNames,
];

/**
 * All limits that depend on the document alone, as one validation rule: it runs once for a document, and an accepted
 * document is kept. A refused document is emptied before the other rules go through it, since some of them take
 * quadratic time on exactly the documents refused here.
 */
export function limitDocument(limits: Limits): ValidationRule {
  return (context) => ({
    Document: (document) => {
      const sizes = measure(document);
      const errors = DOCUMENT_LIMITS.flatMap((limit) => limit(sizes, limits));
      for (const error of errors) context.reportError(error);
      return errors.length === 0 ? undefined : { ...document, definitions: [] };
    },
  });
}
