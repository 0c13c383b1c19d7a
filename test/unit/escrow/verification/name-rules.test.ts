import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discImage, levelOneName } from '../../../../scripts/walk/escrow/disc-image';
import type { SourceRow } from '../../../../subgraphs/escrow/certificate/certificate.model';
import { Inventory } from '../../../../subgraphs/escrow/certificate/inventory';
import { ISO_9660, type NameRule } from '../../../../subgraphs/escrow/medium/name-rule';
import { MediumIndex } from '../../../../subgraphs/escrow/verification/medium-index';
import { verify } from '../../../../subgraphs/escrow/verification/verify';
import { PACKED_TARS, writeTar } from '../../../support/media/all-media';
import { certificateOf, factsOf, LABEL, readAt, truthOf } from '../../../support/media/certificate';
import { isLibraryFile, SAMPLE_PROJECT } from '../../../support/media/sample-project';
import { file, type TreeFile } from '../../../support/media/tree';
import { tarOfFiles } from '../../../support/media/write-tar';
import { cp866, type ZipFileOptions, zipOf } from '../../../support/media/write-zip';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-media-'));
  path = join(folder, 'medium');
});
afterEach(() => rm(folder, { recursive: true }));

async function check(bytes: Buffer, rows: readonly SourceRow[]) {
  await writeFile(path, bytes);
  const report = await verify(factsOf(await readAt(path), certificateOf(rows), { level: 'V1' }));
  return report.findings.map(({ code, path: at }) => [code, at]);
}
const zip = (files: readonly TreeFile[], options: ZipFileOptions = {}) =>
  zipOf(files.map((one) => ({ file: one, utf8: true, ...options })));
const rowsOf = (...paths: string[]) => paths.map((one) => file(one, 'x')).map(truthOf);

describe('names in the certificate and on the medium', () => {
  test('are the same in either form of Unicode', async () => {
    const name = 'Қайта/йод.txt';
    expect(name.normalize('NFC')).not.toBe(name.normalize('NFD'));
    const [row] = rowsOf(name.normalize('NFC'));
    expect(await check(zip([file(name.normalize('NFD'), 'x')]), row ? [row] : [])).toEqual([]);
    expect(await check(zip([file(name.normalize('NFC'), 'x')]), rowsOf(name.normalize('NFD')))).toEqual([]);
  });

  test('of a directory mean the one of exactly this name, or else the longest that a disc may have made of it', () => {
    const directoryOf = (names: NameRule, directories: readonly string[], written: string) => {
      const digests = new Map(directories.map((one) => [one, '']));
      const scan = { kind: 'TAR', label: null, entries: [], stopped: null, limit: null } as const;
      const medium = { number: 1, label: LABEL, inventory: new Inventory(), noticed: [] };
      return new MediumIndex({ ...medium, scan: { ...scan, names, directories: digests } }).directory(
        written,
      );
    };
    const [cut, ...whole] = ['ABCDEFGH', 'ABCDEFGHI', 'ABCDEFGH-X', 'abcdefgh'];
    for (const directories of [
      [cut ?? '', ...whole],
      [...whole, cut ?? ''],
    ])
      for (const [written, meant] of [
        ['abcdefghi', 'ABCDEFGHI'],
        ['abcdefgh-x', 'ABCDEFGH-X'],
        ['abcdefghij', 'ABCDEFGHI'],
        ['ABCDEFGH', 'ABCDEFGH'],
        ['abcdefgh', 'abcdefgh'],
        ['other', null],
      ] as const)
        expect([written, directoryOf(ISO_9660, directories, written)]).toEqual([written, meant]);
  });

  test('differ by case on media of Unix and do not on media of Windows', async () => {
    const files = [file('Src/ReadMe.TXT', 'x')];
    const rows = rowsOf('src/readme.txt');
    expect(await check(zip(files), rows)).toEqual([['NAME', 'src/readme.txt']]);
    expect(await check(await tarOfFiles(files), rows)).toEqual([['NAME', 'src/readme.txt']]);
    expect(await check(zip(files, { host: 0, mode: 0 }), rows)).toEqual([]);
    expect(await check(discImage(files, { joliet: true, label: LABEL }), rows)).toEqual([]);
  });

  test('are told apart by case when both are there', async () => {
    const files = [file('a.txt', 'x'), file('A.txt', 'yy')];
    expect(await check(zip(files), files.map(truthOf))).toEqual([['CASE_ONLY_DIFFERENCE', 'a.txt']]);
    const blind = { host: 0, mode: 0 };
    expect(await check(zip(files, blind), files.map(truthOf))).toEqual([['CASE_ONLY_DIFFERENCE', 'a.txt']]);
    expect(await check(zip(files, blind), files.slice(0, 1).map(truthOf))).toEqual([
      ['CASE_ONLY_DIFFERENCE', 'a.txt'],
      ['EXTRA', 'A.txt'],
    ]);
  });

  test('are written with either slash, and the root as a slash, a point or nothing', async () => {
    const files = [file('a.txt', 'x'), file('src/deep/b.txt', 'x')];
    const [root, deep] = files.map(truthOf) as [SourceRow, SourceRow];
    for (const directory of ['', '/', '\\', '.', './'])
      for (const other of ['src/deep', 'src\\deep', './src/deep/', 'src//deep'])
        expect(
          await check(zip(files), [
            { ...root, directory },
            { ...deep, directory: other },
          ]),
        ).toEqual([]);
  });

  test('of one name that is there twice agree with one line, and with the file that it describes', async () => {
    const files = [file('a', 'first'), file('a', 'second one')];
    for (const row of files.map(truthOf))
      expect(await check(await tarOfFiles(files), [row])).toEqual([['DUPLICATE_NAME', 'a']]);
  });

  test('of a directory stand for an empty directory, and of a missing one for nothing', async () => {
    const [row] = rowsOf('x/y');
    const line = { ...(row as SourceRow), directory: 'src', fileName: '', sizeMb: '0' };
    const medium = await tarOfFiles([file('src/a', 'x')]);
    expect(await check(medium, [...rowsOf('src/a'), { ...line, row: 2 }])).toEqual([]);
    expect(await check(medium, [...rowsOf('src/a'), { ...line, row: 2, directory: 'gone' }])).toEqual([
      ['MISSING', 'gone'],
    ]);
  });
});

describe('names of a zip', () => {
  const name = 'Отчёт/Әліпби.txt'.replace('ё', 'е');
  const cyrillic = 'Отчет/Расчет 1.txt';

  test.each<[string, string, ZipFileOptions]>([
    ['in UTF-8 with the flag', name, { utf8: true }],
    ['in UTF-8 of Unix without the flag', name, { utf8: false }],
    ['in CP866 of Windows', cyrillic, { utf8: false, name: cp866(cyrillic), host: 0 }],
    ['in CP866 of a packer on Unix', cyrillic, { utf8: false, name: cp866(cyrillic), host: 3 }],
    [
      'in CP866 with the Unicode name beside it',
      name,
      { utf8: false, name: cp866('Отчет/x.txt'), host: 0, unicodePath: name },
    ],
  ])('%s are read', async (_what, expected, options) => {
    expect(await check(zip([file(expected, 'x')], options), rowsOf(expected))).toEqual([]);
  });
});

describe('plain ISO 9660', () => {
  const own = SAMPLE_PROJECT.filter((one) => !isLibraryFile(one)).filter((one) =>
    /^[\x20-\x7e]*$/.test(one.path),
  );

  test('names that the disc cut and wrote large are the names of the certificate', async () => {
    const image = discImage(own, { joliet: false, label: LABEL, nameOf: levelOneName });
    expect(await check(image, own.map(truthOf))).toEqual([]);
  });

  test('other names are not', async () => {
    const image = discImage([file('service/document.text', 'x')], {
      joliet: false,
      label: LABEL,
      nameOf: levelOneName,
    });
    expect(await check(image, rowsOf('service/document.text'))).toEqual([]);
    expect(await check(image, rowsOf('service/documents.textile'))).toEqual([]);
    expect(await check(image, rowsOf('service/docum.text'))).toEqual([['NAME', 'service/docum.text']]);
    expect(await check(image, rowsOf('service/document'))).toEqual([['NAME', 'service/document']]);
  });
});

describe('a Joliet disc', () => {
  test('keeps sixteen characters of a label, and names that it cut', async () => {
    const long = `${'a'.repeat(70)}.txt`;
    const files = [file(long, 'x'), file('who?.txt', 'y')];
    const nameOf = (name: string) => (name === long ? `${'a'.repeat(60)}.txt` : name.replace('?', '_'));
    await writeFile(path, discImage(files, { joliet: true, label: 'ESCROW DISC 2025', nameOf }));
    const rows = files.map(truthOf).map((row) => ({ ...row, mediumLabel: 'Escrow disc 2025 version 1.2' }));
    expect((await verify(factsOf(await readAt(path), certificateOf(rows)))).findings).toEqual([]);
  });
});

describe('a tar', () => {
  test.each(PACKED_TARS)('packed by %s has the same files', async (packing) => {
    const at = await writeTar(packing, folder, SAMPLE_PROJECT);
    const medium = await readAt(at);
    const own = SAMPLE_PROJECT.filter((one) => !isLibraryFile(one));
    const { findings } = await verify(factsOf(medium, certificateOf(own.map(truthOf)), { level: 'V1' }));
    expect(findings.map(({ code }) => code)).toEqual(Array(6).fill('EXTRA'));
    expect(medium.scan.stopped).toBeNull();
  });
});
