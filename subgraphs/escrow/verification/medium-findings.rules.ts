import type { FaultEvidence } from '../medium/medium-fault';
import { examinePath } from '../medium/medium-path.rules';
import type { Scan, ScannedEntry } from '../medium/scan.model';
import type { FindingFacts } from './finding.model';
import type { ReadMedium } from './verification.model';

/** V0: what the medium itself is found to be, whatever the certificate says. */
export function mediumFindings({ number, scan }: ReadMedium): FindingFacts[] {
  const found = [...entryFindings(scan.entries), ...nameFindings(scan.entries)];
  if (scan.stopped) found.push(unreadable(scan.stopped));
  if (isLocked(scan)) found.push({ code: 'KEY_ABSENT', path: '' });
  return found.map((facts) => ({ ...facts, medium: number }));
}

/** Protection is lawful, but the passwords and keys without which nothing can be read belong to the medium (A1.16). */
const isLocked = (scan: Scan): boolean => hasFault(scan, 'ENCRYPTED');

const hasFault = ({ stopped, entries }: Scan, reason: FaultEvidence['reason']): boolean =>
  stopped?.reason === reason || entries.some(({ fault }) => fault?.reason === reason);

function* entryFindings(entries: readonly ScannedEntry[]): Generator<FindingFacts> {
  for (const { path, problems, kind, fault } of entries) {
    if (problems.length > 0) yield { code: 'UNSAFE_PATH', path, actual: problems.join(' ') };
    if (kind === 'SYMLINK') yield { code: 'SYMLINK', path };
    if (kind === 'SPECIAL') yield { code: 'SPECIAL_FILE', path };
    if (fault) yield unreadable(fault);
  }
}

/** What we have no reader for is no malfunction: such a check proves nothing and ends as aborted. */
function unreadable({ reason, path, offset }: FaultEvidence): FindingFacts {
  return {
    code: 'UNREADABLE',
    path: path === null ? '' : examinePath(path).path,
    actual: offset === null ? reason : `${reason} @${offset}`,
  };
}

/** Names that stand twice, and names that only case tells apart, which no Windows disc can hold side by side. */
function* nameFindings(entries: readonly ScannedEntry[]): Generator<FindingFacts> {
  const shared = sharedKeys(entries);
  const seen = new Map<string, string>();
  let previous: string | null = null;
  for (const { path, kind } of entries) {
    if (kind === 'DIRECTORY') continue;
    const key = shared.size > 0 ? blindKey(path) : path;
    const other = shared.size > 0 ? seen.get(key) : undefined;
    if (previous === path) yield { code: 'DUPLICATE_NAME', path };
    else if (other !== undefined) yield { code: 'CASE_ONLY_DIFFERENCE', path, expected: other };
    else if (shared.has(key)) seen.set(key, path);
    previous = path;
  }
}

/** Of two names that only case tells apart one at least is not its own key; most media have few such names. */
function sharedKeys(entries: readonly ScannedEntry[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { path, kind } of entries)
    if (kind !== 'DIRECTORY' && !OWN_KEY.test(path)) keys.add(blindKey(path));
  return keys;
}

/** ASCII without great letters. */
const OWN_KEY = /^[\0-@[-\x7f]*$/;
const blindKey = (path: string): string => path.normalize('NFC').toLowerCase();

/** Whether some bytes were not read for want of a reader of ours. */
export const hasUnsupported = ({ scan }: ReadMedium): boolean => hasFault(scan, 'UNSUPPORTED');
