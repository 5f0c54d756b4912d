import * as vscode from 'vscode';
import { sayInformation, sayInStatusBar } from '../common/say.js';
import { placesOf } from '../../engine/projections/places.js';
import { attributed } from '../../engine/projections/taking/provenance.js';
import { dropSentence, wordingsFor, type Take } from '../../engine/projections/taking/wording.js';
import { textOf } from '../../engine/projections/text.js';
import type { EngineSession } from '../engine/session.js';
import type { Handles } from '../common/handles.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import type { Offer } from '../taking/offer.js';
import type { PendingTakes } from '../taking/pendingTakes.js';
import { styleFor, write, writeTake } from '../taking/write.js';
import { articleEditor, draftIn, type Draft } from './activeDraft.js';
import { pickFrom, type Choice } from '../common/pick.js';
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
  const editor = articleEditor();
  if (!editor) return;
  const question = {
    waiting: vscode.l10n.t('Looking for the wording of the other sources…'),
    placeholder: vscode.l10n.t('Whose wording the sentence gets'),
    takesSingle: true,
  };
  const picked = await pickFrom<{ readonly snapshot: Snapshot; readonly take: Take }>(question, async (token) => {
    const draft = await draftIn(editor, stories, 'write', token);
    if (!draft) return undefined;
    const { snapshot, sentence } = draft;
    if (sentence === undefined) return void sayNoSentence();
    const takes = wordingsFor(snapshot.story, sentence, styleFor(snapshot));
    if (takes.length === 0) {
      return void sayInformation(vscode.l10n.t('No other source has the sentence at the caret in other words.'));
    }
    return takes.map((take) => ({
      value: { snapshot, take },
      label: snapshot.story.sources[take.source].label,
      description: lineWords(snapshot, take.source, take.sentences[0]),
      detail: sentenceWords(take.after.join(' ')),
    }));
  });
  if (picked) await writeTake(pending, picked.snapshot, picked.take);
}

/** Drop Sentence: takes the sentence at the caret out of the draft. */
export async function dropSentenceAtCaret({ stories }: TakeParts): Promise<void> {
  const editor = articleEditor();
  const draft = editor && (await draftIn(editor, stories, 'write'));
  if (!draft) return;
  if (draft.sentence === undefined) return sayNoSentence();
  await write(draft.snapshot, dropSentence(draft.snapshot.story, draft.sentence));
}

/** Copy with Attribution…: the sentence at the caret or another source's version of it, with who says so. */
export async function copyWithAttribution({ stories }: TakeParts): Promise<void> {
  const editor = articleEditor();
  if (!editor) return;
  const question = {
    waiting: vscode.l10n.t('Looking for the wording of the other sources…'),
    placeholder: vscode.l10n.t('Whose words to copy'),
    takesSingle: true,
  };
  const picked = await pickFrom<Version>(question, async (token) => {
    const draft = await draftIn(editor, stories, 'read', token);
    if (!draft) return undefined;
    const choices = versionsOf(draft);
    return choices.length > 0 ? choices : void sayNoSentence();
  });
  if (!picked) return;
  await vscode.env.clipboard.writeText(picked.text);
  sayInStatusBar(vscode.l10n.t('Copied with attribution to {0}.', picked.label));
}

/** A source's version of a sentence, with who says so. */
interface Version {
  readonly label: string;
  readonly text: string;
}

function versionsOf({ snapshot, sentence }: Draft): Choice<Version>[] {
  if (sentence === undefined) return [];
  const { story } = snapshot;
  const versions = [
    { from: story.base, sentences: [sentence] as readonly number[] },
    ...placesOf(story, sentence).map(({ source, sentences }) => ({ from: story.sources[source], sentences })),
  ];
  return versions.map(({ from, sentences }) => ({
    value: { label: from.label, text: attributed(from, sentences, styleFor(snapshot)) },
    label: from.label,
    detail: sentenceWords(textOf(from.article, sentences)),
  }));
}

function sayNoSentence(): void {
  void sayInformation(vscode.l10n.t('Put the caret into a sentence of the article first.'));
}
