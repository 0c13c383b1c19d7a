import { stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Medium, MediumEntry } from './medium.model';
import { noBytes } from './medium-bytes';
import { faultOf, MediumFault } from './medium-fault';
import { CASE_SENSITIVE } from './name-rule';
import { sevenZip } from './seven-zip';
import { itemsOf, type SevenZipItem } from './seven-zip-list';
import { tarOf } from './tar-medium';

export type SevenZipTarPacking = 'bzip2' | 'xz';

/** Never asks for a password; an archive that needs one is told as encrypted. */
const NO_PASSWORD = '-p-';

/** A tar packed by what only 7-Zip unpacks. */
export async function openPackedTar(archive: string, packing: SevenZipTarPacking): Promise<Medium> {
  const { size } = await stat(archive);
  return tarOf(
    () => sevenZip(archive, ['x', '-so', `-t${packing}`]),
    size,
    async () => {},
  );
}

/** An archive of 7-Zip: its list first, then all contents as one stream in the order of the list. */
export async function openSevenZip(archive: string): Promise<Medium> {
  const { size } = await stat(archive);
  return {
    kind: 'SEVEN_ZIP',
    label: null,
    names: CASE_SENSITIVE,
    packedBytes: size,
    entries: () => entriesOf(archive),
    close: async () => {},
  };
}

async function* entriesOf(archive: string): AsyncGenerator<MediumEntry> {
  const contents = new Contents(sevenZip(archive, ['x', '-so', '-t7z', NO_PASSWORD]));
  try {
    for await (const item of itemsOf(sevenZip(archive, ['l', '-slt', '-ba', '-t7z', NO_PASSWORD]))) {
      yield entryOf(item, contents);
      if (item.kind !== 'DIRECTORY') await contents.skip(item);
    }
  } catch (cause) {
    throw faultOf(cause, null, null);
  } finally {
    await contents.close();
  }
}

function entryOf(item: SevenZipItem, contents: Contents): MediumEntry {
  const isFile = item.kind === 'FILE';
  return {
    path: item.path,
    kind: item.kind,
    size: isFile ? item.size : 0,
    modifiedOn: item.modifiedOn,
    executable: isFile && item.executable,
    linkTarget: null,
    content: item.kind === 'DIRECTORY' ? noBytes : () => contents.take(item),
  };
}

/** The stream of all contents, cut into entries by the sizes of the list and held against their checksums. */
class Contents {
  private rest: Uint8Array = new Uint8Array();
  private taken: SevenZipItem | null = null;

  constructor(private readonly stream: AsyncGenerator<Uint8Array>) {}

  async *take(item: SevenZipItem): AsyncGenerator<Uint8Array> {
    this.taken = item;
    if (item.encrypted) throw this.fault('ENCRYPTED', item, 0);
    let sum = 0;
    for (let left = item.size; left > 0; ) {
      const piece = await this.piece(item, left);
      sum = crc32(piece, sum);
      left -= piece.byteLength;
      yield piece;
    }
    if (item.crc32 !== null && item.size > 0 && sum !== item.crc32)
      throw this.fault('BAD_CRC', item, item.size);
  }

  /** Passes an entry over that nobody read. */
  async skip(item: SevenZipItem): Promise<void> {
    if (this.taken === item) return;
    for await (const _ of this.take(item));
  }

  async close(): Promise<void> {
    await this.stream.return(undefined).catch(() => {});
  }

  private async piece(item: SevenZipItem, most: number): Promise<Uint8Array> {
    while (this.rest.byteLength === 0) {
      const next = await this.stream.next().catch((cause: unknown) => {
        throw faultOf(cause, item.path, item.size - most);
      });
      if (next.done) throw this.fault('TRUNCATED', item, item.size - most);
      this.rest = next.value;
    }
    const piece = this.rest.subarray(0, most);
    this.rest = this.rest.subarray(piece.byteLength);
    return piece;
  }

  private fault(
    reason: 'ENCRYPTED' | 'BAD_CRC' | 'TRUNCATED',
    item: SevenZipItem,
    offset: number,
  ): MediumFault {
    return new MediumFault({ reason, path: item.path, offset });
  }
}
