/**
 * The shapes of the marks around a quotation: what opens it and what closes it, with the spaces that belong to them.
 */
const quoteShapes = {
  straight: ['"', '"'],
  curly: ['“', '”'],
  low: ['„', '“'],
  lowHigh: ['„', '”'],
  guillemets: ['«', '»'],
  spacedGuillemets: ['«\u00a0', '\u00a0»'],
  inwardGuillemets: ['»', '«'],
} as const;

export type QuoteShape = keyof typeof quoteShapes;

/** A double quotation mark, from UTF-16 offset `start` to `end`, with the space inside « and ». */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
  /** 1 for the outermost quotation. */
  readonly depth: number;
}

/** What stands before a mark that opens. */
const BEFORE_OPENING = /(?:^|[\s([{—–/‘'-]|[“„«»"]\s?)$/u;
const MARK = /["“”„‟«»]/gu;
/** Non-breaking, as in French, or plain. */
const INNER_SPACE = /[ \u00a0\u202f]/u;

/**
 * Writes the outermost quotation marks of `text` in a shape; quotations inside others keep theirs, and so do inches.
 */
export function inQuoteShape(text: string, shape: QuoteShape): string {
  const [opening, closing] = quoteShapes[shape];
  return marksIn(text)
    .filter(({ depth }) => depth === 1)
    .reduceRight(
      (now, { start, end, opens }) => now.slice(0, start) + (opens ? opening : closing) + now.slice(end),
      text,
    );
}

/** The shape of most quotations of some texts; undefined where there are none, or marks of no shape that is known. */
export function quoteShapeOf(texts: readonly string[]): QuoteShape | undefined {
  const counts = new Map<QuoteShape, number>();
  for (const text of texts) {
    const marks = marksIn(text).filter(({ depth }) => depth === 1);
    for (const { start, end, opens } of marks) {
      const sign = text.slice(start, end);
      for (const shape of shapesOf(sign, opens)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
  }
  // Marks that two shapes share count for both: the rarer halves decide, and the first shape where nothing does.
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0];
}

function shapesOf(sign: string, opens: boolean): QuoteShape[] {
  const plain = (shape: QuoteShape) => quoteShapes[shape][opens ? 0 : 1].replace(/\s/g, '');
  const isSpaced = INNER_SPACE.test(sign);
  return (Object.keys(quoteShapes) as QuoteShape[]).filter(
    (shape) => plain(shape) === sign.trim() && (!/[«»]/.test(sign) || isSpaced === (shape === 'spacedGuillemets')),
  );
}

function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  const open: string[] = [];
  for (const { 0: sign, index } of text.matchAll(MARK)) {
    const role = roleOf(sign, text, index, open);
    if (role === undefined) continue;
    if (role === 'opens') open.push(sign);
    const depth = Math.max(1, open.length);
    if (role === 'closes') open.pop();
    marks.push({ ...withInnerSpace(text, index, sign, role), opens: role === 'opens', depth });
  }
  return marks;
}

/** Whether a mark opens or closes a quotation; undefined where it is none, as behind 12 for inches. */
function roleOf(sign: string, text: string, index: number, open: readonly string[]): 'opens' | 'closes' | undefined {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text[index + 1] ?? '';
  const isSpacedOpening = sign === '«' && INNER_SPACE.test(after) && text.length > index + 2;
  const canOpen = BEFORE_OPENING.test(before) && (/[^\s]/u.test(after) || isSpacedOpening);
  const canClose = /\S$/u.test(before) || (/[«»]/.test(sign) && /\S\s$/u.test(before));
  if (sign === '„' || sign === '‟') return 'opens';
  const last = open.at(-1);
  if (last === undefined) {
    if (canOpen) return 'opens';
    // A quotation may have begun in the sentence before; a straight mark behind a figure may say inches or seconds.
    return sign === '"' && /\p{N}$/u.test(before) ? undefined : 'closes';
  }
  // The same straight mark closes what it opened; another sign may open a quotation inside.
  if (closesWhat(last).includes(sign) && (canClose || !canOpen)) return 'closes';
  return canOpen ? 'opens' : 'closes';
}

/** The signs that close what `opening` opened. */
function closesWhat(opening: string): string {
  if (opening === '"') return '"';
  if (opening === '“' || opening === '”') return '”';
  if (opening === '„' || opening === '‟') return '“”';
  return opening === '«' ? '»' : '«';
}

function withInnerSpace(
  text: string,
  index: number,
  sign: string,
  role: 'opens' | 'closes',
): { readonly start: number; readonly end: number } {
  const [start, end] = [index, index + sign.length];
  if (!/[«»]/.test(sign)) return { start, end };
  if (role === 'opens') return { start, end: INNER_SPACE.test(text[end] ?? '') ? end + 1 : end };
  return { start: start > 0 && INNER_SPACE.test(text[start - 1]) ? start - 1 : start, end };
}
