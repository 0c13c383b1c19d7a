import { OperationDutyCode } from '../../../subgraphs/objects/operation/operation.model';
import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { person } from '../../support/actors';
import {
  act,
  codesOf,
  OWNER,
  openOperated,
  organizationGlobalId,
  placeDocument,
  readObject,
  STRANGER,
  SUPPLIER,
} from '../../support/builders/operation';
import type { ObjectsFixture } from '../../support/objects';

interface Duty {
  readonly code: string;
  readonly number: string;
  readonly title: { readonly en: string };
  readonly status: string;
  readonly isExplained: boolean;
  readonly evidence: string | null;
  readonly evidenceDocumentId: string | null;
  readonly explanation: string | null;
  readonly reviewedOn: string | null;
  readonly restoreTestedOn: string | null;
  readonly logSystem: string | null;
  readonly archivePeriodMonths: number | null;
  readonly supportContractId: string | null;
  readonly paperFormsRemaining: number | null;
  readonly legalBasis: { readonly clause: string };
}

const FIELDS = `operationDuties {
  code number title { en } status isExplained evidence evidenceDocumentId explanation reviewedOn restoreTestedOn
  logSystem archivePeriodMonths supportContractId paperFormsRemaining legalBasis { clause }
}`;

const KEPT = {
  duty: 'BACKUP',
  status: 'FULFILLED',
  evidenceText: 'Журнал резервного копирования за октябрь',
  reviewedOn: '2026-11-01',
};

let fixture: ObjectsFixture;
const open = async (options?: Parameters<typeof openOperated>[0]) => {
  fixture = await openOperated(options);
};
afterEach(() => fixture.close());

const report = (input: object, actor = OWNER) =>
  act<{ operationDuties: Duty[] }>(fixture, 'operationDutyReport', input, { fields: FIELDS, actor });
const duties = async () =>
  (await readObject<{ operationDuties: Duty[] }>(fixture, FIELDS))?.operationDuties ?? [];
const dutyAfter = async (input: { duty: string }) => {
  const { object, userErrors } = await report(input);
  expect(userErrors).toEqual([]);
  return object?.operationDuties.find(({ code }) => code === input.duty);
};

test('C-16: all duties of operation are listed in the order of the law, reported or not', async () => {
  await open();
  await report(KEPT);
  const all = await duties();
  expect(all.map(({ code }) => code)).toEqual(Object.keys(OperationDutyCode));
  expect(all.map(({ number }) => number).join(' ')).toBe('1a 1b 1c 2 3 4 5 6 7 8 9');
  expect(all.filter(({ status }) => status !== 'NOT_REPORTED')).toMatchObject([
    { code: 'BACKUP', status: 'FULFILLED', reviewedOn: '2026-11-01' },
  ]);
});

test.each([
  ['UNIFORM_REQUIREMENTS', 'Uniform Requirements kept'],
  ['DATA_MANAGEMENT', 'Data management requirements kept'],
  ['ARCHITECTURE', 'Architecture requirements kept'],
])('L077 C-16(1): duty %s is reported with its evidence, or explained', async (duty, title) => {
  await open();
  expect(await dutyAfter({ ...KEPT, duty })).toMatchObject({
    title: { en: title },
    status: 'FULFILLED',
    evidence: KEPT.evidenceText,
    isExplained: false,
    legalBasis: { clause: '16(1)' },
  });
  const explained = { duty, status: 'NOT_FULFILLED', explanation: 'Переход идёт', reviewedOn: '2026-11-02' };
  expect(await dutyAfter(explained)).toMatchObject({
    status: 'NOT_FULFILLED',
    evidence: null,
    explanation: 'Переход идёт',
    isExplained: true,
  });
});

test('L078 C-16(2): restoration is kept by the day of its test, and explained without one', async () => {
  await open();
  const kept = { ...KEPT, duty: 'PROTECTION_AND_RESTORATION' };
  const { userErrors } = await report(kept);
  expect(userErrors).toMatchObject([{ code: 'DUTY_MEASURE_MISSING', path: ['input', 'restoreTestedOn'] }]);
  expect(await dutyAfter({ ...kept, restoreTestedOn: '2026-10-20' } as typeof kept)).toMatchObject({
    status: 'FULFILLED',
    restoreTestedOn: '2026-10-20',
    legalBasis: { clause: '16(2)' },
  });
  const explained = { ...kept, status: 'NOT_FULFILLED', explanation: 'Тест назначен на декабрь' };
  expect(await dutyAfter(explained)).toMatchObject({ status: 'NOT_FULFILLED', restoreTestedOn: null });
});

test('L079 C-16(3): backup and watch over updating are reported', async () => {
  await open();
  expect(await dutyAfter(KEPT)).toMatchObject({ status: 'FULFILLED', legalBasis: { clause: '16(3)' } });
});

test('L080 C-16(4): recording of calls is kept by the log and the period of its archiving', async () => {
  await open();
  const kept = { ...KEPT, duty: 'LOGGING' };
  const { userErrors } = await report(kept);
  expect(userErrors.map(({ code, path }) => [code, path[1]])).toEqual([
    ['DUTY_MEASURE_MISSING', 'logSystem'],
    ['DUTY_MEASURE_MISSING', 'archivePeriodMonths'],
  ]);
  const measured = { ...kept, logSystem: 'Журнал обращений', archivePeriodMonths: 3 };
  expect(await dutyAfter(measured)).toMatchObject({
    logSystem: 'Журнал обращений',
    archivePeriodMonths: 3,
    legalBasis: { clause: '16(4)' },
  });
});

test('L081 C-16(5): support is reported with a link to the support contract of the object', async () => {
  await open();
  const contract = {
    subject: 'OBJECT',
    number: 'С-1',
    contractorId: organizationGlobalId('maintainer'),
    activities: ['SUPPORT'],
    changesFunctionality: false,
    startsOn: '2026-07-01',
    endsOn: '2027-06-30',
  };
  const recorded = await act<{ supportContracts: { id: string }[] }>(
    fixture,
    'supportContractRecord',
    contract,
    { fields: 'supportContracts { id }' },
  );
  const supportContractId = recorded.object?.supportContracts[0]?.id ?? '';
  const kept = { ...KEPT, duty: 'SUPPORT', supportContractId };
  expect(await dutyAfter(kept)).toMatchObject({ supportContractId, legalBasis: { clause: '16(5)' } });
  for (const unknown of [supportContractId.replace(/.{4}$/, '0000'), 'spc_x'])
    expect(codesOf(await report({ ...kept, supportContractId: unknown }))).toEqual([
      'SUPPORT_CONTRACT_UNKNOWN',
    ]);
});

test('L085 C-16(7): system maintenance is reported', async () => {
  await open();
  expect(await dutyAfter({ ...KEPT, duty: 'SYSTEM_MAINTENANCE' })).toMatchObject({
    status: 'FULFILLED',
    legalBasis: { clause: '16(7)' },
  });
});

test('L086 C-16(8): fewer paper documents are measured by the forms that remain', async () => {
  await open();
  const kept = { ...KEPT, duty: 'LESS_PAPER' };
  expect(codesOf(await report(kept))).toEqual(['DUTY_MEASURE_MISSING']);
  const measured = { ...kept, paperFormsRemaining: 4 };
  expect(await dutyAfter(measured)).toMatchObject({
    paperFormsRemaining: 4,
    legalBasis: { clause: '16(8)' },
  });
  const none = { ...kept, paperFormsRemaining: 0 };
  expect(await dutyAfter(none)).toMatchObject({ paperFormsRemaining: 0 });
});

test('C-16: a document of the object is evidence, an archived or unknown one is not', async () => {
  await open();
  const document = await placeDocument(fixture);
  const byDocument = { ...KEPT, evidenceText: null, evidenceDocumentId: document };
  expect(await dutyAfter(byDocument)).toMatchObject({ evidence: null, evidenceDocumentId: document });
  for (const unknown of [await placeDocument(fixture, true), 'doc_x'])
    expect((await report({ ...byDocument, evidenceDocumentId: unknown })).userErrors).toMatchObject([
      { code: 'EVIDENCE_DOCUMENT_UNKNOWN', path: ['input', 'evidenceDocumentId'] },
    ]);
});

test('C-16: everything that a report lacks is told together, and nothing is kept of it', async () => {
  await open();
  const answer = await report({
    duty: 'LESS_PAPER',
    status: 'FULFILLED',
    evidenceText: '  ',
    reviewedOn: '2026-11-21',
    restoreTestedOn: '2026-10-01',
    paperFormsRemaining: -1,
    evidenceDocumentId: 'doc_x',
  });
  expect(codesOf(answer)).toEqual([
    'DUTY_REVIEW_DAY_WRONG',
    'DUTY_MEASURE_FOREIGN',
    'DUTY_MEASURE_WRONG',
    'EVIDENCE_DOCUMENT_UNKNOWN',
  ]);
  expect((await duties()).every(({ status }) => status === 'NOT_REPORTED')).toBe(true);
});

test('C-16: the latest report stands, and a review does not go back behind the one before', async () => {
  await open();
  await report(KEPT);
  expect((await report({ ...KEPT, reviewedOn: '2026-10-31' })).userErrors).toMatchObject([
    { code: 'DUTY_REVIEW_DAY_WRONG', path: ['input', 'reviewedOn'] },
  ]);
  expect(await dutyAfter({ ...KEPT, evidenceText: 'Новый журнал' } as typeof KEPT)).toMatchObject({
    evidence: 'Новый журнал',
  });
  // Reports on another duty have days of their own.
  expect(codesOf(await report({ ...KEPT, duty: 'SYSTEM_MAINTENANCE', reviewedOn: '2026-10-31' }))).toEqual(
    [],
  );
});

test.each([
  ['before its commissioning', { commissionedOn: null, stage: 'BUILD' as const }],
  ['after its end', { stage: 'TERMINATED' as const }],
])('C-16: an object %s has no duties of operation, and none is reported', async (_when, options) => {
  await open(options);
  expect(await duties()).toEqual([]);
  expect(codesOf(await report(KEPT))).toEqual(['OPERATION_NOT_RUNNING']);
});

test('C-16: an object that is developed further stays in operation', async () => {
  await open({ stage: 'DEVELOPMENT' });
  expect(codesOf(await report(KEPT))).toEqual([]);
});

test.each([
  ['the holder', person([], 'holder'), []],
  ['the supplier', SUPPLIER, ['NOT_OWNER_OR_HOLDER']],
  ['a stranger', STRANGER, ['OBJECT_UNKNOWN']],
  ['the administrator', person(['ADMINISTRATOR'], 'owner'), ['OBJECT_UNKNOWN']],
  ['nobody', ANONYMOUS, ['SIGN_IN_FIRST']],
])('C-16: %s who reports on a duty is answered %#', async (_who, actor, codes) => {
  await open();
  expect(codesOf(await report(KEPT, actor))).toEqual(codes);
});
