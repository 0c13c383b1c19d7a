#!/usr/bin/env node
// Writes subgraphs/escrow/medium/marks-code.ts again after a change of marks.wat beside it. A test holds the two together.
// Places in the tables are never beyond their sixteen bytes, for which alone the relaxed instruction answers otherwise.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'subgraphs', 'escrow', 'medium');
const compiler = join(root, 'node_modules', 'wabt', 'bin', 'wat2wasm');
const source = join(folder, 'marks.wat');
const text = readFileSync(source, 'latin1');
const made = mkdtempSync(join(tmpdir(), 'portal-marks-'));

function inLines(name, of) {
  const [written, binary] = [join(made, `${name}.wat`), join(made, `${name}.wasm`)];
  writeFileSync(written, of);
  execFileSync(process.execPath, [
    compiler,
    '--enable-threads',
    '--enable-relaxed-simd',
    `--output=${binary}`,
    written,
  ]);
  return readFileSync(binary, 'base64')
    .match(/.{1,100}/g)
    .map((line) => `  '${line}',\n`)
    .join('');
}

writeFileSync(
  join(folder, 'marks-code.ts'),
  `/** What \`node scripts/marks-code.mjs\` makes of \`marks.wat\`, in base64. */
export const MARKS_CODE = [
${inLines('marks', text)}].join('');

/** The same with the relaxed form of the one instruction that has it, which is faster where it is known. */
export const RELAXED_MARKS_CODE = [
${inLines('relaxed', text.replaceAll('i8x16.swizzle', 'i8x16.relaxed_swizzle'))}].join('');
`,
);
rmSync(made, { recursive: true });
