// Bundles the playground into dist/bench: `assets/` with content-hashed names, each with its compressed twins beside it,
// and `manifest.json` that tells the names.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'dist', 'bench');
const assets = join(out, 'assets');

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
rmSync(out, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints,
  outdir: assets,
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
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

// The best Brotli level is 7 % smaller and ten times slower: too slow for a build that a first start waits for.
const brotli = { params: { [zlib.BROTLI_PARAM_QUALITY]: 9 } };
for (const file of readdirSync(assets).filter((name) => /\.(js|css)$/.test(name))) {
  const content = readFileSync(join(assets, file));
  // Below the size of one packet nothing is gained.
  if (content.length < 1024) continue;
  writeFileSync(join(assets, `${file}.br`), brotliCompressSync(content, brotli));
  writeFileSync(join(assets, `${file}.gz`), gzipSync(content, { level: 9 }));
}
