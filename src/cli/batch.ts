import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { isReadInPart } from '../engine/text/firstSentences.js';
import { describeMatch } from './compare.js';
import { describeFinding } from './findings.js';
import { MeaningEngine, type MeaningLevel } from './meaning.js';

interface Item {
  readonly id: unknown;
  readonly language?: string;
  readonly minimumConfidence?: number;
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  /** What is to be answered beside the matches. */
  readonly want?: readonly Wanted[];
}

const WANTED = ['findings', 'quotations'] as const;
type Wanted = (typeof WANTED)[number];

/**
 * Answers one JSON object a line: all pairs of the item's sources, matched. A line that cannot be answered gets
 * `{"id","error"}` (`id` null where the line has none), and the batch goes on. `partial` has the pairs of which some
 * matches may be missing, since they are too long; `partialFindings` the sources of which only the first sentences were
 * read for findings.
 */
export async function runBatch(input: Readable, output: Writable, level: MeaningLevel): Promise<void> {
  const engine = new MeaningEngine(level);
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    const line = raw.replace(/^\uFEFF/, '');
    if (line.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answer(engine, line))}\n`))
      await new Promise((resolve) => output.once('drain', resolve));
  }
}

function answer(engine: MeaningEngine, line: string): object {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    id = (value as { id?: unknown } | null)?.id ?? null;
    return answerItem(engine, checked(value));
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function answerItem(meaning: MeaningEngine, { id, language, minimumConfidence, sources, want = [] }: Item): object {
  const { engine } = meaning;
  const ids = sources.map((source) => source.id);
  const articles = sources.map((source) => engine.setSource(source.id, source.text, { language }));
  engine.setStory(ids);
  const cut = meaning.learn(ids);
  const matches: object[] = [];
  const partial: (readonly [string, string])[] = [];
  for (const [i, a] of ids.entries()) {
    for (const b of ids.slice(i + 1)) {
      const pair = engine.match(a, b, { minimumConfidence });
      for (const match of pair.matches) matches.push(describeMatch(match, a, b));
      if (pair.partial || cut.has(a, b)) partial.push([a, b]);
    }
  }
  const findings = want.includes('findings') ? engine.findings(ids, { minimumConfidence }) : undefined;
  const quotations = want.includes('quotations')
    ? ids.flatMap((source) => engine.quotations(source).map((quotation) => ({ source, ...quotation })))
    : undefined;
  const inPart = findings ? ids.filter((_, i) => isReadInPart(articles[i])) : [];
  for (const source of sources) engine.dropSource(source.id);
  return {
    id,
    sources: articles.map((article, i) => ({
      id: sources[i].id,
      sentences: article.sentences.map(({ start, end, role }) => ({ start, end, role })),
    })),
    matches,
    ...(partial.length > 0 && { partial }),
    ...(quotations && { quotations }),
    ...(findings && { findings: findings.map((finding) => describeFinding(finding, ids)) }),
    ...(inPart.length > 0 && { partialFindings: inPart }),
  };
}

function checked(value: unknown): Item {
  if (typeof value !== 'object' || value === null) throw new Error('The line is not a JSON object.');
  const { id, language, sources, minimumConfidence, want } = value as Record<string, unknown>;
  if (id === undefined) throw new Error('"id" is missing.');
  if (!Array.isArray(sources)) throw new Error('"sources" must be a list of {"id","text"}.');
  for (const source of sources as unknown[]) {
    const { id: sourceId, text } = (source ?? {}) as Record<string, unknown>;
    if (typeof sourceId !== 'string' || typeof text !== 'string')
      throw new Error('Each source needs "id" and "text", both strings.');
  }
  if (new Set((sources as { id: string }[]).map((source) => source.id)).size < sources.length)
    throw new Error('Two sources have the same "id".');
  if (language !== undefined && typeof language !== 'string') throw new Error('"language" must be a string.');
  if (
    minimumConfidence !== undefined &&
    !(typeof minimumConfidence === 'number' && minimumConfidence >= 0 && minimumConfidence <= 1)
  ) {
    throw new Error('"minimumConfidence" must be a number from 0 to 1.');
  }
  if (want !== undefined && !(Array.isArray(want) && want.every((one) => WANTED.includes(one as Wanted))))
    throw new Error(`"want" must be a list of ${WANTED.map((one) => `"${one}"`).join(', ')}.`);
  return value as Item;
}
