import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import { hoverParts } from '../../engine/projections/hover.js';
import type { Handles } from '../common/handles.js';
import { withMarksNote } from '../common/marksNote.js';
import { verdictWords } from '../lens/lensWords.js';
import type { Jump } from '../navigation/jump.js';
import type { Route } from '../navigation/route.js';
import { sentenceIn, type FoundSentence } from '../navigation/sentences.js';
import { passagesOf, type Passage } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import { sayNoSource } from './activeSource.js';
import { pickFrom, type Choice } from '../common/pick.js';
import { sentenceWords } from './pickWords.js';

/** A lens's or a link's click: opens the one place it leads to, or Peek for several. */
export async function openRoute(jump: Jump, routes: Handles<Route>, handle: unknown): Promise<void> {
  const route = routes.find(handle);
  if (!route || route.places.length === 0) {
    void sayInformation(vscode.l10n.t('This link is out of date. Try again from its sentence.'));
    return;
  }
  await jump.open(route);
}

/** Go to Matching Sentence…: from the sentence at the caret; asks which, where there are several. */
export async function goToMatchingSentence(jump: Jump, stories: Stories): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return sayNoSource();
  const question = {
    waiting: vscode.l10n.t('Looking for this sentence in the other sources…'),
    placeholder: vscode.l10n.t('Where this sentence stands'),
    takesSingle: true,
  };
  const place = await pickFrom<Passage>(question, async (token) => {
    const found = await sentenceIn(stories, editor.document, editor.selection.active, token);
    const choices = found ? matchChoices(found) : [];
    if (choices.length > 0) return choices;
    return void sayInformation(vscode.l10n.t('The sentence at the caret stands in no other source.'));
  });
  if (place) await jump.to(place);
}

function matchChoices({ snapshot, sentence }: FoundSentence): Choice<Passage>[] {
  return hoverParts(snapshot.story, sentence).flatMap(({ verdict, marks, targets }) =>
    targets.flatMap((target) => {
      const { text, lines } = snapshot.sources[target.source];
      const said = withMarksNote(verdictWords(verdict, 'words', vscode.l10n.t), marks, vscode.l10n.t);
      return passagesOf(snapshot, target).map((place) => ({
        value: place,
        label: place.label,
        description: `${vscode.l10n.t('line {0}', lines.lineAt(place.start) + 1)} · ${said}`,
        detail: sentenceWords(text.slice(place.start, place.end)),
      }));
    }),
  );
}
