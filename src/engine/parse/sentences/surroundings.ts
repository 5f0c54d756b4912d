import type { LanguageRules } from '../../languages/rules.js';

/** How far a rule looks around a place: bounds the work at each, whatever the paragraph. */
export const REACH = 40;

/** ":)", ";-)", ":D" and their like before white space. */
export const emoticon = /^[:;]-?[()DP]+(?=\s|$)/;

/** Longer words behind a bracket are whole ones. */
const BRACKETED_AT_MOST = 6;
/** Reads backwards from the end, and so does not try every place to begin at. */
const lastWord = /$(?<=([\p{L}\p{N}][\p{L}\p{M}\p{N}.°]*))/u;
/** Words between a quotation and the verb that says who spoke: "Tarnsey mayor Jo Roe tweeted". */
const WORDS_BEFORE_VERB = 8;
/** "Maj. Gen. Tomas Quill (Ret.) replied", "Rep. Tom Hale (D-Ohio) said" */
const bracketBehindName = /^\([^()]{1,16}\),?\s+/;
const speaking = /^(\p{L}[\p{L}\p{M}'’-]*)([.,]?)(?=\s|$|[,.;:!?।።۔])/u;
/** These may stand inside a name or an office: "Jo Roe, mayor of Tarnsey, asked". */
/** "(Pseud. Ada Lind) wrote": no word ends so, and nothing but a name follows in the bracket. */
const cutShort = /^\p{Lu}\p{Ll}*[bcdfghjklmnpqrstvwxz]{1,3}$/u;
/** "(cf. Eth. Nic. 1094a)": a work of two short words, and its place in brackets. */
const shortName = /^\p{Lu}\p{Ll}{1,5}$/u;
const bookOrNumber = /^(?:\p{Lu}\p{Ll}{1,5}\.\s?)?\p{N}[^()]{0,40}\)/u;
const nameAlone = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}[)\]]/u;
const insideName = /^(?:of|the|for|and|von|van|vom|der|den|de|da|di|du|del|della|do|la|le|el|af|av|et|y|e|und|og|och)$/;

/** A question also has these behind the name of who asks it: en, de, fr, es, it, nl, pt. */
const wantedToKnow =
  /^(?:want(?:ed|s) to know|wollte[^.!?:]{0,40} wissen|will[^.!?:]{0,40} wissen|(?:s['’]est interrogée?|se demanda|voulut savoir|quiso saber|se preguntó|volle sapere|si chiese|wilde[^.!?:]{0,40} weten|quis saber)(?!\p{L}))/u;

/** The word that ends right before paragraph[at], with the stops inside it; empty where there is none. */
export function wordBefore(paragraph: string, at: number): string {
  return lastWord.exec(paragraph.slice(Math.max(0, at - REACH), at))?.[1] ?? '';
}

/** Whether `rest` says who spoke: "Lind asked", "he said", "demande-t-il", "Sen. Tom Hale said". */
export function speechFollows(rest: string, rules: LanguageRules): boolean {
  const [first = ''] = /^\p{L}+/u.exec(rest) ?? [];
  if (rules.speech.has(first.toLowerCase())) return true;
  const isLower = /^\p{Ll}/u.test(first);
  // With its capital, what follows opens a sentence: "“Stop!” The keeper shouted at the boat."
  if (!isLower && rules.functionWords.has(first.toLowerCase())) return false;
  let from = 0;
  for (let count = 0; count <= (isLower ? 2 : WORDS_BEFORE_VERB); count++) {
    const [whole, word, mark] = speaking.exec(rest.slice(from)) ?? [];
    if (whole === undefined) return false;
    const key = word.toLowerCase();
    if (count > 0 && (rules.speech.has(key) || wantedToKnow.test(rest.slice(from)))) return true;
    if (count > 0 && rules.functionWords.has(key) && !insideName.test(key)) return false;
    if (mark === '.' && !/^\p{Lu}/u.test(word)) return false;
    from += whole.length;
    const gap = /^\s+/.exec(rest.slice(from));
    if (!gap) return false;
    from += gap[0].length;
    from += bracketBehindName.exec(rest.slice(from))?.[0].length ?? 0;
  }
  return false;
}

/**
 * Whether the word that ends at paragraph[at] is an abbreviation behind an opening bracket, "(b. 1934; d. 1990)": in
 * lower case right behind it, or short and before a number.
 */
export function isBehindBracket(paragraph: string, at: number, before: string, next: string): boolean {
  if (before === '' || before.length > BRACKETED_AT_MOST) return false;
  const start = at - before.length;
  const lead = paragraph.slice(Math.max(0, start - REACH), start);
  if (/[([]["'“„«]?$/u.test(lead))
    return /^\p{Ll}/u.test(before) || /^\p{N}/u.test(next) || (cutShort.test(before) && nameAlone.test(next));
  if (shortName.test(before) && bookOrNumber.test(next) && lead.lastIndexOf('(') > lead.lastIndexOf(')')) return true;
  return /[;,–†*]\s?$/u.test(lead) && /[([][^)\]]*$/.test(lead) && /^\p{N}/u.test(next);
}
