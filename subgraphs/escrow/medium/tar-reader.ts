import { LimitReached, MediumFault } from './medium-fault';

const BLOCK = 512;
/** Place of the sum of a header, and its length. */
const CHECKSUM = 148;
const CHECKSUM_LENGTH = 8;
/** Place of the sign that tells what an entry is. */
const TYPE = 156;
/** Bytes of one extended header at most: a path and some numbers. */
const EXTENDED_LIMIT = 1024 * 1024;
/** Extended headers before one entry; packers write two. */
const EXTENDED_MOST = 8;
/** Bytes behind the end, which packers fill up to a whole record. */
const FILLING_LIMIT = 64 * 1024 * 1024;

export interface TarHeader {
  readonly name: string;
  readonly linkName: string;
  readonly type: string;
  readonly mode: number;
  readonly size: number;
  /** Seconds since 1970. */
  readonly modified: number;
  readonly isSparse: boolean;
}

/**
 * Reads a tar by pulling. The package that reads tars elsewhere makes a stream with its listeners for each entry, which
 * for fifty thousand small files costs several times what hashing them does.
 */
export class TarReader {
  /** Name of the last entry; null before the first. */
  name: string | null = null;
  private readonly source: AsyncIterator<Uint8Array>;
  private buffer: Buffer = Buffer.alloc(0);
  private at = 0;
  private offset = 0;
  /** Bytes of the entry that are not read yet, and those that fill its last block. */
  private left = 0;
  private filling = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** Header of the next entry where it is plain and in the piece that is looked at; null where `next` has to read. */
  nextAtHand(): TarHeader | null {
    const start = this.at + this.left + this.filling;
    const type = this.buffer[start + TYPE];
    if (start + BLOCK > this.buffer.length || this.buffer[start] === 0 || isExtended(type)) return null;
    this.advance(start + BLOCK - this.at);
    return this.begin(headerIn(this.buffer, start, this.offset - BLOCK));
  }

  /** Header of the next entry; null at the end, which a tar marks by a block of zeros. */
  async next(): Promise<TarHeader | null> {
    await this.skip(this.left + this.filling);
    this.left = 0;
    this.filling = 0;
    let extended = new Map<string, string>();
    for (let count = 0; ; count++) {
      if (count > EXTENDED_MOST)
        throw new MediumFault({ reason: 'BAD_STRUCTURE', path: null, offset: this.offset });
      const block = await this.take(BLOCK);
      if (block.every((byte) => byte === 0)) return null;
      const plain = headerIn(block, 0, this.offset - BLOCK);
      if (!isExtended(block[TYPE])) return this.begin(withExtended(plain, extended));
      const text = await this.extended(plain.size);
      if (plain.type === 'L') extended.set('path', cString(text));
      else if (plain.type === 'K') extended.set('linkpath', cString(text));
      else if (plain.type === 'x') extended = new Map([...extended, ...recordsIn(text)]);
    }
  }

  /** Bytes of the entry of the last header. */
  async *content(): AsyncGenerator<Buffer> {
    while (this.left > 0) {
      if (this.at === this.buffer.length) await this.fill();
      const piece = this.buffer.subarray(this.at, this.at + this.left);
      this.advance(piece.length);
      this.left -= piece.length;
      yield piece;
    }
  }

  /** The same at once, when all of them are in the piece that is looked at. */
  atHand(): Buffer | null {
    const { left } = this;
    if (this.buffer.length - this.at < left) return null;
    const bytes = this.buffer.subarray(this.at, this.at + left);
    this.advance(left);
    this.left = 0;
    return bytes;
  }

  /** Reads what stands behind the end of the tar, so that the checksum of a packing is met. */
  async drain(): Promise<void> {
    let size = 0;
    for (let next = await this.source.next(); !next.done; next = await this.source.next()) {
      size += next.value.byteLength;
      if (size > FILLING_LIMIT) throw new LimitReached('TOTAL_BYTES');
    }
  }

  async close(): Promise<void> {
    await this.source.return?.();
  }

  /** Only files carry bytes behind their header, whatever size another entry tells. */
  private begin(header: TarHeader): TarHeader {
    this.name = header.name;
    this.left = header.size;
    this.filling = (BLOCK - (header.size % BLOCK)) % BLOCK;
    return header;
  }

  private async extended(size: number): Promise<Buffer> {
    if (size > EXTENDED_LIMIT)
      throw new MediumFault({ reason: 'BAD_STRUCTURE', path: null, offset: this.offset });
    const text = Buffer.from(await this.take(size));
    await this.skip((BLOCK - (size % BLOCK)) % BLOCK);
    return text;
  }

  private async take(length: number): Promise<Buffer> {
    while (this.buffer.length - this.at < length) await this.fill();
    const taken = this.buffer.subarray(this.at, this.at + length);
    this.advance(length);
    return taken;
  }

  private async skip(length: number): Promise<void> {
    for (let left = length; left > 0; ) {
      if (this.at === this.buffer.length) await this.fill();
      const step = Math.min(left, this.buffer.length - this.at);
      this.advance(step);
      left -= step;
    }
  }

  private advance(length: number): void {
    this.at += length;
    this.offset += length;
  }

  private async fill(): Promise<void> {
    // The next piece may overwrite this one.
    const rest = Buffer.from(this.buffer.subarray(this.at));
    const { value, done } = await this.source.next();
    if (done) throw new MediumFault({ reason: 'TRUNCATED', path: null, offset: this.offset });
    const piece = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    this.buffer = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    this.at = 0;
  }
}

/** Whether what follows belongs to the entry after it. */
const isExtended = (type = 0): boolean => type !== 0 && 'xgLK'.includes(String.fromCharCode(type));

/** The header that begins at a place; `offset` is where it stands in the tar, for a fault. */
function headerIn(bytes: Buffer, start: number, offset: number): TarHeader {
  if (checksumIn(bytes, start) !== numberIn(bytes, start + CHECKSUM, CHECKSUM_LENGTH))
    throw new MediumFault({ reason: 'BAD_STRUCTURE', path: null, offset });
  const name = cString(bytes, start, start + 100);
  const prefix = isPosix(bytes, start + 257) ? cString(bytes, start + 345, start + 500) : '';
  const size = numberIn(bytes, start + 124, 12);
  if (!Number.isSafeInteger(size) || size < 0)
    throw new MediumFault({ reason: 'BAD_STRUCTURE', path: name, offset });
  const flag = bytes[start + TYPE] ?? 0;
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    linkName: cString(bytes, start + 157, start + 257),
    type: flag === 0 ? '0' : String.fromCharCode(flag),
    mode: numberIn(bytes, start + 100, 8),
    size,
    modified: numberIn(bytes, start + 136, 12),
    isSparse: flag === 0x53,
  };
}

/** `ustar` and a zero; other packers have a blank behind it and no prefix. */
const isPosix = (bytes: Buffer, at: number): boolean =>
  bytes.readUInt32BE(at) === 0x75737461 && bytes.readUInt16BE(at + 4) === 0x7200;

/** The sum of all bytes of a header, in which those of the sum itself count as blanks. */
function checksumIn(bytes: Buffer, start: number): number {
  let sum = CHECKSUM_LENGTH * 0x20;
  for (let at = start; at < start + CHECKSUM; at++) sum += bytes[at] ?? 0;
  for (let at = start + CHECKSUM + CHECKSUM_LENGTH; at < start + BLOCK; at++) sum += bytes[at] ?? 0;
  return sum;
}

/** What an extended header tells goes before what stands in the fixed fields. */
function withExtended(header: TarHeader, extended: ReadonlyMap<string, string>): TarHeader {
  if (extended.size === 0) return header;
  const size = Number(extended.get('size') ?? header.size);
  if (!Number.isSafeInteger(size) || size < 0)
    throw new MediumFault({ reason: 'BAD_STRUCTURE', path: header.name, offset: null });
  return {
    ...header,
    name: extended.get('path') ?? header.name,
    linkName: extended.get('linkpath') ?? header.linkName,
    size,
    modified: Number.parseInt(extended.get('mtime') ?? '', 10) || header.modified,
    isSparse: header.isSparse || [...extended.keys()].some((key) => key.startsWith('GNU.sparse.')),
  };
}

/** Records `<length> <key>=<value>` of an extended header. */
function recordsIn(text: Buffer): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const blank = text.indexOf(0x20, at);
    const length = Number.parseInt(text.toString('latin1', at, Math.max(blank, at)), 10);
    if (!(length > 0) || at + length > text.length) break;
    const record = text.toString('utf8', blank + 1, at + length - 1);
    const sign = record.indexOf('=');
    if (sign > 0) records.set(record.slice(0, sign), record.slice(sign + 1));
    at += length;
  }
  return records;
}

/** Octal digits, or a binary number where the first bit is set, for what eleven digits cannot hold. */
function numberIn(block: Buffer, start: number, length: number): number {
  const first = block[start] ?? 0;
  if ((first & 0x80) === 0) return octalIn(block, start, start + length);
  let value = BigInt(first & 0x7f);
  for (let index = start + 1; index < start + length; index++)
    value = value * 256n + BigInt(block[index] ?? 0);
  return first === 0xff ? -1 : Number(value);
}

/** Most packers write digits up to a blank or a zero and nothing else. */
function octalIn(block: Buffer, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const byte = block[at] ?? 0;
    if (byte === 0 || (byte === 0x20 && at > start)) return value;
    if (byte < 0x30 || byte > 0x37) return Number.parseInt(cString(block, start, end).trim(), 8) || 0;
    value = value * 8 + byte - 0x30;
  }
  return value;
}

function cString(raw: Buffer, start = 0, most = raw.length): string {
  if (raw[start] === 0) return '';
  const zero = raw.indexOf(0, start);
  const end = zero < 0 ? most : Math.min(zero, most);
  return end === start ? '' : raw.toString('utf8', start, end);
}
