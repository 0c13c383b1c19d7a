import { withClient } from '../../../subgraphs/shared/database/connection';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId } from '../../support/actors';
import { objectId } from '../../support/builders/objects';
import { type Life, openLife } from '../../support/life-cycle';

const READY = 'KZ-П-26-0000001';
const RUNNING = 'KZ-П-26-0000002';

let life: Life;
beforeAll(async () => {
  life = await openLife([
    { code: READY, stage: 'IMPLEMENTATION' },
    { code: RUNNING, stage: 'INDUSTRIAL_OPERATION' },
  ]);
});
afterAll(() => life.close());

const told = (code: string) =>
  withClient(life.fixture.database.owner, async (client) => {
    const sql = 'SELECT type, subject, data FROM outbox_event WHERE subject = $1 ORDER BY position';
    return (await client.query(sql, [toGlobalId('informatizationObject', objectId(code))])).rows;
  });

test('L052 C-9(5), E-7: commissioning by an act starts the warranty and is told with the parties and the day', async () => {
  const { userErrors } = await life.act('lifeCycleCommission', READY, { act: null });
  expect(userErrors).toMatchObject([{ code: 'COMMISSIONING_ACT_MISSING', legalReference: { clause: '15' } }]);
  expect(await life.read(READY, 'stage warranty { untilOn }')).toEqual({
    stage: 'IMPLEMENTATION',
    warranty: null,
  });
  expect((await life.act('lifeCycleCommission', READY)).userErrors).toEqual([]);
  expect(await life.read(READY, 'stage warranty { untilOn }')).toEqual({
    stage: 'INDUSTRIAL_OPERATION',
    warranty: { untilOn: '2027-11-01' },
  });
  expect(await told(READY)).toEqual([
    {
      type: 'object.stage.changed',
      subject: toGlobalId('informatizationObject', objectId(READY)),
      data: {
        objectId: objectId(READY),
        code: READY,
        from: 'IMPLEMENTATION',
        to: 'INDUSTRIAL_OPERATION',
        on: '2026-11-01',
        ownerOrganizationId: organizationId('owner'),
        holderOrganizationId: organizationId('holder'),
      },
    },
  ]);
});

test('E-11: the end of operation is told; an act that was refused tells nothing', async () => {
  const refused = await life.act('lifeCycleTerminate', RUNNING, { terminatedOn: '2026-12-01' });
  expect(refused.userErrors).not.toEqual([]);
  expect(await told(RUNNING)).toEqual([]);
  expect((await life.act('lifeCycleTerminate', RUNNING)).userErrors).toEqual([]);
  expect(await told(RUNNING)).toMatchObject([
    { data: { from: 'INDUSTRIAL_OPERATION', to: 'TERMINATED', on: '2026-11-01' } },
  ]);
});
