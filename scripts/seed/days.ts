import { moveToWorkingDay } from '../../subgraphs/shared/kernel/deadline';
import { addDays, dayOfWeek, daysBetween } from '../../subgraphs/shared/kernel/local-date';
import { kazakhstanCalendar } from '../../subgraphs/shared/law/calendar/kazakhstan-calendar';
import type { Random } from './random';

/** The day on which the sample data stand: nothing in them lies later, except plans, terms and validity. */
export const SAMPLE_TODAY = '2026-11-02';

/** First day of the sample's deposit duties: Order 146 holds since the middle of July 2019. */
export const ESCROW_SINCE = '2019-08-01';

export function earliest(first: string, ...others: readonly string[]): string {
  return others.reduce((least, day) => (day < least ? day : least), first);
}

export function latest(first: string, ...others: readonly string[]): string {
  return others.reduce((most, day) => (day > most ? day : most), first);
}

/** Before it no calendar is loaded, and only weekends are known. */
const CALENDAR_SINCE = '2018-01-01';

/** The day itself, or the next working day: acts are not signed on a day off. */
export function onWorkingDay(day: string): string {
  if (day >= CALENDAR_SINCE) return moveToWorkingDay(kazakhstanCalendar, day).dueOn;
  const weekday = dayOfWeek(day);
  return weekday < 6 ? day : addDays(day, 8 - weekday);
}

/** A day between both, ends included; the first one when they are in the wrong order. */
export function dayWithin(from: string, to: string, random: Random): string {
  return addDays(from, random.int(0, Math.max(0, daysBetween(from, to))));
}

/** A moment of the working hours of that day in Almaty (UTC+6 until 2024, then UTC+5): the same day in UTC. */
export function instantOn(day: string, random: Random): Date {
  return new Date(Date.parse(day) + random.int(5 * 3600, 11 * 3600) * 1000);
}
