import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { pack } from 'tar-stream';
import type { SourceRow } from '../../subgraphs/escrow/certificate/certificate.model';
import { BATCH } from '../../subgraphs/escrow/certificate/line-batches';
import { exactSizeMb } from '../../subgraphs/escrow/certificate/size.rules';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';

export type BenchMedium = 'tar' | 'directory';

export const BENCH_LABEL = 'BENCH';
const DAY = '2025-06-10';
const MODIFIED = new Date(`${DAY}T06:00:00Z`);
const FILES_OF_DIRECTORY = 200;

/** One file in ten is a binary; the others are sources, which are looked into while they are read. */
const endingOf = (index: number): string => (index % 10 === 0 ? 'bin' : index % 2 === 0 ? 'ts' : 'java');

export const benchPath = (index: number): string =>
  `src/part${Math.floor(index / FILES_OF_DIRECTORY)}/file${index}.${endingOf(index)}`;

/** The sources of this project in one: a text that was written to be read, with all that looks like a credential. */
async function sourceText(): Promise<Buffer> {
  const folder = join(PROJECT_ROOT, 'subgraphs');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  return Buffer.concat(await Promise.all(names.map((name) => readFile(join(folder, name)))));
}

/** Distance in the text between the beginnings of two files that follow each other. */
const STEP = 40_009;

/** Content of a file, which no two files share. */
function contentOf(index: number, size: number, text: Buffer): Buffer {
  const content = Buffer.alloc(size, text.subarray((index * STEP) % text.length));
  content.write(`// file ${index}\n`);
  return content;
}

/** Writes the medium and answers its path. */
export async function writeBenchMedium(
  kind: BenchMedium,
  folder: string,
  lines: number,
  bytes: number,
): Promise<string> {
  const [size, text] = [Math.floor(bytes / lines), await sourceText()];
  const path = join(folder, `medium-${lines}${kind === 'tar' ? '.tar' : ''}`);
  if (kind === 'tar') await writeTar(path, lines, size, text);
  else
    for (let index = 0; index < lines; index++) {
      const at = join(path, benchPath(index));
      if (index % FILES_OF_DIRECTORY === 0) await mkdir(dirname(at), { recursive: true });
      await writeFile(at, contentOf(index, size, text));
    }
  return path;
}

async function writeTar(path: string, lines: number, size: number, text: Buffer): Promise<void> {
  const archive = pack();
  const writing = pipeline(archive as unknown as NodeJS.ReadableStream, createWriteStream(path));
  for (let index = 0; index < lines; index++)
    await new Promise<void>((resolve, reject) => {
      const header = { name: benchPath(index), mtime: MODIFIED };
      archive.entry(header, contentOf(index, size, text), (fault) => (fault ? reject(fault) : resolve()));
    });
  archive.finalize();
  await writing;
}

/** Lines of the certificate, of which each batch is made when it is asked for. */
export async function* benchBatches(
  lines: number,
  bytes: number,
  modifiedOn: string = DAY,
): AsyncGenerator<readonly SourceRow[]> {
  const sizeMb = exactSizeMb(Math.floor(bytes / lines));
  for (let start = 0; start < lines; start += BATCH) {
    // Whoever asks a database lets others have their turn meanwhile.
    await othersTurn();
    yield Array.from({ length: Math.min(BATCH, lines - start) }, (_, offset) =>
      benchRow(start + offset, sizeMb, modifiedOn),
    );
  }
}

function benchRow(index: number, sizeMb: string, modifiedOn: string): SourceRow {
  const path = benchPath(index);
  const slash = path.lastIndexOf('/');
  return {
    row: index + 1,
    mediumLabel: BENCH_LABEL,
    directory: path.slice(0, slash),
    fileName: path.slice(slash + 1),
    sizeMb,
    language: null,
    languageVersion: null,
    framework: null,
    frameworkVersion: null,
    modifiedOn,
  };
}

/** The plain pass: all bytes once through SHA-256, file by file. */
export async function plainPass(kind: BenchMedium, path: string, lines: number): Promise<void> {
  const hash = createHash('sha256');
  const paths =
    kind === 'tar' ? [path] : Array.from({ length: lines }, (_, index) => join(path, benchPath(index)));
  for (const one of paths)
    for await (const piece of createReadStream(one, { highWaterMark: 256 * 1024 }))
      hash.update(piece as Buffer);
  hash.digest();
}
