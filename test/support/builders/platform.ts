import { seededUuid } from '../../../subgraphs/shared/kernel/global-id';
import { objectId } from './objects';

type Row = Readonly<Record<string, unknown>>;

/** Id of a row that a test asks for by this name. */
export const platformRowId = (name: string): string => seededUuid(`platform-row:${name}`);

/** An application for a trial environment under an agreement of 2 November 2026. */
export function environmentOf(code: string, name: string, overrides: Row = {}): Row {
  return {
    id: platformRowId(name),
    object_id: objectId(code),
    kind: 'TRIAL',
    agreement_number: '15',
    agreement_on: '2026-11-02',
    requested_by: null,
    received_on: '2026-11-05',
    provided_on: null,
    closes_on: null,
    charge: 0,
    ...overrides,
  };
}

export function placementRequestOf(code: string, name: string, overrides: Row = {}): Row {
  return {
    id: platformRowId(name),
    object_id: objectId(code),
    service: 'EGOV_PLATFORM',
    requested_by: null,
    received_on: '2026-11-05',
    provided_on: null,
    ...overrides,
  };
}

export function impossibilityOf(code: string, name: string, overrides: Row = {}): Row {
  return {
    id: platformRowId(name),
    object_id: objectId(code),
    reason: 'Жоқ',
    confirmed_on: '2026-11-10',
    confirmed_by: null,
    recorded_at: new Date('2026-11-10T05:00:00Z'),
    ...overrides,
  };
}

export function priorityOf(code: string, name: string, overrides: Row = {}): Row {
  return {
    id: platformRowId(name),
    object_id: objectId(code),
    declared_on: '2026-11-01',
    is_on_platform: true,
    exception: null,
    earlier_object_id: null,
    justification_document_id: null,
    recorded_at: new Date('2026-11-01T05:00:00Z'),
    ...overrides,
  };
}
