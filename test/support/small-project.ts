import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';

/** Stands for npm: notes how it was called and installs what fits this machine, or fails when it is told to. */
const NPM = `
const { appendFileSync, chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
if (existsSync('registry-is-down')) process.exit(7);
mkdirSync('node_modules/.bin', { recursive: true });
copyFileSync('compiler', 'node_modules/.bin/tsc');
chmodSync('node_modules/.bin/tsc', 0o755);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const installed = Object.entries(packages).filter(([path, { optional }]) => path && !optional);
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(installed) }));
`;

const LOCK = {
  '': { name: 'small' },
  'node_modules/server': { version: '1.0.0' },
  'node_modules/compiler': { version: '1.0.0', dev: true },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
};

/** Stands for the compiler: makes the one command, or fails when a source is broken. */
const COMPILER = `#!/bin/sh
if [ -e scripts/broken.ts ]; then exit 2; fi
mkdir -p dist/scripts && cp command.js dist/scripts/keys.js
`;

/** The command: ends with the code it is given, tells its mode, or runs until it is told to stop. */
const COMMAND = `
const [code] = process.argv.slice(2);
if (code === 'mode') require('node:fs').writeSync(1, String(process.env.NODE_ENV));
if (code === 'crash') process.kill(process.pid, 'SIGKILL');
else if (code !== 'wait') process.exit(Number(code) || 0);
const end = (reason) => { require('node:fs').writeFileSync('stopped-by', reason); process.exit(0); };
process.on('SIGTERM', () => end('SIGTERM'));
process.on('SIGINT', () => end('SIGINT'));
// A command that nobody stops must not outlive its test for long.
setTimeout(() => end('time'), 60_000);
process.stdout.write('waiting\\n');
`;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A project in a temporary folder with the real `bootstrap.mjs` and `build.mjs`, and stand-ins for npm and compiler. */
export class SmallProject {
  readonly directory = mkdtempSync(join(tmpdir(), 'bootstrap-'));

  constructor() {
    for (const name of ['bootstrap.mjs', 'build.mjs'])
      cpSync(join(PROJECT_ROOT, 'scripts', name), this.path('scripts', name));
    this.write('npm.js', NPM);
    this.write('compiler', COMPILER);
    this.write('command.js', COMMAND);
    this.lock();
    this.write('subgraphs/a.ts', '');
    chmodSync(this.path('compiler'), 0o755);
  }

  path(...parts: string[]): string {
    return join(this.directory, ...parts);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  /** Writes the lock file, with other versions of some packages. */
  lock(changed: Readonly<Record<string, object>> = {}): void {
    this.write('package-lock.json', JSON.stringify({ packages: { ...LOCK, ...changed } }));
  }

  /** What npm says is installed, without a package. */
  forget(name: string): void {
    const file = 'node_modules/.package-lock.json';
    const { packages } = JSON.parse(readFileSync(this.path(file), 'utf8'));
    const { [`node_modules/${name}`]: _, ...rest } = packages;
    this.write(file, JSON.stringify({ packages: rest }));
  }

  /** Starts the bootstrap with a command; through a shell as npm does it when asked. */
  start(args: readonly string[], options: { readonly throughShell?: boolean } = {}): ChildProcess {
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, npm_execpath: this.path('npm.js') };
    const command = [process.execPath, this.path('scripts', 'bootstrap.mjs'), ...args];
    if (!options.throughShell) return spawn(command[0] ?? '', command.slice(1), { env });
    // The second command keeps the shell from giving its place to the first.
    const line = `${command.map((word) => `'${word}'`).join(' ')}; true`;
    return spawn('sh', ['-c', line], { env: { ...env, npm_lifecycle_event: 'start' } });
  }

  async run(...args: string[]): Promise<Ended> {
    const child = this.start(args);
    let [out, err] = ['', ''];
    child.stdout?.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    const [code] = await once(child, 'close');
    return { code, out, err };
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
