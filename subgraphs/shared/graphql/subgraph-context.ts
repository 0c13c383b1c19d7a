import type { DataSource } from 'typeorm';
import type { Actor } from '../access/actor';
import type { LocalDate } from '../kernel/local-date';
import type { Language } from '../law/law.model';
import type { Peers } from '../peers/peers';
import type { SignatureVerifier } from '../signature/signature-verifier';
import type { BlobStore } from '../storage/blob-store';
import type { Vault } from '../storage/vault';

/** What every resolver of a subgraph is given for one request. */
export interface SubgraphContext {
  readonly actor: Actor;
  readonly language: Language;
  readonly requestId: string;
  readonly dataSource: DataSource;
  /** Bytes of the subgraph's files. */
  readonly blobs: BlobStore;
  /** Null in a registry that keeps nothing sealed. */
  readonly vault: Vault | null;
  /** The way to the facts of the other registries. */
  readonly peers: Peers;
  readonly signatures: SignatureVerifier;
  /** The instant at which the request is judged, and its day in Almaty. */
  readonly now: Date;
  readonly today: LocalDate;
  /** Loaders of the request by name; see `loaderOf`. */
  readonly loaders: Map<string, unknown>;
}
