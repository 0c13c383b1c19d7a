import { isAscii } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { Entry } from 'yauzl';

const UTF8_FLAG = 0x800;
const UNICODE_PATH = 0x7075;
/** Systems that made the archive and wrote names in the code page of their console: FAT, NTFS, VFAT. */
const WINDOWS = new Set([0, 10, 11, 14]);

const utf8 = new TextDecoder('utf-8');
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
/** Code page of Cyrillic Windows consoles, in which archivers wrote names before the UTF-8 flag came. */
const cp866 = new TextDecoder('ibm866');

export const madeOnWindows = (entry: Entry): boolean => WINDOWS.has(entry.versionMadeBy >> 8);

/** Name of an entry. The package would read names without the flag as CP437, in which no Cyrillic name survives. */
export function zipName(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const unicode = unicodePath(entry, raw);
  if (unicode) return utf8.decode(unicode);
  if ((entry.generalPurposeBitFlag & UTF8_FLAG) !== 0 || isAscii(raw)) return utf8.decode(raw);
  if (madeOnWindows(entry)) return cp866.decode(raw);
  try {
    return strictUtf8.decode(raw);
  } catch {
    return cp866.decode(raw);
  }
}

/** Extra field with the name in UTF-8, valid only while its checksum is that of the name it stands for. */
function unicodePath(entry: Entry, raw: Buffer): Buffer | null {
  const field = entry.extraFields.find(
    ({ id, data }) => id === UNICODE_PATH && data.length > 5 && data[0] === 1,
  );
  return field && field.data.readUInt32LE(1) === crc32(raw) ? field.data.subarray(5) : null;
}
