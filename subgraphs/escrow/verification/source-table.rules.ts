import type { SourceRow } from '../certificate/certificate.model';
import { ManifestScopes } from '../certificate/manifest-scopes';
import { type SizeVerdict, sizeVerdict } from '../certificate/size.rules';
import type { ScannedEntry } from '../medium/scan.model';
import type { FindingFacts } from './finding.model';
import type { LocatedLibrary } from './located-library.rules';
import type { MediumIndex } from './medium-index';
import { checkRow } from './row-check.rules';
import { type RowPath, rowPath, sameLabel } from './row-path.rules';
import { type Loose, pairLoose } from './unmatched.rules';

/** How often each meaning of MB held, so that a reader of the report knows by which one the sizes were proved. */
export interface SizeMeanings {
  decimalOnly: number;
  binaryOnly: number;
  both: number;
}

export interface SourceTableOutcome {
  readonly findings: readonly FindingFacts[];
  readonly sizes: Readonly<SizeMeanings>;
}

interface Seat {
  readonly index: MediumIndex;
  readonly scopes: ManifestScopes;
  /** By their places in the index, those that have their line. */
  readonly taken: Uint8Array;
  /** Lines that have no file of their name. */
  readonly loose: Loose[];
}

/**
 * V1 for table 1: each line against its file, and each file against the lines. The lines come in the order of their
 * numbers; of those that have their file none is kept.
 */
export async function checkSourceTable(
  batches: AsyncIterable<readonly SourceRow[]>,
  indexes: readonly MediumIndex[],
  libraries: readonly LocatedLibrary[],
): Promise<SourceTableOutcome> {
  const seats = indexes.map((index) => ({
    index,
    scopes: new ManifestScopes(index.medium.inventory.manifests()),
    taken: new Uint8Array(index.entries.length),
    loose: [],
  }));
  return new SourceTable(seats).check(batches, libraries);
}

class SourceTable {
  private readonly findings: FindingFacts[] = [];
  private readonly sizes: SizeMeanings = { decimalOnly: 0, binaryOnly: 0, both: 0 };
  private readonly wrongLabels = new Set<string>();

  constructor(private readonly seats: readonly Seat[]) {}

  async check(
    batches: AsyncIterable<readonly SourceRow[]>,
    libraries: readonly LocatedLibrary[],
  ): Promise<SourceTableOutcome> {
    for await (const rows of batches) for (const row of rows) this.place(row);
    for (const seat of this.seats) this.settle(seat, coverOf(seat.index, libraries));
    return { findings: this.findings, sizes: this.sizes };
  }

  private place(row: SourceRow): void {
    const written = rowPath(row.directory, row.fileName);
    const ordered = this.seatsFor(row);
    for (const seat of ordered) {
      const entry = this.take(seat, row, written);
      if (entry === null) continue;
      this.noteLabel(row, seat);
      if (entry === 'TAKEN') this.note(row, { code: 'DUPLICATE_ROW', path: written.path }, seat);
      else this.compare(row, written, entry, seat);
      return;
    }
    const [seat] = ordered;
    if (!seat) return;
    this.noteLabel(row, seat);
    if (written.unsafe) this.note(row, unsafe(row, written), seat);
    else seat.loose.push({ row, written });
  }

  /** Media with the label of the line first. */
  private seatsFor({ mediumLabel }: SourceRow): readonly Seat[] {
    if (this.seats.length < 2) return this.seats;
    const rank = ({ index }: Seat) => (sameLabel(mediumLabel, index.medium.label) ? 0 : 1);
    return [...this.seats].sort((a, b) => rank(a) - rank(b));
  }

  /** The file of a line; of several of one name the one that agrees. A file answers for one line. */
  private take(seat: Seat, row: SourceRow, { path, directory }: RowPath): ScannedEntry | 'TAKEN' | null {
    if (row.fileName.trim() === '' && seat.index.directory(directory) !== null) return directoryEntry(path);
    const places = seat.index.places(path);
    if (places.length === 0) return null;
    const place = freePlace(seat, row, places);
    if (place === undefined) return 'TAKEN';
    seat.taken[place] = 1;
    return seat.index.entries[place] ?? null;
  }

  private compare(row: SourceRow, written: RowPath, entry: ScannedEntry, seat: Seat): void {
    if (written.unsafe) this.note(row, unsafe(row, written), seat);
    const size = sizeVerdict(row.sizeMb, entry.size);
    for (const finding of checkRow(row, entry, seat.scopes.above(entry.path), size))
      this.note(row, { ...finding, path: entry.path }, seat);
    if (entry.kind === 'FILE') this.count(size);
  }

  private count({ decimal, binary }: SizeVerdict): void {
    if (decimal && binary) this.sizes.both += 1;
    else if (decimal) this.sizes.decimalOnly += 1;
    else if (binary) this.sizes.binaryOnly += 1;
  }

  /** One wrong label is one finding, however many lines carry it. */
  private noteLabel(row: SourceRow, { index }: Seat): void {
    const { label } = index.medium;
    if (sameLabel(row.mediumLabel, label) || this.wrongLabels.has(row.mediumLabel)) return;
    this.wrongLabels.add(row.mediumLabel);
    const finding = { code: 'LABEL', path: '', expected: row.mediumLabel, actual: label } as const;
    this.findings.push({ ...finding, table: 1, row: row.row, medium: index.medium.number });
  }

  private note(row: SourceRow, finding: FindingFacts, { index }: Seat): void {
    this.findings.push({ ...finding, table: 1, row: row.row, medium: index.medium.number });
  }

  /** What is left on both sides: renamed, moved, missing or never listed. */
  private settle(seat: Seat, covered: (path: string) => boolean): void {
    const { index, taken } = seat;
    const { number } = index.medium;
    const free = index.entries.filter(
      ({ kind, path }, place) => kind === 'FILE' && taken[place] === 0 && !covered(path),
    );
    const names = new Set(
      free.length === 0 ? [] : index.entries.flatMap(({ path }, place) => (taken[place] === 0 ? [] : path)),
    );
    const rest = free.filter(({ path }) => !names.has(path));
    const { pairs, rows, entries } = pairLoose(seat.loose, rest);
    for (const { code, loose, entry } of pairs) {
      this.note(
        loose.row,
        { code, path: loose.written.path, expected: loose.written.path, actual: entry.path },
        seat,
      );
      this.compare(loose.row, loose.written, entry, seat);
    }
    for (const { row, written } of rows) this.note(row, { code: 'MISSING', path: written.path }, seat);
    for (const { path } of entries) this.findings.push({ code: 'EXTRA', path, medium: number });
  }
}

/** Of several files of one name that have no line yet the one that agrees, or else the first. */
function freePlace({ index, taken }: Seat, row: SourceRow, places: readonly number[]): number | undefined {
  const isFree = (place = 0) => taken[place] === 0;
  if (places.length === 1) return isFree(places[0]) ? places[0] : undefined;
  const free = places.filter(isFree);
  const agrees = (entry?: ScannedEntry) => entry !== undefined && checkRow(row, entry, []).length === 0;
  return free.find((place) => agrees(index.entries[place])) ?? free[0];
}

const unsafe = (row: SourceRow, { path }: RowPath): FindingFacts => ({
  code: 'UNSAFE_DIRECTORY',
  path,
  expected: row.directory,
});

/** A line without a file name speaks of a directory. */
const directoryEntry = (path: string): ScannedEntry => ({
  path,
  problems: [],
  kind: 'DIRECTORY',
  size: 0,
  modifiedOn: null,
  executable: false,
  sha256: null,
  swhDigest: null,
  fault: null,
});

/** Whether a line of table 2 answers for a file: it is the library, or lies in its directory. */
function coverOf(index: MediumIndex, libraries: readonly LocatedLibrary[]): (path: string) => boolean {
  const places = libraries.map(({ place, elsewhere }) => place ?? elsewhere);
  const roots = new Set(places.flatMap((one) => (one?.index === index && one.root !== '' ? [one.root] : [])));
  return (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
      if (roots.has(path.slice(0, end))) return true;
    return false;
  };
}
