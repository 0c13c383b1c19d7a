import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { readCompose } from '../../scripts/host/compose-file';
import { makeKeys } from '../../scripts/keys';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { environmentOf, makeBucket } from '../support/s3/bucket';

/** Starts the process of the registry with the settings of the containers and these; answers how it ended. */
async function start(name: 'objects' | 'escrow', env: Readonly<Record<string, string>>) {
  const { environment = {} } = readCompose(join(PROJECT_ROOT, 'docker-compose.yml'), makeKeys())[name] ?? {};
  const as = (role: string) => `postgresql://${role}@127.0.0.1:9/${name}`;
  const key = name.toUpperCase();
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'dist', 'subgraphs', name, 'main.js')], {
    env: {
      ...environment,
      [`DATABASE_URL_${key}`]: as('service'),
      [`MIGRATION_DATABASE_URL_${key}`]: as('owner'),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [[code]] = await Promise.all([once(child, 'exit'), once(child.stderr, 'end')]);
  return { code, said };
}

describe.each(['objects', 'escrow'] as const)('the process of %s', (name) => {
  test('does not start without its bucket, and says so in one line', async () => {
    const { code, said } = await start(name, environmentOf('no-such-bucket'));
    expect(code).toBe(1);
    expect(said).toMatch(/^There is no bucket no-such-bucket at http:\/\/127\.0\.0\.1:\d+\. Make it, .*\n$/);
  });

  test('does not start with a wrong key', async () => {
    const wrong = { ...environmentOf(await makeBucket()), S3_SECRET_ACCESS_KEY: 'hunter2' };
    const { code, said } = await start(name, wrong);
    expect([code, said.split('\n').length]).toEqual([1, 2]);
    expect(said).toMatch(/^The keys of the portal may not use the bucket/);
    expect(said).not.toContain('hunter2');
  });

  test('goes on to its database when the bucket is there', async () => {
    const { code, said } = await start(name, environmentOf(await makeBucket()));
    expect(code).toBe(1);
    expect(said).toMatch(/^The database \w+ at 127\.0\.0\.1:9 cannot be reached/);
  });

  test('tells a wrong setting with its remedy', async () => {
    const { said } = await start(name, { ...environmentOf('documents'), S3_ENDPOINT: 'nowhere' });
    expect(said).toMatch(/cannot start with this configuration:\n {2}- S3_ENDPOINT must be .*\n$/);
  });
});

test('a process that keeps its bytes in a folder reads nothing of the S3 library', () => {
  const load = `require('./dist/subgraphs/shared/server/serve-subgraph')`;
  const loaded = execFileSync(process.execPath, ['-p', `${load}; Object.keys(require.cache).join('\\n')`], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
  });
  expect(loaded).toContain('open-blob-store');
  expect(loaded).not.toMatch(/@aws-sdk|s3-blob-store/);
});
