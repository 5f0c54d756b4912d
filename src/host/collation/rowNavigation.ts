import * as vscode from 'vscode';
import type { Jump } from '../navigation/jump.js';
import { passagesIn, type Passage } from '../story/snapshot.js';
import { foundSentence } from '../navigation/sentences.js';
import { otherSide, sentencesInComparison, storyOfTwo, type ComparedSentences } from './comparedSentences.js';
import type { Side } from './comparison.js';
import type { Comparisons } from './comparisons.js';

/**
 * Go to Definition, Peek and Find All References in a comparison: a row's sentence is defined where it stands in the
 * file that its side shows, and referred to by what stands beside it.
 */
export class RowNavigation implements vscode.DefinitionProvider, vscode.ReferenceProvider {
  readonly #comparisons: Comparisons;
  readonly #jump: Jump;

  constructor(comparisons: Comparisons, jump: Jump) {
    this.#comparisons = comparisons;
    this.#jump = jump;
  }

  async provideDefinition(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.LocationLink[]> {
    const found = await this.#at(document, position);
    if (!found) return [];
    const locations = await this.#locations(placesOn(found, found.side));
    // In a row the whole line is the link: it is one sentence, and a heading stands for its row.
    const originSelectionRange = found.built.documents
      ? document.lineAt(position).range
      : foundSentence(storyOfTwo(found.built, found.side), found.sentences[0]).range;
    return locations.map(({ uri, range }) => ({ originSelectionRange, targetUri: uri, targetRange: range }));
  }

  async provideReferences(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[]> {
    const found = await this.#at(document, position);
    if (!found) return [];
    // Where it stands itself is asked for as well: the row that the reader comes from is in neither file.
    return this.#locations([...placesOn(found, found.side), ...placesOn(found, otherSide(found.side))]);
  }

  #at(document: vscode.TextDocument, position: vscode.Position): Promise<ComparedSentences | undefined> {
    return sentencesInComparison(this.#comparisons, document, new vscode.Range(position, position));
  }

  async #locations(places: readonly Passage[]): Promise<vscode.Location[]> {
    const locations = await Promise.all(places.map((place) => this.#jump.location(place)));
    return locations.filter((location) => location !== undefined);
  }
}

/**
 * Where the sentences at a place of a comparison stand in the file of one of its sides; none where it has none there.
 */
export function placesOn({ built, side, sentences, beside }: ComparedSentences, wanted: Side): Passage[] {
  const { label, article } = built.collation[wanted];
  return passagesIn(built.texts[wanted], label, {
    sentences: article.sentences,
    indexes: wanted === side ? sentences : beside,
  });
}
