// Builds what the VSIX ships: the extension's two entries, what its commands do, the engine's worker for both, and the
// command line.
import { build } from 'esbuild';
import { buildHostFiles } from './scripts/lib/hostFiles.mjs';
import { vscodeApi } from './scripts/lib/vscodeApi.mjs';

const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'inline',
  target: 'es2023',
  logLevel: 'warning',
  // The words of Cyrillic tables as they are, and not six signs a letter.
  charset: 'utf8',
};

const mainFields = ['module', 'main'];

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields };

/** @type {import('esbuild').BuildOptions} */
const web = { ...common, platform: 'browser' };

await Promise.all([
  build({
    ...node,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.cjs',
    plugins: [vscodeApi],
  }),
  // A function around it keeps its names out of a browser's worker, which runs the same file.
  build({ ...node, format: 'iife', entryPoints: ['src/worker/main.ts'], outfile: 'dist/worker.cjs' }),
  build({ ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs' }),
  buildHostFiles({ ...web, plugins: [vscodeApi] }),
  // One file for both hosts: it is large, and loaded only when a page is read.
  build({
    ...web,
    format: 'iife',
    entryPoints: ['src/pages/worker.ts'],
    outfile: 'dist/pages.js',
    mainFields,
    external: ['node:worker_threads'],
  }),
  // The views' pages; each is one file, and loads nothing.
  build({
    ...web,
    format: 'iife',
    entryPoints: { map: 'src/views/map/main.ts', table: 'src/views/table/main.ts' },
    outdir: 'dist/views',
    loader: { '.svg': 'text' },
  }),
  // One file for both hosts, started only where sentences want vectors.
  build({ ...node, format: 'iife', entryPoints: ['src/encoding/main.ts'], outfile: 'dist/encoder.js' }),
  // The engine runs anywhere: this build fails where it reaches for a platform.
  build({
    ...common,
    entryPoints: ['src/engine/create.ts'],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  }),
]);
