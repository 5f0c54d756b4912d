import * as vscode from 'vscode';
import { isolated } from '../../protocol/language.js';
import { languageOf } from '../common/localWords.js';
import { anchorsOf } from '../../engine/text/anchors.js';
import type { Article } from '../../engine/model.js';
import { originsIn, stillStands, type Origin } from '../../engine/projections/taking/provenance.js';
import type { Taken } from '../../engine/storyFile/file.js';
import type { Snapshot } from '../story/snapshot.js';
import type { TakenStore } from '../storyFile/takenStore.js';
import type { PendingTakes } from './pendingTakes.js';

/** Wording that was taken, whether the draft was saved since or not. */
export type KnownTake = Omit<Taken, 'at'>;

/** Knows where the wording of drafts came from. */
export class Origins {
  readonly #store: TakenStore;
  readonly #pending: PendingTakes;

  constructor(store: TakenStore, pending: PendingTakes) {
    this.#store = store;
    this.#pending = pending;
  }

  /** What was taken into a draft, the oldest first; what is not saved yet only as far as it stands in the `article`. */
  async taken(draft: vscode.Uri, article: Article | undefined): Promise<readonly KnownTake[]> {
    const pending = this.#pending.of(draft).flatMap((take) => {
      if (article && !stillStands(article, take)) return [];
      const { label, said, sentences, when } = take;
      return { from: { label, sentences: said }, into: { file: '', sentences }, when };
    });
    return [...(await this.#store.read(draft)), ...pending];
  }

  /** Where the sentences of a story's base came from, by their index. */
  async in({ base, story }: Snapshot): Promise<ReadonlyMap<number, Origin<KnownTake>>> {
    return originsIn(story.base.article, await this.taken(base.uri, story.base.article));
  }
}

/** "Taken from KRDO line 29, then edited · 22 Nov 2026". */
export function originWords(snapshot: Snapshot, { taken: { from, when }, edited }: Origin<KnownTake>): string {
  const line = lineIn(snapshot, from);
  const place = line === undefined ? isolated(from.label) : vscode.l10n.t('{0} line {1}', isolated(from.label), line);
  const words = edited ? vscode.l10n.t('Taken from {0}, then edited', place) : vscode.l10n.t('Taken from {0}', place);
  return `${words} · ${new Date(when).toLocaleDateString(languageOf(vscode.l10n.t), { dateStyle: 'medium' })}`;
}

/** The line, from 1, on which the source has what was taken, as far as it stands there still. */
function lineIn({ story, sources }: Snapshot, from: Taken['from']): number | undefined {
  const source = story.sources.findIndex(({ label }) => label === from.label);
  if (source < 0) return undefined;
  const { article } = story.sources[source];
  const sentence = anchorsOf(article).exact({ text: from.sentences[0], occurrence: 1 });
  return sentence === undefined ? undefined : sources[source].lines.lineAt(article.sentences[sentence].start) + 1;
}
