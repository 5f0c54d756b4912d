import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly l10n: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly menus?: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string }[]>>;
    readonly submenus?: readonly { readonly id: string }[];
    readonly keybindings?: readonly { readonly command: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly media: { readonly image: Readonly<Record<'light' | 'dark' | 'hc' | 'hcLight', string>> };
      }[];
    }[];
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
const { commands, menus = {}, submenus = [], keybindings = [] } = manifest.contributes;

/** Every string in a JSON value, with the key that it stands under. */
function strings(value: unknown, key = ''): { readonly key: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => strings(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => strings(item, name));
}

const all = strings(manifest);
const used = all.flatMap(({ text }) => /^%(.+)%$/.exec(text)?.[1] ?? []);

describe('package.json', () => {
  it('has an entry for Node, one for the web, and a list of strings', () => {
    expect(manifest).toMatchObject({ main: './dist/extension.cjs', browser: './dist/extension.web.cjs' });
    expect(existsSync(`${manifest.l10n}/bundle.l10n.json`)).toBe(true);
  });

  it('names files that exist', () => {
    const keys = ['icon', 'path', 'configuration', 'svg', 'image', 'markdown', 'dark', 'light', 'hc', 'hcLight'];
    const files = all.filter(({ key, text }) => keys.includes(key) && /^[\w./-]+\.\w+$/.test(text));
    expect(files.map(({ text }) => text)).toContain(manifest.icon);
    expect(files.filter(({ text }) => !existsSync(text))).toEqual([]);
  });

  it('has a picture in light and one in dark for each step of its walkthrough', () => {
    const images = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));
    expect(images).toHaveLength(4);
    for (const { light, dark, hc, hcLight } of images) {
      expect(light).toMatch(/-light\.png$/);
      expect([dark, hc, hcLight]).toEqual([light.replace('-light', '-dark'), dark, light]);
    }
  });

  it('has a title in package.nls.json for each command, under one category', () => {
    expect(commands.length).toBeGreaterThan(0);
    for (const { command, title, category } of commands) {
      expect(words, command).toHaveProperty([title.slice(1, -1)]);
      expect(category, command).toBe(commands[0].category);
    }
  });

  it('offers no command twice, and none in menus or keys that it does not have', () => {
    const ids = commands.map(({ command }) => command);
    expect(ids).toEqual([...new Set(ids)]);
    const offered = [...Object.values(menus).flat(), ...keybindings].flatMap(({ command }) => command ?? []);
    expect(offered.filter((command) => command.startsWith('crossread.') && !ids.includes(command))).toEqual([]);
  });

  it('fills each submenu and puts each into a menu', () => {
    const ids = submenus.map(({ id }) => id);
    const used = Object.values(menus).flatMap((items) => items.flatMap(({ submenu }) => submenu ?? []));
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(menus[id]?.length, id).toBeGreaterThan(0);
  });

  it('uses every string of package.nls.json, and has every one that it uses', () =>
    expect([...new Set(used)].sort()).toEqual(Object.keys(words).sort()));
});
