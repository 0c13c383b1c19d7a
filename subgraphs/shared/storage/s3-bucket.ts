import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  type ListMultipartUploadsCommandOutput,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  type MultipartUpload,
  S3Client,
} from '@aws-sdk/client-s3';
import { BlobStoreUnavailable, type StoreReason } from './blob-store-unavailable';
import type { S3Settings } from './store-config';

const CONNECT_MS = 5_000;
/** How long a connection may stay silent, also while the service joins the parts of a large object. */
const SILENT_MS = 120_000;

export interface Listed {
  readonly key: string;
  readonly writtenAt: Date;
}

/** What the store asks of a bucket. Whatever the service cannot do is told as `BlobStoreUnavailable`. */
export class S3Bucket {
  readonly client: S3Client;

  constructor(
    readonly settings: S3Settings,
    private readonly onFault: (fault: Error) => void,
  ) {
    const { endpoint, region, accessKeyId, secretAccessKey } = settings;
    this.client = new S3Client({
      endpoint: endpoint.href,
      region,
      credentials: { accessKeyId, secretAccessKey },
      forcePathStyle: true,
      // Newer checksums are unknown to many services; the signature covers the SHA-256 of every request as it is.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENT_MS },
    });
  }

  async requireBucket(): Promise<void> {
    await this.reach(this.client.send(new HeadBucketCommand(this.place)), true);
  }

  /** When the object was written; null when there is none. */
  async writtenAt(key: string): Promise<Date | null> {
    const asked = this.client.send(new HeadObjectCommand({ ...this.place, Key: key }));
    const found = await this.reach(asked.catch(noObject));
    return found && (found.LastModified ?? new Date(0));
  }

  /** The object from a byte on; null when there is none. A tag that no longer fits is a fault. */
  get(key: string, from = 0, tag?: string): Promise<GetObjectCommandOutput | null> {
    const part = { ...(from > 0 && { Range: `bytes=${from}-` }), ...(tag && { IfMatch: tag }) };
    const asked = this.client.send(new GetObjectCommand({ ...this.place, Key: key, ...part }));
    return this.reach(asked.catch(noObject));
  }

  async remove(key: string): Promise<void> {
    await this.reach(this.client.send(new DeleteObjectCommand({ ...this.place, Key: key })));
  }

  /** All objects, a page at a time. */
  async *pages(): AsyncGenerator<Listed[]> {
    let next: string | undefined;
    do {
      const page: ListObjectsV2CommandOutput = await this.reach(
        this.client.send(
          new ListObjectsV2Command({ ...this.list, ...(next && { ContinuationToken: next }) }),
        ),
      );
      yield (page.Contents ?? []).map(({ Key = '', LastModified: at = new Date() }) => ({
        key: Key,
        writtenAt: at,
      }));
      next = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (next);
  }

  /** Gives up uploads in parts that nobody will end. */
  async abortUploads(before: Date): Promise<void> {
    const isLeft = ({ Initiated: at }: MultipartUpload) => at !== undefined && at < before;
    let next: { KeyMarker?: string; UploadIdMarker?: string } | null = {};
    while (next) {
      const page: ListMultipartUploadsCommandOutput = await this.reach(
        this.client.send(new ListMultipartUploadsCommand({ ...this.list, ...next })),
      );
      for (const { Key, UploadId } of (page.Uploads ?? []).filter(isLeft))
        await this.reach(this.client.send(new AbortMultipartUploadCommand({ ...this.place, Key, UploadId })));
      const { NextKeyMarker = '', NextUploadIdMarker = '' } = page;
      next = page.IsTruncated ? { KeyMarker: NextKeyMarker, UploadIdMarker: NextUploadIdMarker } : null;
    }
  }

  /** Waits for an answer of the service and tells a failure as what it means. */
  async reach<T>(asked: Promise<T>, isBucketAsked = false): Promise<T> {
    try {
      return await asked;
    } catch (cause) {
      const reason = reasonOf(cause as ServiceFault, isBucketAsked);
      const fault = new BlobStoreUnavailable(reason, this.textOf(reason, cause as ServiceFault), { cause });
      this.onFault(fault);
      throw fault;
    }
  }

  private get place() {
    return { Bucket: this.settings.bucket };
  }

  private get list() {
    return { ...this.place, Prefix: this.settings.prefix };
  }

  private textOf(reason: StoreReason, { name, message, code }: ServiceFault): string {
    const { bucket, endpoint } = this.settings;
    const where = `${bucket} at ${endpoint.origin}`;
    if (reason === 'BUCKET_MISSING')
      return `There is no bucket ${where}. Make it, or correct the name of the bucket.`;
    if (reason === 'DENIED')
      return `The keys of the portal may not use the bucket ${where}. Check S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and the rights of the key.`;
    // A refused connection to several addresses of a host has a code and no message.
    return `The bucket ${where} cannot be reached: ${message || code || name}. Check that the service runs and that S3_ENDPOINT is right.`;
  }
}

interface ServiceFault extends Error {
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

function reasonOf({ name, $metadata }: ServiceFault, isBucketAsked: boolean): StoreReason {
  const status = $metadata?.httpStatusCode;
  if (name === 'NoSuchBucket' || (status === 404 && isBucketAsked)) return 'BUCKET_MISSING';
  return status === 401 || status === 403 ? 'DENIED' : 'UNREACHABLE';
}

function noObject(fault: ServiceFault): null {
  if (fault.name === 'NoSuchKey' || fault.name === 'NotFound') return null;
  throw fault;
}
