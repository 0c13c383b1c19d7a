import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors';
import { isReachable, makeOpenDirectory, type ServerAccount } from './server-account';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The `native` directory of the installed binaries.
 *
 * @throws EmbeddedPostgresError `UNSUPPORTED_PLATFORM`
 */
export function findNativeDirectory(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  // Node has no Unix sockets on Windows, and a trusted TCP port would let every local account in.
  if (platform() === 'win32') throw unsupported(name);
  try {
    const wrapper = createRequire(__filename).resolve('embedded-postgres');
    return join(dirname(createRequire(wrapper).resolve(name)), '..', 'native');
  } catch (cause) {
    throw unsupported(name, cause);
  }
}

function unsupported(name: string, cause?: unknown): EmbeddedPostgresError {
  const message = `This machine has no PostgreSQL binaries (${name}): give the URLs of a PostgreSQL server instead.`;
  return new EmbeddedPostgresError('UNSUPPORTED_PLATFORM', message, { cause });
}

/**
 * Binaries that the account can execute: the installed ones, with their library links made, or a copy under
 * `copyParent` when the installed ones are closed to the account or cannot be completed (installed by another user).
 */
export function prepareBinaries(
  native: string,
  account: ServerAccount,
  copyParent: string,
): PostgresBinaries {
  const usable = isReachable(join(native, 'bin', 'postgres'), account) && canComplete(native);
  const bin = join(usable ? native : copyOnce(native, copyParent), 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

function canComplete(native: string): boolean {
  try {
    makeLibraryLinks(native);
    return true;
  } catch {
    return false;
  }
}

/** npm packages carry no symbolic links; the package's own install script does not run under `--ignore-scripts`. */
function makeLibraryLinks(native: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(native, relative('native', target));
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      // Another process that starts at the same time may have made it.
      if (!lstatSync(link, { throwIfNoEntry: false })) throw error;
    }
  }
}

/** The copy appears under its name only when it is complete. */
function copyOnce(native: string, parent: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const copy = join(parent, `postgres-binaries-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  makeOpenDirectory(parent);
  // Without `verbatimSymlinks` the links would point back into the closed directory.
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  makeLibraryLinks(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // The first of several processes wins.
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
