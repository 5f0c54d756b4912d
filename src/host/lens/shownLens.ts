import type { Lens } from '../../engine/projections/lenses/lenses.js';
import type { Route } from '../navigation/route.js';
import { placesOfTarget, type Place, type Snapshot } from '../story/snapshot.js';
import { shorten } from '../common/shorten.js';
import type { Translate } from '../common/translate.js';
import { lensTitle, type LensStyle } from './lensWords.js';

/** A tooltip's sentence is cut here, and a tooltip has at most so many, so that it stays a tooltip. */
const MAXIMUM_SENTENCE = 280;
const MAXIMUM_SENTENCES = 4;

/** A lens as the editor shows it. */
export interface ShownLens extends Route {
  readonly title: string;
  readonly tooltip: string;
}

/** The lenses of a story by the line they stand above. */
export function shownRows(
  snapshot: Snapshot,
  lenses: readonly Lens[],
  style: LensStyle,
  t: Translate,
): Map<number, ShownLens[]> {
  const labels = snapshot.story.sources.map(({ label }) => label);
  const rows = new Map<number, ShownLens[]>();
  for (const lens of lenses) {
    const shown = {
      title: lensTitle(lens, labels, style, t),
      tooltip: tooltip(snapshot, lens, t),
      places: lens.targets.flatMap((target) => placesOfTarget(snapshot, target)),
      origin: originOf(snapshot, lens),
    };
    const row = rows.get(lens.line);
    if (row) row.push(shown);
    else rows.set(lens.line, [shown]);
  }
  return rows;
}

function originOf({ base, story }: Snapshot, lens: Lens): Place {
  const sentences = lens.sentences.map((index) => story.base.article.sentences[index]);
  return {
    uri: base.uri,
    label: story.base.label,
    stamp: base.stamp,
    start: Math.min(...sentences.map(({ start }) => start)),
    end: Math.max(...sentences.map(({ end }) => end)),
  };
}

function tooltip({ story }: Snapshot, lens: Lens, t: Translate): string {
  if (lens.verdict.kind === 'onlyHere') return t('No other source of this story has this sentence.');
  const shown = lens.targets.slice(0, MAXIMUM_SENTENCES).map(({ source, sentences, match }) => {
    const { label, article } = story.sources[source];
    const said = sentences.map((index) =>
      article.text.slice(article.sentences[index].start, article.sentences[index].end),
    );
    const name = story.pairs[source].matches[match].confirmed ? t('{0}, confirmed', label) : label;
    return `${name}: ${shorten(said.join(' '), MAXIMUM_SENTENCE)}`;
  });
  const more = lens.targets.length - shown.length;
  return [...shown, ...(more > 0 ? [t('and {0} more', more)] : [])].join('\n\n');
}
