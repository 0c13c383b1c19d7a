/** Part of the system that answers for a row; two are joined where both must act. */
type Part = 'objects' | 'register' | 'escrow' | 'gateway' | 'shared';
export type RowSubgraph = Part | `${Part}+${Part}`;

/** One demand of the two orders and what the graph offers for it. Whether it is done is computed from the tests. */
export interface RequirementRow {
  /** `L001` … `L319`, in the order of the acts. */
  readonly row: string;
  /** Clause as people write it: `C-3(5)`, `E-8`, `C order, p.2(1)`. */
  readonly clause: string;
  /** Id of the act, for example `KZ-129-2016`. */
  readonly act: string;
  /** Number in the clause data of the act; null where the row concerns no clause (title, registration line). */
  readonly clauseNumber: string | null;
  readonly duty: string;
  /** What the graph offers; empty for a row without software duty. */
  readonly capability: string;
  /** Null for a row without software duty. */
  readonly subgraph: RowSubgraph | null;
  /** Codes of the refusals that guard the duty. */
  readonly refusals: readonly string[];
  /** Why no software can serve the row; only on such rows. */
  readonly noSoftwareDuty?: string;
  /** What is still missing; told while no test names the row, and to be taken away with it. */
  readonly stillOpen?: string;
}
