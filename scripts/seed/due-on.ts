import { addDays } from './days';

/**
 * The last day of a term of working days; the day of the event is not counted.
 * Counts Monday to Friday: to be replaced by the working calendar of the kernel as soon as both stand in one tree.
 */
export function dueOn(startedOn: string, workingDays: number): string {
  let day = startedOn;
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1);
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return day;
}
