import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import { LineMap } from '../../../../src/engine/text/lines.js';
import type { Source } from '../../../../src/engine/model.js';
import { Handles } from '../../../../src/host/common/handles.js';
import type { Route } from '../../../../src/host/navigation/route.js';
import type { Snapshot } from '../../../../src/host/story/snapshot.js';
import type { Stories } from '../../../../src/host/story/stories.js';
import { match, pair, source, story } from '../../support/engineParts.js';
import { EventEmitter, never } from '../../support/vscodeParts.js';

const uri = { scheme: 'file', toString: () => 'file:///s/draft.txt' };
const document = { uri, languageId: 'plaintext', validateRange: (range: unknown) => range };
const onScreen = { start: { line: 0 }, end: { line: 0 } };
const editor = { document, visibleRanges: [] as (typeof onScreen)[] };
const visibleTextEditors = [editor];
const shown = new EventEmitter<(typeof editor)[]>();
const uncancelled = { onCancellationRequested: never };

vi.mock('vscode', async () => {
  const { EventEmitter, never } = await import('../../support/vscodeParts.js');
  const settings: Readonly<Record<string, unknown>> = {
    density: 'normal',
    'lens.enabled': true,
    'lens.maxPerLine': 4,
    'lens.onlyHere': 'off',
    'lens.style': 'words',
  };
  return {
    EventEmitter,
    CodeLens: class {},
    Range: class {},
    l10n: { t: (message: string) => message },
    commands: { executeCommand: () => undefined },
    window: { visibleTextEditors, onDidChangeVisibleTextEditors: shown.event },
    workspace: {
      onDidChangeTextDocument: never,
      onDidCloseTextDocument: never,
      onDidChangeConfiguration: never,
      getConfiguration: () => ({ get: (name: string) => settings[name] }),
    },
  };
});
const { LensProvider } = await import('../../../../src/host/lens/lensProvider.js');

const [draft, wire] = [source('draft', 'The quay sank.'), source('wire', 'The quay has sunk.')];
const textOf = ({ id, article: { text } }: Source) => ({ id, uri, text, lines: new LineMap(text), stamp: 1 });

/** The lenses of a draft, its stories, and how often VS Code was told that they changed. */
function lensesOfDraft() {
  const finished = new EventEmitter<typeof uri>();
  let snapshot: Snapshot | undefined;
  let made = true;
  const stories = {
    onDidFinish: finished.event,
    latest: () => snapshot,
    made: () => (made ? { snapshot } : undefined),
  } as unknown as Stories;
  const lenses = new LensProvider(stories, new Handles<Route>(), {
    onDidChange: new EventEmitter<void>().event,
    facts: () => undefined,
  });
  const told = vi.fn();
  lenses.onDidChangeCodeLenses(told);
  /** Has the story made anew; it is said how often VS Code is told of that. */
  const finish = (): number => {
    made = true;
    snapshot = {
      story: story(draft, [wire, pair([match(0, 0)])]),
      base: textOf(draft),
      sources: [textOf(wire)],
      capped: false,
    } as unknown as Snapshot;
    finished.fire(uri);
    const times = told.mock.calls.length;
    told.mockClear();
    return times;
  };
  const question = (token: unknown = uncancelled) =>
    lenses.provideCodeLenses(document as unknown as vscode.TextDocument, token as vscode.CancellationToken);
  const ask = () => (question() as Awaited<ReturnType<typeof question>>)[0];
  /** A question that is asked before there was a story. */
  const askEarly = (token?: unknown) => {
    made = false;
    return question(token);
  };
  /** Sees that VS Code is told once where it asks for no title, and no more once it has asked. */
  const remindsOnce = (): void => {
    ask();
    vi.advanceTimersByTime(2500);
    expect(told).toHaveBeenCalledTimes(1);
    lenses.resolveCodeLens(ask());
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveBeenCalledTimes(1);
  };
  return { lenses, told, finish, ask, askEarly, remindsOnce };
}

beforeEach(() => {
  editor.visibleRanges = [];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('the first lenses of a document', () => {
  it('come with their titles where they are on the screen, and no later ones do', () => {
    const { lenses, finish, ask } = lensesOfDraft();
    editor.visibleRanges = [onScreen];
    finish();
    const { command } = ask();
    expect(command?.title).toBeTruthy();
    const again = ask();
    expect(again.command).toBeUndefined();
    expect(lenses.resolveCodeLens(again).command).toEqual(command);
  });

  it('come without where they are not', () => {
    const { finish, ask } = lensesOfDraft();
    editor.visibleRanges = [{ start: { line: 7 }, end: { line: 9 } }];
    finish();
    expect(ask().command).toBeUndefined();
  });
});

describe('a question for lenses before there is a story', () => {
  it('is answered with its lenses once it is made, and VS Code is not told to ask again', async () => {
    const { finish, askEarly } = lensesOfDraft();
    const questions = [askEarly(), askEarly()];
    expect(finish()).toBe(0);
    for (const question of questions) expect(await question).toHaveLength(1);
  });

  it.each([
    ['that takes long', () => vi.advanceTimersByTime(1600)],
    ['that nobody waits for any more', (cancel: () => void) => cancel()],
  ])('is answered with none where it waits for one %s, and VS Code is told of it then', async (_, end) => {
    const { finish, askEarly } = lensesOfDraft();
    const cancelled = new EventEmitter<void>();
    const question = askEarly({ onCancellationRequested: cancelled.event });
    end(() => cancelled.fire());
    expect(await question).toEqual([]);
    expect(finish()).toBe(1);
  });

  it('is answered when everything ends', async () => {
    const { lenses, askEarly } = lensesOfDraft();
    const question = askEarly();
    lenses.dispose();
    expect(await question).toEqual([]);
  });
});

describe('VS Code is told that lenses changed', () => {
  it('only once it has asked for some, as it does of every document: it would wait anew', () => {
    const { finish, ask } = lensesOfDraft();
    expect(finish()).toBe(0);
    expect(ask()).toBeDefined();
    expect(finish()).toBe(1);
  });

  it('once until it asks for them: it would wait anew', () => {
    const { finish, ask } = lensesOfDraft();
    finish();
    ask();
    expect(finish()).toBe(1);
    expect(finish()).toBe(0);
    ask();
    expect(finish()).toBe(1);
  });

  it('again where it has not asked for long', () => {
    const { finish, ask } = lensesOfDraft();
    finish();
    ask();
    finish();
    vi.advanceTimersByTime(1500);
    expect(finish()).toBe(1);
  });
});

describe('titles of lenses', () => {
  it('are told once more where VS Code asks for an old one while new lenses are under way', () => {
    const { lenses, told, finish, ask } = lensesOfDraft();
    finish();
    const before = ask();
    finish();
    const after = ask();
    lenses.resolveCodeLens(before);
    lenses.resolveCodeLens(before);
    lenses.resolveCodeLens(after);
    vi.advanceTimersByTime(1500);
    expect(told).toHaveBeenCalledTimes(1);
    expect(ask().shown).toBe(after.shown);
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveBeenCalledTimes(1);
    lenses.dispose();
  });

  it('are told once more where new lenses come while the title of an old one may be under way', () => {
    const { lenses, told, finish, ask } = lensesOfDraft();
    finish();
    lenses.resolveCodeLens(ask());
    finish();
    lenses.resolveCodeLens(ask());
    vi.advanceTimersByTime(1500);
    expect(told).toHaveBeenCalledTimes(1);
    lenses.resolveCodeLens(ask());
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveBeenCalledTimes(1);
    lenses.dispose();
  });

  it('are told again where VS Code took new lenses and asks for none of their titles, but not for ever', () => {
    const { lenses, told, finish, ask, remindsOnce } = lensesOfDraft();
    finish();
    lenses.resolveCodeLens(ask());
    vi.advanceTimersByTime(5000);
    finish();
    remindsOnce();
    finish();
    ask();
    vi.advanceTimersByTime(600_000);
    expect(told).toHaveBeenCalledTimes(3);
    lenses.dispose();
  });

  it('are told again where their document is shown again and no title is asked for', () => {
    const { lenses, told, finish, ask, remindsOnce } = lensesOfDraft();
    finish();
    lenses.resolveCodeLens(ask());
    vi.advanceTimersByTime(60_000);
    shown.fire([]);
    told.mockClear();
    shown.fire([editor]);
    remindsOnce();
    lenses.dispose();
  });

  it('are told once where they are asked for in order, also by two editors', () => {
    const { lenses, told, finish, ask } = lensesOfDraft();
    finish();
    lenses.resolveCodeLens(ask());
    vi.advanceTimersByTime(5000);
    finish();
    visibleTextEditors.push({ document, visibleRanges: [onScreen] });
    const [one, other] = [ask(), ask()];
    lenses.resolveCodeLens(one);
    lenses.resolveCodeLens(other);
    vi.advanceTimersByTime(60_000);
    expect(told).not.toHaveBeenCalled();
    visibleTextEditors.pop();
    lenses.dispose();
  });

  it('are told once more where VS Code asks for one of an older answer, whose command it will forget', () => {
    const { lenses, told, finish, ask } = lensesOfDraft();
    finish();
    const [old] = [ask(), ask()];
    lenses.resolveCodeLens(old);
    vi.advanceTimersByTime(1500);
    expect(told).toHaveBeenCalledTimes(1);
    const [again] = [ask(), ask()];
    lenses.resolveCodeLens(again);
    vi.advanceTimersByTime(60_000);
    expect(told, 'not for ever').toHaveBeenCalledTimes(1);
    lenses.dispose();
  });
});
