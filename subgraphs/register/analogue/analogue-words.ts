/**
 * Endings that are taken off a word of any of the three languages after it was written in the common letters: grammar
 * that tells nothing about the thing. What is cut too short, or too long, is forgiven by the closeness of words.
 */
const ENDINGS = [
  // Kazakh: plural, cases, possession, derivation.
  'lar ler dar der tar ter din nin tin di ni ti ga ge ka ke da de ta te nda nde dan den tan ten nan nen',
  'men ben pen si lik dik tik li siz gan gen kan ken atin etin lau leu usi ina ine in na ne',
  // Russian: cases of nouns and adjectives, derivation.
  'ogo ego omu emu imi ami iami ah iah ih im om em am iem iam ov ev ei oi ii ie ia iu aa uu oe ost osti',
  'nost nosti nii nie nia niu niem nih nim nogo nomu noi nui noe nuu naa skii skoi skogo skih skaa skie',
  'nik niki nikov',
  // English.
  'ing ings ed es s ion ions er ers ment ments ational',
].flatMap((line) => line.split(' '));

/** A single vowel is an ending only at the very end: in the middle it would cut words that merely look inflected. */
const VOWELS = '[aiuoe]';

const endings = `(?:${ENDINGS.join('|')})`;

/** A word without its endings has this many letters at least. */
const SHORTEST_STEM = 4;

const LETTERS = [
  ['cqwy', 'kkvi'],
  ['абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюяә', 'abvggdeejziikklmnnooprstuuufhhccssiieuaa'],
] as const;

/** Ways to write one sound by two Latin letters, in the order in which they are replaced. */
const PAIRS = [
  ['shch', 'щ'],
  ['sh', 'ш'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ch', 'ч'],
  ['ts', 'ц'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['ye', 'е'],
  ['yo', 'е'],
  ['x', 'ks'],
] as const;

const SIGNS = `ъь''’ʼ\``;

const withPairs = PAIRS.reduce(
  (text, [pair, one]) => `replace(${text}, '${pair}', '${one}')`,
  'lower(public.unaccent($1))',
);
const withLetters = `translate(${withPairs}, '${LETTERS.map(([from]) => from).join('')}${SIGNS}', '${LETTERS.map(([, to]) => to).join('')}')`;

const withoutEndings = `regexp_replace(analogue_letters($1), '\\m([a-z0-9]{${SHORTEST_STEM},}?)${endings}{0,2}(?:${endings}|${VOWELS})\\M', '\\1', 'g')`;
/** A letter written twice is a common mistake. Replacing one by one is ten times as fast as by a back reference. */
const withoutDoubles = [...'abdefgiklmnoprstu'].reduce(
  (text, letter) => `replace(${text}, '${letter}${letter}', '${letter}')`,
  withoutEndings,
);

/**
 * SQL functions that write words of Kazakh in either alphabet, Russian and English in common letters and without
 * their endings, so that documents and questions are compared in one writing. The texts of entries are kept in it by
 * the migration that runs these statements: a change needs a migration of its own.
 */
export const WORD_FUNCTIONS = `
  CREATE FUNCTION analogue_letters(text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $letters$
    SELECT btrim(regexp_replace(${withLetters}, '[^a-z0-9]+', ' ', 'g'))
  $letters$;

  CREATE FUNCTION analogue_stems(text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $stems$
    SELECT ${withoutDoubles}
  $stems$;
`;
