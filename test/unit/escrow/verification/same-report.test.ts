import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '../../../../subgraphs/escrow/verification/canonical-json';
import { findingsOf } from '../../../../subgraphs/escrow/verification/finding.rules';
import { verify } from '../../../../subgraphs/escrow/verification/verify';
import { writeMedium } from '../../../support/media/all-media';
import { certificateOf, factsOf, readAt, truthOf } from '../../../support/media/certificate';
import { SAMPLE_PROJECT } from '../../../support/media/sample-project';
import { DAY, file } from '../../../support/media/tree';
import { tarOfFiles } from '../../../support/media/write-tar';
import { zipOf } from '../../../support/media/write-zip';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-media-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ROWS = SAMPLE_PROJECT.slice(3).map(truthOf);
/** The same order for the same seed. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const weight = (index: number) => hash('sha256', `${seed}:${index}`);
  const weighed = items.map((item, index) => ({ item, by: weight(index) }));
  return weighed.sort((a, b) => (a.by < b.by ? -1 : 1)).map(({ item }) => item);
}

const CHILD = [
  '-r',
  join(__dirname, '../../../integration/database/typescript-hook.cjs'),
  join(__dirname, 'check-child.ts'),
];

describe('M05: the report of a check', () => {
  test('M05: is the same to the byte whatever the order of the medium and of the lines', async () => {
    const reports = [];
    // Of two lines for one file the later one is the finding.
    const lines = [...ROWS, ...ROWS.slice(0, 1).map((row) => ({ ...row, row: 900 }))];
    for (const files of [SAMPLE_PROJECT, [...SAMPLE_PROJECT].reverse()])
      for (const rows of [lines, [...lines].reverse()]) {
        const path = join(folder, 'shuffled');
        await writeFile(path, await tarOfFiles(files));
        reports.push((await verify(factsOf(await readAt(path), certificateOf(rows)))).report);
      }
    expect(reports[0]?.json).toContain('"EXTRA"');
    expect(reports[0]?.json).toMatch(/"code":"DUPLICATE_ROW"[^}]*"row":900/);
    expect(new Set(reports.map(({ json }) => json)).size).toBe(1);
    expect(new Set(reports.map(({ sha256 }) => sha256)).size).toBe(1);
  });

  test('M05: is the same however names that are twice there and lines that fit several files are ordered', async () => {
    const files = [
      ...['one', 'two', 'three!'].map((text) => file('a', text)),
      ...[DAY, '2024-01-01'].map((day) => file('twice', 'the same', day)),
      { ...file('twice', 'the same'), executable: true },
      ...['moved/p', 'moved/q', 'other/p'].map((path) => file(path, 'equal content')),
      ...['A', 'conflict', 'conflict/in'].map((path) => file(path, path)),
      ...['\0', 'f();'.repeat(600), 'api_key="hunter2"\n', `AKIA${'Q'.repeat(16)}`].map((text) =>
        file('x.ts', text),
      ),
    ];
    const rows = [file('a', 'two'), file('gone', 'equal content'), file('far/p', 'equal content')].map(
      truthOf,
    );
    const reports = new Set<string>();
    for (let seed = 1; seed <= 24; seed++) {
      const path = join(folder, 'ambiguous');
      const order = shuffled(files, seed);
      await writeFile(path, seed % 2 ? await tarOfFiles(order) : zipOf(order.map((one) => ({ file: one }))));
      const { report } = await verify(factsOf(await readAt(path), certificateOf(shuffled(rows, seed))));
      // Both packings tell the same; only their kind differs.
      reports.add(report.json.replace('"kind":"ZIP"', '"kind":"TAR"'));
    }
    expect(reports.size).toBe(1);
  });

  test.each(['a directory', 'an archive of 7-Zip'] as const)(
    'M05: of %s is the same in another process, zone and language',
    async (name) => {
      const path = await writeMedium(name, await mkdtemp(join(folder, 'm-')), SAMPLE_PROJECT);
      const here = (await verify(factsOf(await readAt(path), certificateOf(ROWS)))).report.json;
      for (const zone of ['Pacific/Auckland', 'America/Los_Angeles']) {
        const env = { ...process.env, TZ: zone, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
        expect(execFileSync(process.execPath, [...CHILD, path], { env, encoding: 'utf8' })).toBe(here);
      }
    },
    60_000,
  );

  test('M05: keeps the id of a finding as long as the same is found at the same place', () => {
    const at = { code: 'SIZE', path: 'a', table: 1, row: 7, medium: 1, expected: '1.0 MB' } as const;
    const [first] = findingsOf([{ ...at, actual: '3 B' }]);
    expect(findingsOf([{ ...at, actual: '4 B' }])[0]?.id).toBe(first?.id);
    for (const change of [{ row: 8 }, { path: 'b' }, { code: 'DATE' }, { medium: 2 }] as const)
      expect(findingsOf([{ ...at, ...change, actual: '3 B' }])[0]?.id).not.toBe(first?.id);
  });

  test('M05: tells each finding once', () => {
    const twice = { code: 'EXTRA', path: 'a', medium: 1 } as const;
    expect(findingsOf([twice, { ...twice }])).toHaveLength(1);
  });

  test('M05: has one form of JSON for one value', () => {
    expect(canonicalJson({ b: [1, 'ә', null], a: { d: true, c: '"' } })).toBe(
      '{"a":{"c":"\\"","d":true},"b":[1,"ә",null]}',
    );
    expect(() => canonicalJson({ a: 0.5 })).toThrow('whole');
  });
});
