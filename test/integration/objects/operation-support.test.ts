import { person } from '../../support/actors';
import {
  act,
  codesOf,
  type MutationAnswer,
  OWNER,
  openOperated,
  organizationGlobalId,
  readObject,
  STRANGER,
  SUPPLIER,
} from '../../support/builders/operation';
import type { ObjectsFixture } from '../../support/objects';

interface Software {
  readonly licensedSoftware: {
    readonly name: string;
    readonly vendor: string;
    readonly supportUntil: string | null;
    readonly vendorLifecycle: string;
    readonly remark: { readonly en: string } | null;
    readonly legalBasis: { readonly clause: string };
  }[];
}
interface Support {
  readonly supportContracts: {
    readonly id: string;
    readonly number: string;
    readonly isRunning: boolean;
    readonly contractor: { readonly name: { readonly en: string } };
    readonly legalBasis: { readonly clause: string };
  }[];
  readonly serviceDuties: {
    readonly activity: string;
    readonly isCovered: boolean;
    readonly supportContractId: string | null;
    readonly legalBasis: { readonly clause: string };
  }[];
}

const SOFTWARE_FIELDS = `licensedSoftware {
  name vendor supportUntil vendorLifecycle remark { en } legalBasis { clause }
}`;
const SUPPORT_FIELDS = `
  supportContracts { id number isRunning contractor { name { en } } legalBasis { clause } }
  serviceDuties { activity isCovered supportContractId legalBasis { clause } }`;

const DATABASE = { name: 'СУБД', version: '15', vendor: 'Изготовитель', supportUntil: '2027-11-11' };
const CONTRACT = {
  subject: 'OBJECT',
  number: 'С-1',
  contractorId: organizationGlobalId('maintainer'),
  activities: ['SUPPORT', 'DEFECT_REMOVAL'],
  changesFunctionality: false,
  startsOn: '2026-07-01',
  endsOn: '2026-12-31',
};
const SERVICE = { ...CONTRACT, subject: 'ICT_SERVICE' };

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openOperated();
});
afterEach(() => fixture.close());

const recordSoftware = (input: object = {}, actor = OWNER): Promise<MutationAnswer<Software>> =>
  act(fixture, 'licensedSoftwareRecord', { ...DATABASE, ...input }, { fields: SOFTWARE_FIELDS, actor });
const recordContract = (input: object = {}, actor = OWNER): Promise<MutationAnswer<Support>> =>
  act(fixture, 'supportContractRecord', { ...CONTRACT, ...input }, { fields: SUPPORT_FIELDS, actor });

describe('software in use', () => {
  test.each([
    ['2026-11-20', 'SUPPORTED', null],
    ['2026-11-19', 'ENDED', 'The vendor support ended on 2026-11-19'],
    [null, 'NOT_STATED', null],
  ])('L084 C-16(6): with vendor support until %s it is %s', async (supportUntil, lifecycle, remark) => {
    const { object, userErrors } = await recordSoftware({ supportUntil });
    expect(userErrors).toEqual([]);
    expect(object?.licensedSoftware).toMatchObject([
      {
        supportUntil,
        vendorLifecycle: lifecycle,
        remark: remark === null ? null : { en: expect.stringContaining(remark) },
        legalBasis: { clause: '16(6)' },
      },
    ]);
  });

  test('C-16(6): the same version again corrects the record, another version stands beside it', async () => {
    await recordSoftware();
    await recordSoftware({ vendor: 'Другой изготовитель' });
    const { object } = await recordSoftware({ version: '16' });
    expect(object?.licensedSoftware.map(({ vendor }) => vendor)).toEqual([
      'Другой изготовитель',
      'Изготовитель',
    ]);
  });

  test('C-16(6): software that is used no more is not listed; on its last day it still is', async () => {
    expect((await recordSoftware({ usedUntil: '2026-11-20' })).object?.licensedSoftware).toHaveLength(1);
    expect((await recordSoftware({ usedUntil: '2026-11-19' })).object?.licensedSoftware).toEqual([]);
  });

  test('C-16(6): all names that are empty are told together', async () => {
    const { userErrors } = await recordSoftware({ name: ' ', version: '', vendor: '' });
    expect(userErrors.map(({ code, path }) => [code, path[1]])).toEqual([
      ['OPERATION_TEXT_MISSING', 'name'],
      ['OPERATION_TEXT_MISSING', 'version'],
      ['OPERATION_TEXT_MISSING', 'vendor'],
    ]);
  });

  test.each([
    ['the holder', person([], 'holder'), []],
    ['the supplier', SUPPLIER, ['NOT_OWNER_OR_HOLDER']],
    ['a stranger', STRANGER, ['OBJECT_UNKNOWN']],
  ])('C-16(6): %s who records software is answered %#', async (_who, actor, codes) => {
    expect(codesOf(await recordSoftware({}, actor))).toEqual(codes);
  });
});

describe('support contracts', () => {
  test.each([
    ['OBJECT', '16(5)'],
    ['ICT_SERVICE', '36'],
  ])(
    'L018, L082, L133 C-3(4): support of %s that adds functions is refused, support that corrects is recorded',
    async (subject, clause) => {
      const refused = await recordContract({ subject, changesFunctionality: true });
      expect(refused.userErrors).toMatchObject([
        {
          __typename: 'LegalRefusalError',
          code: 'SUPPORT_IS_NOT_DEVELOPMENT',
          path: ['input', 'changesFunctionality'],
          legalReference: { clause: '3(4)' },
        },
      ]);
      const { object, userErrors } = await recordContract({ subject });
      expect(userErrors).toEqual([]);
      expect(object?.supportContracts).toMatchObject([
        {
          number: 'С-1',
          isRunning: true,
          contractor: { name: { en: 'Organization maintainer' } },
          legalBasis: { clause },
        },
      ]);
    },
  );

  test('C-36: a service is operated by four duties, each covered by a contract that runs or not', async () => {
    const { object } = await recordContract(SERVICE);
    const contractId = object?.supportContracts[0]?.id;
    expect(object?.serviceDuties).toEqual([
      { activity: 'SUPPORT', isCovered: true, supportContractId: contractId, legalBasis: { clause: '36' } },
      {
        activity: 'SYSTEM_MAINTENANCE',
        isCovered: false,
        supportContractId: null,
        legalBasis: { clause: '36' },
      },
      {
        activity: 'TECHNICAL_SUPPORT',
        isCovered: false,
        supportContractId: null,
        legalBasis: { clause: '36' },
      },
      {
        activity: 'DEFECT_REMOVAL',
        isCovered: true,
        supportContractId: contractId,
        legalBasis: { clause: '36' },
      },
    ]);
    const ended = { ...SERVICE, activities: ['TECHNICAL_SUPPORT'], endsOn: '2026-11-19' };
    expect((await recordContract(ended)).object?.serviceDuties[2]).toMatchObject({ isCovered: false });
    const running = { ...ended, endsOn: '2026-11-20' };
    expect((await recordContract(running)).object?.serviceDuties[2]).toMatchObject({ isCovered: true });
  });

  test('C-36: an object that is not operated as a service has no duties of one', async () => {
    await recordContract();
    expect(await readObject(fixture, 'serviceDuties { activity }')).toEqual({ serviceDuties: [] });
  });

  test('C-16(5): everything that is wrong with a contract is told together', async () => {
    const { userErrors } = await recordContract({
      number: '',
      activities: [],
      endsOn: '2026-06-30',
      contractorId: 'org_x',
      changesFunctionality: true,
    });
    expect(userErrors.map(({ code }) => code)).toEqual([
      'SUPPORT_IS_NOT_DEVELOPMENT',
      'OPERATION_TEXT_MISSING',
      'SUPPORT_ACTIVITIES_MISSING',
      'SUPPORT_PERIOD_WRONG',
      'CONTRACTOR_UNKNOWN',
    ]);
    expect(codesOf(await recordContract({ endsOn: CONTRACT.startsOn }))).toEqual([]);
  });

  test.each([
    ['the supplier of a service', SERVICE, SUPPLIER, []],
    ['the supplier of an object', CONTRACT, SUPPLIER, ['NOT_OWNER_OR_HOLDER']],
    ['the holder', CONTRACT, person([], 'holder'), []],
    ['a stranger', SERVICE, STRANGER, ['OBJECT_UNKNOWN']],
  ])('C-36: %s who records a contract is answered %#', async (_who, contract, actor, codes) => {
    expect(codesOf(await recordContract(contract, actor))).toEqual(codes);
  });
});
