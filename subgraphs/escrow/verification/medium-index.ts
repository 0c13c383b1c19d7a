import { append } from '../medium/append';
import { compareText } from '../medium/compare-text';
import type { ScannedEntry } from '../medium/scan.model';
import type { ReadMedium } from './verification.model';

/** Answers what lies where on a medium, in its own way of writing names. */
export class MediumIndex {
  /** A list only where several names have one key: there is hardly ever one, and the files are many. */
  private readonly byKey = new Map<string, ScannedEntry | ScannedEntry[]>();
  private readonly directories = new Map<string, string[]>();
  /** Files in the order of their paths, with the bytes of all files before each. */
  private readonly files: readonly ScannedEntry[];
  private readonly bytesBefore: Float64Array;

  constructor(readonly medium: ReadMedium) {
    const { entries, directories, names } = medium.scan;
    for (const entry of entries) if (entry.kind !== 'DIRECTORY') this.keep(names.key(entry.path), entry);
    for (const path of directories.keys()) append(this.directories, names.key(path), path);
    this.files = entries.filter(({ kind }) => kind === 'FILE');
    this.bytesBefore = new Float64Array(this.files.length + 1);
    this.files.forEach(({ size }, index) => {
      this.bytesBefore[index + 1] = (this.bytesBefore[index] ?? 0) + size;
    });
  }

  private keep(key: string, entry: ScannedEntry): void {
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, entry);
    else if (Array.isArray(known)) known.push(entry);
    else this.byKey.set(key, [known, entry]);
  }

  /** Entries that the written path may mean; the one of exactly this path first. */
  find(written: string): readonly ScannedEntry[] {
    const { names } = this.medium.scan;
    const known = this.byKey.get(names.key(written));
    if (known === undefined) return [];
    if (!Array.isArray(known)) return names.same(written, known.path) ? [known] : [];
    const found = known.filter(({ path }) => names.same(written, path));
    return found.sort((a, b) => rank(written, a) - rank(written, b));
  }

  /** Path on the medium of a directory as it is written; null when there is none. */
  directory(written: string): string | null {
    const { names } = this.medium.scan;
    return this.directories.get(names.key(written))?.find((path) => names.same(written, path)) ?? null;
  }

  /** How many files lie in a directory and below it, and how many bytes they have. */
  below(directory: string): { readonly files: number; readonly bytes: number } {
    if (directory === '')
      return { files: this.files.length, bytes: this.bytesBefore[this.files.length] ?? 0 };
    const first = this.firstFrom(`${directory}/`);
    const end = this.firstFrom(`${directory}0`); // «0» comes right after «/».
    return { files: end - first, bytes: (this.bytesBefore[end] ?? 0) - (this.bytesBefore[first] ?? 0) };
  }

  /** The files in a directory and below it. */
  filesBelow(directory: string): readonly ScannedEntry[] {
    if (directory === '') return this.files;
    return this.files.slice(this.firstFrom(`${directory}/`), this.firstFrom(`${directory}0`));
  }

  private firstFrom(path: string): number {
    let [low, high] = [0, this.files.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareText(this.files[middle]?.path ?? '', path) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const rank = (written: string, { path }: ScannedEntry): number => (path.normalize('NFC') === written ? 0 : 1);
