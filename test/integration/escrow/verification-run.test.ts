import { createPublicKey, hash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNext, readWaitingMedia } from '../../../subgraphs/escrow/reading/reading.work';
import { withClient } from '../../../subgraphs/shared/database/connection';
import { sessionLocksOf } from '../../../subgraphs/shared/database/session-locks';
import { isTextSigned } from '../../../subgraphs/shared/peers/text-signature';
import { isLibraryFile, SAMPLE_PROJECT } from '../../support/media/sample-project';
import { file, writeDirectory } from '../../support/media/tree';
import { zipOf } from '../../support/media/write-zip';
import { until } from '../../support/until';
import {
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  accept,
  describeBuild,
  FORM,
  HOLDER,
  type Intake,
  NOW,
  OPERATOR,
  OWNER,
  openIntake,
  ready,
  STRANGER,
} from './intake-fixture';
import { startUpload, upload } from './upload-fixture';

let intake: Intake;
let mounted: string;
beforeEach(async () => {
  mounted = await mkdtemp(join(tmpdir(), 'portal-mounted-'));
  intake = await openIntake({ importFolder: mounted });
});
afterEach(async () => {
  await intake.close();
  await rm(mounted, { recursive: true });
});

const LABEL = 'DISC 1';
const ZIP = zipOf(SAMPLE_PROJECT.map((one) => ({ file: one, utf8: true })));
const OTHER_ZIP = zipOf(
  [...SAMPLE_PROJECT, file('src/late.ts', 'export {};\n')].map((one) => ({ file: one, utf8: true })),
);
/** Where the kinds of material lie in the sample project; there are no settings. */
const PLACES = {
  SOURCE: ['src'],
  BUILD_FILES: ['package.json'],
  INSTALLER: ['install'],
  DB_STRUCTURE: ['db/schema.sql'],
} as const;

const HEAD = {
  place: 'Астана',
  acceptingOrganization: 'Оператор',
  transferringOrganization: 'Министерство финансов',
  softwareName: FORM.title.ru,
  annotation: 'Учёт',
};

/** Lets the escrow read what waits to be read. */
async function work(): Promise<void> {
  const { side } = intake.subgraph;
  if (!side.vault) throw new Error('No vault');
  const never = new AbortController().signal;
  while (await readNext({ ...side, vault: side.vault }, never));
}

const READING = `id kind state verdict entriesRead mismatchCount incompleteCount remarkCount report reportSha256
  signature signerKey ownerReport findings(first: 100) { totalCount nodes { findingId code severity path } }
  ownerFindings(first: 100) { totalCount nodes { code path } }`;

interface Reading {
  readonly kind: string;
  readonly state: string;
  readonly verdict: string | null;
  readonly entriesRead: number;
  readonly report: string;
  readonly reportSha256: string;
  readonly signature: string;
  readonly signerKey: string;
  readonly mismatchCount: number;
  readonly incompleteCount: number;
  readonly ownerReport: string | null;
  readonly findings: { nodes: { code: string; severity: string; path: string }[] };
  readonly ownerFindings: { nodes: { code: string; path: string }[] } | null;
}

async function readings(depositId: string, actor = OWNER): Promise<Reading[] | null> {
  const { data, errors } = await intake.subgraph.execute<{
    deposit: { verificationRuns: { nodes: Reading[] } | null } | null;
  }>({
    query: `query ($id: ID!) { deposit(id: $id) { verificationRuns(first: 10) { nodes { ${READING} } } } }`,
    variables: { id: depositId },
    actor,
  });
  expect(errors).toEqual([]);
  return data.deposit?.verificationRuns?.nodes ?? null;
}

const stateOf = async (depositId: string) =>
  (await intake.rows(`SELECT state FROM deposit WHERE id = '${depositId.slice(4)}'`))[0]?.['state'];

async function ask(mutation: string, actor: typeof OWNER, input: object): Promise<readonly string[]> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await intake.subgraph.execute<Record<string, { userErrors: { code: string }[] }>>({
    query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    variables: { input },
    actor,
  });
  expect(errors).toEqual([]);
  return data[mutation]?.userErrors.map(({ code }) => code) ?? [];
}

const check = (depositId: string) => ask('depositVerificationStart', OPERATOR, { depositId });
const transfer = (depositId: string, actor = OWNER) => ask('depositTransfer', actor, { depositId });
const place = (depositId: string, section: string, paths: readonly string[], number = 1) =>
  ask('depositContentPlace', OWNER, { depositId, section, number, paths });

async function declareRest(depositId: string): Promise<void> {
  for (const [section, paths] of Object.entries(PLACES))
    expect(await place(depositId, section, paths)).toEqual([]);
  const reason = 'настроек нет';
  expect(await ask('depositContentDeclare', OWNER, { depositId, section: 'SETTINGS', reason })).toEqual([]);
  expect((await describeBuild(intake, depositId)).codes).toEqual([]);
}

async function generate(depositId: string): Promise<void> {
  expect(await ask('acceptanceCertificateGenerate', OWNER, { depositId, head: HEAD })).toEqual([]);
  await work();
}

/** An object whose medium, certificate and sections are there. */
async function filled(bytes: Uint8Array = ZIP): Promise<string> {
  const depositId = await ready(intake);
  await upload(intake, depositId, bytes, { label: LABEL });
  await generate(depositId);
  await declareRest(depositId);
  return depositId;
}

describe('the material of an object', () => {
  test('L154 L164 L165 L167 L168 L169 L170 L171 L172 L179 E-5, E-9: comes by upload, lies in sections, is checked and accepted', async () => {
    const depositId = await ready(intake);
    expect(await transfer(depositId)).toEqual(['MATERIAL_MISSING']);
    await upload(intake, depositId, ZIP, { label: LABEL });
    expect(await transfer(depositId)).toEqual(['SECTION_REQUIRED']);
    await generate(depositId);
    expect(await place(depositId, 'EXTRA_SOFTWARE', ['lib'])).toEqual([]);
    expect(await transfer(depositId, OPERATOR)).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
    expect(await transfer(depositId)).toEqual([]);
    expect(await check(depositId)).toEqual([]);
    await work();
    const [first] = (await readings(depositId)) ?? [];
    expect(first).toMatchObject({ state: 'FINDINGS', mismatchCount: 0, incompleteCount: 6 });
    expect(await stateOf(depositId)).toBe('TRANSFERRED');
    await declareRest(depositId);
    expect(await check(depositId)).toEqual([]);
    await work();
    expect(await stateOf(depositId)).toBe('VERIFIED');
    expect((await accept(intake, depositId)).codes).toEqual([]);
    expect(await stateOf(depositId)).toBe('ACCEPTED');
    const types = await intake.rows('SELECT type FROM outbox_event ORDER BY position');
    expect(types.slice(-2).map(({ type }) => type)).toEqual(['escrow.material.received', 'escrow.accepted']);
    expect(await intake.rows('SELECT 1 FROM notice')).toHaveLength(1);
  });

  test('M05: is checked twice with the same report, byte for byte, signed by the system of the operator', async () => {
    const depositId = await filled();
    await transfer(depositId);
    await check(depositId);
    await work();
    expect(await check(depositId)).toEqual([]);
    await work();
    const [second, first] = (await readings(depositId, OPERATOR)) ?? [];
    if (!first || !second) throw new Error('No checks');
    expect(second.report).toBe(first.report);
    expect(first.reportSha256).toBe(hash('sha256', first.report));
    const key = createPublicKey({ key: Buffer.from(first.signerKey, 'base64'), type: 'spki', format: 'der' });
    expect(isTextSigned(first.report, key, first.signature)).toBe(true);
    expect(isTextSigned(`${first.report} `, key, first.signature)).toBe(false);
  });

  test('N8: is tried by the depositor with the same verdict, and nothing else happens', async () => {
    const depositId = await filled();
    await transfer(depositId);
    const before = await intake.rows('SELECT * FROM deposit_transition ORDER BY id');
    expect(await ask('depositDryRun', OPERATOR, { depositId })).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
    expect(await ask('depositDryRun', OWNER, { depositId })).toEqual([]);
    expect(await ask('depositDryRun', HOLDER, { depositId })).toEqual(['READING_UNDER_WAY']);
    await work();
    expect(await stateOf(depositId)).toBe('TRANSFERRED');
    expect(await intake.rows('SELECT * FROM deposit_transition ORDER BY id')).toEqual(before);
    expect(await intake.rows('SELECT 1 FROM verification')).toEqual([]);
    await check(depositId);
    await work();
    const runs = await readings(depositId);
    const [official, tried] = ['VERIFICATION', 'DRY_RUN'].map((kind) =>
      runs?.find((one) => one.kind === kind),
    );
    expect(tried?.report).toBe(official?.report);
    expect(tried?.verdict).toBe('MATCH');
    expect((await readings(depositId, OPERATOR))?.map(({ kind }) => kind)).toEqual(['VERIFICATION']);
  });

  test('E-16(3): that cannot be read is a malfunction of the medium and proves nothing else', async () => {
    const depositId = await filled();
    await transfer(depositId);
    await upload(intake, depositId, ZIP.subarray(0, ZIP.length - 40_000), { label: LABEL });
    await check(depositId);
    await work();
    const [run] = (await readings(depositId)) ?? [];
    expect(run).toMatchObject({ state: 'UNREADABLE', verdict: 'MEDIUM_MALFUNCTION' });
    expect(run?.findings.nodes.map(({ severity }) => severity)).toContain('MALFUNCTION');
    expect(await stateOf(depositId)).toBe('TRANSFERRED');
    await upload(intake, depositId, ZIP, { label: LABEL });
    await check(depositId);
    await work();
    expect(await stateOf(depositId)).toBe('VERIFIED');
  });

  test('E-9: gives way to another medium of its number after the transfer, and is added to no more', async () => {
    const depositId = await filled();
    expect(await transfer(depositId)).toEqual([]);
    await writeFile(join(mounted, 'disc'), OTHER_ZIP);
    const importing = (number: number) =>
      ask('depositMediumImport', OPERATOR, { depositId, number, label: LABEL, name: 'disc' });
    const late = await startUpload(intake, depositId, ZIP, { number: 2 });
    expect(late.userErrors.map(({ code }) => code)).toEqual(['MEDIUM_CLOSED']);
    expect(await importing(2)).toEqual(['MEDIUM_CLOSED']);
    const material = `SELECT DISTINCT sha256 FROM deposit_material ORDER BY sha256`;
    expect(await intake.rows(material)).toEqual([{ sha256: hash('sha256', ZIP) }]);
    expect(await importing(1)).toEqual([]);
    const hashes = [ZIP, OTHER_ZIP].map((bytes) => hash('sha256', bytes)).sort();
    expect(await intake.rows(material)).toEqual(hashes.map((sha256) => ({ sha256 })));
    expect(await intake.rows('SELECT number FROM medium WHERE superseded_at IS NULL')).toEqual([
      { number: 1 },
    ]);
  });

  test('E-15: with another file than certified is a mismatch that names it', async () => {
    const depositId = await filled();
    await transfer(depositId);
    const changed = [...SAMPLE_PROJECT, file('src/late.ts', 'export {};\n')];
    await upload(intake, depositId, zipOf(changed.map((one) => ({ file: one, utf8: true }))), {
      label: LABEL,
    });
    await check(depositId);
    await work();
    const [run] = (await readings(depositId)) ?? [];
    expect(run).toMatchObject({ verdict: 'MISMATCH', mismatchCount: 1 });
    expect(run?.findings.nodes).toContainEqual(
      expect.objectContaining({ code: 'EXTRA', severity: 'MISMATCH', path: 'src/late.ts' }),
    );
  });

  test('M13, A06: its findings are for the parties and the operator, its secrets for the owner and holder alone', async () => {
    const key = `-----BEGIN RSA PRIVATE KEY-----\n${'MIIE'.repeat(20)}\n-----END RSA PRIVATE KEY-----\n`;
    const files = [...SAMPLE_PROJECT, file('src/server.pem', key)];
    const depositId = await filled(zipOf(files.map((one) => ({ file: one, utf8: true }))));
    await transfer(depositId);
    await check(depositId);
    await work();
    for (const actor of [OWNER, HOLDER]) {
      const [run] = (await readings(depositId, actor)) ?? [];
      expect(run?.ownerFindings?.nodes).toEqual([{ code: 'SECRET', path: 'src/server.pem' }]);
      expect(run?.ownerReport).toContain('server.pem');
    }
    const [seen] = (await readings(depositId, OPERATOR)) ?? [];
    expect(seen).toMatchObject({ ownerFindings: null, ownerReport: null });
    expect(JSON.stringify(seen)).not.toContain('server.pem');
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR, STRANGER])
      expect(await readings(depositId, actor)).toBeNull();
    for (const table of ['journal_entry', 'outbox_event', 'notice'])
      expect(JSON.stringify(await intake.rows(`SELECT * FROM ${table}`))).not.toContain('server.pem');
  });

  test('is not read before it was transferred, without a medium, or twice at once', async () => {
    const depositId = await ready(intake);
    expect(await check(depositId)).toEqual(['READING_NOT_OPEN', 'NOTHING_TO_READ']);
    expect(await ask('depositDryRun', OWNER, { depositId })).toEqual(['NOTHING_TO_READ']);
    expect(await ask('depositVerificationStart', OWNER, { depositId })).toEqual(['ESCROW_ROLE']);
    await upload(intake, depositId, ZIP);
    await place(depositId, 'SOURCE', ['']);
    await transfer(depositId);
    expect(await check(depositId)).toEqual([]);
    expect(await check(depositId)).toEqual(['READING_UNDER_WAY']);
  });

  test('is laid in no section of a medium that is not there, and at no place that is none', async () => {
    const depositId = await ready(intake);
    expect(await place(depositId, 'SOURCE', [], 3)).toEqual(['MEDIUM_UNKNOWN', 'MEDIUM_FIELD_MALFORMED']);
  });

  test('is laid at any place whose path can be kept until its transfer, and at no longer one', async () => {
    const depositId = await ready(intake);
    await upload(intake, depositId, ZIP, { label: LABEL });
    const long = randomBytes(1_250).toString('hex');
    expect(await place(depositId, 'BUILD_DESCRIPTION', [`${long}0`])).toEqual(['MEDIUM_FIELD_MALFORMED']);
    expect(await place(depositId, 'BUILD_DESCRIPTION', [long])).toEqual([]);
    expect(await transfer(depositId)).toEqual([]);
  });
});

test('leaves no opened medium behind, and no bytes that can be read', async () => {
  const depositId = await filled();
  const folder = intake.subgraph.side.vault?.folder ?? '';
  expect(await readdir(join(folder, 'opened'))).toEqual([]);
  expect(await readdir(join(folder, 'uploads'))).toEqual([]);
  expect(depositId).toMatch(/^dep_/);
});

test('A06: a medium that a killed process left open goes, also while another process reads, and none that is open', async () => {
  const { side } = intake.subgraph;
  const folder = join(side.vault?.folder ?? '', 'opened');
  await mkdir(folder, { recursive: true });
  for (const name of ['left', 'open']) await writeFile(join(folder, name), 'unsealed bytes');
  const locks = sessionLocksOf(side.dataSource);
  await locks.take('opened medium open', () => undefined);
  await withClient(intake.database.application, async (reader) => {
    await reader.query(`SELECT pg_advisory_lock(hashtext('media-readings'))`);
    const stop = readWaitingMedia({ ...side, pace: { startMs: 1 } });
    await until(async () => !(await readdir(folder)).includes('left'));
    await stop();
  });
  expect(await readdir(folder)).toEqual(['open']);
  await locks.release('opened medium open');
});

describe('a medium mounted at the operator’s', () => {
  test.each(['an archive', 'a directory'])('E-9: is taken in as %s and read like any other', async (form) => {
    if (form === 'a directory') await writeDirectory(join(mounted, 'disc'), SAMPLE_PROJECT);
    else await writeFile(join(mounted, 'disc'), ZIP);
    const depositId = await ready(intake);
    const input = { depositId, number: 1, label: LABEL, name: 'disc' };
    expect(await ask('depositMediumImport', OWNER, input)).toEqual(['ESCROW_ROLE']);
    expect(await ask('depositMediumImport', OPERATOR, { ...input, name: 'none' })).toEqual([
      'IMPORT_UNKNOWN',
    ]);
    for (const name of ['../disc', '..', '/etc'])
      expect(await ask('depositMediumImport', OPERATOR, { ...input, name })).toEqual([
        'MEDIUM_FIELD_MALFORMED',
      ]);
    expect(await ask('depositMediumImport', OPERATOR, input)).toEqual([]);
    await generate(depositId);
    await declareRest(depositId);
    await transfer(depositId);
    await check(depositId);
    await work();
    expect(await stateOf(depositId)).toBe('VERIFIED');
  });

  test('is not taken in where no folder is configured', async () => {
    const bare = await openIntake();
    const depositId = await ready(bare);
    const { data } = await bare.subgraph.execute<{ depositMediumImport: { userErrors: { code: string }[] } }>(
      {
        query: `mutation ($id: ID!) { depositMediumImport(input: { depositId: $id, number: 1, label: "D", name: "d" }) {
        userErrors { code } } }`,
        variables: { id: depositId },
        actor: OPERATOR,
      },
    );
    expect(data.depositMediumImport.userErrors).toEqual([{ code: 'IMPORT_FOLDER_MISSING' }]);
    await bare.close();
  });
});

describe('the certificate', () => {
  const CERTIFICATE = `certificate { version isGenerated hasNoLibraries
    sources(first: 2) { totalCount nodes { row directory fileName sizeMb modifiedOn } }
    libraries(first: 10) { totalCount nodes { row componentName version } } }`;
  const certificateOf = async (depositId: string, actor = OWNER) => {
    const { data } = await intake.subgraph.execute<{ deposit: { certificate: unknown } | null }>({
      query: `query ($id: ID!) { deposit(id: $id) { ${CERTIFICATE} } }`,
      variables: { id: depositId },
      actor,
    });
    return data.deposit?.certificate ?? null;
  };

  test('N6: is made from the media, and its lines are for the parties and the operator alone', async () => {
    const depositId = await filled();
    const sources = SAMPLE_PROJECT.filter((one) => !isLibraryFile(one)).length;
    expect(await certificateOf(depositId)).toMatchObject({
      version: 1,
      isGenerated: true,
      sources: { totalCount: sources },
      libraries: { totalCount: 4 },
    });
    const [reading] = (await readings(depositId)) ?? [];
    expect(reading).toMatchObject({ kind: 'CERTIFICATE', state: 'PASSED' });
    expect(reading?.entriesRead).toBeGreaterThanOrEqual(SAMPLE_PROJECT.length);
    expect(await certificateOf(depositId, OPERATOR)).not.toBeNull();
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR, STRANGER])
      expect(await certificateOf(depositId, actor)).toBeNull();
  });

  test('is recorded and corrected as another version, with all problems of its form told at once', async () => {
    const depositId = await ready(intake);
    const line = {
      mediumLabel: LABEL,
      directory: 'src',
      fileName: 'a.ts',
      sizeMb: '0,001',
      modifiedOn: '2026-11-01',
    };
    const certificate = { head: HEAD, sources: [line], libraries: [], hasNoLibraries: true };
    const record = (changes: object, actor = OWNER) =>
      ask('acceptanceCertificateRecord', actor, { depositId, certificate: { ...certificate, ...changes } });
    const wrong = {
      head: { ...HEAD, annotation: ' ' },
      sources: [{ ...line, sizeMb: 'many', fileName: '' }],
      hasNoLibraries: false,
    };
    expect(await record(wrong)).toEqual([
      'CERTIFICATE_FIELD_MISSING',
      'CERTIFICATE_FIELD_MISSING',
      'CERTIFICATE_FIELD_MISSING',
      'CERTIFICATE_FIELD_MALFORMED',
    ]);
    expect(await record({}, OPERATOR)).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
    expect(await record({})).toEqual([]);
    expect(await record({ sources: [line, { ...line, fileName: 'b.ts' }] })).toEqual([]);
    expect(await certificateOf(depositId)).toMatchObject({
      version: 2,
      isGenerated: false,
      sources: {
        totalCount: 2,
        nodes: [
          { row: 1, fileName: 'a.ts' },
          { row: 2, fileName: 'b.ts' },
        ],
      },
    });
  });

  test('N7: has its libraries from a bill of materials, each found on the media', async () => {
    const depositId = await ready(intake);
    await upload(intake, depositId, ZIP, { label: LABEL });
    const component = (name: string, version: string) => ({
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name}@${version}`,
    });
    const bill = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [component('lodash', '4.17.21'), component('left-pad', '1.3.0')],
    };
    const input = { depositId, head: HEAD, billOfMaterials: JSON.stringify(bill) };
    expect(await ask('acceptanceCertificateGenerate', OWNER, input)).toEqual([]);
    await work();
    expect(await certificateOf(depositId)).toMatchObject({
      libraries: { totalCount: 1, nodes: [{ componentName: 'lodash', version: '4.17.21' }] },
    });
  });

  test('changes no more once the material was verified', async () => {
    const depositId = await filled();
    await transfer(depositId);
    await check(depositId);
    await work();
    expect(await ask('acceptanceCertificateGenerate', OWNER, { depositId, head: HEAD })).toEqual([
      'CERTIFICATE_CLOSED',
    ]);
  });
});

test('the clock of a reading is the one of the escrow', async () => {
  const depositId = await filled();
  const [row] = await intake.rows(
    `SELECT finished_at FROM media_reading WHERE deposit_id = '${depositId.slice(4)}'`,
  );
  expect(row?.['finished_at']).toEqual(NOW);
});
