import { citing } from '../../shared/kernel/citing';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { ruleSetById } from '../../shared/law/rule-sets';
import { formFieldMissing } from '../application/annex-1.errors';
import { legacyDayOutside, REPEAL } from './legacy-deposit.errors';

/** The only wording of Order 131; of its text nothing is known but its days. */
export const LEGACY_RULE_SET = ruleSetById('KZ-131-2016@2016-03');

export interface LegacyRecord {
  readonly acceptedOn: LocalDate;
  readonly recordNumber: string;
  readonly reference: string;
  readonly versionLabel: string;
}

/** What was accepted while Order 131 held is imported as it was; whatever came later is filed under the later order. */
export function legacyRefusals(record: LegacyRecord): Refusal[] {
  const { acceptedOn, recordNumber, reference, versionLabel } = record;
  const { validFrom: from, validTo } = LEGACY_RULE_SET;
  const isHeld = from <= acceptedOn && (validTo === null || acceptedOn < validTo);
  const blank = Object.entries({ recordNumber, reference, versionLabel }).filter(
    ([, text]) => text.trim() === '',
  );
  return [
    ...(isHeld
      ? []
      : [legacyDayOutside({ day: acceptedOn, from, to: validTo ?? '…' }, ['input', 'acceptedOn'])]),
    ...blank.map(([field]) =>
      citing(formFieldMissing({ field }, ['input', field], { kind: 'INVALID_INPUT' }), REPEAL),
    ),
  ];
}
