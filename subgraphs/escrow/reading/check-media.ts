import { createPublicKey } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { signText } from '../../shared/peers/text-signature';
import { generateTables } from '../certificate/generate-certificate';
import { batchesOf } from '../certificate/line-batches';
import { completeVerification } from '../content/material.service';
import type { MediumEntity } from '../material/medium.entity';
import type { VerificationReport } from '../verification/report';
import { VerificationEntity } from '../verification/verification.entity';
import type { DeclaredCertificate, Level, ReadMedium } from '../verification/verification.model';
import { verify } from '../verification/verify';
import { type CarryOutSide, type End, entriesOf, finish } from './finish-reading';
import type { MediaReadingEntity } from './reading.entity';
import { insertFindings } from './reading.store';
import { declaredFacts } from './reading-facts.store';

/** Holds what was read against what is declared (E-5, E-15); a dry run concludes nothing from it. */
export async function checkMedia(
  side: CarryOutSide,
  reading: MediaReadingEntity,
  media: readonly MediumEntity[],
  read: readonly ReadMedium[],
): Promise<void> {
  const declared = await declaredFacts(side.dataSource, reading.depositId);
  // Where no certificate was recorded there is nothing to compare with the files; the rest is checked all the same.
  const certificate = declared.certificate ?? emptyCertificate(declared.titles[0] ?? '', read);
  const report = await verify({
    level: reading.level as Level,
    certificate,
    media: read,
    contents: declared.contents,
    title: declared.titles[0] ?? certificate.softwareName,
    otherTitles: declared.titles.slice(1),
    billOfMaterials: null,
  });
  const end = endOf(side, report, read);
  await finish(side, reading, media, declared.certificate?.id ?? null, end, async (transaction) => {
    await insertFindings(transaction, reading.id, report.findings, false);
    await insertFindings(transaction, reading.id, report.ownerFindings, true);
    if (reading.kind === 'VERIFICATION') await conclude(side, transaction, reading, end);
  });
}

function emptyCertificate(softwareName: string, read: readonly ReadMedium[]): DeclaredCertificate {
  const { sources, libraries } = generateTables(read);
  return { softwareName, sources: () => batchesOf(sources), libraries };
}

function endOf(
  { vault }: CarryOutSide,
  { outcome, findings, report, ownerReport }: VerificationReport,
  read: readonly ReadMedium[],
) {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    state: outcome,
    entriesRead: entriesOf(read),
    mismatchCount: count('MISMATCH'),
    incompleteCount: count('INCOMPLETE'),
    remarkCount: count('REMARK'),
    report: report.json,
    reportSha256: report.sha256,
    ownerReport: ownerReport.json,
    signature: signText(report.json, vault.signer),
    signerKey: createPublicKey(vault.signer).export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** What the check means for the deposit (E-5, E-15): material that is complete and matches is verified. */
async function conclude(
  { now }: CarryOutSide,
  transaction: EntityManager,
  { id, depositId, requestedBy: subject }: MediaReadingEntity,
  end: End,
): Promise<void> {
  const { state, mismatchCount = 0, remarkCount = 0, incompleteCount = 0 } = end;
  const at = now();
  await transaction.update(VerificationEntity, { id }, { state, finishedAt: at, mismatchCount, remarkCount });
  const isMatch = (state === 'PASSED' || state === 'FINDINGS') && mismatchCount + incompleteCount === 0;
  const nobody = {
    organizationId: null,
    roles: new Set<never>(),
    scopes: new Set<string>(),
    tokenExpiresAt: at,
  };
  await completeVerification(
    transaction,
    { actor: { kind: 'PERSON', subject, ...nobody }, now: at },
    depositId,
    isMatch,
  );
}
