import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const HOOK = join(__dirname, '../../integration/database/typescript-hook.cjs');
const CHILD = join(__dirname, 'run-process-child.ts');

interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a process of the given kind; `act` is called when it says that it is ready. */
async function run(kind: string, act: (child: ChildProcess) => void = () => undefined): Promise<Outcome> {
  const child = fork(CHILD, [kind], { execArgv: ['-r', HOOK], silent: true });
  let [output, errors] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    output += chunk;
    if (String(chunk).includes('ready')) act(child);
  });
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  // Not «close»: a child that was disconnected never tells it.
  const ended = [child.stdout, child.stderr].map((stream) => stream && once(stream, 'end'));
  const [[code]] = await Promise.all([once(child, 'exit'), ...ended]);
  return { code, output, errors };
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s stops what runs in order, once, and the process ends well',
  async (signal) => {
    const outcome = await run('running', (child) => {
      child.kill(signal);
      child.kill(signal);
    });
    expect(outcome).toEqual({ code: 0, output: 'ready\nstopped\n', errors: '' });
  },
);

test('when the process that started it goes, it stops in order', async () => {
  expect(await run('running', (child) => child.disconnect())).toMatchObject({
    code: 0,
    output: 'ready\nstopped\n',
  });
});

test('an expected failure to start is one message and exit code 1', async () => {
  expect(await run('misconfigured')).toEqual({
    code: 1,
    output: '',
    errors: 'The part cannot start with this configuration:\n  - PORT must be a number\n',
  });
});

test('an unexpected failure to start tells where it happened', async () => {
  const { code, errors } = await run('broken');
  expect(code).toBe(1);
  expect(errors).toMatch(/^TypeError: broken\n\s+at .*run-process-child/);
});

test('a failure to stop is exit code 1', async () => {
  const { code, errors } = await run('unstoppable', (child) => child.kill('SIGTERM'));
  expect(code).toBe(1);
  expect(errors).toContain('cannot stop');
});

test('a signal during the start waits for the start and then stops in order', async () => {
  expect(await run('slow', (child) => child.kill('SIGTERM'))).toEqual({
    code: 0,
    output: 'ready to be stopped\nstarted\nstopped\n',
    errors: '',
  });
});
