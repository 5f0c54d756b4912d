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
  /** Figures are rare but vary between versions: they weigh as much as a word of middle frequency. */
  numberWeight: 8,
  /** How much of its weight a word loses that stands in every sentence of the pair. */
  commonSubjectDiscount: 0.5,
  /** Below this trigram likeness two spellings are two words. */
  spellingAtLeast: 0.5,
  /** A candidate shares at least this part of the shorter sentence's weight. */
  candidateShare: 0.15,
  /** Candidates looked at for each sentence of either side. */
  candidatesEach: 8,
  /** Words that stand in more sentences than this find no candidates: bounds the work on very long articles. */
  postingsAtMost: 400,
  /** Beyond this, being ahead of a rival says no more. */
  leadAtMost: 0.3,
  /**
   * The logistic model of a link, fitted on the candidate pairs that are no verbatim copies (13,884) of the development
   * sets and, with less weight, of the sample story. Left out in turn, the sets reach F1 .93, .91 and .96 on links. That
   * a title and a body sentence seldom correspond where each has another of its own was not fitted.
   */
  link: { bias: -2.71, phraseShare: 3.62, context: 1.5, lost: -4.11, lead: 5.53, otherRole: -2 },
  /** Equal sentences may still stand for another occurrence of themselves. */
  identicalConfidence: 0.99,
  /** From here on two sentences may be equal but for accented letters that a copy lost. */
  lostLettersLikeness: 0.5,
  /** A group grows while its likeness rises by this much; a split or merge has at most this many sentences a side. */
  joinGain: 0.05,
  joinContained: 0.4,
  groupAtMost: 4,
  /** A sentence this much like one that has a better match repeats it. */
  duplicateLikeness: 0.6,
  /** Of the shorter side's words, the part that the other side must have for a word diff to read well. */
  editedWording: 0.4,
  /** What a score loses where all common words stand in another order; chosen so that a reversal shows, not measured. */
  orderWeight: 0.15,
  /** What is not equal never shows as 100 %. */
  scoreAtMost: 0.99,
  /** Matches below this confidence are left out unless asked for. */
  minimumConfidence: 0.35,
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
