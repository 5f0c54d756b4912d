import * as vscode from 'vscode';
import { plural } from '../common/localWords.js';
import { sayInformation, sayInStatusBar } from '../common/say.js';
import type { Place } from '../../engine/model.js';
import { Carriers, statementsOf } from '../../engine/projections/statements.js';
import { insertWhereTheyBelong, sentenceBefore, type Insertions } from '../../engine/projections/taking/inserting.js';
import { missingSentences } from '../../engine/projections/taking/missing.js';
import { missingOf, missingOfAll } from '../../engine/projections/taking/missingByCarriers.js';
import { lineOf } from '../../engine/projections/text.js';
import { setting } from '../common/settings.js';
import type { EngineSession } from '../engine/session.js';
import { placeOf } from '../documents/address.js';
import type { Snapshot } from '../story/snapshot.js';
import { styleFor, writeTakes } from '../taking/write.js';
import { articleEditor, draftIn, type Draft } from './activeDraft.js';
import { pickFrom, pickSeveral, type Choice } from '../common/pick.js';
import { lineWords, sentenceWords } from './pickWords.js';
import type { TakeParts } from './takeCommands.js';

/** A draft, and who says what in its story, which may take a while longer to find out. */
interface Lacking extends Draft {
  readonly carriers: Promise<Carriers>;
}

/** Where the sentences are to come from: an index into the story's sources, or all of them. */
type From = number | 'all';

/**
 * Insert From Source…: asks for a source, or all, and for any of the sentences that the draft lacks; inserts each where
 * it belongs, all as one step to undo.
 */
export async function insertFromSource(parts: TakeParts, handle?: unknown): Promise<void> {
  const offer = parts.offers.find(handle);
  if (offer?.take) return insert(parts, offer.snapshot, { edits: offer.take.edits, taken: [offer.take] });
  const editor = articleEditor();
  if (!editor) return;
  const search = new AbortController();
  const lookUp = async (token: vscode.CancellationToken): Promise<Lacking | undefined> => {
    const draft = await draftIn(editor, parts.stories, 'write', token);
    return draft && { ...draft, carriers: carriersIn(parts.session, draft.snapshot, search.signal) };
  };
  try {
    const wanted = offer && offer.snapshot.sources[offer.source ?? -1]?.id;
    const asked = wanted === undefined ? await pickSource(lookUp) : undefined;
    if (wanted === undefined && !asked) return;
    const picked = await pickMissing(async (token) => {
      if (asked) return asked;
      const lacking = await lookUp(token);
      return lacking && { lacking, from: lacking.snapshot.sources.findIndex(({ id }) => id === wanted) };
    });
    if (!picked) return;
    const [{ lacking }] = picked;
    const { snapshot, caret } = lacking;
    const places = picked.map(({ place }) => place);
    const atCaret = sentenceBefore(snapshot.story, caret);
    await insert(parts, snapshot, insertWhereTheyBelong(snapshot.story, places, atCaret, styleFor(snapshot)));
  } finally {
    search.abort();
  }
}

/** Which sources say the same; asked early, so that it is known when the sentences are listed. */
function carriersIn(session: EngineSession, { base, sources }: Snapshot, signal: AbortSignal): Promise<Carriers> {
  const minimumConfidence = setting('match.minimumConfidence', base.uri);
  const groups = session.groups([base, ...sources], minimumConfidence, signal);
  const carriers = groups.then((found) => new Carriers(statementsOf(found)));
  // Whoever waits for it is told; that nobody does any more is no failure.
  carriers.catch(() => undefined);
  return carriers;
}

interface Asked {
  readonly lacking: Lacking;
  readonly from: From;
}

function pickSource(
  lookUp: (token: vscode.CancellationToken) => Promise<Lacking | undefined>,
): Promise<Asked | undefined> {
  const question = {
    waiting: vscode.l10n.t('Looking for what this article lacks…'),
    placeholder: vscode.l10n.t('The source to insert sentences from'),
    takesSingle: true,
  };
  return pickFrom<Asked>(question, async (token) => {
    const lacking = await lookUp(token);
    if (!lacking) return undefined;
    const { story, sources } = lacking.snapshot;
    const choices = story.sources.flatMap(({ label }, source): Choice<Asked>[] => {
      const count = missingSentences(story, source).length;
      if (count === 0) return [];
      const description = vscode.l10n.t('has {0} that {1} lacks', count, story.base.label);
      const detail = placeOf(sources[source].uri);
      return [{ label, description, detail, value: { lacking, from: source } }];
    });
    if (choices.length === 0) return void sayNothingLacks();
    const all = {
      label: vscode.l10n.t('All sources'),
      description: vscode.l10n.t('what most of them say first'),
      value: { lacking, from: 'all' as const },
    };
    return choices.length === 1 ? choices : [all, ...choices];
  });
}

interface Picked {
  readonly lacking: Lacking;
  readonly place: Place;
}

function pickMissing(
  ask: (token: vscode.CancellationToken) => Promise<Asked | undefined>,
): Promise<readonly Picked[] | undefined> {
  const waiting = vscode.l10n.t('Looking for what this article lacks…');
  const placeholder = vscode.l10n.t('What to insert: Enter takes one sentence, or all that are ticked');
  return pickSeveral<Picked>({ waiting, placeholder }, async (token) => {
    const asked = await ask(token);
    if (!asked) return undefined;
    const { lacking, from } = asked;
    const { story } = lacking.snapshot;
    const carriers = await lacking.carriers;
    const missing = from === 'all' ? missingOfAll(story, carriers) : from < 0 ? [] : missingOf(story, from, carriers);
    if (missing.length === 0) return void sayNothingLacks(from === 'all' ? undefined : story.sources[from]?.label);
    const choices = missing.map(({ source, sentence, carriers: all }): Choice<Picked> => {
      const { label, article } = story.sources[source];
      const line = lineWords(lacking.snapshot, source, sentence);
      const carriersSaid = carriersWords(
        all.filter((each) => each !== source).map((each) => story.sources[each].label),
      );
      return {
        label: sentenceWords(lineOf(article, sentence)),
        detail: [...(from === 'all' ? [label] : []), line, ...(carriersSaid ? [carriersSaid] : [])].join(' · '),
        value: { lacking, place: { source, sentence } },
      };
    });
    const title =
      from === 'all'
        ? vscode.l10n.t('Insert what {0} lacks', story.base.label)
        : vscode.l10n.t('Insert from {0}', story.sources[from].label);
    return { choices, title };
  });
}

/** Writes what comes in, and selects it, or the first of it, so that it is seen. */
async function insert({ pending }: TakeParts, snapshot: Snapshot, { edits, taken }: Insertions): Promise<void> {
  const document = await writeTakes(pending, snapshot, { edits, taken });
  const editor = vscode.window.activeTextEditor;
  if (!document || editor?.document !== document) return;
  const [{ start, text }] = edits;
  const [from, to] = [start + text.length - text.trimStart().length, start + text.trimEnd().length];
  editor.selection = new vscode.Selection(document.positionAt(from), document.positionAt(to));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const count = taken.reduce((sum, { sentences }) => sum + sentences.length, 0);
  if (count < 2) return;
  sayInStatusBar(
    plural(
      vscode.l10n.t,
      count,
      'Inserted {0} sentence, as one step to undo.',
      'Inserted {0} sentences, as one step to undo.',
    ),
  );
}

function carriersWords(others: readonly string[]): string | undefined {
  return others.length === 0 ? undefined : vscode.l10n.t('also in {0}', others.join(', '));
}

function sayNothingLacks(label?: string): void {
  void sayInformation(
    label === undefined
      ? vscode.l10n.t(
          'Nothing to insert: each sentence of the other sources has its match here. Compare with… shows where they differ.',
        )
      : vscode.l10n.t(
          'Nothing to insert: each sentence of {0} has its match here. Compare with… shows where they differ.',
          label,
        ),
  );
}
