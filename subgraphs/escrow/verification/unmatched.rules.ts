import type { SourceRow } from '../certificate/certificate.model';
import { sizeVerdict } from '../certificate/size.rules';
import { append } from '../medium/append';
import type { ScannedEntry } from '../medium/scan.model';
import type { RowPath } from './row-path.rules';

/** Line of table 1 for which there is no file of its name. */
export interface Loose {
  readonly row: SourceRow;
  readonly written: RowPath;
}

export interface Pair {
  readonly code: 'NAME' | 'DIRECTORY';
  readonly loose: Loose;
  readonly entry: ScannedEntry;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly rows: readonly Loose[];
  readonly entries: readonly ScannedEntry[];
}

interface Trait {
  readonly code: Pair['code'];
  ofRow(loose: Loose): string;
  ofEntry(entry: ScannedEntry): string;
  /** Whether the sizes must agree, where the names prove too little. */
  readonly bySize: boolean;
}

const folder = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0)).toLowerCase();
const file = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

/** A wrong case, a renamed file, a file in another directory: by what they are known, the surest first. */
const TRAITS: readonly Trait[] = [
  {
    code: 'NAME',
    ofRow: ({ written }) => written.path.toLowerCase(),
    ofEntry: ({ path }) => path.normalize('NFC').toLowerCase(),
    bySize: false,
  },
  {
    code: 'NAME',
    ofRow: ({ row, written }) => JSON.stringify([folder(written.path), row.modifiedOn]),
    ofEntry: ({ path, modifiedOn }) => JSON.stringify([folder(path.normalize('NFC')), modifiedOn]),
    bySize: true,
  },
  {
    code: 'DIRECTORY',
    ofRow: ({ written }) => file(written.path),
    ofEntry: ({ path }) => file(path.normalize('NFC')),
    bySize: true,
  },
];

/** Comparisons within one group; beyond them nothing can be told apart anyway. */
const MOST = 10_000;

/** Pairs a line with a file only when each is the only one for the other: a guess is worse than two findings. */
export function pairLoose(loose: readonly Loose[], rest: readonly ScannedEntry[]): Pairing {
  let [rows, entries] = [loose, rest];
  const pairs: (readonly Pair[])[] = [];
  for (const trait of TRAITS) {
    const made = pairBy(trait, rows, entries);
    pairs.push(made);
    const [pairedRows, pairedEntries] = [
      new Set(made.map((one) => one.loose)),
      new Set(made.map((one) => one.entry)),
    ];
    rows = rows.filter((one) => !pairedRows.has(one));
    entries = entries.filter((one) => !pairedEntries.has(one));
  }
  return { pairs: pairs.flat(), rows, entries };
}

function pairBy(trait: Trait, rows: readonly Loose[], entries: readonly ScannedEntry[]): Pair[] {
  const files = new Map<string, ScannedEntry[]>();
  for (const entry of entries) append(files, trait.ofEntry(entry), entry);
  const groups = new Map<string, Loose[]>();
  for (const loose of rows) append(groups, trait.ofRow(loose), loose);
  return [...groups].flatMap(([key, group]) => onlyPairs(trait, group, files.get(key) ?? []));
}

function onlyPairs(trait: Trait, rows: readonly Loose[], entries: readonly ScannedEntry[]): Pair[] {
  if (rows.length * entries.length > MOST) return [];
  const candidates = rows.map((loose) =>
    entries.filter((entry) => !trait.bySize || sizeAgrees(loose, entry)),
  );
  const wanted = new Map<ScannedEntry, number>();
  for (const entry of candidates.flat()) wanted.set(entry, (wanted.get(entry) ?? 0) + 1);
  return rows.flatMap((loose, index) => {
    const [entry, ...others] = candidates[index] ?? [];
    return entry && others.length === 0 && wanted.get(entry) === 1
      ? [{ code: trait.code, loose, entry }]
      : [];
  });
}

function sizeAgrees({ row }: Loose, { size }: ScannedEntry): boolean {
  const { decimal, binary } = sizeVerdict(row.sizeMb, size);
  return decimal || binary;
}
