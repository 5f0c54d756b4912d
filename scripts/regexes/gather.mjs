// Finds all regular expressions of src: the literals by reading, those that are built by running what builds them.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { inRepository } from '../lib/paths.mjs';

/** @typedef {{ source: string, flags: string }} Regex */

/** Rooms whose modules run without VS Code. */
const RUNNING = ['engine', 'encoder', 'pages', 'cli', 'node', 'protocol'];
/** Start something when they are loaded. */
const PROGRAMS = ['src/cli/main.ts', 'src/pages/worker.ts', 'src/encoder/kernelModule.ts'];

function filesOf(/** @type {string} */ folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name));
}

/** @returns {Regex[]} */
function literals() {
  /** @type {Regex[]} */
  const found = [];
  for (const file of filesOf(inRepository('src'))) {
    const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (/** @type {ts.Node} */ node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Those that modules build when they are loaded, and when the sample story is compared in each language. @returns {Promise<Regex[]>} */
async function built() {
  const files = RUNNING.flatMap((room) => filesOf(inRepository('src', room)));
  const modules = files.filter((file) => !PROGRAMS.some((name) => file.endsWith(path.normalize(name))));
  const outfile = inRepository('out', 'regexes.mjs');
  await build({
    stdin: {
      contents: [
        ...modules.map((file) => `import ${JSON.stringify(file)};`),
        `export { createEngine } from ${JSON.stringify(inRepository('src', 'engine', 'create.ts'))};`,
      ].join('\n'),
      resolveDir: inRepository(),
    },
    outfile,
    bundle: true,
    treeShaking: false,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __dirname = '.';",
    },
    external: ['@mozilla/readability', 'defuddle', 'linkedom'],
    logLevel: 'error',
  });
  /** @type {Regex[]} */
  const found = [];
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args) {
      const regex = Reflect.construct(target, args);
      found.push({ source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    const { createEngine } = await import(pathToFileURL(outfile).href);
    const texts = fs
      .readdirSync(inRepository('sample'))
      .map((name) => fs.readFileSync(inRepository('sample', name), 'utf8'));
    for (const language of [
      'ar',
      'cs',
      'da',
      'de',
      'el',
      'en',
      'es',
      'fr',
      'it',
      'ja',
      'nl',
      'no',
      'pl',
      'pt',
      'ru',
      'sv',
      'uk',
      'zh',
    ]) {
      const engine = createEngine();
      texts.forEach((text, i) => engine.setSource(String(i), text, { language }));
      engine.findings(texts.map((_, i) => String(i)));
      engine.quotations('0');
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** Each once, in a fixed order. @returns {Promise<Regex[]>} */
export async function allRegexes() {
  const all = [...literals(), ...(await built())];
  const once = new Map(all.map((regex) => [keyOf(regex), regex]));
  return [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, regex]) => regex);
}

/** @param {Regex} regex */
export const keyOf = ({ source, flags }) => `/${source}/${flags}`;
