/**
 * What the splitter knows of a language. All words in lower case, abbreviations without their last stop; one that has a
 * capital is none without it: "Mag. Sund", but "was er mag."
 */
export interface LanguageRules {
  /** Abbreviations that a name or a further word always follows: "Brig. Gen. Kyrylo", "St. Petersburg", "e.g. this". */
  readonly neverLast: ReadonlySet<string>;
  /**
   * Abbreviations that only a number or lower case follows, else the sentence ends: "No. 5", "Feb. 24", "3 kg. of",
   * "etc. in".
   */
  readonly beforeNumber: ReadonlySet<string>;
  /** The end of compounds that only a number follows as well: "Bahnhofstr. 5". */
  readonly beforeNumberEnd?: RegExp;
  /** Abbreviations inside a sentence or at its end; the next word decides: "Acme Inc. The firm …". */
  readonly maybeLast: ReadonlySet<string>;
  /**
   * The commonest words. They tell the language, they are whole words before a stop, and written with a capital they
   * open a sentence far more often than they follow an abbreviation in one. Those that are elided end in an apostrophe.
   */
  readonly functionWords: ReadonlySet<string>;
  /**
   * Those that are names or nouns as well, and so say nothing by their capital: "Theresa May", "ein klares Nein".
   */
  readonly alsoNames: ReadonlySet<string>;
  /** Some of these lose their vowel before another and grow together with the next word: "l'homme", "dell'arte". */
  readonly elides?: boolean;
  /** Verbs that say who spoke: `"Why?" Lind asked.` */
  readonly speech: ReadonlySet<string>;
  /** Letters that this language has and its neighbours have not. */
  readonly letters?: RegExp;
  /** "3. März", "27. maja": a number with a stop is an ordinal, which another word follows. */
  readonly ordinals?: boolean;
  /** Common words that are written with a capital out of politeness: "ich danke Ihnen". */
  readonly polite?: ReadonlySet<string>;
  /** Words in small letters end in a vowel; one that does not was cut short: "meteor. si". */
  readonly vowelEnds?: boolean;
  /**
   * Units of time and length: behind a number, a capital begins a sentence after them, but where the number's words are
   * the first of a clause: "Мост построен в 1912 г. Закрыт …", "В 1912 г. Линд …".
   */
  readonly afterNumber?: ReadonlySet<string>;
  /** How a word ends that was cut short: "tägl." */
  readonly cutShort?: RegExp;
  /** So many letters has the shortest word that is no abbreviation even where lower case follows its stop. */
  readonly wholeFrom?: number;
  /** All nouns have a capital, and so has a whole sentence behind a colon. */
  readonly capitalNouns?: boolean;
}

/** "Nørreg. 5", "Kungsg. 12", but "Göteborg. 12" and "Kolding. 5". */
export const streets = /\p{Lu}\p{Ll}+g(?<![bv][ou]rg|erg|[aeiou]ng|[aiouy]g)$/u;

/** The words of a text, as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
