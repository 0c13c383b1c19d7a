import type { ValidationRule } from 'graphql';
import type { GatewayError } from '../gateway-error';
import type { Limits } from '../limits';
import { limitAliases } from './limit-aliases';
import { limitDepth } from './limit-depth';
import { limitDirectives } from './limit-directives';
import { limitIntrospectionDepth } from './limit-introspection';
import { limitDuplicates, limitSelections } from './limit-selections';
import { measure, type OperationMeasure } from './measure-operation';
import { refuseReservedNames } from './refuse-reserved-names';

/** Looks at the sizes of a document: the errors it must be refused with, or none. */
export type DocumentLimit = (sizes: OperationMeasure, limits: Limits) => readonly GatewayError[];

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
