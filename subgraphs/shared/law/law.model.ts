import type { ClauseReference } from '../kernel/domain-error';
import type { Language, LocalizedText } from '../kernel/localized-text';

export type { Language, LocalizedText };

/** Calendar day in the form `YYYY-MM-DD`, counted in Almaty. */
type Day = string;

export type ActStatus = 'IN_FORCE' | 'INVALIDATED';

/** A normative legal act. `id` is neutral and stable; `number` is what a lawyer writes. */
export interface Act {
  /** For example `KZ-129-2016`. */
  readonly id: string;
  /** Number as printed, for example `129` or `146/НҚ`. */
  readonly number: string;
  readonly adoptedOn: Day;
  /** Number and day in the state register of normative legal acts; null when not established. */
  readonly registrationNumber: string | null;
  readonly registeredOn: Day | null;
  readonly title: LocalizedText;
  readonly status: ActStatus;
  /** Languages in which the text is authentic. */
  readonly authenticLanguages: readonly Language[];
  /** Legal basis of the act, for example «Law «On informatization», art. 7(4)». */
  readonly basis: LocalizedText | null;
  /** Reference of the official publication, for example `adilet.zan.kz: V1600013282`; null when not established. */
  readonly publication: string | null;
  /** Ids of acts this one replaced, and of the act that replaced it. */
  readonly supersedes: readonly string[];
  readonly supersededBy: string | null;
  /** Known defects of the text, told and not repaired. */
  readonly remarks: readonly LocalizedText[];
}

/** The wording of an act that holds for facts of its days: `validFrom` ≤ day < `validTo`. */
export interface RuleSet {
  /** For example `KZ-129-2016@2023-01-01`. */
  readonly id: string;
  readonly actId: string;
  readonly validFrom: Day;
  /** First day on which the wording no longer holds; null while it holds. */
  readonly validTo: Day | null;
  /** Amending act that made the wording, as printed; null for the first wording. */
  readonly amendedBy: string | null;
  /** False for a slot whose text nobody has loaded: it answers «rule text not loaded». */
  readonly isTextLoaded: boolean;
  /** True when the day was computed from «ten days after publication» and not read in the act. */
  readonly isDateInferred: boolean;
  /** How an inferred `validFrom` was computed; null when the day is printed. */
  readonly dateBasis: LocalizedText | null;
}

export type ClauseStatus = 'IN_FORCE' | 'REPEALED';

/**
 * A clause in the numbering of the act: `9`, `9(2)`, `3(14-1)`, `12-1`; annexes are `A1.5`, `A3.t1.4`, `A4.3.1.6`.
 * Parts and dashes, which the act leaves unnumbered, are counted with dots: `17.2` is the second part of clause 17,
 * `17.2.3` the third dash of that part, `9(2).1` the first dash of sub-clause 9(2). What stands before the Rules, in
 * the order itself, is `preamble`, `p.1`, `p.2(1)`.
 * The statement says in our own words what the clause demands.
 */
export interface Clause {
  readonly actId: string;
  readonly number: string;
  readonly statement: LocalizedText;
  /** First day of the wording told by `statement`. */
  readonly validFrom: Day;
  /** Day from which the clause no longer holds; null while it holds. */
  readonly validTo: Day | null;
  readonly status: ClauseStatus;
  /** Amending act that gave the present wording, as printed; null when never changed. */
  readonly amendedBy: string | null;
  /**
   * What replaced the clause: act id, or `<act id>:<clause>`; where the clause points to an act since abolished, the
   * act that abolished it. Null when nothing did.
   */
  readonly replacedBy: string | null;
  /** Ids of the acts to which the clause refers; left out when it refers to none. */
  readonly cites?: readonly string[];
}

/** Names one clause of one act: what a refusal, a deadline or a stored decision cites. */
export type LegalReference = ClauseReference;
