/** The tuned numbers of matching by the vectors of sentences, each with where it comes from. */
export const vectors = {
  /**
   * A link this sure that shares this much of both sentences word for word is clear: vectors are not asked for them.
   */
  clearProbability: 0.9,
  clearShare: 0.6,
  /** Sentences are compared with so many to either side of the same relative place: bounds the work. */
  nearBy: 200,
  /** The usual cosines of two sentences of one story, which count as so many of a pair's own. */
  usualCount: 20,
  usualMean: 0.8,
  usualDeviation: 0.035,
  /** Of the softmax over rivals: from where on a cosine tells, and how soft it is, in standard deviations. */
  heightAtLeast: 2,
  softness: 0.45,
  /** Links with a smaller share than this are not looked at. */
  shareAtLeast: 0.05,
} as const;
