import sevenZip, { type SevenZipModuleFactory } from '7z-wasm';

// The declaration calls the function a default export; it is the module itself.
const start = sevenZip as unknown as SevenZipModuleFactory;

/** Runs the packer in a folder of this machine. */
export async function packBySevenZip(folder: string, args: readonly string[]): Promise<void> {
  const told: string[] = [];
  const module = await start({ print: (line) => told.push(line), printErr: (line) => told.push(line) });
  module.FS.mkdir('/work');
  module.FS.mount(module.NODEFS, { root: folder }, '/work');
  module.FS.chdir('/work');
  const code: unknown = (module.callMain as (given: string[]) => unknown)([...args]);
  if (code !== 0) throw new Error(told.join('\n'));
}
