/** Something that may stand in the beginning of a file. */
export interface Trait {
  /** Every text with this trait holds one of these, and a search for them is quicker than a pattern; null for none. */
  readonly marks: readonly string[] | null;
  /** Null where a mark is enough to look closer. */
  readonly pattern: RegExp | null;
}

export const hasTrait = (text: string, { marks, pattern }: Trait): boolean =>
  (marks?.some((mark) => text.includes(mark)) ?? true) && (pattern?.test(text) ?? true);
