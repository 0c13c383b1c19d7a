import { almatyDay, type LocalDate } from '../../shared/kernel/local-date';
import type { EntryKind } from './medium.model';
import { LimitReached } from './medium-fault';

/** One block of the technical list of 7-Zip. */
export interface SevenZipItem {
  readonly path: string;
  readonly kind: EntryKind;
  /** Bytes in the stream of contents, in which a link stands with its target. */
  readonly size: number;
  readonly modifiedOn: LocalDate | null;
  readonly executable: boolean;
  readonly crc32: number | null;
  readonly encrypted: boolean;
}

/** Dictionary that unpacking may need: more would take all memory of the machine. */
const MOST_DICTIONARY_BITS = 28;
const UNITS: Readonly<Record<string, number>> = { b: 0, k: 10, m: 20, g: 30 };

/** Items of the list in the order of their contents. */
export async function* itemsOf(list: AsyncIterable<Uint8Array>): AsyncGenerator<SevenZipItem> {
  let fields = new Map<string, string>();
  for await (const line of linesOf(list)) {
    const [, name, value] = /^([A-Z][A-Za-z ]*?) = ?(.*)$/.exec(line) ?? [];
    if (line === '') {
      if (fields.has('Path')) yield itemOf(fields);
      fields = new Map();
    } else if (name !== undefined) fields.set(name, value ?? '');
  }
  if (fields.has('Path')) yield itemOf(fields);
}

async function* linesOf(list: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of list) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function itemOf(fields: ReadonlyMap<string, string>): SevenZipItem {
  const of = (name: string) => fields.get(name) ?? '';
  demandDictionary(of('Method'));
  const attributes = of('Attributes');
  const mode = /(?:^| )([-dlpscb][-rwxsStT]{9})$/.exec(attributes)?.[1] ?? '';
  const crc = of('CRC');
  return {
    path: of('Path'),
    kind: kindOf(attributes, mode),
    size: Number(of('Size')) || 0,
    modifiedOn: dayOf(of('Modified')),
    executable: mode[3] === 'x',
    crc32: crc === '' ? null : Number.parseInt(crc, 16),
    encrypted: of('Encrypted') === '+',
  };
}

function kindOf(attributes: string, mode: string): EntryKind {
  if (mode.startsWith('d') || /^D/.test(attributes)) return 'DIRECTORY';
  if (mode.startsWith('l')) return 'SYMLINK';
  return mode === '' || mode.startsWith('-') ? 'FILE' : 'SPECIAL';
}

/** The list tells instants in the zone of this process. */
function dayOf(text: string): LocalDate | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)/.exec(text)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 1, day, hour, minute, second] = parts;
  return almatyDay(new Date(year, month - 1, day, hour, minute, second));
}

/** `LZMA2:24` is 2^24 bytes, `LZMA2:3m` is 3 MiB. */
function demandDictionary(method: string): void {
  for (const [, number = '0', unit] of method.matchAll(/(?:LZMA2?|PPMD):(?:o\d+:mem)?(\d+)([bkmg])?/gi)) {
    const bits = unit === undefined ? Number(number) : Math.log2(Number(number)) + (UNITS[unit] ?? 0);
    if (bits > MOST_DICTIONARY_BITS) throw new LimitReached('MEMORY');
  }
}
