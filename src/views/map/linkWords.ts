import type { Counterpart } from '../../engine/projections/map/counterparts.js';
import type { MapLink } from '../../engine/projections/map/pairLinks.js';
import type { StoryMap } from '../../engine/projections/map/storyMap.js';
import type { MapWords } from '../../protocol/map.js';
import { percentSaid, said } from '../../protocol/said.js';

/** What a link says, like `82%, moved`. */
export function linkWords({ kind, percent, uncertain, moved }: MapLink, words: MapWords): string {
  const likeness = kind === 'percent' ? percentSaid(percent, words) : words.verdicts[kind];
  return [likeness, ...(uncertain ? [words.uncertain] : []), ...(moved ? [words.moved] : [])].join(', ');
}

/** What a column has of a sentence and where, like `courier: 82%, line 4`. */
export function counterpartWords(map: StoryMap, { column, ticks, link }: Counterpart, words: MapWords): string {
  const { label, ticks: all } = map.columns[column];
  if (ticks.length === 0) return `${label}: ${words.nothingHere}`;
  const verdict = link ? [linkWords(link, words)] : [];
  return `${label}: ${[...verdict, ...ticks.map((tick) => said(words.line, all[tick].line))].join(', ')}`;
}
