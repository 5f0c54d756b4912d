import * as vscode from 'vscode';
import { keepComparisons } from './collation/addresses.js';
import { Comparisons } from './collation/comparisons.js';
import { ComparisonFileSystem } from './collation/fileSystem.js';
import { HeadingColor } from './collation/headingColor.js';
import { RowHints } from './collation/rowHints.js';
import { RowNavigation } from './collation/rowNavigation.js';
import { SummaryLens } from './collation/summaryLens.js';
import { ViewContext } from './collation/viewContext.js';
import { WrapPanes } from './collation/wrapPanes.js';
import { AssistantTools } from './assistant/tools.js';
import { ArticleModeOffer } from './articleMode/offer.js';
import { registerCommands } from './commands/command.js';
import { loadedHandlers, type CommandsFile } from './commands/loading.js';
import { Disposables } from './common/disposables.js';
import { errorTrace } from './common/errorText.js';
import { Grounds } from './editing/grounds.js';
import { FindingFixes, type FindingOffer } from './findings/findingFixes.js';
import { FindingMarks } from './findings/findingMarks.js';
import { FindingProblems } from './findings/findingProblems.js';
import { RulePage } from './findings/rulePage.js';
import { findingsBetween, StoryFindings } from './findings/storyFindings.js';
import { Renames } from './documents/renames.js';
import { AgreedWording } from './editing/agreedWording.js';
import { BaseWriter } from './editing/writer.js';
import { workerOptions } from './engine/earlyWorker.js';
import { EngineSession } from './engine/session.js';
import { Handles } from './common/handles.js';
import { HoverProvider } from './hover/hoverProvider.js';
import { contexts, languages, scheme, sourceLanguages, sourceScheme } from './common/ids.js';
import { EarlyLenses } from './lens/earlyLenses.js';
import { LensProvider } from './lens/lensProvider.js';
import { EncoderThread } from './meaning/encoderThread.js';
import { KeptVectors } from './meaning/keptVectors.js';
import { Meaning } from './meaning/meaning.js';
import { SentenceNavigation } from './navigation/definitions.js';
import { Jump } from './navigation/jump.js';
import type { Route } from './navigation/route.js';
import { PageReader } from './pages/pageReader.js';
import type { Platform } from './common/platform.js';
import { affects, keepToRules, type Manifest } from './common/settings.js';
import { Candidates } from './story/candidates.js';
import { AddedSources } from './sources/addedSources.js';
import { SourceFileSystem } from './sources/sourceFileSystem.js';
import { Files } from './documents/files.js';
import { Folders } from './documents/folders.js';
import { PageOffer } from './story/pageOffer.js';
import { Stories } from './story/stories.js';
import { ParseSettings } from './documents/parseSettings.js';
import { StoryFiles } from './storyFile/storyFiles.js';
import { StoryProblems } from './storyFile/storyProblems.js';
import { StoryWriter } from './storyFile/storyWriter.js';
import { storyFactsOf } from './storyFile/storyFacts.js';
import { StoryUpkeep } from './storyFile/upkeep.js';
import { SetAsideProblems } from './story/setAsideProblems.js';
import { StoryStatus } from './story/storyStatus.js';
import { StoryView } from './storyView/storyView.js';
import { TakenStore } from './storyFile/takenStore.js';
import { Texts } from './documents/texts.js';
import { Origins } from './taking/origins.js';
import { PendingTakes } from './taking/pendingTakes.js';
import { TakeActions } from './taking/takeActions.js';
import type { Offer } from './taking/offer.js';
import { mapKind } from './views/mapKind.js';
import { Panels } from './views/panels.js';
import { tableKind } from './views/tableKind.js';

/** Only the last lightbulb's can be chosen; each holds the edits that it would make. */
const MOST_OFFERS = 500;

const sources = sourceLanguages.map((language) => ({ language }));
const collations = { scheme, language: languages.collation };
const early = { sources: new EarlyLenses(sources), collations: new EarlyLenses(collations) };

/** What is kept of comparisons that were open when the window was last closed: tabs of their rows may come back. */
const COMING_BACK = /^(?:unsaved|put back) /;

/** The running extension. */
export interface Extension extends vscode.Disposable {
  /** How many listeners, providers, timers and the like are held; 0 once disposed. */
  readonly live: number;
}

/** What differs between the hosts, and how each loads the file of the commands, `dist/commands.cjs`. */
export interface Host extends Platform {
  /** Loads what the commands do from the extension installed at `extension`. */
  loadCommands(extension: vscode.Uri): Promise<CommandsFile>;
}

/**
 * Wires the extension's parts. Everything ends with it. The worker starts at once where a comparison is open already,
 * else with the first article on the screen.
 */
export function createExtension(platform: Host, context: vscode.ExtensionContext): Extension {
  const began = performance.now();
  keepToRules(context.extension.packageJSON as Manifest);
  const all = new Disposables();
  const log = all.add(vscode.window.createOutputChannel('Crossread', { log: true }));
  const files = new Files(platform.disk);
  const storyFiles = all.add(new StoryFiles(files));
  const setAside = all.add(new SetAsideProblems());
  const session: EngineSession = all.add(
    new EngineSession({
      startWorker: () => platform.startWorker(context.extensionUri, workerOptions()),
      onLost: ({ loss, reason, texts }) =>
        log.error(`The worker was lost (${loss}) over ${texts.join(', ')}: ${reason}`),
      onSetAside: () => setAside.show(session.setAside),
      onLog: (message, level) => log[level](message),
      readStoryFacts: (ids) => storyFactsOf(storyFiles, ids),
    }),
  );
  if (vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === scheme)) session.start();
  const parseSettings = new ParseSettings(log);
  const texts = all.add(new Texts(parseSettings, files));
  const folders = all.add(new Folders());
  const pages = all.add(new PageReader(() => platform.startPageReader(context.extensionUri)));
  const added = all.add(new AddedSources(context.workspaceState));
  const candidates = all.add(new Candidates({ folders, files, storyFiles, added, log }));
  const encoder = all.add(
    new EncoderThread({
      start: () => platform.startEncoder(context.extensionUri),
      onNote: (message) => log.debug(message),
    }),
  );
  const kept = all.add(new KeptVectors(context.globalStorageUri, log));
  const meaning = all.add(new Meaning({ session, encoder, kept, log }));
  const stories = all.add(new Stories({ session, texts, folders, candidates, added, meaning, log }));
  const findings = all.add(new StoryFindings({ stories, session, storyFiles, log }));
  all.add(new FindingMarks(findings, texts, context.extensionUri));
  all.add(new FindingProblems(findings, texts, all.add(new RulePage(context.extensionUri))));
  const renames = all.add(new Renames());
  keepComparisons(context.workspaceState);
  const comparisons = all.add(
    new Comparisons({
      session,
      texts,
      folders,
      renames,
      meaning,
      log,
      findingsIn: (pair) => findingsBetween({ session, storyFiles, log }, pair),
    }),
  );
  const grounds = all.add(new Grounds(comparisons, context.workspaceState));
  const load = (): Promise<CommandsFile> => platform.loadCommands(context.extensionUri);
  if (context.workspaceState.keys().some((key) => COMING_BACK.test(key))) {
    load().then(
      ({ RawTabs }) => all.add(new RawTabs({ comparisons, grounds, storage: context.workspaceState, log })),
      (error: unknown) => log.error(`Unsaved rows that come back cannot be looked after: ${errorTrace(error)}`),
    );
  }
  void vscode.commands.executeCommand('setContext', contexts.canFetch, !!platform.fetchPage);
  const jump = all.add(new Jump(texts));
  const routes = new Handles<Route>();
  const offers = new Handles<Offer>(MOST_OFFERS);
  const findingOffers = new Handles<FindingOffer>(MOST_OFFERS);

  const lenses = all.add(new LensProvider(stories, routes, findings));
  all.add(all.add(early.sources).answerBy(lenses));
  all.add(jump.onDidJump(() => lenses.fire()));
  const storyWriter = new StoryWriter(storyFiles);
  const takenStore = new TakenStore(storyFiles, storyWriter);
  const pending = all.add(new PendingTakes(context.workspaceState, stories, takenStore, log));
  const origins = new Origins(takenStore, pending);
  const panelParts = { stories, texts, extension: context.extensionUri, log };
  const tables = all.add(new Panels(tableKind({ session, jump, pending, findings, load }), panelParts));
  const maps = all.add(new Panels(mapKind({ session, jump }), panelParts));
  const agreed = new AgreedWording();
  const writer = new BaseWriter({ comparisons, grounds, renames, pending, agreed, log });
  all.add(new StoryProblems(storyFiles, { texts, session, folders }));
  all.add(new StoryUpkeep(storyFiles, storyWriter, log));
  all.add(
    storyFiles.onDidChange(() => {
      stories.rematch();
      comparisons.refresh();
      tables.refresh();
      maps.refresh();
    }),
  );
  all.add(new StoryStatus(stories, setAside, meaning));
  const storyView = all.add(new StoryView(stories, storyFiles, findings));
  const toolParts = { stories, findings, session, inFront: () => storyView.wanted };
  all.add(new AssistantTools(load, toolParts));
  const articleMode = all.add(new ArticleModeOffer(stories, context.workspaceState));
  all.add(new PageOffer(stories, context.workspaceState));
  all.add(new ViewContext());
  all.add(new WrapPanes());
  all.add(new HeadingColor(comparisons));
  all.add(
    vscode.workspace.onDidChangeConfiguration((event) => {
      // What a worker has read and matched by meaning it does not forget by itself.
      if (affects(event, 'matching.meaning')) session.restart();
      if (affects(event, 'story', 'sources', 'match', 'matching.meaning')) {
        stories.rematch();
        tables.refresh();
        maps.refresh();
      }
      if (affects(event, 'match', 'matching.meaning', 'take', 'findings', 'density')) comparisons.refresh();
    }),
  );

  all.add(
    vscode.workspace.registerFileSystemProvider(
      sourceScheme,
      all.add(new SourceFileSystem({ added, folders, texts, pages })),
      { isCaseSensitive: true, isReadonly: true },
    ),
  );
  registerProviders({
    all,
    stories,
    comparisons,
    writer,
    jump,
    routes,
    offers,
    origins,
    findings,
    findingOffers,
  });
  all.add(
    registerCommands(
      loadedHandlers(load, {
        parseSettings,
        stories,
        comparisons,
        grounds,
        candidates,
        session,
        texts,
        folders,
        added,
        pages,
        fetchPage: platform.fetchPage,
        jump,
        routes,
        log,
        storyFiles,
        writer: storyWriter,
        pending,
        agreed,
        origins,
        offers,
        articleMode,
        storyView,
        sample: { from: vscode.Uri.joinPath(context.extensionUri, 'sample'), to: context.globalStorageUri },
        tables,
        maps,
        findings,
        findingOffers,
      }),
      log,
    ),
  );

  const { version } = context.extension.packageJSON as { readonly version: string };
  log.info(`Crossread ${version} started in ${Math.round(performance.now() - began)} ms`);
  const extension = {
    get live() {
      return Disposables.live;
    },
    dispose: () => all.dispose(),
  };
  context.subscriptions.push(extension);
  return extension;
}

interface ProviderParts {
  readonly all: Disposables;
  readonly stories: Stories;
  readonly comparisons: Comparisons;
  readonly writer: BaseWriter;
  readonly jump: Jump;
  readonly routes: Handles<Route>;
  readonly offers: Handles<Offer>;
  readonly origins: Origins;
  readonly findings: StoryFindings;
  readonly findingOffers: Handles<FindingOffer>;
}

function registerProviders(parts: ProviderParts): void {
  const { all, stories, comparisons, writer, jump, routes, offers, origins, findings, findingOffers } = parts;
  const navigation = new SentenceNavigation(stories, jump);
  all.add(vscode.languages.registerHoverProvider(sources, new HoverProvider(stories, routes, origins, findings)));
  all.add(vscode.languages.registerDefinitionProvider(sources, navigation));
  all.add(vscode.languages.registerReferenceProvider(sources, navigation));
  all.add(
    vscode.languages.registerCodeActionsProvider(sources, new TakeActions(stories, offers), {
      providedCodeActionKinds: [TakeActions.kind],
    }),
  );
  all.add(
    vscode.languages.registerCodeActionsProvider(sources, new FindingFixes(findings, findingOffers), {
      providedCodeActionKinds: [FindingFixes.kind],
    }),
  );
  const rowNavigation = new RowNavigation(comparisons, jump);
  all.add(vscode.languages.registerDefinitionProvider({ scheme }, rowNavigation));
  all.add(vscode.languages.registerReferenceProvider({ scheme }, rowNavigation));
  all.add(vscode.languages.registerInlayHintsProvider(collations, all.add(new RowHints(comparisons, routes))));
  all.add(all.add(early.collations).answerBy(all.add(new SummaryLens(comparisons))));
  all.add(
    vscode.workspace.registerFileSystemProvider(scheme, all.add(new ComparisonFileSystem(comparisons, writer)), {
      isCaseSensitive: true,
    }),
  );
}
