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

/** What package.json says of a setting. */
interface Rule {
  readonly type: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default: unknown;
}

export interface Manifest {
  readonly contributes: {
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Rule>> }[];
  };
}

let rules: ReadonlyMap<string, Rule> = new Map();

/** From now on a value that the manifest does not allow, as anybody may write by hand, counts as the default. */
export function keepToRules({ contributes }: Manifest): void {
  rules = new Map(contributes.configuration.flatMap(({ properties }) => Object.entries(properties)));
}

/** The value of a setting as it holds for `scope`. */
export function setting<K extends keyof Settings>(name: K, scope?: vscode.ConfigurationScope): Settings[K] {
  const value = writtenSetting(name, scope);
  const rule = rules.get(`${settingsSection}.${name}`);
  return rule && !isAllowed(value, rule) ? (rule.default as Settings[K]) : value;
}

function isAllowed(value: unknown, { type, enum: choices, minimum = -Infinity, maximum = Infinity }: Rule): boolean {
  if (choices) return choices.includes(value);
  if (Array.isArray(value)) return type === 'array';
  if (typeof value !== 'number') return typeof value === type;
  return (type === 'number' || (type === 'integer' && Number.isInteger(value))) && minimum <= value && value <= maximum;
}

/**
 * The same as it was written: it may be anything. Where something stands in the place of a whole group of settings
 * (`"crossread.lens": 5`), VS Code knows no value of those in it, not even the default, which the manifest tells then;
 * before it is known, in the start of a window, there is none.
 */
export function writtenSetting<K extends keyof Settings>(name: K, scope?: vscode.ConfigurationScope): Settings[K] {
  const value = vscode.workspace.getConfiguration(settingsSection, scope).get<Settings[K]>(name);
  return value === undefined ? (rules.get(`${settingsSection}.${name}`)?.default as Settings[K]) : value;
}

export function affects(event: vscode.ConfigurationChangeEvent, ...areas: readonly string[]): boolean {
  return areas.some((area) => event.affectsConfiguration(`${settingsSection}.${area}`));
}
