import { ANONYMOUS } from '../../../subgraphs/shared/access/actor';
import { person } from '../../support/actors';
import { mutate } from '../../support/mutate';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const OPERATOR = person(['OPERATOR'], 'operator');

interface Service {
  readonly code: string;
  readonly type: string;
  readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly legalBasis: { readonly clause: string };
}

let fixture: ObjectsFixture;
beforeEach(async () => {
  fixture = await openObjects(ANONYMOUS);
});
afterEach(() => fixture.close());

async function services(args = ''): Promise<readonly Service[]> {
  const { data, errors } = await fixture.subgraph.execute<{ operatorServices: Service[] }>({
    query: `{ operatorServices${args} {
      code type name { kk ru en } actNumber listedOn retiredOn legalBasis { clause }
    } }`,
  });
  expect(errors).toEqual([]);
  return data.operatorServices;
}

const codes = async (args = '') => (await services(args)).map(({ code }) => code);

const record = (input: object = {}, actor = OPERATOR) =>
  mutate(fixture.subgraph, {
    mutation: 'operatorServiceRecord',
    field: 'service',
    selection: 'code type listedOn',
    input: {
      code: '2.10',
      type: 'PLATFORM',
      name: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
      actNumber: '107',
      listedOn: '2026-11-10',
      ...input,
    },
    actor,
  });
const retire = (input: object = {}, actor = OPERATOR) =>
  mutate(fixture.subgraph, {
    mutation: 'operatorServiceRetire',
    field: 'service',
    selection: 'code retiredOn',
    input: { code: '1.7', retiredOn: '2026-11-15', ...input },
    actor,
  });

const INFRASTRUCTURE = Array.from({ length: 11 }, (_, index) => `1.${index + 1}`);
const PLATFORM = Array.from({ length: 9 }, (_, index) => `2.${index + 1}`);

test('L124 C-30: the list of services of types 1 and 3 is read without sign-in, in the order of its numbers', async () => {
  expect(await codes()).toEqual([...INFRASTRUCTURE, ...PLATFORM]);
  const [first] = await services();
  expect(first).toEqual({
    code: '1.1',
    type: 'INFRASTRUCTURE',
    name: {
      kk: 'Виртуалды машиналарды хостингтеу',
      ru: 'Хостинг виртуальных машин',
      en: 'Hosting of virtual machines',
    },
    actNumber: '106',
    listedOn: '2024-03-19',
    retiredOn: null,
    legalBasis: { clause: '25(1)' },
  });
});

test('L109 C-25(1): infrastructure is a type of service', async () => {
  const found = await services('(types: [INFRASTRUCTURE])');
  expect(found.map(({ code }) => code)).toEqual(INFRASTRUCTURE);
  expect(new Set(found.map(({ legalBasis }) => legalBasis.clause))).toEqual(new Set(['25(1)']));
});

test('L111 C-25(3): platform is a type of service, an unknown type does not pass the schema', async () => {
  const found = await services('(types: [PLATFORM])');
  expect(found.map(({ code }) => code)).toEqual(PLATFORM);
  expect(new Set(found.map(({ legalBasis }) => legalBasis.clause))).toEqual(new Set(['25(3)']));
  expect(await codes('(types: [PLATFORM, INFRASTRUCTURE])')).toHaveLength(20);
  const { errors } = await fixture.subgraph.execute({
    query: '{ operatorServices(types: [HARDWARE]) { code } }',
  });
  expect(errors).toMatchObject([{ message: expect.stringContaining('HARDWARE') }]);
});

test('C-30: every service has a name of its own in each language', async () => {
  const all = await services();
  for (const language of ['kk', 'ru', 'en'] as const)
    expect(new Set(all.map(({ name }) => name[language])).size).toBe(20);
});

test('L124 C-30: a software service is not listed', async () => {
  expect((await record({ type: 'SOFTWARE' })).userErrors).toMatchObject([
    { code: 'TYPE_NOT_ALLOWED', path: ['input', 'type'], legalReference: { clause: '30.3' } },
  ]);
  expect(await codes('(types: [SOFTWARE])')).toEqual([]);
  expect((await record()).thing).toEqual({ code: '2.10', type: 'PLATFORM', listedOn: '2026-11-10' });
  expect(await codes('(types: [PLATFORM])')).toEqual([...PLATFORM, '2.10']);
  expect(await codes('(types: [PLATFORM], on: "2026-11-09")')).toEqual(PLATFORM);
});

test('C-30: all problems of a new service are told at once', async () => {
  const wrong = { code: '2.x', name: { kk: '', ru: 'x', en: 'x' }, listedOn: '2026-11-21', type: 'SOFTWARE' };
  expect((await record(wrong)).codes).toEqual([
    'TYPE_NOT_ALLOWED',
    'OPERATOR_SERVICE_CODE_MALFORMED',
    'PLATFORM_TEXT_MISSING',
    'PLATFORM_DATE_IN_FUTURE',
  ]);
  expect((await record({ code: '1.1' })).codes).toEqual(['OPERATOR_SERVICE_LISTED']);
});

test('C-30: a retired service leaves the list on its day and stays in the lists before', async () => {
  expect((await retire({ retiredOn: '2024-03-18' })).codes).toEqual(['PLATFORM_DATE_TOO_EARLY']);
  expect((await retire({ code: '9.9' })).codes).toEqual(['OPERATOR_SERVICE_UNKNOWN']);
  expect((await retire()).thing).toEqual({ code: '1.7', retiredOn: '2026-11-15' });
  expect(await codes()).not.toContain('1.7');
  expect(await codes('(on: "2026-11-15")')).not.toContain('1.7');
  expect(await codes('(on: "2026-11-14")')).toContain('1.7');
  expect((await retire()).codes).toEqual(['OPERATOR_SERVICE_UNKNOWN']);
});

test('L124 C-30: only the operator writes the list; one key has one effect', async () => {
  expect((await record({}, person(['AUTHORIZED_BODY'], 'authorized-body'))).codes).toEqual(['ROLE']);
  expect((await retire({}, person(['STATE_BODY'], 'operator'))).codes).toEqual(['ROLE']);
  expect((await record({}, ANONYMOUS as typeof OPERATOR)).codes).toEqual(['SIGN_IN_FIRST']);
  const input = { idempotencyKey: 'service-2.10' };
  const first = await record(input);
  expect(await record(input)).toEqual(first);
  expect(first.codes).toEqual([]);
});
