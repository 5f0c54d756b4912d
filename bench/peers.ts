import { diffSentences, diffWords } from 'diff';
import { diff as myersDiff } from 'fast-myers-diff';
import { DefaultLinesDiffComputer } from 'vscode-diff';
import { newEngine } from './lexicon.js';
import { LineMap } from '../src/engine/text/lines.js';
import { outOfOrder } from '../src/engine/match/order.js';

/** A tool that compares two texts of one sentence a line. */
export interface Peer {
  readonly name: string;
  /** The lines of `a`, by number from 0, that the tool shows as standing in `b` too. */
  readonly found: (a: readonly string[], b: readonly string[]) => ReadonlySet<number>;
}

/**
 * The lines that lie wholly in what a diff leaves unchanged; `unchanged` are ranges of UTF-16 offsets into `a` joined.
 */
function linesIn(a: readonly string[], unchanged: readonly (readonly [number, number])[]): Set<number> {
  const found = new Set<number>();
  let at = 0;
  a.forEach((line, i) => {
    const [start, end] = [at, at + line.length];
    if (unchanged.some(([from, to]) => from <= start && end <= to)) found.add(i);
    at = end + 1;
  });
  return found;
}

function unchangedBy(changes: readonly { value: string; added?: boolean; removed?: boolean }[]): [number, number][] {
  const ranges: [number, number][] = [];
  let at = 0;
  for (const { value, added, removed } of changes) {
    if (added) continue;
    if (!removed) ranges.push([at, at + value.length]);
    at += value.length;
  }
  return ranges;
}

export const peers: readonly Peer[] = [
  {
    name: 'Crossread',
    found: (a, b) => {
      const engine = newEngine();
      const { text, sentences } = engine.setSource('a', a.join('\n'));
      const lines = new LineMap(text);
      engine.setSource('b', b.join('\n'));
      const found = new Set<number>();
      for (const i of engine.match('a', 'b').matches.flatMap((match) => match.a)) {
        // A sentence may run over two lines that were joined, since the first has no stop.
        const last = lines.lineAt(sentences[i].end - 1);
        for (let line = lines.lineAt(sentences[i].start); line <= last; line++) found.add(line);
      }
      return found;
    },
  },
  { name: 'diff: diffWords', found: (a, b) => linesIn(a, unchangedBy(diffWords(a.join('\n'), b.join('\n')))) },
  { name: 'diff: diffSentences', found: (a, b) => linesIn(a, unchangedBy(diffSentences(a.join('\n'), b.join('\n')))) },
  {
    name: 'vscode-diff, with moves',
    found: (a, b) => {
      const options = { ignoreTrimWhitespace: true, computeMoves: true, maxComputationTimeMs: 0 };
      const { changes, moves } = new DefaultLinesDiffComputer().computeDiff([...a], [...b], options);
      const found = new Set(a.keys());
      for (const { original } of changes) {
        for (let line = original.startLineNumber; line < original.endLineNumberExclusive; line++)
          found.delete(line - 1);
      }
      for (const { lineRangeMapping } of moves) {
        const { startLineNumber, endLineNumberExclusive } = lineRangeMapping.original;
        for (let line = startLineNumber; line < endLineNumberExclusive; line++) found.add(line - 1);
      }
      return found;
    },
  },
  {
    name: 'fast-myers-diff, on words',
    found: (a, b) => {
      const [wordsA, wordsB] = [a, b].map((lines) => lines.join('\n').split(/(?<=\s)/));
      const starts = [0];
      for (const word of wordsA) starts.push((starts.at(-1) as number) + word.length);
      const unchanged: [number, number][] = [];
      let at = 0;
      for (const [from, to] of myersDiff(wordsA, wordsB)) {
        unchanged.push([starts[at], starts[from]]);
        at = to;
      }
      unchanged.push([starts[at], starts[wordsA.length]]);
      return linesIn(a, unchanged);
    },
  },
];

/** Which lines of `a` stand elsewhere in `b` than the longest run that both have in order. */
export function movedLines(a: readonly string[], b: readonly string[]): number[] {
  const places = a.map((line) => b.indexOf(line));
  return outOfOrder(places).flatMap((moved, i) => (moved ? [i] : []));
}
