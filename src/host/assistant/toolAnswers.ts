import * as vscode from 'vscode';
import { coverage } from '../../engine/projections/coverage.js';
import { standsTo } from '../../engine/projections/relation.js';
import type { Source } from '../../engine/model.js';
import { setting } from '../common/settings.js';
import { canBeSource } from '../documents/documents.js';
import type { Snapshot } from '../story/snapshot.js';
import { findingsAnswer, matchesAnswer, relationsAnswer, storyAnswer, type Related } from './answers.js';
import { tools, type AnswerTool, type ToolInput, type ToolName, type ToolParts } from './tools.js';

/** So many articles are compared each with each. */
const MAXIMUM_EACH = 12;

/** What one of our tools answers a language model. */
export const answerTool: AnswerTool = async (parts, name, input, token) => {
  const document = await documentOf(parts, input.file);
  const snapshot = document && (await parts.stories.current(document, token));
  return snapshot ? answers[name](parts, snapshot, input) : noStoryWords(document);
};

const answers: Readonly<Record<ToolName, (parts: ToolParts, snapshot: Snapshot, input: ToolInput) => Promise<string>>> =
  {
    [tools.compareStory]: async ({ stories }, snapshot) =>
      storyAnswer(snapshot, stories.made(snapshot.base.uri)?.leftOut ?? []),
    [tools.findMatches]: async (_, snapshot, { text }) =>
      typeof text === 'string' && text.trim() !== ''
        ? matchesAnswer(snapshot, text)
        : 'Say in "text" which words to look for.',
    [tools.listFindings]: async ({ findings }, snapshot) => {
      const found = await findings.of(snapshot);
      return found ? findingsAnswer(found) : 'What the versions say differently is not known yet. Ask again later.';
    },
    [tools.whoCopiedWhom]: relations,
  };

/** The article of a path in one of the open folders, else the one in front; undefined where there is none. */
async function documentOf({ inFront }: ToolParts, file: unknown): Promise<vscode.TextDocument | undefined> {
  const uri = typeof file === 'string' && file !== '' ? await articleAt(file) : inFront();
  if (!uri) return undefined;
  const document = await vscode.workspace.openTextDocument(uri);
  return canBeSource(document) ? document : undefined;
}

async function relations({ session }: ToolParts, { story, base, sources }: Snapshot): Promise<string> {
  const articles: readonly Source[] = [story.base, ...story.sources].slice(0, MAXIMUM_EACH);
  const texts = [base, ...sources].slice(0, MAXIMUM_EACH);
  const minimumConfidence = setting('match.minimumConfidence', base.uri);
  const related: Related[] = [];
  for (const [at, to] of articles.entries()) {
    for (const [more, of] of articles.slice(at + 1).entries()) {
      // One pair at a time: several would be taken for the whole story.
      const { pairs } = await session.match(texts[at], [texts[at + 1 + more]], minimumConfidence);
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
