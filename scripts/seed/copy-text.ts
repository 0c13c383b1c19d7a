/** A value of a column; the property names of a row are the names of its columns. */
type Value = string | number | boolean | Date | readonly string[] | null;

const escaped = (text: string) =>
  text.replace(/[\\\t\n\r]/g, (c) => `\\${c === '\t' ? 't' : c === '\n' ? 'n' : c === '\r' ? 'r' : c}`);

const quoted = (member: string) => `"${member.replace(/["\\]/g, '\\$&')}"`;

/** One value in the text format of COPY. */
function field(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return escaped(`{${value.map(quoted).join(',')}}`);
  return String(value);
}

const CHUNK = 64 * 1024;

/** Rows in the text format of COPY, in pieces of about 64 KB. */
export function* copyText(columns: readonly string[], rows: readonly object[]): Generator<string> {
  let text = '';
  for (const row of rows) {
    const values = row as Readonly<Record<string, Value>>;
    text += `${columns.map((column) => field(values[column] ?? null)).join('\t')}\n`;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
