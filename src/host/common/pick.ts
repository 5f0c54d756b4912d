import * as vscode from 'vscode';
import { isolated } from '../../protocol/language.js';
import { inLabel } from './foreignText.js';

/** One of the things that a pick offers. Its words may be an article's: what looks like an icon in them stays text. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
  readonly buttons?: readonly ChoiceButton<T>[];
}

/** A button of a choice, which stands for something else. */
export interface ChoiceButton<T> extends vscode.QuickInputButton {
  readonly value: T;
}

interface Separator extends vscode.QuickPickItem {
  readonly kind: vscode.QuickPickItemKind.Separator;
}

export type Entry<T> = Choice<T> | Separator;

export interface Found<T> {
  readonly choices: readonly Entry<T>[];
  /** In the place of the question's own, where they depend on what was found. */
  readonly title?: string;
  readonly placeholder?: string;
}

export interface Question {
  /** Says what is being looked for, until the choices are there. */
  readonly waiting: string;
  /** Says what to choose, from then on. */
  readonly placeholder: string;
  readonly title?: string;
  /** A single choice is meant, and taken without asking. */
  readonly takesSingle?: boolean;
  /** Stays when the focus goes elsewhere: a page that was in front takes it back once the palette has closed. */
  readonly staysOpen?: boolean;
}

/** Looks for the choices; undefined where there are none, of which it has told the reader why. */
export type Find<T> = (token: vscode.CancellationToken) => Promise<Found<T> | readonly Entry<T>[] | undefined>;

/**
 * Asks for one of the things that `find` finds. The pick is on the screen before `find` begins, so that no key that is
 * meant for it goes into the article; what is typed meanwhile filters what comes. Undefined where the reader gives up,
 * which cancels the search, and where nothing was found.
 */
export async function pickFrom<T>(question: Question, find: Find<T>): Promise<T | undefined> {
  return (await ask(question, find, false))?.[0];
}

/** Asks for any number of things. Enter takes those that are ticked, or, where none is, the one that has the focus. */
export async function pickSeveral<T>(question: Question, find: Find<T>): Promise<readonly T[] | undefined> {
  return ask(question, find, true);
}

/** A line that parts the choices below it from those above. */
export function separator(label: string): Separator {
  return { label: inLabel(label), kind: vscode.QuickPickItemKind.Separator };
}

async function ask<T>(question: Question, find: Find<T>, many: boolean): Promise<readonly T[] | undefined> {
  const pick = vscode.window.createQuickPick<Entry<T>>();
  const search = new vscode.CancellationTokenSource();
  pick.title = question.title;
  pick.placeholder = question.waiting;
  pick.busy = true;
  pick.ignoreFocusOut = question.staysOpen ?? false;
  pick.canSelectMany = many;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  try {
    return await new Promise<readonly T[] | undefined>((resolve, reject) => {
      pick.onDidAccept(() => {
        const ticked = valuesOf(pick.selectedItems);
        const taken = ticked.length > 0 ? ticked : valuesOf(pick.activeItems);
        // Enter before there is a choice takes nothing.
        if (taken.length > 0) resolve(taken);
      });
      pick.onDidTriggerItemButton(({ button }) => resolve([(button as ChoiceButton<T>).value]));
      pick.onDidHide(() => resolve(undefined));
      if (many) pick.onDidChangeValue(() => focusFirst(pick));
      pick.show();
      const fill = (found: Found<T> | readonly Entry<T>[] | undefined): void => {
        if (search.token.isCancellationRequested) return;
        if (!found) return resolve(undefined);
        const { choices, title, placeholder }: Found<T> = 'choices' in found ? found : { choices: found };
        const values = valuesOf(choices);
        if (question.takesSingle && values.length === 1) return resolve(values);
        pick.title = title ?? question.title;
        pick.placeholder = placeholder ?? question.placeholder;
        pick.items = choices.map(withPlainWords);
        pick.busy = false;
        if (many) focusFirst(pick);
      };
      find(search.token).then(fill).catch(reject);
    });
  } finally {
    search.cancel();
    search.dispose();
    pick.dispose();
  }
}

/** Where several can be ticked VS Code gives none the focus, and Enter would take nothing. */
function focusFirst<T>(pick: vscode.QuickPick<Entry<T>>): void {
  const typed = pick.value.trim().toLowerCase();
  const holds = ({ label, description = '', detail = '' }: Entry<T>): boolean =>
    `${label} ${description} ${detail}`.toLowerCase().includes(typed);
  pick.activeItems = pick.items.filter((entry) => 'value' in entry && holds(entry)).slice(0, 1);
}

function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.flatMap((entry) => ('value' in entry ? [entry.value] : []));
}

function withPlainWords<T>(entry: Entry<T>): Entry<T> {
  const { label, description, detail } = entry;
  return {
    ...entry,
    label: isolated(inLabel(label)),
    ...(description === undefined ? {} : { description: isolated(inLabel(description)) }),
    ...(detail === undefined ? {} : { detail: isolated(inLabel(detail)) }),
  };
}
