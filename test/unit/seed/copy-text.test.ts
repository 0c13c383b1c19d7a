import { copyText } from '../../../scripts/seed/copy-text';

const text = (row: object) => [...copyText(Object.keys(row), [row])].join('');

test('nulls, numbers, booleans and moments have the form that COPY reads', () => {
  expect(text({ a: null, b: 5, c: true, d: new Date('2026-11-02T05:00:00Z') })).toBe(
    '\\N\t5\ttrue\t2026-11-02T05:00:00.000Z\n',
  );
});

test('characters that mean something to COPY are escaped', () => {
  expect(text({ a: 'one\ttwo\nthree\\four\r' })).toBe('one\\ttwo\\nthree\\\\four\\r\n');
});

test('members of an array are quoted, with quotes and backslashes escaped twice', () => {
  expect(text({ a: ['INTERNET', 'say "no"'] })).toBe('{"INTERNET","say \\\\"no\\\\""}\n');
  expect(text({ a: [] })).toBe('{}\n');
});

test('rows come in pieces of limited size and none is lost', () => {
  const rows = Array.from({ length: 5_000 }, (_, id) => ({ id, text: 'x'.repeat(100) }));
  const pieces = [...copyText(['id', 'text'], rows)];
  expect(pieces.length).toBeGreaterThan(5);
  for (const piece of pieces) expect(piece.length).toBeLessThan(70_000);
  expect(pieces.join('').trimEnd().split('\n')).toHaveLength(5_000);
});
