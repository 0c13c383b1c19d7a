import { LifeCycleStageKind } from '../../../subgraphs/objects/life-cycle/life-cycle.type';
import { ObjectKind, RecordState } from '../../../subgraphs/objects/object/object.model';
import { organizationId, person } from '../../support/actors';
import { objectOf, organizationOf } from '../../support/builders/objects';
import { type ObjectsFixture, openObjects } from '../../support/objects';

export const COUNT = 57;
export const OWNERS = ['ministry-justice', 'ministry-finance', 'ministry-health'] as const;
const HOLDERS = ['state-corporation', 'notary-chamber', null] as const;
export const KINDS = Object.keys(ObjectKind) as ObjectKind[];
export const STAGES = Object.keys(LifeCycleStageKind) as LifeCycleStageKind[];
export const RECORD_STATES = Object.keys(RecordState) as RecordState[];
export const CLASSES = ['FIRST', 'SECOND', 'THIRD', null] as const;
export const HOSTINGS = ['EGOV_PLATFORM', 'EGOV_INFRASTRUCTURE', 'OTHER_PROVIDER', null] as const;
/** Letters whose place the Kazakh alphabet fixes otherwise than their code points do. */
const NAMES = ['Ясли', 'Өнеркәсіп', 'Единый учёт', 'Ұлттық тізілім', 'Әділет'] as const;

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const code = (index: number) => `KZ-П-14-${String(index).padStart(7, '0')}`;

/** 57 objects; names, days and instants repeat, so that pages end inside runs of equal keys. */
export const OBJECTS = Array.from({ length: COUNT }, (_, index) => {
  const stage = at(STAGES, index);
  const holder = at(HOLDERS, index);
  return objectOf(code(index), {
    name_ru: at(NAMES, index * 3),
    kind: at(KINDS, index),
    government_level: index % 3 === 0 ? 'LOCAL' : 'CENTRAL',
    record_state: at(RECORD_STATES, index),
    object_class: at(CLASSES, index),
    hosting: at(HOSTINGS, index + (index >> 2)),
    stage,
    stage_since: `2024-0${1 + (index % 4)}-15`,
    commissioned_on: STAGES.indexOf(stage) >= 5 ? `${2015 + (index % 10)}-06-${10 + (index % 9)}` : null,
    updated_at: new Date(Date.UTC(2026, 0, 1 + (index % 3), 5, 0, 0, index % 2)),
    owner_id: organizationId(at(OWNERS, index)),
    holder_id: holder === null ? null : organizationId(holder),
  });
});
export type Row = (typeof OBJECTS)[number];

/** Codes of the rows that fit, in the order of the list. */
export const codesWhere = (condition: (row: Row) => boolean) =>
  OBJECTS.filter(condition).map((row) => String(row.code));

export function openList(): Promise<ObjectsFixture> {
  return openObjects(person(['ANALYST']), {
    organization: [...OWNERS, 'state-corporation', 'notary-chamber'].map((key) => organizationOf(key)),
    informatization_object: OBJECTS,
  });
}

export interface CodesAndCount {
  readonly informatizationObjects: {
    readonly nodes: readonly { readonly code: string }[];
    readonly totalCount: number;
  };
}
