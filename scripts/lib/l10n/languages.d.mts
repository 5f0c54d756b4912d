import type { Strings } from './strings.mjs';

type Words = Readonly<Record<string, string>>;
export const languages: readonly string[];
export function wordsOf(what: 'manifest' | 'code', language?: string): Words;
export function fileOf(what: 'manifest' | 'code', language?: string): string;
export function wantedOf(strings: Strings, language: string): Map<string, string>;
export function faultsOf(words: Words, wanted: ReadonlyMap<string, string>): string[];
export function saysItsLanguage(words: Words, language: string): boolean;
