import { createHash } from 'node:crypto';
import type { Actor, SignedInActor } from '../../../subgraphs/shared/access/actor';
import { person } from '../../support/actors';
import { fill } from '../../support/fill';
import { type ObjectsFixture, openObjects } from '../../support/objects';

const COUNT = 100_000;
/** How many of the objects have rows below them. */
const WITH_ROWS = 20_000;
const ORGANIZATIONS = 300;

/** Words of which names are made, in Kazakh, Russian and English; a name takes three of each. */
const WORDS = {
  kk: 'тізілім,жүйе,портал,есеп,бақылау,лицензия,нотариат,салық,білім,денсаулық,көлік,су,жер,орман,мұрағат,қаржы,бюджет,кеден,шекара,энергетика',
  ru: 'реестр,система,портал,учёт,контроль,лицензирование,нотариат,налоги,образование,здоровье,транспорт,вода,земля,лес,архив,финансы,бюджет,таможня,граница,энергетика',
  en: 'register,system,portal,accounting,control,licensing,notary,taxes,education,health,transport,water,land,forest,archive,finance,budget,customs,border,energy',
} as const;

const name = (language: keyof typeof WORDS) =>
  [1, 7, 61]
    .map((step) => `(string_to_array('${WORDS[language]}', ','))[1 + (i / ${step}) % 20]`)
    .join(` || ' ' || `)
    .concat(` || ' ' || i`);

/** The same uuid for the same kind and number. */
const id = (kind: string, number = 'i') => `md5('${kind}' || ${number})::uuid`;
const oneOf = (values: readonly (string | null)[], index: string) =>
  `(ARRAY[${values.map((value) => (value === null ? 'NULL' : `'${value}'`)).join(', ')}])[1 + (${index}) % ${values.length}]`;

/** Most objects are in operation; every other stage is rare, as on the portal. */
const STAGES = [
  ...Array.from({ length: 33 }, () => 'INDUSTRIAL_OPERATION'),
  ...['PLANNED', 'BUILD', 'TRIAL_OPERATION', 'SECURITY_TEST', 'IMPLEMENTATION', 'DEVELOPMENT', 'TERMINATED'],
];
const KINDS = [
  ...Array.from({ length: 16 }, () => 'STATE_BODY_SOFTWARE'),
  ...['STATE_INFORMATION_RESOURCE', 'INTERNET_RESOURCE', 'INFRASTRUCTURE_OBJECT', 'OTHER_PERSON_OBJECT'],
];
const RECORD_STATES = [
  ...Array.from({ length: 97 }, () => 'PUBLISHED'),
  ...['DRAFT', 'UNDER_REVIEW', 'ARCHIVED'],
];
const HOSTINGS = [
  'EGOV_PLATFORM',
  'EGOV_INFRASTRUCTURE',
  ...Array.from({ length: 18 }, () => 'OTHER_PROVIDER'),
  null,
];
const CLASSES = [
  'FIRST',
  ...Array.from({ length: 9 }, () => 'SECOND'),
  ...Array.from({ length: 9 }, () => 'THIRD'),
  null,
];

const series = (count: number) => `FROM generate_series(1, ${count}) AS i`;

const STATEMENTS = [
  `INSERT INTO organization (id, bin, name_kk, name_ru, name_en, kind, government_level, is_synthetic)
   SELECT ${id('org')}, lpad(i::text, 12, '0'), ${name('kk')}, ${name('ru')}, ${name('en')},
     ${oneOf(['STATE_BODY', 'ORGANIZATION', 'OTHER_PERSON'], 'i')}, ${oneOf(['CENTRAL', 'LOCAL', null], 'i')}, true
   ${series(ORGANIZATIONS)}`,
  `INSERT INTO informatization_object (id, code, name_kk, name_ru, name_en, kind, government_level, record_state,
     is_working, object_class, hosting, is_in_budget, stage, stage_since, commissioned_on, owner_id, holder_id,
     recorded_at, updated_at, is_synthetic)
   SELECT ${id('obj')}, 'KZ-П-' || lpad((i % 14 + 10)::text, 2, '0') || '-' || lpad(i::text, 7, '0'),
     ${name('kk')}, ${name('ru')}, ${name('en')}, ${oneOf(KINDS, 'i / 3')},
     CASE WHEN i % 50 = 0 THEN 'LOCAL' ELSE 'CENTRAL' END, ${oneOf(RECORD_STATES, 'i / 5')}, true,
     ${oneOf(CLASSES, 'i / 7')}, ${oneOf(HOSTINGS, 'i / 11')}, true, ${oneOf(STAGES, 'i')},
     DATE '2012-01-01' + i % 5000, CASE WHEN i % 4 > 0 THEN DATE '2012-01-01' + i % 5100 END,
     ${id('org', `1 + i % ${ORGANIZATIONS}`)}, ${id('org', `1 + i / 2 % ${ORGANIZATIONS}`)},
     now(), TIMESTAMPTZ '2020-01-01' + (i * 7919 % 100000) * INTERVAL '1 hour', true
   ${series(COUNT)}`,
  `INSERT INTO object_characteristics (object_id, capacity) SELECT ${id('obj')}, 'SMALL' ${series(WITH_ROWS)}`,
  `INSERT INTO stakeholder (id, object_id, organization_id, role, started_on)
   SELECT ${id('sth')}, ${id('obj')}, ${id('org', `1 + i % ${ORGANIZATIONS}`)}, ${oneOf(['OWNER', 'SUPPLIER'], 'i / 2')},
     DATE '2012-01-01' ${series(COUNT)}`,
  `INSERT INTO life_cycle_stage (id, object_id, ordinal, action, stage, started_on)
   SELECT gen_random_uuid(), ${id('obj')}, ordinal, ${oneOf(['PLAN', 'START_BUILD'], 'ordinal - 1')}, 'PLANNED', DATE '2012-01-01'
   ${series(WITH_ROWS)}, generate_series(1, 2) AS ordinal`,
  `INSERT INTO technical_document (id, object_id, kind, title_kk, title_ru, title_en, language, state, placed_at)
   SELECT gen_random_uuid(), ${id('obj')}, 'USER_GUIDE', '', '', '', 'RU', 'PROJECT',
     TIMESTAMPTZ '2020-01-01' + copy * INTERVAL '1 day' ${series(WITH_ROWS)}, generate_series(1, 2) AS copy`,
  `INSERT INTO integration (id, source_object_id, target_object_id, purpose, status)
   SELECT gen_random_uuid(), ${id('obj')}, ${id('obj', `i + 1`)}, 'Обмен', 'CURRENT' ${series(WITH_ROWS)}`,
  `INSERT INTO technology (id, object_id, name, started_on)
   SELECT gen_random_uuid(), ${id('obj')}, 'PostgreSQL', DATE '2020-01-01' ${series(WITH_ROWS)}`,
  `INSERT INTO card_entry (id, object_id, list, title, content, started_on)
   SELECT gen_random_uuid(), ${id('obj')}, list, 'Запись', '{"name": "Запись"}', DATE '2020-01-01'
   ${series(WITH_ROWS)}, unnest(ARRAY['userRoles', 'installations']) AS list`,
  `INSERT INTO cost_item (id, object_id, year, nature, kind, phase, funding_channel, amount)
   SELECT gen_random_uuid(), ${id('obj')}, 2024 + copy, 'PLANNED', 'SUPPORT', 'INDUSTRIAL_OPERATION', 'CURRENT_COSTS', i
   ${series(WITH_ROWS)}, generate_series(1, 2) AS copy`,
  // What the operator gave long ago, and of a hundred applications one that waits.
  `INSERT INTO environment (id, object_id, kind, agreement_number, agreement_on, received_on, provided_on, closes_on)
   SELECT gen_random_uuid(), ${id('obj')}, 'TRIAL', '1', DATE '2026-11-02', DATE '2026-11-05',
     CASE WHEN i % 100 > 0 THEN DATE '2026-11-06' END, CASE WHEN i % 100 > 0 THEN DATE '2026-12-01' END
   ${series(WITH_ROWS)}`,
  `INSERT INTO placement_request (id, object_id, service, received_on, provided_on)
   SELECT gen_random_uuid(), ${id('obj')}, 'EGOV_PLATFORM', DATE '2026-11-05',
     CASE WHEN i % 100 > 0 THEN DATE '2026-11-06' END ${series(WITH_ROWS)}`,
  `INSERT INTO development_contract (id, object_id, supplier_id, number, is_budget_funded, signed_on)
   SELECT gen_random_uuid(), ${id('obj')}, ${id('org', `1 + i % ${ORGANIZATIONS}`)}, '1', true, DATE '2020-01-01'
   ${series(COUNT)}`,
  `INSERT INTO warranty_claim (id, object_id, supplier_id, description, terms_of_reference_item, found_on, filed_on,
     agreed_until, outcome, closed_on)
   SELECT gen_random_uuid(), ${id('obj')}, ${id('org', `1 + i % ${ORGANIZATIONS}`)}, '', '1', DATE '2020-01-01',
     DATE '2020-01-01', DATE '2020-02-01', 'FIXED', DATE '2020-01-02' ${series(WITH_ROWS)}`,
];

/** A hundred thousand objects with all that hangs on them, seen by an analyst. */
export async function openLarge(actor: Actor = person(['ANALYST'])): Promise<ObjectsFixture> {
  const fixture = await openObjects(actor);
  await fill(fixture.database, STATEMENTS);
  return fixture;
}

const uuidOf = (kind: string, number: number): string =>
  createHash('md5')
    .update(`${kind}${number}`)
    .digest('hex')
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');

/** An organization that owns some 333 of the objects and holds as many. */
export const SOME_ORGANIZATION = uuidOf('org', 7);

/** A person of that organization without any role, who sees its objects only. */
export const RELATED: Actor = { ...(person([]) as SignedInActor), organizationId: SOME_ORGANIZATION };

/** Bare ids of a hundred of the objects. */
export const SOME_OBJECTS = Array.from({ length: 100 }, (_, index) => uuidOf('obj', index * 997 + 1));
