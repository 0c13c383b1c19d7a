import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { discImage } from '../../../../scripts/walk/escrow/disc-image';
import { openDirectory } from '../../../../subgraphs/escrow/medium/directory-medium';
import { openIso } from '../../../../subgraphs/escrow/medium/iso-medium';
import { fileBytes } from '../../../../subgraphs/escrow/medium/medium-bytes';
import { MediumFault } from '../../../../subgraphs/escrow/medium/medium-fault';
import { openMedium } from '../../../../subgraphs/escrow/medium/open-medium';
import { tarOf } from '../../../../subgraphs/escrow/medium/tar-medium';
import { openZip } from '../../../../subgraphs/escrow/medium/zip-medium';
import { readMedium, verify } from '../../../../subgraphs/escrow/verification/verify';
import { MEDIA, PACKED_TARS, writeMedium, writeTar } from '../../../support/media/all-media';
import { certificateOf, factsOf, readAt, truthOf } from '../../../support/media/certificate';
import { SAMPLE_PROJECT } from '../../../support/media/sample-project';
import { file, writeDirectory } from '../../../support/media/tree';
import { tarOfFiles } from '../../../support/media/write-tar';
import { zipOf } from '../../../support/media/write-zip';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-media-'));
  path = join(folder, 'medium');
});
afterEach(() => rm(folder, { recursive: true }));

const FILES = SAMPLE_PROJECT.filter(({ bytes }) => bytes.length < 20_000);
const IMAGES = MEDIA.filter((name) => name !== 'a directory');

/** Outcome of a check, or of the opening when it comes to no check. */
async function outcomeAt(at: string): Promise<string> {
  try {
    const report = await verify(
      factsOf(await readAt(at), certificateOf(FILES.map(truthOf)), { level: 'V0' }),
    );
    return report.outcome;
  } catch (fault) {
    if (fault instanceof MediumFault) return 'UNREADABLE';
    throw fault;
  }
}

describe('M03: worn and cut media', () => {
  test.each(IMAGES)('M03: %s that was cut anywhere is told as unreadable', async (name) => {
    const whole = await writeMedium(name, folder, FILES);
    const { length } = await readFile(whole);
    expect(await outcomeAt(whole)).not.toBe('UNREADABLE');
    // Images of discs end with whole sectors, of which the last may be no more than filling.
    for (const kept of [0.97, 0.75, 0.5, 0.1]) {
      await truncate(whole, Math.floor(length * kept));
      expect([kept, await outcomeAt(whole)]).toEqual([kept, 'UNREADABLE']);
    }
  });

  test.each(PACKED_TARS)('M03: a tar packed by %s that was cut is told as unreadable', async (packing) => {
    const whole = await writeTar(packing, folder, FILES);
    const { length } = await readFile(whole);
    expect(await outcomeAt(whole)).not.toBe('UNREADABLE');
    await truncate(whole, length - (packing === 'nothing' ? 2_000 : 20));
    expect(await outcomeAt(whole)).toBe('UNREADABLE');
  });

  test.each(PACKED_TARS)(
    'M03: one changed byte of a tar packed by %s is told as unreadable',
    async (packing) => {
      const whole = await writeTar(packing, folder, FILES);
      const bytes = await readFile(whole);
      // A plain tar has a checksum for each header and none for what stands behind it.
      const at = packing === 'nothing' ? 30 : Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      await writeFile(whole, bytes);
      expect(await outcomeAt(whole)).toBe('UNREADABLE');
    },
  );

  test('M03: a checksum of gzip that is not that of the bytes is told', async () => {
    const bytes = gzipSync(await tarOfFiles(FILES));
    bytes.writeUInt32LE(bytes.readUInt32LE(bytes.length - 8) ^ 1, bytes.length - 8);
    await writeFile(path, bytes);
    expect((await readAt(path)).scan.stopped).toMatchObject({ reason: 'BAD_CRC' });
  });

  test('M03: a tar that was cut between two entries is told, though nothing in it is damaged', async () => {
    const tar = await tarOfFiles([file('a', 'x'.repeat(512)), file('b', 'y'.repeat(512))]);
    await writeFile(path, tar.subarray(0, 1_024));
    const medium = await readAt(path);
    expect(medium.scan.stopped).toEqual({ reason: 'TRUNCATED', path: null, offset: 1_024 });
  });

  test('M03: one bad byte of a zip is told with its entry, and the other entries are read', async () => {
    const zip = zipOf(
      [file('good', 'intact'), file('bad', 'damaged')].map((one) => ({ file: one, method: 0 })),
    );
    zip[zip.indexOf('damaged')] = 'D'.charCodeAt(0);
    await writeFile(path, zip);
    const report = await verify(factsOf(await readAt(path), certificateOf([]), { level: 'V0' }));
    expect(report.outcome).toBe('UNREADABLE');
    expect(report.findings).toMatchObject([
      { code: 'UNREADABLE', path: 'bad', actual: 'BAD_CRC @40', supports: 'MEDIUM_MALFUNCTION' },
    ]);
  });

  test('M03: one bad byte of an archive of 7-Zip is told', async () => {
    const whole = await writeMedium('an archive of 7-Zip', folder, [
      file('a', 'x'.repeat(50_000)),
      file('b', 'y'),
    ]);
    const bytes = await readFile(whole);
    bytes[40] = (bytes[40] ?? 0) ^ 0xff;
    await writeFile(whole, bytes);
    expect(await outcomeAt(whole)).toBe('UNREADABLE');
  });

  test('M03: a sector that cannot be read is told with file and place, and the other files are compared', async () => {
    const files = [file('a.txt', 'a'), file('b.txt', 'b'.repeat(1_000)), file('c.txt', 'c')];
    await writeDirectory(path, files);
    async function* worn(at: Buffer): AsyncGenerator<Uint8Array> {
      const bytes = await readFile(at);
      if (!at.toString().endsWith('b.txt')) return yield bytes;
      yield bytes.subarray(0, 512);
      throw Object.assign(new Error('i/o error'), { code: 'EIO', syscall: 'read' });
    }
    const medium = await readMedium(openDirectory(path, { readFile: worn }), {
      number: 1,
      label: 'ESCROW_1',
    });
    const rows = files.map(truthOf).filter(({ fileName }) => fileName !== 'c.txt');
    const report = await verify(factsOf(medium, certificateOf(rows), { level: 'V1' }));
    expect(report.outcome).toBe('UNREADABLE');
    expect(
      report.findings.map(({ code, path: at, actual, supports }) => [code, at, actual, supports]),
    ).toEqual([
      ['EXTRA', 'c.txt', null, 'CERTIFICATE_MISMATCH'],
      ['UNREADABLE', 'b.txt', 'READ_ERROR @512', 'MEDIUM_MALFUNCTION'],
    ]);
  });

  test('M03: a sector of a disc image that cannot be read is told with its file', async () => {
    await writeFile(
      path,
      discImage([file('a.txt', 'a'), file('b.txt', 'b')], { joliet: true, label: 'ESCROW_1' }),
    );
    const bytes = await fileBytes(path);
    const broken = {
      ...bytes,
      stream: (start: number, end: number) =>
        end - start === 1 && start > bytes.size - 2_049 ? failing() : bytes.stream(start, end),
    };
    const medium = await readMedium(await openIso(broken), { number: 1, label: '' });
    await bytes.close();
    expect(medium.scan.entries.map(({ path: at, fault }) => [at, fault])).toEqual([
      ['a.txt', null],
      ['b.txt', { reason: 'READ_ERROR', path: 'b.txt', offset: 0 }],
    ]);
  });

  test('M03: a sector of a zip that cannot be read is told with its file, and the other files are read', async () => {
    const files = [file('a.txt', 'a'), file('b.txt', 'b'.repeat(100)), file('c.txt', 'c')];
    const zip = zipOf(files.map((one) => ({ file: one, method: 0 })));
    await writeFile(path, zip);
    const at = zip.indexOf('b'.repeat(100));
    const bytes = await fileBytes(path);
    const broken = {
      ...bytes,
      stream: (start: number, end: number) =>
        start <= at && at < end && end - start <= 100 ? failing() : bytes.stream(start, end),
    };
    const { scan } = await readMedium(await openZip(broken), { number: 1, label: '' });
    await bytes.close();
    expect(scan.entries.map(({ path: name, fault }) => [name, fault?.reason ?? null])).toEqual([
      ['a.txt', null],
      ['b.txt', 'READ_ERROR'],
      ['c.txt', null],
    ]);
  });

  test('M03: a sector of a tar that cannot be read ends the reading with its place', async () => {
    const tar = await tarOfFiles([file('a.txt', 'a'), file('b.txt', 'b'.repeat(2_000))]);
    const medium = tarOf(
      () => Readable.from(worn(tar.subarray(0, 2_048))),
      tar.length,
      async () => {},
    );
    const read = await readMedium(medium, { number: 1, label: '' });
    const report = await verify(factsOf(read, certificateOf([]), { level: 'V0' }));
    expect(report.outcome).toBe('UNREADABLE');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ path: 'b.txt', actual: 'READ_ERROR @512', supports: 'MEDIUM_MALFUNCTION' }),
    );
  });

  test('M03: an archive that is encrypted without a key cannot be read', async () => {
    await writeFile(path, zipOf([{ file: file('a', 'secret'), flags: 1 }]));
    const medium = await readAt(path);
    expect(medium.scan.entries[0]?.fault).toEqual({ reason: 'ENCRYPTED', path: 'a', offset: 0 });
  });

  test('M03: what we have no reader for proves nothing against the medium', async () => {
    await writeFile(path, zipOf([{ file: file('a', 'packed otherwise'), method: 14 }]));
    const report = await verify(factsOf(await readAt(path), certificateOf([])));
    expect([report.outcome, report.findings]).toEqual(['ABORTED', []]);
  });

  test.each([
    ['empty', ''],
    ['of an unknown kind', 'nothing that anybody knows'],
  ])('M03: a medium that is %s cannot be read', async (_what, text) => {
    await writeFile(path, text);
    await expect(openMedium({ path })).rejects.toMatchObject({
      evidence: { reason: 'BAD_STRUCTURE', path: null },
    });
  });

  test('M03: a path at which nothing lies is no evidence against a medium', async () => {
    await expect(openMedium({ path })).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

async function* worn(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
  throw Object.assign(new Error('i/o error'), { code: 'EIO', syscall: 'read' });
}

function failing(): Readable {
  return new Readable({
    read() {
      this.destroy(Object.assign(new Error('i/o error'), { code: 'EIO', syscall: 'read' }));
    },
  });
}
