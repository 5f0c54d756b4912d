import * as vscode from 'vscode';
import { storyMap, type StoryMap } from '../../engine/projections/map/storyMap.js';
import { sentForm } from '../../protocol/mapForm.js';
import { readFromMap, type MapRequest, type ToMap } from '../../protocol/map.js';
import { relationSentence } from '../common/relationWords.js';
import { setting } from '../common/settings.js';
import type { EngineSession } from '../engine/session.js';
import type { Jump } from '../navigation/jump.js';
import { passagesIn, type Snapshot } from '../story/snapshot.js';
import { mapWords } from './mapWords.js';
import type { Panels } from './panels.js';
import type { ViewKind } from './storyPanel.js';

export interface MapParts {
  readonly session: EngineSession;
  readonly jump: Jump;
}

/** The maps that are open. */
export type Maps = Panels<StoryMap, MapRequest>;

/** The map of a story. It opens beside, since a map leads to what is read. */
export function mapKind(parts: MapParts): ViewKind<StoryMap, MapRequest> {
  return {
    page: 'map',
    type: 'crossread.map',
    group: vscode.ViewColumn.Beside,
    settings: [],
    title: (name) => vscode.l10n.t('Map of {0}', name),
    async make({ story, base, sources }, signal) {
      const texts = [base, ...sources];
      const minimumConfidence = setting('match.minimumConfidence', base.uri);
      const groups = await parts.session.groups(texts, minimumConfidence, signal);
      const pairs = await parts.session.pairs(texts, minimumConfidence, signal);
      return storyMap([story.base, ...story.sources], pairs, groups);
    },
    message: (map, revision): ToMap => ({
      kind: 'map',
      revision,
      map: sentForm(map),
      relations: relationsIn(map),
    }),
    words: (base): ToMap => ({ kind: 'words', words: mapWords(vscode.l10n.t), base: base.toString() }),
    read: readFromMap,
    do: (asked, { snapshot, made }) => jumpToTick(parts, snapshot, made, asked),
  };
}

/** How each version of the families stands to the one that it hangs on, in words; empty for a head. */
function relationsIn({ columns, families }: StoryMap): string[] {
  return families.map(({ of, standsTo }) =>
    of === undefined || !standsTo ? '' : relationSentence(standsTo, columns[of].label, vscode.l10n.t),
  );
}

/** Opens the sentence of a tick in its source, beside. */
async function jumpToTick({ jump }: MapParts, snapshot: Snapshot, map: StoryMap, asked: MapRequest): Promise<void> {
  const tick = map.columns.at(asked.column)?.ticks.at(asked.tick);
  if (!tick) return;
  const { base, sources, story } = snapshot;
  const [source, text] = [[story.base, ...story.sources][asked.column], [base, ...sources][asked.column]];
  const { sentences } = source.article;
  const [place] = passagesIn(text, source.label, { sentences, indexes: [tick.sentence] });
  await jump.to(place);
}
