import type { EntityManager } from 'typeorm';
import { inTransaction } from '../../shared/database/transaction';
import { latestCertificate } from '../certificate/acceptance-certificate.store';
import { lockDeposit } from '../deposit/deposit-command';
import type { MediumEntity } from '../material/medium.entity';
import { findMedia } from '../material/medium.store';
import type { SealedSide } from '../material/open-sealed';
import type { ReadMedium } from '../verification/verification.model';
import { MediaReadingEntity } from './reading.entity';

export interface CarryOutSide extends SealedSide {
  readonly now: () => Date;
}

export type End = Pick<MediaReadingEntity, 'state'> & Partial<MediaReadingEntity>;

export const entriesOf = (read: readonly ReadMedium[]): number =>
  read.reduce((sum, { scan }) => sum + scan.entries.length, 0);

/** Nothing is concluded from media that were replaced while they were read: such a reading begins anew. */
export async function finish(
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
    if (certificateId !== null && (await latestCertificate(transaction, depositId))?.id !== certificateId)
      return;
    const open = await transaction.findOneBy(MediaReadingEntity, { id });
    if (!open || open.finishedAt !== null) return;
    await transaction.update(MediaReadingEntity, { id }, { ...end, finishedAt: now() });
    await write(transaction);
  });
}
