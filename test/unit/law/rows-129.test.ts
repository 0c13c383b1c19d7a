import { ROWS_129 } from '../../../scripts/trace/rows-129';
import { findClause } from '../../../subgraphs/shared/law';

const row = (id: string) => ROWS_129.find((candidate) => candidate.row === id);

describe('requirement rows of Order 129', () => {
  test('136 rows, L001 to L136, none missing and none twice', () => {
    const expected = Array.from({ length: 136 }, (_, index) => `L${String(index + 1).padStart(3, '0')}`);
    expect(ROWS_129.map(({ row: id }) => id)).toEqual(expected);
  });

  test('each row rests on a clause that is told, save those about the act as such', () => {
    for (const { row: id, act, clauseNumber } of ROWS_129) {
      if (clauseNumber !== null) expect([id, findClause(act, clauseNumber).kind]).toEqual([id, 'FOUND']);
    }
    const withoutClause = ROWS_129.filter(({ clauseNumber }) => clauseNumber === null);
    expect(withoutClause.map(({ row: id }) => id)).toEqual(['L001', 'L002', 'L011', 'L012']);
  });

  test('no software duty: exactly the promulgation rows, each with its reason and nothing offered', () => {
    const without = ROWS_129.filter(({ subgraph }) => subgraph === null);
    expect(without.map(({ row: id }) => id)).toEqual(['L005', 'L006', 'L007', 'L008', 'L009']);
    for (const { noSoftwareDuty, capability, refusals } of without) {
      expect(noSoftwareDuty).toMatch(/\w{4}/u);
      expect([capability, refusals]).toEqual(['', []]);
    }
  });

  test('every other row tells a duty and a capability, gives no excuse and refuses with codes', () => {
    for (const { row: id, duty, capability, subgraph, noSoftwareDuty, refusals } of ROWS_129) {
      expect([id, duty.length > 10]).toEqual([id, true]);
      if (subgraph === null) continue;
      expect([id, capability.length > 10, noSoftwareDuty]).toEqual([id, true, undefined]);
      for (const code of refusals) expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/u);
    }
  });

  test('a footnote row names the order that gave its clause the present wording', () => {
    const footnotes = ROWS_129.filter(
      ({ clause, clauseNumber }) => clauseNumber && clause.endsWith('footnote'),
    );
    expect(footnotes).toHaveLength(14);
    for (const { row: id, act, clauseNumber, duty } of footnotes) {
      const found = findClause(act, clauseNumber ?? '');
      const amendedBy = found.kind === 'FOUND' ? found.clause.amendedBy : null;
      expect([id, duty]).toEqual([id, expect.stringContaining(`${amendedBy}`)]);
    }
  });

  test('rows that share a clause are told apart in their display', () => {
    const displays = ROWS_129.map(({ clause }) => clause);
    expect(new Set(displays).size).toBe(displays.length);
    expect(row('L008')?.clause).toBe('C order, p.2(4)');
    expect(row('L033')?.clause).toBe('C-4.1 copies');
    expect(row('L048')?.clause).toBe('C-9(2).3');
  });
});
