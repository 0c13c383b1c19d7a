import { append } from '../medium/append';
import { compareText } from '../medium/compare-text';
import type { ScannedEntry } from '../medium/scan.model';
import type { ReadMedium } from './verification.model';

/** Answers what lies where on a medium, in its own way of writing names. */
export class MediumIndex {
  /** All but directories in the order of their keys; a table by keys would be half as large as what was read. */
  private readonly named: readonly ScannedEntry[];
  private readonly keys: readonly string[];
  /** Where the next name is likely to stand, as certificates mostly follow the order of names. */
  private likely = 0;
  private readonly directories = new Map<string, string[]>();
  /** Files in the order of their paths, with the bytes of all files before each. */
  private readonly files: readonly ScannedEntry[];
  private readonly bytesBefore: Float64Array;

  constructor(readonly medium: ReadMedium) {
    const { entries, directories, names } = medium.scan;
    const named = entries.filter(({ kind }) => kind !== 'DIRECTORY');
    const keys = named.map(({ path }) => names.key(path));
    const order = orderOf(keys);
    this.named = order?.flatMap((place) => named[place] ?? []) ?? named;
    this.keys = order?.flatMap((place) => keys[place] ?? []) ?? keys;
    for (const path of directories.keys()) append(this.directories, names.key(path), path);
    this.files = entries.filter(({ kind }) => kind === 'FILE');
    this.bytesBefore = new Float64Array(this.files.length + 1);
    this.files.forEach(({ size }, index) => {
      this.bytesBefore[index + 1] = (this.bytesBefore[index] ?? 0) + size;
    });
  }

  /** Everything that `find` may answer; `places` tells where it stands here. */
  get entries(): readonly ScannedEntry[] {
    return this.named;
  }

  /** Entries that the written path may mean; the one of exactly this path first. */
  find(written: string): readonly ScannedEntry[] {
    return this.places(written).flatMap((place) => this.named[place] ?? []);
  }

  /** The same, as places among all entries. */
  places(written: string): readonly number[] {
    const { names } = this.medium.scan;
    const key = names.key(written);
    const found: number[] = [];
    let place = this.keys[this.likely] === key ? this.likely : firstFrom(this.keys, key);
    for (; this.keys[place] === key; place++) if (names.same(written, this.pathAt(place))) found.push(place);
    this.likely = place;
    return found.length < 2 ? found : found.sort((a, b) => this.rank(written, a) - this.rank(written, b));
  }

  /** Path on the medium of a directory as it is written; null when there is none. */
  directory(written: string): string | null {
    const { names } = this.medium.scan;
    return this.directories.get(names.key(written))?.find((path) => names.same(written, path)) ?? null;
  }

  /** How many files lie in a directory and below it, and how many bytes they have. */
  below(directory: string): { readonly files: number; readonly bytes: number } {
    const [first, end] = this.range(directory);
    return { files: end - first, bytes: (this.bytesBefore[end] ?? 0) - (this.bytesBefore[first] ?? 0) };
  }

  /** The files in a directory and below it. */
  filesBelow(directory: string): readonly ScannedEntry[] {
    return this.files.slice(...this.range(directory));
  }

  private range(directory: string): [first: number, end: number] {
    if (directory === '') return [0, this.files.length];
    // «0» comes right after «/».
    return [firstFrom(this.files, `${directory}/`, pathOf), firstFrom(this.files, `${directory}0`, pathOf)];
  }

  private pathAt(place: number): string {
    return this.named[place]?.path ?? '';
  }

  private rank(written: string, place: number): number {
    return this.pathAt(place).normalize('NFC') === written ? 0 : 1;
  }
}

const pathOf = ({ path }: ScannedEntry): string => path;

/** Places of the keys in their order; null where they stand in it already, as those do that are the paths themselves. */
function orderOf(keys: readonly string[]): number[] | null {
  if (keys.every((key, place) => place === 0 || (keys[place - 1] ?? '') <= key)) return null;
  return [...keys.keys()].sort((a, b) => compareText(keys[a] ?? '', keys[b] ?? '') || a - b);
}

/** Where the first stands, in a list in the order of its texts, that is not before a text. */
function firstFrom<Item>(
  list: readonly Item[],
  text: string,
  textOf: (item: Item) => string = String,
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && textOf(item) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
