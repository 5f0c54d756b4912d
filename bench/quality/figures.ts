/** A link as a model sees it: its probability (0 where it was no candidate) and whether it is right. */
export interface Judged {
  readonly p: number;
  readonly isLink: boolean;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of all links whose probability is at least `minimum`. */
export function ratesAt(judged: readonly Judged[], minimum: number): Rates {
  const taken = judged.filter(({ p }) => p >= minimum);
  const right = taken.filter(({ isLink }) => isLink).length;
  const known = judged.filter(({ isLink }) => isLink).length;
  const [precision, recall] = [right / Math.max(1, taken.length), right / Math.max(1, known)];
  return { precision, recall, f1: right > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Average precision: the mean over the known links of the precision down to each. */
export function averagePrecision(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((x, y) => y.p - x.p);
  let right = 0;
  let sum = 0;
  sorted.forEach(({ isLink, p }, i) => {
    if (!isLink) return;
    right++;
    if (p > 0) sum += right / (i + 1);
  });
  return sum / Math.max(1, right);
}

const BINS = 10;

/** One tenth of the probabilities: how many links, what they promise on average, how many of them are right. */
export interface Bin {
  readonly count: number;
  readonly promised: number;
  readonly right: number;
}

export function binsOf(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = judged.filter(({ p }) => p > 0 && Math.min(BINS - 1, Math.floor(p * BINS)) === bin);
    const mean = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0) / Math.max(1, values.length);
    return {
      count: inside.length,
      promised: mean(inside.map(({ p }) => p)),
      right: mean(inside.map(({ isLink }) => Number(isLink))),
    };
  });
}

/** The expected calibration error (0-1): how far promise and truth lie apart, over the bins. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = binsOf(judged);
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce(
    (sum, { count, promised, right }) => sum + (count / Math.max(1, all)) * Math.abs(promised - right),
    0,
  );
}

const DRAWS = 200;

/**
 * The calibration error that links of these probabilities have in the middle where each is right exactly as often as it
 * promises: what chance makes of so few. Drawn with a generator of its own, so that it is the same each time.
 */
export function chanceError(judged: readonly Judged[]): number {
  let state = 1;
  const draw = (): number => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff;
  const errors = Array.from({ length: DRAWS }, () =>
    calibrationError(judged.filter(({ p }) => p > 0).map(({ p }) => ({ p, isLink: draw() < p }))),
  );
  return errors.sort((x, y) => x - y)[DRAWS / 2];
}
