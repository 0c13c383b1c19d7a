import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { person } from '../../support/actors';
import { REGISTER, searchId } from '../../support/analogue-searches';
import { insertRows } from '../../support/builders/insert-rows';
import {
  documentOf,
  objectId,
  objectOf,
  organizationOf,
  stakeholderOf,
} from '../../support/builders/objects';
import { platformRowId, priorityOf } from '../../support/builders/platform';
import { mutate } from '../../support/mutate';
import { NOW, type ObjectsFixture, openObjects } from '../../support/objects';

const OWNER = person(['STATE_BODY'], 'owner');
const PLANNED = 'KZ-П-20-0000001';
const OUTSIDE = 'KZ-П-20-0000002';
const ON_PLATFORM = 'KZ-П-20-0000003';
const FOREIGN = 'KZ-П-20-0000004';
const TERMINATED = 'KZ-П-20-0000005';

const idOf = (code: string) => toGlobalId('informatizationObject', objectId(code));
const documentId = (name: string) => toGlobalId('technicalDocument', platformRowId(name));
const planned = { stage: 'PLANNED', commissioned_on: null } as const;

let fixture: ObjectsFixture;
beforeEach(async () => {
  const rows = {
    organization: ['owner', 'holder', 'other'].map((key) => organizationOf(key)),
    informatization_object: [
      objectOf(PLANNED, { ...planned, hosting: 'EGOV_INFRASTRUCTURE' }),
      objectOf(OUTSIDE, { hosting: 'OTHER_PROVIDER' }),
      objectOf(ON_PLATFORM),
      objectOf(FOREIGN, { hosting: 'OTHER_PROVIDER', owner_id: organizationOf('other').id }),
      objectOf(TERMINATED, { stage: 'TERMINATED', terminated_on: '2026-01-01' }),
    ],
    stakeholder: [PLANNED, OUTSIDE, TERMINATED].map((code) => stakeholderOf(code, 'owner', 'OWNER')),
    technical_document: [
      documentOf(PLANNED, 'SYSTEM_DESCRIPTION', { id: platformRowId('justification') }),
      documentOf(PLANNED, 'SYSTEM_DESCRIPTION', {
        id: platformRowId('draft'),
        state: 'PROJECT',
        approved_on: null,
      }),
      documentOf(PLANNED, 'SYSTEM_DESCRIPTION', { id: platformRowId('replaced'), is_archived: true }),
      documentOf(OUTSIDE, 'SYSTEM_DESCRIPTION', { id: platformRowId('of another') }),
    ],
  };
  fixture = await openObjects(OWNER, rows, NOW, REGISTER);
});
afterEach(() => fixture.close());

const declare = (input: object, actor = OWNER) =>
  mutate(fixture.subgraph, {
    mutation: 'platformPriorityDeclare',
    field: 'object',
    selection: `version platformPriority {
      isOnPlatform exception declaredOn justificationDocumentId earlierObject { code }
      analogueSearch { searchId asOf resultCount }
    }`,
    input: { objectId: idOf(PLANNED), expectedVersion: 1, isOnPlatform: false, ...input },
    actor,
  });

const earlier = (code: string) => ({ exception: 'CREATED_OUTSIDE_EARLIER', earlierObjectId: idOf(code) });
const inexpedient = (name: string) => ({
  exception: 'INEXPEDIENT',
  justificationDocumentId: documentId(name),
});

test('C-14: outside the platform an exception is needed, on it none is told', async () => {
  expect((await declare({})).userErrors).toMatchObject([
    { code: 'PLATFORM_PRIORITY', path: ['input', 'isOnPlatform'], legalReference: { clause: '14' } },
  ]);
  expect((await declare({ isOnPlatform: true, ...inexpedient('justification') })).codes).toEqual([
    'PLATFORM_PRIORITY_CONTRADICTED',
  ]);
  expect((await declare({ isOnPlatform: true })).thing).toEqual({
    version: 1,
    platformPriority: {
      isOnPlatform: true,
      exception: null,
      declaredOn: '2026-11-20',
      justificationDocumentId: null,
      earlierObject: null,
      analogueSearch: null,
    },
  });
});

test('L073 C-14(1): an object of the same owner that was commissioned outside the platform proves the exception', async () => {
  const { thing, codes } = await declare(earlier(OUTSIDE));
  expect(codes).toEqual([]);
  expect(thing).toMatchObject({
    platformPriority: { exception: 'CREATED_OUTSIDE_EARLIER', earlierObject: { code: OUTSIDE } },
  });
});

test.each([
  ['none', { exception: 'CREATED_OUTSIDE_EARLIER' }],
  ['one created on the platform', earlier(ON_PLATFORM)],
  ['one that is not created yet', earlier(PLANNED)],
  ['one of another owner', earlier(FOREIGN)],
  ['a document instead', { ...inexpedient('justification'), exception: 'CREATED_OUTSIDE_EARLIER' }],
])('L073 C-14(1): %s does not prove the exception', async (_what, input) => {
  expect((await declare(input)).userErrors).toMatchObject([
    { code: 'EXCEPTION_NOT_PROVEN', path: ['input', 'earlierObjectId'] },
  ]);
});

test('L073 C-14(1): one that was declared to be built on the platform does not prove it, wherever it stands now', async () => {
  await insertRows(fixture.database, { platform_priority: [priorityOf(OUTSIDE, 'declared')] });
  expect((await declare(earlier(OUTSIDE))).codes).toEqual(['EXCEPTION_NOT_PROVEN']);
});

test('L074 C-14(2): an approved document of the object proves that the platform is inexpedient', async () => {
  const { thing } = await declare(inexpedient('justification'));
  expect(thing).toMatchObject({
    platformPriority: { exception: 'INEXPEDIENT', justificationDocumentId: documentId('justification') },
  });
});

test.each([
  ['none', { exception: 'INEXPEDIENT' }],
  ['a draft', inexpedient('draft')],
  ['a replaced one', inexpedient('replaced')],
  ['one of another object', inexpedient('of another')],
  ['an earlier object instead', { ...earlier(OUTSIDE), exception: 'INEXPEDIENT' }],
])('L074 C-14(2): as a document, %s does not prove the exception', async (_what, input) => {
  expect((await declare(input)).userErrors).toMatchObject([
    { code: 'EXCEPTION_NOT_PROVEN', path: ['input', 'justificationDocumentId'] },
  ]);
});

const analogues = (name: string | null) => ({
  exception: 'ANALOGUES_IN_REGISTER',
  analogueSearchId: name && searchId(name),
});

test('L075 C-14(3): a kept search of the register that found analogues proves the exception', async () => {
  expect((await declare(analogues('found'))).thing).toMatchObject({
    platformPriority: {
      exception: 'ANALOGUES_IN_REGISTER',
      analogueSearch: { searchId: searchId('found'), asOf: '2026-11-20', resultCount: 2 },
    },
  });
});

test.each([
  ['none', null],
  ['one that found nothing', 'empty'],
  ['one that the register does not keep', 'unknown'],
])('L075 C-14(3): as a search, %s does not prove the exception', async (_what, name) => {
  expect((await declare(analogues(name))).userErrors).toMatchObject([
    { code: 'EXCEPTION_NOT_PROVEN', path: ['input', 'analogueSearchId'], legalReference: { clause: '14' } },
  ]);
});

test('L075 C-14(3): while the register gives no answer nothing is declared', async () => {
  expect((await declare(analogues('down'))).codes).toEqual(['PEER_UNAVAILABLE']);
});

test('C-14: only owner and holder declare, the latest declaration counts, none after the end of operation', async () => {
  await insertRows(fixture.database, { platform_priority: [priorityOf(PLANNED, 'first')] });
  const { thing } = await declare(inexpedient('justification'));
  expect(thing).toMatchObject({ platformPriority: { isOnPlatform: false } });
  expect((await declare({ isOnPlatform: true }, person(['OPERATOR'], 'operator'))).codes).toEqual([
    'NOT_OWNER_OR_HOLDER',
  ]);
  expect((await declare({ objectId: idOf(TERMINATED), isOnPlatform: true })).codes).toEqual([
    'PLATFORM_OBJECT_TERMINATED',
  ]);
});
