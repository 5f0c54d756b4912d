import type { Change } from '../../engine/text/changes.js';

/**
 * An article's text as Markdown that shows just this text: whatever could be markup is escaped, `<` and `&` become
 * entities, white space becomes single ordinary spaces so that prose wraps between words.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~>:@=$^"'/]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;');
}

/** What a text became, with the words that went struck through and those that came in bold. */
export function markChanges(changes: readonly Change[]): string {
  return changes
    .map(({ kind, text }, at) => {
      const marked = kind === 'same' ? escapeMarkdown(text) : mark(text, MARKS[kind]);
      // Words that went and words that came would read as one word where no space stands between them.
      return at > 0 && kind !== changes[at - 1].kind && touch(changes[at - 1].text, text) ? ` ${marked}` : marked;
    })
    .join('');
}

function touch(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

const MARKS = { removed: '~~', added: '**' } as const;

/**
 * Marks hold from the first to the last letter or digit: beside punctuation or a space they would not be read as marks.
 */
function mark(text: string, sign: string): string {
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text);
  if (!words) return escapeMarkdown(text);
  const before = text.slice(0, words.index);
  const after = text.slice(words.index + words[0].length);
  return `${escapeMarkdown(before)}${sign}${escapeMarkdown(words[0])}${sign}${escapeMarkdown(after)}`;
}
