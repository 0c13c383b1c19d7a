import { addWorkingDays } from '../../subgraphs/shared/kernel/deadline';
import { kazakhstanCalendar } from '../../subgraphs/shared/law/calendar/kazakhstan-calendar';

/** The last day of a term of working days; the day of the event is not counted. A term of none ends at once. */
export function dueOn(startedOn: string, workingDays: number): string {
  return workingDays === 0 ? startedOn : addWorkingDays(kazakhstanCalendar, startedOn, workingDays).dueOn;
}
