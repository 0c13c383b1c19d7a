/** Words that stand for a concept, all of which an entry must hold, and how near they are to what was asked. */
export interface Alternative {
  readonly words: readonly string[];
  readonly nearness: Nearness;
}

/** The word itself, a synonym of the thesaurus, a word that is spelt alike. */
export type Nearness = 'SAME' | 'SYNONYM' | 'ALIKE';

/** One thing asked for. Without alternatives the register had no word for it. */
export interface Concept {
  readonly asked: string;
  readonly alternatives: readonly Alternative[];
}

/** Name, purpose or one function that is searched for: an entry answers it that holds enough of its concepts. */
export interface Facet {
  readonly concepts: readonly Concept[];
  readonly needed: number;
}

/** A search as it is carried out. It depends on nothing but the documents, so it can be carried out again. */
export interface SearchPlan {
  readonly facets: readonly Facet[];
}

/** The register as a search met it: the last position and the day on which entries hold. */
export interface RegisterState {
  readonly position: string;
  readonly day: string;
}

export interface RankedEntry {
  readonly entryId: string;
  /** 0 to 1: how much of what was asked the entry holds, and how plainly. */
  readonly score: number;
}

export interface SearchOutcome {
  /** The best, at most `MOST_RANKED`. */
  readonly ranked: readonly RankedEntry[];
  readonly count: number;
  /** SHA-256 of the ids of all results in their order. */
  readonly sha256: string;
}

export const MOST_RANKED = 100;
