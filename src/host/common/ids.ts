/** The ids that package.json and the code share; a test compares the two. */

export const languages = { article: 'article', collation: 'crossread-collation' } as const;

/** The extension's name as VS Code knows it: the publisher's and its own. */
export const extensionName = 'crossread.crossread';

/** The language of story files: JSON in which comments may stand. */
export const storyFileLanguage = 'jsonc';

/** The languages that a source may be written in. */
export const sourceLanguages: readonly string[] = ['plaintext', 'markdown', languages.article];

/** The scheme of the documents that Crossread makes up. */
export const scheme = 'crossread';

/** The scheme of sources that are no files of their own: the clipboard, a Git revision, a web page's article. */
export const sourceScheme = 'crossread-source';

/** The scheme of the page that states the rules of findings. */
export const ruleScheme = 'crossread-rules';

export const commands = {
  compareWith: 'crossread.compareWith',
  compareWithFromMenu: 'crossread.compareWithFromMenu',
  compareWithAll: 'crossread.compareWithAll',
  compareWithAllFromMenu: 'crossread.compareWithAllFromMenu',
  showTable: 'crossread.showTable',
  showMap: 'crossread.showMap',
  exportTable: 'crossread.exportTable',
  tableJump: 'crossread.tableJump',
  tableTake: 'crossread.tableTake',
  tableCopy: 'crossread.tableCopy',
  tableCopyRow: 'crossread.tableCopyRow',
  compareAsArticles: 'crossread.compareAsArticles',
  compareRevisions: 'crossread.compareRevisions',
  compareWithSaved: 'crossread.compareWithSaved',
  addFile: 'crossread.addFile',
  addClipboard: 'crossread.addClipboard',
  addUrl: 'crossread.addUrl',
  addRevision: 'crossread.addRevision',
  removeSource: 'crossread.removeSource',
  showWebPage: 'crossread.showWebPage',
  readWebPage: 'crossread.readWebPage',
  goToMatchingSentence: 'crossread.goToMatchingSentence',
  nextMatch: 'crossread.nextMatch',
  previousMatch: 'crossread.previousMatch',
  nextChange: 'crossread.nextChange',
  previousChange: 'crossread.previousChange',
  nextOnlyHere: 'crossread.nextOnlyHere',
  previousOnlyHere: 'crossread.previousOnlyHere',
  showLenses: 'crossread.showLenses',
  hideLenses: 'crossread.hideLenses',
  markLinesAsBody: 'crossread.markLinesAsBody',
  refresh: 'crossread.refresh',
  showLog: 'crossread.showLog',
  useArticleMode: 'crossread.useArticleMode',
  showAsPublished: 'crossread.showAsPublished',
  showAsRows: 'crossread.showAsRows',
  filterRows: 'crossread.filterRows',
  takeRow: 'crossread.takeRow',
  showRefusedRow: 'crossread.showRefusedRow',
  goToBaseLine: 'crossread.goToBaseLine',
  goToSourceLine: 'crossread.goToSourceLine',
  takeWording: 'crossread.takeWording',
  insertFromSource: 'crossread.insertFromSource',
  dropSentence: 'crossread.dropSentence',
  copyWithAttribution: 'crossread.copyWithAttribution',
  exportOrigins: 'crossread.exportOrigins',
  openMatches: 'crossread.openMatches',
  jump: 'crossread.jump',
  confirmMatch: 'crossread.confirmMatch',
  rejectMatch: 'crossread.rejectMatch',
  linkSentences: 'crossread.linkSentences',
  forgetDecision: 'crossread.forgetDecision',
  setLabel: 'crossread.setLabel',
  setBase: 'crossread.setBase',
  excludeSource: 'crossread.excludeSource',
  includeSource: 'crossread.includeSource',
  openItem: 'crossread.openItem',
  compareItem: 'crossread.compareItem',
  setBaseItem: 'crossread.setBaseItem',
  revealItem: 'crossread.revealItem',
  excludeItem: 'crossread.excludeItem',
  includeItem: 'crossread.includeItem',
  openSample: 'crossread.openSample',
  nextFinding: 'crossread.nextFinding',
  previousFinding: 'crossread.previousFinding',
  checkFinding: 'crossread.checkFinding',
  ignoreFindings: 'crossread.ignoreFindings',
} as const;

export type CommandId = (typeof commands)[keyof typeof commands];

export const views = { story: 'crossread.story' } as const;

/** VS Code's own command that opens the Story view. */
export const focusStoryView = `${views.story}.focus`;

export const contexts = {
  lensesShown: 'crossread.lensesShown',
  hasStory: 'crossread.hasStory',
  canFetch: 'crossread.canFetch',
  view: 'crossread.view',
} as const;

export const colors = {
  flashBackground: 'crossread.flashBackground',
  flashBorder: 'crossread.flashBorder',
  headingForeground: 'crossread.headingForeground',
  factForeground: 'crossread.factForeground',
  findingForeground: 'crossread.findingForeground',
  mapSame: 'crossread.mapSame',
  mapChanged: 'crossread.mapChanged',
  mapReworded: 'crossread.mapReworded',
  mapUncertain: 'crossread.mapUncertain',
  mapShare: 'crossread.mapShare',
} as const;

export const settingsSection = 'crossread';
