import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sessionLocksOf } from '../../shared/database/session-locks';
import { namesIn } from '../../shared/storage/draft';
import type { Vault } from '../../shared/storage/vault';
import { type Leave, openContent } from '../access-right/open-content';
import type { MediumEntity } from '../material/medium.entity';
import type { SealedSide } from '../material/open-sealed';
import type { Medium } from '../medium/medium.model';
import { MediumFault } from '../medium/medium-fault';
import { CASE_SENSITIVE } from '../medium/name-rule';
import { openMedium } from '../medium/open-medium';
import type { ReadMedium } from '../verification/verification.model';
import { readMedium } from '../verification/verify';

const folderOf = ({ folder }: Vault): string => join(folder, 'opened');

/** Held for as long as the file is open, so that nobody else takes it for one that was left. */
const lockOf = (name: string): string => `opened medium ${name}`;

/** Removes media that killed processes left open on this machine, whichever process reads now. */
export async function removeLeftOpen({
  dataSource,
  vault,
}: Pick<SealedSide, 'dataSource' | 'vault'>): Promise<void> {
  const locks = sessionLocksOf(dataSource);
  for (const name of await namesIn(folderOf(vault))) {
    if (!(await locks.take(lockOf(name), () => undefined))) continue;
    await rm(join(folderOf(vault), name), { recursive: true, force: true }).finally(() =>
      locks.release(lockOf(name)),
    );
  }
}

/**
 * Reads one medium from end to end. Archives are read from any place, so that the sealed bytes are opened into a private
 * file, which goes again at once.
 */
export async function readSealed(
  side: SealedSide,
  medium: MediumEntity,
  leave: Leave,
  { progress, stopped }: { readonly progress: (entries: number) => void; readonly stopped: AbortSignal },
): Promise<ReadMedium> {
  const { number, label } = medium;
  const folder = folderOf(side.vault);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = randomUUID();
  const path = join(folder, name);
  const locks = sessionLocksOf(side.dataSource);
  await locks.take(lockOf(name), () => undefined);
  try {
    const content = await openContent(side, medium, leave);
    await pipeline(content, createWriteStream(path, { mode: 0o600 }), { signal: stopped });
    const opened = await openMedium({ path }).catch(asUnreadable);
    try {
      return await readMedium(opened, { number, label }, { progress });
    } finally {
      await opened.close();
    }
  } finally {
    await rm(path, { force: true }).finally(() => locks.release(lockOf(name)));
  }
}

/** A medium that does not even open is read like one that breaks off at its first byte. */
function asUnreadable(fault: unknown): Medium {
  if (!(fault instanceof MediumFault)) throw fault;
  return {
    kind: 'DIRECTORY',
    label: null,
    names: CASE_SENSITIVE,
    packedBytes: null,
    // biome-ignore lint/correctness/useYield: there is no first entry
    async *entries() {
      throw fault;
    },
    close: async () => {},
  };
}
