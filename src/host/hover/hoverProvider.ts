import * as vscode from 'vscode';
import { findingsIn } from '../../engine/projections/findings.js';
import { hoverParts, type HoverPart } from '../../engine/projections/hover.js';
import { isolated } from '../../protocol/language.js';
import type { Handles } from '../common/handles.js';
import { commands } from '../common/ids.js';
import { sourceIn, type StoryFindings } from '../findings/storyFindings.js';
import { commandLink } from '../navigation/commandLink.js';
import type { Route } from '../navigation/route.js';
import { sentenceIn, type FoundSentence } from '../navigation/sentences.js';
import { setting } from '../common/settings.js';
import { passagesOf } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import { originWords, type Origins } from '../taking/origins.js';
import { findingsTable } from './findingsTable.js';
import { hoverText } from './hoverText.js';
import { escapeMarkdown } from '../common/markdown.js';

/** Shows what a sentence became in the other sources. */
export class HoverProvider implements vscode.HoverProvider {
  readonly #stories: Stories;
  readonly #routes: Handles<Route>;
  readonly #origins: Origins;
  readonly #findings: StoryFindings;

  constructor(stories: Stories, routes: Handles<Route>, origins: Origins, findings: StoryFindings) {
    this.#stories = stories;
    this.#routes = routes;
    this.#origins = origins;
    this.#findings = findings;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    if (!setting('hover.enabled', document.uri)) return undefined;
    const found = await sentenceIn(this.#stories, document, position, token);
    if (!found) return undefined;
    const { snapshot, sentence, range } = found;
    const parts = hoverParts(snapshot.story, sentence);
    const taken = (await this.#origins.in(snapshot)).get(sentence);
    const findings = await this.#findingsOf(found);
    if (parts.length === 0 && !taken && findings.length === 0) return undefined;
    const targets = parts.flatMap((part) => part.targets);
    const places = targets.flatMap((target) => passagesOf(snapshot, target));
    const links = {
      version: (part: HoverPart) => this.#versionLinks(found, part),
      all: (words: string) => `[${words}](${this.#link({ origin: found.origin, places })})`,
    };
    const origin = taken && originWords(snapshot, taken);
    const text = new vscode.MarkdownString(hoverText({ parts, origin, findings }, links, vscode.l10n.t));
    text.isTrusted = { enabledCommands: [commands.jump] };
    return new vscode.Hover(text, range);
  }

  /** What the sources give differently in the sentence; nothing where that is not known of this text. */
  async #findingsOf({ snapshot, origin }: FoundSentence): Promise<string[]> {
    const found = await this.#findings.soon(snapshot);
    const here = found && sourceIn(found, snapshot.base.id);
    if (!found || here === undefined || found.texts[here].stamp !== snapshot.base.stamp) return [];
    return findingsTable(findingsIn(found.findings, here, origin), found, here, vscode.l10n.t);
  }

  /** `KRDO line 26, CNN line 8`, each a link. */
  #versionLinks({ snapshot, origin }: FoundSentence, { targets }: HoverPart): string {
    return targets
      .flatMap((target) =>
        passagesOf(snapshot, target).map((place) => ({ place, source: snapshot.sources[target.source] })),
      )
      .map(({ place, source }) => {
        const words = vscode.l10n.t('{0} line {1}', isolated(place.label), source.lines.lineAt(place.start) + 1);
        return `[**${escapeMarkdown(words)}**](${this.#link({ origin, places: [place] })})`;
      })
      .join(', ');
  }

  #link(route: Route): string {
    return commandLink(commands.jump, this.#routes.name(route)).toString();
  }
}
