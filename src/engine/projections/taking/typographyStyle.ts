import { type Article, isMatchable } from '../../model.js';
import { inQuoteShape, type QuoteShape, quoteShapeOf } from './quotationMarks.js';

type MarkShape = 'curly' | 'straight';

/**
 * How a text writes its quotation marks, apostrophes and dashes; what it has none of, or writes otherwise, is absent.
 */
export interface TypographyStyle {
  readonly quotes?: QuoteShape;
  readonly apostrophes?: MarkShape;
  /** The dash between two words with the spaces around it: `—`, ` – `, ` - `. */
  readonly dash?: string;
}

/** The style of an article's title and body: of each sign the form that stands there most often. */
export function typographyStyle({ text, sentences }: Article): TypographyStyle {
  const said = sentences.filter(({ role }) => isMatchable(role)).map(({ start, end }) => text.slice(start, end));
  const count = (sign: RegExp): number => said.reduce((sum, part) => sum + (part.match(sign)?.length ?? 0), 0);
  const doubles = quoteShapeOf(said);
  const singles = mostOften<MarkShape>([
    ['straight', count(/'/g)],
    ['curly', count(/’/g)],
  ]);
  const dashes = new Map<string, number>();
  for (const part of said) {
    for (const { 0: dash } of dashesIn(part)) dashes.set(dash, (dashes.get(dash) ?? 0) + 1);
  }
  return {
    quotes: doubles ?? singles,
    apostrophes: singles ?? (doubles === 'straight' ? 'straight' : doubles && 'curly'),
    dash: mostOften([...dashes]),
  };
}

/** `text` with its quotation marks, apostrophes and dashes written in a style; no other character changes. */
export function inStyle(text: string, { quotes, apostrophes, dash }: TypographyStyle): string {
  const dashed = dash === undefined ? text : withDash(text, dash);
  const doubled = quotes === undefined ? dashed : inQuoteShape(dashed, quotes);
  if (apostrophes === undefined) return doubled;
  return apostrophes === 'curly' ? curlySingles(doubled) : doubled.replace(/[‘’]/g, "'");
}

/** A dash between words: an em dash or two hyphens with or without spaces, a shorter one with a space on both sides. */
const DASH = /(?<=\S)(?:[ \u00a0]?(?:—|--)[ \u00a0]?|[ \u00a0][–-][ \u00a0])(?=\S)/gu;

/** Between two numbers it says "to" or "minus" and stays; of more hyphens than two in a row none is a dash. */
function dashesIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(DASH)].filter(({ 0: dash, index }) => {
    const [before, after] = [text[index - 1], text[index + dash.length]];
    return !(/\p{N}/u.test(before) && /\p{N}/u.test(after)) && !/[-–—]/.test(before + after);
  });
}

function withDash(text: string, dash: string): string {
  return dashesIn(text).reduceRight(
    (now, { 0: own, index }) => now.slice(0, index) + dash + now.slice(index + own.length),
    text,
  );
}

/** What a single quotation mark opens after. */
const BEFORE_OPENING = /(?:^|[\s([{—–/“„«"'-])$/u;

/** Words that begin with an apostrophe, and years without their century. */
const CLIPPED = /^'(?:\d0s?|\d\d|tis|twas|em|til|cause|n)(?![\p{L}\p{N}])/iu;

function curlySingles(text: string): string {
  let open = false;
  return text.replace(/['‘’]/g, (mark, at: number) => {
    if (mark !== "'") {
      open = mark === '‘';
      return mark;
    }
    const rest = text.slice(at);
    const opens =
      !open &&
      BEFORE_OPENING.test(text.slice(0, at)) &&
      /^'[\p{L}\p{N}[“"]/u.test(rest) &&
      !CLIPPED.test(rest) &&
      /[^\s]['’](?![\p{L}\p{N}])/u.test(rest.slice(1));
    if (opens) open = true;
    else if (!/^'[\p{L}\p{N}]/u.test(rest)) open = false;
    return opens ? '‘' : '’';
  });
}

function mostOften<T>(counts: readonly (readonly [T, number])[]): T | undefined {
  const [most] = counts.filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one);
  return most?.[0];
}
