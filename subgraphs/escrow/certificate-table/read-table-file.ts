import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Refusal } from '../../shared/kernel/refusal';
import { tableBroken, tableNotText, tableTooLarge } from './table-file.errors';
import { TableRows } from './table-rows';
import { separatorOf } from './table-text.rules';

/** Bytes and lines of a file; a certificate of 50 000 lines has about 6 MB. */
export const MOST = { limit: 64 * 1024 * 1024, lines: 250_000 } as const;
/** Bytes of a line, and of the beginning in which the first line must end. */
const LONGEST_LINE = 64 * 1024;

/** A line with more than blanks and separators. */
const HEADED_LINE = /^.*[^\s,;].*$/m;

/** A file of which nothing can be used. */
class UnusableFile extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.error.code);
  }
}

/** Reads a file of tables piece by piece; what is wrong with it stands among the problems of what was read. */
export async function readTableFile(content: AsyncIterable<Uint8Array>): Promise<TableRows> {
  const rows = new TableRows();
  try {
    await parseInto(rows, checked(content));
  } catch (fault) {
    if (!(fault instanceof CsvError) && !(fault instanceof UnusableFile)) throw fault;
    rows.isBroken = true;
    const line = fault instanceof CsvError ? Number(fault['lines']) : null;
    const refusal = fault instanceof UnusableFile ? fault.refusal : tableBroken({ line });
    rows.problems.add(() => ({ refusal, line, column: null }));
  }
  // An empty file has no line of headings either.
  if (!rows.isBroken && !rows.isBegun) rows.miss(1);
  return rows;
}

async function parseInto(rows: TableRows, content: AsyncGenerator<Uint8Array>): Promise<void> {
  const beginning = await beginningOf(content);
  const parser = parse({
    bom: true,
    delimiter: separatorOf(HEADED_LINE.exec(beginning.toString('utf8'))?.[0] ?? ''),
    max_record_size: LONGEST_LINE,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines }) => {
      if (lines > MOST.lines) throw new UnusableFile(tableTooLarge(MOST));
      rows.take(cells, lines);
      return null;
    },
  });
  parser.resume();
  await pipeline(async function* () {
    yield beginning;
    yield* content;
  }, parser);
}

/** As many bytes as the longest line has, in which the line stands that tells the separator. */
async function beginningOf(content: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for (let length = 0; length < LONGEST_LINE; ) {
    const { done, value } = await content.next();
    if (done) break;
    pieces.push(value);
    length += value.byteLength;
  }
  return Buffer.concat(pieces);
}

/** Lets the bytes of a text pass that is in UTF-8 and not too long. */
async function* checked(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  for await (const piece of content) {
    bytes += piece.byteLength;
    if (bytes > MOST.limit) throw new UnusableFile(tableTooLarge(MOST));
    if (piece.includes(0)) throw new UnusableFile(tableNotText());
    decode(decoder, piece);
    yield piece;
  }
  decode(decoder);
}

function decode(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): void {
  try {
    decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw new UnusableFile(tableNotText());
  }
}
