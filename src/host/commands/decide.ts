import * as vscode from 'vscode';
import { anchorsOf } from '../../engine/anchors.js';
import type { Decision } from '../../engine/model.js';
import { placesOf } from '../../engine/project/places.js';
import { decide, forget } from '../../engine/story/edits.js';
import type { DecidedMatch, Quoted } from '../../engine/story/file.js';
import { sentenceIn, type FoundSentence } from '../navigation/sentences.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import type { StoryFiles } from '../storyFile/storyFiles.js';
import type { StoryReading } from '../storyFile/storyReading.js';
import type { StoryWriter } from '../storyFile/storyWriter.js';
import { shorten } from '../text.js';
import { sayNoSource } from './activeSource.js';
import { changeStory, pathIn } from './storyChange.js';
import { pickSentence, pickSourceIndex, pickTarget } from './storyPicks.js';

export interface StoryCommandParts {
  readonly stories: Stories;
  readonly storyFiles: StoryFiles;
  readonly writer: StoryWriter;
}

const MAXIMUM_SENTENCE = 160;

/** Confirm Match and Reject Match: on a match of the sentence at the caret; asks which, where there are several. */
export async function decideMatch(parts: StoryCommandParts, verdict: Decision['verdict']): Promise<void> {
  const found = await sentenceAtCaret(parts.stories);
  if (!found) return;
  const { snapshot, sentence } = found;
  const targets = placesOf(snapshot.story, sentence);
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
  await noteDecision(parts.writer, snapshot, { source: target.source, a, b, verdict });
}

/** Link Sentences…: the sentence at the caret with one of another source that the person chooses. */
export async function linkSentences({ stories, writer }: StoryCommandParts): Promise<void> {
  const found = await sentenceAtCaret(stories);
  if (!found) return;
  const { snapshot, sentence } = found;
  const source = await pickSourceIndex(snapshot, vscode.l10n.t('The source with the other sentence'));
  if (source === undefined) return;
  const { label } = snapshot.story.sources[source];
  const other = await pickSentence(snapshot, source, vscode.l10n.t('The sentence of {0} that says the same', label));
  if (other === undefined) return;
  await noteDecision(writer, snapshot, { source, a: [sentence], b: [other], verdict: 'confirmed' });
}

/** Forget Decision…: takes a decision on the sentence at the caret back. */
export async function forgetDecision({ stories, storyFiles, writer }: StoryCommandParts): Promise<void> {
  const found = await sentenceAtCaret(stories);
  if (!found) return;
  const base = found.snapshot.base.uri;
  const reading = await storyFiles.of(base);
  const decided = reading ? decisionsOn(found, reading) : [];
  if (decided.length === 0) {
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing was decided about the sentence at the caret.'),
    );
  }
  const items = decided.map(({ match, other }) => ({
    match,
    label: match.verdict === 'confirmed' ? vscode.l10n.t('Confirmed match') : vscode.l10n.t('Rejected match'),
    description: other.file,
    detail: shorten(other.sentences.map(({ text }) => text).join(' '), MAXIMUM_SENTENCE),
  }));
  const placeHolder = vscode.l10n.t('The decision to take back');
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  if (!picked) return;
  await changeStory(writer, base, (text, now) => {
    const same = now.story.matches.find((match) => match.at === picked.match.at && isSame(match, picked.match));
    return same ? forget(text, same) : text;
  });
}

async function sentenceAtCaret(stories: Stories): Promise<FoundSentence | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return void sayNoSource();
  const found = await sentenceIn(stories, editor.document, editor.selection.active);
  if (found && found.snapshot.base.uri.scheme !== 'untitled') return found;
  const message = found
    ? vscode.l10n.t('Save this document first: what is decided is kept by the names of files.')
    : vscode.l10n.t('The caret stands in no sentence of an article that has other sources.');
  return void vscode.window.showInformationMessage(message);
}

interface Chosen {
  /** Index into the story's sources. */
  readonly source: number;
  /** Indexes into the sentences of the base and of the source. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly verdict: Decision['verdict'];
}

async function noteDecision(
  writer: StoryWriter,
  { story, base, sources }: Snapshot,
  { source, a, b, verdict }: Chosen,
): Promise<void> {
  const [mine, its] = [anchorsOf(story.base.article), anchorsOf(story.sources[source].article)];
  await changeStory(writer, base.uri, (text, reading) =>
    decide(text, reading.story, {
      verdict,
      sides: [
        { file: pathIn(reading, base.uri), sentences: a.map((index) => mine.of(index)) },
        { file: pathIn(reading, sources[source].uri), sentences: b.map((index) => its.of(index)) },
      ],
    }),
  );
}

/** The decisions that speak of the sentence, each with its other side. */
function decisionsOn(
  { snapshot, sentence }: FoundSentence,
  reading: StoryReading,
): { readonly match: DecidedMatch; readonly other: Quoted }[] {
  const file = reading.pathOf(snapshot.base.uri);
  const anchors = anchorsOf(snapshot.story.base.article);
  return reading.story.matches.flatMap((match) => {
    const mine = match.sides.find((side) => side.file === file);
    const other = match.sides.find((side) => side.file !== file);
    const means = mine?.sentences.some((anchor) => (anchors.exact(anchor) ?? anchors.edited(anchor)) === sentence);
    return means && other ? [{ match, other }] : [];
  });
}

function isSame(one: DecidedMatch, other: DecidedMatch): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
