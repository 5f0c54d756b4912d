import type { SentenceLink, Third } from './handedOn.js';

/** What a source has in common with each third, in their order, and what that was found for. */
interface Known {
  readonly thirds: readonly string[];
  readonly minimum: number;
  readonly told: number;
  readonly links: readonly (readonly SentenceLink[])[];
}

/**
 * What the thirds of a story of very many sources have in common with each of them. Each pair of such a story asks
 * all thirds of both sides, and nothing else that it needs is kept: without this a pair asks twelve times.
 */
export class CrowdLinks<Source extends object> {
  readonly #linksOf: (source: Source, third: string, minimum: number) => readonly SentenceLink[];
  readonly #known = new WeakMap<Source, Known>();

  /** `linksOf` finds the links of a source to a third; none to itself. */
  constructor(linksOf: (source: Source, third: string, minimum: number) => readonly SentenceLink[]) {
    this.#linksOf = linksOf;
  }

  /**
   * The thirds that have something in common with both sources: the others hand on nothing. `thirds` is another list
   * once a source of the story is another, `told` another number once other vectors are known.
   */
  between(a: Source, b: Source, thirds: readonly string[], minimum: number, told: number): Third[] {
    const [ofA, ofB] = [this.#of(a, thirds, minimum, told), this.#of(b, thirds, minimum, told)];
    const found: Third[] = [];
    for (let k = 0; k < thirds.length; k++)
      if (ofA[k].length > 0 && ofB[k].length > 0) found.push({ a: ofA[k], b: ofB[k] });
    return found;
  }

  #of(source: Source, thirds: readonly string[], minimum: number, told: number): Known['links'] {
    const known = this.#known.get(source);
    if (known && known.thirds === thirds && known.minimum === minimum && known.told === told) return known.links;
    const links = thirds.map((third) => this.#linksOf(source, third, minimum));
    this.#known.set(source, { thirds, minimum, told, links });
    return links;
  }
}
