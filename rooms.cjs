// @ts-check
// The rooms of src/, and what each may import. ESLint holds it on the imports' words, which shows while typing;
// dependency-cruiser holds it on the files that imports lead to; test/canary plants a violation of each arrow.

/**
 * A room is a folder or file of src/. It may always import itself. Where a room stands inside another one, its own entry
 * alone counts for its files.
 * @typedef {object} Room
 * @property {readonly string[]} [rooms] the other rooms that it may import
 * @property {readonly string[]} [packages] the packages
 * @property {true | readonly string[]} [node] Node's own modules: all, or these, always named with `node:`
 */

/** What of the engine runs on the extension host's thread: types, and pure functions that do not parse or match. */
const shown = ['engine/model.ts', 'engine/text', 'engine/projections', 'engine/storyFile'];

/** @param {string} names @returns {Room} */
const host = (names) => ({
  rooms: ['protocol', ...shown, ...names.split(' ').map((name) => `host/${name}`)],
  packages: ['vscode'],
});

/** What the pages of views are drawn with. */
const viewPackages = ['@tanstack/virtual-core', '@vscode-elements/elements', '@vscode/codicons', 'lit'];

const storyRooms = 'common documents engine meaning storyFile pages sources story';
const hostRooms = `${storyRooms} findings navigation lens taking hover collation editing storyView assistant articleMode views commands`;

/** @type {Readonly<Record<string, Room>>} */
const rooms = {
  engine: { rooms: ['engine'] },
  'engine/model.ts': {},
  'engine/text': { rooms: ['engine/model.ts'], packages: ['diff'] },
  'engine/languages': { rooms: ['engine/text'] },
  'engine/parse': { rooms: ['engine/model.ts', 'engine/text', 'engine/languages'] },
  'engine/match': { rooms: ['engine/model.ts', 'engine/text', 'engine/languages'], packages: ['stemmer'] },
  'engine/claims': { rooms: ['engine/model.ts', 'engine/text', 'engine/languages'], packages: ['stemmer'] },
  'engine/projections': { rooms: ['engine/model.ts', 'engine/text', 'engine/storyFile'], packages: ['diff'] },
  'engine/storyFile': { rooms: ['engine/model.ts', 'engine/text'], packages: ['jsonc-parser'] },
  encoder: {},
  encoding: { rooms: ['encoder', 'protocol'] },
  'encoding/main.ts': { rooms: ['encoding', 'protocol'], node: ['worker_threads', 'fs/promises', 'path'] },
  protocol: { rooms: ['engine'] },
  worker: { rooms: ['engine', 'protocol'] },
  'worker/node.ts': { rooms: ['worker', 'engine', 'protocol'], node: ['worker_threads', 'fs/promises', 'path'] },
  host: host(hostRooms),
  'host/common': host('common'),
  'host/documents': host('common'),
  'host/engine': host('common'),
  'host/meaning': host('common engine'),
  'host/storyFile': host('common documents engine'),
  'host/pages': host('common documents'),
  'host/sources': host('common documents pages'),
  'host/story': host('common documents engine meaning storyFile sources'),
  'host/findings': host('common documents engine storyFile story'),
  'host/navigation': host('common documents story'),
  'host/lens': host('common documents story findings navigation'),
  'host/taking': host('common documents storyFile story'),
  'host/hover': host('common story findings navigation lens taking'),
  'host/collation': host('common documents engine meaning story findings navigation'),
  'host/editing': host('common documents taking collation'),
  'host/storyView': host('common documents storyFile story findings collation'),
  'host/assistant': host('common documents engine story findings'),
  'host/articleMode': host('common story'),
  'host/views': host('common documents engine story findings navigation taking'),
  'host/commands': host(hostRooms),
  pages: { rooms: ['protocol'], packages: ['@mozilla/readability', 'defuddle', 'linkedom'] },
  'pages/worker.ts': { rooms: ['pages', 'protocol'], node: ['worker_threads'] },
  views: { rooms: ['protocol', 'engine/model.ts', 'engine/text', 'engine/projections'], packages: viewPackages },
  node: { rooms: ['protocol'], node: true },
  cli: { rooms: ['engine', 'encoder'], node: true },
  'extension.ts': { rooms: ['host', 'node', 'worker'], packages: ['vscode'], node: true },
  'extension.web.ts': { rooms: ['host', 'worker'], packages: ['vscode'] },
};

/** Whether a path, counted from src/, stands in a room. @param {string} path @param {string} room */
const standsIn = (path, room) => path === room || path.startsWith(`${room}/`);

/** The room whose entry counts for a path. @param {string} path @returns {string | undefined} */
function roomOf(path) {
  return Object.keys(rooms)
    .filter((room) => standsIn(path, room))
    .sort((one, other) => other.length - one.length)[0];
}

module.exports = { rooms, roomOf, standsIn };
