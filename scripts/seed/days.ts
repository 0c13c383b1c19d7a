import type { Random } from './random';

/** The day on which the sample data stand: nothing in them lies later, except plans, terms and validity. */
export const SAMPLE_TODAY = '2026-11-02';

/** First day of the sample's deposit duties: Order 146 holds since the middle of July 2019. */
export const ESCROW_SINCE = '2019-08-01';

const DAY_MS = 86_400_000;
const toNumber = (day: string) => Date.parse(day) / DAY_MS;
const toDay = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);

export function addDays(day: string, count: number): string {
  return toDay(toNumber(day) + count);
}

export function daysBetween(from: string, to: string): number {
  return toNumber(to) - toNumber(from);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function earliest(first: string, ...others: readonly string[]): string {
  return others.reduce((least, day) => (day < least ? day : least), first);
}

export function latest(first: string, ...others: readonly string[]): string {
  return others.reduce((most, day) => (day > most ? day : most), first);
}

/** The day itself, or the Monday after it: acts are not signed on a weekend. */
export function onWeekday(day: string): string {
  const number = toNumber(day);
  const weekday = (number + 4) % 7; // 1970-01-01 was a Thursday; 0 is Sunday
  if (weekday === 0) return toDay(number + 1);
  return weekday === 6 ? toDay(number + 2) : day;
}

/** A day between both, ends included; the first one when they are in the wrong order. */
export function dayWithin(from: string, to: string, random: Random): string {
  return addDays(from, random.int(0, Math.max(0, daysBetween(from, to))));
}

/** A moment of the working hours of that day in Almaty (UTC+6 until 2024, then UTC+5): the same day in UTC. */
export function instantOn(day: string, random: Random): Date {
  return new Date(Date.parse(day) + random.int(5 * 3600, 11 * 3600) * 1000);
}
