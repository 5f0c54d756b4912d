import * as vscode from 'vscode';
import { placesOf } from '../../engine/projections/places.js';
import { insertSentences, missingSentences, sentenceBefore } from '../../engine/projections/taking/missing.js';
import { attributed } from '../../engine/projections/taking/provenance.js';
import { dropSentence, wordingsFor, type Take } from '../../engine/projections/taking/wording.js';
import { lineOf, textOf } from '../../engine/projections/text.js';
import type { EngineSession } from '../engine/session.js';
import type { Handles } from '../common/handles.js';
import { setting } from '../common/settings.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import type { Offer } from '../taking/offer.js';
import type { PendingTakes } from '../taking/pendingTakes.js';
import { styleFor, write, writeTake } from '../taking/write.js';
import { activeDraft, type Draft } from './activeDraft.js';
import { lineWords, sentenceWords } from './pickWords.js';

export interface TakeParts {
  readonly stories: Stories;
  readonly session: EngineSession;
  readonly pending: PendingTakes;
  readonly offers: Handles<Offer>;
}

/** Take Wording: gives the sentence at the caret the wording of a source; asks which, where there are several. */
export async function takeWording({ stories, pending, offers }: TakeParts, handle?: unknown): Promise<void> {
  const offer = offers.find(handle);
  if (offer?.take) return void (await writeTake(pending, offer.snapshot, offer.take));
  const draft = await activeDraft(stories);
  if (!draft) return;
  const { snapshot, sentence } = draft;
  if (sentence === undefined) return sayNoSentence();
  const takes = wordingsFor(snapshot.story, sentence, styleFor(snapshot));
  if (takes.length === 0) {
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('No other source has the sentence at the caret in other words.'),
    );
  }
  const items = takes.map((take) => ({
    take,
    label: snapshot.story.sources[take.source].label,
    description: lineWords(snapshot, take.source, take.sentences[0]),
    detail: sentenceWords(take.after.join(' ')),
  }));
  const options = { placeHolder: vscode.l10n.t('Whose wording the sentence gets'), matchOnDetail: true };
  const picked = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, options);
  if (picked) await writeTake(pending, snapshot, picked.take);
}

/**
 * Insert From Source…: asks for a source and one of its sentences that the draft lacks, and inserts it after the
 * caret's.
 */
export async function insertFromSource(parts: TakeParts, handle?: unknown): Promise<void> {
  const offer = parts.offers.find(handle);
  if (offer?.take) return insert(parts.pending, offer.snapshot, offer.take);
  const draft = await activeDraft(parts.stories);
  if (!draft) return;
  const { snapshot, caret } = draft;
  const { story } = snapshot;
  const groups = await parts.session.groups(
    [snapshot.base, ...snapshot.sources],
    setting('match.minimumConfidence', snapshot.base.uri),
  );
  const lacking = story.sources.map((_, source) => missingSentences(story, source, groups));
  const wanted = offer && offer.snapshot.sources[offer.source ?? -1]?.id;
  const offered = snapshot.sources.findIndex(({ id }) => id === wanted);
  const source =
    offered >= 0
      ? offered
      : await pickLackingSource(
          snapshot,
          lacking.map(({ length }) => length),
        );
  if (source === undefined) return;

  const { label, article } = story.sources[source];
  const items = lacking[source].map(({ sentence, carriers }) => ({
    sentence,
    label: lineWords(snapshot, source, sentence),
    description: carriersWords(carriers.filter((each) => each !== source).map((each) => story.sources[each].label)),
    detail: sentenceWords(lineOf(article, sentence)),
  }));
  if (items.length === 0) return sayNothingLacks(label);
  const placeHolder = vscode.l10n.t('The sentence of {0} to insert after the one at the caret', label);
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true });
  if (!picked) return;
  const target = { source, sentences: [picked.sentence] };
  const take = insertSentences(story, sentenceBefore(story, caret), target, styleFor(snapshot));
  await insert(parts.pending, snapshot, take);
}

/** Drop Sentence: takes the sentence at the caret out of the draft. */
export async function dropSentenceAtCaret({ stories }: TakeParts): Promise<void> {
  const draft = await activeDraft(stories);
  if (!draft) return;
  if (draft.sentence === undefined) return sayNoSentence();
  await write(draft.snapshot, dropSentence(draft.snapshot.story, draft.sentence));
}

/** Copy with Attribution…: the sentence at the caret or another source's version of it, with who says so. */
export async function copyWithAttribution({ stories }: TakeParts): Promise<void> {
  const draft = await activeDraft(stories, 'read');
  if (!draft) return;
  const items = versionsOf(draft);
  if (items.length === 0) return sayNoSentence();
  const options = { placeHolder: vscode.l10n.t('Whose words to copy'), matchOnDetail: true };
  const picked = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, options);
  if (!picked) return;
  await vscode.env.clipboard.writeText(picked.text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied with attribution to {0}.', picked.label), 4000);
}

function versionsOf({ snapshot, sentence }: Draft): (vscode.QuickPickItem & { readonly text: string })[] {
  if (sentence === undefined) return [];
  const { story } = snapshot;
  const versions = [
    { from: story.base, sentences: [sentence] as readonly number[] },
    ...placesOf(story, sentence).map(({ source, sentences }) => ({ from: story.sources[source], sentences })),
  ];
  return versions.map(({ from, sentences }) => ({
    label: from.label,
    detail: sentenceWords(textOf(from.article, sentences)),
    text: attributed(from, sentences, styleFor(snapshot)),
  }));
}

/** Writes what comes in, and selects it, so that it is seen. */
async function insert(pending: PendingTakes, snapshot: Snapshot, take: Take): Promise<void> {
  const document = await writeTake(pending, snapshot, take);
  const editor = vscode.window.activeTextEditor;
  if (!document || editor?.document !== document) return;
  const [{ start, text }] = take.edits;
  const [from, to] = [start + text.length - text.trimStart().length, start + text.trimEnd().length];
  editor.selection = new vscode.Selection(document.positionAt(from), document.positionAt(to));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function pickLackingSource({ story, sources }: Snapshot, counts: readonly number[]): Promise<number | undefined> {
  const items = story.sources.flatMap(({ label }, source) => {
    if (counts[source] === 0) return [];
    const description = vscode.l10n.t('has {0} that {1} lacks', counts[source], story.base.label);
    return { source, label, description, detail: vscode.workspace.asRelativePath(sources[source].uri) };
  });
  if (items.length === 0) return void sayNothingLacks();
  const options = { placeHolder: vscode.l10n.t('The source to insert a sentence from'), matchOnDetail: true };
  return items.length === 1 ? items[0].source : (await vscode.window.showQuickPick(items, options))?.source;
}

function carriersWords(others: readonly string[]): string | undefined {
  return others.length === 0 ? undefined : vscode.l10n.t('also in {0}', others.join(', '));
}

function sayNothingLacks(label?: string): void {
  void vscode.window.showInformationMessage(
    label === undefined
      ? vscode.l10n.t('Nothing to insert: this article has what the other sources say.')
      : vscode.l10n.t('Nothing to insert: this article has what {0} says.', label),
  );
}

function sayNoSentence(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('Put the caret into a sentence of the article first.'));
}
