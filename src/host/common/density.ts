import * as vscode from 'vscode';
import { settingsSection } from './ids.js';
import { setting, type Settings } from './settings.js';

/** How much is said over an article: `quiet`, `normal` or `full`. */
export type Density = Settings['density'];

/** What the density chooses where its reader has chosen nothing. */
type Chosen = Pick<Settings, 'lens.maxPerLine' | 'lens.style' | 'lens.onlyHere'>;

/** `normal` is what the settings have as their defaults. */
const chosenBy: Readonly<Record<Exclude<Density, 'normal'>, Chosen>> = {
  quiet: { 'lens.maxPerLine': 1, 'lens.style': 'signs', 'lens.onlyHere': 'off' },
  full: { 'lens.maxPerLine': 12, 'lens.style': 'words', 'lens.onlyHere': 'all' },
};

export function densityOf(scope: vscode.ConfigurationScope): Density {
  return setting('density', scope);
}

/** The value of a setting of the lenses: what its reader set, else what the density chooses. */
export function lensSetting<K extends keyof Chosen>(name: K, scope: vscode.ConfigurationScope): Chosen[K] {
  const dense = densityOf(scope);
  return dense === 'normal' || isSet(name, scope) ? setting(name, scope) : chosenBy[dense][name];
}

/** Wherever it may be set: for the user, the workspace, a folder, or one language in any of them. */
function isSet(name: string, scope: vscode.ConfigurationScope): boolean {
  const found = vscode.workspace.getConfiguration(settingsSection, scope).inspect<unknown>(name);
  const values = [
    found?.globalValue,
    found?.workspaceValue,
    found?.workspaceFolderValue,
    found?.globalLanguageValue,
    found?.workspaceLanguageValue,
    found?.workspaceFolderLanguageValue,
  ];
  return values.some((value) => value !== undefined);
}
