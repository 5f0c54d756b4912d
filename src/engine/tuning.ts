/**
 * Every tuned number of matching, with where it comes from. "Measured" means: chosen on development sets of aligned
 * article pairs (essay revisions, simplified encyclopedia articles, news revisions), one number at a time.
 */
export const tuning = {
  /** Harmonic number of a 341,479-word English vocabulary, ln V + 0.577: normalises Zipf's law. */
  zipfNormaliser: 13.32,
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
  /** How much of its weight a word loses that stands in every sentence of the pair. */
  commonSubjectDiscount: 0.5,
  /**
   * Below this trigram likeness two spellings are two words. Measured: 0.4 and 0.5 find the same links, 0.4 scores
   * headlines better.
   */
  spellingAtLeast: 0.4,
  /** A candidate shares at least this part of the shorter sentence's weight. */
  candidateShare: 0.15,
  /**
   * Candidates looked at for each sentence of either side, by their words and by the direction of their vectors, …
   * Measured: more (8 and 4) find nothing that counts and cost twice the time, fewer directions miss paraphrases.
   */
  candidatesEach: 3,
  candidatesByDirection: 2,
  /** … the latter among so many sentences to either side of the same relative place: bounds the work, not measured. */
  directionsNearBy: 100,
  /** Words that stand in more sentences than this find no candidates: bounds the work on very long articles. */
  postingsAtMost: 400,
  /** Beyond this, being ahead of a rival says no more. */
  leadAtMost: 0.3,
  /**
   * From this likeness by equal words on, two sentences that are each other's best are landmarks to the others.
   * Measured: 0.35 and 0.6 differ by less than chance.
   */
  sureLikeness: 0.45,
  /**
   * Cosines of word vectors below this say nothing; what is above is stretched to 0-1. Measured: from 0.3 on paraphrases
   * are lost.
   */
  cosineFloor: 0.2,
  /** What synonyms and derived words gain on their cosine, and what they are alike at least; measured on graded headlines. */
  relatedBonus: 0.4,
  relatedAtLeast: 0.85,
  /** What a word costs that stands against its antonym; measured on graded headlines. */
  antonymCost: 0.6,
  /** A run of so many words in common is as telling as a longer one. Measured: 4 and 8 do a little worse. */
  longRun: 6,
  /**
   * The logistic models of a link, with the lexicon and without: fitted by `npm run bench:quality` on the candidate pairs
   * that are no verbatim copies of the sample story (counted double) and of three development sets.
   */
  linkByMeaning: {
    bias: -1.37,
    phraseShare: 2.82,
    run: 0.65,
    contained: 2.74,
    lead: 5.41,
    lost: -5.91,
    fit: 2.95,
    level: -4,
    otherRole: -2.06,
  },
  linkByWords: {
    bias: -1.99,
    phraseShare: 3.21,
    run: 1.78,
    contained: 1.27,
    lead: 4.35,
    lost: -4.04,
    fit: 2.99,
    level: -3.19,
    otherRole: -2.15,
  },
  /**
   * A link is no more probable than its likeness times this: in articles of a few sentences nothing rivals even two
   * that have a single word in common, and by meaning any two sentences are a little alike. Measured by meaning: 2.5 lets in more than twice as many wrong
   * paraphrases; by words not measured.
   */
  trustByMeaning: 1.5,
  trustByWords: 2.5,
  /** Equal sentences may still stand for another occurrence of themselves. */
  identicalConfidence: 0.99,
  /** From here on two sentences may be equal but for accented letters that a copy lost. */
  lostLettersLikeness: 0.5,
  /**
   * A sentence joins a group (a split or a merge) by a link at least this probable, when the other side contains this
   * much of it and the group becomes no less alike; … Measured: exact groups, from 0.2 to 0.5 and 0.4 to 0.7.
   */
  joinProbability: 0.35,
  joinContained: 0.5,
  /** … or next to the group, when the group becomes more alike by this much. Many to many takes both. */
  joinNextContained: 0.4,
  joinGain: 0.05,
  /** At most this many sentences a side. */
  groupAtMost: 4,
  /** Two sentences that no match connects may be in one group of a story from this likeness on; not measured. */
  groupLikeness: 0.3,
  /** A sentence this much like one that has a better match repeats it. */
  duplicateLikeness: 0.6,
  /** Of the shorter side's words, the part that the other side must have for a word diff to read well. */
  editedWording: 0.4,
  /** What a score loses where all common words stand in another order; chosen so that a reversal shows, not measured. */
  orderWeight: 0.15,
  /** What a score loses where one side denies, and where all figures differ; measured on graded headlines. */
  negationWeight: 0.1,
  figureWeight: 0.1,
  /** What is not equal never shows as 100 %. */
  scoreAtMost: 0.99,
  /** Matches below this confidence are left out unless asked for: of those from 0.3 to 0.4 two in three are wrong. */
  minimumConfidence: 0.45,
  /** More than this part of a pair's matches out of order: the pair is in another order. */
  otherOrderShare: 0.25,
  /**
   * Two articles tell one story when they share at least two rare names, and their number times the share that they are
   * of the shorter list of names comes to this, … Measured on 198,000 pairs of unrelated texts: 7 wrong, most of them
   * licences or manuals of software.
   */
  namesInCommon: 1.5,
  /** … or this part of the sentences (of at least so many telling words) of the one that has fewer, … */
  shareOfSentences: 0.2,
  tellingSentence: 5,
  /** … or this much of their telling words. */
  shareOfWords: 0.55,
  /** Sentences of a source beyond these are not matched; 1 MB of text has about 8,000. */
  sentencesAtMost: 20_000,
} as const;
