import { computeDeadline, type Term } from '../kernel/deadline';
import type { LocalDate } from '../kernel/local-date';
import { kazakhstanCalendar } from '../law/calendar/kazakhstan-calendar';
import type { LegalReference as Citation, LocalizedText } from '../law/law.model';
import type { Deadline } from './deadline.type';
import { legalReferenceOf } from './legal-reference';

/** A term in words, as the act or the agreement states it. */
export function termText(term: Term): LocalizedText {
  switch (term.unit) {
    case 'WORKING_DAYS':
      return {
        kk: `${term.count} жұмыс күні`,
        ru: `рабочих дней: ${term.count}`,
        en: `${term.count} working ${term.count === 1 ? 'day' : 'days'}`,
      };
    case 'MONTHS':
      return {
        kk: `${term.count} ай`,
        ru: `месяцев: ${term.count}`,
        en: `${term.count} ${term.count === 1 ? 'month' : 'months'}`,
      };
    case 'DAY_OF_NEXT_MONTH':
      return {
        kk: `келесі айдың ${term.day}-күніне дейін`,
        ru: `до ${term.day}-го числа следующего месяца`,
        en: `by day ${term.day} of the following month`,
      };
    case 'AGREED':
      return { kk: 'келісілген мерзім', ru: 'согласованный срок', en: 'agreed term' };
    case 'NOT_STATED':
      return { kk: 'мерзім белгіленбеген', ru: 'срок не установлен', en: 'no term stated' };
  }
}

/** A term as clients read it, counted by the calendar of Kazakhstan and judged on `today`. */
export function deadlineOf(
  basis: Citation,
  term: Term,
  startedOn: LocalDate,
  today: LocalDate,
  fulfilledOn: LocalDate | null = null,
): Deadline {
  const { trace, ...deadline } = computeDeadline(kazakhstanCalendar, term, startedOn, today, fulfilledOn);
  return {
    ...deadline,
    isBreached: deadline.status === 'MISSED' || deadline.status === 'MET_LATE',
    termText: termText(term),
    basis: legalReferenceOf(basis),
    trace: trace.map(({ source, ...day }) => ({ ...day, source: source?.title ?? null })),
  };
}
