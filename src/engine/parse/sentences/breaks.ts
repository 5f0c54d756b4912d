import { opensSentence } from './abbreviations.js';
import type { LanguageRules } from '../../languages/rules.js';
import { REACH, wordBefore } from './surroundings.js';

/**
 * Behind these a sentence always ends: a quotation before another, a sentence in brackets, "(See also page 3) The
 * ferry", an emoticon, an address before another.
 */
const sure = [
  /"(?<=[^\s",]")(?=\s"[\p{L}\p{N}])|[”“](?<!,.)(?=\s[“„]\p{L})|»(?=\s«)/gu,
  /\)(?<=[.!?…]["'”’»]{0,2}\s\(\p{Lu}\p{L}*\s[^().!?]{6,80}\))(?=\s["“„«`]{0,2}\p{Lu})/gu,
  /[:;](?<=\s.)-?[()DP]+(?=\s+\p{Lu})/gu,
  /\bhttps?:\/\/\S{1,400}(?=\s{1,4}https?:\/\/)/gu,
];
/** Not before an English "I", which has its capital anywhere. */
const semicolon = /;(?=\s+\p{Lu})(?!\s+I\b)/gu;
/** A clause of six words or more, not a label such as "Our verdict:". */
const clauseWithColon = /:(?<=(?:[^\s.!?:]+\s+){5}[^\s.!?:]+:)(?=\s+\p{Lu})/gu;
/** With the next word and the letter after it. */
const capitalBehindSpace = / (?<=[\p{L}\p{N}%)] )(?=(\p{Lu}\p{L}+) (\S+ ?\S?))/gu;
/** What stands before a heading of one or two words; a capital behind it tells only where the heading is no "PS". */
const lastStop = /^.*[.!?…]["'”’»]*\s(?=\p{L}{3})/su;
const unpunctuated = /^[\p{L}\p{M}\p{N}\s’'%,-]*$/u;
/** The words since the last stop, where nothing else stands between them and there are enough for a headline. */
const headline = /(?:^|[.!?…]["”’»)]*\s)([\p{L}\p{N}]+)(?:[\s-][\p{L}\p{N}]+){2,}$/u;
const HEADLINE_AT_MOST = 80;

/** The places in a paragraph where one sentence ends without a stop and another begins. */
export function breaksWithoutStop(paragraph: string, rules: LanguageRules): number[] {
  const cuts = sure.flatMap((pattern) =>
    [...paragraph.matchAll(pattern)].map(({ index, 0: text }) => index + text.length),
  );
  for (const pattern of rules.capitalNouns ? [semicolon, clauseWithColon] : [semicolon]) {
    for (const { index } of paragraph.matchAll(pattern)) {
      if (opensSentence(paragraph.slice(index + 1, index + REACH).trimStart(), rules)) cuts.push(index + 1);
    }
  }
  for (const { index, 1: word, 2: next } of paragraph.matchAll(capitalBehindSpace)) {
    if (endsHeadline(paragraph, index, word, next, rules)) cuts.push(index);
  }
  return cuts;
}

/** Whether a headline that ran into the text ends at paragraph[at]: "… shut for good Although the ferry …". */
function endsHeadline(paragraph: string, at: number, word: string, next: string, rules: LanguageRules): boolean {
  const key = word.toLowerCase();
  if (!rules.functionWords.has(key) || rules.polite?.has(key) || word.slice(1) !== key.slice(1)) return false;
  if (rules.functionWords.has(wordBefore(paragraph, at).toLowerCase())) return false;
  const titled = / \p{Lu}$/u.test(next) && !rules.capitalNouns; // "How to Sail a Ferry"
  if (/^\p{Ll}/u.test(next)) {
    const before = paragraph.slice(Math.max(0, at - REACH / 2), at);
    return !titled && unpunctuated.test(rules.capitalNouns ? before.replace(lastStop, '') : before);
  }
  if (!rules.capitalNouns) return false;
  const [, first] = headline.exec(paragraph.slice(Math.max(0, at - HEADLINE_AT_MOST), at)) ?? [];
  return first !== undefined && !rules.functionWords.has(first.toLowerCase());
}
