// The rooms and their arrows (rooms.cjs), checked on the files that imports lead to.
const { rooms, standsIn } = require('./rooms.cjs');

/** VS Code's own module, which only its types stand for before the extension runs. */
const vscode = '(^|/)node_modules/@types/vscode/';

/** The paths of a room's files, as a regular expression. @param {string} room */
const files = (room) => `^src/${room.replaceAll('.', '\\.')}${room.endsWith('.ts') ? '$' : '/'}`;

/** A room imports what its entry names and nothing else. @param {[string, import('./rooms.cjs').Room]} entry */
const arrowsOf = ([name, { rooms: others = [], packages = [], node = [] }]) => ({
  name: `arrows-of-${name}`,
  severity: 'error',
  from: {
    path: files(name),
    pathNot: Object.keys(rooms)
      .filter((inner) => inner !== name && standsIn(inner, name))
      .map(files),
  },
  to: {
    pathNot: [
      ...[name, ...others].map(files),
      ...packages.map((each) => (each === 'vscode' ? vscode : `(^|/)node_modules/${each}/`)),
      ...(node === true ? [] : node.map((each) => `^${each}$`)),
    ],
    ...(node === true && { dependencyTypesNot: ['core'] }),
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(arrowsOf),
    {
      name: 'matching-off-the-host',
      comment: 'Parsing and matching run in the worker, never on the extension host: not through other files either.',
      severity: 'error',
      from: { path: '^src/(host/|extension\\.)' },
      to: { path: '^src/engine/(create\\.ts$|parse/|match/)', reachable: true },
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
