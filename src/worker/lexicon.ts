import type { Lexicon } from '../engine/match/likeness/lexicon.js';
import { type LexiconLanguage, openLexicon } from '../engine/match/likeness/lexicons.js';

/**
 * The lexicons, each read when it is first wanted. A language whose lexicon cannot be read is matched by words, which
 * `log` says once.
 */
export class LazyLexicons {
  readonly #read: (language: LexiconLanguage) => Promise<Uint8Array>;
  readonly #log: (message: string) => void;
  readonly #reading = new Map<LexiconLanguage, Promise<void>>();
  readonly #lexicons = new Map<string, Lexicon>();

  /** `read` gives the bytes of a language's file in `resources`. */
  constructor(read: (language: LexiconLanguage) => Promise<Uint8Array>, log: (message: string) => void) {
    this.#read = read;
    this.#log = log;
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
    try {
      this.#lexicons.set(language, openLexicon(language, await this.#read(language)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log(`Matching by words alone, since the lexicon (${language}) cannot be read: ${reason}`);
    }
  }
}
