import type { Kind } from '../../model.js';
import { withoutMarkup } from '../../text/markup.js';
import { looseFold } from '../../text/typography.js';

/**
 * What differs between two texts of the same words, beyond the kind of their marks: words stand between quotation marks
 * on one side only, other punctuation, nothing but accents and letters that a copy lost with them, or nothing but
 * links, emphasis and footnote signs.
 */
export type PunctuationDifference = 'quotationMarks' | 'punctuation' | 'accents' | 'markup';

/**
 * How the punctuation of two matched texts differs. Of equal words the whole difference, undefined where it is only how
 * a mark, a dash or a space is written; of other words whether one side alone quotes, which a reader must not miss.
 */
export function punctuationDifference(kind: Kind, one: string, other: string): PunctuationDifference | undefined {
  const [first, second] = [inOneKind(one), inOneKind(other)];
  if (kind !== 'identical') return first.includes('"') === second.includes('"') ? undefined : 'quotationMarks';
  if (first === second) return undefined;
  if (inOneKind(withoutEmphasis(one)) === inOneKind(withoutEmphasis(other))) return 'markup';
  if (withoutAccents(first) === withoutAccents(second) || plainLetters(first) === plainLetters(second))
    return 'accents';
  return quotedWords(first) === quotedWords(second) ? 'punctuation' : 'quotationMarks';
}

/** `text` with every mark of a kind written as one sign: curly and straight, « » and “ ”, every dash, every space. */
function inOneKind(text: string): string {
  const marked = text
    .toLowerCase()
    .replace(/«[ \u00a0\u202f]?|[ \u00a0\u202f]?»|[“”„‟＂«»]|''/gu, '"')
    .replace(/[‘’‚‛‹›＇ʼ`´]/gu, "'")
    .replace(/\s*(?:--+|[–—―−])\s*|\s+-\s+/gu, ' - ')
    .replace(/…/gu, '...')
    .replace(/[‐‑]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return withSingleQuotations(marked);
}

/** Single quotation marks as double ones; an apostrophe stands inside a word or closes nothing. */
function withSingleQuotations(text: string): string {
  let isOpen = false;
  return text.replace(/'/g, (mark, at: number) => {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character);
    if (!isOpen && !isWord(before) && isWord(after) && /[^\s]'(?![\p{L}\p{N}])/u.test(text.slice(at + 1))) {
      isOpen = true;
      return '"';
    }
    if (isOpen && !isWord(after) && /\S/.test(before)) {
      isOpen = false;
      return '"';
    }
    return mark;
  });
}

/** `text` without its markup and the signs of emphasis. */
const withoutEmphasis = (text: string): string => withoutMarkup(text).replace(/[*_~`]+/g, '');

/** What stands between quotation marks, without typography; the last quotation may go on in another sentence. */
function quotedWords(text: string): string {
  const parts = text.split('"');
  return parts
    .filter((_, index) => index % 2 === 1)
    .map(looseFold)
    .join('"');
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const plainLetters = (text: string): string => text.normalize('NFC').replace(/[^\0-\x7f]/g, '');
