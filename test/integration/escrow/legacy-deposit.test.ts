import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { SAMPLE_PROJECT } from '../../support/media/sample-project';
import { zipOf } from '../../support/media/write-zip';
import { openObjects } from '../../support/objects';
import { register } from './access-fixture';
import {
  ADMINISTRATOR,
  ANALYST,
  AUDITOR,
  AUTHORIZED_BODY,
  CODE,
  HOLDER,
  type Intake,
  OPERATOR,
  OWNER,
  openIntake,
  ready,
  STRANGER,
} from './intake-fixture';
import { startUpload } from './upload-fixture';

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

const RECORD = {
  objectCode: CODE,
  acceptedOn: '2018-04-12',
  recordNumber: '17/2018',
  reference: 'Акт приёма № 17 от 12.04.2018',
  versionLabel: '1.0',
  sections: ['SOURCE', 'SETTINGS'],
};
const SHOWN = `id state acceptedOn submittedOn stateBasis { actId clause } versionLabel terms { duty }
  legacy { ruleSetId recordNumber reference repealedBy { actId clause } }
  contents { section state } repository { state }
  history { nodes { action fromState toState legalBasis { clause } } }`;

const importDeposit = (input: object = {}, actor = OPERATOR) =>
  intake.act('legacyDepositImport', actor, { ...RECORD, ...input }, SHOWN);

const read = async (id: string, actor = OWNER) => {
  const { data } = await intake.subgraph.execute<{ deposit: Record<string, unknown> | null }>({
    query: `query ($id: ID!) { deposit(id: $id) { ${SHOWN} } }`,
    variables: { id },
    actor,
  });
  return data.deposit;
};

test('L141 E p.2: Order 131 is superseded, and what was deposited under it is imported, marked and without terms of the later order', async () => {
  const objects = await openObjects(ANONYMOUS, {});
  const { data } = await objects.subgraph.execute<Record<string, unknown>>({
    query: `{ later: legalAct(act: "146") { supersedes }
      earlier: legalAct(act: "131") { status supersededBy ruleSets { id validFrom validTo isTextLoaded } } }`,
  });
  await objects.close();
  expect(data).toEqual({
    later: { supersedes: ['KZ-131-2016'] },
    earlier: {
      status: 'INVALIDATED',
      supersededBy: 'KZ-146-2019',
      ruleSets: [
        { id: 'KZ-131-2016@2016-03', validFrom: '2016-03-21', validTo: '2019-07-12', isTextLoaded: false },
      ],
    },
  });
  const { thing, codes } = await importDeposit();
  expect(codes).toEqual([]);
  expect(thing).toMatchObject({
    state: 'ACCEPTED',
    acceptedOn: '2018-04-12',
    submittedOn: null,
    stateBasis: { actId: 'KZ-146-2019', clause: 'p.2' },
    terms: [],
    legacy: {
      ruleSetId: 'KZ-131-2016@2016-03',
      recordNumber: '17/2018',
      reference: RECORD.reference,
      repealedBy: { actId: 'KZ-146-2019', clause: 'p.2' },
    },
    repository: { state: 'ACTIVE' },
    history: {
      nodes: [{ action: 'IMPORT', fromState: null, toState: 'ACCEPTED', legalBasis: { clause: 'p.2' } }],
    },
  });
  for (const table of ['deposit_obligation', 'notice', 'outbox_event'])
    expect(await intake.rows(`SELECT 1 FROM ${table}`)).toEqual([]);
  expect(await intake.rows('SELECT version FROM deposit_evidence')).toEqual([{ version: 7 }]);
});

describe('a deposit of the order before this one', () => {
  test.each([
    ['2016-03-20', ['LEGACY_DAY_OUTSIDE']],
    ['2016-03-21', []],
    ['2019-07-11', []],
    ['2019-07-12', ['LEGACY_DAY_OUTSIDE']],
  ])('p.2: accepted on %s is told %j', async (acceptedOn, codes) => {
    const { userErrors } = await importDeposit({ acceptedOn });
    expect(userErrors.map(({ code }) => code)).toEqual(codes);
    for (const { path, legalReference } of userErrors)
      expect([path, legalReference?.clause]).toEqual([['input', 'acceptedOn'], 'p.2']);
  });

  test('p.2: is refused with all that is wrong at once, and nothing is imported', async () => {
    const input = {
      acceptedOn: '2020-01-01',
      recordNumber: ' ',
      reference: '',
      objectCode: 'KZ-П-20-9999999',
    };
    const { userErrors } = await importDeposit(input);
    expect(userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'LEGACY_DAY_OUTSIDE input.acceptedOn',
      'FORM_FIELD_MISSING input.recordNumber',
      'FORM_FIELD_MISSING input.reference',
      'OBJECT_CODE_UNKNOWN input.objectCode',
    ]);
    expect(await intake.rows('SELECT 1 FROM deposit')).toEqual([]);
  });

  test('p.2: is imported once, by the operator alone', async () => {
    for (const actor of [OWNER, HOLDER, STRANGER, AUTHORIZED_BODY, ANALYST, AUDITOR, ADMINISTRATOR])
      expect((await importDeposit({}, actor)).codes).toEqual(['ESCROW_ROLE']);
    expect((await importDeposit({}, ANONYMOUS)).codes).toEqual(['SIGN_IN_FIRST']);
    const both = await Promise.all([1, 2].map(() => importDeposit()));
    expect(both.flatMap(({ codes }) => codes)).toEqual(['LEGACY_DEPOSIT_KNOWN']);
    expect((await importDeposit({ recordNumber: ' 17/2018 ' })).codes).toEqual(['LEGACY_DEPOSIT_KNOWN']);
    expect((await importDeposit({ recordNumber: '18/2018' })).codes).toEqual([]);
  });

  test('is not imported while the registry of objects is silent', async () => {
    const alone = await openIntake({ isDown: true });
    const { codes } = await alone.act('legacyDepositImport', OPERATOR, RECORD);
    expect(codes).toEqual(['PEER_UNAVAILABLE']);
    await alone.close();
  });

  test('E-2(3): joins the repository that the object has already', async () => {
    await ready(intake);
    await importDeposit();
    expect(await intake.rows('SELECT 1 FROM escrow_repository')).toHaveLength(1);
  });

  test('E-2(4): is seen as metadata by whoever sees deposits, and by no stranger', async () => {
    const { thing } = await importDeposit();
    const id = String(thing?.['id']);
    for (const actor of [OWNER, HOLDER, AUTHORIZED_BODY, ANALYST])
      expect(await read(id, actor)).toMatchObject({
        legacy: { recordNumber: '17/2018' },
        contents: expect.arrayContaining([
          { section: 'SOURCE', state: 'PRESENT' },
          { section: 'INSTALLER', state: 'MISSING' },
        ]),
      });
    expect(await read(id, STRANGER)).toBeNull();
    const filed = await read(await ready(intake));
    expect(filed).toMatchObject({ legacy: null, stateBasis: { clause: '8' } });
  });

  test('E-11: is handed over like any other when the operation of its object ends', async () => {
    const { thing } = await importDeposit();
    const id = String(thing?.['id']);
    const answer = await intake.act('depositApplicationSubmit', OWNER, {
      depositId: id,
      expectedVersion: 1,
      isDeclaredComplete: true,
    });
    expect(answer.userErrors).toMatchObject([{ allowedActions: ['NOTIFY_TERMINATION'] }]);
  });

  test('its media are imported by the operator, each once, and uploaded by nobody', async () => {
    const { thing } = await importDeposit();
    const depositId = String(thing?.['id']);
    const bytes = zipOf(SAMPLE_PROJECT.map((one) => ({ file: one, utf8: true })));
    await writeFile(join(mounted, 'disc.zip'), bytes);
    const input = { depositId, number: 1, label: 'DISC 1', name: 'disc.zip' };
    await register(intake, depositId, { person: 'test-user' });
    const medium = () => intake.act('depositMediumImport', OPERATOR, input, 'media { number source }');
    expect(await medium()).toMatchObject({ codes: [], thing: { media: [{ number: 1, source: 'IMPORT' }] } });
    expect((await medium()).codes).toEqual(['MEDIUM_CLOSED']);
    const { userErrors } = await startUpload(intake, depositId, bytes, { number: 2 });
    expect(userErrors.map(({ code }) => code)).toEqual(['MEDIUM_CLOSED']);
  });
});
