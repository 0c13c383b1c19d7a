import type { LimitName } from '../medium/medium-fault';
import { directoryId } from '../medium/swhid';
import { type CanonicalValue, type SealedDocument, seal } from './canonical-json';
import { type Finding, isForOwner } from './finding.model';
import type { SizeMeanings } from './source-table.rules';
import type { ReadMedium, VerificationFacts } from './verification.model';

export type VerificationOutcome = 'PASSED' | 'FINDINGS' | 'UNREADABLE' | 'ABORTED';

/** What a check found: the same for the same media and certificate, on every machine and at every time. */
export interface VerificationReport {
  readonly outcome: VerificationOutcome;
  /** Limit at which the check was broken off; null when within all. */
  readonly limit: LimitName | null;
  /** For the parties of the deposit. */
  readonly findings: readonly Finding[];
  /** Remarks that the owner or holder alone may see, as what lies open in the material harms them. */
  readonly ownerFindings: readonly Finding[];
  readonly report: SealedDocument;
  readonly ownerReport: SealedDocument;
}

const FORM = 'verification-report/1';
const OWNER_FORM = 'verification-report-owner/1';

export interface ReportParts {
  readonly facts: VerificationFacts;
  readonly outcome: VerificationOutcome;
  readonly limit: LimitName | null;
  readonly findings: readonly Finding[];
  readonly sizes: Readonly<SizeMeanings>;
}

/** Neither time nor machine stand in it, so that a second check can be held against the first by its digest. */
export function makeReport({ facts, outcome, limit, findings, sizes }: ReportParts): VerificationReport {
  const forParties = findings.filter((finding) => !isForOwner(finding));
  const ownerFindings = findings.filter(isForOwner);
  const report = seal({
    form: FORM,
    level: facts.level,
    outcome,
    limit,
    media: facts.media.map((medium) => mediumPart(medium, outcome)),
    sizes: { ...sizes },
    findings: forParties.map(findingPart),
  });
  const ownerReport = seal({
    form: OWNER_FORM,
    report: report.sha256,
    findings: ownerFindings.map(findingPart),
  });
  return { outcome, limit, findings: forParties, ownerFindings, report, ownerReport };
}

const findingPart = (finding: Finding): CanonicalValue => ({ ...finding });

/** Of a reading that was broken off there is nothing to count. */
function mediumPart({ number, label, scan }: ReadMedium, outcome: VerificationOutcome): CanonicalValue {
  const known = { number, label, kind: scan.kind, names: scan.names.id };
  if (outcome === 'ABORTED') return known;
  const counts = { files: 0, emptyFiles: 0, bytes: 0 };
  for (const { kind, size } of scan.entries) {
    if (kind !== 'FILE') continue;
    counts.files += 1;
    counts.emptyFiles += size === 0 ? 1 : 0;
    counts.bytes += size;
  }
  return {
    ...known,
    ...counts,
    directories: scan.directories.size,
    swhid: directoryId(scan.directories.get('') ?? ''),
  };
}
