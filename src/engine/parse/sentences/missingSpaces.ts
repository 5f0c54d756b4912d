import type { LanguageRules } from '../../languages/rules.js';
import { opensSentence } from './abbreviations.js';
import { REACH, wordBefore } from './surroundings.js';

const capitalised = /^(\p{Lu}\p{Ll}*)(?:[\s,’'.]|$)/u;
const wordThenSpace = /^[\p{L}\p{M}’']+[\s,]/u;
const address = /[/@=\\:#_]\S*$/u;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Where a sentence ends at a stop without white space behind it, as scraped pages have it: "in the city.Then it …",
 * `"Why?""Because …"`; undefined for "Node.js", "27.Mar", addresses and the like.
 */
export function cutWithoutSpace(paragraph: string, at: number, stop: string, rules: LanguageRules): number | undefined {
  const after = at + stop.length;
  const rest = paragraph.slice(after, after + REACH);
  if (/^[.!?…]+""$/.test(stop) && /^\p{L}/u.test(rest)) return after - 1;
  if (/^[!?]+$/.test(stop) && wide.test(rest[0]) && wide.test(paragraph[at - 1] ?? '')) return after;
  if (address.test(paragraph.slice(Math.max(0, at - REACH), at))) return undefined;
  const before = wordBefore(paragraph, at);
  return endsAt(before, stop, rest, rules) ? after : undefined;
}

function endsAt(before: string, stop: string, rest: string, rules: LanguageRules): boolean {
  if (/^[!?]+$/.test(stop)) return /^[\p{Ll}\p{Lo}]{2,}$/u.test(before) && wordThenSpace.test(rest);
  const next = capitalised.exec(rest)?.[1];
  if (next === undefined) return false;
  if (/^[.!?…]+”$/.test(stop)) return true;
  if (/^(?:\.{3,}|…)$/.test(stop)) return next !== 'I' && before !== '';
  if (stop !== '.' || before.includes('.')) return false;
  if (/^\p{Ll}{3,}$/u.test(before)) return !rest.startsWith(`${next}.`);
  const title = rest.startsWith(`${next}.`) && rules.neverLast.has(next.toLowerCase());
  return title ? before.length > 3 : /\p{N}$|\p{Ll}{2}$/u.test(before) && opensSentence(rest, rules);
}
