/** One entry of a calendar: an all-day event when it has a day, a task without a day otherwise. */
export interface CalendarEntry {
  /** Stays the same from one reading to the next, so that a client moves the entry it knows. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** Day `YYYY-MM-DD`; null for a task without a term. */
  readonly on: string | null;
  readonly isOverdue: boolean;
}

/** RFC 5545, 3.1: a line is at most 75 octets long, its end not counted. */
const LINE_OCTETS = 75;

const compact = (day: string): string => day.replaceAll('-', '');

/** An instant in UTC as `20261120T070000Z`. */
const stamp = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** RFC 5545, 3.3.11: TEXT keeps backslash, semicolon, comma and line break by escaping them. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Folds a content line: each further line begins with a blank, and no letter is torn apart. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/**
 * A calendar of duties as RFC 5545 asks: entries with a day are all-day events that leave the person free, entries
 * without one are tasks.
 * @param name shown by calendar programs
 * @param now instant of the reading
 */
export function calendarText(entries: readonly CalendarEntry[], name: string, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//archportal//duties//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, stamp(now))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function entryLines({ uid, summary, description, on, isOverdue }: CalendarEntry, stamped: string): string[] {
  const component = on === null ? 'VTODO' : 'VEVENT';
  return [
    `BEGIN:${component}`,
    `UID:${uid}`,
    `DTSTAMP:${stamped}`,
    ...(on === null ? ['STATUS:NEEDS-ACTION'] : [`DTSTART;VALUE=DATE:${compact(on)}`, 'TRANSP:TRANSPARENT']),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(isOverdue ? ['PRIORITY:1'] : []),
    `END:${component}`,
  ];
}
