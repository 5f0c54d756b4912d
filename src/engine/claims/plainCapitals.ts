import type { Unit } from './alignment.js';
import type { StoryNames } from './comparison.js';
import type { Item } from './items.js';

/** The unit with what has a capital at the start of its sentence alone, and is no name elsewhere, as a plain word. */
export function withWords(unit: Unit, around: StoryNames): Unit {
  const { items, words } = unit;
  const isPlain = (item: Item): boolean =>
    item.kind === 'name' && item.name.maybe && !around.isName(item.name.parts[0]);
  if (!items.some(isPlain)) return unit;
  const plain = items.map((item): Item => {
    if (item.kind !== 'name' || !isPlain(item)) return item;
    const [fold] = item.name.parts;
    const { start, end } = item;
    return { kind: 'word', start, end, key: fold, fold, stem: words.stem(fold), content: true, capital: true };
  });
  return { ...unit, items: plain };
}
