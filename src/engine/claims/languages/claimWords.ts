import type { SpeechWords } from './speechWords.js';
import type { Measure } from './wordLists.js';

/** How a number stands to what is told: "more than 400", "at least 400", "up to 400", "under 400", "about 400". */
export type Bound = 'over' | 'least' | 'most' | 'under' | 'about';

/** What a verb of saying makes of what is said. */
export type Saying = 'said' | 'claimed' | 'confirmed' | 'denied' | 'promised';

/** How names are told from nouns where these have capitals as well. */
export interface NounWords {
  /** Behind these stands a noun. */
  readonly articles: ReadonlySet<string>;
  /** Behind these a word without an article is a place or a house. */
  readonly openers: ReadonlySet<string>;
  /** How nouns end that are no such names. */
  readonly ends: RegExp;
}

/** The words of measures that stand in several places: degrees, per cents and their points, marks. */
export interface MeasureWords {
  readonly degrees: RegExp;
  readonly celsius: RegExp;
  readonly fahrenheit: RegExp;
  /** What makes percentage points of per cents. */
  readonly points: RegExp;
  /** Points in one word. */
  readonly percentPoints?: ReadonlySet<string>;
  /** "per cent" in two words. */
  readonly percent?: readonly [RegExp, RegExp];
  /** "out" of "7 out of 10". */
  readonly outOf?: readonly [string, string];
  /** What stands between a scale or a part and its unit: "millones de euros", "half of an hour". */
  readonly of?: RegExp;
}

/** The words of an outcome: "nine votes to four", "nine in favour and four against". */
export interface VoteWords {
  readonly ballots: ReadonlySet<string>;
  /** What stands between the two sides. */
  readonly joins: ReadonlySet<string>;
  /** Phrases behind those who are for it, and behind those who are against it. */
  readonly favour: ReadonlyMap<string, true>;
  readonly against: ReadonlyMap<string, true>;
}

/** How a part of a whole is told as a few of so many: "one in five", "jeder Dritte". */
export interface ShareWords {
  readonly ones: ReadonlySet<string>;
  /** Phrases between the two numbers. */
  readonly joins: ReadonlyMap<string, true>;
  /** What may stand before these: "un électeur sur quatre". */
  readonly nouns?: ReadonlySet<string>;
  /** Words before a rank that make a part of it. */
  readonly each?: ReadonlySet<string>;
}

/** What reading claims needs to know of a language; all words typography-free, as `wordsOf` folds them. */
export interface ClaimWords {
  /** Words that add up: "two", "twenty", Spanish "doscientos". */
  readonly numerals: ReadonlyMap<string, number>;
  /** Twenty, where four of them are eighty and what follows sixty and eighty counts to nineteen. */
  readonly twenties?: ReadonlySet<string>;
  /** Whether numerals are written together, units before tens: "zweiundzwanzig". */
  readonly compounds: boolean;
  /** Words that multiply what stands before them: "hundred", "million", "Mrd". */
  readonly scales: ReadonlyMap<string, number>;
  /** Those of them that need no number before them: "mil quinientos". */
  readonly loneScales?: ReadonlySet<string>;
  /** Numbers that are no number before another word: "one", "a". They count before a scale or a unit only. */
  readonly ones: ReadonlySet<string>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly shares?: ShareWords;
  /** Phrases of up to three words that add a part to the number or the unit before them: "two and a half". */
  readonly parts: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** What stands between the parts of a number in words: "two hundred and six". */
  readonly joins: ReadonlySet<string>;
  /** Scales that tell about how many: "una veintena", "une dizaine". */
  readonly roughScales?: ReadonlySet<string>;
  /** Phrases of up to four words before a number; "hand over 38" bounds nothing. */
  readonly bounds: ReadonlyMap<string, Bound | 'none'>;
  /** How words begin behind which "up to" some years are these years: "засудили до 12 років". */
  readonly verdicts?: RegExp;
  /** Phrases of up to three words behind a number and what it counts: "or more". */
  readonly boundsBehind: ReadonlyMap<string, Bound>;
  /** Words that part a number from the whole that it is a part of: "four of the 31 deckhands". */
  readonly partitives: ReadonlySet<string>;
  /** Words behind a number that is added to another: "nine new cases". */
  readonly increments: ReadonlySet<string>;
  /** Words behind a number that counts those beside who is named: "Lind and two others". */
  readonly others?: ReadonlySet<string>;
  /** Words behind a number, or what it counts, that make it how far something is off: "two points behind". */
  readonly margins?: ReadonlySet<string>;
  /** Words that open a range, "between", and those that stand inside one, "and", "to". */
  readonly between: ReadonlySet<string>;
  readonly rangeJoins: ReadonlySet<string>;
  /** Those of these that join the ends of a range only where it was opened: "and". */
  readonly rangeAnds: ReadonlySet<string>;
  /** Words that join two years and no numbers: "2017 through 2020". */
  readonly yearJoins?: ReadonlySet<string>;
  /** Words before two numbers of which the first became the second: "from 20 to 40". */
  readonly changeOpeners: ReadonlySet<string>;
  /** Where these also open a range, verbs of change that are no opposites of another: "pasó de 20 a 40". */
  readonly changes?: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Measure>;
  readonly measures: MeasureWords;
  /** Words behind "14-21" that make it a score: "loss". */
  readonly scores?: ReadonlySet<string>;
  /** Words before the name of a place: "in", "near". */
  readonly placeOpeners?: ReadonlySet<string>;
  /** What tells the outcome of a vote; without it only figures do, "9-4". */
  readonly votes?: VoteWords;
  /** Phrases before a number that make it years of somebody's life: "aged", "age of". */
  readonly ages: ReadonlyMap<string, true>;
  /** Phrases that do so behind it or its unit: "old", "de edad". */
  readonly agesBehind?: ReadonlyMap<string, true>;
  /** Words that are a number with its unit: Ukrainian "півгодини". */
  readonly amounts?: ReadonlyMap<string, Measure>;
  /** Nouns before a number that it names and does not count: "Article 5", "Flight 304". */
  readonly designators: ReadonlySet<string>;
  /** Words that say that something is not so. */
  readonly negators: ReadonlySet<string>;
  /** Negators before what is counted, which is none of it: "no one was hurt", "keine Verletzten". */
  readonly nones?: ReadonlySet<string>;
  /** Those of them that are nobody, and stand before or behind what did not happen: "verletzt wurde niemand". */
  readonly nobodies?: ReadonlySet<string>;
  /** Negators that deny once together with one that is none of these: Ukrainian "не … нікого", Spanish "no … nadie". */
  readonly concord?: ReadonlySet<string>;
  /** Words that say so beside another meaning, "failed", "unable": they excuse a negator that is missing. */
  readonly weakNegators: ReadonlySet<string>;
  /** Phrases with a negator that deny nothing: "not only". */
  readonly notDenied: readonly string[];
  /** How words end that tell how something is so: "fully". */
  readonly manner?: RegExp;
  /** For a word the words that say the opposite. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of which no two can be meant at once, by their class: colours, crimes, offices. */
  readonly exclusive: ReadonlyMap<string, string>;
  /** Letters that stand for an office, and the word that ends it where it is written out: CFO, "finance director". */
  readonly officeLetters?: ReadonlyMap<string, string>;
  /** What a verdict of reviewers and the like comes to, by its words: positive, mixed, negative. */
  readonly tones?: ReadonlyMap<string, string>;
  /** Forms of a small word of which each is taken where it sounds better, by the form that they are read as. */
  readonly euphonic?: ReadonlyMap<string, string>;
  /** How sure what stands behind the word is, 0-3: "may" 1, "will" 3. */
  readonly modals: ReadonlyMap<string, number>;
  /** Words by which a number counts the same: "died" and "deaths". */
  readonly counted: ReadonlyMap<string, string>;
  /** Those of them that a year may stand before: "the 2015 population". */
  readonly ofYears?: ReadonlySet<string>;
  readonly sayings: ReadonlyMap<string, Saying>;
  readonly speech: SpeechWords;
  /** "according to": who says it stands behind. */
  readonly accordingTo: ReadonlyMap<string, true>;
  /** Titles and offices, in small letters: they stand beside a name and are no part of it. */
  readonly offices: ReadonlySet<string>;
  /** How nouns end that name an office, where they are written together: "Bauministerin". */
  readonly officeEnds?: RegExp;
  /** How nouns end that name who speaks, where they are written together: "Fraktionssprecherin". */
  readonly speakers?: RegExp;
  /** Words that count one where what they stand before is counted elsewhere: "a". */
  readonly articles?: ReadonlySet<string>;
  /** Words that tell a rank, "debut" the first; 0 for one that no other has beside it, "only". */
  readonly ranks?: ReadonlyMap<string, number>;
  /** Prefixes that make another thing of what they stand before: "semi-professional". */
  readonly prefixes?: ReadonlySet<string>;
  /** What a rank may stand before: "the second largest". */
  readonly superlatives?: RegExp;
  /** Weekdays and months, where they have capitals and are no names. */
  readonly capitalDates?: ReadonlySet<string>;
  /** Where nouns have capitals, how names are told from them. */
  readonly nouns?: NounWords;
  /** Small words inside a name: "van", "de", "of". */
  readonly particles: ReadonlySet<string>;
  /** What is so behind one of these alone: "van der". */
  readonly particleArticles?: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** "yesterday" -1. */
  readonly days: ReadonlyMap<string, number>;
  /** Words before a weekday or month that put it a week, month or year off: "next" 1, "last" -1. */
  readonly shifts: ReadonlyMap<string, number>;
  /** Words for the last of the weekdays of a month: "the last Sunday of March". */
  readonly lasts?: ReadonlySet<string>;
  /** Words before a date: "before" bounds it above, "after" below. */
  readonly dateBounds: ReadonlyMap<string, 'before' | 'after' | 'until' | 'since'>;
  /** What makes a weekday the night that leads to it: "in der Nacht zum Dienstag". */
  readonly nights?: ReadonlyMap<string, true>;
  /** What may stand before a month's name that is another word too: "in May". */
  readonly dateOpeners: ReadonlySet<string>;
  /** What may stand before a year alone, beside these and small words. */
  readonly yearOpeners?: ReadonlySet<string>;
  /** What makes a year of four places that are less than 1500: "in 1406". */
  readonly earlyYearOpeners?: ReadonlySet<string>;
  /** What stands behind one year, "1963 року", … */
  readonly yearWords?: ReadonlySet<string>;
  /** … and what makes ten of it behind a dash, "1990-х". */
  readonly decadeEnds?: ReadonlySet<string>;
  /** What opens reported speech: "that". */
  readonly reportOpeners?: ReadonlySet<string>;
  /** What opens it behind a word of denying alone: "denied having done". */
  readonly denialOpeners?: ReadonlySet<string>;
  /** What one denies, before what opens it: "rejected claims that". */
  readonly claimNouns?: ReadonlySet<string>;
  /** Modal words in reported speech, by how sure they are without it: "said it would". */
  readonly reportedModals?: ReadonlyMap<string, number>;
  /** Verbs in the form of reported speech, which need no word of saying beside them. */
  readonly reportedVerbs?: ReadonlySet<string>;
  /** Words that tell nothing of what a number counts. */
  readonly functionWords: ReadonlySet<string>;
  /** Names that are one another: country and demonym, two names of a town; each class is one key. */
  readonly sameNames: ReadonlyMap<string, string>;
  /** The form by which two words are the same word. */
  stem(fold: string): string;
}
