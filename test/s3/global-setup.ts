import startDatabases from '../support/global-setup';
import { type S3Server, startTestS3 } from '../support/s3/s3-server';

declare global {
  /** Handed from the global setup to the global teardown of one run. */
  var testS3Server: S3Server | undefined;
}

export default async function globalSetup(): Promise<void> {
  globalThis.testS3Server ??= await startTestS3();
  await startDatabases();
}
