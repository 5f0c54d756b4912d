import type { LanguageRules } from '../../languages/rules.js';

/** How far a rule looks around a place: bounds the work at each, whatever the paragraph. */
export const REACH = 40;

/** ":)", ";-)", ":D" and their like before white space. */
export const emoticon = /^[:;]-?[()DP]+(?=\s|$)/;

/** Reads backwards from the end, and so does not try every place to begin at. */
const lastWord = /$(?<=([\p{L}\p{N}][\p{L}\p{M}\p{N}.°]*))/u;
const nameThenVerb = /^(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}(?:\p{L}+\s+)?(\p{L}+)/u;

/** The word that ends right before paragraph[at], with the stops inside it; empty where there is none. */
export function wordBefore(paragraph: string, at: number): string {
  return lastWord.exec(paragraph.slice(Math.max(0, at - REACH), at))?.[1] ?? '';
}

/** Whether `rest` says who spoke: "Lind asked", "he said", "demande-t-il". */
export function speechFollows(rest: string, rules: LanguageRules): boolean {
  const [first = ''] = /^\p{L}+/u.exec(rest) ?? [];
  return rules.speech.has(first.toLowerCase()) || rules.speech.has(nameThenVerb.exec(rest)?.[1].toLowerCase() ?? '');
}
