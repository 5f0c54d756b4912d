// @ts-check
import { join, posix, relative } from 'node:path';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { roomOf, rooms, standsIn } from './rooms.cjs';

const node = ['Buffer', 'URL', 'URLSearchParams', 'console', 'fetch', 'performance', 'process'];
const timers = ['clearInterval', 'clearTimeout', 'setInterval', 'setTimeout'];
const page = [
  ...['Blob', 'MessageChannel', 'MessageEvent', 'PerformanceObserver', 'PointerEvent', 'atob', 'createImageBitmap'],
  ...['document', 'getComputedStyle', 'requestAnimationFrame', 'window'],
];
const mocha = ['after', 'afterEach', 'before', 'beforeEach', 'describe', 'it'];

const readonly = (/** @type {readonly string[]} */ names) =>
  Object.fromEntries(names.map((name) => [name, 'readonly']));

/**
 * Who may import whom (rooms.cjs), checked on the import's own words: quick, and shown while typing. dependency-cruiser
 * checks the same arrows on the resolved files.
 * @type {import('eslint').Rule.RuleModule}
 */
const arrows = {
  meta: { type: 'problem', schema: [], messages: { arrow: '{{room}} does without {{imported}}.' } },
  create(context) {
    const path = relative(join(import.meta.dirname, 'src'), context.filename).replaceAll('\\', '/');
    const room = roomOf(path);
    if (room === undefined) return {};
    const { rooms: others = [], packages = [], node = [] } = rooms[room];
    const isAllowed = (/** @type {string} */ imported) => {
      if (imported.startsWith('.')) {
        const to = posix.join(posix.dirname(path), imported).replace(/\.js$/, '.ts');
        return [room, ...others].some((each) => standsIn(to, each));
      }
      if (imported.startsWith('node:')) return node === true || node.includes(imported.slice('node:'.length));
      // A package may be asked for one of its files.
      return packages.some((each) => standsIn(imported, each));
    };
    const look = (/** @type {any} */ { source }) => {
      if (typeof source?.value !== 'string' || isAllowed(source.value)) return;
      context.report({ node: source, messageId: 'arrow', data: { room, imported: source.value } });
    };
    return {
      ImportDeclaration: look,
      ImportExpression: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      TSImportType: look,
    };
  },
};

/** Where VS Code would read a foreign text as markup: each of these has its one place. */
const markup = [
  {
    selector:
      'MemberExpression[property.name=/^(show(Information|Warning|Error)Message|(show|create)InputBox|setStatusBarMessage)$/]',
    message: 'VS Code makes links and icons of what a message names: say it through common/say.ts.',
  },
  {
    selector: 'MemberExpression[property.name=/^(show|create)QuickPick$/]',
    message: 'VS Code makes icons of what a choice says: ask through common/pick.ts.',
  },
];

export default defineConfig([
  // kernel/ is AssemblyScript, which has types and decorators of its own.
  { ignores: ['dist/', 'out/', 'kernel/'] },
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
  // What runs in the page.
  {
    files: [
      'test/ui/{faults,findings.test,keystroke.measure,looks,map.test,mapOpening.measure,opening.measure,pixels}.mjs',
      'test/ui/{table.test,tableFrames.measure,tableView,tongues.test,typing.test,viewPage}.mjs',
    ],
    languageOptions: { globals: readonly(page) },
  },
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
      // Prettier breaks code, but no comment.
      'max-len': ['error', { code: 100_000, comments: 120, ignoreUrls: true }],
      'no-console': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  // A file of its own is loaded there as VS Code loads the extension's first.
  { files: ['src/extension.web.ts'], rules: { '@typescript-eslint/no-implied-eval': 'off' } },
  {
    files: ['src/{encoder,engine,protocol}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Buffer', 'document', 'fetch', 'global', 'navigator', 'process', 'require', 'self', 'setTimeout', 'window'],
      ],
    },
  },
  {
    files: ['src/host/**/*.ts'],
    ignores: ['src/host/common/say.ts', 'src/host/common/pick.ts'],
    rules: { 'no-restricted-syntax': ['error', ...markup] },
  },
  {
    files: ['src/host/common/pick.ts'],
    rules: { 'no-restricted-syntax': ['error', markup[0]] },
  },
  { files: ['src/**/*.ts'], plugins: { rooms: { rules: { arrows } } }, rules: { 'rooms/arrows': 'error' } },
]);
