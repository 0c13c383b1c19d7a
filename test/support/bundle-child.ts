import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';
import { build, type Plugin } from 'esbuild';

/** The packer itself drops the types that decorators read. */
const decorated: Plugin = {
  name: 'decorated',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const { code } = await transform(await readFile(path, 'utf8'), {
        filename: path,
        configFile: false,
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
        },
        module: { type: 'es6' },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** Packs a program of a test into one file, so that each of many processes is ready in a fraction of a second. */
export async function bundleChild(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    // What reads files of its own is taken from where it is installed (NODE_PATH).
    external: ['pg-native', 'class-validator', 'pdfkit'],
    plugins: [decorated],
    logLevel: 'error',
  });
}
