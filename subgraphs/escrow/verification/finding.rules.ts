import { hash } from 'node:crypto';
import { compareText } from '../medium/compare-text';
import { FINDING_SEVERITY, type Finding, type FindingFacts, GROUND_OF } from './finding.model';

const ID_LENGTH = 32;

function findingOf(facts: FindingFacts): Finding {
  const { code, path, medium = null, table = null, row = null, expected = null, actual = null } = facts;
  const severity = FINDING_SEVERITY[code];
  const place = JSON.stringify([code, path, medium, table, row, expected]);
  const id = hash('sha256', place).slice(0, ID_LENGTH);
  return { id, code, severity, supports: GROUND_OF[severity], path, medium, table, row, expected, actual };
}

/** Findings in one order, each once, however they were come by. */
export function findingsOf(facts: Iterable<FindingFacts>): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const fact of facts) {
    const finding = findingOf(fact);
    found.set(finding.id, finding);
  }
  return [...found.values()].sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.code, b.code) ||
    (a.medium ?? 0) - (b.medium ?? 0) ||
    (a.table ?? 0) - (b.table ?? 0) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    compareText(a.path, b.path) ||
    compareText(a.id, b.id)
  );
}
