import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';

const run = promisify(execFile);
const program = (name: string) => join(PROJECT_ROOT, 'dist', 'scripts', `${name}.js`);

test.each(['serve', 'processes', 'token', 'sign', 'seed', 'walk', 'trace', 'bench'])(
  'the command %s tells how it is called, as a program of its own',
  async (name) => {
    const { stdout } = await run(process.execPath, [program(name), '--help']);
    expect(stdout).toMatch(/\n {2}npm (start|run) /);
  },
);

test('a word that a command does not know is answered with its help, and no stack', async () => {
  const { code, stderr } = await run(process.execPath, [program('sign'), '--nothing']).catch(
    (fault) => fault,
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Unknown option '--nothing'/);
  expect(stderr).toContain('\n  npm run --silent sign ');
  expect(stderr).not.toContain('\n    at ');
});
