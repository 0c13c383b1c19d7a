import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readAt } from '../../../support/media/certificate';
import { file, type TreeFile } from '../../../support/media/tree';
import { tarOfFiles } from '../../../support/media/write-tar';

const PADDING = 'const value = compute(1);\n'.repeat(2_500);
const SECRET = `password = "correct-horse"\n`;
/** What the files with a number of this kind hold. */
const CONTENTS: Readonly<Record<number, string>> = {
  7: SECRET + PADDING,
  8: `\0${PADDING}`,
  // Lines that are too long only on average, and such as are so at the beginning alone.
  9: `${'f();'.repeat(400)}\n`.repeat(40),
  11: 'f();'.repeat(4_096) + '\n'.repeat(48 * 1024),
};
/** Some twenty megabytes in little files, two files that fit into no batch, and an empty one. */
const FILES: readonly TreeFile[] = [
  ...Array.from({ length: 300 }, (_, index) =>
    file(`src/${index}.ts`, `// ${index}\n${CONTENTS[index % 50] ?? PADDING}`),
  ),
  file('great.ts', SECRET + PADDING.repeat(40)),
  file('long.ts', 'f();'.repeat(700_000)),
  file('empty.ts', ''),
];
const FIFTIES = [0, 50, 100, 150, 200, 250];
const NOTICED = [
  'great.ts PASSWORD:1',
  'long.ts MINIFIED',
  ...FIFTIES.flatMap((at) => [
    `src/${at + 7}.ts PASSWORD:2`,
    `src/${at + 8}.ts BINARY`,
    ...[at + 9, at + 11].map((index) => `src/${index}.ts MINIFIED`),
  ]),
].sort();

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-media-'));
  path = join(folder, 'medium.tar');
  await writeFile(path, await tarOfFiles(FILES));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => jest.restoreAllMocks());

const sha256 = ({ bytes }: TreeFile) => createHash('sha256').update(bytes).digest('hex');
const gitBlob = ({ bytes }: TreeFile) =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

async function expectAllRead(helpers: number): Promise<void> {
  const { scan, noticed } = await readAt(path, { helpers });
  const byPath = new Map(FILES.map((one) => [one.path, one]));
  const files = scan.entries.filter(({ kind }) => kind === 'FILE');
  expect(files).toHaveLength(FILES.length);
  for (const entry of files) {
    const written = byPath.get(entry.path);
    if (!written) throw new Error(`${entry.path} was never written.`);
    expect([entry.sha256, entry.swhDigest]).toEqual([sha256(written), gitBlob(written)]);
  }
  expect(noticed.map(({ path: at, actual }) => `${at} ${actual}`).sort()).toEqual(NOTICED);
}

describe('Digests of a medium', () => {
  test.each([0, 1, 2])('are the same with %i threads beside the one that reads', async (helpers) => {
    const given = jest.spyOn(Worker.prototype, 'postMessage');
    await expectAllRead(helpers);
    expect(given.mock.calls.length > 0).toBe(helpers > 0);
  });

  test('are there though the thread that was to make them fell', async () => {
    const fall = jest.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker) {
      void this.terminate();
    });
    await expectAllRead(1);
    expect(fall).toHaveBeenCalled();
  });
});
