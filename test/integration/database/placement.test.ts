import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { startEmbeddedPostgres } from '../../../subgraphs/shared/database/embedded-postgres';
import { findNativeDirectory, prepareBinaries } from '../../../subgraphs/shared/database/postgres-binaries';
import { isReachable, isRoot, makeOpenDirectory } from '../../../subgraphs/shared/database/server-account';
import { cleanUp, openTemporaryDirectory, query, startInChild } from './launcher';

const NORMAL_USER = 65534;
const directory = openTemporaryDirectory();
const dataDirectories: string[] = [];
/** Binaries in a place that every account reaches, also when the checkout is closed to others. */
const binaries = join(directory, 'package', 'native');

function ownDirectory(name: string, owner?: number): string {
  const made = join(directory, name);
  mkdirSync(made);
  if (owner !== undefined && isRoot()) chownSync(made, owner, owner);
  dataDirectories.push(join(made, 'postgres'));
  return made;
}

/** The package as npm unpacks it when no install script runs: without the links of its libraries. */
function copyPackage(target: string): void {
  const source = findNativeDirectory();
  cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  cpSync(join(source, '..', 'package.json'), join(target, '..', 'package.json'));
  const libraries = join(target, 'lib');
  for (const name of readdirSync(libraries))
    if (lstatSync(join(libraries, name)).isSymbolicLink()) rmSync(join(libraries, name));
}

beforeAll(() => copyPackage(binaries));
afterAll(() => cleanUp(directory, ...dataDirectories));

test('a normal user starts the server as himself, from a package without links that he may not write to', async () => {
  const home = ownDirectory('home', NORMAL_USER);
  const child = await startInChild({
    dataDirectory: join(home, 'postgres'),
    durable: false,
    nativeDirectory: binaries,
    ...(isRoot() ? { uid: NORMAL_USER } : {}),
  });
  expect(child.report).toEqual({
    dataDirectory: join(home, 'postgres'),
    socketDirectory: join(home, 'postgres'),
    wasCreated: true,
    adopted: false,
    uid: isRoot() ? NORMAL_USER : process.getuid?.(),
  });
  await child.end('stop');
  expect(statSync(join(home, 'postgres')).uid).toBe(child.report.uid);
});

test('a data directory with a long path gets its socket in a short private one', async () => {
  const deep = ownDirectory('d'.repeat(100));
  const dataDirectory = join(deep, 'postgres');
  const fallbackDirectory = join(directory, 'not needed');
  const server = await startEmbeddedPostgres({
    dataDirectory,
    durable: false,
    nativeDirectory: binaries,
    fallbackDirectory,
  });
  expect(existsSync(fallbackDirectory)).toBe(false);
  expect(server.socketDirectory.length).toBeLessThan(70);
  expect(lstatSync(server.socketDirectory).mode & 0o777).toBe(0o700);
  expect(await query(server.admin, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.stop();

  chmodSync(server.socketDirectory, 0o755);
  await expect(startEmbeddedPostgres({ dataDirectory, durable: false })).rejects.toMatchObject({
    message: expect.stringContaining('not a private directory'),
  });
  rmSync(server.socketDirectory, { recursive: true });
});

test('a path is reachable for an account only through directories it may pass', () => {
  const outer = join(directory, 'outer');
  const inner = join(outer, 'inner');
  makeOpenDirectory(inner);
  const me = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const stranger = { uid: 12_345, gid: 12_345 };
  chmodSync(outer, 0o755);
  expect(isReachable(inner, stranger)).toBe(true);
  chmodSync(outer, 0o700);
  expect(isReachable(inner, stranger)).toBe(false);
  expect(isReachable(inner, me)).toBe(true);
  chmodSync(outer, 0o710);
  expect(isReachable(inner, { ...stranger, gid: me.gid })).toBe(true);
});

test('binaries that an account cannot reach are copied once, complete with their library links', () => {
  const me = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  prepareBinaries(binaries, me, join(directory, 'unused-copies'));
  chmodSync(dirname(binaries), 0o700);
  const copies = join(directory, 'copies');
  const stranger = { uid: 12_345, gid: 12_345 };
  const { postgres } = prepareBinaries(binaries, stranger, copies);
  expect(dirname(dirname(dirname(postgres)))).toBe(copies);
  expect(isReachable(postgres, stranger)).toBe(true);
  const library = join(dirname(postgres), '..', 'lib', 'libicui18n.so.60');
  expect(isReachable(dirname(realpathSync(library)), stranger)).toBe(true);
  const before = statSync(postgres).ino;
  expect(statSync(prepareBinaries(binaries, stranger, copies).postgres).ino).toBe(before);
});

// Only root starts the server under another account: for others a closed directory is their own.
if (isRoot()) {
  test('root with a closed checkout: the databases live in an open place, which is told and found again', async () => {
    const checkout = ownDirectory('checkout');
    chmodSync(dirname(binaries), 0o700);
    chmodSync(checkout, 0o700);
    const messages: string[] = [];
    const options = {
      dataDirectory: join(checkout, 'postgres'),
      durable: false,
      log: (message: string) => messages.push(message),
      nativeDirectory: binaries,
      fallbackDirectory: join(directory, 'fallback'),
    };
    const first = await startEmbeddedPostgres(options);
    dataDirectories.push(first.dataDirectory);
    expect(first.dataDirectory.startsWith(options.fallbackDirectory)).toBe(true);
    expect(messages.join()).toContain(first.dataDirectory);
    await first.stop();

    chmodSync(checkout, 0o755);
    const second = await startEmbeddedPostgres(options);
    expect(second).toMatchObject({ wasCreated: false, dataDirectory: first.dataDirectory });
    await second.stop();
  });

  test('root: data in a directory that was closed later are not replaced by an empty server elsewhere', async () => {
    const home = join(directory, 'home');
    chmodSync(home, 0o700);
    chownSync(home, 0, 0);
    const fallbackDirectory = join(directory, 'unused');
    const start = startEmbeddedPostgres({ dataDirectory: join(home, 'postgres'), fallbackDirectory });
    await expect(start).rejects.toMatchObject({ code: 'DATA_DIRECTORY_UNREACHABLE' });
    expect(existsSync(join(fallbackDirectory, basename(home)))).toBe(false);
  });
}
