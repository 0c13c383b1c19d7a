import { createHash } from 'node:crypto';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { StoredBlob } from '../../shared/storage/blob-store';
import { createSealedStore, type SealedBlob } from '../../shared/storage/sealed-store';
import { mediumHashMismatch, mediumTooLarge } from './material.errors';
import { findSealed, replaceLost } from './medium.store';
import type { MediumOrder } from './medium-order.model';
import { dataKeyOf } from './owner-key.store';
import { vaultOf } from './vault-of';

/** Seals bytes for their owner. The same content of the owner is recognised, when it has proven to be the same. */
export async function sealContent(
  context: Pick<SubgraphContext, 'dataSource' | 'blobs' | 'vault'>,
  ownerId: string,
  { sha256, sizeBytes }: Pick<MediumOrder, 'sizeBytes'> & { readonly sha256?: string },
  read: () => AsyncIterable<Uint8Array>,
): Promise<Result<SealedBlob, readonly Refusal[]>> {
  const { dataSource, blobs } = context;
  const store = createSealedStore(blobs);
  const known = sha256 === undefined ? null : await findSealed(dataSource, ownerId, sha256);
  if (known !== null && (await store.has(known))) {
    const content = await measure(read(), sizeBytes);
    const isSame = content !== null && content.sha256 === sha256;
    return isSame ? ok({ content, sealedAs: known }) : err([mediumHashMismatch()]);
  }
  const dataKey = await dataKeyOf(dataSource, ownerId, vaultOf(context).masters);
  const kept = await store.put(read(), dataKey, {
    limit: sizeBytes,
    ...(sha256 !== undefined && { sha256 }),
  });
  if (!kept.ok)
    return err([sha256 === undefined ? mediumTooLarge({ limit: sizeBytes }) : mediumHashMismatch()]);
  await mendLost(context, ownerId, kept.value);
  return ok(kept.value);
}

/** What the content is; null when it is longer than told, whose rest is not read. */
async function measure(content: AsyncIterable<Uint8Array>, limit: number): Promise<StoredBlob | null> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of content) {
    size += piece.byteLength;
    if (size > limit) return null;
    hash.update(piece);
  }
  return { sha256: hash.digest('hex'), size };
}

/** Where the store has lost the content of a record, the same content that came again takes its place. */
async function mendLost(
  { dataSource, blobs }: Pick<SubgraphContext, 'dataSource' | 'blobs'>,
  ownerId: string,
  { content: { sha256 }, sealedAs }: SealedBlob,
): Promise<void> {
  const recorded = await findSealed(dataSource, ownerId, sha256);
  if (recorded === null || recorded === sealedAs || (await blobs.has(recorded))) return;
  await replaceLost(dataSource, ownerId, recorded, sealedAs);
}
