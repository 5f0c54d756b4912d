import type { StatementGroup } from '../model.js';

/** A view asks for a story with its base first: so many orders and stories are kept. */
const KEPT_AT_MOST = 4;

/**
 * The groups of the stories that were asked for last. They are made anew where anything is another that they were made
 * of; what asks for them in turn, the views and the findings, gets the same.
 */
export class KeptGroups {
  /** The newest first. */
  #kept: readonly { readonly parts: readonly unknown[]; readonly groups: readonly StatementGroup[] }[] = [];

  /** The groups that were made of the same parts, else those that `make` makes. */
  of(parts: readonly unknown[], make: () => readonly StatementGroup[]): readonly StatementGroup[] {
    const isSame = (own: readonly unknown[]): boolean =>
      own.length === parts.length && own.every((each, at) => each === parts[at]);
    const known = this.#kept.find((each) => isSame(each.parts)) ?? { parts, groups: make() };
    this.#kept = [known, ...this.#kept.filter((each) => each !== known)].slice(0, KEPT_AT_MOST);
    return known.groups;
  }

  /** Lets all go: the texts of a story that was closed are held by nothing else. */
  clear(): void {
    this.#kept = [];
  }
}
