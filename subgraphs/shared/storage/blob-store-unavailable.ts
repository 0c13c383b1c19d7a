export type StoreReason = 'UNREACHABLE' | 'DENIED' | 'BUCKET_MISSING';

/** The store of bytes cannot do what is asked of it now. The message is for whoever runs it and holds no secret. */
export class BlobStoreUnavailable extends Error {
  override readonly name = 'BlobStoreUnavailable';

  constructor(
    readonly reason: StoreReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
