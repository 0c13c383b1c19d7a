import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import type { LegalReference, LocalizedText } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import { supportIsNotDevelopment } from '../object/object.errors';
import { operationTextMissing, supportActivitiesMissing, supportPeriodWrong } from './operation.errors';
import type { SupportActivity, SupportSubject } from './operation.model';
import { isBlank } from './operation-duty.rules';

export const SUPPORT_CLAUSES: Readonly<Record<SupportSubject, LegalReference>> = {
  OBJECT: legalReference('129', '16(5)'),
  ICT_SERVICE: legalReference('129', '36'),
};

/** The four duties of operating a service, in the order of the law (C-36). */
export const SERVICE_DUTIES: readonly { activity: SupportActivity; title: LocalizedText }[] = [
  { activity: 'SUPPORT', title: { kk: 'Сүйемелдеу', ru: 'Сопровождение', en: 'Support' } },
  {
    activity: 'SYSTEM_MAINTENANCE',
    title: {
      kk: 'Жүйелік-техникалық қызмет көрсету',
      ru: 'Системно-техническое обслуживание',
      en: 'System maintenance',
    },
  },
  {
    activity: 'TECHNICAL_SUPPORT',
    title: { kk: 'Техникалық қолдау', ru: 'Техническая поддержка', en: 'Technical support' },
  },
  {
    activity: 'DEFECT_REMOVAL',
    title: { kk: 'Ақауларды жою', ru: 'Устранение дефектов', en: 'Removal of defects' },
  },
];

export interface SupportContractTerms {
  readonly number: string;
  readonly activities: readonly SupportActivity[];
  readonly changesFunctionality: boolean;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

const INVALID_INPUT = { kind: 'INVALID_INPUT' } as const;

/** Support corrects; whatever modernises or adds functions is development (C-3(4), C-16(5), C-36). */
export function supportRefusals(terms: SupportContractTerms): Refusal[] {
  const { number, activities, changesFunctionality, startsOn, endsOn } = terms;
  const refusals: Refusal[] = [];
  if (changesFunctionality) refusals.push(supportIsNotDevelopment({}, ['input', 'changesFunctionality']));
  if (isBlank(number))
    refusals.push(operationTextMissing({ field: 'number' }, ['input', 'number'], INVALID_INPUT));
  if (activities.length === 0)
    refusals.push(supportActivitiesMissing({}, ['input', 'activities'], INVALID_INPUT));
  if (endsOn < startsOn)
    refusals.push(supportPeriodWrong({ startsOn, endsOn }, ['input', 'endsOn'], INVALID_INPUT));
  return refusals;
}

/** Whether a contract runs on a day; both its days count. */
export function runsOn(
  { startsOn, endsOn }: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
  day: LocalDate,
): boolean {
  return startsOn <= day && day <= endsOn;
}
