import { projectLenses, type Lens, type LensOptions } from '../../engine/projections/lenses/lenses.js';
import { quotesDiffer } from '../../engine/projections/punctuation.js';
import { sourceNames } from '../../engine/projections/lenses/sourceNames.js';
import { widthOf } from '../../engine/projections/lenses/width.js';
import { isolated, withoutIsolates } from '../../protocol/language.js';
import type { Route } from '../navigation/route.js';
import { passagesOf, type Passage, type Snapshot } from '../story/snapshot.js';
import { shorten } from '../common/shorten.js';
import { withMarksNote } from '../common/marksNote.js';
import type { Translate } from '../common/translate.js';
import { lensTitle, type LensStyle } from './lensWords.js';

/**
 * So wide may a row of lenses be, in characters: about what an editor of 450 pixels shows, in lenses of VS Code's
 * default size. It neither wraps a row nor scrolls to its end.
 */
export const ROW = 56;

/** A tooltip's sentence is cut here, and a tooltip has at most so many, so that it stays a tooltip. */
const MAXIMUM_SENTENCE = 280;
const MAXIMUM_SENTENCES = 4;

/** A lens as the editor shows it. */
export interface ShownLens extends Route {
  readonly title: string;
  readonly tooltip: string;
}

export interface LensSettings extends Pick<LensOptions, 'maxPerLine' | 'onlyHere'> {
  readonly style: LensStyle;
}

/** The lenses of a story by the line they stand above. */
export function shownRows(snapshot: Snapshot, settings: LensSettings, t: Translate): Map<number, ShownLens[]> {
  const { story } = snapshot;
  const names = sourceNames(story.sources.map(({ label }) => label));
  // The same lens is measured in many rows that it could stand in.
  const titles = new Map<Lens, { readonly title: string; readonly width: number }>();
  const titled = (lens: Lens): { readonly title: string; readonly width: number } => {
    const known = titles.get(lens);
    if (known) return known;
    const title = lensTitle(lens, names, settings.style, t);
    const made = { title, width: widthOf(withoutIsolates(title)) };
    titles.set(lens, made);
    return made;
  };
  const room = { maxCharacters: ROW, widthOf: (lens: Lens) => titled(lens).width };
  const rows = new Map<number, ShownLens[]>();
  for (const lens of projectLenses(story, { ...settings, ...room })) {
    const shown = {
      title: titled(lens).title,
      // Made when it is asked for: hardly a lens of a long article is ever on the screen.
      get tooltip() {
        return tooltip(snapshot, lens, t);
      },
      places: lens.targets.flatMap((target) => passagesOf(snapshot, target)),
      origin: originOf(snapshot, lens),
    };
    const row = rows.get(lens.line);
    if (row) row.push(shown);
    else rows.set(lens.line, [shown]);
  }
  return rows;
}

function originOf({ base, story }: Snapshot, lens: Lens): Passage {
  const sentences = lens.sentences.map((index) => story.base.article.sentences[index]);
  return {
    uri: base.uri,
    label: story.base.label,
    stamp: base.stamp,
    start: Math.min(...sentences.map(({ start }) => start)),
    end: Math.max(...sentences.map(({ end }) => end)),
  };
}

/** What the sources have, the most alike first; those that have the same are named together. */
function tooltip({ story }: Snapshot, lens: Lens, t: Translate): string {
  if (lens.verdict.kind === 'onlyHere') return t('No other source of this story has this sentence.');
  const namesOf = new Map<string, string[]>();
  for (const { source, sentences, match } of lens.targets) {
    const { label, article } = story.sources[source];
    const of = story.pairs[source].matches[match];
    const said = sentences.map((index) =>
      article.text.slice(article.sentences[index].start, article.sentences[index].end),
    );
    const named = isolated(label);
    const sure = of.confirmed ? t('{0}, confirmed', named) : named;
    const name = withMarksNote(sure, quotesDiffer(of, story.base.article, article), t);
    const text = isolated(shorten(said.join(' '), MAXIMUM_SENTENCE));
    namesOf.set(text, [...(namesOf.get(text) ?? []), name]);
  }
  const all = [...namesOf];
  const shown = all.slice(0, MAXIMUM_SENTENCES).map(([text, names]) => `${names.join(', ')}: ${text}`);
  const more = all.slice(MAXIMUM_SENTENCES).reduce((sum, [, names]) => sum + names.length, 0);
  return [...shown, ...(more > 0 ? [t('and {0} more', more)] : [])].join('\n\n');
}
