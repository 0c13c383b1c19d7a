import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceRow } from '../../../../subgraphs/escrow/certificate/certificate.model';
import { batchesOf } from '../../../../subgraphs/escrow/certificate/line-batches';
import type {
  DeclaredCertificate,
  ReadMedium,
} from '../../../../subgraphs/escrow/verification/verification.model';
import { verify } from '../../../../subgraphs/escrow/verification/verify';
import { certificateOf, factsOf, readAt, truthOf } from '../../../support/media/certificate';
import { SAMPLE_PROJECT } from '../../../support/media/sample-project';
import { writeDirectory } from '../../../support/media/tree';

let folder: string;
let medium: ReadMedium;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-media-'));
  medium = await readAt(await writeDirectory(join(folder, 'm'), SAMPLE_PROJECT));
});
afterAll(() => rm(folder, { recursive: true }));

const ROWS = SAMPLE_PROJECT.map(truthOf).map((row) => (row.row === 3 ? { ...row, sizeMb: '77' } : row));

function check(sources: DeclaredCertificate['sources']) {
  const facts = factsOf(medium, certificateOf([]));
  return verify({ ...facts, certificate: { ...facts.certificate, sources } });
}

/** Lines that tell nothing true any more as soon as the next ones are asked for. */
async function* fleeting(rows: readonly SourceRow[]) {
  for await (const given of batchesOf(rows, 5)) {
    const lent = given.map((row) => ({ ...row }));
    yield lent;
    for (const row of lent)
      Object.assign(row, { row: 0, mediumLabel: 'SPENT', fileName: 'spent', sizeMb: '0' });
  }
}

describe('M05: the lines of a certificate', () => {
  test('M05: are compared as they come: no further ones are asked for before, nor are those looked at again', async () => {
    const { report, findings } = await check(() => fleeting(ROWS));
    expect(findings).toMatchObject([{ code: 'SIZE', row: 3, expected: '77 MB' }]);
    expect(report).toEqual((await check(() => batchesOf(ROWS))).report);
  });

  test('M05: give the same report however many come at a time', async () => {
    const [first, second, ...rest] = ROWS;
    const moved = { ...(first as SourceRow), directory: 'elsewhere' };
    const again = { ...(second as SourceRow), row: 901 };
    const lost = { ...moved, row: 902, fileName: 'lost.dat', sizeMb: '5' };
    const rows = [moved, second as SourceRow, ...rest, again, lost];
    const reports = await Promise.all([1, 7, rows.length].map((size) => check(() => batchesOf(rows, size))));
    expect(reports[0]?.findings.map(({ code }) => code)).toEqual([
      'DIRECTORY',
      'DUPLICATE_ROW',
      'MISSING',
      'SIZE',
    ]);
    expect(new Set(reports.map(({ report }) => report.json)).size).toBe(1);
  });

  test('M05: that break off conclude nothing', async () => {
    const broken = async function* () {
      yield ROWS.slice(0, 5);
      throw new Error('the store went away');
    };
    await expect(check(broken)).rejects.toThrow('the store went away');
  });
});
