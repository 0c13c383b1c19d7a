import { inTransaction } from '../../shared/database/transaction';
import { BlobStoreUnavailable } from '../../shared/storage/blob-store-unavailable';
import { leaveOfSystem } from '../access-right/open-content';
import type { MediumEntity } from '../material/medium.entity';
import { findMedia } from '../material/medium.store';
import { VerificationEntity } from '../verification/verification.entity';
import type { ReadMedium } from '../verification/verification.model';
import { checkMedia } from './check-media';
import type { CarryOutSide } from './finish-reading';
import { makeCertificate } from './make-certificate';
import { readSealed } from './opened-media';
import { MediaReadingEntity } from './reading.entity';
import { beginReading, noteProgress, withdrawBeginning } from './reading.store';

/** After so many beginnings without an end a reading is given up: it harms the process and proves nothing. */
const MOST_ATTEMPTS = 20;
const PROGRESS_MS = 500;

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
  const read = await readAll(side, reading, media, stopped).catch(async (fault) => {
    // It waits for its turn, however often that takes.
    if (stopped.aborted || isOfMachine(fault)) await withdrawBeginning(side.dataSource, id);
    throw fault;
  });
  if (reading.kind === 'CERTIFICATE') await makeCertificate(side, reading, media, read);
  else await checkMedia(side, reading, media, read);
}

/** Codes of a machine that has no more room or no more files to open. */
const OUT_OF_ROOM: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE'];

/** A store that is away and a disk that is full say nothing about the medium. */
const isOfMachine = (fault: NodeJS.ErrnoException): boolean =>
  fault instanceof BlobStoreUnavailable || OUT_OF_ROOM.includes(fault.code);

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
    read.push(await readSealed(side, medium, leave, { progress, stopped }));
    before = told;
  }
  return read;
}

async function giveUp({ dataSource, now }: CarryOutSide, { id }: MediaReadingEntity): Promise<void> {
  const end = { state: 'ABORTED', finishedAt: now() };
  await inTransaction(dataSource, async (transaction) => {
    await transaction.update(MediaReadingEntity, { id }, end);
    await transaction.update(VerificationEntity, { id }, end);
  });
}
