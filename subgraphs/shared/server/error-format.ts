import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../kernel/domain-error';
import type { LocalizedText } from '../kernel/localized-text';
import type { Logger } from './logger';

/** Codes that Apollo Server gives to faults of the request; everything else without a code of ours is masked. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** SQLSTATE of a text with a character that PostgreSQL cannot hold: the one with the code 0. */
const CHARACTER_NOT_IN_REPERTOIRE = '22021';

const UNSTORABLE_TEXT: LocalizedText = {
  kk: 'Мәтінде сақтауға келмейтін таңба (U+0000) бар.',
  ru: 'В тексте есть символ, который нельзя хранить (U+0000).',
  en: 'The text holds a character that cannot be stored (U+0000).',
};

function isUnstorableText(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === CHARACTER_NOT_IN_REPERTOIRE;
}

type Shown = Pick<GraphQLFormattedError, 'message' | 'extensions'>;

/** Message and extensions of an error that a caller may see; null for one that nobody expected. */
function shownOf(original: unknown, { message, extensions = {} }: GraphQLFormattedError): Shown | null {
  if (original instanceof DomainError) {
    const { code, clause, facts } = original;
    return { message: original.message, extensions: { code, clause, facts, texts: original.texts() } };
  }
  if (original instanceof GraphQLError) {
    const isExpected = REQUEST_CODES.has(String(extensions['code'])) || original.extensions['code'];
    const { stacktrace: _, ...shown } = extensions;
    return isExpected ? { message, extensions: shown } : null;
  }
  if (isUnstorableText(original))
    return { message: UNSTORABLE_TEXT.en, extensions: { code: 'BAD_USER_INPUT', texts: UNSTORABLE_TEXT } };
  return null;
}

/**
 * What leaves a subgraph as an error: expected ones with code, clause and texts; anything unexpected as a bare
 * correlation id, its details in the log.
 */
export function errorFormatter(subgraph: string, logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const { locations, path } = formatted;
    const shown = shownOf(original, formatted);
    if (shown) return { ...shown, locations, path };
    const correlationId = randomUUID();
    logger.error({ correlationId, path, error: original }, 'unexpected error');
    const extensions = { code: 'INTERNAL', correlationId, subgraph };
    return { message: 'Unexpected error', locations, path, extensions };
  };
}
