import { Inventory } from '../certificate/inventory';
import type { MediumLimits } from '../medium/limits';
import type { Medium } from '../medium/medium.model';
import { scanMedium } from '../medium/scan';
import { checkBillOfMaterials } from './bill-of-materials.rules';
import { Notices, SecretObserver, SourceFormObserver } from './content-observer';
import { checkContents } from './contents.rules';
import { type Finding, type FindingFacts, isForOwner } from './finding.model';
import { findingsOf } from './finding.rules';
import { checkLibraryTable, checkLibraryVersions } from './library-table.rules';
import { locateLibraries } from './located-library.rules';
import { hasUnsupported, mediumFindings } from './medium-findings.rules';
import { MediumIndex } from './medium-index';
import { makeReport, type VerificationOutcome, type VerificationReport } from './report';
import { checkSourceSection } from './source-section.rules';
import { checkSourceTable, type SizeMeanings } from './source-table.rules';
import {
  type DeclaredCertificate,
  LEVELS,
  type Level,
  type ReadMedium,
  type VerificationFacts,
} from './verification.model';

export interface ReadOptions {
  readonly limits?: MediumLimits;
  readonly progress?: (entries: number) => void;
  readonly helpers?: number;
}

/** Reads one medium of a deposit, which stays the caller's to close. The label of the disc itself goes first. */
export async function readMedium(
  medium: Medium,
  { number, label }: Pick<ReadMedium, 'number' | 'label'>,
  options: ReadOptions = {},
): Promise<ReadMedium> {
  const inventory = new Inventory();
  const notices = new Notices();
  const observers = [inventory, new SourceFormObserver(notices.notice), new SecretObserver(notices.notice)];
  const scan = await scanMedium(medium, { ...options, observers });
  return { number, label: scan.label ?? label, scan, inventory, noticed: notices.all() };
}

/**
 * Compares what was read with what was declared, up to a level (E-15, and E-5 on both paths). It decides nothing and
 * keeps nothing: the depositor may run it before filing with the same answer.
 */
export async function verify(facts: VerificationFacts): Promise<VerificationReport> {
  const limit = facts.media.find(({ scan }) => scan.limit !== null)?.scan.limit ?? null;
  if (limit !== null || facts.media.some(hasUnsupported))
    return makeReport({ facts, outcome: 'ABORTED', limit, findings: [], sizes: NO_SIZES });
  const { found, sizes } = await compare(facts);
  const findings = findingsOf(found);
  return makeReport({ facts, outcome: outcomeOf(findings), limit, findings, sizes });
}

const NO_SIZES: SizeMeanings = { decimalOnly: 0, binaryOnly: 0, both: 0 };

/** What the owner alone may know does not show in the outcome, which everybody reads. */
function outcomeOf(findings: readonly Finding[]): VerificationOutcome {
  const forParties = findings.filter((finding) => !isForOwner(finding));
  if (forParties.some(({ severity }) => severity === 'MALFUNCTION')) return 'UNREADABLE';
  return forParties.length > 0 ? 'FINDINGS' : 'PASSED';
}

/** Whoever stopped half-way through a medium knows nothing of the other half: then the tables are not compared. */
async function compare(
  facts: VerificationFacts,
): Promise<{ found: FindingFacts[]; sizes: Readonly<SizeMeanings> }> {
  const { level, media, certificate } = facts;
  // Lists of lists, for there may be more findings than a call takes arguments.
  const found: (readonly FindingFacts[])[] = [
    media.flatMap((medium) => [
      ...mediumFindings(medium),
      ...medium.noticed.map((noticed) => ({ ...noticed, medium: medium.number })),
    ]),
  ];
  if (!reaches(level, 'V1') || media.some(({ scan }) => scan.stopped !== null))
    return { found: found.flat(), sizes: NO_SIZES };
  const indexes = media.map((medium) => new MediumIndex(medium));
  const libraries = locateLibraries(certificate.libraries, indexes);
  const table = await checkSourceTable(certificate.sources(), indexes, libraries);
  found.push(table.findings, checkLibraryTable(libraries), checkTitle(certificate, facts));
  if (reaches(level, 'V2'))
    found.push(checkContents(facts.contents, indexes), checkSourceSection(facts.contents, indexes));
  if (reaches(level, 'V3'))
    found.push(
      checkLibraryVersions(libraries),
      checkBillOfMaterials(facts.billOfMaterials, certificate.libraries, indexes),
    );
  return { found: found.flat(), sizes: table.sizes };
}

const reaches = (level: Level, other: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(other);

function checkTitle(
  { softwareName }: DeclaredCertificate,
  { title, otherTitles = [] }: VerificationFacts,
): FindingFacts[] {
  const form = (text: string) => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  return [title, ...otherTitles].some((told) => form(told) === form(softwareName))
    ? []
    : [{ code: 'SOFTWARE_NAME', path: '', expected: softwareName, actual: title }];
}
