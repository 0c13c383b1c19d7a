import type { LocalDate } from '../../../shared/kernel/local-date';
import type { LocalizedText } from '../../../shared/kernel/localized-text';
import type { Refusal } from '../../../shared/kernel/refusal';
import type { IctServiceType } from '../platform.model';
import { dayRefusals, localizedTexts, textRefusals } from '../platform.rules';
import { serviceCodeMalformed, serviceListed, serviceUnknown, typeNotAllowed } from './service.errors';

/** Each number short enough for the `integer` by which the list is ordered. */
const CODE = /^\d{1,4}(\.\d{1,4})+$/;

interface NewService {
  readonly code: string;
  readonly type: IctServiceType;
  readonly name: LocalizedText;
  readonly actNumber: string;
  readonly listedOn: LocalDate;
}

/** C-30: the list holds services of types 1 and 3, each number once. */
export function serviceRefusals(service: NewService, isListed: boolean, today: LocalDate): Refusal[] {
  const { code, type, name, actNumber, listedOn } = service;
  const path = ['input', 'code'];
  return [
    ...(type === 'SOFTWARE' ? [typeNotAllowed({}, ['input', 'type'])] : []),
    ...(CODE.test(code) ? [] : [serviceCodeMalformed({ code }, path, { kind: 'INVALID_INPUT' })]),
    ...(isListed ? [serviceListed({ code }, path)] : []),
    ...textRefusals({ ...localizedTexts('name', name), actNumber }),
    ...dayRefusals({ field: 'listedOn', day: listedOn, today }),
  ];
}

interface ListedService {
  readonly listedOn: LocalDate;
  readonly retiredOn: LocalDate | null;
}

/** A service leaves the list once, and not before it entered it. */
export function retirementRefusals(
  service: ListedService | null,
  { code, retiredOn }: { readonly code: string; readonly retiredOn: LocalDate },
  today: LocalDate,
): Refusal[] {
  if (service === null || service.retiredOn !== null)
    return [serviceUnknown({ code }, ['input', 'code'], { kind: 'INVALID_INPUT' })];
  return dayRefusals({ field: 'retiredOn', day: retiredOn, today, earliest: service.listedOn });
}
