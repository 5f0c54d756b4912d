import * as vscode from 'vscode';
import { anchorsOf } from '../../engine/text/anchors.js';
import type { Decision } from '../../engine/model.js';
import { placesOf } from '../../engine/projections/places.js';
import { decide, forget } from '../../engine/storyFile/edits.js';
import type { Target } from '../../engine/projections/verdict.js';
import { MAXIMUM_LINKED, type DecidedMatch, type Quoted } from '../../engine/storyFile/file.js';
import { uriOf } from '../collation/comparisons.js';
import { scheme } from '../common/ids.js';
import { openDocument } from '../documents/documents.js';
import type { StoryFiles } from '../storyFile/storyFiles.js';
import type { StoryReading } from '../storyFile/storyReading.js';
import type { StoryWriter } from '../storyFile/storyWriter.js';
import { sayNoSource } from './activeSource.js';
import { chosenSentences, type ChoiceParts, type ChosenSentences } from './chosenSentences.js';
import { sentenceWords } from './pickWords.js';
import { changeStory, pathsIn } from './storyChange.js';
import { pickSentences, pickSourceIndex, pickTarget } from './storyPicks.js';

export interface StoryCommandParts extends ChoiceParts {
  readonly storyFiles: StoryFiles;
  readonly writer: StoryWriter;
}

/** Confirm Match and Reject Match: on a match of the sentence at the caret; asks which, where there are several. */
export async function decideMatch(parts: StoryCommandParts, verdict: Decision['verdict']): Promise<void> {
  const chosen = await atCaret(parts);
  if (!chosen) return;
  const { snapshot } = chosen;
  const targets = targetsOf(chosen);
  if (targets.length === 0) {
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('The sentence at the caret stands in no other source. Link Sentences… links it to one.'),
    );
  }
  const placeHolder =
    verdict === 'confirmed' ? vscode.l10n.t('Which match is right?') : vscode.l10n.t('Which match is wrong?');
  const target = await pickTarget(snapshot, targets, placeHolder);
  if (!target) return;
  const { a, b } = snapshot.story.pairs[target.source].matches[target.match];
  await noteDecision(parts.writer, chosen, { source: target.source, a, b, verdict });
}

/** Link Sentences…: the sentence at the caret, or those selected, with one or more of another source. */
export async function linkSentences(parts: StoryCommandParts): Promise<void> {
  const chosen = await atCaret(parts);
  if (!chosen) return;
  const { snapshot, sentences } = chosen;
  const source = await pickSourceIndex(snapshot, vscode.l10n.t('The source with the other sentence'));
  if (source === undefined) return;
  const others = await pickSentences(snapshot, source, sentences);
  if (others.length === 0) return;
  if (Math.max(sentences.length, others.length) > MAXIMUM_LINKED) {
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('Choose at most {0} sentences on each side. Nothing was linked.', MAXIMUM_LINKED),
    );
  }
  await noteDecision(parts.writer, chosen, { source, a: sentences, b: others, verdict: 'confirmed' });
}

/** Forget Decision…: takes a decision on the sentence at the caret back. */
export async function forgetDecision(parts: StoryCommandParts): Promise<void> {
  const chosen = await atCaret(parts);
  if (!chosen) return;
  const base = chosen.snapshot.base.uri;
  const reading = await parts.storyFiles.of(base);
  const decided = reading ? decisionsOn(chosen, reading) : [];
  if (decided.length === 0) {
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing was decided about the sentence at the caret.'),
    );
  }
  const items = decided.map(({ match, other }) => ({
    match,
    label: match.verdict === 'confirmed' ? vscode.l10n.t('Confirmed match') : vscode.l10n.t('Rejected match'),
    description: other.file,
    detail: sentenceWords(other.sentences.map(({ text }) => text).join(' ')),
  }));
  const placeHolder = vscode.l10n.t('The decision to take back');
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  if (!picked) return;
  await changeStory(parts.writer, base, (text, now) => {
    const same = now.story.matches.find((match) => match.at === picked.match.at && isSame(match, picked.match));
    return same ? forget(text, same) : text;
  });
  sayHeld(chosen);
}

async function atCaret(parts: ChoiceParts): Promise<ChosenSentences | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return void sayNoSource();
  const chosen = await chosenSentences(parts, editor);
  if (chosen && chosen.snapshot.base.uri.scheme !== 'untitled') return chosen;
  const message = chosen
    ? vscode.l10n.t('Save this document first: what is decided is kept by the names of files.')
    : editor.document.uri.scheme === scheme
      ? vscode.l10n.t('Put the caret into a row of the comparison that has a sentence.')
      : vscode.l10n.t('The caret stands in no sentence of an article that has other sources.');
  return void vscode.window.showInformationMessage(message);
}

/**
 * The matches of the sentences, each once. In a comparison repeats stand in rows of their own: only better matches, if
 * any.
 */
function targetsOf({ snapshot: { story }, sentences, comparison }: ChosenSentences): Target[] {
  const all = sentences.flatMap((sentence) => placesOf(story, sentence));
  const once = all.filter(
    ({ source, match }, at) => all.findIndex((each) => each.source === source && each.match === match) === at,
  );
  const best = once.filter(({ source, match }) => !story.pairs[source].matches[match].duplicate);
  return comparison && best.length > 0 ? best : once;
}

interface Decided {
  /** Index into the story's sources. */
  readonly source: number;
  /** Indexes into the sentences of the base and of the source. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly verdict: Decision['verdict'];
}

async function noteDecision(
  writer: StoryWriter,
  chosen: ChosenSentences,
  { source, a, b, verdict }: Decided,
): Promise<void> {
  const { story, base, sources } = chosen.snapshot;
  const [mine, its] = [anchorsOf(story.base.article), anchorsOf(story.sources[source].article)];
  await changeStory(writer, base.uri, (text, reading) => {
    const paths = pathsIn(reading, [base.uri, sources[source].uri]);
    if ('failure' in paths) return paths;
    return decide(text, reading.story, {
      verdict,
      sides: [
        { file: paths[0], sentences: a.map((index) => mine.of(index)) },
        { file: paths[1], sentences: b.map((index) => its.of(index)) },
      ],
    });
  });
  sayHeld(chosen);
}

/** A comparison with unsaved edits does not follow: its reader is told when it will show what was decided. */
function sayHeld({ comparison }: ChosenSentences): void {
  if (!comparison || !openDocument(uriOf(comparison, 'base').toString())?.isDirty) return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('This comparison has unsaved edits. It shows what you decided once it is saved.'),
  );
}

/** The decisions that speak of the sentences, each with its other side; in a comparison those on its two files. */
function decisionsOn(
  { snapshot, sentences, comparison }: ChosenSentences,
  reading: StoryReading,
): { readonly match: DecidedMatch; readonly other: Quoted }[] {
  const file = reading.pathOf(snapshot.base.uri);
  const shown = comparison && snapshot.sources.map(({ uri }) => reading.pathOf(uri));
  const anchors = anchorsOf(snapshot.story.base.article);
  return reading.story.matches.flatMap((match) => {
    const mine = match.sides.find((side) => side.file === file);
    const other = match.sides.find((side) => side.file !== file);
    const means = mine?.sentences.some((anchor) => {
      const sentence = anchors.exact(anchor) ?? anchors.edited(anchor);
      return sentence !== undefined && sentences.includes(sentence);
    });
    return means && other && (!shown || shown.includes(other.file)) ? [{ match, other }] : [];
  });
}

function isSame(one: DecidedMatch, other: DecidedMatch): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
