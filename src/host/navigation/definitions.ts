import * as vscode from 'vscode';
import { placesOf } from '../../engine/projections/places.js';
import { passagesOf } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import type { Jump } from './jump.js';
import { sentenceIn, type FoundSentence } from './sentences.js';

/** Go to Definition and Find All References, with a sentence for a symbol. */
export class SentenceNavigation implements vscode.DefinitionProvider, vscode.ReferenceProvider {
  readonly #stories: Stories;
  readonly #jump: Jump;

  constructor(stories: Stories, jump: Jump) {
    this.#stories = stories;
    this.#jump = jump;
  }

  /** The sentence in every other source; the whole sentence here is the link. */
  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[]> {
    const found = await sentenceIn(this.#stories, document, position, token);
    if (!found) return [];
    const locations = await this.#locations(found);
    return locations.map(({ uri, range }) => ({
      originSelectionRange: found.range,
      targetUri: uri,
      targetRange: range,
    }));
  }

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[]> {
    const found = await sentenceIn(this.#stories, document, position, token);
    if (!found) return [];
    const locations = await this.#locations(found);
    if (locations.length === 0) return [];
    return includeDeclaration ? [new vscode.Location(document.uri, found.range), ...locations] : locations;
  }

  async #locations({ snapshot, sentence }: FoundSentence): Promise<vscode.Location[]> {
    const places = placesOf(snapshot.story, sentence).flatMap((target) => passagesOf(snapshot, target));
    const locations = await Promise.all(places.map((place) => this.#jump.location(place)));
    return locations.filter((location) => location !== undefined);
  }
}
