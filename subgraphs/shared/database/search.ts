import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

const MAX_SEARCH_LENGTH = 200;

/**
 * Rows whose names hold the words in any of the three languages, or a word close to them: a misspelling shares most
 * of its trigrams with the right word. Both halves are answered by an index.
 */
export function whereMatches<Entity extends ObjectLiteral>(
  builder: SelectQueryBuilder<Entity>,
  alias: string,
  text: string,
): SelectQueryBuilder<Entity> {
  return builder.andWhere(
    `(${alias}.search_vector @@ (websearch_to_tsquery('simple', :searched) || websearch_to_tsquery('russian', :searched)
        || websearch_to_tsquery('english', :searched))
      OR ${alias}.search_text %> lower(:searched))`,
    { searched: text.trim().slice(0, MAX_SEARCH_LENGTH) },
  );
}
