import { hash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import type { Actor } from '../../../subgraphs/shared/access/actor';
import { SAMPLE_PROJECT } from '../../support/media/sample-project';
import { file as treeFile } from '../../support/media/tree';
import { zipOf } from '../../support/media/write-zip';
import type { SigningFixture } from '../../support/signing';
import { PLACES, work } from './access-fixture';
import {
  declare,
  type Filing,
  filed,
  handIn,
  join,
  openFiling,
  propose,
  readDeposit,
  sign,
  signable,
  signingFixture,
} from './filing-fixture';
import { AUTHORIZED_BODY, accept, describeBuild, HOLDER, OPERATOR, OWNER, STRANGER } from './intake-fixture';
import { once, patch, startUpload, upload } from './upload-fixture';

let signing: SigningFixture;
let filing: Filing;
beforeAll(async () => {
  signing = await signingFixture();
});
beforeEach(async () => {
  filing = await openFiling(signing);
});
afterEach(() => filing.close());

const LABEL = 'DISC 1';
const archive = (files = SAMPLE_PROJECT) => zipOf(files.map((one) => ({ file: one, utf8: true })));
const ZIP = archive();
const BROKEN = ZIP.subarray(0, ZIP.length - 40_000);

const HEAD = {
  place: 'Астана',
  acceptingOrganization: 'Оператор',
  transferringOrganization: 'Владелец',
  softwareName: 'Продукт',
  annotation: 'Учёт',
};
const LINE = {
  mediumLabel: LABEL,
  directory: 'src',
  fileName: 'main.ts',
  sizeMb: '0,1',
  modifiedOn: '2026-11-01',
};

/** Calls a mutation that answers no deposit; its refusals by code. */
async function ask(mutation: string, actor: Actor, input: object): Promise<readonly string[]> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await filing.subgraph.execute<Record<string, { userErrors: { code: string }[] }>>({
    query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
    variables: { input },
    actor,
  });
  expect(errors).toEqual([]);
  return data[mutation]?.userErrors.map(({ code }) => code) ?? [];
}

const record = (depositId: string, softwareName = 'Продукт') =>
  ask('acceptanceCertificateRecord', OWNER, {
    depositId,
    certificate: {
      head: { ...HEAD, softwareName },
      sources: [LINE],
      libraries: [],
      hasNoLibraries: true,
    },
  });

async function generate(depositId: string): Promise<void> {
  expect(await ask('acceptanceCertificateGenerate', OWNER, { depositId, head: HEAD })).toEqual([]);
  await work(filing);
}

async function place(depositId: string): Promise<void> {
  for (const [section, paths] of Object.entries(PLACES))
    expect(await ask('depositContentPlace', OWNER, { depositId, section, number: 1, paths })).toEqual([]);
  const absent = { depositId, section: 'SETTINGS', reason: 'настроек нет' };
  expect(await ask('depositContentDeclare', OWNER, absent)).toEqual([]);
  expect((await describeBuild(filing, depositId)).codes).toEqual([]);
}

/** A draft with certificate, medium and the owner's side of the agreement, by public acts alone. */
async function attached(): Promise<string> {
  const depositId = await filed(filing);
  await upload(filing, depositId, ZIP, { label: LABEL });
  await generate(depositId);
  await place(depositId);
  expect((await propose(filing, depositId)).codes).toEqual([]);
  return depositId;
}

async function handedIn(depositId: string): Promise<void> {
  expect((await handIn(filing, depositId)).codes).toEqual([]);
}

async function verify(depositId: string): Promise<void> {
  expect(await ask('depositVerificationStart', OPERATOR, { depositId })).toEqual([]);
  await work(filing);
}

const EVIDENCE = [{ path: 'src/late.ts', finding: 'нет в акте' }];
const refuse = (depositId: string, ground: string, evidence: object[] = EVIDENCE) =>
  filing.act(
    'depositRefuse',
    OPERATOR,
    { depositId, ground, evidence },
    'state refusal { ground legalBasis { clause } evidence { path finding } }',
  );

const VERIFICATION = 'state verification { state verdict mismatchCount }';
const SIGNABLE = 'documents { kind signable { sha256 } }';

/** Content of the certificate as its parties sign it. */
const signedCertificate = async (depositId: string) =>
  JSON.parse((await signable(filing, depositId, 'CERTIFICATE', OWNER)).toString());

describe('register software, by public acts alone', () => {
  test('L191 L193 L194 E-14 to E-17: is filed, certified, uploaded, handed in, checked, signed and accepted with notice', async () => {
    const depositId = await filed(filing);
    expect((await handIn(filing, depositId, { certificateCopies: 1 })).codes).toEqual([
      'DOCUMENTS_INCOMPLETE',
      'TWO_COPIES_REQUIRED',
      'DOCUMENTS_INCOMPLETE',
      'MEDIUM_MISSING',
    ]);
    expect(await record(depositId)).toEqual([]);
    expect(await signedCertificate(depositId)).toMatchObject({
      softwareName: 'Продукт',
      sources: [{ row: 1, fileName: 'main.ts', sizeMb: '0,1' }],
    });
    expect(await ask('depositVerificationStart', OPERATOR, { depositId })).toEqual([
      'READING_NOT_OPEN',
      'NOTHING_TO_READ',
    ]);
    await upload(filing, depositId, ZIP, { label: LABEL });
    await generate(depositId);
    const { sources } = await signedCertificate(depositId);
    expect(sources.length).toBeGreaterThan(30);
    expect((await propose(filing, depositId)).codes).toEqual([]);
    expect((await handIn(filing, depositId)).codes).toEqual(['SECTION_REQUIRED']);
    await place(depositId);
    await handedIn(depositId);
    expect(await filing.rows('SELECT DISTINCT sha256 FROM deposit_material')).toEqual([
      { sha256: hash('sha256', ZIP) },
    ]);
    expect(await record(depositId)).toEqual(['CERTIFICATE_CLOSED']);
    expect((await join(filing, depositId)).codes).toEqual([]);
    expect(await readDeposit(filing, depositId, 'state terms { duty deadline { dueOn } }')).toEqual({
      state: 'RECEIVED',
      terms: [{ duty: 'VERIFY_MEDIUM', deadline: { dueOn: '2026-11-27' } }],
    });
    await verify(depositId);
    const verdict = { state: 'PASSED', verdict: 'MATCH' };
    for (const [actor, mismatchCount] of [
      [OWNER, 0],
      [HOLDER, 0],
      [AUTHORIZED_BODY, null],
    ] as const)
      expect(await readDeposit(filing, depositId, VERIFICATION, actor)).toEqual({
        state: 'VERIFIED',
        verification: { ...verdict, mismatchCount },
      });
    expect(await readDeposit(filing, depositId, VERIFICATION, STRANGER)).toBeNull();
    const signed = expect.stringMatching(/^[\w-]{86}/);
    const runs = { nodes: [{ reportSha256: expect.stringMatching(/^[0-9a-f]{64}$/), signature: signed }] };
    const RUNS = 'verificationRuns(first: 5) { nodes { reportSha256 signature } }';
    expect(await readDeposit(filing, depositId, RUNS, OPERATOR)).toEqual({ verificationRuns: runs });
    expect(await readDeposit(filing, depositId, RUNS, AUTHORIZED_BODY)).toEqual({ verificationRuns: null });
    for (const kind of ['CERTIFICATE', 'AGREEMENT'] as const)
      for (const organization of ['owner', 'operator'] as const)
        expect((await sign(filing, depositId, kind, organization)).codes).toEqual([]);
    for (const actor of [OWNER, OPERATOR])
      expect(await ask('depositExemplarReceive', actor, { depositId, kind: 'CERTIFICATE' })).toEqual([]);
    const { codes, thing } = await accept(filing, depositId);
    expect([codes, thing?.['state']]).toEqual([[], 'ACCEPTED']);
    expect(
      await readDeposit(filing, depositId, 'notices { legalBasis { clause } }', AUTHORIZED_BODY),
    ).toEqual({ notices: [{ legalBasis: { clause: '17' } }] });
    const types = await filing.rows('SELECT type FROM outbox_event ORDER BY position');
    expect(types.map(({ type }) => type)).toContain('escrow.accepted');
  });

  test('L197 E-16(2): is refused for a certificate that does not match, once the check of a real archive found it', async () => {
    const depositId = await attached();
    const late = archive([...SAMPLE_PROJECT, treeFile('src/late.ts', 'export {};\n')]);
    await upload(filing, depositId, late, { label: LABEL });
    await handedIn(depositId);
    expect((await refuse(depositId, 'CERTIFICATE_MISMATCH')).codes).toEqual(['GROUND_NOT_PROVEN']);
    await verify(depositId);
    expect(await readDeposit(filing, depositId, VERIFICATION)).toEqual({
      state: 'RECEIVED',
      verification: { state: 'FINDINGS', verdict: 'MISMATCH', mismatchCount: 1 },
    });
    expect((await refuse(depositId, 'MEDIUM_MALFUNCTION')).codes).toEqual(['GROUND_NOT_PROVEN']);
    expect((await refuse(depositId, 'NOT_IN_REGISTER', [])).codes).toEqual(['GROUND_NOT_PROVEN']);
    expect(await refuse(depositId, 'CERTIFICATE_MISMATCH')).toMatchObject({
      codes: [],
      thing: {
        state: 'REFUSED',
        refusal: {
          ground: 'CERTIFICATE_MISMATCH',
          legalBasis: { clause: '16(2)' },
          evidence: EVIDENCE,
        },
      },
    });
  });

  test('L198 E-16(3): is refused for a malfunction of the medium, once an archive breaks off while it is read', async () => {
    const depositId = await attached();
    await upload(filing, depositId, ZIP.subarray(0, ZIP.length - 40_000), { label: LABEL });
    await handedIn(depositId);
    expect((await refuse(depositId, 'MEDIUM_MALFUNCTION')).codes).toEqual(['GROUND_NOT_PROVEN']);
    await verify(depositId);
    expect(await readDeposit(filing, depositId, VERIFICATION)).toMatchObject({
      state: 'RECEIVED',
      verification: { state: 'UNREADABLE', verdict: 'MEDIUM_MALFUNCTION' },
    });
    expect((await refuse(depositId, 'CERTIFICATE_MISMATCH')).codes).toEqual(['GROUND_NOT_PROVEN']);
    const evidence = [{ finding: 'архив обрывается' }];
    expect((await refuse(depositId, 'MEDIUM_MALFUNCTION', evidence)).thing).toMatchObject({
      state: 'REFUSED',
      refusal: { ground: 'MEDIUM_MALFUNCTION', legalBasis: { clause: '16(3)' } },
    });
  });

  test('G05, M02, E-16: a bomb breaks the check off, which proves no ground and lets nothing be accepted', async () => {
    const depositId = await attached();
    const bomb = zipOf([{ file: treeFile('src/zeros', Buffer.alloc(80 * 1024 * 1024)) }]);
    await upload(filing, depositId, bomb, { label: LABEL });
    await handedIn(depositId);
    await verify(depositId);
    expect(await readDeposit(filing, depositId, VERIFICATION)).toEqual({
      state: 'RECEIVED',
      verification: { state: 'ABORTED', verdict: null, mismatchCount: null },
    });
    for (const ground of ['CERTIFICATE_MISMATCH', 'MEDIUM_MALFUNCTION', 'NOT_IN_REGISTER'])
      expect((await refuse(depositId, ground)).codes).toEqual(['GROUND_NOT_PROVEN']);
    expect((await accept(filing, depositId)).codes).toEqual(['DEPOSIT_STATE_REFUSES']);
  });

  test('G05, E-16: what an earlier check proved is not proven while a later one is under way', async () => {
    const depositId = await attached();
    await upload(filing, depositId, BROKEN, { label: LABEL });
    await handedIn(depositId);
    await verify(depositId);
    expect(await ask('depositVerificationStart', OPERATOR, { depositId })).toEqual([]);
    expect((await refuse(depositId, 'MEDIUM_MALFUNCTION')).codes).toEqual(['GROUND_NOT_PROVEN']);
    await work(filing);
    expect((await refuse(depositId, 'MEDIUM_MALFUNCTION')).codes).toEqual([]);
  });

  test('E-16(1): is refused when the entry was excluded, however well the medium matches', async () => {
    const depositId = await attached();
    await handedIn(depositId);
    await verify(depositId);
    for (const ground of ['CERTIFICATE_MISMATCH', 'MEDIUM_MALFUNCTION', 'NOT_IN_REGISTER'])
      expect((await refuse(depositId, ground)).codes).toEqual(['GROUND_NOT_PROVEN']);
    filing.entry = { status: 'EXCLUDED', includedOn: '2026-11-16' };
    expect((await refuse(depositId, 'NOT_IN_REGISTER', [])).thing).toMatchObject({
      state: 'REFUSED',
      refusal: { ground: 'NOT_IN_REGISTER', legalBasis: { clause: '16(1)' } },
    });
  });
});

describe('the media of register software', () => {
  let mounted: string;
  beforeEach(async () => {
    mounted = await mkdtemp(joinPath(tmpdir(), 'portal-mounted-'));
    await filing.close();
    filing = await openFiling(signing, { importFolder: mounted });
    await writeFile(joinPath(mounted, 'disc'), ZIP);
  });
  afterEach(() => rm(mounted, { recursive: true }));

  const importing = (depositId: string, number: number) =>
    ask('depositMediumImport', OPERATOR, { depositId, number, label: LABEL, name: 'disc' });
  const hashes = () => filing.rows('SELECT DISTINCT sha256 FROM deposit_material ORDER BY sha256');

  test('E-14(3): come with the application, also from a mount of the operator, and each is material', async () => {
    const depositId = await attached();
    const second = archive([treeFile('more.ts', 'export {};\n')]);
    await writeFile(joinPath(mounted, 'disc'), second);
    await declare(filing, depositId);
    expect(await importing(depositId, 2)).toEqual([]);
    expect((await handIn(filing, depositId)).codes).toEqual(['SECTION_REQUIRED']);
    const rest = { depositId, section: 'SOURCE', number: 2, paths: [''] };
    expect(await ask('depositContentPlace', OWNER, rest)).toEqual([]);
    await handedIn(depositId);
    const own = [ZIP, second].map((bytes) => hash('sha256', bytes)).sort();
    expect(await hashes()).toEqual(own.map((sha256) => ({ sha256 })));
  });

  test('E-14(3), E-16: are neither added to nor replaced once they were handed in; a corrected one comes with a new filing', async () => {
    const depositId = await attached();
    const begun = await startUpload(filing, depositId, BROKEN, { number: 2 });
    await handedIn(depositId);
    for (const number of [1, 2]) {
      expect(await importing(depositId, number)).toEqual(['MEDIUM_CLOSED']);
      const { userErrors } = await startUpload(filing, depositId, ZIP, { number });
      expect(userErrors.map(({ code }) => code)).toEqual(['MEDIUM_CLOSED']);
    }
    const finished = await patch(filing, begun.ticket, 0, once(BROKEN));
    expect([finished.status, JSON.parse(finished.body).errors[0].extensions.code]).toEqual([
      422,
      'MEDIUM_CLOSED',
    ]);
    expect(await hashes()).toEqual([{ sha256: hash('sha256', ZIP) }]);
    expect(await readDeposit(filing, depositId, 'media { number sha256 }')).toEqual({
      media: [{ number: 1, sha256: hash('sha256', ZIP) }],
    });
    const next = await filed(filing);
    await upload(filing, next, BROKEN, { label: LABEL });
    await declare(filing, next);
    expect(await importing(next, 2)).toEqual([]);
  });
});

describe('the certificate of register software', () => {
  test('E-14(1): is signed in its latest version, and of another deposit reads otherwise', async () => {
    const [depositId, other] = [await filed(filing), await filed(filing)];
    expect(await record(depositId)).toEqual([]);
    expect(await record(other)).toEqual([]);
    const texts = await Promise.all([depositId, other].map((id) => readDeposit(filing, id, SIGNABLE)));
    expect(texts[0]).not.toEqual(texts[1]);
    expect(await record(depositId, 'Иной')).toEqual([]);
    expect(await signedCertificate(depositId)).toMatchObject({ softwareName: 'Иной' });
    expect(await signedCertificate(other)).toMatchObject({ softwareName: 'Продукт' });
  });

  test('E-17: that somebody signed is not recorded anew', async () => {
    const depositId = await attached();
    await handedIn(depositId);
    await verify(depositId);
    expect((await sign(filing, depositId, 'CERTIFICATE', 'owner')).codes).toEqual([]);
    await filing.rows(`UPDATE deposit SET state = 'DRAFT' WHERE id = '${depositId.slice(4)}'`);
    expect(await record(depositId)).toEqual(['DOCUMENT_SIGNED']);
    expect(await filing.rows('SELECT max(version) AS version FROM acceptance_certificate')).toEqual([
      { version: 1 },
    ]);
  });

  test('E-14: that is still being made when the filing is handed in takes no place of the one handed in', async () => {
    const depositId = await attached();
    const before = await readDeposit(filing, depositId, SIGNABLE);
    const head = { ...HEAD, annotation: 'Иное' };
    expect(await ask('acceptanceCertificateGenerate', OWNER, { depositId, head })).toEqual([]);
    await handedIn(depositId);
    await work(filing);
    expect(await readDeposit(filing, depositId, `${SIGNABLE} certificate { version }`)).toEqual({
      ...before,
      certificate: { version: 1 },
    });
    expect(
      await filing.rows(`SELECT state FROM media_reading WHERE kind = 'CERTIFICATE' ORDER BY started_at`),
    ).toEqual([{ state: 'PASSED' }, { state: 'ABORTED' }]);
  });
});
