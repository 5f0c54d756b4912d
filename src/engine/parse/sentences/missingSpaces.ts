import type { LanguageRules } from '../../languages/rules.js';
import { isKnown, isWholeWord, opensSentence } from './afterAbbreviation.js';
import { REACH, wordBefore } from './surroundings.js';

const capitalised = /^(\p{Lu}\p{Ll}*)(?:[\s,’'.]|$)/u;
const wordThenSpace = /^[\p{L}\p{M}’']+[\s,]/u;
const address = /[/@=\\:#_]\S*$/u;
/** A name of so many letters could be an abbreviation. */
const SHORT_NAME = 3;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『]/u;
const brand = /yahoo$/i;
/** A note's number that lost its raised form: "in the harbour.3 Nobody". */
const gluedNote = /^\d{1,3}(?:[,–-]\d{1,3}){0,3}(?=\s+["“„«‘(]?\p{Lu}|\s*$)/u;

/**
 * Where a sentence ends at a stop without white space behind it, as scraped pages have it: "in the city.Then it …",
 * `"Why?""Because …"`; undefined for "Node.js", "27.Mar", addresses and the like.
 */
export function cutWithoutSpace(paragraph: string, at: number, stop: string, rules: LanguageRules): number | undefined {
  const after = at + stop.length;
  const rest = paragraph.slice(after, after + REACH);
  if (/^[.!?…]+""$/.test(stop) && /^\p{L}/u.test(rest)) return after - 1;
  const previous = paragraph[at - 1] ?? '';
  if (/^[!?]+[」』）]?$/u.test(stop) && wide.test(rest) && /[\p{L}\p{N}]/u.test(previous))
    return goesOnWide(paragraph, at, stop, rest) ? undefined : after;
  if (address.test(paragraph.slice(Math.max(0, at - REACH), at))) return undefined;
  const before = wordBefore(paragraph, at);
  const note = /^[.!?]["'”’»)]*$/u.test(stop) ? gluedNote.exec(rest) : null;
  if (note && hasNote(before, stop, rest.slice(note[0].length), rules)) return after + note[0].length;
  return endsAt(before, stop, rest, rules) ? after : undefined;
}

/** Whether a number right behind a stop is a note's: "the harbour.3", "Tarn.3 The abbey", `in May.”5`; not "Vol.3". */
function hasNote(before: string, stop: string, behind: string, rules: LanguageRules): boolean {
  if (isKnown(before, rules)) return false;
  if (isWholeWord(before, rules) || (stop.length > 1 && /\p{L}/u.test(before))) return true;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(before) && (before.length > SHORT_NAME || opensSentence(behind.trimStart(), rules));
}

/** "Yahoo!ニュース" is a name; "「いつ?」と" goes on, as behind wide stops. */
function goesOnWide(paragraph: string, at: number, stop: string, rest: string): boolean {
  return /^[とっに、]|^って/u.test(rest) || (stop === '!' && brand.test(paragraph.slice(Math.max(0, at - REACH), at)));
}

function endsAt(before: string, stop: string, rest: string, rules: LanguageRules): boolean {
  if (/^[!?]+$/.test(stop)) return /^[\p{Ll}\p{Lo}]{2,}$/u.test(before) && wordThenSpace.test(rest);
  const next = capitalised.exec(rest)?.[1];
  if (next === undefined) return false;
  if (/^[.!?…]+”$/.test(stop)) return true;
  if (/^(?:\.{3,}|…)$/.test(stop)) return next !== 'I' && before !== '' && !/^\p{Script=Armenian}/u.test(before);
  if (stop !== '.' || before.includes('.')) return false;
  if (/^\p{Ll}{3,}$/u.test(before)) return !rest.startsWith(`${next}.`);
  const title = rest.startsWith(`${next}.`) && rules.neverLast.has(next.toLowerCase());
  return title ? before.length > 3 : /\p{N}$|\p{Ll}{2}$/u.test(before) && opensSentence(rest, rules);
}
