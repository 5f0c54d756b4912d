import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markChanges } from '../../../../src/host/common/markdown.js';

describe('escapeMarkdown', () => {
  it('escapes all that could be markup', () => {
    expect(escapeMarkdown('*a* _b_ `c` [d](e) ![f] # g | h ~~i~~ 1. j - k')).toBe(
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\]\\(e\\) \\!\\[f\\] \\# g \\| h \\~\\~i\\~\\~ 1\\. j \\- k',
    );
    expect(escapeMarkdown('<img src=x onerror=y> &lt; &nbsp; $(trash)')).toBe(
      '&lt;img src\\=x onerror\\=y\\> &amp;lt; &amp;nbsp; \\$\\(trash\\)',
    );
    expect(escapeMarkdown('https://a.example/b')).toBe('https\\:\\/\\/a\\.example\\/b');
  });

  it('escapes backslashes before what it escapes', () => {
    expect(escapeMarkdown('\\*')).toBe('\\\\\\*');
  });

  it('keeps ordinary spaces and makes all white space one of them', () => {
    expect(escapeMarkdown('two words\n\n    # no block\there')).toBe('two words \\# no block here');
  });

  it('leaves prose of any script as it is', () => {
    expect(escapeMarkdown('Свободу слова “нет”, 今日は')).toBe('Свободу слова “нет”, 今日は');
  });
});

describe('markChanges', () => {
  it('strikes through what went and sets in bold what came, with a space between the two', () => {
    expect(
      markChanges([
        { kind: 'same', text: 'Fares ' },
        { kind: 'removed', text: 'rose' },
        { kind: 'added', text: 'fell' },
        { kind: 'same', text: ' today.' },
      ]),
    ).toBe('Fares ~~rose~~ **fell** today\\.');
  });

  it('keeps the marks on letters and digits, where Markdown reads them as marks', () => {
    expect(markChanges([{ kind: 'added', text: ' “very *big*, 5!” ' }])).toBe(' “**very \\*big\\*, 5**\\!” ');
    expect(markChanges([{ kind: 'removed', text: ' — ' }])).toBe(' — ');
  });

  it('does not let an article end the marks', () => {
    expect(markChanges([{ kind: 'added', text: 'a** ~~b' }])).toBe('**a\\*\\* \\~\\~b**');
  });
});
