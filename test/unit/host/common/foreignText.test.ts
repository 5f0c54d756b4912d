import { describe, expect, it } from 'vitest';
import { inLabel, inMessage } from '../../../../src/host/common/foreignText.js';

/** VS Code's own: what it makes a link of in a notification, and what it draws as an icon in a label. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
const icon = /(\\)?\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/;

const seen = (text: string): string => text.replace(/[\u200b-\u200f\u2060]/g, '');

describe('foreign text', () => {
  it('makes no link of a message, and reads as it is', () => {
    for (const name of [
      '[here](command:workbench.action.quit)',
      '[a](file:///etc/passwd)',
      '[b](https://x.example "t")',
    ]) {
      const message = `${name} is not there any more.`;
      expect(message, 'VS Code would').toMatch(link);
      expect(inMessage(message)).not.toMatch(link);
      expect(seen(inMessage(message))).toBe(message);
    }
    expect(inMessage('The 5th (of 6) [sic] is fine.')).toBe('The 5th (of 6) [sic] is fine.');
  });

  it('cannot be hidden or turned round in a message, nor fill the screen', () => {
    expect(inMessage('invoice\u202etxt.exe')).toBe('invoice txt.exe');
    expect(inMessage('a\u0000b\nc\u200b[x]\u2060(command:y)')).not.toMatch(link);
    expect(inMessage('x'.repeat(5000)).length).toBeLessThan(1000);
  });

  it('keeps the isolates that stand around a text in a sentence of ours, and no others', () => {
    expect(inLabel('\u2068الشمال\u2069 82%')).toBe('\u2068الشمال\u2069 82%');
    expect(inMessage('\u2068א\u2069 is \u2067here')).toBe('\u2068א\u2069 is  here');
  });

  it('draws no icon in a label, and reads as it is', () => {
    expect('$(alert) Wire').toMatch(icon);
    expect(inLabel('$(alert) Wire')).not.toMatch(icon);
    expect(seen(inLabel('$(sync~spin) Wire \\$(x)'))).toBe('$(sync~spin) Wire \\$(x)');
    expect(inLabel('costs $5 (net)')).toBe('costs $5 (net)');
    expect(inLabel('invoice\u202etxt.exe $\u200b(x)')).toBe('invoice txt.exe $ (x)');
  });
});
