import * as vscode from 'vscode';
import type { Handles } from '../common/handles.js';
import { commands } from '../common/ids.js';
import { commandLink } from '../navigation/commandLink.js';
import type { Route } from '../navigation/route.js';
import { placesIn } from '../story/snapshot.js';
import { decodeAddress } from './comparison.js';
import type { Built, Comparisons } from './comparisons.js';
import type { HeadingLink } from './headings.js';

/** Makes the line numbers in a collation's headings lead to the lines of both files. */
export class CollationLinks implements vscode.DocumentLinkProvider {
  readonly #comparisons: Comparisons;
  readonly #handles: Handles<Route>;

  constructor(comparisons: Comparisons, handles: Handles<Route>) {
    this.#comparisons = comparisons;
    this.#handles = handles;
  }

  async provideDocumentLinks(document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
    const address = decodeAddress(document.uri.query);
    if (!address) return [];
    const built = await this.#comparisons.build(address.comparison);
    if (!built.documents || document.getText() !== built.shown[address.side]) return [];
    return built.documents[address.side].rows.flatMap(({ heading }, row) => {
      const { text, links } = built.headings[row];
      const from = document.lineAt(heading).text.length - text.length;
      return links.map((link) => this.#link(built, link, heading, from));
    });
  }

  #link(
    built: Built,
    { start, length, side, sentences }: HeadingLink,
    line: number,
    from: number,
  ): vscode.DocumentLink {
    const range = new vscode.Range(line, from + start, line, from + start + length);
    const source = built.collation[side];
    const chosen = { sentences: source.article.sentences, indexes: sentences };
    const [place] = placesIn(built.texts[side], source.label, chosen);
    const link = new vscode.DocumentLink(
      range,
      commandLink(commands.jump, this.#handles.name({ origin: place, places: [place] })),
    );
    link.tooltip = vscode.l10n.t('Go to this line of {0}', source.label);
    return link;
  }
}
