// The rooms and their arrows, checked on the files that imports lead to. ESLint checks the same on the imports' words.

/** What of the engine runs on the extension host's thread: types, and pure functions that do not parse or match. */
const projections = '^src/engine/((model|engine|lines|labels|typography|words|changes|anchors)\\.ts$|project/|story/)';

/** VS Code's own module, which only its types stand for before the extension runs. */
const vscode = '(^|/)node_modules/@types/vscode/';

/**
 * A room imports what stands in `allowed` and nothing else: no other room, no package, no module of Node's.
 * @param {string} name
 * @param {string} from
 * @param {readonly string[]} allowed
 */
const room = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    room('engine-alone', '^src/engine/(?!story/)', ['^src/engine/', '(^|/)node_modules/(diff|stemmer)/']),
    room('story-arrows', '^src/engine/story/', ['^src/engine/', '(^|/)node_modules/jsonc-parser/']),
    room('protocol-arrows', '^src/protocol/', ['^src/protocol/', '^src/engine/']),
    room('worker-arrows', '^src/worker/(?!node\\.ts$)', ['^src/(worker|protocol|engine)/']),
    room('worker-node-arrows', '^src/worker/node\\.ts$', [
      '^src/(worker|protocol|engine)/',
      '^(worker_threads|fs/promises|path)$',
    ]),
    room('host-arrows', '^src/host/', [
      '^src/host/',
      '^src/protocol/',
      projections,
      vscode,
      '(^|/)node_modules/minimatch/',
    ]),
    room('pages-arrows', '^src/pages/(?!worker\\.ts$)', [
      '^src/(pages|protocol)/',
      '(^|/)node_modules/(@mozilla/readability|defuddle|linkedom)/',
    ]),
    room('pages-worker-arrows', '^src/pages/worker\\.ts$', ['^src/(pages|protocol)/', '^worker_threads$']),
    {
      name: 'node-arrows',
      severity: 'error',
      from: { path: '^src/node/' },
      to: { pathNot: '^src/(node|protocol)/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'cli-arrows',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { pathNot: '^src/(cli|engine)/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'extension-arrows',
      severity: 'error',
      from: { path: '^src/extension\\.ts$' },
      to: { pathNot: ['^src/(host|node|worker)/', vscode], dependencyTypesNot: ['core'] },
    },
    room('extension-web-arrows', '^src/extension\\.web\\.ts$', ['^src/(host|worker)/', vscode]),
    {
      name: 'matching-off-the-host',
      comment: 'Parsing and matching run in the worker, never on the extension host: not through other files either.',
      severity: 'error',
      from: { path: '^src/(host/|extension\\.)' },
      to: { path: '^src/engine/(create|parse|match)\\.ts$', reachable: true },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-package',
      comment: 'What is not in `dependencies` is not bundled from a version of our choice.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: vscode },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
