import type { DataSource, EntityManager } from 'typeorm';
import {
  type Concept,
  MOST_RANKED,
  type RankedEntry,
  type RegisterState,
  type SearchOutcome,
  type SearchPlan,
} from './analogue.model';
import {
  type AskedWord,
  askedWords,
  holding,
  planOf,
  type StemmedThesaurus,
  stemsOf,
  tsqueryOf,
  worths,
} from './search-plan.rules';
import { GENERIC_WORDS, SYNONYMS } from './thesaurus';

type Connection = DataSource | EntityManager;

/** Words of the register that look like a word are taken from this many of the nearest. */
const MOST_ALIKE = 8;

let stemmed: Promise<StemmedThesaurus> | null = null;

/** The thesaurus in the letters of the documents; it is data of the program, so once is enough. */
function stemmedThesaurus(connection: Connection): Promise<StemmedThesaurus> {
  stemmed ??= stemThesaurus(connection).catch((fault: unknown) => {
    stemmed = null;
    throw fault;
  });
  return stemmed;
}

async function stemThesaurus(connection: Connection): Promise<StemmedThesaurus> {
  const terms = [...SYNONYMS.flat(), ...GENERIC_WORDS];
  const rows: { stems: string }[] = await connection.query(
    'SELECT analogue_stems(term) AS stems FROM unnest($1::text[]) WITH ORDINALITY AS t (term, place) ORDER BY place',
    [terms],
  );
  const stems = rows.map((row) => row.stems.split(' '));
  const synonyms = SYNONYMS.map((group) => group.map(() => stems.shift() ?? []));
  return { synonyms, generic: new Set(stems.filter(({ length }) => length === 1).flat()) };
}

/** Makes the plan of a search: its words in common letters, words that look like them, synonyms that the register has. */
export async function makePlan(connection: Connection, texts: readonly string[]): Promise<SearchPlan> {
  const thesaurus = await stemmedThesaurus(connection);
  const facets = texts.map(askedWords);
  const words = await lookUp(connection, [...new Set(facets.flat())]);
  const asked = facets.map((facet) => facet.flatMap((word) => words.get(word) ?? []));
  const known = await knownStems(connection, stemsOf(asked, thesaurus));
  return planOf(asked, thesaurus, (stem) => known.has(stem));
}

async function lookUp(
  connection: Connection,
  words: readonly string[],
): Promise<ReadonlyMap<string, AskedWord>> {
  const rows: AskedWord[] = await connection.query(
    `SELECT asked, stem, ARRAY(
       SELECT near.word FROM analogue_word near WHERE near.word % stem
       ORDER BY similarity(near.word, stem) DESC, near.word LIMIT ${MOST_ALIKE}) AS alike
     FROM (SELECT asked, analogue_stems(asked) AS stem FROM unnest($1::text[]) AS asked) AS words WHERE stem <> ''`,
    [words],
  );
  return new Map(rows.map((row) => [row.asked, row]));
}

async function knownStems(connection: Connection, stems: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { word: string }[] = await connection.query(
    'SELECT word FROM analogue_word WHERE word = ANY ($1)',
    [stems],
  );
  return new Set(rows.map(({ word }) => word));
}

/** The last position of the register; everything before it is there. */
export async function lastPosition(connection: Connection): Promise<string> {
  const rows: { position: string }[] = await connection.query(
    'SELECT coalesce(max(position), 0) AS position FROM analogue_document',
  );
  return rows[0]?.position ?? '0';
}

/** Entries that hold on the day, by the documents of that position. `$1` is the position, `$2` the day. */
const HOLDS = `d.position <= $1 AND (d.superseded_at IS NULL OR d.superseded_at > $1)
  AND d.included_on <= $2 AND (d.excluded_on IS NULL OR d.excluded_on > $2)`;

export async function countInForce(
  connection: Connection,
  { position, day }: RegisterState,
): Promise<number> {
  const rows: { count: number }[] = await connection.query(
    `SELECT count(*)::int AS count FROM analogue_document d WHERE ${HOLDS}`,
    [position, day],
  );
  return rows[0]?.count ?? 0;
}

/**
 * Carries out a plan: every match by its words is judged in one pass, and the best are kept. The hash over all results
 * is made only where it is kept as evidence.
 */
export async function findAnalogues(
  connection: Connection,
  { facets }: SearchPlan,
  { position, day }: RegisterState,
  { isHashed = false } = {},
): Promise<SearchOutcome> {
  const queries = facets.map(tsqueryOf).filter((query) => query !== null);
  if (queries.length === 0) return { ranked: [], count: 0, sha256: EMPTY };
  const parameters: unknown[] = [position, day];
  const holds = (tsquery: string) => `d.words @@ $${parameters.push(tsquery)}::tsquery`;
  const matches = holds(queries.join(' | '));
  const scores = facets.flatMap(({ concepts }) => concepts.map((concept) => scoreOf(concept, holds)));
  const rows: { ranked: RankedEntry[] | null; count: number; sha256: string }[] = await connection.query(
    `WITH scored AS MATERIALIZED (
       SELECT d.entry_id, ((${scores.join(' + ')}) / ${scores.length}.0)::real AS score
         FROM analogue_document d WHERE ${matches} AND ${HOLDS}),
     best AS (SELECT entry_id, score FROM scored ORDER BY score DESC, entry_id LIMIT ${MOST_RANKED})
     SELECT (SELECT json_agg(json_build_object('entryId', entry_id, 'score', score) ORDER BY score DESC, entry_id)
               FROM best) AS ranked,
       (SELECT count(*)::int FROM scored) AS count,
       ${isHashed ? HASH : 'NULL'} AS sha256`,
    parameters,
  );
  const [row] = rows;
  return { ranked: row?.ranked ?? [], count: row?.count ?? 0, sha256: row?.sha256 ?? EMPTY };
}

const HASH = `(SELECT encode(sha256(convert_to(coalesce(
  string_agg(entry_id::text, ',' ORDER BY score DESC, entry_id), ''), 'UTF8')), 'hex') FROM scored)`;

/** What the best way in which a document holds the concept is worth; one look for those that do not hold it. */
function scoreOf(concept: Concept, holds: (tsquery: string) => string): string {
  const ways = worths(concept);
  if (ways.length === 0) return '0';
  const last = ways.at(-1)?.worth ?? 0;
  const cases = ways.slice(0, -1).map(({ tsquery, worth }) => `WHEN ${holds(tsquery)} THEN ${worth}`);
  return `CASE WHEN NOT ${holds(holding(concept))} THEN 0 ${cases.join(' ')} ELSE ${last} END`;
}

/** SHA-256 of nothing. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
