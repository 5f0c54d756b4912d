import * as vscode from 'vscode';
import { checkFinding, ignoreFindings } from '../../engine/storyFile/edits.js';
import type { Handles } from '../common/handles.js';
import { sayInformation } from '../common/say.js';
import type { FindingOffer } from '../findings/findingFixes.js';
import type { StoryWriter } from '../storyFile/storyWriter.js';
import { changeStory } from './storyChange.js';

export interface FindingCommandParts {
  readonly writer: StoryWriter;
  readonly findingOffers: Handles<FindingOffer>;
}

/** Mark as Checked, and Ignore Findings of This Kind: noted in the story file, which shows them no more. */
export async function sayOfFinding(
  { writer, findingOffers }: FindingCommandParts,
  what: 'checked' | 'ignored',
  handle: unknown,
): Promise<void> {
  const offer = findingOffers.find(handle);
  if (!offer) return;
  const { document, finding } = offer;
  if (document.scheme === 'untitled') {
    return void sayInformation(
      vscode.l10n.t('Save this document first: what you say of its findings is kept beside it.'),
    );
  }
  await changeStory(writer, document, (text, { story }) =>
    what === 'checked' ? checkFinding(text, story, finding.key) : ignoreFindings(text, story, finding.kind),
  );
}
