import { append } from './append';

/** Bits of a byte of the table that `marks.wat` reads. */
const MOST_GROUPS = 8;
const HALVES = 16;

/** Marks that are told apart from the rest of a text together. */
export interface MarkGroup {
  /** In every case, byte by byte. */
  readonly words: readonly Buffer[];
  /** For each place of a mark the low and the high halves of its bytes, as bits of a number. */
  readonly halves: readonly number[];
}

/**
 * Marks in groups of which each lets as little pass as can be: what has the halves of its marks in any combination is
 * looked at more closely, so that marks of one kind belong together.
 */
export function markGroups(marks: readonly string[]): readonly MarkGroup[] {
  const byMiddle = new Map<string, string[]>();
  for (const mark of new Set(marks)) append(byMiddle, mark.slice(1, 3), mark);
  let groups = [...byMiddle.values()].map((same) => groupOf(same.flatMap(everyCase)));
  while (groups.length > MOST_GROUPS) groups = withFewer(groups);
  return groups;
}

const everyCase = (mark: string): Buffer[] =>
  [...mark]
    .reduce<string[]>(
      (written, char) =>
        written.flatMap((head) => [...new Set([char, char.toUpperCase()])].map((one) => head + one)),
      [''],
    )
    .map((word) => Buffer.from(word, 'latin1'));

function groupOf(words: readonly Buffer[]): MarkGroup {
  const halves = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const word of words)
    for (const [place, byte] of word.entries()) {
      halves[2 * place] = (halves[2 * place] ?? 0) | (1 << (byte % HALVES));
      halves[2 * place + 1] = (halves[2 * place + 1] ?? 0) | (1 << (byte >> 4));
    }
  return { words, halves };
}

/** Joins the two groups that let the least pass that neither lets pass alone. */
function withFewer(groups: readonly MarkGroup[]): MarkGroup[] {
  const pairs = groups.flatMap((a, index) =>
    groups.slice(index + 1).map((b) => {
      const halves = together(a, b);
      return { a, b, halves, cost: breadth(halves) - breadth(a.halves) - breadth(b.halves) };
    }),
  );
  const { a, b, halves } = pairs.reduce((least, pair) => (pair.cost < least.cost ? pair : least));
  return [
    ...groups.filter((group) => group !== a && group !== b),
    { words: [...a.words, ...b.words], halves },
  ];
}

const together = (a: MarkGroup, b: MarkGroup): number[] =>
  a.halves.map((bits, half) => bits | (b.halves[half] ?? 0));

/** How many beginnings of three bytes pass, on which most of the time is spent. */
function breadth(halves: readonly number[]): number {
  let product = 1;
  for (const bits of halves.slice(0, 6)) product *= countOf(bits);
  return product;
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
