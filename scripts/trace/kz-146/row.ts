import type { RequirementRow, RowSubgraph } from '../requirement-row';

const ACT = 'KZ-146-2019';

/** Clause as people write it: `E-8`, `A1.5.3`, `E order, p.3(1)`. */
function written(clauseNumber: string): string {
  if (clauseNumber.startsWith('A')) return clauseNumber;
  const isOfOrder = clauseNumber === 'preamble' || clauseNumber.startsWith('p.');
  return isOfOrder ? `E order, ${clauseNumber}` : `E-${clauseNumber}`;
}

/** A row of a clause that the graph has to carry out; most of Order 146 falls to the escrow subgraph. */
export function demand(
  row: string,
  clauseNumber: string,
  duty: string,
  capability: string,
  refusals: readonly string[] = [],
  subgraph: RowSubgraph = 'escrow',
): RequirementRow {
  return { row, clause: written(clauseNumber), act: ACT, clauseNumber, duty, capability, subgraph, refusals };
}

/** A row about the act as a whole (title, registration line, footnote), which is no clause of it. */
export function aboutAct(
  row: string,
  clause: string,
  duty: string,
  capability: string,
  refusals: readonly string[] = [],
): RequirementRow {
  return { row, clause, act: ACT, clauseNumber: null, duty, capability, subgraph: 'objects', refusals };
}

/** A row that no software can serve, with the reason. */
export function noSoftware(
  row: string,
  clauseNumber: string,
  duty: string,
  noSoftwareDuty: string,
): RequirementRow {
  return { ...noSoftwareAboutAct(row, written(clauseNumber), duty, noSoftwareDuty), clauseNumber };
}

/** A row about the act as a whole that no software can serve, with the reason. */
export function noSoftwareAboutAct(
  row: string,
  clause: string,
  duty: string,
  noSoftwareDuty: string,
): RequirementRow {
  const nothing = { capability: '', subgraph: null, refusals: [] };
  return { row, clause, act: ACT, clauseNumber: null, duty, ...nothing, noSoftwareDuty };
}
