import { randomBytes } from 'node:crypto';
import { readNext } from '../../../subgraphs/escrow/reading/reading.work';
import { file } from '../../support/media/tree';
import { zipOf } from '../../support/media/write-zip';
import {
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  accept,
  describeBuild,
  FORM,
  HOLDER,
  type Intake,
  OPERATOR,
  OWNER,
  openIntake,
  ready,
  STRANGER,
} from './intake-fixture';
import { upload } from './upload-fixture';

let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

const LABEL = 'DISC 1';
const FILES = [
  file('src/plain.ts', 'export const value = 1;\n'.repeat(100)),
  file('src/packed.js', `var a=1;${'f(a);'.repeat(2_000)}`),
  file('src/hidden.js', 'var _0x1a2b3c=_0x4d5e6f;\n'.repeat(200)),
  file('src/binary.py', Buffer.from([1, 0, 2, 0, 3])),
  file('closed/core.dll', Buffer.alloc(4_000, 7)),
  file('closed/Main.class', Buffer.alloc(400, 8)),
  file('vendor/lib.c', 'int main(void) { return 0; }\n'),
];
const ZIP = zipOf(FILES.map((one) => ({ file: one, utf8: true })));

const FIELDS = `directories(first: 10) { totalCount nodes {
  number path origin kind covers kindBasis { clause } describedAt } }`;

/** A deposit whose repository is ready, with its medium. */
async function withMedium(): Promise<string> {
  const depositId = await ready(intake);
  await upload(intake, depositId, ZIP, { label: LABEL });
  return depositId;
}

const describeDirectories = (depositId: string, directories: object[], actor = OWNER, number = 1) =>
  intake.act('depositDirectoryDescribe', actor, { depositId, number, directories }, `id ${FIELDS}`);

async function directoriesOf(id: string, actor = OWNER) {
  const { data } = await intake.subgraph.execute<{
    deposit: { directories: { nodes: object[] } | null } | null;
  }>({
    query: `query ($id: ID!) { deposit(id: $id) { ${FIELDS} } }`,
    variables: { id },
    actor,
  });
  return data.deposit?.directories?.nodes ?? null;
}

const SOURCE = { path: 'src', origin: 'OWN', kind: 'SOURCE_CODE' };
const VENDOR = { path: 'vendor', origin: 'THIRD_PARTY', kind: 'SOURCE_CODE' };
const MODULES = {
  path: 'closed',
  origin: 'THIRD_PARTY',
  kind: 'COMPILED_MODULE',
  covers: ['PRODUCT', 'SETTINGS', 'WORKING_DATA'],
};

test('L166 E-5(1): each directory of the medium is own code or that of others, as the owner or holder tells it', async () => {
  const depositId = await withMedium();
  const { thing, codes } = await describeDirectories(depositId, [SOURCE, VENDOR]);
  expect(codes).toEqual([]);
  expect(thing).toMatchObject({
    directories: {
      totalCount: 2,
      nodes: [
        { number: 1, path: 'src', origin: 'OWN', describedAt: '2026-11-20T07:00:00.000Z' },
        { number: 1, path: 'vendor', origin: 'THIRD_PARTY' },
      ],
    },
  });
  expect((await describeDirectories(depositId, [{ ...VENDOR, origin: 'OWN' }], HOLDER)).codes).toEqual([]);
  expect(await directoriesOf(depositId)).toMatchObject([
    { origin: 'OWN' },
    { path: 'vendor', origin: 'OWN' },
  ]);
  for (const [actor, code] of [
    [OPERATOR, 'NOT_OWNER_OR_HOLDER_OF_SOFTWARE'],
    [STRANGER, 'DEPOSIT_UNKNOWN'],
  ] as const)
    expect((await describeDirectories(depositId, [SOURCE], actor)).codes).toEqual([code]);
});

test('L157 E-2(6): compiled modules tell what they cover: software, own or of others, settings, working data', async () => {
  const depositId = await withMedium();
  const silent = await describeDirectories(depositId, [
    { ...MODULES, covers: [] },
    { ...SOURCE, covers: ['SETTINGS'] },
  ]);
  expect(
    silent.userErrors.map(({ code, path, legalReference }) => [code, path.join('.'), legalReference?.clause]),
  ).toEqual([
    ['MODULE_PARTS_MISSING', 'input.directories.0.covers', '2(6)'],
    ['MODULE_PARTS_MISPLACED', 'input.directories.1.covers', '2(2)'],
  ]);
  expect(await directoriesOf(depositId)).toEqual([]);
  expect((await describeDirectories(depositId, [MODULES, SOURCE])).codes).toEqual([]);
  expect(await directoriesOf(depositId)).toMatchObject([
    { ...MODULES, kindBasis: { clause: '2(6)' } },
    { ...SOURCE, covers: [], kindBasis: { clause: '2(2)' } },
  ]);
});

describe('the description of directories', () => {
  test.each(['/src', 'src/', 'a//b', '../x', 'a/./b', 'a\0b', 'ә'.repeat(1_251)])(
    'names a directory from the root of the medium: not %j',
    async (path) => {
      const depositId = await withMedium();
      expect((await describeDirectories(depositId, [{ ...SOURCE, path }])).codes).toEqual([
        'DIRECTORY_MALFORMED',
      ]);
    },
  );

  test('takes a path as long as can be kept', async () => {
    const depositId = await withMedium();
    const path = randomBytes(1_250).toString('hex');
    expect((await describeDirectories(depositId, [{ ...SOURCE, path }])).codes).toEqual([]);
  });

  test('names each once, one at least, on a medium that is there, and the root as well', async () => {
    const depositId = await withMedium();
    expect((await describeDirectories(depositId, [SOURCE, SOURCE])).userErrors).toMatchObject([
      { code: 'DIRECTORY_MALFORMED', path: ['input', 'directories', '1', 'path'] },
    ]);
    expect((await describeDirectories(depositId, [])).codes).toEqual(['DIRECTORY_COUNT_WRONG']);
    expect((await describeDirectories(depositId, [SOURCE], OWNER, 2)).codes).toEqual(['MEDIUM_UNKNOWN']);
    expect((await describeDirectories(depositId, [{ ...SOURCE, path: '' }])).codes).toEqual([]);
  });

  test('E-9: changes no more after the acceptance', async () => {
    const depositId = await withMedium();
    await intake.rows(`UPDATE deposit SET state = 'ACCEPTED' WHERE id = '${depositId.slice(4)}'`);
    expect((await describeDirectories(depositId, [SOURCE])).codes).toEqual(['CONTENT_CLOSED']);
  });

  test('A06: is for the parties and the operator alone', async () => {
    const depositId = await withMedium();
    await describeDirectories(depositId, [SOURCE]);
    for (const actor of [OWNER, HOLDER, OPERATOR])
      expect(await directoriesOf(depositId, actor)).toHaveLength(1);
    for (const actor of [AUTHORIZED_BODY, ANALYST, AUDITOR, STRANGER])
      expect(await directoriesOf(depositId, actor)).toBeNull();
    expect(await directoriesOf(depositId, ADMINISTRATOR).catch(() => null)).toBeNull();
    expect(JSON.stringify(await intake.rows('SELECT facts FROM journal_entry'))).not.toContain('src');
  });
});

/** Acts that answer with a deposit. */
const act = async (mutation: string, actor: typeof OWNER, input: object) =>
  expect((await intake.act(mutation, actor, input, 'id')).codes).toEqual([]);

/** Acts that answer with a reading, which the escrow carries out when it works. */
async function start(mutation: string, actor: typeof OWNER, input: object): Promise<void> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data } = await intake.subgraph.execute<Record<string, { userErrors: unknown[] }>>({
    query: `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { userErrors { code } } }`,
    variables: { input },
    actor,
  });
  expect(data[mutation]?.userErrors).toEqual([]);
}

async function work(): Promise<void> {
  const { side } = intake.subgraph;
  if (!side.vault) throw new Error('No vault');
  const never = new AbortController().signal;
  while (await readNext({ ...side, vault: side.vault }, never));
}

const HEAD = {
  place: 'Астана',
  acceptingOrganization: 'Оператор',
  transferringOrganization: 'Министерство финансов',
  softwareName: FORM.title.ru,
  annotation: 'Учёт',
};

test('L152 E-2(2): sources that are minified, obfuscated or binary are remarked and never refused', async () => {
  const depositId = await withMedium();
  await describeDirectories(depositId, [SOURCE]);
  expect(await directoriesOf(depositId)).toMatchObject([
    { kind: 'SOURCE_CODE', kindBasis: { clause: '2(2)' } },
  ]);
  await start('acceptanceCertificateGenerate', OWNER, { depositId, head: HEAD });
  await work();
  await act('depositContentPlace', OWNER, {
    depositId,
    section: 'SOURCE',
    number: 1,
    paths: ['src', 'closed'],
  });
  for (const section of ['BUILD_FILES', 'INSTALLER', 'DB_STRUCTURE', 'SETTINGS'])
    await act('depositContentDeclare', OWNER, { depositId, section, reason: 'нет' });
  expect((await describeBuild(intake, depositId)).codes).toEqual([]);
  await act('depositTransfer', OWNER, { depositId });
  await start('depositVerificationStart', OPERATOR, { depositId });
  await work();
  const { data } = await intake.subgraph.execute<{
    deposit: {
      state: string;
      verificationRuns: { nodes: { verdict: string; findings: { nodes: object[] } }[] };
    };
  }>({
    query: `query ($id: ID!) { deposit(id: $id) { state verificationRuns(first: 1) { nodes {
      verdict findings(first: 20) { nodes { code severity path actual } } } } } }`,
    variables: { id: depositId },
    actor: OWNER,
  });
  const remark = (path: string, actual: string) => ({
    code: 'SOURCE_NOT_READABLE',
    severity: 'REMARK',
    path,
    actual,
  });
  const [run] = data.deposit.verificationRuns.nodes;
  expect([data.deposit.state, run?.verdict]).toEqual(['VERIFIED', 'MATCH']);
  expect(run?.findings.nodes).toEqual([
    remark('closed', 'BINARY_ONLY'),
    remark('src/binary.py', 'BINARY'),
    remark('src/hidden.js', 'OBFUSCATED'),
    remark('src/packed.js', 'MINIFIED'),
  ]);
  expect((await accept(intake, depositId)).thing).toMatchObject({ state: 'ACCEPTED' });
});
