import { build } from 'esbuild';
import path from 'node:path';

/**
 * Builds the two files of the extension host: the entry `extension.web.cjs`, and `commands.cjs`, which is loaded later
 * and takes from the entry's file whatever both need. esbuild parts modules into an entry each and what they share; a
 * browser's extension host loads one file, so what they share goes into the entry's, with its own exports.
 * @param {import('esbuild').BuildOptions} options
 */
export async function buildHostFiles(options) {
  const { outputFiles } = await build({
    ...options,
    format: 'esm',
    splitting: true,
    entryPoints: { entry: 'src/extension.web.ts', commands: 'src/host/commands/handlers.ts' },
    chunkNames: 'shared',
    outdir: 'dist',
    write: false,
  });
  const parts = new Map(outputFiles.map((file) => [path.basename(file.path), file.text]));
  /** @type {import('esbuild').Plugin} */
  const fromParts = {
    name: 'from the parts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/\w+\.js$/ }, (asked) => ({ path: path.basename(asked.path), namespace: 'part' }));
      onLoad({ filter: /./, namespace: 'part' }, (asked) => ({ contents: parts.get(asked.path) }));
    },
  };
  /** @type {import('esbuild').Plugin} */
  const fromEntry = {
    name: 'from the entry',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/shared\.js$/ }, () => ({ path: './extension.web.cjs', external: true }));
    },
  };
  const file = (
    /** @type {string} */ contents,
    /** @type {string} */ name,
    /** @type {import('esbuild').Plugin[]} */ plugins,
  ) =>
    build({
      ...options,
      format: 'cjs',
      stdin: { contents, resolveDir: '.' },
      outfile: `dist/${name}`,
      external: ['vscode'],
      plugins,
    });
  await Promise.all([
    file("export * from './shared.js'; export * from './entry.js';", 'extension.web.cjs', [fromParts]),
    file("export * from './commands.js';", 'commands.cjs', [fromEntry, fromParts]),
  ]);
}
