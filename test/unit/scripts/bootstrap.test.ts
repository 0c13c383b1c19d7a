import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { SmallProject } from '../../support/small-project';
import { until } from '../../support/until';

describe('what runs before every command', () => {
  let project: SmallProject;
  beforeEach(() => {
    project = new SmallProject();
  });
  afterEach(() => project.remove());

  const npmCalls = () => readFileSync(project.path('npm-calls'), 'utf8').trim().split('\n');
  /** Makes a file newer than everything that was installed or built. */
  const touch = (name: string) => {
    const later = new Date(Date.now() + 60_000);
    utimesSync(project.path(name), later, later);
  };

  test('names the commands when it does not know the one it is given', async () => {
    const { code, err } = await project.run('strat');
    expect(code).toBe(1);
    expect(err).toMatch(/start.*token.*schema-check.*test/);
    expect(existsSync(project.path('npm-calls'))).toBe(false);
  });

  test('installs from the lock file and builds when nothing is there, saying so; then does neither again', async () => {
    const first = await project.run('keys');
    expect(first).toMatchObject({ code: 0, err: expect.stringMatching(/Installing[\s\S]*Compiling/) });
    expect(npmCalls()).toEqual([expect.stringMatching(/^ci .*--include=dev .*--ignore-scripts/)]);
    expect(await project.run('keys')).toEqual({ code: 0, out: '', err: '' });
  });

  test('runs what is built as a container does, in production', async () => {
    await project.run('keys');
    expect(await project.run('keys', 'mode')).toMatchObject({ code: 0, out: 'production' });
  });

  test('installs again when the lock file names another version, or a package is missing', async () => {
    await project.run('keys');
    project.lock({ 'node_modules/server': { version: '1.0.1' } });
    expect((await project.run('keys')).err).toMatch(/Installing/);
    project.forget('server');
    expect((await project.run('keys')).err).toMatch(/Installing/);
    expect(npmCalls()).toHaveLength(3);
  });

  test('needs development packages to build, and not to run what is built', async () => {
    await project.run('keys');
    project.forget('compiler');
    expect((await project.run('keys')).err).toBe('');
    touch('subgraphs/a.ts');
    expect((await project.run('keys')).err).toMatch(/Installing[\s\S]*Compiling/);
  });

  test('stops with the code of an installation that failed', async () => {
    project.write('registry-is-down', '');
    const { code, err } = await project.run('keys');
    expect(code).toBe(7);
    expect(err).toMatch(/installation failed/);
  });

  test.each(['subgraphs/a.ts', 'package-lock.json'])('builds again when %s changed', async (name) => {
    await project.run('keys');
    touch(name);
    expect((await project.run('keys')).err).toMatch(/Compiling/);
  });

  test('builds again when a source is gone, and leaves nothing of it behind', async () => {
    await project.run('keys');
    project.write('dist/subgraphs/a.js', '');
    rmSync(project.path('subgraphs', 'a.ts'));
    touch('subgraphs');
    expect((await project.run('keys')).err).toMatch(/Compiling/);
    expect(existsSync(project.path('dist', 'subgraphs'))).toBe(false);
  });

  test('does not run a command that could not be built, nor take the failed build for a good one', async () => {
    project.write('scripts/broken.ts', '');
    expect(await project.run('keys')).toMatchObject({ code: 2, err: expect.stringMatching(/build stopped/) });
    rmSync(project.path('scripts', 'broken.ts'));
    expect(await project.run('keys')).toMatchObject({ code: 0, err: expect.stringMatching(/Compiling/) });
  });

  test('ends as the command ends', async () => {
    expect((await project.run('keys', '3')).code).toBe(3);
    expect((await project.run('keys', 'crash')).code).toBe(128 + 9);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('passes %s on and waits for the command', async (signal) => {
    const child = project.start(['keys', 'wait']);
    await untilWaiting(child);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(stoppedBy()).toBe(signal);
  });

  test('stops the command when npm was stopped and only its shell heard of it', async () => {
    const shell = project.start(['keys', 'wait'], { throughShell: true });
    await untilWaiting(shell);
    shell.kill('SIGTERM');
    await once(shell, 'exit');
    await until(() => existsSync(project.path('stopped-by')) && stoppedBy() !== '');
    expect(stoppedBy()).toBe('SIGTERM');
  });

  const stoppedBy = () => readFileSync(project.path('stopped-by'), 'utf8');

  async function untilWaiting(child: ChildProcess): Promise<void> {
    for await (const chunk of child.stdout ?? []) if (String(chunk).includes('waiting')) return;
  }
});
