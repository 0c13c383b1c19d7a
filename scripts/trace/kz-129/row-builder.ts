import type { RequirementRow, RowSubgraph } from '../requirement-row';

interface Told {
  /** Which demand of the clause is meant, where several rows share one clause. */
  readonly of?: string;
  readonly duty: string;
  readonly capability: string;
  readonly refusals?: readonly string[];
  readonly stillOpen?: string;
}

const ACT = 'KZ-129-2016';

/** Clause as people cite it: points of the order stand apart from the clauses of its Rules. */
function displayed(clauseNumber: string): string {
  return /^\d/u.test(clauseNumber) ? `C-${clauseNumber}` : `C order, ${clauseNumber}`;
}

/** A row that rests on a clause of Order 129. */
export function row(id: string, clauseNumber: string, subgraph: RowSubgraph, told: Told): RequirementRow {
  const { of, ...demand } = told;
  const clause = of ? `${displayed(clauseNumber)} ${of}` : displayed(clauseNumber);
  return { row: id, clause, act: ACT, clauseNumber, subgraph, refusals: [], ...demand };
}

/** A row about the act as such (title, stamp), which has no clause number. */
export function actRow(id: string, clause: string, told: Omit<Told, 'of'>): RequirementRow {
  return { row: id, clause, act: ACT, clauseNumber: null, subgraph: 'objects', refusals: [], ...told };
}

/** A row about the footnote of a clause: from which wording on the clause reads as it does. */
export function boundaryRow(
  id: string,
  clauseNumber: string,
  subgraph: RowSubgraph,
  amendedBy: string,
): RequirementRow {
  return row(id, clauseNumber, subgraph, {
    of: 'footnote',
    duty: `The clause reads as Order ${amendedBy} made it, for facts from the day of that amendment.`,
    capability: 'the rule set is chosen by the date of the fact; legalClause(on) tells the window',
  });
}

/** A row that no software can serve. */
export function rowWithoutSoftware(
  id: string,
  clauseNumber: string,
  duty: string,
  noSoftwareDuty: string,
): RequirementRow {
  const clause = displayed(clauseNumber);
  return {
    row: id,
    clause,
    act: ACT,
    clauseNumber,
    duty,
    capability: '',
    subgraph: null,
    refusals: [],
    noSoftwareDuty,
  };
}
