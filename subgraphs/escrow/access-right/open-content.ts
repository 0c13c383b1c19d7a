import type { Readable } from 'node:stream';
import { inTransaction } from '../../shared/database/transaction';
import { DepositEntity } from '../deposit/deposit.entity';
import type { MediumEntity } from '../material/medium.entity';
import { openSealed, type SealedSide } from '../material/open-sealed';
import { decideAccess } from './access.rules';
import { findAccessFacts, noteReads, SYSTEM } from './access.store';
import type { AccessPurpose } from './access-right.model';
import { registerSystemRight } from './own-right';

type SealedMedium = Pick<MediumEntity, 'depositId' | 'ownerId' | 'sha256'>;

const leaves = new WeakMap<object, string>();

/** Proof that a read of bytes was allowed and noted; nobody but this folder's guards can make one. */
export interface Leave {
  readonly depositId: string;
}

export function makeLeave(depositId: string): Leave {
  const leave = Object.freeze({ depositId });
  leaves.set(leave, depositId);
  return leave;
}

/** Leave of the operator's system for a purpose: its right is registered and its read noted before it has any. */
export async function leaveOfSystem(
  { dataSource, now }: Pick<SealedSide, 'dataSource'> & { readonly now: () => Date },
  depositId: string,
  purpose: AccessPurpose,
): Promise<Leave> {
  await inTransaction(dataSource, async (transaction) => {
    const at = now();
    const deposit = await transaction.findOneByOrFail(DepositEntity, { id: depositId });
    await registerSystemRight(transaction, deposit, purpose, at);
    const facts = (await findAccessFacts(transaction, [depositId], SYSTEM, at)).get(depositId);
    // Limits and a freeze are about persons: that the check runs is what the owner handed the material in for.
    const asked = { purpose, sections: null, isDownload: false };
    const decision = facts && decideAccess(asked, { ...facts, limits: null, isFrozen: false });
    if (!decision?.ok) throw new Error(`The system has no right to read ${depositId} for ${purpose}.`);
    const { person, organizationId } = SYSTEM;
    const read = { depositId, person, organizationId, thing: 'BYTES', purpose, rightId: decision.right.id };
    await noteReads(transaction, [{ ...read, outcome: 'GIVEN', reason: null, occurredAt: at }]);
  });
  return makeLeave(depositId);
}

/** The bytes of a medium. The only place that opens any, and only on a leave for its deposit (A4.1.1(4)). */
export async function openContent(
  side: SealedSide,
  { depositId, ownerId, sha256 }: SealedMedium,
  leave: Leave,
): Promise<Readable> {
  if (leaves.get(leave) !== depositId) throw new Error('There is no leave to open this content.');
  return openSealed(side, ownerId, sha256);
}
