import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptVault } from '../../../subgraphs/shared/storage/vault-config';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-vault-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('keys of one machine are made once, also by two processes at once, and for their owner alone', async () => {
  const vaults = await Promise.all([keptVault(folder), keptVault(folder), keptVault(folder)]);
  const again = await keptVault(folder);
  for (const { masters } of vaults) expect(masters).toEqual(again.masters);
  expect(await readdir(folder)).toEqual(['escrow-keys.json']);
  expect((await stat(join(folder, 'escrow-keys.json'))).mode & 0o777).toBe(0o600);
});

test('keys that cannot be used are never replaced, since they opened what is sealed', async () => {
  const file = join(folder, 'escrow-keys.json');
  await writeFile(file, '{}');
  await expect(keptVault(folder)).rejects.toThrow('cannot be used');
  expect((await stat(file)).size).toBe(2);
});
