import { imageOf, moved, type PackedFile, packageFiles, tarballOf } from './archive';
import type { HandedMedium } from './medium-acts';

/** Label of the disc. */
const DISC = 'ESCROW_1';
/** Libraries on which the software of the disc stands; published packages too. */
const LIBRARIES = ['sonic-boom', 'atomic-sleep', 'pino-std-serializers'];

/** A disc with a published package and the libraries on which it stands, each in the folder of a package manager. */
export async function discOfSoftware(): Promise<HandedMedium> {
  const own = moved(await packageFiles('pino', 'src'), 'src/package.json', 'build/package.json');
  const libraries = await Promise.all(LIBRARIES.map((name) => packageFiles(name, `node_modules/${name}`)));
  return {
    ...{ label: DISC, fileName: 'disc.iso', content: imageOf([...own, ...libraries.flat()], DISC) },
    places: { SOURCE: ['src'], BUILD_FILES: ['build/package.json'] },
  };
}

/** The same disc, of which the last third cannot be read any more. */
export async function wornDisc(): Promise<HandedMedium> {
  const disc = await discOfSoftware();
  return { ...disc, content: disc.content.subarray(0, Math.floor((disc.content.length * 2) / 3)) };
}

const tarball = async (files: readonly PackedFile[]): Promise<HandedMedium> => ({
  ...{ label: 'DISC 1', fileName: 'software.tgz', content: await tarballOf(files) },
  places: { SOURCE: ['package'], BUILD_FILES: ['package/package.json'] },
});

/** A published package as its registry hands it out. */
export const publishedTarball = async (name: string): Promise<HandedMedium> =>
  tarball(await packageFiles(name, 'package'));

/** The same package in which somebody went on working: a file is longer, one is gone, one is new. */
export async function changedTarball(name: string): Promise<HandedMedium> {
  const files = await packageFiles(name, 'package');
  const [longer, gone] = files.filter(({ path }) => path.endsWith('.js'));
  if (!longer || !gone) throw new Error(`${name} has no sources.`);
  const added = { ...gone, path: 'package/dist/next.js', bytes: Buffer.from('export const next = 1;\n') };
  const grown = { ...longer, bytes: Buffer.concat([longer.bytes, Buffer.from('\n// To be continued.\n')]) };
  return tarball([...files.filter((file) => file !== longer && file !== gone), grown, added]);
}
