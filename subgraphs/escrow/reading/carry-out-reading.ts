import { createPublicKey } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { inTransaction } from '../../shared/database/transaction';
import { signText } from '../../shared/peers/text-signature';
import { BlobStoreUnavailable } from '../../shared/storage/blob-store-unavailable';
import { leaveOfSystem } from '../access-right/open-content';
import type { Certificate } from '../certificate/certificate.model';
import { generateTables } from '../certificate/generate-certificate';
import { keepCertificate } from '../certificate/keep-certificate';
import { librariesFromBill } from '../certificate/libraries-from-bill';
import { completeVerification } from '../content/material.service';
import { lockDeposit } from '../deposit/deposit-command';
import type { MediumEntity } from '../material/medium.entity';
import { findMedia } from '../material/medium.store';
import type { SealedSide } from '../material/open-sealed';
import type { VerificationReport } from '../verification/report';
import { VerificationEntity } from '../verification/verification.entity';
import type { Level, ReadMedium } from '../verification/verification.model';
import { verify } from '../verification/verify';
import { readSealed } from './opened-media';
import { MediaReadingEntity } from './reading.entity';
import { beginReading, insertFindings, noteProgress, withdrawBeginning } from './reading.store';
import { declaredFacts } from './reading-facts.store';

export interface CarryOutSide extends SealedSide {
  readonly now: () => Date;
}

/** After so many beginnings without an end a reading is given up: it harms the process and proves nothing. */
const MOST_ATTEMPTS = 20;
const PROGRESS_MS = 500;

type End = Pick<MediaReadingEntity, 'state'> & Partial<MediaReadingEntity>;

/**
 * Carries out one reading. Everything that it finds out is written in one transaction at its end: a process that is
 * killed before leaves the reading as one to be done again, and nothing half.
 */
export async function carryOutReading(
  side: CarryOutSide,
  reading: MediaReadingEntity,
  stopped: AbortSignal,
): Promise<void> {
  const { id, depositId } = reading;
  if ((await beginReading(side.dataSource, id)) > MOST_ATTEMPTS) return giveUp(side, reading);
  const media = await findMedia(side.dataSource, depositId);
  const read = await readAll(side, reading, media, stopped).catch((fault) =>
    unlessUnavailable(side, id, fault),
  );
  if (reading.kind === 'CERTIFICATE') await makeCertificate(side, reading, media, read);
  else await check(side, reading, media, read);
}

/** A store that is away says nothing about the medium: the reading waits for it, however long that takes. */
async function unlessUnavailable({ dataSource }: CarryOutSide, id: string, fault: unknown): Promise<never> {
  if (fault instanceof BlobStoreUnavailable) await withdrawBeginning(dataSource, id);
  throw fault;
}

async function readAll(
  side: CarryOutSide,
  { id, depositId }: MediaReadingEntity,
  media: readonly MediumEntity[],
  stopped: AbortSignal,
): Promise<ReadMedium[]> {
  const leave = await leaveOfSystem(side, depositId, 'VERIFY');
  const read: ReadMedium[] = [];
  let before = 0;
  let told = 0;
  let at = Date.now();
  const progress = (entries: number) => {
    stopped.throwIfAborted();
    told = before + entries;
    if (Date.now() - at < PROGRESS_MS) return;
    at = Date.now();
    // Progress is for whoever waits; the end of the reading writes it for good.
    noteProgress(side.dataSource, id, told).catch(() => undefined);
  };
  for (const medium of media) {
    stopped.throwIfAborted();
    read.push(await readSealed(side, medium, leave, progress));
    before = told;
  }
  return read;
}

async function check(
  side: CarryOutSide,
  reading: MediaReadingEntity,
  media: readonly MediumEntity[],
  read: readonly ReadMedium[],
): Promise<void> {
  const declared = await declaredFacts(side.dataSource, reading.depositId);
  // Where no certificate was recorded there is nothing to compare with the files; the rest is checked all the same.
  const certificate = declared.certificate?.whole ?? emptyCertificate(declared.titles[0] ?? '', read);
  const report = verify({
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

function emptyCertificate(softwareName: string, read: readonly ReadMedium[]): Certificate {
  return {
    date: null,
    place: '',
    acceptingOrganization: '',
    transferringOrganization: '',
    softwareName,
    annotation: '',
    acceptingContact: null,
    transferringContact: null,
    ...generateTables(read),
  };
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

const entriesOf = (read: readonly ReadMedium[]): number =>
  read.reduce((sum, { scan }) => sum + scan.entries.length, 0);

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

async function makeCertificate(
  side: CarryOutSide,
  reading: MediaReadingEntity,
  media: readonly MediumEntity[],
  read: readonly ReadMedium[],
): Promise<void> {
  const { head, billOfMaterials, depositId } = reading;
  const isWhole = read.every(({ scan }) => scan.stopped === null && scan.limit === null);
  const tables = generateTables(read);
  const fromBill = billOfMaterials === null ? null : librariesFromBill(billOfMaterials, read);
  const isUsable = isWhole && head !== null && (billOfMaterials === null || fromBill !== null);
  const libraries = fromBill?.libraries ?? tables.libraries;
  const state = isUsable ? 'PASSED' : isWhole ? 'ABORTED' : 'UNREADABLE';
  const end = { state, entriesRead: entriesOf(read) };
  await finish(side, reading, media, null, end, async (transaction) => {
    const deposit = await lockDeposit(transaction, depositId);
    if (!isUsable || !deposit) return;
    const certificate = { ...head, ...tables, libraries, hasNoLibraries: libraries.length === 0 };
    const how = { isGenerated: true, recordedAt: side.now() };
    const refusals = await keepCertificate(transaction, deposit, certificate, how);
    // What was handed in while its media were read keeps the certificate with which it was handed in.
    if (refusals.length > 0)
      await transaction.update(MediaReadingEntity, { id: reading.id }, { state: 'ABORTED' });
  });
}

/** Nothing is concluded from media that were replaced while they were read: such a reading begins anew. */
async function finish(
  { dataSource, now }: CarryOutSide,
  { id, depositId }: MediaReadingEntity,
  media: readonly MediumEntity[],
  certificateId: string | null,
  end: End,
  write: (transaction: EntityManager) => Promise<void>,
): Promise<void> {
  await inTransaction(dataSource, async (transaction) => {
    await lockDeposit(transaction, depositId);
    const current = await findMedia(transaction, depositId);
    if (current.map((medium) => medium.id).join() !== media.map((medium) => medium.id).join()) return;
    if (certificateId !== null && (await newestCertificate(transaction, depositId)) !== certificateId) return;
    const open = await transaction.findOneBy(MediaReadingEntity, { id });
    if (!open || open.finishedAt !== null) return;
    await transaction.update(MediaReadingEntity, { id }, { ...end, finishedAt: now() });
    await write(transaction);
  });
}

async function newestCertificate(transaction: EntityManager, depositId: string): Promise<string | null> {
  const rows: { id: string }[] = await transaction.query(
    'SELECT id FROM acceptance_certificate WHERE deposit_id = $1 ORDER BY version DESC LIMIT 1',
    [depositId],
  );
  return rows[0]?.id ?? null;
}

async function giveUp({ dataSource, now }: CarryOutSide, { id }: MediaReadingEntity): Promise<void> {
  const end = { state: 'ABORTED', finishedAt: now() };
  await inTransaction(dataSource, async (transaction) => {
    await transaction.update(MediaReadingEntity, { id }, end);
    await transaction.update(VerificationEntity, { id }, end);
  });
}
