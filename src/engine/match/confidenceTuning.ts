/** The tuned numbers of confidence.ts, with where they come from: how often a group is right that is so probable. */
export const confidence = {
  /**
   * By words a logistic model of the logit of its probability, of how many sentences were compared (1 − 1/n) and of
   * whether the two are in two languages. Fitted on seven sets together, each counting alike: revisions, news told by
   * others, German stories, translations, and 1,500 pairs of single headlines with grades, right from 2.5 of 5 on.
   * What the sets of revisions lack was counted by a blind reading: of 124 links that they call wrong 110 are right.
   * Where vectors are compared too, probabilities are right as they are but for what stands below: few sentences have a
   * model of their own.
   */
  byWords: { bias: -1.45, ofLogit: 1.36, compared: 2.9, translated: 1.7 },
  /**
   * Between two languages groups that vectors tell of are right more often than they are probable: of those from .45 to
   * .9 nine in ten, of the surest ones .996. Measured: calibration error on translated articles .036 to .008, on tales
   * .092 to .044, on reports of other outlets, four of 22 in two languages, .047 to .056.
   */
  translatedByVectors: { bias: 0.8, atMost: 0.99 },
  /**
   * In one language and by vectors, a match is more often right than it is probable where more than this share of
   * both articles has a partner, and little is shared word for word: the one tells the other anew, and few sentences
   * stand for chance to find. Up to `shownFrom` sentences show nothing, from `shownFully` on they show it wholly:
   * parts of four to ten sentences of the sets of which so much has a partner are right no more often than they
   * promise. By the mean of the sets' log loss, each left out in turn: from 0.60 to 0.64, 10 to 33. Measured:
   * calibration error on the German story .084 to .019, on German stories .099 to .061, on the sample's paraphrase
   * .077 to .069, on other outlets' reports .053 to .056, on essays .020 to .025; left out they have .020, .071,
   * .070, .068 and .026.
   */
  byVectors: { coveredFrom: 0.64, ofCovered: 22, shownFrom: 8, shownFully: 16 },
  /** Of the surest that are no copies the sets call .94 right, that reading .997. */
  atMost: 0.97,
  /** A match that is less probable than this is shown as uncertain: of such matches about four in ten are wrong. */
  uncertainBelow: 0.65,
} as const;
