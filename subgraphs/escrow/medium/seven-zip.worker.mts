/**
 * Runs 7-Zip, which is synchronous, beside the thread that asked. What it unpacks leaves in pieces and is never kept:
 * when the asker is behind, this thread waits. Only the folder of the archive can be seen from inside.
 */
import { basename, dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import sevenZip, { type FileSystem, type SevenZipModuleFactory } from '7z-wasm';

interface Task {
  readonly archive: string;
  readonly command: readonly string[];
  /** Number of pieces that the asker has not taken yet. */
  readonly waiting: Int32Array;
  readonly most: number;
}

/** What the package offers beyond its declaration: devices and the table of open files. */
interface Devices extends FileSystem {
  registerDevice(device: number, operations: object): void;
  readonly streams: readonly (Parameters<FileSystem['close']>[0] | undefined)[];
}

const task = workerData as Task;
const DEVICE = 70;
const ROOT = '/medium';

function send(piece: Uint8Array): void {
  while (Atomics.load(task.waiting, 0) >= task.most) Atomics.wait(task.waiting, 0, task.most);
  Atomics.add(task.waiting, 0, 1);
  parentPort?.postMessage(piece, [piece.buffer as ArrayBuffer]);
}

function outputTo(files: Devices): void {
  const device = files.makedev(DEVICE, 0);
  files.registerDevice(device, {
    open() {},
    close() {},
    write(_stream: unknown, memory: Uint8Array, offset: number, length: number): number {
      send(Uint8Array.from(memory.subarray(offset, offset + length)));
      return length;
    },
  });
  files.mkdev('/dev/pieces', 0o666, device);
  const output = files.streams[1];
  if (output) files.close(output);
  files.open('/dev/pieces', 'w');
}

// The declaration calls the function a default export; it is the module itself.
const start = sevenZip as unknown as SevenZipModuleFactory;
const messages: string[] = [];
const module = await start({
  print: () => {},
  printErr: (line) => messages.length < 20 && messages.push(line),
});
const files = module.FS as Devices;
files.mkdir(ROOT);
files.mount(module.NODEFS, { root: dirname(task.archive) }, ROOT);
outputTo(files);
let code: unknown;
try {
  code = (module.callMain as (args: string[]) => unknown)([
    ...task.command,
    '--',
    `${ROOT}/${basename(task.archive)}`,
  ]);
} catch (fault) {
  code = String(fault);
}
parentPort?.postMessage({ code, messages });
