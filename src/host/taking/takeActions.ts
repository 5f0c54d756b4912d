import * as vscode from 'vscode';
import { placesOf, sentenceAt } from '../../engine/projections/places.js';
import { insertSentences } from '../../engine/projections/taking/inserting.js';
import { continuation, missingSentences } from '../../engine/projections/taking/missing.js';
import { wordingsFor } from '../../engine/projections/taking/wording.js';
import { isolated } from '../../protocol/language.js';
import type { Handles } from '../common/handles.js';
import { commands, type CommandId } from '../common/ids.js';
import { shorten } from '../common/shorten.js';
import { canBeSource } from '../documents/documents.js';
import { isReadOnly } from '../documents/readOnly.js';
import type { Stories } from '../story/stories.js';
import type { Offer } from './offer.js';
import { styleFor } from './write.js';

/** A menu offers at most so many entries of a kind; the commands offer all. */
const MAXIMUM_ACTIONS = 5;
/** So much of a wording stands in its entry, in UTF-16 units. */
const LONGEST_WORDING = 60;

/** The lightbulb's menu on a sentence that stands in other sources. */
export class TakeActions implements vscode.CodeActionProvider {
  static readonly kind = vscode.CodeActionKind.RefactorRewrite.append('crossread');
  readonly #stories: Stories;
  readonly #offers: Handles<Offer>;

  constructor(stories: Stories, offers: Handles<Offer>) {
    this.#stories = stories;
    this.#offers = offers;
  }

  /** Asked at each move of the caret: goes by the story that is there, and waits for no matching. */
  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
    if (!canBeSource(document)) return [];
    const snapshot = this.#stories.latest(document.uri);
    if (snapshot?.base.text !== document.getText() || (await isReadOnly(document.uri))) return [];
    const { story } = snapshot;
    const sentence = sentenceAt(story.base.article, document.offsetAt(range.end));
    const places = sentence === undefined ? [] : placesOf(story, sentence);
    if (sentence === undefined || places.length === 0) return [];

    const label = (source: number) => isolated(story.sources[source].label);
    const style = styleFor(snapshot);
    const wordings = wordingsFor(story, sentence, style).map((take) => {
      const words = isolated(shorten(take.after.join(' '), LONGEST_WORDING));
      const title = vscode.l10n.t('Use {0}’s wording: {1}', label(take.source), words);
      return this.#action(title, commands.takeWording, { snapshot, take });
    });
    const continuations = places.flatMap((place) => {
      const sentences = continuation(story, place);
      if (sentences.length === 0) return [];
      const take = insertSentences(story, sentence, { source: place.source, sentences }, style);
      const title = vscode.l10n.t('Insert this sentence’s continuation from {0}', label(place.source));
      return this.#action(title, commands.insertFromSource, { snapshot, take });
    });
    const sources = [...story.sources.keys()].filter((source) => missingSentences(story, source).length > 0);
    const missing = sources.map((source) => {
      const title = vscode.l10n.t('Insert missing sentences from {0}…', label(source));
      return this.#action(title, commands.insertFromSource, { snapshot, source });
    });
    return [
      ...[wordings, continuations, missing].flatMap((actions) => actions.slice(0, MAXIMUM_ACTIONS)),
      this.#action(vscode.l10n.t('Copy with attribution…'), commands.copyWithAttribution, { snapshot }),
    ];
  }

  #action(title: string, command: CommandId, offer: Offer): vscode.CodeAction {
    const action = new vscode.CodeAction(title, TakeActions.kind);
    action.command = { command, title, arguments: [this.#offers.name(offer)] };
    return action;
  }
}
