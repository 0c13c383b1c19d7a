import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

const MAX_SEARCH_LENGTH = 200;
const MAX_WORDS = 8;
/** Shorter words, such as «и» or «of», tell rows apart only when there is no other. */
const TELLING_LENGTH = 3;

/**
 * Kazakh letters and the Russian ones that stand for them on a keyboard without them. `search_text` of each table is
 * folded in the same way by its migration.
 */
const FOLDED: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

function fold(word: string): string {
  return word.toLowerCase().replace(/[әғқңөұүһі]/g, (letter) => FOLDED[letter] ?? letter);
}

/** Signs alone say nothing; a dash or quotes around a word are part of many names. */
function wordsOf(text: string): readonly string[] {
  const words = text
    .slice(0, MAX_SEARCH_LENGTH)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => word.length >= TELLING_LENGTH);
  return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS);
}

/** A word with a digit is a number, of which one digit more or less makes another: it is looked for as it stands. */
function closeTo(word: string, index: number): { sql: string; value: string } {
  const folded = fold(word);
  if (!/\p{N}/u.test(word)) return { sql: `matching.search_text %> :close${index}`, value: folded };
  return {
    sql: `matching.search_text LIKE :close${index}`,
    value: `%${folded.replace(/[\\%_]/g, '\\$&')}%`,
  };
}

/**
 * Rows that hold each of the words in any of the three languages, or a word close to it: a misspelling shares most of
 * its trigrams with the right word. Both halves are answered by an index. The matches are found first and apart: left
 * to itself the planner may walk the ordering of a page and test every row on the way.
 */
export function whereMatches<Entity extends ObjectLiteral>(
  builder: SelectQueryBuilder<Entity>,
  alias: string,
  text: string,
): SelectQueryBuilder<Entity> {
  const table = builder.expressionMap.mainAlias?.metadata.tableName;
  if (!table) throw new Error('A search needs the table of its rows.');
  const parameters: Record<string, string> = {};
  const conditions = wordsOf(text).map((word, index) => {
    const close = closeTo(word, index);
    parameters[`word${index}`] = word;
    parameters[`close${index}`] = close.value;
    const queries = ['simple', 'russian', 'english'].map(
      (name) => `plainto_tsquery('${name}', :word${index})`,
    );
    return `(matching.search_vector @@ (${queries.join(' || ')}) OR ${close.sql})`;
  });
  const isMatching = conditions.join(' AND ') || 'false';
  return builder.andWhere(
    `${alias}.id = ANY (ARRAY(SELECT matching.id FROM ${table} matching WHERE ${isMatching}))`,
    parameters,
  );
}
