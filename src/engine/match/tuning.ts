import { confidence } from './confidenceTuning.js';
import { links } from './linkTuning.js';
import { statements, stories, story } from './storyTuning.js';
import { vectors } from './vectors/tuning.js';

/**
 * Every tuned number of matching by its stage, with where it comes from. "Measured" means: chosen on development sets
 * of aligned article pairs (essay revisions, simplified encyclopedia articles, news revisions), one number at a time.
 */
export const tuning = {
  /**
   * How much a word tells: likeness/vocabulary.ts, likeness/features.ts and, for the words of a pair, likeness/bags.ts.
   */
  words: {
    /** Harmonic number of a 341,479-word English vocabulary, ln V + 0.577: normalises Zipf's law. */
    zipfNormaliser: 13.32,
    /** What Zipf's law in Mandelbrot's form adds to a rank. */
    zipfShift: 2.7,
    /** The rank that words off the frequency list count with. */
    unknownRank: 40_000,
    /** idf = min(13, −ln P) − 2: the caps of the word weights, as measured for the word-alignment score. */
    surpriseAtMost: 13,
    surpriseFloor: 2,
    /**
     * Figures weigh nearly as much as the rarest words (11). Measured: 8 finds links as well, 10 and more score graded
     * headlines better, 13 costs links.
     */
    numberWeight: 10,
    /**
     * What a word of a language without a list of frequent words tells, by its letters: frequent words are short. A
     * character that is a syllable or a word stands for several letters. By short sentences of ten languages, those
     * that share a word or two and those that say the same; of the German stories 0.9 and 1.5 lose a link.
     */
    amountByLetters: 0.95,
    amountOfShortest: 1.7,
    lettersOfCharacter: 3,
    /** "Two" or "ten" tells less than a long figure. */
    amountOfSmallNumber: 4,
    smallNumberAtMost: 12,
    /** How much of its weight a word loses that stands in every sentence of the pair. */
    commonSubjectDiscount: 0.5,
    /** Names with fewer letters are initials and abbreviations, which many stories share. */
    nameLettersAtLeast: 4,
  },
  /** When two different words are alike: likeness/meaning.ts, likeness/spelling.ts and likeness/bags.ts. */
  likeness: {
    /** Of more telling words than a sentence ever has only equal ones count: bounds the work. */
    comparedAtMost: 400,
    /**
     * Below this trigram likeness two spellings are two words. Measured: 0.4 and 0.5 find the same links, 0.4 scores
     * headlines better.
     */
    spellingAtLeast: 0.4,
    /** Words with fewer letters are spelt alike by chance. */
    spelledLettersAtLeast: 4,
    /** What has more is no word, and each of its pieces would be looked for in all of the other: bounds the work. */
    spelledLettersAtMost: 200,
    /**
     * Cosines of word vectors below this say nothing; what is above is stretched to 0-1. Measured: from 0.3 on
     * paraphrases are lost.
     */
    cosineFloor: 0.2,
    /**
     * What synonyms and derived words gain on their cosine, and what they are alike at least; measured on graded
     * headlines.
     */
    relatedBonus: 0.4,
    relatedAtLeast: 0.85,
    /**
     * What a word costs that stands against its antonym or a place elsewhere ("Syrian" against "Egypt"). Measured on
     * graded headlines: antonyms at 0.4 to 1 do equally well, places at 0.4 cost .003 of the correlation and at 1 gain
     * .002.
     */
    opposedCost: 0.6,
    /**
     * How alike a figure is to the same one rounded. A rounded whole number has two zeros and more and lies within this
     * share of the exact one ("12,000" for 12,043, not 20 for 21); a rounded fraction may lie further off (5 for 4.98).
     */
    roundedFigure: 0.85,
    roundedWholeWithin: 0.025,
    roundedFractionWithin: 0.1,
  },
  /** Which pairs of sentences are looked at: candidates.ts, and likeness/letters.ts for the directions of letters. */
  candidates: {
    /** A candidate shares at least this part of the shorter sentence's weight. */
    shareAtLeast: 0.15,
    /**
     * Candidates looked at for each sentence of either side, by their words and by the direction of their vectors or
     * letters, … Measured: 3 and 4 by words and 3 by direction find the same links and cost time; without directions
     * two paraphrases in five are missed.
     */
    byWords: 2,
    /** … and for a title more, since the body says again what it says, in several sentences. */
    byWordsOfTitle: 5,
    byDirection: 2,
    /**
     * … the latter only for a sentence of which no candidate shares this much, word for word. Measured: from 0.3 on the
     * links are the same as with directions for all, in half the time after an edit.
     */
    clearShare: 0.4,
    /**
     * … and among so many sentences to either side of the same relative place: bounds the work. Measured: 30 does as
     * well.
     */
    directionsNearBy: 100,
    /** In articles of more than 6,000 sentences fewer: so many comparisons of each direction, but these at least. */
    directionsAtMost: 600_000,
    directionsNearByAtLeast: 30,
    /**
     * Where there are no vectors, words point in the direction of their pieces of so many letters. Measured on German
     * stories: of 143 links 2 to 4 find 120, 116 and 117, words alone 97.
     */
    letterPiece: 3,
    /**
     * So many numbers stand for all the pieces of words that there are. Measured: 128 finds fewer links, 512 as many.
     */
    letterDimensions: 256,
    /** Words that stand in more sentences than this find no candidates: bounds the work on very long articles. */
    postingsAtMost: 400,
    /**
     * … nor do those of a sentence that has very many words beyond so many sentences together, the commonest words
     * first. Fifty words that stand in as many sentences as they may come to this: no sentence of an article does.
     */
    postingsOfSentence: 20_000,
  },
  /** How probable it is that two sentences correspond: links.ts, linkModel.ts and rivals.ts. */
  links,
  /** What the vectors of sentences say: vectors/. */
  vectors,
  /** Which links become groups of sentences, and which duplicates: align.ts. */
  groups: {
    /** A sentence that stands whole inside another one is there, whatever else that says; not measured. */
    containedConfidence: 0.9,
    /**
     * Fewer words stand inside a sentence by chance. Measured: with 1 three more links are found, none of them right.
     */
    containedWordsAtLeast: 3,
    /** Equal sentences may still stand for another occurrence of themselves. */
    identicalConfidence: 0.99,
    /** From here on two sentences may be equal but for accented letters that a copy lost. */
    lostLettersLikeness: 0.5,
    /**
     * A sentence joins a group (a split or a merge) by a link at least this probable, when the other side contains this
     * much of it and the group becomes no less alike; … Measured: from 0.25 to 0.45 and 0.4 to 0.6 exact groups differ
     * by .004 at most.
     */
    joinProbability: 0.35,
    joinContained: 0.5,
    /**
     * … or next to the group, when the other side contains nearly all of it and the group becomes more alike by this
     * much. Many to many takes both. Measured: before, 0.4 contained with a gain of 0.05 were enough and a half
     * sentence was not, "The U.S." beside "Corps of Engineers estimated …"; exact groups .899 to .919 and .941 to .953
     * on two sets.
     */
    joinNextContained: 0.7,
    joinGain: 0.01,
    /**
     * … or next to the group by a link that is probable enough, when the group becomes clearly more alike: two
     * sentences that say one in other words. Measured: exact groups of the story in German .627 to .687, elsewhere a
     * link more; from 0.09 down two of the links more are wrong, from 0.15 up there are none.
     */
    joinGreatGain: 0.1,
    /**
     * … or next to the group, as a further piece of a split: a link of some probability that falls behind the first
     * pieces, which have more of the words, when the other side contains this much of it and the group tells this much
     * more of the other side by it. Measured: of the joins more some two in three are wrong by the sets and right to a
     * reader ("It means …" beside an anthem's title); without the distance to the first pieces they are twice as many.
     */
    pieceProbability: 0.1,
    pieceLost: 0.24,
    pieceContained: 0.55,
    /** This much is enough where both have this share of a long run of words: the rest says who said so. */
    pieceContainedWithRun: 0.35,
    pieceRun: 0.8,
    pieceTells: 0.04,
    /**
     * … or, as such a piece, wherever it stands, where it has that run. Measured: news revisions F1 .957 to .959, exact
     * groups .950 to .952, essays the same; with a run of four words both lose .001 to .003, Wikipedia .001.
     */
    longPieceProbability: 0.15,
    longPieceContained: 0.5,
    /**
     * But not where its own side has already said this much of it. Measured: 0.8 and 0.9 do equally well, 0.6 costs
     * .007 of exact groups on one set, without it two duplicates of the sample story are taken for splits.
     */
    joinRepeated: 0.8,
    /**
     * Links this probable between two titles or two body sentences are taken before those between a title and the body.
     * Measured with vectors: the paraphrase of the sample F1 .853 to .881, exact groups .781 to .848; .45 and .6 do
     * equally well, and by words nothing changes.
     */
    ownRoleProbability: 0.5,
    /**
     * A link this probable makes a duplicate of a sentence that its own side has already said, in nearly the same
     * words, in the group of its partner. Measured with vectors: the paraphrase of the sample F1 .881 to .912, essays
     * .920 to .921.
     */
    saidAgainProbability: 0.5,
    /** At most this many sentences a side. */
    sentencesAtMost: 4,
    /**
     * A sentence this much like one that has a better match repeats it. Measured: 0.6 to 0.85 find the same links to
     * within .002; above it standfirsts are missed.
     */
    duplicateLikeness: 0.6,
    /**
     * Two sentences that quote the same, of which one says this much of the other, say the same whatever else both are
     * matched with, and are so sure of it. Measured: on news revisions two more links, which the set lacks and a reader
     * makes (a caption that quotes what the text quotes); without the share four, of which one is wrong.
     */
    quotedContained: 0.6,
    quotedConfidence: 0.7,
    /** What a sentence says again is a duplicate of so many of the duplicates of the first one: bounds the work. */
    repeatedAtMost: 3,
    /**
     * A title of which a sentence of the body says this much, and that is this much like it, says what that says,
     * whatever else both are matched with.
     */
    titleSaid: 0.7,
    titleLikeness: 0.4,
  },
  /** What is said of a match: kindAndScore.ts and order.ts. */
  matches: {
    /** Of the shorter side's words, the part that the other side must have for a word diff to read well. */
    editedWording: 0.4,
    /**
     * What a score loses where all common words stand in another order, so that a reversal shows. Measured: from 0 to
     * 0.3 graded headlines differ by .002 at most.
     */
    orderWeight: 0.15,
    /** What a score loses where one side denies, and where all figures differ; measured on graded headlines. */
    negationWeight: 0.1,
    figureWeight: 0.1,
    /** What is not equal never shows as 100 %. */
    scoreAtMost: 0.99,
    /** More than this part of a pair's matches out of order: the pair is in another order. */
    otherOrderShare: 0.25,
  },
  /** How often a group is right that is so probable: confidence.ts. */
  confidence,
  story,
  statements,
  stories,
  /**
   * Matches below this confidence are left out unless asked for: of those from 0.3 to 0.4 two in three are wrong.
   * Measured: 0.5 finds links as well on all sets but the paraphrase, where it loses one in ten.
   */
  minimumConfidence: 0.45,
  /**
   * Sentences of a source beyond these are not matched; 1 MB of prose with spaces between words has 8,000 to 10,000. Of
   * Chinese, or of lines of a word, 1 MB has 30,000 and more: with 20,000 of them a story of three took 600 MB.
   */
  sentencesAtMost: 12_000,
  /** Of a sentence only so many UTF-16 units are read; the longest of an article have about 2,000. */
  unitsAtMost: 20_000,
} as const;
