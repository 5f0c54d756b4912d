import { readdirSync, readFileSync } from 'node:fs';
import { createEngine } from '../../../../src/engine/create.js';
import type { Finding } from '../../../../src/engine/model.js';

const folder = new URL('../../../fixtures/claims/', import.meta.url);

/** A slot of two articles: what both say there, and what a person says of it. */
export interface Slot {
  /** The findings that stand here, each by the kinds that are right for it; none in a near miss and in what is equal. */
  readonly gold: readonly (readonly string[])[];
  /** Whether the texts differ in something that is not told here. */
  readonly nearMiss: boolean;
  /** The texts of the two articles, empty where one of them says nothing. */
  readonly texts: readonly [string, string];
  /** What makes it hard, in plain words. */
  readonly trap?: string;
}

/** Two invented articles, slot by slot, a paragraph each; their language is that of the file, or one a side ("en-de"). */
export interface AnnotatedStory {
  readonly languages: string;
  readonly slots: readonly Slot[];
}

/** The marks that begin a line: "-" a near miss, "=" equal or context, "(kind)" what another line has the finding of. */
const SILENT = /^(?:[-=]|\(.*\))$/u;

function slotOf(line: string): Slot {
  const [mark, one, other, trap] = line.split('\t');
  const gold = SILENT.test(mark) ? [] : mark.split(',').map((kinds) => kinds.split('/'));
  return { gold, nearMiss: mark === '-', texts: [one, other], trap };
}

const linesOf = (file: string): string[] => readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');

/** `pairs/` has a story a line, `articles/` parts its stories by empty lines. */
export function annotatedStories(): AnnotatedStory[] {
  return ['pairs/', 'articles/'].flatMap((kind) =>
    readdirSync(new URL(kind, folder)).flatMap((file) => {
      const languages = file.replace('.tsv', '');
      const stories = linesOf(kind + file)
        .join('\n')
        .split(kind === 'pairs/' ? '\n' : '\n\n');
      return stories.map((story) => ({ languages, slots: story.split('\n').map(slotOf) }));
    }),
  );
}

/** Pairs that differ in nothing but quotation marks, dashes, spaces and the like, each with its language. */
export const typographicPairs = (): { language: string; texts: [string, string] }[] =>
  linesOf('typography.tsv').map((line) => {
    const [language, one, other] = line.split('\t');
    return { language, texts: [one, other] };
  });

/** The findings of an engine that knows these texts alone; `languages` has one for all, or one a text. */
export function findingsOf(texts: readonly string[], languages: readonly string[] = []): Finding[] {
  const engine = createEngine();
  texts.forEach((text, i) => engine.setSource(String(i), text, { language: languages[i] ?? languages[0] }));
  return engine.findings(
    texts.map((_, i) => String(i)),
    { minimumConfidence: 0 },
  );
}

/** The facts that differ, by kind and readings. */
export const factsOf = (language: string, ...texts: string[]): string[] =>
  findingsOf(texts, [language])
    .filter(({ severity }) => severity === 'fact')
    .map(({ kind, readings }) => `${kind}: ${readings.map(({ text }) => text).join(' | ')}`);

export const toldOf = ({ kind, severity, readings }: Finding): string =>
  `${kind} (${severity}) ${readings.map(({ text }) => text).join(' | ')}`;

export interface Score {
  readonly right: number;
  /** What the engine told and the person did not, or told twice. */
  readonly wrong: readonly string[];
  /** What the person told and the engine did not. */
  readonly missed: readonly string[];
}

/**
 * Compares what the engine finds with what the person found, slot by slot. Facts count, and who says something and how
 * surely; wording and style are no findings here. One finding answers one line, with one of its kinds: a number, a
 * date, a name, a denial or other words must be told as facts.
 */
export function scoreOf({ languages, slots }: AnnotatedStory): Score {
  const starts = [0, 1].map((side) => startsOf(slots.map(({ texts }) => texts[side])));
  const texts = [0, 1].map((side) =>
    slots
      .map((slot) => slot.texts[side])
      .filter(Boolean)
      .join('\n\n'),
  );
  const open = slots.map(({ gold }) => [...gold]);
  const wrong: string[] = [];
  let right = 0;
  for (const finding of findingsOf(texts, languages.split('-'))) {
    if (finding.severity !== 'fact' && finding.severity !== 'attribution') continue;
    const touched = new Set(
      finding.readings
        .flatMap(({ sides }) => sides)
        .map(({ source, start }) => starts[source].findLastIndex((at) => at !== undefined && at <= start)),
    );
    const isRight = (kinds: readonly string[]): boolean => kinds.includes(finding.kind);
    const answered = [...touched].find((at) => open[at].some(isRight));
    if (answered === undefined) {
      wrong.push([...touched].map((at) => slots[at].texts.join(' / ')).join(' // ') + `: ${toldOf(finding)}`);
    } else {
      open[answered].splice(open[answered].findIndex(isRight), 1);
      right++;
    }
  }
  const missed = open.flatMap((gold, at) => gold.map((kinds) => `${slots[at].texts.join(' / ')}: ${kinds.join('/')}`));
  return { right, wrong, missed };
}

/** Where each paragraph begins in the text that joins them by an empty line; undefined for one that is not there. */
function startsOf(paragraphs: readonly string[]): (number | undefined)[] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    if (!paragraph) return undefined;
    const start = at;
    at += paragraph.length + 2;
    return start;
  });
}
