import { append } from '../medium/append';
import { compareText } from '../medium/compare-text';
import type { ScannedEntry } from '../medium/scan.model';
import type { ReadMedium } from './verification.model';

/**
 * Answers what lies where on a medium, in its own way of writing names. Entries are told by their places in the order of
 * their paths: a table by names would be half as large as all that was read.
 */
export class MediumIndex {
  /** The entries in the order of the keys of their names; null where that is the order of their paths. */
  private readonly byKey: readonly (readonly [key: string, place: number])[] | null;
  /** Where the next name is likely to stand, as certificates mostly follow the order of names. */
  private likely = 0;
  private readonly directories = new Map<string, string[]>();
  /** Files before each place, and their bytes. */
  private readonly filesBefore: Uint32Array;
  private readonly bytesBefore: Float64Array;

  constructor(readonly medium: ReadMedium) {
    const { entries, directories, names } = medium.scan;
    const arePaths = entries.every(({ path }) => names.key(path) === path);
    this.byKey = arePaths ? null : inOrderOfKeys(entries.map(({ path }) => names.key(path)));
    for (const path of directories.keys()) append(this.directories, names.key(path), path);
    this.filesBefore = new Uint32Array(entries.length + 1);
    this.bytesBefore = new Float64Array(entries.length + 1);
    entries.forEach(({ kind, size }, place) => {
      const isFile = kind === 'FILE';
      this.filesBefore[place + 1] = (this.filesBefore[place] ?? 0) + (isFile ? 1 : 0);
      this.bytesBefore[place + 1] = (this.bytesBefore[place] ?? 0) + (isFile ? size : 0);
    });
  }

  /** In the order of their paths. */
  get entries(): readonly ScannedEntry[] {
    return this.medium.scan.entries;
  }

  /** What the written path may mean and is no directory; the one of exactly this path first. */
  find(written: string): readonly ScannedEntry[] {
    return this.places(written).flatMap((place) => this.entries[place] ?? []);
  }

  /** The same as places. */
  places(written: string): readonly number[] {
    const { names } = this.medium.scan;
    const key = names.key(written);
    const found: number[] = [];
    let at = this.keyAt(this.likely) === key ? this.likely : this.firstFrom(key, this.keyAt);
    for (; this.keyAt(at) === key; at++) {
      const place = this.byKey?.[at]?.[1] ?? at;
      const entry = this.entries[place];
      if (entry && entry.kind !== 'DIRECTORY' && names.same(written, entry.path)) found.push(place);
    }
    this.likely = at;
    return found.length < 2 ? found : found.sort((a, b) => this.rank(written, a) - this.rank(written, b));
  }

  /**
   * Path on the medium of a directory as it is written; null when there is none. Of several that may be meant it is the
   * one of exactly this path, or else the longest: a name is cut only where the medium has no room for it.
   */
  directory(written: string): string | null {
    const { names } = this.medium.scan;
    let found: string | null = null;
    for (const path of this.directories.get(names.key(written)) ?? []) {
      if (path === written) return path;
      if (names.same(written, path) && path.length > (found?.length ?? -1)) found = path;
    }
    return found;
  }

  /** How many files lie in a directory and below it, and how many bytes they have. */
  below(directory: string): { readonly files: number; readonly bytes: number } {
    const [first, end] = this.range(directory);
    const within = (before: Uint32Array | Float64Array) => (before[end] ?? 0) - (before[first] ?? 0);
    return { files: within(this.filesBefore), bytes: within(this.bytesBefore) };
  }

  /** The files in a directory and below it. */
  filesBelow(directory: string): readonly ScannedEntry[] {
    return this.entries.slice(...this.range(directory)).filter(({ kind }) => kind === 'FILE');
  }

  private range(directory: string): [first: number, end: number] {
    if (directory === '') return [0, this.entries.length];
    // «0» comes right after «/».
    return [this.firstFrom(`${directory}/`, this.pathAt), this.firstFrom(`${directory}0`, this.pathAt)];
  }

  private readonly keyAt = (at: number): string | undefined =>
    this.byKey ? this.byKey[at]?.[0] : this.pathAt(at);

  private readonly pathAt = (place: number): string | undefined => this.entries[place]?.path;

  /** Where the first stands, in the order of what `textAt` tells, that is not before a text. */
  private firstFrom(text: string, textAt: (at: number) => string | undefined): number {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((textAt(middle) ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private rank(written: string, place: number): number {
    return this.pathAt(place)?.normalize('NFC') === written ? 0 : 1;
  }
}

const inOrderOfKeys = (keys: readonly string[]) =>
  keys
    .map((key, place) => [key, place] as const)
    .sort(([a, first], [b, second]) => compareText(a, b) || first - second);
