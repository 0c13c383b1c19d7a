import stopDatabases from '../support/global-teardown';
import './global-setup';

export default async function globalTeardown(): Promise<void> {
  const server = globalThis.testS3Server;
  globalThis.testS3Server = undefined;
  await server?.stop();
  await stopDatabases();
}
