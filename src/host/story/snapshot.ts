import type * as vscode from 'vscode';
import type { Story } from '../../engine/model.js';
import type { Target } from '../../engine/projections/lenses/lenses.js';
import type { SourceText } from '../documents/texts.js';

/** A finished story, and the texts that it was made from. */
export interface Snapshot {
  readonly story: Story;
  readonly base: SourceText;
  /** In the order of `story.sources`. */
  readonly sources: readonly SourceText[];
  /** Files were left out because there were too many. */
  readonly capped: boolean;
}

/** What the log says of a story: names and numbers, never text. */
export function describe({ story }: Snapshot): string {
  const counts = story.sources.map(({ label }, at) => `${label} ${story.pairs[at].matches.length}`);
  return `${story.base.label}: matches in ${counts.join(', ')}`;
}

/** A stretch of a source's text, as it stood at `stamp`, in UTF-16 offsets. */
export interface Passage {
  readonly uri: vscode.Uri;
  readonly label: string;
  readonly stamp: number;
  readonly start: number;
  readonly end: number;
}

/** Where a target stands: a place for each run of neighbouring sentences. */
export function passagesOf(snapshot: Snapshot, target: Target): Passage[] {
  return passagesIn(snapshot.sources[target.source], snapshot.story.sources[target.source].label, {
    sentences: snapshot.story.sources[target.source].article.sentences,
    indexes: target.sentences,
  });
}

interface Chosen {
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly indexes: readonly number[];
}

/** The runs of neighbouring sentences among the chosen ones of one source. */
export function passagesIn({ uri, stamp }: SourceText, label: string, { sentences, indexes }: Chosen): Passage[] {
  const places: Passage[] = [];
  indexes.forEach((index, at) => {
    const { start, end } = sentences[index];
    const last = places.at(-1);
    if (last && indexes[at - 1] === index - 1) places[places.length - 1] = { ...last, end };
    else places.push({ uri, label, stamp, start, end });
  });
  return places;
}
