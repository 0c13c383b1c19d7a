import { withClient } from '../../../subgraphs/shared/database/connection';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId, person } from '../../support/actors';
import { objectId, objectOf, organizationOf, stakeholderOf } from '../../support/builders/objects';
import { commandOf, organizationGlobalId, refusalsOf } from '../../support/builders/record';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const CODE = 'KZ-П-20-0000001';
const OWNER = person([], 'owner');
const TODAY = '2026-11-20';

interface Changed {
  version: number;
  owner: { id: string };
  holder: { id: string } | null;
  stakeholders: { role: string; startedOn: string; endedOn: string | null }[];
}

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(OWNER, {
    organization: [
      ...['owner', 'holder', 'ministry'].map((key) => organizationOf(key)),
      organizationOf('agency', { kind: 'ORGANIZATION' }),
      organizationOf('firm', { kind: 'OTHER_PERSON' }),
    ],
    informatization_object: [objectOf(CODE)],
    stakeholder: [stakeholderOf(CODE, 'owner', 'OWNER'), stakeholderOf(CODE, 'holder', 'HOLDER')],
  });
});
afterEach(() => fixture.close());

const FIELDS = 'version owner { id } holder { id } stakeholders { role startedOn endedOn }';
const of = { objectId: toGlobalId('informatizationObject', objectId(CODE)) };
const assignment = commandOf<Changed>(() => fixture, 'stakeholderAssign', FIELDS);
const ending = commandOf<Changed>(() => fixture, 'stakeholderEnd', FIELDS);

const assign = (organization: string, role: string, input: object = {}, actor = OWNER) =>
  assignment(
    {
      ...of,
      expectedVersion: 1,
      organizationId: organizationGlobalId(organization),
      role,
      startedOn: TODAY,
      ...input,
    },
    actor,
  );
const end = (organization: string, role: string, endedOn: string, expectedVersion = 1, actor = OWNER) =>
  ending(
    { ...of, expectedVersion, organizationId: organizationGlobalId(organization), role, endedOn },
    actor,
  );

/** Owner and holder of the card, and of the open rows. */
const cardAndRows = () =>
  withClient(fixture.database.owner, async (client) => {
    const card = await client.query('SELECT owner_id, holder_id FROM informatization_object');
    const rows = await client.query(
      `SELECT max(organization_id::text) FILTER (WHERE role = 'OWNER') AS owner_id,
              max(organization_id::text) FILTER (WHERE role = 'HOLDER') AS holder_id
         FROM stakeholder WHERE ended_on IS NULL`,
    );
    return [card.rows[0], rows.rows[0]];
  });

describe('C-4.1: the owner', () => {
  test('is replaced on a day: the old one ends the day before, card and open row tell the new one', async () => {
    // The owner of today sees the object by its relation; after the replacement a state body still does.
    const caller = person(['STATE_BODY'], 'owner');
    const { object, userErrors } = await assign('ministry', 'OWNER', { isReplacement: true }, caller);
    expect(userErrors).toEqual([]);
    expect(object).toMatchObject({ version: 2, owner: { id: organizationGlobalId('ministry') } });
    expect(object?.stakeholders.filter(({ role }) => role === 'OWNER')).toEqual([
      { role: 'OWNER', startedOn: '2019-01-10', endedOn: '2026-11-19' },
      { role: 'OWNER', startedOn: TODAY, endedOn: null },
    ]);
    const [card, rows] = await cardAndRows();
    expect(card).toEqual(rows);
    expect(card).toMatchObject({ owner_id: organizationId('ministry') });
  });

  test('is one: a second one is refused, also one that begins before the present one', async () => {
    const overlap = ['RELATIONS_OVERLAP input.startedOn 4.1'];
    expect(refusalsOf(await assign('ministry', 'OWNER'))).toEqual(overlap);
    const early = { isReplacement: true, startedOn: '2019-01-10' };
    expect(refusalsOf(await assign('ministry', 'OWNER', early))).toEqual(overlap);
    expect(refusalsOf(await assign('owner', 'OWNER', { isReplacement: true }))).toEqual(overlap);
    const later = { isReplacement: true, startedOn: '2019-01-11' };
    expect(refusalsOf(await assign('ministry', 'OWNER', later))).toEqual([]);
  });

  test('of two replacements at once one is carried out and the other is a conflict', async () => {
    const both = await Promise.all([
      assign('ministry', 'OWNER', { isReplacement: true }),
      assign('holder', 'OWNER', { isReplacement: true }),
    ]);
    expect(both.flatMap(refusalsOf)).toHaveLength(1);
    const [card, rows] = await cardAndRows();
    expect(card).toEqual(rows);
  });

  test('does not leave without another one', async () => {
    expect(refusalsOf(await end('owner', 'OWNER', TODAY))).toEqual(['OWNER_REQUIRED input.role 4.1']);
  });

  test('C-2: is a state body, or works for one', async () => {
    const replaced = { isReplacement: true };
    const refused = ['NO_STATE_FUNCTION_BASIS input.organizationId 2'];
    expect(refusalsOf(await assign('firm', 'OWNER', replaced))).toEqual(refused);
    expect(refusalsOf(await assign('agency', 'OWNER', replaced))).toEqual(refused);
    await withClient(fixture.database.owner, (client) =>
      client.query('UPDATE informatization_object SET beneficiary_id = owner_id'),
    );
    expect(refusalsOf(await assign('agency', 'OWNER', replaced))).toEqual([]);
  });
});

describe('C-4.1: the holder', () => {
  test('leaves on a day, and the card has none until the next one comes', async () => {
    expect((await end('holder', 'HOLDER', '2026-11-19')).object).toMatchObject({ version: 2, holder: null });
    const next = await assign('agency', 'HOLDER', { expectedVersion: 2 });
    expect(next.object).toMatchObject({ version: 3, holder: { id: organizationGlobalId('agency') } });
    const [card, rows] = await cardAndRows();
    expect(card).toEqual(rows);
  });

  test('is one, and leaves neither in the future nor before it came', async () => {
    expect(refusalsOf(await assign('agency', 'HOLDER'))).toEqual(['RELATIONS_OVERLAP input.startedOn 4.1']);
    expect(refusalsOf(await end('holder', 'HOLDER', '2026-11-21'))).toEqual([
      'RELATION_IN_FUTURE input.endedOn 4.1',
    ]);
    expect(refusalsOf(await end('holder', 'HOLDER', '2019-01-09'))).toEqual([
      'RELATION_ENDS_EARLY input.endedOn 4.1',
    ]);
    expect(refusalsOf(await end('holder', 'HOLDER', '2019-01-10'))).toEqual([]);
  });
});

describe('C-4.1: a trustee', () => {
  test('comes, leaves on a day to come, and comes again only after it', async () => {
    expect(refusalsOf(await assign('agency', 'TRUSTEE'))).toEqual([]);
    expect(refusalsOf(await assign('agency', 'TRUSTEE'))).toEqual(['RELATIONS_OVERLAP input.startedOn 4.1']);
    expect(refusalsOf(await assign('firm', 'TRUSTEE'))).toEqual([]);
    expect(refusalsOf(await end('agency', 'TRUSTEE', '2027-11-20'))).toEqual([]);
    expect(refusalsOf(await assign('agency', 'TRUSTEE'))).toEqual(['RELATIONS_OVERLAP input.startedOn 4.1']);
  });

  test('who is none does not leave', async () => {
    expect(refusalsOf(await end('agency', 'TRUSTEE', TODAY))).toEqual(['RELATION_NOT_OPEN input.role 4.1']);
  });
});

test('C-4.1: a relation begins neither in the future nor for an unknown organization', async () => {
  expect(refusalsOf(await assign('agency', 'SUPPLIER', { startedOn: '2026-11-21' }))).toEqual([
    'RELATION_IN_FUTURE input.startedOn 4.1',
  ]);
  expect(refusalsOf(await assign('nobody', 'SUPPLIER'))).toEqual([
    'ORGANIZATION_UNKNOWN input.organizationId',
  ]);
  expect(refusalsOf(await assign('agency', 'SUPPLIER'))).toEqual([]);
});

test('C-4.1: only the owner says who stands in which relation', async () => {
  const holder = person(['STATE_BODY'], 'holder');
  expect(refusalsOf(await assign('agency', 'TRUSTEE', {}, holder))).toEqual(['NOT_OWNER_OR_HOLDER 4']);
  expect(refusalsOf(await end('holder', 'HOLDER', TODAY, 1, holder))).toEqual(['NOT_OWNER_OR_HOLDER 4']);
});
