import * as vscode from 'vscode';
import { coverage } from '../../engine/projections/coverage.js';
import { standsTo } from '../../engine/projections/relation.js';
import type { Source } from '../../engine/model.js';
import { Disposables } from '../common/disposables.js';
import { setting } from '../common/settings.js';
import { canBeSource } from '../documents/documents.js';
import type { EngineSession } from '../engine/session.js';
import type { StoryFindings } from '../findings/storyFindings.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import { findingsAnswer, matchesAnswer, relationsAnswer, storyAnswer, type Related } from './answers.js';

/** The tools that package.json offers to language models; a test compares the two. */
export const tools = {
  compareStory: 'crossread_compareStory',
  findMatches: 'crossread_findMatchingSentences',
  listFindings: 'crossread_listFindings',
  whoCopiedWhom: 'crossread_whoCopiedWhom',
} as const;

/** So many articles are compared each with each. */
const MAXIMUM_EACH = 12;

export interface ToolParts {
  readonly stories: Stories;
  readonly findings: StoryFindings;
  readonly session: EngineSession;
  /** The article that was in front last. */
  readonly inFront: () => vscode.Uri | undefined;
}

/** What a model may ask; it is looked at before it is used. */
interface Input {
  readonly file?: unknown;
  readonly text?: unknown;
}

/**
 * Lets a language model in VS Code use the comparison. Nothing is sent from here: VS Code hands an answer to the model
 * whose tool call it is. A model reads no file by this that is no article of an open folder, nor writes any.
 */
export class AssistantTools implements vscode.Disposable {
  readonly #parts: ToolParts;
  readonly #disposables = new Disposables();

  constructor(parts: ToolParts) {
    this.#parts = parts;
    // Hosts that are made from VS Code may lack the interface.
    const lm = vscode.lm as Partial<typeof vscode.lm> | undefined;
    if (!lm?.registerTool) return;
    this.#add(tools.compareStory, async (snapshot) =>
      storyAnswer(snapshot, this.#parts.stories.made(snapshot.base.uri)?.leftOut ?? []),
    );
    this.#add(tools.findMatches, async (snapshot, { text }) =>
      typeof text === 'string' && text.trim() !== ''
        ? matchesAnswer(snapshot, text)
        : 'Say in "text" which words to look for.',
    );
    this.#add(tools.listFindings, async (snapshot) => {
      const found = await this.#parts.findings.of(snapshot);
      return found ? findingsAnswer(found) : 'What the versions say differently is not known yet. Ask again later.';
    });
    this.#add(tools.whoCopiedWhom, async (snapshot) => this.#relations(snapshot));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #add(name: string, answer: (snapshot: Snapshot, input: Input) => Promise<string>): void {
    const invoke: vscode.LanguageModelTool<Input>['invoke'] = async ({ input }, token) => {
      const document = await this.#document(input.file);
      const snapshot = document && (await this.#parts.stories.current(document, token));
      const said = snapshot ? await answer(snapshot, input) : noStoryWords(document);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(said)]);
    };
    this.#disposables.add(vscode.lm.registerTool(name, { invoke }));
  }

  /** The article of a path in one of the open folders, else the one in front; undefined where there is none. */
  async #document(file: unknown): Promise<vscode.TextDocument | undefined> {
    const uri = typeof file === 'string' && file !== '' ? await articleAt(file) : this.#parts.inFront();
    if (!uri) return undefined;
    const document = await vscode.workspace.openTextDocument(uri);
    return canBeSource(document) ? document : undefined;
  }

  async #relations({ story, base, sources }: Snapshot): Promise<string> {
    const articles: readonly Source[] = [story.base, ...story.sources].slice(0, MAXIMUM_EACH);
    const texts = [base, ...sources].slice(0, MAXIMUM_EACH);
    const minimumConfidence = setting('match.minimumConfidence', base.uri);
    const related: Related[] = [];
    for (const [at, to] of articles.entries()) {
      for (const [more, of] of articles.slice(at + 1).entries()) {
        // One pair at a time: several would be taken for the whole story.
        const { pairs } = await this.#parts.session.match(texts[at], [texts[at + 1 + more]], minimumConfidence);
        const { matched, total } = coverage(pairs[0], to, of);
        const back = coverage(turned(pairs[0]), of, to);
        related.push({
          of,
          to,
          standsTo: standsTo(pairs[0], to, of),
          shared: total === 0 ? 0 : matched / total,
          sharedBack: back.total === 0 ? 0 : back.matched / back.total,
        });
      }
    }
    return relationsAnswer(related, articles.length <= story.sources.length);
  }
}

/** The same matches, seen from the other side. */
function turned(pair: Snapshot['story']['pairs'][number]): Snapshot['story']['pairs'][number] {
  return { ...pair, matches: pair.matches.map((match) => ({ ...match, a: match.b, b: match.a })) };
}

function noStoryWords(document: vscode.TextDocument | undefined): string {
  return document
    ? 'No other file beside this article tells the same story.'
    : 'There is no such article in an open folder. Leave "file" out to ask about the article in front.';
}

/** The file of a path in an open folder, which leads to no place outside of it. */
async function articleAt(path: string): Promise<vscode.Uri | undefined> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const inside = `${uri.path.replace(/\/$/, '')}/`;
    const asked = path.startsWith(inside) ? path.slice(inside.length) : path;
    const file = vscode.Uri.joinPath(uri, asked);
    if (!file.path.startsWith(inside)) continue;
    try {
      await vscode.workspace.fs.stat(file);
      return file;
    } catch {
      // Perhaps another folder has it.
    }
  }
  return undefined;
}
