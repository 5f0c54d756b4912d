import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEncoder, type SentenceEncoder } from '../encoder/encoder.js';
import { createEngine } from '../engine/create.js';
import type { Engine } from '../engine/engine.js';
import { OldestFirst } from '../engine/text/oldestFirst.js';
import { InputError } from './input.js';
import { readLexicon } from './lexicon.js';

/** By the meaning of whole sentences, by words of like meaning, or by equal words alone. */
export const MEANINGS = ['sentences', 'words', 'off'] as const;
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

/** An engine that is told the vectors of sentences before it is asked for their matches. */
export class MeaningEngine {
  readonly engine: Engine;
  readonly #vectors = new OldestFirst<string, Float32Array>(VECTORS_AT_MOST);
  #bySentences: boolean;
  #encoder: SentenceEncoder | undefined;

  constructor(level: MeaningLevel) {
    this.engine = level === 'off' ? createEngine() : createEngine(readLexicon);
    this.#bySentences = level === 'sentences';
  }

  /** Finds the vectors of the sentences that words leave unclear between any two of the sources. */
  learn(ids: readonly string[]): void {
    if (!this.#bySentences) return;
    ids.forEach((base, i) => {
      const texts = this.engine.unclear(base, ids.slice(i + 1));
      if (texts.length > 0) this.#encode(texts);
    });
  }

  #encode(texts: readonly string[]): void {
    this.#encoder ??= tryOpening();
    if (!this.#encoder) {
      this.#bySentences = false;
      return;
    }
    let at = 0;
    for (const vector of this.#encoder.encode(texts)) this.#vectors.set(texts[at++], vector);
    this.engine.setVectors({ vectorOf: (text) => this.#vectors.get(text) });
  }
}

/** Without an encoder matching goes by words, and stderr says so. */
function tryOpening(): SentenceEncoder | undefined {
  try {
    return openEncoder(readFileSync(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`crossread: matching by words alone, since the encoder cannot be used: ${reason}`);
    return undefined;
  }
}
