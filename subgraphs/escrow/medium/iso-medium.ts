import type { LocalDate } from '../../shared/kernel/local-date';
import { isLocalDate } from '../../shared/kernel/local-date';
import type { Medium, MediumEntry } from './medium.model';
import { type MediumBytes, noBytes, piecesOf } from './medium-bytes';
import { MediumFault } from './medium-fault';
import { ISO_9660, JOLIET } from './name-rule';

const SECTOR = 2048;
const FIRST_DESCRIPTOR = 16;
const MOST_DESCRIPTORS = 32;
/** Bytes of one directory at most; 200 000 names take less. */
const DIRECTORY_LIMIT = 32 * 1024 * 1024;

interface Extent {
  readonly sector: number;
  readonly size: number;
}

interface Volume {
  readonly joliet: boolean;
  readonly label: string;
  readonly root: Extent;
}

interface IsoRecord {
  readonly name: string;
  readonly isDirectory: boolean;
  readonly modifiedOn: LocalDate | null;
  readonly extents: readonly Extent[];
}

/** An image of a disc; where it has Joliet names, they are the ones that people see. */
export async function openIso(bytes: MediumBytes): Promise<Medium> {
  const volume = await volumeOf(bytes);
  return {
    kind: volume.joliet ? 'JOLIET' : 'ISO_9660',
    label: volume.label,
    names: volume.joliet ? JOLIET : ISO_9660,
    packedBytes: bytes.size,
    entries: () => walk(bytes, volume, volume.root, '', new Set()),
    close: () => bytes.close(),
  };
}

async function volumeOf(bytes: MediumBytes): Promise<Volume> {
  let primary: Volume | null = null;
  for (let sector = FIRST_DESCRIPTOR; sector < FIRST_DESCRIPTOR + MOST_DESCRIPTORS; sector++) {
    const block = await bytes.read(sector * SECTOR, SECTOR);
    if (block.toString('latin1', 1, 6) !== 'CD001') throw badStructure(null, sector);
    if (block[0] === 255) break;
    if (block[0] === 1) primary = volumeIn(block, false);
    if (block[0] === 2 && /^%\/[@CE]/.test(block.toString('latin1', 88, 91))) return volumeIn(block, true);
  }
  if (!primary) throw badStructure(null, FIRST_DESCRIPTOR);
  return primary;
}

function volumeIn(block: Buffer, joliet: boolean): Volume {
  const label = textOf(block.subarray(40, 72), joliet).replace(/[ \0]+$/, '');
  return { joliet, label, root: extentIn(block.subarray(156, 190)) };
}

/** A directory that lies in itself is an attack or rot; `above` holds the sectors on the way down. */
async function* walk(
  bytes: MediumBytes,
  volume: Volume,
  extent: Extent,
  prefix: string,
  above: ReadonlySet<number>,
): AsyncGenerator<MediumEntry> {
  if (above.has(extent.sector) || extent.size > DIRECTORY_LIMIT)
    throw badStructure(prefix.slice(0, -1) || null, extent.sector);
  const block = await bytes.read(extent.sector * SECTOR, extent.size);
  for (const record of recordsIn(block, volume.joliet, prefix)) {
    const path = prefix + record.name;
    yield entryOf(bytes, path, record);
    const [first] = record.extents;
    if (record.isDirectory && first)
      yield* walk(bytes, volume, first, `${path}/`, new Set([...above, extent.sector]));
  }
}

/** Records never cross a sector. A file of several extents has one record for each. */
function* recordsIn(block: Buffer, joliet: boolean, prefix: string): Generator<IsoRecord> {
  let begun: Extent[] = [];
  for (let at = 0; at < block.length; ) {
    const length = block[at] ?? 0;
    if (length === 0) {
      at = (Math.floor(at / SECTOR) + 1) * SECTOR;
      continue;
    }
    const raw = block.subarray(at, at + length);
    const nameLength = raw[32] ?? 0;
    if (raw.length < length || length < 33 + nameLength) throw badStructure(prefix.slice(0, -1) || null, at);
    at += length;
    const flags = raw[25] ?? 0;
    const named = raw.subarray(33, 33 + nameLength);
    if (nameLength === 1 && (named[0] ?? 2) < 2) continue;
    begun.push(extentIn(raw));
    if ((flags & 0x80) !== 0) continue;
    yield {
      name: nameOf(textOf(named, joliet)),
      isDirectory: (flags & 2) !== 0,
      modifiedOn: dayIn(raw.subarray(18, 25)),
      extents: begun,
    };
    begun = [];
  }
}

function entryOf(bytes: MediumBytes, path: string, record: IsoRecord): MediumEntry {
  const size = record.isDirectory ? 0 : record.extents.reduce((sum, extent) => sum + extent.size, 0);
  return {
    path,
    kind: record.isDirectory ? 'DIRECTORY' : 'FILE',
    size,
    modifiedOn: record.modifiedOn,
    executable: false,
    linkTarget: null,
    content: record.isDirectory ? noBytes : () => piecesOf(contentOf(bytes, record.extents), path),
  };
}

async function* contentOf(bytes: MediumBytes, extents: readonly Extent[]): AsyncGenerator<Uint8Array> {
  for (const { sector, size } of extents) {
    if (size === 0) continue;
    const start = sector * SECTOR;
    if (start + size > bytes.size)
      throw new MediumFault({ reason: 'TRUNCATED', path: null, offset: bytes.size });
    yield* bytes.stream(start, start + size);
  }
}

const extentIn = (record: Buffer): Extent => ({
  sector: record.readUInt32LE(2),
  size: record.readUInt32LE(10),
});

/** The disc writes its local time and the offset beside it; the day is the local one. */
function dayIn([years = 0, month = 0, day = 0]: Buffer): LocalDate | null {
  const text = [1900 + years, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return isLocalDate(text) ? text : null;
}

/** `NAME.TXT;1` without its version; a plain name without extension still writes its dot. Names of dots alone stay. */
const nameOf = (text: string): string => text.replace(/;\d+$/, '').replace(/(?<=[^.])\.$/, '');

function textOf(raw: Buffer, joliet: boolean): string {
  return joliet
    ? Buffer.from(raw.subarray(0, raw.length & ~1))
        .swap16()
        .toString('utf16le')
    : raw.toString('latin1');
}

function badStructure(path: string | null, offset: number): MediumFault {
  return new MediumFault({ reason: 'BAD_STRUCTURE', path, offset });
}
