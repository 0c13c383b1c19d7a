import { randomUUID } from 'node:crypto';
import { OPEN_OBJECT_DUTY } from '../../../subgraphs/escrow/obligation/obligation.consumer';
import { REGISTER } from '../../../subgraphs/register/module';
import { type Actor, ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { organizationOf } from '../../support/builders/objects';
import { cloneDatabase } from '../../support/database';
import { lawReader } from '../../support/law';
import { SAMPLE_PROJECT } from '../../support/media/sample-project';
import { zipOf } from '../../support/media/write-zip';
import { openObjects } from '../../support/objects';
import { openSubgraph } from '../../support/subgraph';
import { askBytes } from './access-fixture';
import {
  ACCEPTOR,
  ANALYST,
  AUTHORIZED_BODY,
  accept,
  CODE,
  check,
  describeBuild,
  draft,
  FORM,
  HOLDER,
  type Intake,
  NOW,
  OPERATOR,
  OWNER,
  openIntake,
  ready,
  STRANGER,
  submit,
  within,
} from './intake-fixture';
import { once, patch, startUpload, upload } from './upload-fixture';

/** Rows of chapters 1 and 2 of Order 146 that several features of the running escrow meet together. */
let intake: Intake;
beforeEach(async () => {
  intake = await openIntake();
});
afterEach(() => intake.close());

async function read(
  id: string,
  fields: string,
  actor: Actor = OWNER,
): Promise<Record<string, unknown> | null> {
  const { data, errors } = await intake.subgraph.execute<{ deposit: Record<string, unknown> | null }>({
    query: `query ($id: ID!) { deposit(id: $id) { ${fields} } }`,
    variables: { id },
    actor,
  });
  expect(errors).toEqual([]);
  return data.deposit;
}

const notInForce = expect.objectContaining({ code: 'CLAUSE_NOT_IN_FORCE' });

test('L150 E-1: the Rules set how software is recorded and stored, on art. 7(31); all that the escrow answers rests on them', async () => {
  const objects = await openObjects(ANONYMOUS, {});
  const { act, clause } = lawReader(objects.subgraph);
  expect(await clause('146', '1', '2023-06-01')).toMatchObject({
    number: '1',
    statement: {
      kk: expect.stringMatching(/есепке алу мен сақтауды.*7-бабының 31/su),
      ru: expect.stringMatching(/учет и хранение.*31\) статьи 7/su),
      en: expect.stringMatching(/recorded and stored.*article 7, subclause 31/su),
    },
  });
  for (const day of ['2023-05-13', '2024-03-11']) expect(await clause('146', '1', day)).toEqual(notInForce);
  expect((await act('KZ-146-2019')).basis.en).toContain('art. 7(31)');
  await objects.close();
  const depositId = await ready(intake);
  const BASIS = '{ actId clause }';
  const answered = await read(
    depositId,
    `stateBasis ${BASIS} history { nodes { legalBasis ${BASIS} } } contents { legalBasis ${BASIS} }
     terms { deadline { basis ${BASIS} } } application { deadline { basis ${BASIS} } }`,
  );
  const text = JSON.stringify(answered);
  const acts = [...text.matchAll(/"actId":"([^"]+)"/g)].map(([, actId]) => actId);
  expect(acts.length).toBeGreaterThan(10);
  expect(new Set(acts)).toEqual(new Set(['KZ-146-2019']));
});

test('L155 E-2(4): whoever monitors, analyses and plans reads metadata of all three registries, and no byte, name or log of a deposit', async () => {
  const depositId = await ready(intake);
  await upload(intake, depositId, Buffer.from('no archive'));
  const attempt = { builder: 'Ким', environment: 'Node.js', version: '24', outcome: 'FAILED' };
  const times = { startedAt: '2026-11-20T06:00:00Z', finishedAt: '2026-11-20T06:05:00Z' };
  await intake.act('buildAttemptRecord', OWNER, { depositId, ...attempt, ...times });
  const objects = await openObjects(ANALYST, { organization: [organizationOf('owner')] });
  const register = await cloneDatabase('register');
  const registry = await openSubgraph(REGISTER, register, { actor: ANALYST, now: NOW });
  const counts = [
    await objects.subgraph.execute({ query: '{ informatizationObjects(first: 1) { totalCount } }' }),
    await registry.execute({ query: '{ registerEntries(first: 1) { totalCount } }' }),
    await intake.subgraph.execute({ query: '{ deposits(first: 1) { totalCount } }', actor: ANALYST }),
  ];
  expect(counts.map(({ data, errors }) => [data, errors])).toEqual([
    [{ informatizationObjects: { totalCount: 0 } }, []],
    [{ registerEntries: { totalCount: 0 } }, []],
    [{ deposits: { totalCount: 1 } }, []],
  ]);
  await registry.close();
  await register.drop();
  await objects.close();
  const MATERIAL = `state media { label } directories(first: 1) { totalCount } buildAttempts(first: 1) { totalCount }
    certificate { version } verificationRuns(first: 1) { totalCount }`;
  const none = { directories: null, buildAttempts: null, certificate: null, verificationRuns: null };
  expect(await read(depositId, MATERIAL, ANALYST)).toEqual({
    state: 'REPOSITORY_READY',
    media: null,
    ...none,
  });
  expect(await read(depositId, MATERIAL)).toMatchObject({ media: [{ label: 'DISC 1' }] });
  expect((await askBytes(intake, depositId, ANALYST)).codes).toEqual(['NO_RIGHT_TO_CONTENT']);
});

describe('E-7: the application for an object', () => {
  const commission = (on: string) => {
    const data = {
      objectId: seededUuid(`object:${CODE}`),
      to: 'INDUSTRIAL_OPERATION',
      on,
      ownerOrganizationId: organizationId('owner'),
      holderOrganizationId: organizationId('holder'),
    };
    const told = intake.objects.get(CODE);
    if (told) told.commissionedOn = on;
    const time = new Date();
    const event = { id: randomUUID(), source: 'objects', subject: 'obj', time, data } as const;
    return within(intake, (transaction) =>
      OPEN_OBJECT_DUTY.consume(transaction, { ...event, type: 'object.stage.changed' }),
    );
  };
  const duties = async () => {
    const { data } = await intake.subgraph.execute<{ depositObligations: { nodes: object[] } }>({
      query: `{ depositObligations(first: 5) { nodes {
        clause state fulfilledOn deadline { dueOn status isBreached basis { clause } } } } }`,
    });
    return data.depositObligations.nodes;
  };

  test.each([
    ['the owner', OWNER],
    ['the holder', HOLDER],
  ])(
    'L174 E-7: is sent by %s within ten working days of the commissioning; a late one is accepted and marked late',
    async (_who, actor) => {
      await commission('2026-11-02');
      const deadline = { dueOn: '2026-11-16', basis: { clause: '7' } };
      expect(await duties()).toEqual([
        {
          clause: 'E7',
          state: 'OVERDUE',
          fulfilledOn: null,
          deadline: { ...deadline, status: 'MISSED', isBreached: true },
        },
      ]);
      const input = { objectCode: CODE, form: FORM };
      for (const other of [STRANGER, person([], 'supplier'), OPERATOR, AUTHORIZED_BODY, ANALYST])
        expect((await intake.act('depositApplicationDraft', other, input)).userErrors).toMatchObject([
          { code: 'NOT_OWNER_OR_HOLDER_OF_SOFTWARE', legalReference: { clause: '7' } },
        ]);
      const depositId = await draft(intake);
      for (const other of [OPERATOR, AUTHORIZED_BODY])
        expect((await submit(intake, depositId, {}, other)).userErrors).toMatchObject([
          { code: 'NOT_OWNER_OR_HOLDER_OF_SOFTWARE', legalReference: { clause: '7' } },
        ]);
      expect((await submit(intake, depositId, {}, STRANGER)).codes).toEqual(['DEPOSIT_UNKNOWN']);
      const { thing, codes } = await submit(intake, depositId, {}, actor);
      expect([codes, thing?.['state']]).toEqual([[], 'SUBMITTED']);
      const late = { ...deadline, status: 'MET_LATE', isBreached: true };
      expect(await duties()).toEqual([
        { clause: 'E7', state: 'FULFILLED', fulfilledOn: '2026-11-20', deadline: late },
      ]);
      expect(
        await read(depositId, 'application { deadline { dueOn status isBreached basis { clause } } }'),
      ).toEqual({ application: { deadline: late } });
    },
  );

  test('in its term does the same duty and is not marked', async () => {
    await commission('2026-11-10');
    expect((await submit(intake, await draft(intake))).codes).toEqual([]);
    expect(await duties()).toMatchObject([
      { state: 'FULFILLED', deadline: { status: 'MET', isBreached: false } },
    ]);
  });
});

test('L178 E-9: within three working days of the repository the material comes by upload and is accepted whole, readable and by another person', async () => {
  const depositId = await ready(intake);
  const term = (status: string, isBreached = false) => ({
    duty: 'ACCEPT_MATERIAL',
    deadline: { dueOn: '2026-11-25', status, isBreached, basis: { clause: '9' } },
  });
  const TERMS = 'state terms { duty deadline { dueOn status isBreached basis { clause } } }';
  const terms = async () => ((await read(depositId, TERMS))?.['terms'] as object[] | undefined) ?? [];
  expect(await terms()).toContainEqual(term('RUNNING'));

  const zip = zipOf(SAMPLE_PROJECT.map((one) => ({ file: one, utf8: true })));
  for (const actor of [OPERATOR, STRANGER])
    expect((await startUpload(intake, depositId, zip, {}, actor)).userErrors).toHaveLength(1);
  const { ticket } = await startUpload(intake, depositId, zip);
  expect((await patch(intake, ticket, 0, once(zip.subarray(0, 1_000)))).headers['upload-offset']).toBe(
    '1000',
  );
  expect((await patch(intake, ticket, 1_000, once(zip.subarray(1_000)))).status).toBe(204);
  const act = (mutation: string, input: object, actor = OWNER) =>
    intake.act(mutation, actor, { depositId, ...input });
  for (const section of ['BUILD_FILES', 'SETTINGS'])
    expect((await act('depositContentPlace', { section, number: 1, paths: ['src'] })).codes).toEqual([]);
  expect((await act('depositTransfer', {}, OPERATOR)).codes).toEqual(['NOT_OWNER_OR_HOLDER_OF_SOFTWARE']);
  expect((await act('depositTransfer', {})).codes).toEqual([]);

  expect((await accept(intake, depositId)).codes).toEqual(['DEPOSIT_STATE_REFUSES']);
  await check(intake, depositId);
  expect(
    (await accept(intake, depositId)).userErrors.map(({ code, legalReference }) => [
      code,
      legalReference?.clause,
    ]),
  ).toEqual([
    ['CONTENT_INCOMPLETE', '5(1).1'],
    ['CONTENT_INCOMPLETE', '5(1).3'],
    ['CONTENT_INCOMPLETE', '5(2)'],
    ['CONTENT_INCOMPLETE', '5(4)'],
  ]);
  for (const section of ['SOURCE', 'INSTALLER', 'DB_STRUCTURE'])
    expect((await act('depositContentDeclare', { section, reason: 'нет' })).codes).toEqual([]);
  expect((await describeBuild(intake, depositId)).codes).toEqual([]);
  await check(intake, depositId, 'UNREADABLE');
  expect((await accept(intake, depositId)).userErrors).toMatchObject([
    { code: 'VERIFICATION_NOT_PASSED', legalReference: { clause: '9' } },
  ]);
  await check(intake, depositId);
  expect((await accept(intake, depositId, OPERATOR)).userErrors).toMatchObject([
    { code: 'FOUR_EYES', legalReference: { clause: '9' } },
  ]);
  expect((await accept(intake, depositId, OWNER)).codes).toEqual(['ESCROW_ROLE']);
  expect((await accept(intake, depositId, ACCEPTOR)).thing).toMatchObject({
    state: 'ACCEPTED',
    acceptedOn: '2026-11-20',
  });
  expect(await terms()).toContainEqual(term('MET'));
});
