import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';

const run = promisify(execFile);

test.each(['serve', 'processes', 'token', 'sign', 'seed', 'walk', 'trace', 'bench'])(
  'the command %s tells how it is called, as a program of its own',
  async (name) => {
    const program = join(PROJECT_ROOT, 'dist', 'scripts', `${name}.js`);
    const { stdout } = await run(process.execPath, [program, '--help']);
    expect(stdout).toMatch(/\n {2}npm (start|run) /);
  },
);
