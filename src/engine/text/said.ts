/**
 * What a sentence says: its words without what stands with them on the line and is none of them, its label (the number
 * of a clause, who speaks, a time) and stage directions.
 */
import type { Article } from '../model.js';

/** These may tell more, "(Beifall bei der SPD)"; those below stand alone. In the languages of the tables, zh and ja. */
const loud =
  'applause|cheers|cheering|laughter|crosstalk|standing ovation|beifall|heiterkeit|zurufe?|zwischenrufe?|applaudissements|rires|exclamations|aplausos|risas|abucheos|applausi|ilarità|risos|oklaski|аплодисменты|оплески';
const others =
  'laughs|laughing|music|pause|silence|inaudible|indistinct|unintelligible|sighs|crying|sobs|boos|booing|whistling|coughs|chuckles|gasps|gavel|applaus|lachen|lacht|gelächter|unruhe|musik|stille|unverständlich|seufzt|weint|rire|musique|brouhaha|música|silencio|inaudible|risate|musica|silenzio|palmas|silêncio|gelach|muziek|brawa|śmiech|muzyka|смех|музыка|сміх|музика|拍手|笑|笑い|掌声|笑声';
const direction = new RegExp(
  `^[[(（](?:(?:${loud})(?:[\\s,.;:–-][^[\\]()]{0,200})?|(?:${others})\\.?)[\\])）][.:]?$`,
  'iu',
);
const DIRECTION_AT_MOST = 240;

/** Whether a text is a stage direction and nothing else: "[Applause]", "(Heiterkeit bei der SPD)". */
export function isDirection(text: string): boolean {
  return text.length <= DIRECTION_AT_MOST && OPENS.test(text) && direction.test(text);
}

/** Whether a stage direction stands anywhere in a text, as in that of a speech. */
export function hasDirection(text: string): boolean {
  return (text.match(/[[(（][^[\]()（）]{1,240}[\])）]/gu) ?? []).some(isDirection);
}

/** What a sentence says; all of its text where that is nothing else. */
export function saidOf({ text, sentences }: Article, index: number): string {
  const { start, end, label = 0 } = sentences[index];
  return withoutDirections(text.slice(start + label, end)) || text.slice(start, end);
}

/** The stage directions before and behind what a sentence says; empty for most. */
export function directionsOf({ text, sentences }: Article, index: number): string {
  const { start, end, label = 0 } = sentences[index];
  const whole = text.slice(start + label, end);
  const said = withoutDirections(whole);
  if (said === '' || said === whole) return '';
  const at = whole.indexOf(said);
  return `${whole.slice(0, at)} ${whole.slice(at + said.length)}`.trim();
}

/** "1.", "3.1.", "п. 2.": the number of a clause that is set apart as metadata. */
const apart = /^(?:\p{L}{1,10}\.?\s)?\d{1,3}(?:\.\d{1,3}){0,4}\.$/u;
const APART_AT_MOST = 32;

/** The label of a sentence, without the white space behind it; empty for most. */
export function labelOf({ text, sentences }: Article, index: number): string {
  const { start, label = 0, paragraph } = sentences[index];
  if (label > 0 || index === 0) return text.slice(start, start + label).trim();
  const before = sentences[index - 1];
  if (before.role !== 'meta' || before.paragraph !== paragraph || before.end - before.start > APART_AT_MOST) return '';
  const number = text.slice(before.start, before.end);
  return apart.test(number) ? number : '';
}

const OPENS = /^[[(（]/;
const CLOSES = /[\])）][.:]?$/;

function withoutDirections(text: string): string {
  let said = text;
  while (OPENS.test(said)) {
    const close = said.slice(0, DIRECTION_AT_MOST).search(/[\])）]/) + 1;
    if (close === 0 || !isDirection(said.slice(0, close))) break;
    said = said.slice(close).trimStart();
  }
  while (CLOSES.test(said)) {
    const open = Math.max(...['[', '(', '（'].map((sign) => said.lastIndexOf(sign)));
    if (open < 0 || !isDirection(said.slice(open))) break;
    said = said.slice(0, open).trimEnd();
  }
  return said;
}
