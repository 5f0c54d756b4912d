/** Looks so often whether the worker has come back, in milliseconds. */
const TICK = 500;

/** What any stretch of work may take, and how much longer a text may make it, in milliseconds. */
const LEAST = 10_000;
const PER_MILLION_UNITS = 10_000;

/**
 * How long the worker may say nothing while it owes an answer. Counted in ticks of this thread, not by the clock: what
 * a computer sleeps, or this thread is busy, is nobody's fault.
 */
export class Patience {
  readonly #ended: () => void;
  readonly #halfGone: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #ticks = 0;

  /** `ended` is called when the worker has used it up, `halfGone` before, at each tick from half of it on. */
  constructor(ended: () => void, halfGone: () => void) {
    this.#ended = ended;
    this.#halfGone = halfGone;
  }

  /** From now on the worker owes an answer; `units` answers how long the texts are that it looks at. */
  begin(units: () => number): void {
    this.#timer ??= setInterval(() => {
      const used = (++this.#ticks * TICK) / (LEAST + (units() / 1_000_000) * PER_MILLION_UNITS);
      if (used > 1) this.#ended();
      else if (used > 0.5) this.#halfGone();
    }, TICK);
  }

  /** The worker has said something. */
  renew(): void {
    this.#ticks = 0;
  }

  /** The worker owes nothing, or is no more. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#ticks = 0;
  }
}
