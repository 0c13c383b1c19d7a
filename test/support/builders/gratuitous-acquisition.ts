import { seededUuid, toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { organizationId } from '../actors';
import { objectId } from './objects';

type Row = Readonly<Record<string, unknown>>;

const acquisitionUuid = (name: string): string => seededUuid(`gratuitous-acquisition:${name}`);
export const acquisitionId = (name: string): string =>
  toGlobalId('gratuitousAcquisition', acquisitionUuid(name));

/** Card of the object that is applied for. */
export const acquiredCard = (name: string) => ({
  kind: 'STATE_BODY_SOFTWARE',
  name: { kk: `${name} жүйесі`, ru: `Система ${name}`, en: `System ${name}` },
  governmentLevel: 'CENTRAL',
  purpose: { kk: 'Есеп', ru: 'Учёт', en: 'Records' },
  tasks: ['Учёт'],
  networkAccess: ['INTERNET'],
  isInBudget: false,
});

export const EVALUATION = {
  isConformantToArchitecture: true,
  isConformantTechnically: true,
  isConformantLegally: true,
  isConformantInDataManagement: true,
  termsOfReferenceNumber: 'ТЗ-7',
};

const conclusion = (verdict: string) => ({
  verdict,
  number: 'З-1',
  issuedOn: '2026-11-15',
  estimatedCosts: [{ year: 2027, amount: '1000.00' }],
  purposeAndUse: 'Учёт',
});

/** An acquisition of the organization `owner`, applied for on 10 November 2026, with what its state asks for. */
export function acquisitionOf(name: string, state: string, overrides: Row = {}): Row {
  const isApplied = state === 'APPLIED';
  const isAccepted = state === 'ACCEPTED';
  return {
    id: acquisitionUuid(name),
    organization_id: organizationId('owner'),
    state,
    ground: 'DONATION',
    giver: 'ТОО «Даритель»',
    card: acquiredCard(name),
    version: 1,
    updated_at: '2026-11-10T05:00:00Z',
    applied_on: '2026-11-10',
    evaluation: { ...EVALUATION, remarks: null, evaluatedOn: '2026-11-12' },
    conclusion: isApplied ? null : conclusion(state === 'DECLINED' ? 'NEGATIVE' : 'POSITIVE'),
    analogue_search: isApplied
      ? null
      : { searchId: seededUuid('analogue-search:empty'), asOf: '2026-11-14', query: 'учёт', resultCount: 0 },
    accepted_on: isAccepted ? '2026-11-16' : null,
    object_id: isAccepted ? objectId('KZ-П-20-0000001') : null,
    ...overrides,
  };
}
