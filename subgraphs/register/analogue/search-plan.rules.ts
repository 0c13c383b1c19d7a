import type { Alternative, Concept, Facet, Nearness, SearchPlan } from './analogue.model';
import { JOINING_WORDS } from './thesaurus';

/** Characters of one text of a question. */
export const MAX_LENGTH = 200;
/** Concepts of one facet; what is said after them adds little. */
const MAX_CONCEPTS = 6;

/** A word as it was asked, in common letters without endings, with the words of the register that look like it. */
export interface AskedWord {
  readonly asked: string;
  readonly stem: string;
  readonly alike: readonly string[];
}

/** The thesaurus in common letters: each term as its stems. */
export interface StemmedThesaurus {
  readonly synonyms: readonly (readonly (readonly string[])[])[];
  readonly generic: ReadonlySet<string>;
}

/** Words of a question that may tell something. */
export function askedWords(text: string): string[] {
  const words =
    text
      .slice(0, MAX_LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{N}'’ʼ]+/gu) ?? [];
  return [...new Set(words)].filter((word) => /\p{L}/u.test(word) && !JOINING_WORDS.has(word));
}

export function planOf(
  facets: readonly (readonly AskedWord[])[],
  thesaurus: StemmedThesaurus,
  isKnown: (stem: string) => boolean,
): SearchPlan {
  return { facets: facets.map((words) => facetOf(words, thesaurus, isKnown)) };
}

/** Generic words count only where nothing else was asked. Half of the concepts must be there, one in any case. */
function facetOf(
  words: readonly AskedWord[],
  thesaurus: StemmedThesaurus,
  isKnown: (stem: string) => boolean,
): Facet {
  const phrases = phrasesIn(words, thesaurus);
  const telling = words.filter(({ stem }) => !thesaurus.generic.has(stem) || phrases.has(stem));
  const concepts = conceptsOf(telling.length > 0 ? telling : words, thesaurus, isKnown).slice(
    0,
    MAX_CONCEPTS,
  );
  return { concepts, needed: Math.max(1, Math.ceil(concepts.length / 2)) };
}

/** Stems that belong to a term of several words which was asked as a whole. */
function phrasesIn(words: readonly AskedWord[], { synonyms }: StemmedThesaurus): ReadonlySet<string> {
  const asked = new Set(words.flatMap(({ stem, alike }) => [stem, ...alike]));
  const whole = synonyms.flat().filter((term) => term.length > 1 && term.every((stem) => asked.has(stem)));
  return new Set(whole.flat());
}

/** Words of one term of the thesaurus are one concept; every other word is one by itself. */
function conceptsOf(
  words: readonly AskedWord[],
  thesaurus: StemmedThesaurus,
  isKnown: (stem: string) => boolean,
): Concept[] {
  const open = [...words];
  const concepts: Concept[] = [];
  for (const term of thesaurus.synonyms.flat().filter(({ length }) => length > 1)) {
    const own = term.map((stem) => open.find((word) => word.stem === stem || word.alike.includes(stem)));
    if (!own.every((word) => word !== undefined)) continue;
    for (const word of own) open.splice(open.indexOf(word), 1);
    const asked = own.map((word) => word.asked).join(' ');
    concepts.push(conceptOf(asked, [{ words: term, nearness: 'SAME' }], thesaurus, isKnown));
  }
  return [
    ...concepts,
    ...open.map((word) => conceptOf(word.asked, alternativesOf(word), thesaurus, isKnown)),
  ];
}

function alternativesOf({ stem, alike }: AskedWord): Alternative[] {
  const near = alike.filter((word) => word !== stem && isAlike(stem, word));
  return [
    { words: [stem], nearness: 'SAME' },
    ...near.map((word): Alternative => ({ words: [word], nearness: 'ALIKE' })),
  ];
}

/** With the synonyms of each word, and without what the register has no word for. */
function conceptOf(
  asked: string,
  own: readonly Alternative[],
  { synonyms }: StemmedThesaurus,
  isKnown: (stem: string) => boolean,
): Concept {
  const names = own.map(({ words }) => words.join(' '));
  const groups = synonyms.filter((terms) => terms.some((term) => names.includes(term.join(' '))));
  const added = groups.flat().map((words): Alternative => ({ words, nearness: 'SYNONYM' }));
  const distinct = new Map<string, Alternative>();
  for (const alternative of [...own, ...added]) {
    const name = alternative.words.join(' ');
    if (!distinct.has(name) && alternative.words.every(isKnown)) distinct.set(name, alternative);
  }
  return { asked, alternatives: [...distinct.values()] };
}

/** Words asked for that the register knew in no form. */
export function unknownWordsOf({ facets }: SearchPlan): string[] {
  const concepts = facets.flatMap((facet) => facet.concepts);
  return [
    ...new Set(concepts.filter(({ alternatives }) => alternatives.length === 0).map(({ asked }) => asked)),
  ];
}

/** Whether a search was made of unknown words alone, so that its emptiness proves nothing. */
export function knowsNoWord({ facets }: SearchPlan): boolean {
  return facets.every(({ concepts }) => concepts.every(({ alternatives }) => alternatives.length === 0));
}

/** Every stem that the plan may need, for asking at once which of them the register knows. */
export function stemsOf(facets: readonly (readonly AskedWord[])[], { synonyms }: StemmedThesaurus): string[] {
  const own = facets.flat().flatMap(({ stem, alike }) => [stem, ...alike]);
  return [...new Set([...own, ...synonyms.flat(2)])];
}

const SHORT = 5;
const LONG = 10;

/** One wrong letter in a short word, two in a longer one, three in a long one. */
export function isAlike(asked: string, word: string): boolean {
  const allowed = asked.length <= SHORT ? 1 : asked.length < LONG ? 2 : 3;
  return asked.length >= SHORT - 1 && word.length >= SHORT - 1 && distance(asked, word) <= allowed;
}

/** Letters to add, leave out, change or swap with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(current, column - 1) + 1,
          at(last, column) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwapped && row > 1 && column > 1 ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = current;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;

const NEARNESS: Readonly<Record<Nearness, number>> = { SAME: 1, SYNONYM: 0.9, ALIKE: 0.7 };

/** Parts of a document by their label: name, functions, purpose. */
const PARTS = [
  ['A', 1],
  ['B', 0.85],
  ['C', 0.8],
] as const;

/** Ways to hold a concept, best first: a query of words and what it is worth. */
export function worths({ alternatives }: Concept): { readonly tsquery: string; readonly worth: number }[] {
  const ways = (Object.keys(NEARNESS) as Nearness[]).flatMap((nearness) => {
    const near = alternatives.filter((alternative) => alternative.nearness === nearness);
    if (near.length === 0) return [];
    return [
      { tsquery: anyOf(near, PARTS[0][0]), worth: NEARNESS[nearness] * PARTS[0][1] },
      { tsquery: anyOf(near, PARTS[1][0]), worth: NEARNESS[nearness] * PARTS[1][1] },
      { tsquery: anyOf(near), worth: NEARNESS[nearness] * PARTS[2][1] },
    ];
  });
  return ways.sort((one, other) => other.worth - one.worth);
}

/** Any way to hold the concept. */
export const holding = ({ alternatives }: Concept): string => anyOf(alternatives);

function anyOf(alternatives: readonly Alternative[], part = ''): string {
  const label = part && `:${part}`;
  return alternatives
    .map(({ words }) => `(${words.map((word) => `'${word}'${label}`).join(' & ')})`)
    .join(' | ');
}

/** What an entry must hold to answer the facet: any `needed` of its concepts. Null when nothing can. */
export function tsqueryOf({ concepts, needed }: Facet): string | null {
  const held = concepts
    .filter(({ alternatives }) => alternatives.length > 0)
    .map((concept) => `(${anyOf(concept.alternatives)})`);
  if (held.length < needed || held.length === 0) return null;
  return combinations(held, needed)
    .map((chosen) => `(${chosen.join(' & ')})`)
    .join(' | ');
}

function combinations(items: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
