// Bundles the playground into dist/bench: `assets/` with content-hashed names, and `manifest.json` that tells them.
// `--out <directory>` bundles somewhere else, as the tests do.
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist', 'bench') } } });

// The editor starts its language services in workers, and each worker must be a file of its own with a known address.
const entryPoints = {
  main: join(root, 'gateway', 'bench', 'src', 'main.tsx'),
  'editor-worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json-worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql-worker': 'monaco-graphql/esm/graphql.worker.js',
};

// GraphiQL's own style sheet already holds the editor's styles and icon font: a second copy would only add weight.
const withoutEditorStyles = {
  name: 'without-editor-styles',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'css' }));
  },
};

// Old hashes would pile up beside the new ones.
rmSync(values.out, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints,
  outdir: join(values.out, 'assets'),
  entryNames: '[name]-[hash]',
  chunkNames: 'chunk-[hash]',
  assetNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  tsconfig: join(root, 'gateway', 'bench', 'tsconfig.json'),
  plugins: [withoutEditorStyles],
  define: { 'process.env.NODE_ENV': '"production"' },
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
});

const output = (name, extension) =>
  Object.keys(metafile.outputs)
    .map((path) => basename(path))
    .find((file) => file.startsWith(`${name}-`) && file.endsWith(extension));
const manifest = {
  style: output('main', '.css'),
  scripts: Object.fromEntries(Object.keys(entryPoints).map((name) => [name, output(name, '.js')])),
};
writeFileSync(join(values.out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
