import type { LocalDate } from '../../../subgraphs/shared/kernel/local-date';

/** A file as it lies on a disc. */
export interface DiscFile {
  readonly path: string;
  readonly bytes: Buffer;
  /** Day of modification. */
  readonly day: LocalDate;
}

const SECTOR = 2048;

interface Place {
  sector: number;
  size: number;
}

export interface DiscOptions {
  readonly joliet: boolean;
  readonly label: string;
  /** Name of a directory or a file as the disc writes it. */
  readonly nameOf?: (name: string, isDirectory: boolean) => string;
}

/** An image of a disc. With Joliet the plain names are left out, as readers prefer the others anyway. */
export function discImage(files: readonly DiscFile[], options: DiscOptions): Buffer {
  const directories = ['', ...directoriesOf(files)];
  const places = new Map<string, Place>();
  let sector = 20;
  for (const path of directories) {
    const size = recordsOf(path, files, directories, new Map(), options).length;
    places.set(path, { sector, size });
    sector += size / SECTOR;
  }
  for (const { path, bytes } of files) {
    places.set(path, { sector, size: bytes.length });
    sector += Math.ceil(bytes.length / SECTOR);
  }
  const image = Buffer.alloc(sector * SECTOR);
  const root = places.get('') ?? { sector: 0, size: 0 };
  const empty = recordsOf('none', [], [], new Map(), options);
  empty.copy(image, 19 * SECTOR);
  const plain = options.joliet ? { sector: 19, size: SECTOR } : root;
  descriptor(1, plain, sector, options).copy(image, 16 * SECTOR);
  descriptor(options.joliet ? 2 : 255, root, sector, options).copy(image, 17 * SECTOR);
  descriptor(255, root, sector, options).copy(image, 18 * SECTOR);
  for (const path of directories)
    recordsOf(path, files, directories, places, options).copy(
      image,
      (places.get(path)?.sector ?? 0) * SECTOR,
    );
  for (const { path, bytes } of files) bytes.copy(image, (places.get(path)?.sector ?? 0) * SECTOR);
  return image;
}

function descriptor(type: number, root: Place, sectors: number, { joliet, label }: DiscOptions): Buffer {
  const block = Buffer.alloc(SECTOR);
  block[0] = type;
  block.write('CD001', 1);
  block[6] = 1;
  if (type === 255) return block;
  writeBoth(block, 80, sectors, 4);
  for (const at of [120, 124]) writeBoth(block, at, 1, 2);
  writeBoth(block, 128, SECTOR, 2);
  block[881] = 1;
  if (type === 2) block.write('%/E', 88);
  const wide = type === 2 && joliet;
  text(label, wide).subarray(0, 32).copy(block, 40);
  record(Buffer.from([0]), root, true, '2025-06-10').copy(block, 156);
  return block;
}

/** Numbers of a disc stand there for readers of either order of bytes. */
function writeBoth(block: Buffer, at: number, value: number, bytes: number): void {
  block.writeUIntLE(value, at, bytes);
  block.writeUIntBE(value, at + bytes, bytes);
}

function recordsOf(
  directory: string,
  files: readonly DiscFile[],
  directories: readonly string[],
  places: ReadonlyMap<string, Place>,
  options: DiscOptions,
): Buffer {
  const nowhere = { sector: 0, size: 0 };
  const own = places.get(directory) ?? nowhere;
  const records = [
    record(Buffer.from([0]), own, true, '2025-06-10'),
    record(Buffer.from([1]), places.get(parentOf(directory)) ?? own, true, '2025-06-10'),
  ];
  const isChild = (path: string) => path !== '' && parentOf(path) === directory;
  for (const path of directories.filter(isChild))
    records.push(record(written(path, true, options), places.get(path) ?? nowhere, true, '2025-06-10'));
  for (const { path, day } of files.filter((one) => isChild(one.path)))
    records.push(record(written(path, false, options), places.get(path) ?? nowhere, false, day));
  return inSectors(records);
}

/** No record crosses a sector. */
function inSectors(records: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [];
  let used = 0;
  for (const one of records) {
    if ((used % SECTOR) + one.length > SECTOR) {
      const gap = SECTOR - (used % SECTOR);
      parts.push(Buffer.alloc(gap));
      used += gap;
    }
    parts.push(one);
    used += one.length;
  }
  const rest = (SECTOR - (used % SECTOR)) % SECTOR;
  return Buffer.concat([...parts, Buffer.alloc(rest)]);
}

function record(name: Buffer, { sector, size }: Place, isDirectory: boolean, day: string): Buffer {
  const length = 33 + name.length + (name.length % 2 === 0 ? 1 : 0);
  const raw = Buffer.alloc(length);
  const [year = 1900, month = 1, date = 1] = day.split('-').map(Number);
  raw[0] = length;
  writeBoth(raw, 2, sector, 4);
  writeBoth(raw, 10, size, 4);
  writeBoth(raw, 28, 1, 2);
  Buffer.from([year - 1900, month, date, 12, 0, 0, 20]).copy(raw, 18);
  raw[25] = isDirectory ? 2 : 0;
  raw[32] = name.length;
  name.copy(raw, 33);
  return raw;
}

function written(path: string, isDirectory: boolean, options: DiscOptions): Buffer {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const shown = options.nameOf ? options.nameOf(name, isDirectory) : name;
  return text(options.joliet && !isDirectory ? `${shown};1` : shown, options.joliet);
}

function text(value: string, wide: boolean): Buffer {
  return wide ? Buffer.from(value, 'utf16le').swap16() : Buffer.from(value, 'latin1');
}

/** Names of level 1: eight characters and three, large. */
export function levelOneName(name: string, isDirectory: boolean): string {
  const form = name.toUpperCase().replace(/[^A-Z0-9_.]/g, '_');
  const dot = form.lastIndexOf('.');
  const base = (dot < 0 ? form : form.slice(0, dot)).replaceAll('.', '_').slice(0, 8);
  if (isDirectory) return base;
  return `${base}.${dot < 0 ? '' : form.slice(dot + 1, dot + 4)};1`;
}

const parentOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

/** Directories that the paths name, each before what is in it. */
export function directoriesOf(files: readonly { readonly path: string }[]): string[] {
  const found = new Set<string>();
  for (const { path } of files)
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1))
      found.add(path.slice(0, end));
  return [...found].sort();
}
