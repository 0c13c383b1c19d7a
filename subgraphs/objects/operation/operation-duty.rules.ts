import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import type { LegalReference, LocalizedText } from '../../shared/law/law.model';
import { findClause, legalReference } from '../../shared/law/law-register';
import { afterTermination } from '../object/object.errors';
import {
  dutyExplanationMissing,
  dutyMeasureForeign,
  dutyMeasureMissing,
  dutyMeasureWrong,
  dutyReviewDayWrong,
  evidenceNotGiven,
  operationNotRunning,
} from './operation.errors';
import type { OperationDutyCode, OperationDutyReportStatus } from './operation.model';

/** Figures and facts that single duties are measured by. */
export interface DutyMeasures {
  readonly restoreTestedOn?: LocalDate | null;
  readonly logSystem?: string | null;
  readonly archivePeriodMonths?: number | null;
  readonly supportContractId?: string | null;
  readonly paperFormsRemaining?: number | null;
}

type Measure = keyof DutyMeasures;

export interface OperationDutyRule {
  readonly code: OperationDutyCode;
  /** Number within clause 16, as people cite it: `1a`. */
  readonly number: string;
  readonly title: LocalizedText;
  readonly clause: LegalReference;
  /** What a report that the duty is kept must state. */
  readonly measures: readonly Measure[];
  /** What a report on the duty may state beside it. */
  readonly links: readonly Measure[];
}

const duty = (
  code: OperationDutyCode,
  number: string,
  clause: string,
  title: LocalizedText,
  measures: readonly Measure[] = [],
  links: readonly Measure[] = [],
): OperationDutyRule => ({ code, number, title, measures, links, clause: legalReference('129', clause) });

/** The closed list of duties of operation, in the order of the law (C-16). */
export const OPERATION_DUTIES: readonly OperationDutyRule[] = [
  duty('UNIFORM_REQUIREMENTS', '1a', '16(1)', {
    kk: 'Бірыңғай талаптарды сақтау',
    ru: 'Соблюдение Единых требований',
    en: 'Uniform Requirements kept',
  }),
  duty('DATA_MANAGEMENT', '1b', '16(1)', {
    kk: 'Деректерді басқару талаптарын сақтау',
    ru: 'Соблюдение требований по управлению данными',
    en: 'Data management requirements kept',
  }),
  duty('ARCHITECTURE', '1c', '16(1)', {
    kk: 'Архитектураны дамыту талаптарын сақтау',
    ru: 'Соблюдение требований по развитию архитектуры',
    en: 'Architecture requirements kept',
  }),
  duty(
    'PROTECTION_AND_RESTORATION',
    '2',
    '16(2)',
    {
      kk: 'Ақпараттық ресурстарды қорғау және қалпына келтіру',
      ru: 'Защита и восстановление информационных ресурсов',
      en: 'Protection and restoration of information resources',
    },
    ['restoreTestedOn'],
  ),
  duty('BACKUP', '3', '16(3)', {
    kk: 'Резервтік көшіру және жаңартуды бақылау',
    ru: 'Резервное копирование и контроль обновления',
    en: 'Backup and watch over updating',
  }),
  duty(
    'LOGGING',
    '4',
    '16(4)',
    {
      kk: 'Жүйеге өтініштерді есепке алу және мұрағаттау',
      ru: 'Учёт и архивирование обращений к системе',
      en: 'Recording and archiving of calls to the system',
    },
    ['logSystem', 'archivePeriodMonths'],
  ),
  duty(
    'SUPPORT',
    '5',
    '16(5)',
    { kk: 'Объектіні сүйемелдеу', ru: 'Сопровождение объекта', en: 'Support of the object' },
    [],
    ['supportContractId'],
  ),
  duty('SOFTWARE_SUPPORT', '6', '16(6)', {
    kk: 'Қолданылатын бағдарламаларды техникалық қолдау',
    ru: 'Техническая поддержка используемых программ',
    en: 'Technical support of the software in use',
  }),
  duty('SYSTEM_MAINTENANCE', '7', '16(7)', {
    kk: 'Жүйелік-техникалық қызмет көрсету',
    ru: 'Системно-техническое обслуживание',
    en: 'System maintenance',
  }),
  duty(
    'LESS_PAPER',
    '8',
    '16(8)',
    { kk: 'Қағаз құжаттарды азайту', ru: 'Сокращение бумажных документов', en: 'Fewer paper documents' },
    ['paperFormsRemaining'],
  ),
  duty('WARRANTY_SERVICE', '9', '16(9)', {
    kk: 'Өнім берушінің кепілдік қызметі',
    ru: 'Гарантийное обслуживание поставщиком',
    en: 'Warranty service by the supplier',
  }),
];

const MEASURES: readonly Measure[] = [
  'restoreTestedOn',
  'logSystem',
  'archivePeriodMonths',
  'supportContractId',
  'paperFormsRemaining',
];

/** Duties that the wording of the act on that day lays down. */
export function dutiesOn(day: LocalDate): OperationDutyRule[] {
  return OPERATION_DUTIES.filter(
    ({ clause }) => findClause(clause.actId, clause.clause, day).kind === 'FOUND',
  );
}

export function dutyRuleOf(code: string): OperationDutyRule {
  const rule = OPERATION_DUTIES.find((candidate) => candidate.code === code);
  if (!rule) throw new RangeError(`No duty of operation ${code}`);
  return rule;
}

/** Whether an object is operated: it was commissioned and its operation has not ended, even while it is developed. */
export function isOperated({ stage, commissionedOn }: { stage: string; commissionedOn: LocalDate | null }) {
  return commissionedOn !== null && stage !== 'TERMINATED';
}

/** Told of an act of operation on an object that is not operated: not yet, or not any more. */
export function operationRefusals(card: { stage: string; commissionedOn: LocalDate | null }): Refusal[] {
  if (isOperated(card)) return [];
  const refusal = operationNotRunning();
  return [card.stage === 'TERMINATED' ? afterTermination(refusal) : refusal];
}

export interface DutyReport extends DutyMeasures {
  readonly duty: OperationDutyCode;
  readonly status: OperationDutyReportStatus;
  readonly evidenceText?: string | null;
  readonly evidenceDocumentId?: string | null;
  readonly explanation?: string | null;
  readonly reviewedOn: LocalDate;
}

export const isBlank = (text: string | null | undefined): boolean => !text?.trim();

/**
 * Follow or explain: a report is never refused for the state of the duty, only for being incomplete.
 * @param earliest day of the commissioning, or of the review reported before
 */
export function dutyReportRefusals(report: DutyReport, earliest: LocalDate, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = [];
  const { reviewedOn } = report;
  if (reviewedOn < earliest || reviewedOn > today)
    refusals.push(
      dutyReviewDayWrong({ reviewedOn, from: earliest, today }, ['input', 'reviewedOn'], INVALID_INPUT),
    );
  if (report.status === 'FULFILLED' && isBlank(report.evidenceText) && isBlank(report.evidenceDocumentId))
    refusals.push(evidenceNotGiven({}, ['input', 'evidenceText'], INVALID_INPUT));
  if (report.status === 'NOT_FULFILLED' && isBlank(report.explanation))
    refusals.push(dutyExplanationMissing({}, ['input', 'explanation'], INVALID_INPUT));
  return [...refusals, ...MEASURES.flatMap((measure) => measureRefusal(report, measure))];
}

const INVALID_INPUT = { kind: 'INVALID_INPUT' } as const;

function measureRefusal(report: DutyReport, measure: Measure): Refusal[] {
  const { measures, links } = dutyRuleOf(report.duty);
  const path = ['input', measure];
  const value = report[measure] ?? null;
  const isGiven = typeof value === 'string' ? !isBlank(value) : value !== null;
  if (!isGiven)
    return measures.includes(measure) && report.status === 'FULFILLED'
      ? [dutyMeasureMissing({ measure }, path, INVALID_INPUT)]
      : [];
  if (!measures.includes(measure) && !links.includes(measure))
    return [dutyMeasureForeign({ measure }, path, INVALID_INPUT)];
  return isPossible(report, measure) ? [] : [dutyMeasureWrong({ measure }, path, INVALID_INPUT)];
}

/** What `smallint` and `integer` columns hold bounds the figures above. */
function isPossible(report: DutyReport, measure: Measure): boolean {
  const { restoreTestedOn, archivePeriodMonths, paperFormsRemaining, reviewedOn } = report;
  if (measure === 'restoreTestedOn') return (restoreTestedOn ?? '') <= reviewedOn;
  if (measure === 'archivePeriodMonths')
    return (archivePeriodMonths ?? 0) >= 1 && (archivePeriodMonths ?? 0) <= 1200;
  if (measure === 'paperFormsRemaining') return (paperFormsRemaining ?? -1) >= 0;
  return true;
}
