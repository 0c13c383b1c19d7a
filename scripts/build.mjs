#!/usr/bin/env node
// Compiles the services and bundles the playground. `--if-stale` does nothing when dist/ is newer than every source.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, '.built');
const sources = [
  'gateway',
  'subgraphs',
  'scripts',
  'schema',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

export function isStale() {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some((name) => existsSync(join(root, name)) && newest(join(root, name)) > built);
}

function run(label, file, args) {
  process.stderr.write(`${label} …\n`);
  const { status, error } = spawnSync(file, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) process.stderr.write(`${error.message}\n`);
  if (status !== 0) {
    process.stderr.write(`The build stopped: ${label.toLowerCase()} failed.\n`);
    process.exit(status ?? 1);
  }
}

/** @param node the Node that runs the bundler */
export function build(node = process.execPath) {
  const bin = (name) => join(root, 'node_modules', '.bin', name);
  const began = new Date();
  // What was compiled from a file that is gone would stay and run.
  rmSync(dist, { recursive: true, force: true });
  run('Compiling the services', bin('tsc'), ['-p', 'tsconfig.build.json']);
  if (existsSync(join(root, 'gateway', 'bench', 'build.mjs')))
    run('Bundling the playground', node, [join('gateway', 'bench', 'build.mjs')]);
  writeFileSync(stamp, '');
  // A source that was saved while the build ran is newer than the build.
  utimesSync(stamp, began, began);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const devToolsAbsent = !existsSync(join(root, 'node_modules', '.bin', 'tsc'));
  // A production install has no compiler: there dist/ comes with the image.
  if (process.argv.includes('--if-stale') && (devToolsAbsent || !isStale())) process.exit(0);
  build();
}
