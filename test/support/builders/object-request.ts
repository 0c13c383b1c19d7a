import { seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId } from '../actors';
import { objectId } from './objects';

type Row = Readonly<Record<string, unknown>>;

const requestUuid = (name: string): string => seededUuid(`object-request:${name}`);
export const requestId = (name: string): string => toGlobalId('objectRequest', requestUuid(name));

/** What a lawful request says. */
export const requestedRecord = (name: string) => ({
  procedure: 'CREATE',
  subject: 'OBJECT',
  kind: 'STATE_BODY_SOFTWARE',
  name: { kk: `${name} жүйесі`, ru: `Система ${name}`, en: `System ${name}` },
  governmentLevel: 'CENTRAL',
  purpose: { kk: 'Есеп', ru: 'Учёт', en: 'Records' },
  tasks: ['Учёт'],
  networkAccess: ['INTERNET'],
  isInBudget: false,
});

/** A request of the organization `owner` in a state, with the days that the state asks for. */
export function requestOf(name: string, state: string, overrides: Row = {}): Row {
  const isConsidered = state === 'APPROVED' || state === 'REJECTED';
  return {
    id: requestUuid(name),
    organization_id: organizationId('owner'),
    state,
    record: requestedRecord(name),
    comment: null,
    version: 1,
    updated_at: '2026-11-10T05:00:00Z',
    submitted_on: state === 'DRAFT' ? null : '2026-11-10',
    considered_on: isConsidered ? '2026-11-12' : null,
    considered_by: isConsidered ? organizationId('integrator') : null,
    reason: state === 'REJECTED' ? 'Двойник' : null,
    object_id: state === 'APPROVED' ? objectId('KZ-П-20-0000001') : null,
    ...overrides,
  };
}
