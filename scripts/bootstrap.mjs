#!/usr/bin/env node
// What `npm start`, `npm test` and the other commands run first: installs what the lock file names and builds what is
// stale, saying so, then starts the command on the Node that the lock file brings. Needs nothing but Node and npm.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isStale } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
];

/** `npm run trace` reads it. */
const results = join(root, 'dist', 'test-results.json');

const script = (name) => (args) => [[join(root, 'dist', 'scripts', `${name}.js`), ...args]];

const COMMANDS = {
  start: script('serve'),
  ...Object.fromEntries(
    [
      'token',
      'seed',
      'trace',
      'bench',
      'walk',
      'processes',
      'keys',
      'sign',
      'schema-emit',
      'schema-check',
      'schema-release',
    ].map((name) => [name, script(name)]),
  ),
  // With arguments only the tests they select; alone everything that a change must pass.
  test: (args) =>
    args.length > 0
      ? [[...jest, ...args]]
      : [
          [bin('biome'), 'check', '.'],
          [bin('tsc'), '--noEmit'],
          [bin('tsc'), '-p', join('gateway', 'bench'), '--noEmit'],
          [...jest, '--json', `--outputFile=${results}`],
        ],
  'test-s3': (args) => [[...jest, '--config', join(root, 'jest.s3.config.js'), ...args]],
};

function bin(name) {
  return join(root, 'node_modules', '.bin', name);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Whether what is installed is what the lock file names; packages for other machines may be absent. */
function isInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(hidden);
  const { '': _project, ...wanted } = packagesOf(join(root, 'package-lock.json'));
  // Without development packages there is nothing to build with.
  const isBuilt = !isStale();
  return Object.entries(wanted).every(([path, { version, optional, dev }]) =>
    installed[path] ? installed[path].version === version : optional === true || (dev === true && isBuilt),
  );
}

function installIfNeeded() {
  if (isInstalled()) return;
  say('Installing the packages of the lock file (about a minute) …');
  const npm = process.env.npm_execpath;
  const call = npm ? [process.execPath, npm] : ['npm'];
  // The build needs the development packages, whatever NODE_ENV says.
  const options = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const [file, ...args] = [...call, 'ci', ...options];
  const { status } = spawnSync(file, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) return;
  say('The installation failed; the lines above tell why.');
  process.exit(status ?? 1);
}

/** Node of the lock file where it has one for this machine, else the installed one if it is new enough. */
function nodeToUse() {
  const own = bin('node');
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return process.execPath;
  say(`Node ${process.versions.node} is too old: version 20.19 or newer is needed.`);
  return process.exit(1);
}

/** Asked to end, interrupted, terminal closed. */
const STOPPING = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/** Runs one step in the foreground; signals reach it, and it notices when this process is gone. */
function run(node, [first, ...rest]) {
  const isScript = first.startsWith('--') || first.endsWith('.js');
  const [file, args] = isScript ? [node, [first, ...rest]] : [first, rest];
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  );
  const stdio = isScript ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit';
  // Tests set it themselves. What was built runs as it does in a container: elsewhere the library of GraphQL looks at
  // each value twice.
  const mode = !first.startsWith('--') && isScript ? { NODE_ENV: 'production' } : {};
  const env = { ...mode, ...process.env, PATH: path };
  const child = spawn(file, args, { cwd: root, stdio, env });
  const pass = (signal) => child.kill(signal);
  for (const signal of STOPPING) process.on(signal, pass);
  const watch = whenOrphaned(() => pass('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', (fault) => {
      say(fault.message);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      for (const signal of STOPPING) process.off(signal, pass);
      clearInterval(watch);
      resolve(signal ? 128 + constants.signals[signal] : code);
    });
  });
}

/** npm hands a signal to the shell between itself and us, and that shell dies without a word: then we must notice. */
function whenOrphaned(stop) {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && stop(), 250).unref();
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  say(`Commands: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(1);
}
installIfNeeded();
const node = nodeToUse();
if (isStale()) build(node);
for (const step of command(args)) {
  const code = await run(node, step);
  if (code !== 0) process.exit(code);
}
