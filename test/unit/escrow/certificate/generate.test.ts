import { hash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBillOfMaterials } from '../../../../subgraphs/escrow/certificate/bill-of-materials';
import { generateTables } from '../../../../subgraphs/escrow/certificate/generate-certificate';
import { librariesFromBill } from '../../../../subgraphs/escrow/certificate/libraries-from-bill';
import type { ReadMedium } from '../../../../subgraphs/escrow/verification/verification.model';
import { verify } from '../../../../subgraphs/escrow/verification/verify';
import { MEDIA, writeMedium } from '../../../support/media/all-media';
import { certificateOf, factsOf, readAt } from '../../../support/media/certificate';
import { SAMPLE_PROJECT } from '../../../support/media/sample-project';
import { writeDirectory } from '../../../support/media/tree';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-media-'));
});
afterEach(() => rm(folder, { recursive: true }));

const findings = async (
  medium: ReadMedium,
  { sources, libraries }: Partial<ReturnType<typeof generateTables>>,
  bill: string | null = null,
) =>
  (await verify(factsOf(medium, certificateOf(sources ?? [], libraries ?? []), { billOfMaterials: bill })))
    .findings;

describe('certificate made from a medium (N6)', () => {
  test.each(MEDIA)('N6: what was made from %s agrees with it without a finding', async (name) => {
    const medium = await readAt(await writeMedium(name, folder, SAMPLE_PROJECT));
    const tables = generateTables([medium]);
    expect(await findings(medium, tables)).toEqual([]);
    expect(tables.sources.length).toBeGreaterThan(40);
    expect(tables.libraries.map(({ componentName, version }) => [componentName, version]).sort()).toEqual([
      ['codec-2.0.0.jar', '2.0.0'],
      ['lodash', '4.17.21'],
      ['parser-1.4.2.jar', '1.4.2'],
      ['react', '18.2.0'],
    ]);
  });

  test('N6: fills language and framework from names and manifests', async () => {
    const medium = await readAt(await writeDirectory(join(folder, 'm'), SAMPLE_PROJECT));
    const row = generateTables([medium]).sources.find(({ fileName }) => fileName === 'page3.js');
    expect(row).toMatchObject({ language: 'JavaScript', framework: 'React', frameworkVersion: '18.2.0' });
  });

  test('N6: two discs are told apart by their labels', async () => {
    const media = [
      await readAt(await writeDirectory(join(folder, 'a'), SAMPLE_PROJECT.slice(0, 5)), {
        number: 1,
        label: 'DISC A',
      }),
      await readAt(await writeDirectory(join(folder, 'b'), SAMPLE_PROJECT.slice(3, 9)), {
        number: 2,
        label: 'DISC B',
      }),
    ];
    const { sources, libraries } = generateTables(media);
    const [first] = media as [ReadMedium, ReadMedium];
    const report = await verify(factsOf(first, certificateOf(sources, libraries), { media }));
    expect(sources).toHaveLength(11);
    expect(report.findings).toEqual([]);
  });
});

const codec = SAMPLE_PROJECT.find(({ path }) => path.endsWith('codec-2.0.0.jar'))?.bytes ?? Buffer.alloc(0);

const cycloneDx = (specVersion: string, changes: { codecHash?: string; parser?: string } = {}) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion,
    components: [
      { type: 'library', name: 'lodash', version: '4.17.21', purl: 'pkg:npm/lodash@4.17.21' },
      { type: 'library', name: 'react', version: '18.2.0', purl: 'pkg:npm/react@18.2.0' },
      {
        type: 'library',
        group: 'kz.example',
        name: 'parser',
        version: changes.parser ?? '1.4.2',
        purl: `pkg:maven/kz.example/parser@${changes.parser ?? '1.4.2'}`,
      },
      {
        type: 'library',
        name: 'codec',
        version: '2.0.0',
        purl: 'pkg:maven/kz.example/codec@2.0.0',
        hashes: [{ alg: 'SHA-256', content: changes.codecHash ?? hash('sha256', codec) }],
        components: [{ type: 'library', name: 'phantom', version: '0.1.0', purl: 'pkg:npm/phantom@0.1.0' }],
      },
    ],
  });

const SPDX = JSON.stringify({
  spdxVersion: 'SPDX-2.3',
  documentDescribes: ['SPDXRef-own'],
  packages: [
    { SPDXID: 'SPDXRef-own', name: 'sample', versionInfo: '1.0.0' },
    {
      SPDXID: 'SPDXRef-1',
      name: 'lodash',
      versionInfo: '4.17.21',
      externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:npm/lodash@4.17.21' }],
    },
    { SPDXID: 'SPDXRef-2', name: 'phantom', versionInfo: '0.1.0' },
  ],
});

describe('table 2 from a bill of materials (N7)', () => {
  const read = async () => readAt(await writeDirectory(join(folder, 'm'), SAMPLE_PROJECT));

  test.each(['1.5', '1.6', '1.7'])('N7: CycloneDX %s is read, nested components too', (version) => {
    expect(readBillOfMaterials(cycloneDx(version))?.map(({ name }) => name)).toEqual([
      'lodash',
      'react',
      'parser',
      'codec',
      'phantom',
    ]);
  });

  test('N7: SPDX 2.3 is read without the software that it describes', () => {
    expect(readBillOfMaterials(SPDX)).toEqual([
      { ecosystem: 'npm', name: 'lodash', version: '4.17.21', purl: 'pkg:npm/lodash@4.17.21', sha256: null },
      { ecosystem: null, name: 'phantom', version: '0.1.0', purl: null, sha256: null },
    ]);
  });

  test.each([
    '{}',
    'no json',
    '{"bomFormat":"CycloneDX","specVersion":"0.9"}',
    '{"spdxVersion":"SPDX-1.0"}',
    '[]',
  ])('N7: %s is no bill of materials', (text) => expect(readBillOfMaterials(text)).toBeNull());

  test('N7: lines are made of what lies on the medium; the phantom and the altered component are told', async () => {
    const medium = await read();
    const table = librariesFromBill(cycloneDx('1.6', { parser: '1.5.0' }), [medium]);
    expect(
      table?.libraries.map(({ directory, componentName, version, purl }) => [
        directory,
        componentName,
        version,
        purl,
      ]),
    ).toEqual([
      ['node_modules', 'lodash', '4.17.21', 'pkg:npm/lodash@4.17.21'],
      ['node_modules', 'react', '18.2.0', 'pkg:npm/react@18.2.0'],
      ['lib', 'parser-1.4.2.jar', '1.4.2', 'pkg:maven/kz.example/parser@1.5.0'],
      ['lib/other', 'codec-2.0.0.jar', '2.0.0', 'pkg:maven/kz.example/codec@2.0.0'],
    ]);
    expect(table?.notFound.map(({ name }) => name)).toEqual(['phantom']);
    expect(table?.differing.map(({ listed, found }) => [listed.version, found.version])).toEqual([
      ['1.5.0', '1.4.2'],
    ]);
  });

  test('N7: a bill is not believed, and yet no ground of refusal: all that it tells wrongly is a remark', async () => {
    const medium = await read();
    const tables = generateTables([medium]);
    const found = await findings(
      medium,
      tables,
      cycloneDx('1.6', { parser: '1.5.0', codecHash: 'ab'.repeat(32) }),
    );
    expect(found.map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([
        ['BILL_COMPONENT_ALTERED', 'codec'],
        ['BILL_COMPONENT_NOT_FOUND', 'phantom'],
        ['BILL_VERSION', 'parser'],
      ]),
    );
    for (const { severity, supports } of found) expect([severity, supports]).toEqual(['REMARK', null]);
  });

  test('N7: a line of table 2 that was copied from a bill and lies nowhere is a mismatch', async () => {
    const medium = await read();
    const tables = generateTables([medium]);
    const [line] = tables.libraries;
    if (!line) throw new Error('no line');
    const libraries = [...tables.libraries, { ...line, row: 9, componentName: 'phantom', version: '0.1.0' }];
    expect(await findings(medium, { ...tables, libraries })).toMatchObject([
      { code: 'MISSING_COMPONENT', table: 2, row: 9, supports: 'CERTIFICATE_MISMATCH' },
    ]);
  });

  test('N7: a bill that nobody can read is a remark', async () => {
    const medium = await read();
    expect(await findings(medium, generateTables([medium]), 'no bill')).toMatchObject([
      { code: 'BILL_NOT_READABLE', supports: null },
    ]);
  });
});
