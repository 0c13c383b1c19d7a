import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, gzipSync, zstdCompressSync } from 'node:zlib';
import { discImage } from '../../../../scripts/walk/escrow/disc-image';
import type { MediumLimits } from '../../../../subgraphs/escrow/medium/limits';
import { DEFAULT_LIMITS } from '../../../../subgraphs/escrow/medium/limits';
import { tarOf } from '../../../../subgraphs/escrow/medium/tar-medium';
import { readMedium, verify } from '../../../../subgraphs/escrow/verification/verify';
import { writeTar } from '../../../support/media/all-media';
import { certificateOf, factsOf, readAt } from '../../../support/media/certificate';
import { file, writeDirectory } from '../../../support/media/tree';
import { packBySevenZip } from '../../../support/media/write-seven-zip';
import { type TarMember, tarOfFiles, tarOfMembers } from '../../../support/media/write-tar';
import { zipOf } from '../../../support/media/write-zip';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-media-'));
  path = join(folder, 'medium');
});
afterEach(() => rm(folder, { recursive: true }));

const check = async (limits?: MediumLimits) =>
  verify(factsOf(await readAt(path, limits ? { limits } : {}), certificateOf([]), { level: 'V0' }));
const checkBytes = async (bytes: Buffer, limits?: MediumLimits) => {
  await writeFile(path, bytes);
  return check(limits);
};
const codes = (report: { findings: readonly { code: string; path: string; actual: string | null }[] }) =>
  report.findings.map(({ code, path: at, actual }) => [code, at, actual]);

const DISC = { joliet: true, label: 'DISC' };

/** The first header of a tar with the checksum that it has now. */
function summed(tar: Buffer): Buffer {
  tar.fill(' ', 148, 156);
  const sum = tar.subarray(0, 512).reduce((all, byte) => all + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return tar;
}

/** An archive of 7-Zip whose one file has a name that no packer writes. */
async function forgedSevenZip(parent: string, name: string): Promise<string> {
  const honest = 'n'.repeat(name.length);
  await writeDirectory(join(parent, 'tree'), [file(honest, 'x')]);
  await packBySevenZip(parent, ['a', '-mx1', '-mhc=off', 'medium.7z', './tree/*']);
  const archive = join(parent, 'medium.7z');
  const bytes = await readFile(archive);
  Buffer.from(name, 'utf16le').copy(bytes, bytes.indexOf(Buffer.from(honest, 'utf16le')));
  const [start, length] = [12, 20].map((at) => Number(bytes.readBigUInt64LE(at)));
  const header = bytes.subarray(32 + (start ?? 0), 32 + (start ?? 0) + (length ?? 0));
  bytes.writeUInt32LE(crc32(header), 28);
  bytes.writeUInt32LE(crc32(bytes.subarray(12, 32)), 8);
  await writeFile(archive, bytes);
  return archive;
}

const HOSTILE_NAMES: readonly [string, string, string][] = [
  ['../../etc/passwd', 'etc/passwd', 'PARENT_DIRECTORY'],
  ['/etc/shadow', 'etc/shadow', 'ABSOLUTE'],
  ['C:\\Windows\\system.ini', 'Windows/system.ini', 'DRIVE_LETTER BACKSLASH'],
  ['a\\..\\..\\b', 'a/b', 'PARENT_DIRECTORY BACKSLASH'],
  ['bad\u202Etxt.exe', 'bad\u202Etxt.exe', 'TEXT_DIRECTION'],
  ['line\nbreak', 'line\nbreak', 'CONTROL_CHARACTER'],
  ['src/CON.txt', 'src/CON.txt', 'RESERVED_NAME'],
  ['src/plain.txt:hidden', 'src/plain.txt:hidden', 'READ_OTHERWISE'],
  ['src/key.pem. ', 'src/key.pem. ', 'READ_OTHERWISE'],
];

describe('M01: names that would lead out of a folder', () => {
  test.each(HOSTILE_NAMES)('M01: %j in a zip is told and leads nowhere', async (name, shown, problems) => {
    const report = await checkBytes(zipOf([{ file: file(name, 'x'), utf8: true }]));
    expect(codes(report)).toEqual([['UNSAFE_PATH', shown, problems]]);
    expect(report.outcome).toBe('FINDINGS');
    expect(await readdir(folder)).toEqual(['medium']);
  });

  test.each(HOSTILE_NAMES)('M01: %j in a tar is told and leads nowhere', async (name, shown, problems) => {
    const report = await checkBytes(await tarOfFiles([file(name, 'x')]));
    expect(codes(report)).toEqual([['UNSAFE_PATH', shown, problems]]);
    expect(await readdir(folder)).toEqual(['medium']);
  });

  test.each(HOSTILE_NAMES)('M01: %j on a disc is told and leads nowhere', async (name, shown, problems) => {
    const report = await checkBytes(discImage([file('x', 'x')], { ...DISC, nameOf: () => name }));
    expect(codes(report)).toEqual([['UNSAFE_PATH', shown, problems]]);
    expect(await readdir(folder)).toEqual(['medium']);
  });

  test('M01: a directory of a disc that is called by two dots is told and leads nowhere', async () => {
    const nameOf = (name: string) => (name === 'up' ? '..' : name);
    const report = await checkBytes(discImage([file('up/secret', 'x')], { ...DISC, nameOf }));
    expect(codes(report)).toEqual([
      ['UNSAFE_PATH', '', 'PARENT_DIRECTORY EMPTY'],
      ['UNSAFE_PATH', 'secret', 'PARENT_DIRECTORY'],
    ]);
  });

  // 7-Zip writes a line break in its list as an underscore, so that no name forges a line.
  test.each(
    HOSTILE_NAMES.map((all) => (all[0] === 'line\nbreak' ? ['a\n\nSize = 0', 'a__Size = 0', ''] : all)),
  )(
    'M01: %j in an archive of 7-Zip is told and leads nowhere',
    async (name = '', shown = '', problems = '') => {
      path = await forgedSevenZip(folder, name);
      const report = await check();
      expect(codes(report)).toEqual(problems === '' ? [] : [['UNSAFE_PATH', shown, problems]]);
      expect((await readAt(path)).scan.entries.map((entry) => [entry.path, entry.size])).toEqual([
        [shown, 1],
      ]);
      expect(await readdir(folder)).toEqual(['medium.7z', 'tree']);
    },
  );

  test('M01: a name with a zero byte is told', async () => {
    const report = await checkBytes(zipOf([{ file: file('a\0b', 'x'), utf8: true }]));
    expect(codes(report)).toEqual([['UNSAFE_PATH', 'a\0b', 'CONTROL_CHARACTER']]);
  });

  test('M01: a name of 5 000 characters is told, cut and still told apart from another', async () => {
    const names = ['x', 'y'].map((end) => 'n'.repeat(5_000) + end);
    const report = await checkBytes(await tarOfFiles(names.map((name) => file(name, 'x'))));
    expect(report.findings.map(({ code, actual }) => [code, actual])).toEqual([
      ['UNSAFE_PATH', 'TOO_LONG'],
      ['UNSAFE_PATH', 'TOO_LONG'],
    ]);
    const shown = new Set(report.findings.map((finding) => finding.path));
    expect(shown.size).toBe(2);
    for (const one of shown) expect(one.length).toBeLessThan(256);
  });

  test('M01: links, hard links and devices of a tar are told and never followed', async () => {
    const members: TarMember[] = [
      { name: 'outside', type: 'symlink', linkname: '/etc/passwd' },
      { name: 'hard', type: 'link', linkname: '../../etc/passwd' },
      { name: 'disk', type: 'block-device', devmajor: 8 },
      { name: 'console', type: 'character-device' },
      { name: 'pipe', type: 'fifo' },
    ];
    expect(codes(await checkBytes(await tarOfMembers(members)))).toEqual([
      ['SPECIAL_FILE', 'console', null],
      ['SPECIAL_FILE', 'disk', null],
      ['SPECIAL_FILE', 'hard', null],
      ['SPECIAL_FILE', 'pipe', null],
      ['SYMLINK', 'outside', null],
    ]);
  });

  test('M01: devices and pipes of a zip and of a mounted directory are told and never opened', async () => {
    const modes = [0o020666, 0o060666, 0o010666, 0o140666];
    const zip = modes.map((mode, index) => ({ file: file(`device${index}`, 'x'), mode, method: 0 }));
    expect(codes(await checkBytes(zipOf(zip)))).toEqual(
      modes.map((_, index) => ['SPECIAL_FILE', `device${index}`, null]),
    );
    path = await writeDirectory(join(folder, 'mounted'), [file('a.txt', 'a')]);
    execFileSync('mkfifo', [join(path, 'pipe')]);
    expect(codes(await check())).toEqual([['SPECIAL_FILE', 'pipe', null]]);
  });

  test('M01: links of a directory are told and never followed, even to a directory', async () => {
    await mkdir(join(folder, 'private'));
    await writeFile(join(folder, 'private', 'key'), 'of others');
    await writeDirectory(path, [file('a.txt', 'a')]);
    await symlink(join(folder, 'private'), join(path, 'private'));
    await symlink(join(folder, 'private', 'key'), join(path, 'key'));
    const medium = await readAt(path);
    expect(medium.scan.entries.map(({ path: at, kind }) => [at, kind])).toEqual([
      ['a.txt', 'FILE'],
      ['key', 'SYMLINK'],
      ['private', 'SYMLINK'],
    ]);
    expect(medium.scan.entries[1]?.sha256).toBeNull();
  });

  test('M01: a link in a zip and in an archive of 7-Zip is told', async () => {
    const zip = zipOf([{ file: file('link', '/etc/passwd'), mode: 0o120777 }]);
    expect(codes(await checkBytes(zip))).toEqual([['SYMLINK', 'link', null]]);
    await writeDirectory(join(folder, 'tree'), [file('a.txt', 'a')]);
    await symlink('/etc/passwd', join(folder, 'tree', 'link'));
    await packBySevenZip(folder, ['a', '-snl', '-t7z', 'medium.7z', './tree/*']);
    path = join(folder, 'medium.7z');
    expect(codes(await check())).toEqual([['SYMLINK', 'link', null]]);
  });

  test('M01: names that are twice there or differ by case alone are told', async () => {
    const report = await checkBytes(await tarOfFiles([file('a', '1'), file('a', '2'), file('A', '3')]));
    expect(codes(report)).toEqual([
      ['CASE_ONLY_DIFFERENCE', 'a', null],
      ['DUPLICATE_NAME', 'a', null],
    ]);
  });
});

describe('M02: media that would harm the machine', () => {
  const small: MediumLimits = { ...DEFAULT_LIMITS, ratioFrom: 1024 * 1024 };
  const zeros = (mib: number) => file('zeros', Buffer.alloc(mib * 1024 * 1024));

  test.each(['zip', 'gzip', 'zstd', 'bzip2', 'xz', '7z'] as const)(
    'M02: a bomb of zeros in %s is stopped by its ratio',
    async (kind) => {
      if (kind === 'zip') await writeFile(path, zipOf([{ file: zeros(8) }]));
      if (kind === 'gzip') await writeFile(path, gzipSync(await tarOfFiles([zeros(8)])));
      if (kind === 'zstd') await writeFile(path, zstdCompressSync(await tarOfFiles([zeros(8)])));
      if (kind === 'bzip2' || kind === 'xz') path = await writeTar(kind, folder, [zeros(8)]);
      if (kind === '7z') {
        await writeDirectory(join(folder, 'tree'), [zeros(8)]);
        await packBySevenZip(folder, ['a', '-t7z', 'medium', './tree/*', '-mx1']);
        path = join(folder, 'medium.7z');
      }
      const report = await check(small);
      expect([report.outcome, report.limit, report.findings]).toEqual(['ABORTED', 'RATIO', []]);
    },
  );

  test('M02: a bomb of one to a thousand is stopped by the limits that hold by default', async () => {
    const zip = zipOf([{ file: zeros(80) }]);
    expect((80 * 1024 * 1024) / zip.length).toBeGreaterThan(1_000);
    const report = await checkBytes(zip);
    expect([report.outcome, report.limit]).toEqual(['ABORTED', 'RATIO']);
  });

  test('M02: of ten million entries no more are read than the limit allows', async () => {
    expect(DEFAULT_LIMITS.entries).toBeLessThan(10_000_000);
    let made = 0;
    async function* many(): AsyncGenerator<Uint8Array> {
      const [head = Buffer.alloc(0)] = [(await tarOfMembers([{ name: 'n' }])).subarray(0, 512)];
      for (; made < 10_000_000; made += 100) yield Buffer.concat(Array(100).fill(head));
    }
    const limits = { ...DEFAULT_LIMITS, entries: 20_000 };
    const medium = tarOf(many, 1_000, async () => {});
    const { scan } = await readMedium(medium, { number: 1, label: '' }, { limits });
    expect([scan.limit, scan.entries.length]).toEqual(['ENTRIES', 20_000]);
    expect(made).toBeLessThan(21_000);
  });

  test('M02: names that would fill the memory are stopped', async () => {
    const tar = await tarOfFiles(['a', 'b', 'c'].map((name) => file(name.repeat(3_000), 'x')));
    expect((await checkBytes(tar, { ...small, names: 8_999 })).limit).toBe('MEMORY');
    expect((await checkBytes(tar, { ...small, names: 9_000 })).limit).toBeNull();
    expect(DEFAULT_LIMITS.names).toBeLessThanOrEqual(256 * 1024 * 1024);
  });

  test('M02: the same zeros within the ratio pass', async () => {
    const report = await checkBytes(zipOf([{ file: zeros(8), method: 0 }]), small);
    expect(report.outcome).toBe('PASSED');
  });

  test('M02: an archive within an archive is a file and is not opened', async () => {
    const inner = zipOf([{ file: zeros(8) }]);
    const report = await checkBytes(zipOf([{ file: file('inner.zip', inner) }]), small);
    expect(report.outcome).toBe('PASSED');
  });

  test('M02: too many entries, too many bytes and too deep a directory are stopped', async () => {
    const tar = await tarOfFiles(
      Array.from({ length: 30 }, (_, index) => file(`f${index}`, 'x'.repeat(100))),
    );
    expect((await checkBytes(tar, { ...small, entries: 29 })).limit).toBe('ENTRIES');
    expect((await checkBytes(tar, { ...small, entries: 30 })).limit).toBeNull();
    expect((await checkBytes(tar, { ...small, totalBytes: 2_999 })).limit).toBe('TOTAL_BYTES');
    expect((await checkBytes(tar, { ...small, totalBytes: 3_000 })).limit).toBeNull();
    const deep = await tarOfFiles([file(`${'d/'.repeat(101)}f`, 'x')]);
    expect((await checkBytes(deep)).limit).toBe('DEPTH');
    expect((await checkBytes(await tarOfFiles([file(`${'d/'.repeat(100)}f`, 'x')]))).limit).toBeNull();
  });

  test('M02: entries of a zip that share their bytes are stopped', async () => {
    const kernel = file('kernel', Buffer.from('A'.repeat(50)));
    const members = Array.from({ length: 40 }, (_, index) => ({
      file: { ...kernel, path: `copy${index}` },
      method: 0,
      ...(index > 0 ? { at: 0 } : {}),
    }));
    expect((await checkBytes(zipOf(members))).limit).toBe('OVERLAP');
  });

  test('M02: a sparse file of a tar is special and its holes are never made', async () => {
    const sparse: TarMember = {
      name: 'sparse',
      bytes: Buffer.from('x'),
      pax: { 'GNU.sparse.major': '1', 'GNU.sparse.realsize': '1000000000000' },
    };
    const report = await checkBytes(await tarOfMembers([sparse]));
    expect(codes(report)).toEqual([['SPECIAL_FILE', 'sparse', null]]);
  });

  test('M02: a sparse file of the older kind is special, and a size that no medium has is stopped before its bytes', async () => {
    const tar = () => tarOfMembers([{ name: 'one', bytes: Buffer.from('x') }]);
    const sparse = await tar();
    sparse[156] = 'S'.charCodeAt(0);
    expect(codes(await checkBytes(summed(sparse)))).toEqual([['SPECIAL_FILE', 'one', null]]);
    const huge = await tar();
    Buffer.from('80000000001000000000000000'.slice(0, 24), 'hex').copy(huge, 124);
    expect((await checkBytes(summed(huge))).limit).toBe('TOTAL_BYTES');
  });

  test('M02: bytes of a link or a device and bytes behind the end of a tar are counted too', async () => {
    const link = { name: 'link', type: 'fifo', linkname: 'x' } as const;
    const tar = await tarOfMembers([link]);
    tar.write(`${(9 * 1024 * 1024).toString(8).padStart(11, '0')} `, 124);
    summed(tar);
    const packed = gzipSync(Buffer.concat([tar.subarray(0, 512), Buffer.alloc(9 * 1024 * 1024 + 1_024)]));
    expect((await checkBytes(packed, small)).limit).toBe('RATIO');
    const behind = Buffer.concat([await tarOfFiles([file('a', 'x')]), Buffer.alloc(65 * 1024 * 1024)]);
    expect((await checkBytes(gzipSync(behind))).limit).toBe('TOTAL_BYTES');
  });

  test('M02: a tar of nothing but extended headers ends', async () => {
    const tar = await tarOfMembers([{ name: `${'n'.repeat(200)}`, bytes: Buffer.from('x') }]);
    const extended = tar.subarray(0, 1_024);
    const report = await checkBytes(Buffer.concat([...Array(40).fill(extended), Buffer.alloc(1_024)]));
    expect(codes(report)).toEqual([['UNREADABLE', '', expect.stringMatching(/^BAD_STRUCTURE/)]]);
  });

  test('M02: a directory of a disc that lies in itself ends', async () => {
    const image = discImage([file('dir/a.txt', 'x')], { joliet: false, label: 'LOOP' });
    const root = image.readUInt32LE(16 * 2048 + 156 + 2);
    for (let at = root * 2048; at < (root + 1) * 2048; at++)
      if (image.toString('latin1', at, at + 3) === 'dir') image.writeUInt32LE(root, at - 33 + 2);
    const report = await checkBytes(image);
    expect(codes(report)).toEqual([['UNREADABLE', 'dir', expect.stringMatching(/^BAD_STRUCTURE/)]]);
  });
});
