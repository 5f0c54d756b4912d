import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { contributes } = read('package.json') as { readonly contributes: { readonly keybindings: readonly Binding[] } };

/** The keys of VS Code 1.139, from its own list of default keyboard shortcuts. */
const defaults = read('test/fixtures/keys/vscode-1.139.json') as Readonly<
  Record<'windows' | 'linux' | 'mac', readonly string[]>
>;

/** VS Code has these in tests, notebooks, the chat and quick inputs, where ours do not hold. */
const elsewhere = ['alt+enter', 'shift+alt+enter'];

describe('the keys', () => {
  it('are none of VS Code’s own in an editor, on any system', () => {
    for (const { key, mac = key } of contributes.keybindings) {
      for (const system of ['windows', 'linux'] as const) {
        if (!elsewhere.includes(key)) expect(defaults[system], system).not.toContain(key);
      }
      if (!elsewhere.includes(mac)) expect(defaults.mac, 'mac').not.toContain(mac);
    }
  });

  it('type no character: a letter or digit only follows a chord’s first key', () => {
    for (const { key, mac = key } of contributes.keybindings) {
      for (const each of [key, mac]) {
        const [first, second] = each.split(' ');
        expect(second === undefined ? first : 'alt+enter', each).toMatch(
          /^(shift\+)?alt\+(enter|delete|page(up|down))$/,
        );
        if (second !== undefined) expect(first, each).toMatch(/^(ctrl|cmd)\+k$/);
      }
    }
  });
});
