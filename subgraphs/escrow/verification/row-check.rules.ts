import { daysBetween, isLocalDate } from '../../shared/kernel/local-date';
import type { SourceRow } from '../certificate/certificate.model';
import { versionsAgree } from '../certificate/component.model';
import { knownFramework } from '../certificate/framework';
import { knownLanguage, languageOf } from '../certificate/language';
import type { ManifestScope } from '../certificate/manifest-scopes';
import { type SizeVerdict, sizeVerdict } from '../certificate/size.rules';
import type { ScannedEntry } from '../medium/scan.model';
import type { FindingFacts } from './finding.model';

type RowFinding = Pick<FindingFacts, 'code' | 'expected' | 'actual'>;

/** Compares the columns of a line of table 1 with the file that it means. */
export function checkRow(
  row: SourceRow,
  entry: ScannedEntry,
  scopes: readonly ManifestScope[],
  size: SizeVerdict = sizeVerdict(row.sizeMb, entry.size),
): readonly RowFinding[] {
  if (entry.kind !== 'FILE' || entry.fault) return [];
  const found = [checkSize(row, entry, size), checkDate(row, entry), checkLanguage(row, entry)];
  found.push(checkLanguageVersion(row, scopes), checkFramework(row, scopes));
  return found.filter((finding) => finding !== null);
}

function checkSize(
  { sizeMb }: SourceRow,
  { size }: ScannedEntry,
  { decimal, binary }: SizeVerdict,
): RowFinding | null {
  return decimal || binary ? null : { code: 'SIZE', expected: `${sizeMb} MB`, actual: `${size} B` };
}

/** One day off is the zone of whoever packed the disc, and a remark. */
function checkDate(
  { modifiedOn: expected }: SourceRow,
  { modifiedOn: actual }: ScannedEntry,
): RowFinding | null {
  if (actual === null || actual === expected) return null;
  const near = isLocalDate(expected) && Math.abs(daysBetween(expected, actual)) <= 1;
  return { code: near ? 'DATE_WITHIN_A_DAY' : 'DATE', expected, actual };
}

function checkLanguage({ language }: SourceRow, { path }: ScannedEntry): RowFinding | null {
  const written = language === null ? null : knownLanguage(language);
  const detected = written === null ? null : languageOf(path);
  if (detected === null || written === detected) return null;
  return { code: 'LANGUAGE', expected: language, actual: detected };
}

function checkLanguageVersion(row: SourceRow, scopes: readonly ManifestScope[]): RowFinding | null {
  const language = row.language === null ? null : knownLanguage(row.language);
  if (language === null || row.languageVersion === null) return null;
  const stated = scopes.flatMap(({ languages }) => languages).find((one) => one.language === language);
  if (!stated || versionsAgree(row.languageVersion, stated.version)) return null;
  return { code: 'LANGUAGE_VERSION', expected: row.languageVersion, actual: stated.version };
}

/** A framework that the table knows must be among those of the manifests, when they name any. */
function checkFramework(row: SourceRow, scopes: readonly ManifestScope[]): RowFinding | null {
  const written = row.framework === null ? null : knownFramework(row.framework);
  const present = written === null ? [] : scopes.flatMap(({ frameworks }) => frameworks);
  if (written === null || present.length === 0) return null;
  const same = present.filter(({ framework }) => framework === written);
  if (same.length === 0) {
    const names = [...new Set(present.map(({ framework }) => framework))].sort();
    return { code: 'FRAMEWORK', expected: row.framework, actual: names.join(', ') };
  }
  const version = same.find((one) => one.version !== null)?.version ?? null;
  if (row.frameworkVersion === null || version === null || versionsAgree(row.frameworkVersion, version))
    return null;
  return { code: 'FRAMEWORK_VERSION', expected: row.frameworkVersion, actual: version };
}
