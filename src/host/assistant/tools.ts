import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import type { EngineSession } from '../engine/session.js';
import type { StoryFindings } from '../findings/storyFindings.js';
import type { Stories } from '../story/stories.js';

/** The tools that package.json offers to language models; a test compares the two. */
export const tools = {
  compareStory: 'crossread_compareStory',
  findMatches: 'crossread_findMatchingSentences',
  listFindings: 'crossread_listFindings',
  whoCopiedWhom: 'crossread_whoCopiedWhom',
} as const;

export type ToolName = (typeof tools)[keyof typeof tools];

export interface ToolParts {
  readonly stories: Stories;
  readonly findings: StoryFindings;
  readonly session: EngineSession;
  /** The article that was in front last. */
  readonly inFront: () => vscode.Uri | undefined;
}

/** What a model may ask; it is looked at before it is used. */
export interface ToolInput {
  readonly file?: unknown;
  readonly text?: unknown;
}

/** Answers a call of one of the tools. */
export type AnswerTool = (
  parts: ToolParts,
  name: ToolName,
  input: ToolInput,
  token: vscode.CancellationToken,
) => Promise<string>;

/**
 * Lets a language model in VS Code use the comparison. Nothing is sent from here: VS Code hands an answer to the model
 * whose tool call it is. A model reads no file by this that is no article of an open folder, nor writes any.
 */
export class AssistantTools implements vscode.Disposable {
  readonly #disposables = new Disposables();

  /** `load` answers with what the tools do, which hardly a session needs. */
  constructor(load: () => Promise<{ readonly answerTool: AnswerTool }>, parts: ToolParts) {
    // Hosts that are made from VS Code may lack the interface.
    const lm = vscode.lm as Partial<typeof vscode.lm> | undefined;
    if (!lm?.registerTool) return;
    for (const name of Object.values(tools)) {
      const invoke: vscode.LanguageModelTool<ToolInput>['invoke'] = async ({ input }, token) => {
        const { answerTool } = await load();
        const said = await answerTool(parts, name, input, token);
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(said)]);
      };
      this.#disposables.add(vscode.lm.registerTool(name, { invoke }));
    }
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
