import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEncoder, type SentenceEncoder } from '../encoder/encoder.js';
import { createEngine } from '../engine/create.js';
import type { Engine } from '../engine/engine.js';
import { inTwoLanguages } from '../engine/text/inTwoLanguages.js';
import { OldestFirst } from '../engine/text/oldestFirst.js';
import { InputError } from './input.js';
import { readLexicon } from './lexicon.js';

/** By the meaning of whole sentences, by words of like meaning, or by equal words alone. */
const MEANINGS = ['sentences', 'words', 'off'] as const;
export type MeaningLevel = (typeof MEANINGS)[number];

const file = join(__dirname, '..', 'resources', 'encoder.bin');

/**
 * What `--meaning` gives; where it is not given, sentences if the encoder's file stands beside the program. Throws
 * InputError for another word, or where the file is missing.
 */
export function meaningLevel(given: string | undefined): MeaningLevel {
  const isThere = existsSync(file);
  if (given === undefined) return isThere ? 'sentences' : 'words';
  const level = MEANINGS.find((each) => each === given);
  if (level === undefined) throw new InputError(`--meaning takes ${MEANINGS.join(', ')}, not "${given}".`);
  if (level === 'sentences' && !isThere) throw new InputError(`--meaning sentences needs ${file}, which is missing.`);
  return level;
}

/** 30 MB of vectors; the oldest go first. */
const VECTORS_AT_MOST = 20_000;
/**
 * A source of more UTF-16 units than an article has, some 8,000 words, is compared by words alone with one in its own
 * language: the vectors of a book take minutes.
 */
const SOURCE_AT_MOST = 50_000;
/**
 * So many pieces of words are turned into vectors for the pairs of an answer, those of the first pairs first: in one
 * language 20 s of work. Between two languages words tell next to nothing, and whoever asks for those waits longer: for
 * two texts of some 130,000 units.
 */
const PIECES_AT_MOST = { inOne: 30_000, inTwo: 60_000 };

/** An answer on more sources is by words alone in each language: it has so many pairs that few of them get vectors. */
const SOURCES_AT_MOST = 400;

type Encoder = Pick<SentenceEncoder, 'piecesOf' | 'encode'>;

/** Pairs of sources, the first one before the other in their list. */
export class CutPairs {
  readonly #keys = new Set<string>();
  readonly #areCut: (a: string, b: string) => boolean;

  /** `areCut` tells of pairs that are not named one by one. */
  constructor(areCut: (a: string, b: string) => boolean = () => false) {
    this.#areCut = areCut;
  }

  add(a: string, b: string): void {
    this.#keys.add(JSON.stringify([a, b]));
  }

  has(a: string, b: string): boolean {
    return (this.#keys.size > 0 && this.#keys.has(JSON.stringify([a, b]))) || this.#areCut(a, b);
  }
}

/** An engine that is told the vectors of sentences before it is asked for their matches. */
export class MeaningEngine {
  readonly engine: Engine;
  readonly #vectors = new OldestFirst<string, Float32Array>(VECTORS_AT_MOST);
  #bySentences: boolean;
  readonly #open: () => Encoder | undefined;
  #encoder: Encoder | undefined;

  /** `open` opens the encoder once it is needed; undefined where that cannot be. */
  constructor(level: MeaningLevel, open: () => Encoder | undefined = tryOpening) {
    this.#open = open;
    this.engine = level === 'off' ? createEngine() : createEngine(readLexicon);
    this.#bySentences = level === 'sentences';
  }

  /**
   * Finds the vectors of the sentences that words leave unclear between any two of the sources, up to what an answer
   * may cost. Returns the pairs of which some were left out.
   */
  learn(ids: readonly string[]): CutPairs {
    if (!this.#bySentences) return new CutPairs();
    const areTranslated = (a: string, b: string): boolean => inTwoLanguages(this.#languageOf(a), this.#languageOf(b));
    const cut = new CutPairs((a, b) => ids.length > SOURCES_AT_MOST && !areTranslated(a, b));
    const left = { ...PIECES_AT_MOST };
    for (const [i, a] of ids.entries()) {
      for (const b of ids.slice(i + 1)) {
        if (cut.has(a, b)) continue;
        const texts = this.engine.unclear(a, [b]);
        if (texts.length === 0) continue;
        const kind = areTranslated(a, b) ? 'inTwo' : 'inOne';
        const isAsked = left[kind] > 0 && (kind === 'inTwo' || (!this.#isLong(a) && !this.#isLong(b)));
        const encoder = isAsked ? this.#opened() : undefined;
        if (!this.#bySentences) return new CutPairs();
        const fits = (text: string): boolean =>
          left[kind] > 0 && (left[kind] -= encoder?.piecesOf(text).length ?? 0) >= 0;
        const fitting = encoder ? texts.filter(fits) : [];
        if (fitting.length < texts.length) cut.add(a, b);
        if (encoder && fitting.length > 0) this.#encode(encoder, fitting);
      }
    }
    return cut;
  }

  #languageOf(id: string): string | undefined {
    return this.engine.article(id)?.language;
  }

  #isLong(id: string): boolean {
    return (this.engine.article(id)?.text.length ?? 0) > SOURCE_AT_MOST;
  }

  /** The encoder; where it cannot be opened, sentences are compared by words from then on. */
  #opened(): Encoder | undefined {
    this.#encoder ??= this.#open();
    if (!this.#encoder) this.#bySentences = false;
    return this.#encoder;
  }

  #encode(encoder: Encoder, texts: readonly string[]): void {
    let at = 0;
    for (const vector of encoder.encode(texts)) this.#vectors.set(texts[at++], vector);
    this.engine.setVectors({ vectorOf: (text) => this.#vectors.get(text) });
  }
}

/** Without an encoder matching goes by words, and stderr says so. */
function tryOpening(): Encoder | undefined {
  try {
    return openEncoder(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`crossread: matching by words alone, since the encoder cannot be used: ${reason}`);
    return undefined;
  }
}
