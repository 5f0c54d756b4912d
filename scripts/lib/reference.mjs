// Every command, key and setting as tables in Markdown, from package.json and its strings.
import fs from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inRepository } from './paths.mjs';

/** @typedef {{ command: string, when?: string }} MenuItem */
/** @typedef {{ type: string, default: unknown, enum?: string[], description?: string, markdownDescription?: string,
 *   enumDescriptions?: string[] }} Setting */
/** @typedef {{ command: string, key: string, mac?: string, when: string }} Binding */

const read = (/** @type {string[]} */ ...place) => JSON.parse(fs.readFileSync(inRepository(...place), 'utf8'));

/** @type {Readonly<Record<string, string>>} */
const strings = read('package.nls.json');
/** @type {Readonly<Record<string, string>>} */
const commandWords = read('scripts', 'lib', 'commandWords.json');
/**
 * @type {{ commands: { command: string, title: string }[], menus: Record<string, MenuItem[]>, keybindings: Binding[],
 *   configuration: { title: string, properties: Record<string, Setting> }[] }}
 */
const { commands, menus, keybindings, configuration } = read('package.json').contributes;

/** The files that hold tables, between marks that name them: `<!-- settings -->` to `<!-- /settings -->`. */
export const referencePages = ['docs/reference.md', 'docs/keyboard.md'].map((name) => inRepository(...name.split('/')));

const string = (/** @type {string} */ name) => strings[name.slice(1, -1)];
const row = (/** @type {readonly string[]} */ cells) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
const table = (/** @type {readonly string[]} */ heads, /** @type {readonly (readonly string[])[]} */ rows) =>
  [heads, heads.map(() => '---'), ...rows].map(row).join('\n');

/** What each menu is called; the palette is where a command stands that is in none. */
const menuWords = /** @type {const} */ ({
  'editor/title': 'title bar',
  'explorer/context': 'Explorer',
  'crossread.sentence': 'right click',
  'crossread.row': 'right click',
  'webview/context': 'right click',
  'view/item/context': 'Story view',
  'view/title': 'Story view',
});

/** The tables by their names. What no menu and no palette has is called by links, and is no command for people. */
export function referenceTables() {
  return {
    commands: table(
      ['command', 'key', 'stands in', 'does'],
      commands.flatMap(({ command, title }) => {
        const places = placesOf(command);
        return places.length > 0 ? [[string(title), keysOf(command), places.join(', '), wordsOf(command)]] : [];
      }),
    ),
    keys: table(
      ['command', 'Windows, Linux', 'macOS', 'where'],
      keybindings.map(({ command, key, mac = key, when }) => [
        strings[command.replace('crossread.', 'command.')],
        written(key),
        written(mac),
        whereOf(when),
      ]),
    ),
    settings: table(
      ['setting', 'default', 'meaning'],
      configuration.flatMap(({ properties }) =>
        Object.entries(properties).map(([name, setting]) => [
          `\`${name}\``,
          `\`${JSON.stringify(setting.default).replaceAll('"', '')}\``,
          meaningOf(setting),
        ]),
      ),
    ),
  };
}

/** A page with its tables as they are now, in Prettier's formatting. */
export async function withTables(/** @type {string} */ file) {
  let text = fs.readFileSync(file, 'utf8');
  for (const [name, content] of Object.entries(referenceTables())) {
    const marked = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    text = text.replace(marked, (_, start, end) => `${start}\n\n${content}\n\n${end}`);
  }
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

function placesOf(/** @type {string} */ command) {
  const hidden = menus.commandPalette.some((item) => item.command === command && item.when === 'false');
  const places = Object.entries(menus).flatMap(([menu, items]) =>
    menu !== 'commandPalette' && items.some((item) => item.command === command) ? [wordOf(menuWords, menu)] : [],
  );
  return [...new Set([...(hidden ? [] : ['palette']), ...places])];
}

const keysOf = (/** @type {string} */ command) =>
  keybindings
    .filter((binding) => binding.command === command)
    .map(({ key }) => written(key))
    .join(', ');

const wordsOf = (/** @type {string} */ command) => wordOf(commandWords, command.replace('crossread.', ''));

function wordOf(/** @type {Readonly<Record<string, string>>} */ words, /** @type {string} */ name) {
  const word = words[name];
  if (word === undefined) throw new Error(`The reference has no words for ${name}: see scripts/lib/reference.mjs.`);
  return word;
}

/** `ctrl+k shift+pagedown` as people write it. */
const written = (/** @type {string} */ key) =>
  key.replace(/[a-z\d]+/g, (name) => (name.startsWith('page') ? `Page${capital(name.slice(4))}` : capital(name)));
const capital = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);

/** Where a key holds, from its `when`: each alternative in the words of the documentation. */
function whereOf(/** @type {string} */ when) {
  const places = when.split('||').map((each) => {
    if (each.includes('crossread.hasStory')) return 'article that has a story';
    if (each.includes('resourceExtname == .collation')) return 'row by row, one source';
    if (each.includes('editorLangId == crossread-collation')) return 'row by row';
    if (each.includes('resourceScheme == crossread')) return 'comparison';
    throw new Error(`The reference has no words for where a key holds: ${each}`);
  });
  return places.filter((place) => place !== 'row by row' || !places.includes('comparison')).join('; ');
}

function meaningOf(/** @type {Setting} */ { description, markdownDescription, enum: values, enumDescriptions }) {
  const meaning = string(description ?? markdownDescription ?? '');
  // A list of languages says nothing that their names do not.
  if (!values || !enumDescriptions || values.length > 5) return meaning;
  const each = values.map((value, at) => `\`${value}\`: ${string(enumDescriptions[at])}`);
  return [meaning, ...each].join(' ');
}
