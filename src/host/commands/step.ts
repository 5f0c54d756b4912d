import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import { nextSentence } from '../../engine/projections/places.js';
import { differsInWords, type Collation, type Row } from '../../engine/projections/collation/collation.js';
import { findingsOfRow } from '../../engine/projections/collation/rowFindings.js';
import { decodeAddress } from '../collation/addresses.js';
import { placesIn } from '../../engine/projections/findings.js';
import type { Comparisons } from '../collation/comparisons.js';
import { findHeadings } from '../collation/findHeadings.js';
import { scheme } from '../common/ids.js';
import { sourceIn, type StoryFindings } from '../findings/storyFindings.js';
import { foundSentence } from '../navigation/sentences.js';
import { canBeSource } from '../documents/documents.js';
import type { Texts } from '../documents/texts.js';
import type { Stories } from '../story/stories.js';
import { sayNoSource, sayNoStory } from './activeSource.js';

export type StepKind = 'match' | 'change' | 'onlyHere' | 'finding';
export type Direction = 1 | -1;

export interface StepParts {
  readonly stories: Stories;
  readonly comparisons: Comparisons;
  readonly findings: StoryFindings;
  readonly texts: Texts;
}

/** Selects the next or previous sentence of a kind, in an article or in a collation; after the last comes the first. */
export async function step(parts: StepParts, kind: StepKind, direction: Direction): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return sayNoSource();
  const range =
    editor.document.uri.scheme === scheme
      ? await rowRange(parts.comparisons, editor, kind, direction)
      : kind === 'finding'
        ? await findingRange(parts, editor, direction)
        : await sentenceRange(parts.stories, editor, kind, direction);
  if (!range) return;
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function sentenceRange(
  stories: Stories,
  { document, selection }: vscode.TextEditor,
  kind: Exclude<StepKind, 'finding'>,
  direction: Direction,
): Promise<vscode.Range | undefined> {
  if (!canBeSource(document)) return void sayNoSource();
  const snapshot = await stories.current(document);
  if (!snapshot) return void sayNoStory();
  const { line, character } = selection.start;
  const next = nextSentence(snapshot.story, snapshot.base.lines.offsetAt(line, character), kind, direction);
  return next === undefined ? void sayNone(kind) : foundSentence(snapshot, next).range;
}

/** The next place of a finding, whose words are selected: the caret stands behind them then, or before them. */
async function findingRange(
  { stories, findings, texts }: StepParts,
  { document, selection }: vscode.TextEditor,
  direction: Direction,
): Promise<vscode.Range | undefined> {
  if (!canBeSource(document)) return void sayNoSource();
  const snapshot = await stories.current(document);
  if (!snapshot) return void sayNoStory();
  const found = await findings.of(snapshot);
  const here = found && sourceIn(found, snapshot.base.id);
  if (!found || here === undefined) return void sayNone('finding');
  const ranges = found.findings
    .flatMap((finding) => placesIn(finding, here))
    .map((place) => texts.locate(snapshot.base, found.texts[here].stamp, place))
    .sort((one, other) => one.start.compareTo(other.start));
  const next =
    direction === 1
      ? (ranges.find(({ start }) => start.isAfter(selection.start)) ?? ranges[0])
      : (ranges.findLast(({ start }) => start.isBefore(selection.start)) ?? ranges.at(-1));
  return next ?? void sayNone('finding');
}

async function rowRange(
  comparisons: Comparisons,
  { document, selection }: vscode.TextEditor,
  kind: StepKind,
  direction: Direction,
): Promise<vscode.Range | undefined> {
  const address = decodeAddress(document.uri.query);
  const built = address && (await comparisons.build(address.comparison));
  if (!address || !built?.documents) return void sayNone(kind);
  const wanted = new Set(
    built.documents[address.side].rows
      .filter((_, row) => isOfKind(built.collation, built.collation.rows[row], kind))
      .map(({ headingText }) => headingText),
  );
  const headings = findHeadings(document, wanted);
  const here = selection.start.line;
  const next =
    direction === 1
      ? (headings.find((line) => line > here) ?? headings[0])
      : (headings.findLast((line) => line < here) ?? headings.at(-1));
  return next === undefined ? void sayNone(kind) : document.lineAt(next).range;
}

function isOfKind(collation: Collation, row: Row, kind: StepKind): boolean {
  if (kind === 'finding') return findingsOfRow(collation, row).length > 0;
  const matched =
    row.kind === 'identical' || row.kind === 'edited' || row.kind === 'paraphrase' || row.kind === 'translation';
  if (kind === 'match') return matched;
  // Beside each other a sentence that one side lacks is a difference like others; steps for it alone are there, too.
  if (kind === 'change') return differsInWords(row);
  return row.kind === 'onlyBase' || row.kind === 'onlySource';
}

function sayNone(kind: StepKind): void {
  const words = {
    match: vscode.l10n.t('No sentence here stands in another source.'),
    change: vscode.l10n.t('No sentence here stands in another source in other words.'),
    onlyHere: vscode.l10n.t('Every sentence here stands in another source too.'),
    finding: vscode.l10n.t('Nothing here differs in substance from another source, as far as it was found.'),
  };
  void sayInformation(words[kind]);
}
