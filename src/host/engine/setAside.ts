/** A text by which the worker was hung or ended; changes of it make another. */
export interface Suspect {
  readonly id: string;
  readonly stamp: number;
  /** UTF-16 units. */
  readonly length: number;
}

/** How a worker was lost: it did not come back from a step, or ended by itself while at it. */
export type Loss = 'hung' | 'ended';

/** A worker that ends is somebody else's doing once: it may have been killed, or others have filled its memory. */
const ENDS_AT_MOST = 2;

/**
 * A text that was set aside before is, once it is another, left in peace for so long and as often as that, in
 * milliseconds: otherwise every keystroke in it would cost the others a deadline.
 */
const REST = 30_000;

interface Verdict {
  readonly stamp: number;
  /** The texts that were looked at together. */
  readonly among: readonly string[];
  /** Not before then is a changed text looked at again. */
  readonly until: number;
}

/** A question about a text that is set aside: it is not asked. */
export class TextSetAside extends Error {
  readonly id: string;

  constructor(id: string) {
    super(`The text takes too long to compare and is set aside: ${id}`);
    this.id = id;
  }
}

/**
 * The texts that are no longer given to the worker, since it was lost over them. Of several that were looked at
 * together the one goes that was there most often when a worker was lost, else the last, which is not the reader's own,
 * unless it is much the shorter; whoever went with a text that turns out to be the one comes back.
 */
export class SetAside {
  readonly #losses = new Map<string, { stamp: number; count: number; verdicts: number }>();
  readonly #verdicts = new Map<string, Verdict>();
  readonly #changed: () => void;

  /** `changed` is called when a text is set aside or comes back. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The ids of the texts that are set aside. */
  get ids(): readonly string[] {
    return [...this.#verdicts.keys()];
  }

  /** Whether this text is set aside; one that changed since comes back by this question. */
  has({ id, stamp }: Pick<Suspect, 'id' | 'stamp'>): boolean {
    const verdict = this.#verdicts.get(id);
    if (!verdict) return false;
    if (verdict.stamp === stamp || Date.now() < verdict.until) return true;
    this.#verdicts.delete(id);
    this.#changed();
    return false;
  }

  /** A worker was lost while it looked at these texts. */
  blame(suspects: readonly Suspect[], loss: Loss): void {
    const counted = suspects.map((suspect) => ({ ...suspect, losses: this.#count(suspect) }));
    const worst = counted.reduce<(typeof counted)[number] | undefined>(
      (before, each) =>
        !before || each.losses > before.losses || (each.losses === before.losses && each.length * 2 >= before.length)
          ? each
          : before,
      undefined,
    );
    if (!worst || (loss === 'ended' && worst.losses < ENDS_AT_MOST)) return;
    const { id, stamp } = worst;
    const known = this.#losses.get(id);
    const verdicts = known ? ++known.verdicts : 1;
    for (const [other, { among }] of this.#verdicts) if (among.includes(id)) this.#verdicts.delete(other);
    this.#verdicts.set(id, { stamp, among: counted.map((each) => each.id), until: Date.now() + (verdicts - 1) * REST });
    this.#changed();
  }

  /** Gives every text another chance. */
  clear(): void {
    this.#losses.clear();
    if (this.#verdicts.size === 0) return;
    this.#verdicts.clear();
    this.#changed();
  }

  /** Forgets a source that nobody compares any more. */
  forget(id: string): void {
    this.#losses.delete(id);
    if (this.#verdicts.delete(id)) this.#changed();
  }

  /** How many workers were lost over this text, with this one. */
  #count({ id, stamp }: Suspect): number {
    const known = this.#losses.get(id) ?? { stamp, count: 0, verdicts: 0 };
    if (known.stamp !== stamp) Object.assign(known, { stamp, count: 0 });
    known.count++;
    this.#losses.set(id, known);
    return known.count;
  }
}
