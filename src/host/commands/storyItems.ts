import * as vscode from 'vscode';
import { openComparison } from '../collation/openComparison.js';
import { pageOf } from '../documents/address.js';
import type { Jump } from '../navigation/jump.js';
import type { StoryNode } from '../storyView/storyNode.js';
import type { StoryView } from '../storyView/storyView.js';
import type { StoryCommandParts } from './decide.js';
import { openAsArticles, type ArticlesParts } from './compareArticles.js';
import { includeFile, setSourceFact, setStoryBase } from './listing.js';
import { comparisonOf } from './newComparison.js';

export interface StoryItemParts extends StoryCommandParts, ArticlesParts {
  readonly storyView: StoryView;
  readonly jump: Jump;
}

/** A click on a row of the Story view: opens the article, or goes to the sentence in it. */
export async function openItem({ storyView, jump }: StoryItemParts, item: unknown): Promise<void> {
  const { place, uri } = storyView.find(item) ?? {};
  if (place) {
    storyView.visit(place.uri);
    return jump.to(place);
  }
  if (!uri) return;
  await vscode.window.showTextDocument(uri);
  storyView.turn();
}

/** Compares the article that the view is about with one of its sources, or with a file that was left out. */
export async function compareItem(parts: StoryItemParts, item: unknown): Promise<void> {
  const { storyView, comparisons } = parts;
  const [about, source] = [storyView.about, storyView.find(item)?.uri];
  if (!about || !source) return;
  const at = about.snapshot?.sources.findIndex(({ id }) => id === source.toString()) ?? -1;
  if (about.snapshot && at >= 0) return openComparison(comparisons, comparisonOf(about.snapshot, at, 'rows'));
  await openAsArticles(parts, { base: about.base, source });
}

/** Notes in the story file that an article is the draft. */
export async function setBaseItem(parts: StoryItemParts, item: unknown): Promise<void> {
  const uri = parts.storyView.find(item)?.uri;
  if (uri) await setStoryBase(parts, uri);
}

export async function revealItem({ storyView }: StoryItemParts, item: unknown): Promise<void> {
  const uri = storyView.find(item)?.uri;
  if (uri) await vscode.commands.executeCommand('revealInExplorer', pageOf(uri));
}

/** Leaves a source out of the story, by the story file. */
export async function excludeItem({ storyView, writer }: StoryItemParts, item: unknown): Promise<void> {
  const [snapshot, uri] = [storyView.about?.snapshot, sourceUri(storyView.find(item))];
  if (snapshot && uri) await setSourceFact(writer, snapshot, uri, 'exclude', true);
}

/** Takes that back. */
export async function includeItem({ storyView, writer }: StoryItemParts, item: unknown): Promise<void> {
  const node = storyView.find(item);
  if (node?.kind === 'excluded' && node.uri) await includeFile(writer, node.uri);
}

function sourceUri(node: StoryNode | undefined): vscode.Uri | undefined {
  return node?.kind === 'source' ? node.uri : undefined;
}
