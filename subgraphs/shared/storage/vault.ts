import type { KeyObject } from 'node:crypto';
import type { MasterKeys } from './data-key';

/** What a registry needs that keeps contents sealed for their owners. */
export interface Vault {
  /** Keys that wrap the data keys of the owners. */
  readonly masters: MasterKeys;
  /** Ed25519 key by which the operator's system signs what it found out. */
  readonly signer: KeyObject;
  /** Private folder of what is under way: uploads, and media that are opened for a check. */
  readonly folder: string;
  /** Folder in which the operator mounts media; null when none is configured. */
  readonly importFolder: string | null;
  /** Bytes of one medium at most. */
  readonly mediumBytes: number;
}
