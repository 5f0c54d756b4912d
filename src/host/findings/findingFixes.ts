import * as vscode from 'vscode';
import { placesIn, readingsFrom, wordingsOf } from '../../engine/projections/findings.js';
import { readingEdit } from '../../engine/projections/taking/readingEdit.js';
import type { Finding, Side } from '../../engine/model.js';
import type { Handles } from '../common/handles.js';
import { commands } from '../common/ids.js';
import { shorten } from '../common/shorten.js';
import { canBeSource } from '../documents/documents.js';
import { draftStyle } from '../documents/draftStyle.js';
import { isReadOnly } from '../documents/readOnly.js';
import { findingWords, ignoreWords, sourcesWords } from './findingWords.js';
import { sourceIn, type Found, type StoryFindings } from './storyFindings.js';

/** A menu offers at most so many findings, and of each so many readings. */
const MOST_FINDINGS = 3;
const MOST_READINGS = 5;
const LONGEST_READING = 60;

/** A finding that a command is to say something of. */
export interface FindingOffer {
  readonly document: vscode.Uri;
  readonly finding: Finding;
}

/** The lightbulb's menu on a finding: another reading, or that it is right as it is. */
export class FindingFixes implements vscode.CodeActionProvider {
  static readonly kind = vscode.CodeActionKind.QuickFix;
  readonly #findings: StoryFindings;
  readonly #offers: Handles<FindingOffer>;

  constructor(findings: StoryFindings, offers: Handles<FindingOffer>) {
    this.#findings = findings;
    this.#offers = offers;
  }

  /** Asked at each move of the caret: goes by what was found, and waits for nothing. */
  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const found = canBeSource(document) ? this.#findings.latest(document.uri) : undefined;
    const here = found && sourceIn(found, document.uri.toString());
    if (!found || here === undefined || found.texts[here].text !== document.getText()) return [];
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const touched = found.findings.flatMap((finding) => {
      const place = placesIn(finding, here).find((side) => side.start <= end && side.end >= start);
      return place ? [{ finding, place }] : [];
    });
    const isFixed = await isReadOnly(document.uri);
    return touched.slice(0, MOST_FINDINGS).flatMap(({ finding, place }) => {
      const actions = [
        ...(isFixed ? [] : this.#readings(document, found, finding, place)),
        this.#command(vscode.l10n.t('Mark as checked'), commands.checkFinding, { document: document.uri, finding }),
        this.#command(ignoreWords(finding.kind, vscode.l10n.t), commands.ignoreFindings, {
          document: document.uri,
          finding,
        }),
      ];
      const message = findingWords(finding, found, here, vscode.l10n.t);
      const problems = diagnostics.filter((each) => each.source === 'Crossread' && each.message === message);
      for (const action of actions) action.diagnostics = problems;
      return actions;
    });
  }

  #readings(document: vscode.TextDocument, found: Found, finding: Finding, place: Side): vscode.CodeAction[] {
    const style = draftStyle(document.uri, found.articles[place.source]);
    const others = readingsFrom(finding, place.source).filter(({ sides }) => !sides.includes(place));
    return others.slice(0, MOST_READINGS).flatMap((reading) => {
      const edit = readingEdit(found.articles, finding.kind, place, reading, style);
      if (!edit) return [];
      const wordings = wordingsOf(reading, found.articles, edit.source);
      const { sources } = wordings[0];
      const title = vscode.l10n.t(
        'Use ‘{0}’, as in {1}',
        shorten(edit.text, LONGEST_READING),
        sourcesWords(sources, found.labels, vscode.l10n.t),
      );
      const action = new vscode.CodeAction(title, FindingFixes.kind);
      action.edit = new vscode.WorkspaceEdit();
      const range = new vscode.Range(document.positionAt(edit.start), document.positionAt(edit.end));
      action.edit.replace(document.uri, range, edit.text);
      return [action];
    });
  }

  #command(title: string, command: string, offer: FindingOffer): vscode.CodeAction {
    const action = new vscode.CodeAction(title, FindingFixes.kind);
    action.command = { command, title, arguments: [this.#offers.name(offer)] };
    return action;
  }
}
