import {
  type CalendarEntry,
  calendarText,
  escapeText,
  foldLine,
} from '../../../subgraphs/objects/operation/calendar.rules';

const NOW = new Date('2026-11-20T07:00:00.123Z');

const entry = (overrides: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: '0b9ff3c2-1111-4222-8333-444455556666',
  summary: 'KZ-П-26-0000001: Отчитаться',
  description: 'срок не установлен',
  on: null,
  isOverdue: false,
  ...overrides,
});

/** Content lines as a reader of RFC 5545 puts them together again. */
const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('lines of a calendar (RFC 5545, 3.1)', () => {
  test('end with CR LF, each of them, and hold no other line break', () => {
    const text = calendarText([entry(), entry({ on: '2026-12-04' })], 'Міндеттер', NOW);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each([
    ['Latin letters', 'a'.repeat(200)],
    ['Kazakh letters', 'Қ'.repeat(200)],
    ['letters of four octets', '😀'.repeat(60)],
    ['a line of 76 octets', 'a'.repeat(76)],
  ])('are folded to 75 octets without tearing a letter apart: %s', (_what, value) => {
    const lines = foldLine(value).split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    for (const line of lines.slice(1)) expect(line.startsWith(' ')).toBe(true);
    expect(foldLine(value)).not.toContain('\uFFFD');
    expect(unfold(foldLine(value))).toEqual([value]);
  });

  test('of 75 octets stay whole', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
  });
});

test.each([
  ['a;b', 'a\\;b'],
  ['a,b', 'a\\,b'],
  ['a\\b', 'a\\\\b'],
  ['a\nb\r\nc', 'a\\nb\\nc'],
  ['a\u0007b\tc', 'abc'],
  ['«a»: b', '«a»: b'],
])('TEXT is escaped (RFC 5545, 3.3.11): %j is %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

describe('components of a calendar (RFC 5545, 3.4 and 3.6)', () => {
  const lines = unfold(
    calendarText([entry({ on: '2026-12-04', isOverdue: true }), entry()], 'Обязанности', NOW),
  );

  test('open and close in order, and name version and program once', () => {
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTODO',
      'END:VTODO',
      'END:VCALENDAR',
    ]);
    for (const name of ['VERSION:2.0', 'PRODID:-//archportal//duties//EN', 'CALSCALE:GREGORIAN'])
      expect(lines.filter((line) => line === name)).toHaveLength(1);
  });

  test('have a UID and an instant in UTC each', () => {
    expect(lines.filter((line) => line === 'UID:0b9ff3c2-1111-4222-8333-444455556666')).toHaveLength(2);
    expect(lines.filter((line) => line === 'DTSTAMP:20261120T070000Z')).toHaveLength(2);
  });

  test('with a day are all-day events that leave the person free, the others are tasks without a day', () => {
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(['DTSTART;VALUE=DATE:20261204']);
    expect(lines).toContain('TRANSP:TRANSPARENT');
    expect(lines.slice(lines.indexOf('BEGIN:VTODO'))).toContain('STATUS:NEEDS-ACTION');
    expect(lines.filter((line) => line === 'PRIORITY:1')).toHaveLength(1);
  });
});
