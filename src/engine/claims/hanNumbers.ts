import { type Reading, tokenFrom } from './tokens.js';

/** Whether a language writes numbers and times with Chinese characters. */
export const isHan = (language: string): boolean => language === 'zh' || language === 'ja';

/** No number, time or date is written longer, in UTF-16 units. */
const LONGEST = 40;

const FIGURE = String.raw`[\d０-９][\d０-９,，.．]*`;
/** "3.5万", "1亿2000万", "3千万": figures, each with its scales; the last may have none, "3万5000". */
const SCALED = new RegExp(
  String.raw`^(?:${FIGURE}[十百千]?[万萬亿億兆]+|${FIGURE}[百千])+(?:${FIGURE}(?![点點时時分月年日]))?`,
  'u',
);
const PART = new RegExp(String.raw`(${FIGURE})([十百千万萬亿億兆]*)`, 'gu');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);

/** How many zeros a figure ends in, behind its first digit. */
function zerosAtEnd(figure: string): number {
  let zeros = 0;
  while (zeros + 1 < figure.length && figure[figure.length - 1 - zeros] === '0') zeros++;
  return zeros;
}

/** A day or month of a year, as far as it is told, and the tokens that tell it, [start, end). */
interface HanDate {
  readonly start: number;
  readonly end: number;
  readonly date: { readonly year?: number; readonly month: number; readonly day?: number };
}

/** The number that begins at a token in figures, with its scales in characters, "1亿2000万". */
export function hanNumberAt(reading: Reading, at: number): { end: number; value: number; step: number } | undefined {
  const { text, tokens, language } = reading;
  if (!isHan(language)) return undefined;
  const { start } = tokens[at];
  const [told] = SCALED.exec(text.slice(start, start + LONGEST)) ?? [];
  if (told === undefined) return undefined;
  let value = 0;
  let step = Infinity;
  for (const [, figure, scales] of told.matchAll(PART)) {
    const plain = figure.normalize('NFKC').replaceAll(',', '');
    const scale = [...scales].reduce((product, sign) => product * (SCALES.get(sign) ?? 1), 1);
    const [whole, decimals] = plain.split('.');
    const zeros = decimals === undefined ? zerosAtEnd(whole) : -decimals.length;
    value += Number(plain) * scale;
    step = Math.min(step, scale * 10 ** zeros);
  }
  if (!Number.isFinite(value)) return undefined;
  // A word such as "万人" has the scale and what is counted in one: it is the number's.
  return { end: Math.max(at + 1, tokenFrom(tokens, start + told.length)), value: Number(value.toPrecision(12)), step };
}

/** "2024年3月5日", "3月5日", "2024年3月". */
const DATE = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号號])?/u;

/** The date that begins at a token in figures and characters; a month alone may be a number of them. */
export function hanDateAt({ text, tokens, language }: Reading, at: number): HanDate | undefined {
  if (!isHan(language)) return undefined;
  const { start } = tokens[at];
  const [told, year, month, day] = DATE.exec(text.slice(start, start + LONGEST).normalize('NFKC')) ?? [];
  if (told === undefined || (year === undefined && day === undefined)) return undefined;
  if (Number(month) > 12 || Number(day ?? 1) > 31) return undefined;
  return {
    start: at,
    end: tokenFrom(tokens, start + told.length),
    date: {
      ...(year !== undefined && { year: Number(year) }),
      month: Number(month),
      ...(day !== undefined && { day: Number(day) }),
    },
  };
}
