import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Source } from '../engine/model.js';
import { isReadInPart } from '../engine/text/firstSentences.js';
import { describeMatch } from './compare.js';
import { describeFinding } from './findings.js';
import { MeaningEngine, type MeaningLevel } from './meaning.js';
import { describeBetween, describeRelation, type DescribedRelation } from './relations.js';

interface Item {
  readonly id: unknown;
  readonly language?: string;
  readonly minimumConfidence?: number;
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  /** What is to be answered beside the matches. */
  readonly want?: readonly Wanted[];
}

const WANTED = ['findings', 'quotations', 'relations'] as const;
type Wanted = (typeof WANTED)[number];

/**
 * Answers one JSON object a line: all pairs of the item's sources, matched. A line that cannot be answered gets
 * `{"id","error"}` (`id` null where the line has none), and the batch goes on. `partial` has the pairs of which some
 * matches may be missing, since they are too long or too many; `partialFindings` the sources of which only the first
 * sentences were read for findings.
 */
export async function runBatch(input: Readable, output: Writable, level: MeaningLevel): Promise<void> {
  const engine = new MeaningEngine(level);
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    const line = raw.replace(/^\uFEFF/, '');
    if (line.trim() === '') continue;
    for (const piece of answer(engine, line))
      if (!output.write(piece)) await new Promise((resolve) => output.once('drain', resolve));
  }
}

/** An answer of so many UTF-16 units is written in pieces: that to 2,000 sources is longer than a string may be. */
const PIECE = 1_000_000;

/** The line that answers another one, in pieces. What was written nobody can take back: then an error ends it all. */
function* answer(engine: MeaningEngine, line: string): Generator<string> {
  let id: unknown = null;
  let piece = '';
  let isBegun = false;
  try {
    const value: unknown = JSON.parse(line);
    id = (value as { id?: unknown } | null)?.id ?? null;
    for (const part of answerItem(engine, checked(value))) {
      piece += part;
      if (piece.length < PIECE) continue;
      isBegun = true;
      yield piece;
      piece = '';
    }
  } catch (error) {
    if (isBegun) throw error;
    piece = JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) });
  }
  yield `${piece}\n`;
}

function* answerItem(meaning: MeaningEngine, item: Item): Generator<string> {
  const { id, language, minimumConfidence, sources, want = [] } = item;
  const { engine } = meaning;
  const ids = sources.map((source) => source.id);
  const articles = sources.map((source) => engine.setSource(source.id, source.text, { language }));
  engine.setStory(ids);
  const cut = meaning.learn(ids);
  const described = articles.map((article, i) => ({
    id: ids[i],
    sentences: article.sentences.map(({ start, end, role }) => ({ start, end, role })),
  }));
  const relations: DescribedRelation[] | undefined = want.includes('relations') ? [] : undefined;
  const byId = new Map(
    ids.map((source, i): [string, Source] => [source, { id: source, label: source, article: articles[i] }]),
  );
  yield `${JSON.stringify({ id, sources: described }).slice(0, -1)},"matches":`;
  function* matches(): Generator<object> {
    for (const [a, b] of pairsOf(ids)) {
      const pair = engine.match(a, b, { minimumConfidence });
      if (pair.partial) cut.add(a, b);
      const [from, to] = [byId.get(a), byId.get(b)];
      if (from && to) relations?.push(describeRelation(pair, from, to, engine.related(a, [b]).length > 0));
      for (const match of pair.matches) yield describeMatch(match, a, b);
    }
  }
  yield* inList(matches());
  let before = ',"partial":[';
  for (const [a, b] of pairsOf(ids)) {
    if (!cut.has(a, b)) continue;
    yield before + JSON.stringify([a, b]);
    before = ',';
  }
  if (before === ',') yield ']';
  const findings = want.includes('findings') ? engine.findings(ids, { minimumConfidence }) : undefined;
  const quotations = want.includes('quotations')
    ? ids.flatMap((source) => engine.quotations(source).map((quotation) => ({ source, ...quotation })))
    : undefined;
  const inPart = findings ? ids.filter((_, i) => isReadInPart(articles[i])) : [];
  for (const source of ids) engine.dropSource(source);
  const wanted = {
    ...(quotations && { quotations }),
    ...(relations && { relations, between: describeBetween(ids, relations) }),
    ...(findings && { findings: findings.map((finding) => describeFinding(finding, ids)) }),
    ...(inPart.length > 0 && { partialFindings: inPart }),
  };
  yield Object.entries(wanted)
    .map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join('');
  yield '}';
}

/** All pairs of a list, the first one before the other in it. */
function* pairsOf(ids: readonly string[]): Generator<readonly [string, string]> {
  for (const [i, a] of ids.entries()) for (let j = i + 1; j < ids.length; j++) yield [a, ids[j]];
}

/** A list as JSON, in pieces. */
function* inList(values: Iterable<object>): Generator<string> {
  let before = '[';
  for (const value of values) {
    yield before + JSON.stringify(value);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
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
