import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const files: Readonly<Record<string, string>> = {
  'text.article': 'syntaxes/article.tmLanguage.json',
  'text.collation': 'syntaxes/collation.tmLanguage.json',
};

/** A stretch of a line, [start, end) in UTF-16 code units, and the scopes that it stands in. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** Loads one of the package's grammars as VS Code does, with its regular expressions run by Oniguruma. */
export async function loadGrammar(scopeName: string): Promise<IGrammar> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (name) =>
      name in files ? parseRawGrammar(await readFile(join(process.cwd(), files[name]), 'utf8'), files[name]) : null,
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`No grammar ${scopeName}`);
  return grammar;
}

/** The tokens of each line, read from the first line on as an editor does. */
export function tokenise(grammar: IGrammar, lines: readonly string[]): Token[][] {
  let stack = INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes,
    }));
  });
}

/** The texts of a line that stand in a scope, or in one below it; neighbouring tokens are joined. */
export function inScope(line: string, tokens: readonly Token[], scope: string): string[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end, scopes } of tokens) {
    if (start === end || !scopes.some((name) => name === scope || name.startsWith(`${scope}.`))) continue;
    const last = found.at(-1);
    if (last?.end === start) last.end = end;
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => line.slice(start, end));
}
