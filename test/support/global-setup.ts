import 'reflect-metadata';
import { startTestServer, type TestServer } from './test-server';

declare global {
  /** Handed from the global setup to the global teardown of one run. */
  var testServer: TestServer | undefined;
}

/** Called once for each jest project that lists it; the first call starts the server for all of them. */
export default async function globalSetup(): Promise<void> {
  globalThis.testServer ??= (await startTestServer()) ?? undefined;
}
