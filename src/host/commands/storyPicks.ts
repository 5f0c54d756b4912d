import * as vscode from 'vscode';
import type { Place } from '../../engine/model.js';
import { linkChoices, type LinkChoice } from '../../engine/projections/linking.js';
import { textOf } from '../../engine/projections/text.js';
import { verdictOfTarget, type Target } from '../../engine/projections/verdict.js';
import { verdictWords } from '../lens/lensWords.js';
import type { Snapshot } from '../story/snapshot.js';
import { separator, type Choice, type Entry } from '../common/pick.js';
import { lineWords, sentenceWords } from './pickWords.js';

/** The places of a sentence, to choose which is meant. */
export function targetChoices<T>(
  snapshot: Snapshot,
  targets: readonly Target[],
  valueOf: (target: Target) => T,
): Choice<T>[] {
  const { story } = snapshot;
  return targets.map((target) => {
    const { label, article } = story.sources[target.source];
    const said = verdictWords(verdictOfTarget(story, target), 'words', vscode.l10n.t);
    return {
      value: valueOf(target),
      label,
      description: `${lineWords(snapshot, target.source, target.sentences[0])} · ${said}`,
      detail: sentenceWords(textOf(article, target.sentences)),
    };
  });
}

/**
 * The sentences of all sources that may say the same as `mine`: the best of each source, most alike first, then all
 * others, source by source.
 */
export function linkEntries<T>(
  snapshot: Snapshot,
  mine: readonly number[],
  valueOf: (sentence: Place) => T,
): Entry<T>[] {
  const { story } = snapshot;
  const bySource = linkChoices(story, mine);
  const isNamed = story.sources.length > 1;
  const entryOf = (choice: LinkChoice): Choice<T> => {
    const { source, sentence, match } = choice;
    const { label, article } = story.sources[source];
    const line = lineWords(snapshot, source, sentence);
    return {
      value: valueOf({ source, sentence }),
      label: isNamed ? `${label} · ${line}` : line,
      description:
        match === 'now' ? vscode.l10n.t('its match now') : match === 'other' ? vscode.l10n.t('has a match') : undefined,
      detail: sentenceWords(textOf(article, [sentence])),
    };
  };
  const best = bySource
    .flatMap((choices) => choices.slice(0, 1))
    .sort(
      (one, other) => Number(one.match !== 'none') - Number(other.match !== 'none') || other.likeness - one.likeness,
    );
  const rest = bySource.flatMap((choices, source) =>
    choices.length < 2
      ? []
      : [separator(story.sources[source].label), ...choices.slice(1).map((choice) => entryOf(choice))],
  );
  return [...best.map((choice) => entryOf(choice)), ...rest];
}
