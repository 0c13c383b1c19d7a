import { syntheticBin } from '../../subgraphs/shared/kernel/bin';
import { seededUuid } from '../../subgraphs/shared/kernel/global-id';
import type { LocalizedText } from '../../subgraphs/shared/law/law.model';
import { NAMED_ORGANIZATIONS } from './names-organizations';
import { REGIONS } from './names-regions';
import { cycled } from './names-synthetic';
import type { Random } from './random';
import type { OrganizationRoleRow, OrganizationRow } from './rows';

/** Id of the sample organization of that key, here and in every test: `organization:<key>`. */
export function organizationId(key: string): string {
  return seededUuid(`organization:${key}`);
}

const FIRST_GROWING_BIN = 500;
const GROWING = { first: 20, every: 400, most: 2_400 } as const;
const SUPPLIER_KEYS = ['supplier-one', 'supplier-two'];

/** How many suppliers, and as many departments, a sample holds up to the object of that serial. */
export function growingCount(serial: number): number {
  if (serial === 0) return 0;
  return Math.min(GROWING.most, GROWING.first + Math.floor(serial / GROWING.every));
}

const supplierKey = (index: number) => SUPPLIER_KEYS[index] ?? `supplier-${index + 1}`;
const departmentKey = (index: number) => `department-${index + 1}`;

/** A supplier that the sample holds when it reaches that object. */
export function someSupplier(serial: number, random: Random): string {
  return organizationId(supplierKey(random.int(0, growingCount(serial) - 1)));
}

export function someDepartment(serial: number, random: Random): string {
  return organizationId(departmentKey(random.int(0, growingCount(serial) - 1)));
}

function supplier(index: number): OrganizationRow {
  return {
    id: organizationId(supplierKey(index)),
    bin: syntheticBin(FIRST_GROWING_BIN + 2 * index),
    name_kk: `«Үлгі-жеткізуші ${index + 1}» ЖШС`,
    name_ru: `ТОО «Образец-поставщик ${index + 1}»`,
    name_en: `Sample Supplier ${index + 1} LLP`,
    abbreviation: null,
    kind: 'OTHER_PERSON',
    government_level: null,
    is_synthetic: true,
  };
}

const DEPARTMENTS: readonly LocalizedText[] = [
  { kk: 'білім басқармасы', ru: 'Управление образования', en: 'Education Department' },
  { kk: 'денсаулық сақтау басқармасы', ru: 'Управление здравоохранения', en: 'Health Department' },
  { kk: 'цифрландыру басқармасы', ru: 'Управление цифровизации', en: 'Digitalization Department' },
  { kk: 'қаржы басқармасы', ru: 'Управление финансов', en: 'Finance Department' },
  { kk: 'жер қатынастары басқармасы', ru: 'Управление земельных отношений', en: 'Land Relations Department' },
  { kk: 'құрылыс басқармасы', ru: 'Управление строительства', en: 'Construction Department' },
  { kk: 'көлік басқармасы', ru: 'Управление транспорта', en: 'Transport Department' },
];

function department(index: number): OrganizationRow {
  const { of } = cycled<(typeof REGIONS)[number]>(REGIONS, index);
  const { kk, ru, en } = cycled(DEPARTMENTS, index);
  const number = index + 1;
  return {
    id: organizationId(departmentKey(index)),
    bin: syntheticBin(FIRST_GROWING_BIN + 2 * index + 1),
    name_kk: `${of.kk} ${kk} (үлгі ${number})`,
    name_ru: `${ru} ${of.ru} (образец ${number})`,
    name_en: `${en} of ${of.en} (sample ${number})`,
    abbreviation: null,
    kind: 'STATE_BODY',
    government_level: 'LOCAL',
    is_synthetic: true,
  };
}

/** Real and role-bearing organizations: the same in a sample of any size. */
export function namedOrganizations(): OrganizationRow[] {
  return NAMED_ORGANIZATIONS.map(({ key, name, abbreviation, kind, level, isSynthetic }, index) => ({
    id: organizationId(key),
    bin: syntheticBin(index),
    name_kk: name.kk,
    name_ru: name.ru,
    name_en: name.en,
    abbreviation,
    kind,
    government_level: kind === 'STATE_BODY' ? level : null,
    is_synthetic: isSynthetic,
  }));
}

/** Invented suppliers and departments that join between two serials of objects. */
export function growingOrganizations(after: number, upTo: number): OrganizationRow[] {
  const rows: OrganizationRow[] = [];
  for (let index = growingCount(after); index < growingCount(upTo); index++)
    rows.push(supplier(index), department(index));
  return rows;
}

function role(
  key: string,
  name: string,
  from: string,
  to: string | null,
  basis: string,
): OrganizationRoleRow {
  return {
    id: seededUuid(`organization-role:${key}:${name}:${from}`),
    organization_id: organizationId(key),
    role: name,
    valid_from: from,
    valid_to: to,
    basis,
  };
}

/** Who bears which part of the orders, and since when. Days and references of the basis are of the sample. */
export function organizationRoles(): OrganizationRoleRow[] {
  return [
    role(
      'authorized-body-2019',
      'AUTHORIZED_BODY',
      '2019-06-17',
      '2025-09-18',
      'Образец: положение о Министерстве, 2019',
    ),
    role('authorized-body', 'AUTHORIZED_BODY', '2025-09-18', null, 'Указ № 997 от 18.09.2025'),
    role('operator', 'OPERATOR', '2016-01-28', null, 'Образец: решение Правительства об операторе'),
    role('integrator', 'INTEGRATOR', '2022-07-14', null, 'Закон «Об информатизации», ст. 12'),
    role('register-keeper', 'REGISTER_KEEPER', '2018-03-28', null, 'Закон «Об информатизации», ст. 7-6'),
    role('state-technical-service', 'TESTER', '2016-01-28', null, 'Закон «Об информатизации», ст. 14'),
    role('state-technical-service', 'EXPERT', '2016-01-28', null, 'Закон «Об информатизации», ст. 14'),
    role('integrator', 'EXPERT', '2022-07-14', null, 'Закон «Об информатизации», ст. 12'),
    role(
      'state-archive',
      'ARCHIVE',
      '2016-01-28',
      null,
      'Образец: Закон «О Национальном архивном фонде и архивах»',
    ),
  ];
}
