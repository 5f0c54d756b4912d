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
  /**
   * The logistic model of a link, fitted on the development sets' candidate pairs that are not verbatim copies (18,854
   * pairs, 1,801 right); left out in turn, each set reaches F1 .92, .91 and .96 on links.
   */
  link: { bias: -3.84, containment: 3.15, phrases: 0.34, phraseShare: 2.27, context: 2.32, lost: -5.35, otherRole: -1 },
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
  /** What is not equal never shows as 100 %. */
  scoreAtMost: 0.99,
  /** Matches below this confidence are left out unless asked for. */
  minimumConfidence: 0.3,
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
