import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

const MAX_SEARCH_LENGTH = 200;

/**
 * Rows whose names hold the words in any of the three languages, or a word close to them: a misspelling shares most
 * of its trigrams with the right word. Both halves are answered by an index. The matches are found first and apart:
 * left to itself the planner may walk the ordering of a page and test every row on the way.
 */
export function whereMatches<Entity extends ObjectLiteral>(
  builder: SelectQueryBuilder<Entity>,
  alias: string,
  text: string,
): SelectQueryBuilder<Entity> {
  const table = builder.expressionMap.mainAlias?.metadata.tableName;
  if (!table) throw new Error('A search needs the table of its rows.');
  return builder.andWhere(
    `${alias}.id = ANY (ARRAY(SELECT matching.id FROM ${table} matching
      WHERE matching.search_vector @@ (websearch_to_tsquery('simple', :searched)
          || websearch_to_tsquery('russian', :searched) || websearch_to_tsquery('english', :searched))
        OR matching.search_text %> lower(:searched)))`,
    { searched: text.trim().slice(0, MAX_SEARCH_LENGTH) },
  );
}
