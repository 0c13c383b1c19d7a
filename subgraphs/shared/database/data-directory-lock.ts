import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { platform } from 'node:os';
import { text } from 'node:stream/consumers';
import { EmbeddedPostgresError } from './embedded-postgres.errors';

export interface DataDirectoryLock {
  release(): Promise<void>;
}

/**
 * Makes this process the owner of a data directory until it releases it or dies. The lock is a listening socket:
 * the kernel gives it to one process and takes it back at its death, so no stale lock exists to be misread. Whoever
 * connects is told the owner's process id.
 *
 * @param dataDirectory real path, the same text for every process
 * @throws EmbeddedPostgresError `DATA_DIRECTORY_IN_USE`
 */
export async function lockDataDirectory(dataDirectory: string): Promise<DataDirectoryLock> {
  const address = lockAddress(dataDirectory);
  // An owner may end between our two questions: then the address is free at the next attempt.
  for (let attempt = 0; attempt < 5; attempt++) {
    const server = await listen(address);
    if (server) return { release: () => close(server) };
    const owner = await askOwner(address);
    if (owner) throw inUse(dataDirectory, owner);
    if (platform() !== 'linux') rmSync(address, { force: true });
  }
  throw inUse(dataDirectory, 'unknown');
}

function inUse(dataDirectory: string, owner: string): EmbeddedPostgresError {
  const message = `The data directory ${dataDirectory} is in use by process ${owner}.`;
  return new EmbeddedPostgresError('DATA_DIRECTORY_IN_USE', message);
}

/**
 * On Linux a name in the kernel's own list, of no file, visible within one network namespace. Padded to the full
 * length of an address, because versions of Node differ in what they add. Elsewhere a socket file.
 */
function lockAddress(dataDirectory: string): string {
  const digest = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 32);
  const name = `architectural-portal-graph-${digest}`;
  return platform() === 'linux' ? `\0${name}`.padEnd(108, '\0') : `/tmp/${name}.lock`;
}

/** Null when another process listens there. */
async function listen(address: string): Promise<Server | null> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(String(process.pid));
  });
  server.unref();
  try {
    await once(server.listen(address), 'listening');
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
}

async function askOwner(address: string): Promise<string | null> {
  try {
    return (await text(connect(address))) || null;
  } catch {
    return null;
  }
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  await once(server, 'close');
}
