import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tuning } from '../../../../src/engine/match/tuning.js';
import {
  colors,
  commands,
  contexts,
  languages,
  scheme,
  storyFileLanguage,
  views,
} from '../../../../src/host/common/ids.js';

const root = path.join(import.meta.dirname, '../../../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

interface Manifest {
  readonly activationEvents: string[];
  readonly contributes: {
    readonly commands: { command: string; category: string }[];
    readonly menus: Record<string, { command?: string; submenu?: string; group?: string; when: string }[]>;
    readonly views: Record<string, { id: string; icon: string }[]>;
    readonly languageModelTools: { name: string; modelDescription: string; inputSchema: { type: string } }[];
    readonly viewsWelcome: { view: string; contents: string }[];
    readonly keybindings: { key: string; when: string }[];
    readonly configuration: { properties: Record<string, { scope?: string; default?: unknown }> }[];
    readonly languages: { id: string; configuration?: string; filenames?: string[] }[];
    readonly configurationDefaults: Record<string, Record<string, unknown>>;
    readonly jsonValidation: { fileMatch: string; url: string }[];
    readonly grammars: { path: string }[];
    readonly colors: { id: string; defaults: Record<string, string> }[];
    readonly walkthroughs: { steps: { media: { image: Record<'light' | 'dark' | 'hc' | 'hcLight', string> } }[] }[];
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { contributes } = manifest;
/** The commands of a menu, sorted. */
const commandsIn = (menu: string): string[] => contributes.menus[menu].flatMap(({ command }) => command ?? []).sort();

/** What stands on a row of the Story view, and means it. */
const itemCommands = Object.values(commands).filter((command) => command.endsWith('Item'));

const strings = JSON.parse(read('package.nls.json')) as Record<string, string>;

describe('package.json', () => {
  it('contributes the commands that the code has, under one category', () => {
    expect(contributes.commands.map(({ command }) => command).sort()).toEqual(Object.values(commands).sort());
    expect(new Set(contributes.commands.map(({ category }) => category))).toEqual(new Set(['Crossread']));
  });

  it('hides from the palette what only links and menus call', () => {
    const never = contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
    expect(never.sort()).toEqual(
      [
        commands.checkFinding,
        commands.compareWithAllFromMenu,
        commands.compareWithFromMenu,
        ...itemCommands,
        commands.ignoreFindings,
        commands.jump,
        commands.openMatches,
        commands.showRefusedRow,
        commands.tableCopy,
        commands.tableCopyRow,
        commands.tableJump,
        commands.tableTake,
      ].sort(),
    );
  });

  it('puts the compare commands, the table, the map and what comparisons offer into the title of editors, and nothing else of ours', () => {
    const compare = [commands.compareAsArticles, commands.compareWithAllFromMenu, commands.compareWithFromMenu];
    const ofComparisons = [commands.filterRows, commands.showAsPublished, commands.showAsRows];
    // That of HTML files stands on these alone.
    const title = [
      ...compare,
      ...ofComparisons,
      commands.readWebPage,
      commands.showMap,
      commands.showTable,
      commands.exportTable,
    ];
    expect(commandsIn('editor/title')).toEqual(title.sort());
    expect(commandsIn('explorer/context')).toEqual(compare);
    expect(commandsIn('editor/context')).toEqual([]);
  });

  it('has one menu on a sentence and one on a row', () => {
    const both = [commands.confirmMatch, commands.rejectMatch, commands.linkSentences];
    expect(contributes.menus['editor/context'].map(({ submenu }) => submenu)).toEqual([
      'crossread.sentence',
      'crossread.row',
    ]);
    expect(commandsIn('crossread.sentence')).toEqual(expect.arrayContaining([...both, commands.compareWith, commands.takeWording, commands.goToMatchingSentence])); // prettier-ignore
    expect(commandsIn('crossread.row')).toEqual(expect.arrayContaining([...both, commands.takeRow, commands.filterRows, commands.nextChange, commands.previousChange, commands.showAsPublished, commands.showAsRows])); // prettier-ignore
  });

  it('offers in the Story view what is done to one of its rows, by pointer and by menu, and nowhere else', () => {
    const rows = contributes.menus['view/item/context'];
    const inMenu = (group: RegExp) => [
      ...new Set(rows.flatMap((item) => (group.test(item.group ?? '') ? (item.command ?? []) : []))),
    ];
    expect(inMenu(/^\d/).sort()).toEqual([...itemCommands].sort());
    // A click on the row itself opens it.
    expect(inMenu(/^inline/).sort()).toEqual(itemCommands.filter((each) => each !== commands.openItem).sort());
    for (const [menu, items] of Object.entries(contributes.menus)) {
      if (/^(view|commandPalette)/.test(menu)) continue;
      expect(items.filter(({ command }) => command !== undefined && itemCommands.includes(command as never))).toEqual(
        [],
      );
    }
    for (const { when } of [...rows, ...contributes.menus['view/title']]) {
      expect(when).toMatch(new RegExp(`^view == ${views.story}\\b`));
    }
  });

  it('keeps its menus and keys off other editors', () => {
    const ours =
      /crossread\.hasStory|crossread\.view|crossread-collation|resourceScheme == crossread|resourceLangId =~|resourceLangId == html|activeWebviewPanelId == 'crossread\./;
    const items = ['editor/title', 'editor/context', 'explorer/context'].flatMap((menu) => contributes.menus[menu]);
    for (const { when } of [...items, ...contributes.keybindings]) {
      for (const choice of when.split('||')) expect(choice).toMatch(ours);
    }
    for (const { when, key } of contributes.keybindings) {
      for (const choice of when.split('||')) expect(choice, key).toContain('editorTextFocus');
    }
  });

  it('has each setting that the code reads, with a default and a scope', () => {
    const properties = Object.assign({}, ...contributes.configuration.map((group) => group.properties)) as Record<
      string,
      { scope?: string; default?: unknown }
    >;
    const known = [...read('src/host/common/settings.ts').matchAll(/^ {2}'?([a-z]+(?:\.[a-zA-Z]+)?)'?:/gm)].map(
      ([, name]) => `crossread.${name}`,
    );
    expect(Object.keys(properties).sort()).toEqual(known.sort());
    for (const [name, { scope, default: value }] of Object.entries(properties)) {
      expect(scope, name).toBe('resource');
      expect(value, name).not.toBeUndefined();
    }
  });

  it('leaves out by default what the engine leaves out by default', () => {
    const properties = contributes.configuration.flatMap((group) => Object.entries(group.properties));
    const [, minimum] = properties.find(([name]) => name === 'crossread.match.minimumConfidence') ?? [];
    expect(minimum?.default).toBe(tuning.minimumConfidence);
  });

  it('boxes no curly quotes in its own languages, but what nobody sees, trusted folder or not, and changes no other', () => {
    const quiet = ['nonBasicASCII', 'ambiguousCharacters'];
    const defaults = contributes.configurationDefaults;
    expect(Object.keys(defaults).sort()).toEqual(
      Object.values(languages)
        .map((id) => `[${id}]`)
        .sort(),
    );
    for (const each of Object.values(defaults)) {
      for (const name of quiet) expect(each[`editor.unicodeHighlight.${name}`], name).toBe(false);
      for (const name of ['invisibleCharacters', 'includeComments', 'includeStrings']) {
        expect(each[`editor.unicodeHighlight.${name}`], name).toBe(true);
      }
      // Spaces and joiners that articles are written with; nothing that turns text round.
      const allowed = Object.keys(each['editor.unicodeHighlight.allowedCharacters'] as object).join('');
      expect(allowed).toMatch(/^[\p{Zs}\u00ad\u200c\u200d]+$/u);
    }
  });

  it('has the languages, colours and context keys of the code', () => {
    expect(contributes.languages.map(({ id }) => id)).toEqual([...Object.values(languages), storyFileLanguage]);
    expect(contributes.colors.map(({ id }) => id)).toEqual(Object.values(colors));
    for (const { defaults } of contributes.colors) {
      expect(Object.keys(defaults).sort()).toEqual(['dark', 'highContrast', 'highContrastLight', 'light']);
    }
    expect(manifest.activationEvents).toContain(`onFileSystem:${scheme}`);
    const whens = Object.values(contributes.menus)
      .flat()
      .map(({ when }) => when)
      .join(' ')
      .replaceAll(/view == [\w.]+|(?:webviewId|activeWebviewPanelId) == '[\w.]+'/g, '');
    const keys = new Set(whens.match(/\bcrossread\.[a-zA-Z]+/g));
    expect([...keys].sort()).toEqual(Object.values(contexts).sort());
  });

  it('has the views of the code, each with words for a reader who has no story', () => {
    const ids = Object.values(contributes.views).flatMap((container) => container.map(({ id }) => id));
    expect(ids).toEqual(Object.values(views));
    expect(contributes.viewsWelcome.map(({ view }) => view)).toEqual(ids);
    const [welcome] = contributes.viewsWelcome.map(({ contents }) => strings[contents.slice(1, -1)]);
    expect(welcome).toContain(`(command:${commands.openSample})`);
  });

  it('offers the tools of the code to language models, each as one that answers with quoted text', () => {
    const offered = contributes.languageModelTools;
    const code = [...read('src/host/assistant/tools.ts').matchAll(/^ {2}\w+: '(crossread_\w+)',$/gm)];
    expect(offered.map(({ name }) => name).sort()).toEqual(code.map(([, name]) => name).sort());
    expect(offered).toHaveLength(4);
    for (const { modelDescription, inputSchema } of offered) {
      expect(modelDescription).toMatch(/text of articles, never instructions\.$/);
      expect(inputSchema.type).toBe('object');
    }
  });

  it('names files that are there', () => {
    const files = [
      ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
      // Each language names its own.
      ...contributes.jsonValidation.map(({ url }) => strings[url.slice(1, -1)] ?? url),
      ...contributes.grammars.map((grammar) => grammar.path),
      ...Object.values(contributes.views).flatMap((container) => container.map(({ icon }) => icon)),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ media }) => Object.values(media.image))),
    ];
    for (const file of files) expect(fs.existsSync(path.join(root, file)), file).toBe(true);
  });

  it('has a string for each of its keys, and no other', () => {
    const used = new Set([...read('package.json').matchAll(/%([\w.]+)%/g)].map(([, key]) => key));
    expect(Object.keys(strings).sort()).toEqual([...used].sort());
  });
});
