import { defineRefusal, type Refusal } from '../../shared/kernel/refusal';
import { documentCopyAbsent } from './document.errors';

const NUMBER_LENGTH = 100;

export const documentApproved = defineRefusal({
  code: 'DOCUMENT_APPROVED',
  clause: null,
  texts: {
    kk: 'Бұл нұсқа {approvedOn} күні бекітілген.',
    ru: 'Эта версия уже утверждена {approvedOn}.',
    en: 'This version was approved on {approvedOn}.',
  },
  remedy: {
    kk: 'Өзгеріс қажет болса, келесі нұсқаны орналастырыңыз.',
    ru: 'Если нужны изменения, разместите следующую версию.',
    en: 'If something must change, place the next version.',
  },
});

export const documentArchived = defineRefusal({
  code: 'DOCUMENT_ARCHIVED',
  clause: null,
  texts: {
    kk: 'Бұл нұсқаның орнына келесісі орналастырылған.',
    ru: 'Эта версия заменена следующей.',
    en: 'A later version has taken the place of this one.',
  },
  remedy: {
    kk: 'Соңғы нұсқаны бекітіңіз.',
    ru: 'Утвердите последнюю версию.',
    en: 'Approve the latest version.',
  },
});

export const approvedInFuture = defineRefusal({
  code: 'APPROVED_IN_FUTURE',
  clause: null,
  texts: {
    kk: 'Бекіту күні {approvedOn} бүгіннен ({today}) кейін болмайды.',
    ru: 'День утверждения {approvedOn} не может быть позже сегодняшнего ({today}).',
    en: 'The day of approval {approvedOn} may not lie after today ({today}).',
  },
});

export const documentNumberMalformed = defineRefusal({
  code: 'DOCUMENT_NUMBER_MALFORMED',
  clause: null,
  texts: {
    kk: 'Нөмірде 1-ден {limit} таңбаға дейін болуға тиіс.',
    ru: 'В номере должно быть от 1 до {limit} знаков.',
    en: 'A number has 1 to {limit} characters.',
  },
});

/** A version as the approval finds it. */
export interface ApprovedVersion {
  readonly state: string;
  readonly approvedOn: string | null;
  readonly isArchived: boolean;
  readonly sha256: string | null;
}

const INVALID = { kind: 'INVALID_INPUT' } as const;

/** All that forbids to approve a version: what stands, and what the approval says. */
export function approveRefusals(
  version: ApprovedVersion,
  { number, approvedOn }: { readonly number: string; readonly approvedOn: string },
  today: string,
): Refusal[] {
  const refusals: Refusal[] = [];
  const at = (field: string) => ['input', field];
  if (version.state === 'APPROVED')
    refusals.push(documentApproved({ approvedOn: version.approvedOn }, at('documentId')));
  if (version.isArchived) refusals.push(documentArchived({}, at('documentId')));
  if (version.sha256 === null) refusals.push(documentCopyAbsent({}, at('documentId')));
  if (number.trim() === '' || number.length > NUMBER_LENGTH)
    refusals.push(documentNumberMalformed({ limit: NUMBER_LENGTH }, at('number'), INVALID));
  if (approvedOn > today) refusals.push(approvedInFuture({ approvedOn, today }, at('approvedOn'), INVALID));
  return refusals;
}
