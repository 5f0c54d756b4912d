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

/** "三百二十万", "十五", "两": a number in characters, of two digits or more with their places. */
const SPOKEN =
  /^(?:(?=.?[十百千万萬亿億])[一二两兩三四五六七八九十零〇百千]+(?:[万萬亿億][一二两兩三四五六七八九十零〇百千]*)*|[二两兩三四五六七八九])/u;
/** What such a number may begin with. */
const OPENS = /^[一二两兩三四五六七八九十]/u;
/** What is counted stands right behind it: without one of these words characters are no number, as in "三亚". */
const COUNTED =
  /^(?:[名人艘个個位元岁歳天起家辆輛架所座栋棟套吨噸米票国匹]|年(?!代|级|級)|公里|公斤|小时|小時|分钟|分鐘|美元|欧元|歐元|円|周年|時間|軒|台|件|回|隻|只)/u;
const DIGITS = '零一二三四五六七八九';

/** Whether a word may be a number in characters, or begin one. */
export const mayOpenHanNumber = (fold: string): boolean => OPENS.test(fold);

/** How much a number in characters is. */
function spokenValue(told: string): number {
  let [all, part, digit] = [0, 0, 0];
  for (const sign of told) {
    const scale = SCALES.get(sign);
    if (scale === undefined) digit = Math.max(0, DIGITS.indexOf(sign.replace(/[两兩]/, '二')));
    else if (scale >= 1e4) [all, part, digit] = [all + (part + digit) * scale, 0, 0];
    else [part, digit] = [part + (digit === 0 ? 1 : digit) * scale, 0];
  }
  return all + part + digit;
}

/** The number in characters that begins at a token, where what it counts stands behind it; "第三名" is a rank. */
function spokenAt(text: string, start: number): { told: string; value: number } | undefined {
  const [told] = SPOKEN.exec(text.slice(start, start + LONGEST)) ?? [];
  if (told === undefined || !COUNTED.test(text.slice(start + told.length, start + told.length + 2))) return undefined;
  // A rank, or the end of a longer number that is none.
  return /[第几幾数數零〇一二两兩三四五六七八九十百千万萬亿億\d]$/u.test(text.slice(Math.max(0, start - 1), start))
    ? undefined
    : { told, value: spokenValue(told) };
}

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

/** The number that begins at a token in figures, with its scales in characters, "1亿2000万", or in characters alone. */
export function hanNumberAt(reading: Reading, at: number): { end: number; value: number; step: number } | undefined {
  const { text, tokens, language } = reading;
  if (!isHan(language)) return undefined;
  const { start } = tokens[at];
  const spoken = spokenAt(text, start);
  if (spoken) {
    const { value } = spoken;
    const end = Math.max(at + 1, tokenFrom(tokens, start + spoken.told.length));
    return { end, value, step: 10 ** zerosAtEnd(String(value)) };
  }
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
