import * as vscode from 'vscode';
import { settingsSection } from './ids.js';

/** The settings, by their names in package.json without the leading `crossread.`; defaults stand there. */
export interface Settings {
  density: 'quiet' | 'normal' | 'full';
  language: string;
  'article.bodyLines': readonly string[];
  'story.scope': 'folder' | 'workspace' | 'file';
  'sources.include': string;
  'sources.exclude': string;
  'sources.maximumSize': number;
  'lens.enabled': boolean;
  'lens.maxPerLine': number;
  'lens.style': 'words' | 'signs';
  'lens.onlyHere': 'all' | 'exceptions' | 'off';
  'match.minimumConfidence': number;
  'findings.show': 'off' | 'facts' | 'all';
  'matching.meaning': 'sentences' | 'words' | 'off';
  'matching.keepVectors': boolean;
  'hover.enabled': boolean;
  'jump.open': 'beside' | 'here';
  'take.typography': 'draft' | 'source';
  'table.font': 'editor' | 'serif';
  'collation.showFurniture': boolean;
}

/** The value of a setting as it holds for `scope`. */
export function setting<K extends keyof Settings>(name: K, scope?: vscode.ConfigurationScope): Settings[K] {
  const value = vscode.workspace.getConfiguration(settingsSection, scope).get<Settings[K]>(name);
  if (value === undefined) throw new Error(`The setting ${settingsSection}.${name} has no default.`);
  return value;
}

export function affects(event: vscode.ConfigurationChangeEvent, ...areas: readonly string[]): boolean {
  return areas.some((area) => event.affectsConfiguration(`${settingsSection}.${area}`));
}
