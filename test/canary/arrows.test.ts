import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanTree, type Tree } from './tree.js';

const { rooms } = createRequire(import.meta.url)('../../rooms.cjs') as {
  readonly rooms: Readonly<Record<string, object>>;
};

/** What must not be imported: by the room whose rule says so, and by the file that tries it. */
const planted: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  engine: {
    'src/engine/canary.ts': ['fs', 'node:fs', 'vscode', 'chai', 'jsonc-parser', '../protocol/messages.js', '../worker/serve.js', '../host/activate.js', '../cli/main.js', '../extension.js'],
  },
  'engine/model.ts': { 'src/engine/model.ts': ['node:fs', 'diff', './parse/parse.js'] },
  'engine/text': {
    'src/engine/text/canary.ts': ['fs', 'node:fs', 'vscode', 'stemmer', '../create.js', '../parse/parse.js', '../match/match.js', '../languages/de.js', '../../protocol/messages.js'],
  },
  'engine/languages': { 'src/engine/languages/canary.ts': ['node:fs', 'diff', '../model.js', '../parse/parse.js', '../match/match.js'] },
  'engine/parse': {
    'src/engine/parse/canary.ts': ['fs', 'diff', 'stemmer', '../match/match.js', '../projections/lenses.js', '../../host/activate.js'],
    'src/engine/parse/roles/canary.ts': ['../../match/match.js', '../../create.js'],
  },
  'engine/match': { 'src/engine/match/likeness/canary.ts': ['node:fs', 'diff', '../../parse/parse.js', '../../projections/lenses.js'] },
  'engine/claims': { 'src/engine/claims/canary.ts': ['node:fs', 'vscode', 'diff', '../match/match.js', '../parse/parse.js', '../projections/lenses.js', '../create.js'] },
  'engine/projections': {
    'src/engine/projections/canary.ts': ['fs', 'node:fs', 'vscode', 'stemmer', '../languages/de.js', '../parse/parse.js', '../match/match.js', '../../protocol/messages.js', '../../host/activate.js'],
  },
  'engine/storyFile': {
    'src/engine/storyFile/canary.ts': ['fs', 'node:fs', 'vscode', 'diff', '../match/match.js', '../projections/lenses.js', '../../protocol/messages.js', '../../host/activate.js'],
  },
  encoder: {
    'src/encoder/canary.ts': ['fs', 'node:fs', 'vscode', 'assemblyscript', '../engine/model.js', '../protocol/messages.js', '../host/activate.js'],
  },
  encoding: { 'src/encoding/canary.ts': ['fs', 'node:fs', 'node:worker_threads', 'vscode', '../engine/create.js', '../worker/serve.js', '../host/activate.js'] },
  'encoding/main.ts': { 'src/encoding/main.ts': ['fs', 'node:fs', 'vscode', '../encoder/encoder.js', '../host/activate.js'] },
  protocol: {
    'src/protocol/canary.ts': ['fs', 'node:fs', 'vscode', 'diff', '../worker/serve.js', '../host/activate.js', '../cli/main.js'],
  },
  worker: {
    'src/worker/canary.ts': ['fs', 'node:fs', 'worker_threads', 'node:worker_threads', 'vscode', '../host/activate.js', '../cli/main.js'],
  },
  'worker/node.ts': { 'src/worker/node.ts': ['fs', 'node:fs', 'vscode', '../host/activate.js'] },
  host: {
    'src/host/canary.ts': ['fs', 'node:fs', 'diff', '../engine/create.js', '../engine/languages/de.js', '../engine/match/match.js', '../engine/parse/parse.js', '../worker/serve.js', '../cli/main.js', '../extension.js'],
  },
  'host/common': { 'src/host/common/canary.ts': ['node:fs', '../documents/canary.js', '../activate.js'] },
  'host/documents': { 'src/host/documents/canary.ts': ['../sources/canary.js', '../story/canary.js', '../storyFile/canary.js'] },
  'host/engine': { 'src/host/engine/canary.ts': ['../story/canary.js', '../../engine/create.js'] },
  'host/meaning': { 'src/host/meaning/canary.ts': ['../story/canary.js', '../documents/canary.js', '../../encoder/encoder.js'] },
  'host/storyFile': { 'src/host/storyFile/canary.ts': ['../story/canary.js', '../sources/canary.js'] },
  'host/pages': { 'src/host/pages/canary.ts': ['../sources/canary.js', '../commands/canary.js'] },
  'host/sources': { 'src/host/sources/canary.ts': ['../story/canary.js', '../storyFile/canary.js', '../commands/canary.js'] },
  'host/story': { 'src/host/story/canary.ts': ['../taking/canary.js', '../commands/canary.js'] },
  'host/findings': { 'src/host/findings/canary.ts': ['../navigation/canary.js', '../taking/canary.js', '../../engine/create.js'] },
  'host/navigation': { 'src/host/navigation/canary.ts': ['../lens/provider.js', '../commands/canary.js'] },
  'host/lens': { 'src/host/lens/canary.ts': ['fs', 'node:fs', '../../engine/create.js', '../../engine/match/match.js', '../../worker/serve.js', '../collation/canary.js'] },
  'host/taking': { 'src/host/taking/canary.ts': ['../editing/canary.js', '../commands/canary.js'] },
  'host/hover': { 'src/host/hover/canary.ts': ['../collation/canary.js', '../commands/canary.js'] },
  'host/collation': { 'src/host/collation/canary.ts': ['../editing/canary.js', '../commands/canary.js'] },
  'host/editing': { 'src/host/editing/canary.ts': ['../story/canary.js', '../commands/canary.js'] },
  'host/storyView': { 'src/host/storyView/canary.ts': ['fs', '../../engine/create.js', '../lens/canary.js', '../editing/canary.js', '../commands/canary.js'] },
  'host/assistant': { 'src/host/assistant/canary.ts': ['fs', '../../engine/create.js', '../storyView/canary.js', '../commands/canary.js'] },
  'host/articleMode': { 'src/host/articleMode/canary.ts': ['../commands/canary.js'] },
  'host/views': { 'src/host/views/canary.ts': ['../commands/canary.js', '../editing/canary.js', '../../views/table/canary.js', 'lit'] },
  'host/commands': { 'src/host/commands/canary.ts': ['../canary.js', '../../engine/create.js', '../../worker/serve.js'] },
  pages: {
    'src/pages/canary.ts': ['fs', 'node:fs', 'vscode', 'diff', '../engine/model.js', '../host/activate.js', '../node/fetch.js'],
  },
  'pages/worker.ts': {
    'src/pages/worker.ts': ['fs', 'node:fs', 'vscode', 'diff', '../host/activate.js', '../node/fetch.js'],
  },
  views: {
    'src/views/table/canary.ts': ['fs', 'node:fs', 'vscode', 'diff', 'linkedom', '../../engine/create.js', '../../engine/match/match.js', '../../host/activate.js'],
  },
  node: {
    'src/node/canary.ts': ['vscode', 'diff', 'linkedom', '../engine/model.js', '../host/activate.js', '../pages/read.js'],
  },
  cli: { 'src/cli/canary.ts': ['vscode', 'diff', '../protocol/messages.js', '../worker/serve.js', '../host/activate.js'] },
  'extension.ts': { 'src/extension.ts': ['diff', './engine/create.js', './protocol/messages.js', './cli/main.js'] },
  'extension.web.ts': { 'src/extension.web.ts': ['fs', 'node:fs', './engine/create.js', './protocol/messages.js', './cli/main.js'] },
}; // prettier-ignore

const canaries = Object.entries(planted).flatMap(([room, files]) =>
  Object.entries(files).flatMap(([file, imports]) => imports.map((imported, line) => ({ room, file, imported, line }))),
);

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number }[];
}

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly {
      readonly module: string;
      readonly rules?: readonly { readonly name: string }[];
    }[];
  }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

const trees = { clean: cleanTree(), broken: cleanTree() };

afterAll(() => Object.values(trees).forEach(({ folder }) => rmSync(folder, { recursive: true, force: true })));

it('plants a violation of the arrows of every room', () => expect(Object.keys(planted)).toEqual(Object.keys(rooms)));

describe('a tree that keeps to the rules', () => {
  it.each(['check:lint', 'check:arrows', 'check:neutral'])('passes %s', async (script) => {
    const { code, stdout } = await trees.clean.run(script);
    expect(stdout).not.toContain('error');
    expect(code).toBe(0);
  });
});

describe('a tree that breaks them', () => {
  let linted: readonly LintResult[];
  let cruised: Cruise;

  beforeAll(async () => {
    plant(trees.broken);
    const [lint, cruise] = await Promise.all([
      trees.broken.run('check:lint -- --format json'),
      trees.broken.run('check:arrows -- --output-type json'),
    ]);
    linted = JSON.parse(lint.stdout) as LintResult[];
    cruised = JSON.parse(cruise.stdout) as Cruise;
  });

  const messagesOf = (file: string) =>
    linted.find(({ filePath }) => filePath.replaceAll('\\', '/').endsWith(`/${file}`))!.messages;

  it.each(['check:lint', 'check:arrows', 'check:neutral'])('fails %s', async (script) =>
    expect((await trees.broken.run(script)).code).not.toBe(0),
  );

  it.each(canaries)('ESLint reports $file → $imported', ({ file, line }) =>
    expect(messagesOf(file)).toContainEqual(expect.objectContaining({ ruleId: 'rooms/arrows', line: line + 1 })),
  );

  it.each(canaries)('dependency-cruiser reports $file → $imported by the rule of $room', ({ room, file, imported }) => {
    const { dependencies } = cruised.modules.find(({ source }) => source === file)!;
    const found = dependencies.filter(({ module }) => module === imported || `node:${module}` === imported);
    expect(found.flatMap(({ rules = [] }) => rules.map(({ name }) => name))).toContain(`arrows-of-${room}`);
  });

  it.each([
    ['matching-off-the-host', 'src/host/activate.ts'],
    ['matching-off-the-host', 'src/extension.ts'],
    ['no-circular', 'src/worker/first.ts'],
    ['no-missing', 'src/protocol/lost.ts'],
  ])('dependency-cruiser reports %s in %s', (rule, file) =>
    expect(cruised.summary.violations).toContainEqual(
      expect.objectContaining({ from: file, rule: expect.objectContaining({ name: rule }) as unknown }),
    ),
  );

  it.each([
    ['@typescript-eslint/no-floating-promises', 'src/host/promises.ts'],
    ['no-restricted-globals', 'src/engine/globals.ts'],
    ['max-lines', 'src/cli/long.ts'],
    ['max-len', 'src/cli/wide.ts'],
  ])('ESLint reports %s in %s, whatever its comments say', (rule, file) =>
    expect(messagesOf(file)).toContainEqual(expect.objectContaining({ ruleId: rule })),
  );
});

function plant(tree: Tree): void {
  for (const files of Object.values(planted)) {
    for (const [file, imports] of Object.entries(files)) {
      // Both forms of import, in turn.
      tree.write(
        file,
        imports.map((name, index) => (index % 2 === 0 ? `import '${name}';` : `export type * from '${name}';`)),
      );
    }
  }
  // What only the whole graph shows.
  tree.write('src/engine/projections/lenses.ts', ["export * from '../match/match.js';"]);
  tree.write(
    'src/extension.ts',
    [...planted['extension.ts']['src/extension.ts'], './host/activate.js'].map((name) => `import '${name}';`),
  );
  tree.write('src/worker/first.ts', ["export * from './second.js';"]);
  tree.write('src/worker/second.ts', ["export * from './first.js';"]);
  tree.write('src/protocol/lost.ts', ["export * from './nowhere.js';"]);
  // Other house rules, which no comment switches off.
  const off = '/* eslint-disable */';
  tree.write('src/host/promises.ts', [off, 'const wait = async () => 1;', 'export const start = () => { wait(); };']);
  tree.write('src/engine/globals.ts', [off, 'export const directory = process.cwd();']);
  tree.write('src/cli/wide.ts', [off, `// ${'wide '.repeat(24)}`, 'export const wide = 0;']);
  tree.write('src/cli/long.ts', [off, ...Array.from({ length: 320 }, (_, index) => `export const n${index} = 0;`)]);
}
