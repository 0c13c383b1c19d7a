#!/usr/bin/env node
// Writes subgraphs/escrow/medium/marks-code.ts again after a change of marks.wat beside it. A test holds the two together.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'subgraphs', 'escrow', 'medium');
const compiler = join(root, 'node_modules', 'wabt', 'bin', 'wat2wasm');
const source = join(folder, 'marks.wat');
const made = mkdtempSync(join(tmpdir(), 'portal-marks-'));
const binary = join(made, 'marks.wasm');
execFileSync(process.execPath, [compiler, '--enable-threads', `--output=${binary}`, source]);
const lines = readFileSync(binary, 'base64').match(/.{1,100}/g);
rmSync(made, { recursive: true });
writeFileSync(
  join(folder, 'marks-code.ts'),
  `/** What \`node scripts/marks-code.mjs\` makes of \`marks.wat\`, in base64. */
export const MARKS_CODE = [
${lines.map((line) => `  '${line}',\n`).join('')}].join('');
`,
);
