// @ts-check
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const node = ['Buffer', 'URL', 'URLSearchParams', 'console', 'fetch', 'performance', 'process'];
const timers = ['clearInterval', 'clearTimeout', 'setInterval', 'setTimeout'];
const mocha = ['after', 'afterEach', 'before', 'beforeEach', 'describe', 'it'];

const readonly = (/** @type {readonly string[]} */ names) =>
  Object.fromEntries(names.map((name) => [name, 'readonly']));

/**
 * @typedef {object} Allowed
 * @property {string} [packages] regular expression for the packages a file may import
 * @property {string} [rooms] regular expression for the paths it may import, counted from `src`
 */

/**
 * Who may import whom, checked on the import's own words: quick, and shown while typing. dependency-cruiser checks the
 * same arrows on the resolved files. Flat config replaces a rule's options rather than merging them, so that each file
 * must end up with one block, and no other block may touch `no-restricted-imports`.
 * @param {string} files a pattern inside `src`, every `/` of which is a folder
 * @param {Allowed} allowed
 */
function arrows(files, { packages = '(?!)', rooms = '(?!)' }) {
  const up = '\\.\\./'.repeat(files.split('/').length - 1) || '\\./';
  const patterns = [
    { regex: `^(?!\\.|(?:${packages})$)`, message: 'This room does without this package.' },
    { regex: `^${up}(?!(?:${rooms}))`, message: 'This room does not know that one.' },
  ];
  return { files: [`src/${files}`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/** The arrows of all files of a room. @param {string} name @param {Allowed} allowed */
const room = (name, allowed) => ['*.ts', '*/*.ts', '*/*/*.ts'].map((files) => arrows(`${name}/${files}`, allowed));

// What of the engine runs on the extension host's thread: types, and pure functions that do not parse or match.
const projections = 'engine/(?:(?:model|engine|lines|labels|typography|words|changes|anchors)\\.js$|project/|story/)';

export default defineConfig([
  { ignores: ['.host/', 'dist/', 'out/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-else-return': 'error',
      'no-param-reassign': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'no-useless-assignment': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: readonly([...node, ...timers]) },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', 'max-lines': ['error', 320] },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: readonly(['module', 'require']) } },
  { files: ['test/{integration,ui}/**/*.mjs'], languageOptions: { globals: readonly(mocha) } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unnecessary-type-arguments': 'error',
      // A function that an interface wants to be async may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 320],
      'no-console': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/engine/**/*.ts', 'src/protocol/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Buffer', 'document', 'fetch', 'global', 'navigator', 'process', 'require', 'self', 'setTimeout', 'window'],
      ],
    },
  },
  ...room('engine', { packages: 'diff|stemmer' }),
  arrows('engine/story/*.ts', { packages: 'jsonc-parser' }),
  ...room('protocol', { rooms: 'engine/' }),
  ...room('worker', { rooms: 'engine/|protocol/' }),
  ...room('host', { packages: 'vscode|minimatch', rooms: `protocol/|${projections}` }),
  ...room('pages', { packages: '@mozilla/readability|defuddle|linkedom', rooms: 'protocol/' }),
  ...room('node', { packages: 'node:.+', rooms: 'protocol/' }),
  ...room('cli', { packages: 'node:.+', rooms: 'engine/' }),
  arrows('worker/node.ts', { packages: 'node:(?:worker_threads|fs/promises|path)', rooms: 'engine/|protocol/' }),
  arrows('extension.ts', { packages: 'vscode|node:.+', rooms: 'host/|node/|worker/' }),
  arrows('extension.web.ts', { packages: 'vscode', rooms: 'host/|worker/' }),
]);
