// The tuned numbers of what more than two sources say, by stage: each with where it comes from.

/** What the other sources of a story hand on to a pair: handedOn.ts. */
export const story = {
  /** So many sources of a story, those with most sentences, are asked what they know of a pair: bounds the work. */
  thirdsAtMost: 6,
  /**
   * Of a story of more sources only the matches with one of those are kept when they were asked for: those of all pairs
   * of 2,000 sources would take gigabytes.
   */
  keptAtMost: 400,
  /** A third source that says the same as both by matches this sure hands on that they say the same … */
  sure: 0.8,
  /** … where the two have this score, or this one where either has another match. */
  likenessOfFree: 0.25,
  likenessOfTaken: 0.5,
  /**
   * A third source says nearly the same as one sentence of a match where the two are so alike and as sure as `sure`. An
   * unsure match, or one that was handed on, of which the pair and such thirds hold less than this on average, is none.
   * Measured with vectors on pairs and the rest of their story (the sample, essays in three drafts, news revisions,
   * translations into five languages), verbatim copies apart: none of 1,734 right links goes, and 9 of 110 wrong ones
   * do. From 0.35 on three right ones go, with a score of 0.6 six.
   */
  twinScore: 0.8,
  contradictedBelow: 0.3,
} as const;

/** Which sentences of all sources of a story say the same: statements.ts. */
export const statements = {
  /**
   * Two sentences that no match connects may be in one statement of a story from this likeness on. Measured on the
   * sample story, any two sentences of one statement: 0.2 gives .743, 0.3 gives .791, 0.35 to 0.6 give .834.
   */
  likeness: 0.4,
  /**
   * Two statements become one where at least this part of the pairs between their sentences is matched or that alike.
   */
  agreeingShare: 0.5,
  /** … of so many sentences of either: bounds the work, where a sentence is repeated or sources are very many. */
  comparedAtMost: 24,
} as const;

/** Which articles tell one story: related.ts. */
export const stories = {
  /**
   * Two articles tell one story when they share at least so many rare names, and their number times the share that
   * they are of the shorter list of names comes to this, … Measured on 198,000 pairs of unrelated texts: 7 wrong,
   * most of them licences or manuals of software.
   */
  namesAtLeast: 2,
  namesInCommon: 1.5,
  /** … or this part of the sentences (of at least so many telling words) of the one that has fewer, … */
  shareOfSentences: 0.2,
  tellingSentence: 5,
  /** … or this much of their telling words, … */
  shareOfWords: 0.55,
  /**
   * … or this part of those of the one, if these are so many, is in the other, which has at most so many. Of 257,000
   * pairs of unrelated articles, half of them with three sentences of the one alone, none has more than .46 in common,
   * and with ten articles in a row for the other (494 words) none of 5,958 more than .68. Of 118 articles of three
   * sentences that nothing else found to be of a story nine are found so.
   */
  shareOfBrief: 0.7,
  tellingWords: 15,
  wordsOfArticle: 500,
} as const;
