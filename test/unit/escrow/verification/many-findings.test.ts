import { generateTables } from '../../../../subgraphs/escrow/certificate/generate-certificate';
import { Inventory } from '../../../../subgraphs/escrow/certificate/inventory';
import { CASE_SENSITIVE } from '../../../../subgraphs/escrow/medium/name-rule';
import type { ScannedEntry } from '../../../../subgraphs/escrow/medium/scan.model';
import type { ReadMedium } from '../../../../subgraphs/escrow/verification/verification.model';
import { verify } from '../../../../subgraphs/escrow/verification/verify';
import { certificateOf, factsOf, LABEL } from '../../../support/media/certificate';

/** More than a call takes arguments, and fewer than a medium may hold. */
const MANY = 200_000;

const entry = (index: number): ScannedEntry => ({
  path: `src/${String(index).padStart(6, '0')}.ts`,
  problems: [],
  kind: 'FILE',
  size: index,
  modifiedOn: '2025-06-10',
  executable: false,
  sha256: null,
  swhDigest: null,
  fault: null,
});

const medium: ReadMedium = {
  number: 1,
  label: LABEL,
  scan: {
    kind: 'TAR',
    label: null,
    names: CASE_SENSITIVE,
    entries: Array.from({ length: MANY }, (_, index) => entry(index)),
    stopped: null,
    limit: null,
    directories: new Map([['', '']]),
  },
  inventory: new Inventory(),
  noticed: [],
};

describe('A medium with very many files', () => {
  test('E-15: gets a finding for each of them when none is on the certificate', async () => {
    const { findings } = await verify(factsOf(medium, certificateOf([])));
    expect(findings.filter(({ code }) => code === 'EXTRA')).toHaveLength(MANY);
  });

  test('N6: gets a line for each of them, and agrees with what it was made from', async () => {
    const { sources } = generateTables([medium]);
    expect(sources).toHaveLength(MANY);
    const { findings } = await verify(factsOf(medium, certificateOf(sources)));
    expect(findings).toEqual([]);
  });
});
