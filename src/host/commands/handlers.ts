import * as vscode from 'vscode';
import type { ArticleModeOffer } from '../articleMode/offer.js';
import { filterRows, reopen } from './reopen.js';
import type { Grounds } from '../editing/grounds.js';
import { showRefusedRow } from '../editing/refusedSave.js';
import { takeRow, type TakeRowParts } from './takeRow.js';
import type { StoryFindings } from '../findings/storyFindings.js';
import type { Handles } from '../common/handles.js';
import { commands, settingsSection, type CommandId } from '../common/ids.js';
import type { Jump } from '../navigation/jump.js';
import type { Route } from '../navigation/route.js';
import { addUrl, type AddUrlParts } from './addUrl.js';
import { readWebPage, showWebPage } from './webPage.js';
import { addClipboard, addFile, removeSource } from './addSource.js';
import { addRevision, compareRevisions } from './revisions.js';
import { sayOfFinding, type FindingCommandParts } from './findings.js';
import { compareWithSaved } from './compareSaved.js';
import type { ParseSettings } from '../documents/parseSettings.js';
import type { StoryFiles } from '../storyFile/storyFiles.js';
import type { StoryWriter } from '../storyFile/storyWriter.js';
import { exportOrigins, type ExportParts } from './exportOrigins.js';
import { copyWithAttribution, dropSentenceAtCaret, takeWording, type TakeParts } from './takeCommands.js';
import type { Handler } from './command.js';
import { compareWith, type CompareParts } from './compare.js';
import { compareWithAll } from './compareAll.js';
import { compareAsArticles } from './compareArticles.js';
import { decideMatch, forgetDecision, linkSentences } from './decide.js';
import { goToRow } from './goToRow.js';
import { excludeSource, includeSource, setLabel, setStoryBase } from './listing.js';
import { insertFromSource } from './insertFromSource.js';
import { markLinesAsBody } from './markBody.js';
import { goToMatchingSentence, openRoute } from './matches.js';
import { showMap } from './showMap.js';
import { showTable } from './showTable.js';
import { step } from './step.js';
import { openSample, type SampleParts } from './sample.js';
import {
  compareItem,
  excludeItem,
  includeItem,
  openItem,
  revealItem,
  setBaseItem,
  type StoryItemParts,
} from './storyItems.js';
import type { Maps } from '../views/mapKind.js';
import type { Tables } from '../views/tableKind.js';
import { useArticleMode } from './useArticleMode.js';

// What language models may ask is in the same file, and what hardly a session opens or exports.
export { answerTool } from '../assistant/toolAnswers.js';
export { RawTabs } from '../editing/rawTabs.js';
export { exportTable } from '../views/tableExport.js';
export { tableActions } from '../views/tableActions.js';
export { versionsTable } from '../../engine/projections/table/versionsTable.js';

export interface CommandParts
  extends CompareParts, AddUrlParts, TakeParts, TakeRowParts, ExportParts, StoryItemParts, FindingCommandParts {
  readonly sample: SampleParts;
  readonly parseSettings: ParseSettings;
  readonly grounds: Grounds;
  readonly jump: Jump;
  readonly routes: Handles<Route>;
  readonly log: vscode.LogOutputChannel;
  readonly storyFiles: StoryFiles;
  readonly writer: StoryWriter;
  readonly articleMode: ArticleModeOffer;
  readonly tables: Tables;
  readonly maps: Maps;
  readonly findings: StoryFindings;
}

/** What each command does. */
export function commandHandlers(parts: CommandParts): Readonly<Record<CommandId, Handler>> {
  const { stories, comparisons, grounds, jump, routes, log } = parts;
  return {
    [commands.compareWith]: (clicked) => compareWith(parts, clicked),
    [commands.compareWithFromMenu]: (clicked) => compareWith(parts, clicked),
    [commands.compareWithAll]: (clicked) => compareWithAll(stories, clicked),
    [commands.compareWithAllFromMenu]: (clicked) => compareWithAll(stories, clicked),
    [commands.showTable]: (clicked) => showTable(parts.tables, clicked),
    [commands.showMap]: (clicked) => showMap(parts, clicked),
    [commands.exportTable]: () => parts.tables.askPage({ kind: 'askShown' }),
    [commands.tableJump]: (cell) => parts.tables.act('jump', cell),
    [commands.tableTake]: (cell) => parts.tables.act('take', cell),
    [commands.tableCopy]: (cell) => parts.tables.act('copy', cell),
    [commands.tableCopyRow]: (cell) => parts.tables.act('copyRow', cell),
    [commands.compareAsArticles]: (clicked, selected) => compareAsArticles(parts, clicked, selected),
    [commands.compareRevisions]: () => compareRevisions(parts),
    [commands.compareWithSaved]: () => compareWithSaved(parts),
    [commands.addFile]: (uri) => addFile(parts, uri),
    [commands.addClipboard]: () => addClipboard(parts),
    [commands.addUrl]: () => addUrl(parts),
    [commands.addRevision]: () => addRevision(parts),
    [commands.removeSource]: () => removeSource(parts),
    [commands.showWebPage]: () => showWebPage(),
    [commands.readWebPage]: (uri) => readWebPage(uri),
    [commands.goToMatchingSentence]: () => goToMatchingSentence(jump, stories),
    [commands.nextMatch]: () => step(parts, 'match', 1),
    [commands.previousMatch]: () => step(parts, 'match', -1),
    [commands.nextChange]: () => step(parts, 'change', 1),
    [commands.previousChange]: () => step(parts, 'change', -1),
    [commands.nextOnlyHere]: () => step(parts, 'onlyHere', 1),
    [commands.previousOnlyHere]: () => step(parts, 'onlyHere', -1),
    [commands.showLenses]: () => showLenses(true),
    [commands.hideLenses]: () => showLenses(false),
    [commands.markLinesAsBody]: () => markLinesAsBody(parts.parseSettings),
    [commands.refresh]: () => {
      parts.storyFiles.invalidateAll();
      stories.refresh();
      comparisons.refresh();
    },
    [commands.showLog]: () => log.show(),
    [commands.useArticleMode]: async (clicked) => {
      if (await useArticleMode(clicked)) await parts.articleMode.answered();
    },
    [commands.showAsPublished]: () => reopen(comparisons, { view: 'published' }),
    [commands.showAsRows]: () => reopen(comparisons, { view: 'rows' }),
    [commands.filterRows]: () => filterRows(comparisons),
    [commands.takeRow]: () => takeRow(parts),
    [commands.showRefusedRow]: (query, row) => showRefusedRow(grounds, query, row),
    [commands.goToBaseLine]: () => goToRow(comparisons, jump, 'base'),
    [commands.goToSourceLine]: () => goToRow(comparisons, jump, 'source'),
    [commands.takeWording]: (handle) => takeWording(parts, handle),
    [commands.insertFromSource]: (handle) => insertFromSource(parts, handle),
    [commands.dropSentence]: () => dropSentenceAtCaret(parts),
    [commands.copyWithAttribution]: () => copyWithAttribution(parts),
    [commands.exportOrigins]: () => exportOrigins(parts),
    [commands.openMatches]: (handle) => openRoute(jump, routes, handle),
    [commands.jump]: (handle) => openRoute(jump, routes, handle),
    [commands.confirmMatch]: () => decideMatch(parts, 'confirmed'),
    [commands.rejectMatch]: () => decideMatch(parts, 'rejected'),
    [commands.linkSentences]: () => linkSentences(parts),
    [commands.forgetDecision]: () => forgetDecision(parts),
    [commands.setLabel]: () => setLabel(parts),
    [commands.setBase]: () => setStoryBase(parts),
    [commands.excludeSource]: () => excludeSource(parts),
    [commands.includeSource]: () => includeSource(parts),
    [commands.openItem]: (item) => openItem(parts, item),
    [commands.compareItem]: (item) => compareItem(parts, item),
    [commands.setBaseItem]: (item) => setBaseItem(parts, item),
    [commands.revealItem]: (item) => revealItem(parts, item),
    [commands.excludeItem]: (item) => excludeItem(parts, item),
    [commands.includeItem]: (item) => includeItem(parts, item),
    [commands.openSample]: () => openSample(parts.sample),
    [commands.nextFinding]: () => step(parts, 'finding', 1),
    [commands.previousFinding]: () => step(parts, 'finding', -1),
    [commands.checkFinding]: (handle) => sayOfFinding(parts, 'checked', handle),
    [commands.ignoreFindings]: (handle) => sayOfFinding(parts, 'ignored', handle),
  };
}

/** Writes the setting where it is set now, else for the user. */
async function showLenses(shown: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration(settingsSection, vscode.window.activeTextEditor?.document.uri);
  const { workspaceFolderValue, workspaceValue } = settings.inspect('lens.enabled') ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await settings.update('lens.enabled', shown, target);
}
