import { Lexicon } from '../engine/lexicon.js';

/** The lexicon, read when it is first wanted. Without it English is matched by its words alone, and `log` says so once. */
export class LazyLexicon {
  readonly #read: () => Promise<Uint8Array>;
  readonly #log: (message: string) => void;
  #reading: Promise<void> | undefined;
  #lexicon: Lexicon | undefined;

  /** `read` gives the bytes of `resources/lexicon.en.bin`. */
  constructor(read: () => Promise<Uint8Array>, log: (message: string) => void) {
    this.#read = read;
    this.#log = log;
  }

  /** What has been read; undefined before `load`, and where the file is missing or damaged. */
  get value(): Lexicon | undefined {
    return this.#lexicon;
  }

  /** Reads the file, the first time; never rejects. */
  load(): Promise<void> {
    this.#reading ??= this.#load();
    return this.#reading;
  }

  async #load(): Promise<void> {
    try {
      this.#lexicon = new Lexicon(await this.#read());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log(`Matching by words alone, since the lexicon cannot be read: ${reason}`);
    }
  }
}
