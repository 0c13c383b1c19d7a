import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Unpacks packages of this Debian, with whatever they need and the machine does not have, into a folder of their own.
 * Nothing is installed and nothing of the machine is changed, so that no rights are needed. Once unpacked they stay.
 */
export async function unpackedPackages(cache: string, packages: readonly string[]): Promise<string> {
  const root = join(cache, 'root');
  if (existsSync(root)) return root;
  await mkdir(cache, { recursive: true });
  const working = await mkdtemp(join(cache, 'fetching-'));
  try {
    const files = await fetchPackages(working, packages);
    const unpacked = join(working, 'root');
    for (const file of files) await run('dpkg', ['-x', file, unpacked]);
    await rename(unpacked, root).catch((fault) => {
      // Another run was faster.
      if (!existsSync(root)) throw fault;
    });
  } catch (cause) {
    throw new Error(`The S3 service of the tests comes from Debian's packages: ${packages.join(', ')}.`, {
      cause,
    });
  } finally {
    await rm(working, { recursive: true, force: true });
  }
  return root;
}

async function fetchPackages(folder: string, packages: readonly string[]): Promise<string[]> {
  for (const part of ['state/lists/partial', 'cache/archives/partial', 'files'])
    await mkdir(join(folder, part), { recursive: true });
  const options = [
    `Dir::State=${join(folder, 'state')}`,
    'Dir::State::status=/var/lib/dpkg/status',
    `Dir::Cache=${join(folder, 'cache')}`,
    `APT::Sandbox::User=${userInfo().username}`,
    'Acquire::Retries=3',
    'Acquire::Languages=none',
  ].flatMap((option) => ['-o', option]);
  const files = join(folder, 'files');
  const apt = (...args: string[]) =>
    run('apt-get', [...options, ...args], { cwd: files, env: { ...process.env, LC_ALL: 'C' } });
  await apt('update');
  const { stdout } = await apt('install', '--simulate', '--no-install-recommends', ...packages);
  const names = [...stdout.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name);
  await apt('download', ...names);
  return readdirSync(files).map((name) => join(files, name));
}
