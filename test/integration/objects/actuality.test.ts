import { withClient } from '../../../subgraphs/shared/database/connection';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import {
  commissionedHistory,
  costOf,
  documentOf,
  objectId,
  objectOf,
  organizationOf,
  stakeholderOf,
  technologyOf,
} from '../../support/builders/objects';
import { commandOf, readAs, recordOf, refusalsOf } from '../../support/builders/record';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const CODE = 'KZ-П-20-0000001';
const CONFIRMED = 'KZ-П-20-0000002';
const OWNER = person(['STATE_BODY'], 'owner');

interface Actuality {
  version: number;
  staleSince: string | null;
  recordDuty: { owedBy: string[]; deadline: { startedOn: string; dueOn: null; status: string } } | null;
}

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, {
    organization: [organizationOf('owner'), organizationOf('holder')],
    informatization_object: [objectOf(CODE), objectOf(CONFIRMED, { confirmed_on: '2020-06-15' })],
    object_characteristics: [{ object_id: objectId(CODE), capacity: 'SMALL' }],
    stakeholder: [stakeholderOf(CODE, 'owner', 'OWNER'), stakeholderOf(CONFIRMED, 'owner', 'OWNER')],
    life_cycle_stage: [...commissionedHistory(CODE), ...commissionedHistory(CONFIRMED)],
    technical_document: [
      documentOf(CODE, 'USER_GUIDE'),
      documentOf(CODE, 'ADMINISTRATOR_GUIDE', { sha256: null, size_bytes: null }),
      documentOf(CODE, 'SYSTEM_DESCRIPTION', { state: 'PROJECT', approved_on: null }),
    ],
    technology: [technologyOf(CODE, 'PostgreSQL')],
    cost_item: [costOf(CODE, 2026, 'PLANNED', '100.00')],
  });
});
afterEach(() => fixture.close());

const FIELDS = `version staleSince recordDuty { owedBy deadline { startedOn dueOn status basis { clause } } }`;
const confirm = commandOf<Actuality>(() => fixture, 'informatizationObjectConfirm', FIELDS);
const correct = commandOf<Actuality>(() => fixture, 'informatizationObjectCorrect', FIELDS);
const record = commandOf<Actuality>(() => fixture, 'informatizationObjectRecord', FIELDS);
const on = (expectedVersion: number) => ({
  objectId: toGlobalId('informatizationObject', objectId(CODE)),
  expectedVersion,
});
const read = (code: string) =>
  readAs<{ informatizationObject: Actuality }>(
    fixture,
    OWNER,
    `query ($code: String!) { informatizationObject(code: $code) { ${FIELDS} } }`,
    { code },
  ).then((data) => data.informatizationObject);

describe('C-4.2: a record is kept up to date', () => {
  test('L036 C-4.2: a new stage that nobody confirmed makes it stale, with a duty of owner and holder; a confirmation ends it', async () => {
    expect(await read(CODE)).toMatchObject({
      staleSince: '2019-03-01',
      recordDuty: {
        owedBy: ['OWNER', 'HOLDER'],
        deadline: { startedOn: '2019-03-01', dueOn: null, status: 'NO_TERM', basis: { clause: '4.2' } },
      },
    });
    const { object } = await confirm({ ...on(1), confirmedOn: '2026-11-20' }, OWNER);
    expect(object).toEqual({ version: 2, staleSince: null, recordDuty: null });
  });

  test('a confirmation as of an earlier day covers the changes up to that day and no later ones', async () => {
    await confirm({ ...on(1), confirmedOn: '2020-06-14' }, OWNER);
    expect(await read(CODE)).toMatchObject({ staleSince: '2020-06-15' });
    expect(await read(CONFIRMED)).toEqual({ version: 1, staleSince: null, recordDuty: null });
  });

  test('a correction after the confirmation of the same day makes it stale again', async () => {
    await confirm({ ...on(1), confirmedOn: '2026-11-20' }, OWNER);
    expect((await correct({ ...on(2), isWorking: false }, OWNER)).object).toMatchObject({
      staleSince: '2026-11-20',
    });
    expect((await confirm({ ...on(3), confirmedOn: '2026-11-20' }, OWNER)).object).toMatchObject({
      staleSince: null,
    });
  });

  test('a stage that a command changes after the confirmation of the same day makes it stale', async () => {
    await confirm({ ...on(1), confirmedOn: '2026-11-20' }, OWNER);
    await withClient(fixture.database.owner, (client) =>
      client.query(
        `INSERT INTO object_version (object_id, version, valid_from, card, command)
         SELECT id, 3, '2026-11-20T08:00:00Z', to_jsonb(o) || '{"stage": "DEVELOPMENT"}', 'developmentStart'
           FROM informatization_object o WHERE id = $1`,
        [objectId(CODE)],
      ),
    );
    expect(await read(CODE)).toMatchObject({ staleSince: '2026-11-20' });
  });

  test('a record just made is current', async () => {
    const { object } = await record(recordOf('New'), OWNER);
    expect(object).toEqual({ version: 1, staleSince: null, recordDuty: null });
  });

  test('L036 C-4.2: a confirmation as of a day in the future is refused', async () => {
    const answer = await confirm({ ...on(1), confirmedOn: '2026-11-21' }, OWNER);
    expect(refusalsOf(answer)).toEqual(['CONFIRMED_IN_FUTURE input.confirmedOn 4']);
  });
});

const COMPLETENESS = `query ($code: String!) { informatizationObject(code: $code) {
  completeness { score sections { code score missing } }
  stageCompleteness { stage isComplete missing legalBasis { clause } }
} }`;

test('C-4.2: completeness tells what the card holds and lacks, section by section', async () => {
  const { informatizationObject } = await readAs<{
    informatizationObject: {
      completeness: { score: number; sections: { code: string; score: number; missing: string[] }[] };
      stageCompleteness: object;
    };
  }>(fixture, OWNER, COMPLETENESS, { code: CODE });
  const { completeness, stageCompleteness } = informatizationObject;
  const section = (code: string) => completeness.sections.find((each) => each.code === code);
  expect(section('TECHNOLOGIES')).toMatchObject({ score: 100, missing: [] });
  expect(section('INSTALLATIONS')).toMatchObject({ score: 50, missing: ['installations'] });
  expect(section('LIFE_CYCLE')).toMatchObject({ score: 100, missing: [] });
  expect(section('COSTS')).toMatchObject({ score: 33, missing: ['costs.ACTUAL', 'contracts'] });
  expect(section('RIGHTS')?.missing).toEqual([
    'stakeholders.SPONSOR',
    'stakeholders.DEVELOPER',
    'stakeholders.MAINTAINER',
    'stakeholders.HOLDER',
  ]);
  expect(section('CHARACTERISTICS')?.missing).not.toContain('characteristics.capacity');
  expect(section('CHARACTERISTICS')?.missing).toContain('characteristics.externalUsers');
  // A draft and a document without its electronic copy fill nothing.
  expect(section('DOCUMENTS')?.missing).toEqual(
    expect.arrayContaining(['documents.ADMINISTRATOR_GUIDE', 'documents.SYSTEM_DESCRIPTION']),
  );
  expect(section('DOCUMENTS')?.missing).not.toContain('documents.USER_GUIDE');
  expect(completeness.score).toBeGreaterThan(0);
  expect(completeness.score).toBeLessThan(100);
  expect(stageCompleteness).toMatchObject({
    stage: 'INDUSTRIAL_OPERATION',
    isComplete: false,
    missing: expect.arrayContaining(['stakeholders.MAINTAINER', 'costs.ACTUAL']),
    legalBasis: { clause: '4.2' },
  });
});

test('C-4.2: a page of objects asks for their actuality and completeness in as many statements as one object', async () => {
  const query = (first: number) => `{ informatizationObjects(first: ${first}) { nodes {
    staleSince completeness { score } stageCompleteness { isComplete } classActs { act } } } }`;
  await readAs(fixture, OWNER, query(1));
  const one = fixture.subgraph.statements().length;
  await readAs(fixture, OWNER, query(2));
  expect(fixture.subgraph.statements()).toHaveLength(one);
});
