import type { Log } from '../protocol/messages.js';
import type { Lexicon } from '../engine/match/likeness/lexicon.js';
import { type LexiconLanguage, openLexicon } from '../engine/match/likeness/lexicons.js';

/** Says something for the log. */
export type Say = (level: Log['level'], message: string) => void;

/**
 * The lexicons, each read when it is first wanted. A language whose lexicon cannot be read is matched by words, which
 * `say` says once.
 */
export class LazyLexicons {
  readonly #read: (language: LexiconLanguage) => Promise<Uint8Array>;
  readonly #say: Say;
  readonly #reading = new Map<LexiconLanguage, Promise<void>>();
  readonly #lexicons = new Map<string, Lexicon>();

  /** `read` gives the bytes of a language's file in `resources`. */
  constructor(read: (language: LexiconLanguage) => Promise<Uint8Array>, say: Say) {
    this.#read = read;
    this.#say = say;
  }

  /** What has been read; undefined before `load`, and where the file is missing or damaged. */
  value(language: string): Lexicon | undefined {
    return this.#lexicons.get(language);
  }

  /** Reads the file, the first time; never rejects. */
  load(language: LexiconLanguage): Promise<void> {
    const reading = this.#reading.get(language) ?? this.#load(language);
    this.#reading.set(language, reading);
    return reading;
  }

  async #load(language: LexiconLanguage): Promise<void> {
    const began = performance.now();
    try {
      this.#lexicons.set(language, openLexicon(language, await this.#read(language)));
      this.#say('debug', `The lexicon (${language}) was read in ${Math.round(performance.now() - began)} ms`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#say('warn', `Matching by words alone, since the lexicon (${language}) cannot be read: ${reason}`);
    }
  }
}
