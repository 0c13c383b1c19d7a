import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FINDING_SEVERITY, GROUND_OF } from '../../../../subgraphs/escrow/verification/finding.model';
import type {
  ContentDeclaration,
  VerificationFacts,
} from '../../../../subgraphs/escrow/verification/verification.model';
import { verify } from '../../../../subgraphs/escrow/verification/verify';
import {
  certificateOf,
  factsOf,
  NOTHING_TO_STORE,
  readAt,
  truthOf,
} from '../../../support/media/certificate';
import { file, type TreeFile, writeDirectory } from '../../../support/media/tree';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-media-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function check(files: readonly TreeFile[], changes: Partial<VerificationFacts> = {}) {
  const medium = await readAt(await writeDirectory(join(folder, 'm'), files, ['empty']));
  return verify(factsOf(medium, certificateOf(files.map(truthOf)), changes));
}

const KEY = ['-----BEGIN RSA PRIVATE', 'KEY-----'].join(' ');
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

describe('the closed list of E-16 (T14)', () => {
  test('E-16: only an unreadable medium and a difference from the certificate support a ground', () => {
    expect(GROUND_OF).toEqual({
      MALFUNCTION: 'MEDIUM_MALFUNCTION',
      MISMATCH: 'CERTIFICATE_MISMATCH',
      INCOMPLETE: null,
      REMARK: null,
    });
    const malfunctions = Object.entries(FINDING_SEVERITY).filter(
      ([, severity]) => severity === 'MALFUNCTION',
    );
    expect(malfunctions).toEqual([['UNREADABLE', 'MALFUNCTION']]);
  });

  test('E-2(2): sources that nobody can read are remarks, and readable ones are not', async () => {
    const report = await check([
      file('packed.js', `var a=1;${'f(a);'.repeat(2_000)}`),
      file('hidden.js', `${'var _0x1a2b3c=_0x4d5e6f;\n'.repeat(200)}`),
      file('both.js', `eval(function(p,a,c,k,e,d){${'f(a);'.repeat(2_000)}`),
      file('late.js', `${'let a = 1;\n'.repeat(2_000)}eval(function(p,a,c,k,e,d){`),
      file('cut.js', `${'let a = 1;\n'.repeat(1_500).slice(0, 16 * 1024 - 2)}k,e,d`),
      file('vendor/packed.js', `var a=1;${'f(a);'.repeat(2_000)}`),
      file('shown.sql', `eval(function(p,a,c,k,e,d)${' '.repeat(3_000)}`),
      file('binary.py', Buffer.from([1, 0, 2, 0, 3])),
      file('packed.py', Buffer.from(`\0eval(function(p,a,c,k,e,d)${' '.repeat(3_000)}`)),
      file('plain.ts', 'export const a = 1;\n'.repeat(500)),
      file('schema.sql', `insert into t values (${'1,'.repeat(5_000)}1);`),
      file('wide.cs', Buffer.from('\ufeffclass A {}\n', 'utf16le')),
    ]);
    expect(report.findings.map(({ code, path, actual, supports }) => [code, path, actual, supports])).toEqual(
      [
        ['SOURCE_NOT_READABLE', 'binary.py', 'BINARY', null],
        ['SOURCE_NOT_READABLE', 'both.js', 'OBFUSCATED', null],
        ['SOURCE_NOT_READABLE', 'hidden.js', 'OBFUSCATED', null],
        ['SOURCE_NOT_READABLE', 'packed.js', 'MINIFIED', null],
        ['SOURCE_NOT_READABLE', 'packed.py', 'BINARY', null],
      ],
    );
  });

  test('E-2(2): a place of the sources that holds binaries alone is remarked; one readable text is enough', async () => {
    const binaries = [
      file('bin/core.dll', 'MZ'),
      file('bin/x/Main.CLASS', 'c'),
      file('bin/a.py', Buffer.alloc(9)),
    ];
    const at = async (files: readonly TreeFile[], paths: string[]) => {
      const contents = NOTHING_TO_STORE.map((one) =>
        one.section === 'SOURCE' ? { ...one, state: 'PRESENT' as const, paths } : one,
      );
      const { findings } = await check(files, { contents });
      return findings.flatMap(({ code, path, actual, supports }) =>
        actual === 'BINARY_ONLY' ? [[code, path, supports]] : [],
      );
    };
    expect(await at(binaries, ['bin'])).toEqual([['SOURCE_NOT_READABLE', 'bin', null]]);
    expect(await at(binaries, ['bin/core.dll'])).toEqual([['SOURCE_NOT_READABLE', 'bin/core.dll', null]]);
    expect(await at(binaries, ['bin/a.py'])).toEqual([['SOURCE_NOT_READABLE', 'bin/a.py', null]]);
    expect(await at([...binaries, file('bin/page.vue', 'text')], ['bin'])).toEqual([]);
    expect(await at([...binaries, file('src/a.ts', 'a')], ['src', 'empty'])).toEqual([]);
  });

  test('A3.1: another name of the software than the title of the deposit is a remark', async () => {
    const report = await check([file('a', 'a')], { title: 'Другое' });
    expect(report.findings).toMatchObject([{ code: 'SOFTWARE_NAME', actual: 'Другое', supports: null }]);
    const [finding] = report.findings;
    const told = { title: 'Другое', otherTitles: ['Басқа', ` ${finding?.expected?.toUpperCase()} `] };
    expect((await check([file('a', 'a')], told)).findings).toEqual([]);
  });

  test('empty files and directories are counted and are no findings', async () => {
    const report = await check([file('a', ''), file('b/c', 'c')]);
    expect(report.findings).toEqual([]);
    expect(JSON.parse(report.report.json).media).toMatchObject([
      { files: 2, emptyFiles: 1, directories: 3, bytes: 1 },
    ]);
  });

  test('the report says which meaning of MB held', async () => {
    const files = [file('a', Buffer.alloc(3_000_000)), file('b', Buffer.alloc(3_145_728)), file('c', 'c')];
    const medium = await readAt(await writeDirectory(join(folder, 'm'), files));
    const rows = files.map(truthOf).map((row) => ({ ...row, sizeMb: row.fileName === 'c' ? '0' : '3.0' }));
    const { report } = await verify(factsOf(medium, certificateOf(rows)));
    expect(JSON.parse(report.json)).toMatchObject({
      sizes: { decimalOnly: 1, binaryOnly: 1, both: 1 },
      findings: [],
    });
  });
});

describe('M13: credentials in a deposit', () => {
  const FILES = [
    file('conf/app.properties', `user=app\npassword="hunter2hunter2"\n`),
    file('conf/key.pem', `${KEY}\nMIIE\n`),
    file('src/client.ts', `const token = '${TOKEN}';\n`),
    file('src/db.py', 'URL = "postgres://app:verysecret@db/main"\n'),
    file('src/clean.ts', 'const password = process.env.PASSWORD;\nconst pwd = "<PASSWORD>";\n'),
    file('node_modules/x/test.js', `const token = '${TOKEN}';\n`),
  ];

  test('M13: are told to the owner by kind and line', async () => {
    const { ownerFindings } = await check(FILES);
    expect(ownerFindings.map(({ code, path, actual, supports }) => [code, path, actual, supports])).toEqual([
      ['SECRET', 'conf/app.properties', 'PASSWORD:2', null],
      ['SECRET', 'conf/key.pem', 'PRIVATE_KEY:1', null],
      ['SECRET', 'src/client.ts', 'ACCESS_TOKEN:1', null],
      ['SECRET', 'src/db.py', 'CONNECTION_PASSWORD:1', null],
    ]);
  });

  test('M13: are not in what others see, and their text is nowhere', async () => {
    const { findings, report, ownerReport, outcome } = await check(FILES);
    expect(findings).toEqual([]);
    expect(report.json).not.toContain('SECRET');
    expect(JSON.parse(ownerReport.json)).toMatchObject({ report: report.sha256 });
    for (const text of ['hunter2', TOKEN, 'verysecret', 'MIIE']) {
      expect(report.json).not.toContain(text);
      expect(ownerReport.json).not.toContain(text);
    }
    expect(outcome).toBe('PASSED');
  });
});

describe('V2: the list of E-5', () => {
  const FILES = [
    file('src/a.ts', 'a'),
    file('build/make.xml', 'b'),
    file('docs/build.txt', 'c'),
    file('setup.msi', 'd'),
  ];
  const PRESENT: readonly ContentDeclaration[] = [
    { section: 'SOURCE', state: 'PRESENT', paths: ['src'] },
    { section: 'BUILD_FILES', state: 'PRESENT', paths: ['build\\make.xml'] },
    {
      section: 'BUILD_DESCRIPTION',
      state: 'PRESENT',
      paths: ['docs/build.txt'],
      build: { environment: 'Node', version: '24' },
    },
    { section: 'INSTALLER', state: 'PRESENT', paths: ['setup.msi'] },
    { section: 'DB_STRUCTURE', state: 'DECLARED_ABSENT', paths: [] },
    { section: 'SETTINGS', state: 'DECLARED_ABSENT', paths: [] },
  ];
  const missing = async (contents: readonly ContentDeclaration[]) =>
    (await check(FILES, { contents })).findings.map(({ code, expected, path, actual, severity }) => [
      code,
      expected,
      path,
      actual,
      severity,
    ]);

  test('E-5: material that is there or declared absent is complete; additional software is the owner’s word', async () => {
    expect(await missing(PRESENT)).toEqual([]);
    expect(await missing(NOTHING_TO_STORE)).toEqual([]);
  });

  test.each(PRESENT.map(({ section }) => section))(
    'E-5: silence on %s keeps the deposit from acceptance',
    async (section) => {
      const rest = PRESENT.filter((one) => one.section !== section);
      expect(await missing(rest)).toEqual([
        ['CONTENT_INCOMPLETE', section, '', 'not declared', 'INCOMPLETE'],
      ]);
    },
  );

  test('E-5: material that is said to be there and is not, or is empty, is incomplete', async () => {
    const spoiled = (section: string, paths: string[]) =>
      PRESENT.map((one) => (one.section === section ? { ...one, paths } : one));
    expect(await missing(spoiled('SOURCE', ['source']))).toMatchObject([
      ['CONTENT_INCOMPLETE', 'SOURCE', 'source', 'not on the medium', 'INCOMPLETE'],
    ]);
    expect(await missing(spoiled('SOURCE', ['empty']))).toMatchObject([
      ['CONTENT_INCOMPLETE', 'SOURCE', 'empty', 'not on the medium', 'INCOMPLETE'],
    ]);
    expect(await missing(spoiled('INSTALLER', []))).toMatchObject([
      ['CONTENT_INCOMPLETE', 'INSTALLER', '', 'no place named', 'INCOMPLETE'],
    ]);
  });

  test('E-5(1): a description of compilation tells environment and version', async () => {
    for (const build of [null, { environment: 'Node', version: ' ' }, { environment: '', version: '24' }]) {
      const contents = PRESENT.map((one) => (one.section === 'BUILD_DESCRIPTION' ? { ...one, build } : one));
      expect(await missing(contents)).toMatchObject([
        ['CONTENT_INCOMPLETE', 'BUILD_DESCRIPTION', '', 'environment and version are not told', 'INCOMPLETE'],
      ]);
    }
  });

  test('E-5: is not asked at a lower level', async () => {
    expect((await check(FILES, { contents: [], level: 'V1' })).findings).toEqual([]);
  });
});
