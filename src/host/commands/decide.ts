import * as vscode from 'vscode';
import { plural } from '../common/localWords.js';
import { sayInformation } from '../common/say.js';
import { anchorsOf } from '../../engine/text/anchors.js';
import { rising, type Decision, type Place } from '../../engine/model.js';
import { placesOf } from '../../engine/projections/places.js';
import { textOf } from '../../engine/projections/text.js';
import { decide, forget } from '../../engine/storyFile/edits.js';
import type { Target } from '../../engine/projections/verdict.js';
import { MAXIMUM_LINKED, type DecidedMatch, type Quoted } from '../../engine/storyFile/file.js';
import { uriOf } from '../collation/documentUris.js';
import { scheme } from '../common/ids.js';
import { shorten } from '../common/shorten.js';
import { openDocument } from '../documents/documents.js';
import type { StoryFiles } from '../storyFile/storyFiles.js';
import type { StoryReading } from '../storyFile/storyReading.js';
import type { StoryWriter } from '../storyFile/storyWriter.js';
import { sayNoSource } from './activeSource.js';
import { chosenSentences, type ChoiceParts, type ChosenSentences } from './chosenSentences.js';
import { pickFrom, pickSeveral } from '../common/pick.js';
import { sentenceWords } from './pickWords.js';
import { changeStory, pathsIn, readAgain } from './storyChange.js';
import { linkEntries, targetChoices } from './storyPicks.js';

/** So much of what is linked stands in the title of the list, in UTF-16 units. */
const LONGEST_TITLE = 80;

export interface StoryCommandParts extends ChoiceParts {
  readonly storyFiles: StoryFiles;
  readonly writer: StoryWriter;
}

/** Confirm Match and Reject Match: on a match of the sentence at the caret; asks which, where there are several. */
export async function decideMatch(parts: StoryCommandParts, verdict: Decision['verdict']): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return sayNoSource();
  const question = {
    waiting: vscode.l10n.t('Looking for the matches of this sentence…'),
    placeholder:
      verdict === 'confirmed' ? vscode.l10n.t('Which match is right?') : vscode.l10n.t('Which match is wrong?'),
    takesSingle: true,
  };
  const picked = await pickFrom<{ readonly chosen: ChosenSentences; readonly target: Target }>(question, async () => {
    const chosen = await atCaret(parts, editor);
    if (!chosen) return undefined;
    const targets = targetsOf(chosen);
    if (targets.length > 0) {
      return targetChoices(chosen.snapshot, targets, (target) => ({ chosen, target }));
    }
    return void sayInformation(
      vscode.l10n.t('The sentence at the caret stands in no other source. Link Sentences… links it to one.'),
    );
  });
  if (!picked) return;
  const { chosen, target } = picked;
  const { a, b } = chosen.snapshot.story.pairs[target.source].matches[target.match];
  await noteDecisions(parts.writer, chosen, [{ source: target.source, a, b, verdict }]);
}

/** Link Sentences…: the sentence at the caret, or those selected, with sentences of one or more other sources. */
export async function linkSentences(parts: StoryCommandParts): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return sayNoSource();
  const question = {
    waiting: vscode.l10n.t('Looking for sentences that say the same…'),
    placeholder: vscode.l10n.t('What says the same: Enter takes one sentence, or all that are ticked'),
  };
  const picked = await pickSeveral<{ readonly chosen: ChosenSentences; readonly place: Place }>(question, async () => {
    const chosen = await atCaret(parts, editor);
    if (!chosen) return undefined;
    const { snapshot, sentences } = chosen;
    const title = vscode.l10n.t('Link “{0}”', shorten(textOf(snapshot.story.base.article, sentences), LONGEST_TITLE));
    return { title, choices: linkEntries(snapshot, sentences, (place) => ({ chosen, place })) };
  });
  if (!picked) return;
  const [{ chosen }] = picked;
  const bySource = rising(picked.map(({ place }) => place.source)).map((source) => ({
    source,
    a: chosen.sentences,
    b: rising(picked.filter(({ place }) => place.source === source).map(({ place }) => place.sentence)),
    verdict: 'confirmed' as const,
  }));
  if (bySource.some(({ a, b }) => Math.max(a.length, b.length) > MAXIMUM_LINKED)) {
    return void sayInformation(
      plural(
        vscode.l10n.t,
        MAXIMUM_LINKED,
        'Choose at most {0} sentence on each side. Nothing was linked.',
        'Choose at most {0} sentences on each side. Nothing was linked.',
      ),
    );
  }
  await noteDecisions(parts.writer, chosen, bySource);
}

/** Forget Decision…: takes a decision on the sentence at the caret back. */
export async function forgetDecision(parts: StoryCommandParts): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return sayNoSource();
  const question = {
    waiting: vscode.l10n.t('Looking for what was decided about this sentence…'),
    placeholder: vscode.l10n.t('The decision to take back'),
  };
  const picked = await pickFrom<{ readonly chosen: ChosenSentences; readonly match: DecidedMatch }>(
    question,
    async () => {
      const chosen = await atCaret(parts, editor);
      if (!chosen) return undefined;
      const reading = await parts.storyFiles.of(chosen.snapshot.base.uri);
      const decided = reading ? decisionsOn(chosen, reading) : [];
      if (decided.length > 0) return decided.map((each) => decisionChoice(chosen, each));
      return void sayInformation(vscode.l10n.t('Nothing was decided about the sentence at the caret.'));
    },
  );
  if (!picked) return;
  const { chosen, match } = picked;
  await changeStory(parts.writer, chosen.snapshot.base.uri, (text, now) => {
    const same = now.story.matches.find((each) => each.at === match.at && isSame(each, match));
    return same ? forget(text, same) : text;
  });
  sayHeld(chosen);
}

function decisionChoice(chosen: ChosenSentences, { match, other }: DecidedHere) {
  return {
    label: match.verdict === 'confirmed' ? vscode.l10n.t('Confirmed match') : vscode.l10n.t('Rejected match'),
    description: other.file,
    detail: sentenceWords(other.sentences.map(({ text }) => text).join(' ')),
    value: { chosen, match },
  };
}

/** The sentences that the command means; says why where there are none. */
async function atCaret(parts: ChoiceParts, editor: vscode.TextEditor): Promise<ChosenSentences | undefined> {
  const chosen = await chosenSentences(parts, editor);
  if (chosen && chosen.snapshot.base.uri.scheme !== 'untitled') return chosen;
  const message = chosen
    ? vscode.l10n.t('Save this document first: what is decided is kept by the names of files.')
    : editor.document.uri.scheme === scheme
      ? vscode.l10n.t('Put the caret into a row of the comparison that has a sentence.')
      : vscode.l10n.t('The caret stands in no sentence of an article that has other sources.');
  return void sayInformation(message);
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

/** Notes all of them in one step to undo. */
async function noteDecisions(writer: StoryWriter, chosen: ChosenSentences, decided: readonly Decided[]): Promise<void> {
  const { story, base, sources } = chosen.snapshot;
  const mine = anchorsOf(story.base.article);
  await changeStory(writer, base.uri, (text, reading) => {
    let now = text;
    for (const { source, a, b, verdict } of decided) {
      const its = anchorsOf(story.sources[source].article);
      const paths = pathsIn(reading, [base.uri, sources[source].uri]);
      if ('failure' in paths) return paths;
      now = decide(now, readAgain(reading, now), {
        verdict,
        sides: [
          { file: paths[0], sentences: a.map((index) => mine.of(index)) },
          { file: paths[1], sentences: b.map((index) => its.of(index)) },
        ],
      });
    }
    return now;
  });
  sayHeld(chosen);
}

/** A comparison with unsaved edits does not follow: its reader is told when it will show what was decided. */
function sayHeld({ comparison }: ChosenSentences): void {
  if (!comparison || !openDocument(uriOf(comparison, 'base').toString())?.isDirty) return;
  void sayInformation(vscode.l10n.t('This comparison has unsaved edits. It shows what you decided once it is saved.'));
}

/** A decision, and its side in the other file. */
interface DecidedHere {
  readonly match: DecidedMatch;
  readonly other: Quoted;
}

/** The decisions that speak of the sentences, each with its other side; in a comparison those on its two files. */
function decisionsOn({ snapshot, sentences, comparison }: ChosenSentences, reading: StoryReading): DecidedHere[] {
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
