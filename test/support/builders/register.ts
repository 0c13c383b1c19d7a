import { seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId } from '../actors';
import type { TestDatabase } from '../database';
import { insertRows } from './insert-rows';

interface Names {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

export interface EntrySeed {
  readonly number: string;
  readonly name?: Names;
  readonly purpose?: Names;
  readonly functions?: Names;
  readonly inclusionMode?: 'GENERAL' | 'TRANSITIONAL_PRE_2023' | 'TRANSITIONAL_IN_DEVELOPMENT';
  readonly includedOn?: string;
  /** The entry is excluded when it is given. */
  readonly excludedOn?: string | null;
  /** Key of the organization that holds the entry and the rights to its product. */
  readonly holder?: string;
  readonly updatedAt?: string;
  readonly hasProof?: boolean;
}

export interface EventSeed {
  readonly number: string;
  readonly ordinal: number;
  readonly kind: 'INCLUDED' | 'AMENDED' | 'EXCLUDED';
  readonly occurredOn: string;
  readonly reason?: string;
}

export interface UseSeed {
  readonly number: string;
  /** Name of the object; its uuid is `objectUuid(name)`. */
  readonly object: string;
  readonly form?: 'GOODS' | 'ICT_SERVICE';
  readonly startedOn: string;
  readonly endedOn?: string | null;
}

const entryUuid = (number: string) => seededUuid(`entry:${number}`);
const productUuid = (number: string) => seededUuid(`product:${number}`);

export const entryId = (number: string) => toGlobalId('registerEntry', entryUuid(number));
export const objectId = (name: string) => toGlobalId('informatizationObject', seededUuid(`object:${name}`));
export const holderId = (key: string) => toGlobalId('organization', organizationId(key));

const NOTHING: Names = { kk: '', ru: '', en: '' };
const DEFAULT_NAME: Names = { kk: 'Сенімді өнім', ru: 'Доверенный продукт', en: 'Trusted product' };

/** Fills the register with the entries, each with a product of its own, their histories and their uses. */
export async function insertRegister(
  database: TestDatabase,
  seeds: {
    readonly entries: readonly EntrySeed[];
    readonly events?: readonly EventSeed[];
    readonly uses?: readonly UseSeed[];
  },
): Promise<void> {
  await insertRows(database, {
    software_product: seeds.entries.map(productRow),
    register_entry: seeds.entries.map(entryRow),
    register_entry_event: (seeds.events ?? []).map(eventRow),
    register_entry_use: (seeds.uses ?? []).map(useRow),
  });
}

function productRow({
  number,
  name = DEFAULT_NAME,
  purpose = name,
  functions = NOTHING,
  holder = 'supplier-one',
}: EntrySeed) {
  return {
    id: productUuid(number),
    kind: 'SOFTWARE',
    name_kk: name.kk,
    name_ru: name.ru,
    name_en: name.en,
    version: '2.1',
    purpose_kk: purpose.kk,
    purpose_ru: purpose.ru,
    purpose_en: purpose.en,
    functions_kk: functions.kk,
    functions_ru: functions.ru,
    functions_en: functions.en,
    developer_name: 'ТОО «Разработчик»',
    holder_id: organizationId(holder),
    right_basis: 'EXCLUSIVE_RIGHT',
    is_synthetic: true,
  };
}

function entryRow({
  number,
  inclusionMode = 'GENERAL',
  includedOn = '2024-03-01',
  excludedOn = null,
  holder = 'supplier-one',
  updatedAt = '2025-01-01T00:00:00Z',
  hasProof = true,
}: EntrySeed) {
  return {
    id: entryUuid(number),
    number,
    product_id: productUuid(number),
    inclusion_mode: inclusionMode,
    status: excludedOn === null ? 'INCLUDED' : 'EXCLUDED',
    included_on: includedOn,
    excluded_on: excludedOn,
    exclusion_reason: excludedOn === null ? null : 'HOLDER_REQUEST',
    decision_number: `D-${number}`,
    conformity_proof: hasProof ? 'CERTIFICATE_EAL4' : null,
    conformity_proof_number: hasProof ? `C-${number}` : null,
    conformity_valid_until: hasProof ? '2027-03-01' : null,
    holder_id: organizationId(holder),
    updated_at: updatedAt,
    is_synthetic: true,
  };
}

function eventRow({ number, ordinal, kind, occurredOn, reason }: EventSeed) {
  return {
    id: seededUuid(`event:${number}:${ordinal}`),
    entry_id: entryUuid(number),
    ordinal,
    kind,
    occurred_on: occurredOn,
    decision_number: `D-${number}-${ordinal}`,
    reason: reason ?? null,
  };
}

function useRow({ number, object, form = 'GOODS', startedOn, endedOn = null }: UseSeed) {
  return {
    id: seededUuid(`use:${number}:${object}:${form}:${startedOn}`),
    entry_id: entryUuid(number),
    object_id: seededUuid(`object:${object}`),
    form,
    started_on: startedOn,
    ended_on: endedOn,
  };
}
