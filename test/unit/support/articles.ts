import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../../src/engine/create.js';
import type { Engine } from '../../../src/engine/engine.js';
import type { Lexicon } from '../../../src/engine/match/likeness/lexicon.js';
import { lexiconFile, lexiconLanguages, openLexicon } from '../../../src/engine/match/likeness/lexicons.js';
import { LineMap } from '../../../src/engine/text/lines.js';
import { type Article, isMatchable, type PairMatches } from '../../../src/engine/model.js';
import { tuning } from '../../../src/engine/match/tuning.js';

export const root = join(import.meta.dirname, '../../..');
export const sampleFolder = join(root, 'sample');
/** Five real articles that belong to other people; they stand beside the repository, where they stand at all. */
export const seedFolder = join(root, '../shared/seeds');
/** On a build machine their absence is a failure, elsewhere their tests are skipped. */
export const hasSeeds = existsSync(seedFolder) || Boolean(process.env.CI);

export function readText(folder: string, prefix: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith(prefix));
  if (name === undefined) throw new Error(`no file ${prefix}… in ${folder}`);
  return readFileSync(join(folder, name), 'utf8');
}

export const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  lexiconLanguages.map((language) => {
    const file = readFileSync(join(root, 'resources', lexiconFile(language)));
    return [language, openLexicon(language, file)];
  }),
);

/** An engine as the product runs it, with its lexicons. */
export function newEngine(): Engine {
  return createEngine((language) => lexicons.get(language));
}

/** The matches of two texts, by a fresh engine; `language` where it shall not be detected. */
export function matchTexts(
  a: string,
  b: string,
  minimumConfidence: number = tuning.minimumConfidence,
  language?: string,
): PairMatches {
  const engine = newEngine();
  engine.setSource('a', a, { language });
  engine.setSource('b', b, { language });
  return engine.match('a', 'b', { minimumConfidence });
}

/** The addresses `line.sentence`, both from 1, of an article's title and body sentences, by their index. */
export function addressesOf({ text, sentences }: Article): Map<number, string> {
  const lines = new LineMap(text);
  const counts = new Map<number, number>();
  const addresses = new Map<number, string>();
  sentences.forEach(({ role, start }, i) => {
    if (!isMatchable(role)) return;
    const line = lines.lineAt(start) + 1;
    counts.set(line, (counts.get(line) ?? 0) + 1);
    addresses.set(i, `${line}.${counts.get(line)}`);
  });
  return addresses;
}

export interface AddressedMatch {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly kind: string;
  readonly duplicate?: boolean;
}

export function addressed({ matches }: PairMatches, a: Article, b: Article): AddressedMatch[] {
  const [inA, inB] = [addressesOf(a), addressesOf(b)];
  return matches.map((match) => ({
    a: match.a.map((i) => inA.get(i) as string),
    b: match.b.map((j) => inB.get(j) as string),
    kind: match.kind,
    duplicate: match.duplicate,
  }));
}
