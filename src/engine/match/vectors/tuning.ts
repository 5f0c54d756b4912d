/**
 * The tuned numbers of matching by the vectors of sentences, each with where it comes from. "Measured" means: on news
 * told in other words and by other hands in four languages, on articles and their translations, and on revisions.
 */
export const vectors = {
  /**
   * A link this sure that shares this much of both sentences word for word is clear: vectors are not asked for them.
   */
  clearProbability: 0.9,
  clearShare: 0.6,
  /** Sentences are compared with so many to either side of the same relative place: bounds the work. */
  nearBy: 200,
  /** The usual cosines of two sentences of one story, which count as so many of a pair's own. Measured: 5 to 60 do. */
  usualCount: 20,
  usualMean: 0.8,
  usualDeviation: 0.035,
  /**
   * So much of what a sentence's mean cosine is above that of the others comes off, where there are so many sentences.
   * Measured: average precision on independent reports .761 with none, .778 with half, .758 with all of it.
   */
  centred: 0.5,
  centredFrom: 8,
  /** Of the softmax over rivals: from where on a cosine tells, and how soft it is, in standard deviations. */
  heightAtLeast: 2,
  softness: 0.45,
  /** A sentence that has no rivals is as far ahead as of one that stands so low. */
  lowest: -9,
  /** Beyond these, heights, leads, losses and how near a sentence's own article is say no more. */
  heightAtMost: 5,
  leadAtMost: 2,
  lostAtMost: 4,
  ownAtLeast: -1.5,
  ownAtMost: 1,
  /** Pairs below this height are looked at only where words found them. */
  lookedAtFrom: 0.3,
  /**
   * Landmarks are pairs this probable: by words, and by their share in each other, which is believed so far; in the
   * second look by what the first one found. Measured: independent reports .749 with one look, .766 with two; .5 and
   * .6 lose .006 there.
   */
  landmarkProbability: 0.75,
  beliefInShare: 0.9,
  /**
   * Between two languages a third look goes by pairs this probable: a translation keeps the order, and few words tell
   * of it. Measured: F1 on five translated tales of our own .954 to .971, on another outlet's reports .770 to .772.
   */
  translatedLandmark: 0.35,
  /** From so many sentences on it is known how long those of one side are to those of the other. */
  lengthsFrom: 5,
  /**
   * The logistic model of a link by vectors, fitted on all sets, told stories counted three times. What `own` adds:
   * calibration error of the sample's paraphrase .111 to .077, independent reports F1 .767 to .772, German stories .854
   * to .858, revisions .920 (.921) and .955 (.957); at -.6 the paraphrase loses .014. Tried and dropped was to doubt
   * words that are not borne out by vectors: it costs the paraphrase .009 to .015.
   */
  model: {
    bias: -4.24,
    height: 1.32,
    lead: 0.66,
    lost: -0.69,
    own: -0.45,
    fit: 3.91,
    lostFit: 0.33,
    level: -1.28,
    length: 0.64,
    apart: -150,
    figures: -0.7,
    negation: -0.5,
    words: -0.5,
  },
  /**
   * Vectors are believed fully where little is shared word for word, and only so far where more than `beliefLevel` is.
   * The sets of revisions lie above 0.65, nearly all of them, those of other reports and of translations below 0.4.
   */
  beliefAtLeast: 0.2,
  beliefLevel: 0.5,
  beliefSoftness: 0.05,
  /**
   * With fewer sentences on the shorter side there are no rivals to be ahead of: links are made by vectors in
   * proportion, since any two lone sentences of one topic stand high, and what they are worth says `few`.
   */
  believedFrom: 4,
  /**
   * The logistic model of a group where one side has fewer sentences than that, by `npm run bench:quality`: fitted on
   * all sets cut into articles of one to three sentences and on 1,500 pairs of graded headlines, told stories counted
   * three times. Of two lone sentences in one language that share no word nearness is believed up to `meantAtMost`: at
   * .3 and more of likeness in meaning nine in ten of stories told anew are right, and one in ten of essays. Beyond
   * `likenessAtMost` shared words are more than those of the subject.
   */
  few: {
    meantAtMost: 0.27,
    likenessAtMost: 0.5,
    probabilityWithin: 0.01,
    model: {
      bias: -2.58,
      logit: 1.43,
      likeness: -1.99,
      meant: 7.19,
      inTwo: -2.2,
      translated: 12.57,
      alone: 1.76,
      aloneMeant: 1.73,
      aloneLikeness: -6.96,
      level: -2.93,
    },
    /**
     * With more sentences there are rivals, but where the two articles are on other things most of what there is stands
     * ahead of them by chance, and hardly anything beside it has a partner. Up to `upTo` sentences of the longer
     * article this model tells, where no more than `aloneUpTo` of what stands beside has a partner; with more of either
     * it counts less, and from `below` sentences on nothing. It never makes a group surer than its links do. Fitted as
     * the other, on parts of 4, 6, 8 and 10 sentences; those that say nothing of each other count a quarter.
     */
    aloneUpTo: 1 / 3,
    upTo: 8,
    below: 12,
    modelOfSome: {
      bias: -3.54,
      logit: 0.97,
      meant: 4.23,
      inTwo: -1.16,
      translated: 6.88,
      level: -1.31,
      company: 1.6,
    },
  },
  /** A link that is less probable than this is none. */
  probabilityAtLeast: 0.05,
  /**
   * A sentence next to a group joins it by a link this probable where the vectors of what stands together are nearer to
   * each other by this much.
   */
  joinProbability: 0.2,
  joinGain: 0,
  /**
   * A less probable one, or one behind a sentence that has no partner, has to bring them this much nearer. Measured:
   * F1 on German stories .854 to .863, on independent reports .767 to .770; two sentences between lose .004 there.
   */
  joinDoubtful: { probability: 0.15, gain: 0.05 },
  /**
   * Between two languages one next to it may take away so little, where the lengths come nearer to the usual ratio by
   * this much, as a logarithm. Measured: F1 on five translated tales of our own .971 to .984, on the translated
   * articles as before; a gain of .1 loses .001 there.
   */
  joinByLength: { loss: 0.07, gain: 0.15 },
  /**
   * One that no link joins, in a gap between two groups, may do so where it takes away less. Measured: exact groups of
   * translated articles whose sentences were drawn together by twos and threes .860 to .900, of five translated tales
   * of our own .963 to .971, of translated articles as they are .986 as before; a loss of .07 costs those .001.
   */
  fillByLength: { loss: 0.05, gain: 0.15 },
  /** … and is right this often at least. */
  joinTrust: 0.5,
  /**
   * The cosines that a reader would call not alike and the same. By graded headlines: at .91 half alike, at .81 a
   * tenth. Between languages true translations have .88 to .94, others below .81.
   */
  alike: { none: 0.8, all: 1 },
  translated: { none: 0.75, all: 0.97 },
  /**
   * Two sentences in two languages whose cosine is less than this are no link by vectors, however far they stand above
   * the others: articles on other things have a nearest pair, too. Measured: on translations F1 .985 to .989, on
   * another outlet's report in another language .833 to .842; of 218 pairs of articles on other things a third fewer
   * sentences are matched.
   */
  translatedFrom: 0.827,
  /**
   * Two articles in two languages whose sentences' nearest are in the middle less near than this tell hardly one story,
   * and links between them are the less probable, up to those that are as near as this. Measured: the middle is .80
   * to .84 of 201 pairs of articles on other things, .85 to .87 of another outlet's reports, .87 to .94 of
   * translations. The former have 72 matches instead of 436, the latter all that they had.
   */
  told: { nearest: 0.845, translated: 0.87 },
  /** With fewer sentences a side it is not known what its vectors have in common. */
  joinedFrom: 4,
  /**
   * Whether an article in another language tells the same story goes by its first sentences of so many letters: so many
   * of them, and so large a share, have to be each other's best and as near as this. So many articles are looked at.
   * Measured: of 1,248 pairs of articles on other things, in two languages, none has more than one such sentence of
   * twelve; four stories told by another outlet have three to six, 70 translated ones seven in the middle.
   */
  leading: { letters: 20, sentences: 12, atLeast: 2, cosine: 0.87, share: 0.2, candidatesAtMost: 12 },
} as const;
