/** The tuned numbers of links by words, with where they come from: how probable it is that two sentences correspond. */
export const links = {
  /** Beyond this, being ahead of a rival says no more. Measured: 0.2 and 0.5 differ by less than chance. */
  leadAtMost: 0.3,
  /**
   * From this likeness by equal words on, two sentences that are each other's best are landmarks to the others.
   * Measured: 0.35 and 0.6 differ by less than chance.
   */
  landmarkLikeness: 0.45,
  /**
   * … and in the second look those that are this probable and each other's best. Measured: 0.7 and 0.9 differ by
   * .002.
   */
  landmarkProbability: 0.8,
  /** A run of so many words in common is as telling as a longer one. Measured: 4 and 8 do a little worse. */
  longRun: 6,
  /**
   * Two sentences quote the same when they share so many phrases within quotation marks; this much is added to the
   * logit of the model then. Measured: of 83 candidates that do, verbatim copies apart, 77 are links, and five of the
   * other six repeat a quotation that the sets link elsewhere. From 2 to 5 the matches are the same, 1.5 misses one;
   * with 2 or 4 phrases a link more or less. Fitted with the other weights it lowers the weight of `run`, and costs
   * .003 of exact groups on one set.
   */
  quotedPhrases: 3,
  quotedLogit: 3,
  /**
   * The logistic models of a link, with word vectors and without: fitted by `npm run bench:quality` on the candidate
   * pairs that are no verbatim copies of the sample story (counted double) and of three development sets; by words
   * also of German stories.
   */
  modelByMeaning: {
    bias: -1.37,
    phraseShare: 2.55,
    run: 0.9,
    contained: 1.9,
    lead: 5.8,
    lost: -8.71,
    lostFit: 11.22,
    fit: 1.45,
    level: -3.34,
  },
  modelByWords: {
    bias: -2.28,
    phraseShare: -0.15,
    run: 2.15,
    contained: 4.42,
    lead: 5.09,
    lost: -5.87,
    lostFit: 6.21,
    fit: 3.1,
    level: -3.91,
  },
  /**
   * A link is no more probable than its likeness times this: in articles of a few sentences nothing rivals even two
   * that have a single word in common, and by meaning any two sentences are a little alike. Measured by meaning: 1.4
   * loses paraphrases, 1.7 and 2 let in half as many wrong ones again; by words 2 to 4 differ by .002.
   */
  trustByMeaning: 1.5,
  trustByWords: 2.5,
  /**
   * And no more probable than what the words in common tell: 1 − e^−(amount / scale)^steepness; a place between sure
   * neighbours tells something too.
   */
  amountScale: 13.3,
  amountSteepness: 1.5,
  amountOfFit: 15,
  /**
   * Between two languages links are as much more probable where so many of them are sure, in full where they are this
   * share of the shorter article: translatedLinks.ts. Measured by words: F1 on translated articles .515 to .615, on
   * translated tales .213 to .233, on other outlets' reports .456 to .469; 210 pairs of articles on other things have
   * 3 matches as before, and 125 where nothing is asked of the others.
   */
  translated: { sureAtLeast: 2, sureShare: 0.2, logit: 1 },
} as const;
