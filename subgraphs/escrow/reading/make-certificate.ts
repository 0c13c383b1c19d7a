import { generateTables } from '../certificate/generate-certificate';
import { keepCertificate } from '../certificate/keep-certificate';
import { librariesFromBill } from '../certificate/libraries-from-bill';
import { lockDeposit } from '../deposit/deposit-command';
import type { MediumEntity } from '../material/medium.entity';
import type { ReadMedium } from '../verification/verification.model';
import { type CarryOutSide, entriesOf, finish } from './finish-reading';
import { MediaReadingEntity } from './reading.entity';

/** Makes the tables of a certificate of what was read, as its next version (Annex 3). */
export async function makeCertificate(
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
