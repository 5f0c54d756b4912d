// Bundles the integration suite into one file that both extension hosts load.
import fs from 'node:fs';
import path from 'node:path';
import { inRepository } from '../lib/paths.mjs';
import { Failure } from '../lib/run.mjs';

/**
 * Bundles every `test/integration/*.test.ts`, or those of these names, of which one may be a `.measure.ts`.
 * @param {readonly string[]} [only]
 * @returns {Promise<string>} the bundle's path, which is the `extensionTestsPath`
 */
export async function bundleIntegrationTests(only = []) {
  const { build } = await import('esbuild');
  const folder = inRepository('test', 'integration');
  const files = fs.readdirSync(folder);
  const suiteOf = (/** @type {string} */ name) => {
    const found = [`${name}.test.ts`, `${name}.measure.ts`].find((file) => files.includes(file));
    if (found === undefined) throw new Failure(`There is no test/integration/${name}.test.ts.`);
    return found;
  };
  const suites = only.length > 0 ? only.map(suiteOf) : files.filter((name) => name.endsWith('.test.ts'));
  // Imports run in order: mocha's `describe` must stand before the first suite.
  const contents = [`export { run } from './run.js';`, ...suites.map((name) => `import './${name}';`)].join('\n');
  const outfile = inRepository('out', 'integration', 'index.cjs');
  await build({
    stdin: { contents, resolveDir: folder, sourcefile: 'integration.ts' },
    outfile,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2023',
    external: ['vscode'],
    define: {
      IN_CI: String(Boolean(process.env.CI)),
      HAS_ENCODER: String(fs.existsSync(inRepository('resources', 'encoder.bin'))),
    },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  // The web host reads the bundle from an extension under development; this one holds nothing else.
  const companion = { name: 'crossread-tests', publisher: 'crossread', version: '0.0.0', engines: { vscode: '*' } };
  fs.writeFileSync(path.join(path.dirname(outfile), 'package.json'), JSON.stringify(companion));
  return outfile;
}
