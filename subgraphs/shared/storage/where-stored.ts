import type { Refusal } from '../kernel/refusal';
import { err, ok, type Result } from '../kernel/result';
import { BlobStoreUnavailable } from './blob-store-unavailable';
import { fileStoreUnavailable } from './storage.errors';

/** Does what needs the store of bytes, before the act is written down; a store that cannot be had refuses the act. */
export async function whereStored<T>(work: () => Promise<T>): Promise<Result<T, readonly Refusal[]>> {
  try {
    return ok(await work());
  } catch (fault) {
    if (fault instanceof BlobStoreUnavailable) return err([fileStoreUnavailable()]);
    throw fault;
  }
}
