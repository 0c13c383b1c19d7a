import { crc32, deflateRawSync } from 'node:zlib';
import type { TreeFile } from './tree';

export interface ZipFileOptions {
  /** Name as bytes, when it is not the path in UTF-8. */
  readonly name?: Buffer;
  readonly utf8?: boolean;
  /** Extra field with the name in Unicode. */
  readonly unicodePath?: string;
  /** System of the packer: 3 is Unix, 0 is Windows. */
  readonly host?: number;
  /** Type and rights, as Unix writes them. */
  readonly mode?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** Offset of a local header to point to, when it is not its own. */
  readonly at?: number;
}

export interface ZipMember extends ZipFileOptions {
  readonly file: TreeFile;
}

/** Zips as a packer writes them, and as an attacker does: every field can be forged. */
export function zipOf(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const { local, central } = headersOf(member, member.at ?? offset);
    directory.push(central);
    if (member.at !== undefined) continue;
    parts.push(local);
    offset += local.length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length & 0xffff, 8);
  end.writeUInt16LE(members.length & 0xffff, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

function headersOf({ file, ...options }: ZipMember, at: number): { local: Buffer; central: Buffer } {
  const method = options.method ?? 8;
  const packed = method === 8 ? deflateRawSync(file.bytes) : file.bytes;
  const name = options.name ?? Buffer.from(file.path);
  const extra = options.unicodePath === undefined ? Buffer.alloc(0) : unicodeField(name, options.unicodePath);
  const flags = (options.flags ?? 0) | (options.utf8 ? 0x800 : 0);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt16LE(12 << 11, 6);
  common.writeUInt16LE(dosDay(file.day), 8);
  common.writeUInt32LE(options.crc ?? crc32(file.bytes), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(file.bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  common.writeUInt16LE(extra.length, 24);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, extra, packed]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(((options.mode ?? (file.executable ? 0o100755 : 0o100644)) << 16) >>> 0, 6);
  tail.writeUInt32LE(at, 10);
  const madeBy = Buffer.from([20, options.host ?? 3]);
  const central = Buffer.concat([Buffer.from('504b0102', 'hex'), madeBy, common, tail, name, extra]);
  return { local, central };
}

function unicodeField(name: Buffer, path: string): Buffer {
  const text = Buffer.from(path);
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + text.length, 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(name), 5);
  return Buffer.concat([field, text]);
}

function dosDay(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
}

const UPPER = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп';
const LOWER = 'рстуфхцчшщъыьэюя';

/** Text in the code page of Cyrillic consoles. */
export function cp866(text: string): Buffer {
  return Buffer.from(
    [...text].map((char) => {
      if (char.charCodeAt(0) < 128) return char.charCodeAt(0);
      const upper = UPPER.indexOf(char);
      return upper >= 0 ? 0x80 + upper : 0xe0 + LOWER.indexOf(char);
    }),
  );
}
