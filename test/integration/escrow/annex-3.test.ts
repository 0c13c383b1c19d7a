import { signCms } from '../../../scripts/sample-authority/sign';
import { person } from '../../support/actors';
import type { SigningFixture } from '../../support/signing';
import { register } from './access-fixture';
import {
  CONTACT,
  findings,
  generated,
  HEAD,
  LABEL,
  type LibraryLine,
  type Line,
  readCertificate,
  record,
  refusalsOf,
  type Tables,
  work,
} from './certificate-fixture';
import {
  type Filing,
  filed,
  openFiling,
  send,
  sign,
  signable,
  signingFixture,
  verifiedFiling,
} from './filing-fixture';
import { ANALYST, AUDITOR, AUTHORIZED_BODY, HOLDER, NOW, OPERATOR, OWNER, STRANGER } from './intake-fixture';

let signing: SigningFixture;
let filing: Filing;
beforeAll(async () => {
  signing = await signingFixture();
});
beforeEach(async () => {
  filing = await openFiling(signing);
});
afterEach(() => filing.close());

const STAFF = person(['OPERATOR_STAFF'], 'operator');
const bare = (depositId: string) => depositId.slice('dep_'.length);
const NO_LINES = { sources: [], libraries: [], hasNoLibraries: true };
const TITLED = { ...HEAD, softwareName: 'Продукт' };

const read = async <Data>(depositId: string, selection: string, actor = OWNER) => {
  const { certificate, errors } = await readCertificate<Data>(filing, depositId, selection, actor);
  expect(errors).toEqual([]);
  return certificate;
};

/** The tables of a filing whose medium is there. */
async function begun(): Promise<{ depositId: string; tables: Tables }> {
  const depositId = await filed(filing);
  return { depositId, tables: await generated(filing, depositId, TITLED) };
}

describe('the head of a certificate', () => {
  const WARNINGS = 'date warnings { code legalReference { clause } message }';
  const checkedAt = (depositId: string, at: string) =>
    filing.rows(`INSERT INTO verification (id, deposit_id, state, level, started_at, finished_at, mismatch_count, remark_count)
      VALUES (gen_random_uuid(), '${bare(depositId)}', 'PASSED', 'V3', '${at}', '${at}', 0, 0)`);

  test('L258 A3: a day before the end of the check is a warning, one on or after it is none', async () => {
    const depositId = await filed(filing);
    const dated = (date: string) => record(filing, depositId, { head: { ...HEAD, date }, ...NO_LINES });
    expect(await dated('2026-11-19')).toEqual([]);
    const warning = { code: 'CERTIFICATE_DATED_BEFORE_CHECK', legalReference: { clause: 'A3.date' } };
    expect(await read(depositId, WARNINGS)).toMatchObject({ date: '2026-11-19', warnings: [warning] });
    await checkedAt(depositId, '2026-11-19T19:30:00Z');
    expect(await read(depositId, WARNINGS)).toMatchObject({
      warnings: [{ ...warning, message: expect.stringContaining('2026-11-20') }],
    });
    expect(await dated('2026-11-20')).toEqual([]);
    expect(await read(depositId, WARNINGS)).toEqual({ date: '2026-11-20', warnings: [] });
  });

  test('L258 A3: a day that nobody wrote is the one on which the second side signs', async () => {
    const depositId = await verifiedFiling(filing);
    const certificate = { head: HEAD, ...NO_LINES };
    await filing.rows(`UPDATE deposit SET state = 'DRAFT' WHERE id = '${bare(depositId)}'`);
    expect(await record(filing, depositId, certificate)).toEqual([]);
    await filing.rows(`UPDATE deposit SET state = 'VERIFIED' WHERE id = '${bare(depositId)}'`);
    await sign(filing, depositId, 'CERTIFICATE', 'owner');
    expect(await read(depositId, WARNINGS)).toEqual({ date: null, warnings: [] });
    await sign(filing, depositId, 'CERTIFICATE', 'operator');
    expect(await read(depositId, 'date')).toEqual({ date: '2026-11-20' });
  });

  test('L259 A3: the place is Astana unless another one is written', async () => {
    const depositId = await filed(filing);
    const placed = (place: string | null) =>
      record(filing, depositId, { head: { ...HEAD, place }, ...NO_LINES });
    for (const [written, place] of [
      [null, 'Астана'],
      [' ', 'Астана'],
      ['Алматы', 'Алматы'],
    ] as const) {
      expect(await placed(written)).toEqual([]);
      expect(await read(depositId, 'place')).toEqual({ place });
    }
  });

  test('L260 L261 A3, E-11: both organizations are named, and on the way back they are in each other’s place', async () => {
    const depositId = await filed(filing);
    const sides = 'direction acceptingOrganization transferringOrganization transferringContact { name }';
    const missing = { ...HEAD, acceptingOrganization: ' ', transferringOrganization: '' };
    expect(await record(filing, depositId, { head: missing, ...NO_LINES })).toEqual([
      'CERTIFICATE_FIELD_MISSING input certificate head acceptingOrganization',
      'CERTIFICATE_FIELD_MISSING input certificate head transferringOrganization',
    ]);
    expect(await record(filing, depositId, { head: HEAD, ...NO_LINES })).toEqual([]);
    expect(await read(depositId, sides)).toEqual({
      direction: 'INTAKE',
      acceptingOrganization: 'Оператор',
      transferringOrganization: 'Министерство финансов',
      transferringContact: { name: CONTACT.name },
    });
    const back = () => readCertificate(filing, depositId, sides, OWNER, 'handOverCertificate');
    expect(await back()).toEqual({ certificate: null, errors: [] });
    await filing.rows(`UPDATE deposit SET state = 'TERMINATION_NOTIFIED' WHERE id = '${bare(depositId)}'`);
    expect((await back()).certificate).toEqual({
      direction: 'HANDOVER',
      acceptingOrganization: 'Министерство финансов',
      transferringOrganization: 'Оператор',
      transferringContact: { name: HEAD.acceptingContact.name },
    });
  });

  test('L262 A3.1: another name than the title of the deposit is found, its own name is not', async () => {
    const { depositId, tables } = await begun();
    const named = async (softwareName: string) => {
      const head = { ...HEAD, softwareName };
      expect(await record(filing, depositId, { head, ...tables, hasNoLibraries: false })).toEqual([]);
      return (await findings(filing, depositId)).filter(({ code }) => code === 'SOFTWARE_NAME');
    };
    expect(await named('Другой продукт')).toMatchObject([
      { severity: 'REMARK', expected: 'Другой продукт', actual: 'Продукт' },
    ]);
    expect(await named('продукт')).toEqual([]);
    expect(await read(depositId, 'softwareName')).toEqual({ softwareName: 'продукт' });
  });

  test('L263 A3.2: a certificate without annotation is refused, recorded by hand or made from the medium', async () => {
    const depositId = await filed(filing);
    const head = { ...HEAD, annotation: ' ' };
    expect(await record(filing, depositId, { head, ...NO_LINES })).toEqual([
      'CERTIFICATE_FIELD_MISSING input certificate head annotation',
    ]);
    expect(await refusalsOf(filing, 'acceptanceCertificateGenerate', { depositId, head })).toEqual([
      'CERTIFICATE_FIELD_MISSING input head annotation',
    ]);
    expect(await record(filing, depositId, { head: HEAD, ...NO_LINES })).toEqual([]);
    expect(await read(depositId, 'annotation')).toEqual({ annotation: 'Учёт' });
  });
});

/** Finds what one line of each table gives when it is changed, and what it gives as it is. */
describe('the tables of a certificate', () => {
  const LANGUAGE = { language: 'Go' };
  const of = (name: string) => (one: Line) => one.fileName === name;

  const SOURCES: readonly (readonly [
    title: string,
    file: string,
    truth: Partial<Line>,
    change: Partial<Line>,
    found: object,
  ])[] = [
    [
      'L265 A3.t1.2: a label that the medium does not have',
      'main.ts',
      { mediumLabel: LABEL },
      { mediumLabel: 'DISC 2' },
      { code: 'LABEL', severity: 'MISMATCH', expected: 'DISC 2', actual: LABEL },
    ],
    [
      'L266 A3.t1.3: another directory than the one of the file',
      'main.ts',
      { directory: 'app\\' },
      { directory: 'app/sub' },
      { code: 'DIRECTORY', severity: 'MISMATCH', actual: 'app/main.ts' },
    ],
    [
      'L267 A3.t1.4: another name than the one of the file',
      'main.ts',
      { fileName: 'main.ts' },
      { fileName: 'renamed.ts' },
      { code: 'NAME', severity: 'MISMATCH', actual: 'app/main.ts' },
    ],
    [
      'L268 A3.t1.5: a size that no meaning of MB gives',
      'setup.bin',
      { sizeMb: '1,43' },
      { sizeMb: '1,6' },
      { code: 'SIZE', severity: 'MISMATCH', expected: '1,6 MB', actual: '1500000 B' },
    ],
    [
      'L269 A3.t1.6: another language than the one that was detected',
      'main.ts',
      { language: 'TypeScript' },
      { language: 'Python' },
      { code: 'LANGUAGE', severity: 'REMARK', expected: 'Python', actual: 'TypeScript' },
    ],
    [
      'L270 A3.t1.7: another version of the language than the manifest states',
      'tool.go',
      { ...LANGUAGE, languageVersion: '1.22' },
      { ...LANGUAGE, languageVersion: '1.18' },
      { code: 'LANGUAGE_VERSION', severity: 'REMARK', expected: '1.18', actual: '1.22' },
    ],
    [
      'L271 A3.t1.8: a framework that the manifest does not name',
      'main.ts',
      { framework: 'Express', frameworkVersion: null },
      { framework: 'Angular', frameworkVersion: null },
      { code: 'FRAMEWORK', severity: 'REMARK', expected: 'Angular', actual: 'Express' },
    ],
    [
      'L272 A3.t1.9: another version of the framework',
      'main.ts',
      { framework: 'Express', frameworkVersion: '4.18.2' },
      { framework: 'Express', frameworkVersion: '3.0.0' },
      { code: 'FRAMEWORK_VERSION', severity: 'REMARK', expected: '3.0.0', actual: '4.18.2' },
    ],
    [
      'L273 A3.t1.10: another day of modification',
      'main.ts',
      { modifiedOn: '2025-03-10' },
      { modifiedOn: '2025-03-12' },
      { code: 'DATE', severity: 'MISMATCH', expected: '2025-03-12', actual: '2025-03-10' },
    ],
    [
      'L273 A3.t1.10: a day of modification that is one day off',
      'main.ts',
      { modifiedOn: '2025-03-10' },
      { modifiedOn: '2025-03-11' },
      { code: 'DATE_WITHIN_A_DAY', severity: 'REMARK' },
    ],
  ];

  test.each(SOURCES)('%s is found, the true one is not', async (_title, name, truth, change, found) => {
    const { depositId, tables } = await begun();
    const changed = async (by: Partial<Line>) => {
      const sources = tables.sources.map((one) => (of(name)(one) ? { ...one, ...by } : one));
      const certificate = { head: TITLED, ...tables, sources, hasNoLibraries: false };
      expect(await record(filing, depositId, certificate)).toEqual([]);
      return findings(filing, depositId);
    };
    const row = tables.sources.findIndex(of(name)) + 1;
    expect(await changed(change)).toEqual([expect.objectContaining({ tableNumber: 1, row, ...found })]);
    expect(await changed(truth)).toEqual([]);
  });

  test('L264 L274 A3: lines are numbered by the escrow in the order in which they are written', async () => {
    const { depositId, tables } = await begun();
    const { sources, libraries } = tables;
    const certificate = { head: HEAD, sources: sources.toReversed(), libraries, hasNoLibraries: false };
    expect(await record(filing, depositId, certificate)).toEqual([]);
    const written = await read<{ sources: { nodes: { row: number; fileName: string }[] } }>(
      depositId,
      'sources(first: 50) { nodes { row fileName } } libraries(first: 5) { nodes { row } }',
    );
    expect(written).toEqual({
      sources: { nodes: sources.toReversed().map(({ fileName }, index) => ({ row: index + 1, fileName })) },
      libraries: { nodes: libraries.map((_, index) => ({ row: index + 1 })) },
    });
  });

  test.each([
    ['L266 A3.t1.3: of table 1', 'sources', '../app'],
    ['L266 A3.t1.3: of table 1', 'sources', '/app'],
    ['L266 A3.t1.3: of table 1', 'sources', 'D:\\app'],
    ['L276 A3.t2.3: of table 2', 'libraries', 'lib/../../etc'],
  ] as const)('%s, no line names a place outside of its disc: %s %s', async (_title, table, directory) => {
    const { depositId, tables } = await begun();
    const lines = (tables[table] as (Line | LibraryLine)[]).map((one, index) =>
      index ? one : { ...one, directory },
    );
    const written = { head: HEAD, ...tables, hasNoLibraries: false };
    expect(await record(filing, depositId, { ...written, [table]: lines })).toEqual([
      `UNSAFE_PATH input certificate ${table} 0 directory`,
    ]);
    expect(await record(filing, depositId, written)).toEqual([]);
  });

  test('L267 A3.t1.4: a file that is missing and one that is not listed are both found', async () => {
    const { depositId, tables } = await begun();
    const [tool] = tables.sources.filter(of('tool.go'));
    if (!tool) throw new Error('No line');
    const sources = tables.sources.filter((one) => one !== tool);
    const absent = { ...tool, fileName: 'absent.rb', sizeMb: '7', modifiedOn: '2020-01-01' };
    const certificate = { head: TITLED, ...tables, hasNoLibraries: false };
    expect(await record(filing, depositId, { ...certificate, sources: [...sources, absent] })).toEqual([]);
    expect(await findings(filing, depositId)).toMatchObject([
      { code: 'EXTRA', severity: 'MISMATCH', row: null },
      { code: 'MISSING', severity: 'MISMATCH', row: tables.sources.length },
    ]);
    expect(await record(filing, depositId, certificate)).toEqual([]);
    expect(await findings(filing, depositId)).toEqual([]);
  });

  test('L268 A3.t1.5: either meaning of MB proves a size, and the report says which one did', async () => {
    const { depositId, tables } = await begun();
    const meanings = async (sizeMb: string) => {
      const sources = tables.sources.map((one) => (of('setup.bin')(one) ? { ...one, sizeMb } : one));
      expect(
        await record(filing, depositId, { head: TITLED, ...tables, sources, hasNoLibraries: false }),
      ).toEqual([]);
      expect(await findings(filing, depositId)).toEqual([]);
      const { data } = await filing.subgraph.execute<{
        deposit: { verificationRuns: { nodes: { report: string }[] } };
      }>({
        query: `query ($id: ID!) { deposit(id: $id) { verificationRuns(first: 1) { nodes { report } } } }`,
        variables: { id: depositId },
        actor: OWNER,
      });
      return JSON.parse(data.deposit.verificationRuns.nodes[0]?.report ?? '').sizes;
    };
    const decimal = await meanings('1,50');
    const binary = await meanings('1.43');
    expect([decimal.decimalOnly - binary.decimalOnly, binary.binaryOnly - decimal.binaryOnly]).toEqual([
      1, 1,
    ]);
  });

  const LIBRARIES: readonly (readonly [
    title: string,
    truth: Partial<LibraryLine>,
    change: Partial<LibraryLine>,
    found: object,
  ])[] = [
    ['L275 A3.t2.2: a label that the medium does not have', {}, { mediumLabel: 'DISC 2' }, { code: 'LABEL' }],
    [
      'L276 A3.t2.3: another directory than the one of the library',
      {},
      { directory: 'vendor' },
      { code: 'DIRECTORY' },
    ],
    [
      'L277 A3.t2.4: a library that lies nowhere on the medium',
      {},
      { componentName: 'underscore' },
      { code: 'MISSING_COMPONENT' },
    ],
    ['L278 A3.t2.5: another size of the library', {}, { sizeMb: '9' }, { code: 'SIZE' }],
    [
      'L280 A3.t2.7: another version of the library',
      { version: '4.17.21' },
      { version: '4.17.20' },
      { code: 'VERSION', expected: '4.17.20', actual: '4.17.21' },
    ],
  ];

  test.each(LIBRARIES)('%s is found, the true one is not', async (_title, truth, change, found) => {
    const { depositId, tables } = await begun();
    const changed = async (by: Partial<LibraryLine>) => {
      const libraries = tables.libraries.map((one) => ({ ...one, ...by }));
      const certificate = { head: TITLED, ...tables, libraries, hasNoLibraries: false };
      expect(await record(filing, depositId, certificate)).toEqual([]);
      return findings(filing, depositId);
    };
    expect(await changed(change)).toContainEqual(
      expect.objectContaining({ severity: 'MISMATCH', tableNumber: 2, row: 1, ...found }),
    );
    expect(await changed(truth)).toEqual([]);
  });

  test('L279 A3.t2.6: a library in a language of another registry of packages is a remark, in its own or none it is not', async () => {
    const { depositId, tables } = await begun();
    for (const [language, found] of [
      ['Java', [{ code: 'LANGUAGE', severity: 'REMARK', tableNumber: 2, expected: 'Java', actual: 'npm' }]],
      ['JavaScript', []],
      [null, []],
    ] as const) {
      const libraries = tables.libraries.map((one) => ({ ...one, language }));
      const certificate = { head: TITLED, ...tables, libraries, hasNoLibraries: false };
      expect(await record(filing, depositId, certificate)).toEqual([]);
      expect(await read(depositId, 'libraries(first: 5) { nodes { language } }')).toEqual({
        libraries: { nodes: [{ language }] },
      });
      expect(await findings(filing, depositId)).toMatchObject(found);
    }
  });

  test('L277 A3.t2.4: a line that was made of a bill of materials keeps its package address', async () => {
    const { depositId } = await begun();
    const purl = 'pkg:npm/lodash@4.17.21';
    const components = [{ type: 'library', name: 'lodash', version: '4.17.21', purl }];
    const billOfMaterials = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components });
    const input = { depositId, head: TITLED, billOfMaterials };
    expect(await refusalsOf(filing, 'acceptanceCertificateGenerate', input)).toEqual([]);
    await work(filing);
    expect(await read(depositId, 'libraries(first: 5) { nodes { componentName purl } }')).toEqual({
      libraries: { nodes: [{ componentName: 'lodash', purl }] },
    });
  });

  test('L281 A3.t2: table 2 has lines, or it is said that no libraries are used; one of the two', async () => {
    const { depositId, tables } = await begun();
    const said = (libraries: readonly LibraryLine[], hasNoLibraries: boolean) =>
      record(filing, depositId, { head: HEAD, sources: tables.sources, libraries, hasNoLibraries });
    expect(await said([], false)).toEqual(['CERTIFICATE_FIELD_MISSING input certificate libraries']);
    expect(await said(tables.libraries, true)).toEqual([
      'CERTIFICATE_FIELD_MALFORMED input certificate hasNoLibraries',
    ]);
    expect(await said(tables.libraries, false)).toEqual([]);
    expect(await said([], true)).toEqual([]);
  });
});

describe('the sides of a certificate', () => {
  const SIDE = '{ party position signerName isSealed signedAt }';
  const SIGNATURES = `signatures { accepting ${SIDE} transferring ${SIDE} }`;

  async function signAs(depositId: string, organization: 'owner' | 'operator', input: object) {
    const actor = organization === 'owner' ? OWNER : OPERATOR;
    const bytes = await signable(filing, depositId, 'CERTIFICATE', actor);
    const signature = await signCms(await filing.credential(organization), bytes, NOW);
    return send(filing, depositId, 'CERTIFICATE', actor, signature, input);
  }

  /** A verified filing whose certificate was recorded through the graph. */
  async function verifiedWithCertificate(): Promise<string> {
    const depositId = await verifiedFiling(filing);
    await filing.rows(`UPDATE deposit SET state = 'DRAFT' WHERE id = '${bare(depositId)}'`);
    expect(await record(filing, depositId, { head: HEAD, ...NO_LINES })).toEqual([]);
    await filing.rows(`UPDATE deposit SET state = 'VERIFIED' WHERE id = '${bare(depositId)}'`);
    return depositId;
  }

  test('L282 L283 A3.4: each side signs with position, name and seal, and none is accepted without both', async () => {
    const depositId = await verifiedWithCertificate();
    const acceptCodes = async () =>
      (await filing.act('depositAccept', OPERATOR, { depositId })).userErrors.flatMap(
        ({ code, legalReference }) => (legalReference?.clause === 'A3.4' ? [code] : []),
      );
    expect(await acceptCodes()).toEqual(['SIGNATURE_MISSING', 'SIGNATURE_MISSING']);
    expect(await read(depositId, SIGNATURES)).toEqual({
      signatures: { accepting: null, transferring: null },
    });
    const owner = { position: ' Директор ', isSealed: true };
    expect((await signAs(depositId, 'owner', owner)).codes).toEqual([]);
    expect(await acceptCodes()).toEqual(['SIGNATURE_MISSING']);
    const operator = { position: 'Начальник управления' };
    expect((await signAs(depositId, 'operator', operator)).codes).toEqual([]);
    expect(await acceptCodes()).toEqual([]);
    const signedAt = NOW.toISOString();
    expect(await read(depositId, SIGNATURES)).toEqual({
      signatures: {
        accepting: {
          party: 'OPERATOR',
          position: 'Начальник управления',
          signerName: 'Подписант operator',
          isSealed: false,
          signedAt,
        },
        transferring: {
          party: 'OWNER',
          position: 'Директор',
          signerName: 'Подписант owner',
          isSealed: true,
          signedAt,
        },
      },
    });
    const seen = await read<{ signatures: object }>(depositId, SIGNATURES, STAFF);
    expect(seen).toMatchObject({ signatures: { transferring: { position: null, signerName: null } } });
  });

  const CONTACTS = `acceptingContact { name position workPhone mobilePhone email }
    transferringContact { name position workPhone mobilePhone email }`;

  test('L284 L285 L286 L287 A3.5: whom to turn to is told to the parties and the operator, to others FIELD_RESTRICTED', async () => {
    const depositId = await filed(filing);
    expect(await record(filing, depositId, { head: HEAD, ...NO_LINES })).toEqual([]);
    const { acceptingContact, transferringContact } = HEAD;
    await register(filing, depositId, { person: 'test-user' });
    for (const actor of [OWNER, HOLDER, OPERATOR, STAFF])
      expect(await read(depositId, CONTACTS, actor)).toEqual({ acceptingContact, transferringContact });
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR]) {
      const { certificate, errors } = await readCertificate(filing, depositId, CONTACTS, actor);
      expect(certificate).toBeNull();
      expect(errors).toEqual([
        expect.objectContaining({
          path: ['deposit', 'certificate'],
          extensions: {
            code: 'FIELD_RESTRICTED',
            clause: expect.objectContaining({ clause: 'A3.5' }),
            facts: { fields: ['acceptingContact', 'transferringContact'] },
          },
        }),
      ]);
      expect(JSON.stringify(errors)).not.toContain(CONTACT.email);
      const plain = await readCertificate(filing, depositId, 'version softwareName', actor);
      expect(plain).toEqual({ certificate: null, errors: [] });
    }
    const { certificate, errors } = await readCertificate(filing, depositId, CONTACTS, STRANGER);
    expect([certificate, errors]).toEqual([null, []]);
  });

  test('L285 L286 L287 A3.5: a contact has name and position, and numbers and an address that can be used', async () => {
    const depositId = await filed(filing);
    const contact = (changes: object) =>
      record(filing, depositId, {
        head: { ...HEAD, acceptingContact: { ...CONTACT, ...changes }, transferringContact: null },
        ...NO_LINES,
      });
    const at = 'input certificate head acceptingContact';
    expect(
      await contact({ name: ' ', position: '', workPhone: '12', mobilePhone: 'x', email: 'none' }),
    ).toEqual([
      `CERTIFICATE_FIELD_MISSING ${at} name`,
      `CERTIFICATE_FIELD_MISSING ${at} position`,
      `CERTIFICATE_FIELD_MALFORMED ${at} workPhone`,
      `CERTIFICATE_FIELD_MALFORMED ${at} mobilePhone`,
      `CERTIFICATE_FIELD_MALFORMED ${at} email`,
    ]);
    expect(await contact({ mobilePhone: '' })).toEqual([]);
  });
});
