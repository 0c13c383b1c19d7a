import './global-setup';

export default async function globalTeardown(): Promise<void> {
  const server = globalThis.testServer;
  globalThis.testServer = undefined;
  await server?.stop();
}
