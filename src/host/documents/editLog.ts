/** One replacement in a text: UTF-16 `offset` and `length` of what went, `added` units that came. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly added: number;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Older edits than these are forgotten; a range from before them stays where it was. */
const MAXIMUM_EDITS = 2000;

/** The edits that a text has seen, so that ranges found in an older text can be led to where they stand now. */
export class EditLog {
  #edits: { readonly stamp: number; readonly edit: Edit }[] = [];

  /** Notes the edits (in the order they apply) that led to the text `stamp`; stamps rise. */
  record(stamp: number, edits: readonly Edit[]): void {
    this.#edits.push(...edits.map((edit) => ({ stamp, edit })));
    if (this.#edits.length > MAXIMUM_EDITS) this.#edits = this.#edits.slice(-MAXIMUM_EDITS);
  }

  /** Where `range` of the text `stamp` stands now. A range whose text was deleted is empty. */
  shift(stamp: number, range: Range): Range {
    return this.#edits.reduce(
      (shifted, entry) => (entry.stamp > stamp ? shiftRange(shifted, entry.edit) : shifted),
      range,
    );
  }
}

function shiftRange({ start, end }: Range, edit: Edit): Range {
  // Text typed right before the range stays outside it, and so does text typed right after it.
  const shiftedStart = shiftOffset(start, edit, true);
  return { start: shiftedStart, end: Math.max(shiftedStart, shiftOffset(end, edit, false)) };
}

function shiftOffset(at: number, { offset, length, added }: Edit, pushed: boolean): number {
  const after = offset + length;
  if (at > after || (at === after && (pushed || length > 0))) return at - length + added;
  if (at <= offset) return at;
  return pushed ? offset + added : offset;
}
