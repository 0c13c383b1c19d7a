import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { dayRefusals, numberRefusals } from './act.rules';
import { entryChanged, entryNotIncluded, entryUnknown, requestNeedsApplication } from './entry.errors';
import { reasonRefusals } from './reason.rules';

interface ExclusionInput {
  readonly expectedVersion: number;
  readonly reasonCode: string;
  readonly excludedOn: LocalDate;
  readonly decisionNumber: string;
}

interface ExcludedEntry {
  readonly version: number;
  readonly status: string;
  readonly includedOn: LocalDate;
  /** Day of the latest act on the entry; null when none is recorded. */
  readonly lastOn: LocalDate | null;
}

/** An entry that holds is excluded with a reason of the table, from a day on that has come and follows its other acts. */
export function exclusionRefusals(
  { expectedVersion, reasonCode, excludedOn, decisionNumber }: ExclusionInput,
  entry: ExcludedEntry | null,
  today: LocalDate,
): Refusal[] {
  if (entry === null) return [entryUnknown({}, ['input', 'entryId'], { kind: 'INVALID_INPUT' })];
  const { version: currentVersion, status } = entry;
  if (currentVersion !== expectedVersion)
    return [
      entryChanged({ currentVersion }, ['input', 'expectedVersion'], { kind: 'CONFLICT', currentVersion }),
    ];
  if (status !== 'INCLUDED') return [entryNotIncluded({}, ['input', 'entryId'])];
  const earliest = entry.lastOn ?? entry.includedOn;
  return [
    ...reasonRefusals('EXCLUSION', reasonCode, excludedOn),
    ...(reasonCode === 'HOLDER_REQUEST' ? [requestNeedsApplication({}, ['input', 'reasonCode'])] : []),
    ...dayRefusals('excludedOn', excludedOn, { earliest, today }),
    ...numberRefusals('decisionNumber', decisionNumber),
  ];
}
