/** Quotation marks and brackets, by what can close what; the shapes of one family are not told apart. */
const FAMILIES = ['"“”„‟«»＂', "'‘’‚‛‹›＇", '()（）', '[]'];
const MARK = new RegExp(`[${FAMILIES.join('').replace(/[[\]]/g, '\\$&')}]`, 'g');

/**
 * Which gaps between words hold the two halves of a pair of quotation marks or brackets. `gaps[i]` is the text before
 * word `i`, the last one what follows the last word. A mark opens where it touches the word after it, else it closes;
 * one without a partner, like the apostrophe of "soldiers’", is in no pair.
 */
export function pairedGaps(gaps: readonly string[]): [opening: number, closing: number][] {
  const pairs: [number, number][] = [];
  const open: number[][] = FAMILIES.map(() => []);
  gaps.forEach((gap, index) => {
    const lastSpace = [...gap.matchAll(/\s/g)].at(-1)?.index ?? -1;
    for (const { 0: mark, index: at } of gap.matchAll(MARK)) {
      const family = FAMILIES.findIndex((marks) => marks.includes(mark));
      if (at > lastSpace && index < gaps.length - 1) open[family].push(index);
      else {
        const opening = open[family].pop();
        if (opening !== undefined) pairs.push([opening, index]);
      }
    }
  });
  return pairs;
}
