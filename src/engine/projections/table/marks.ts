import { wordChanges } from '../../text/changes.js';

/** A stretch of a text, marked where the text that it is compared with has it otherwise. */
export interface MarkedRun {
  readonly text: string;
  /** The other text has no such words here. */
  readonly added: boolean;
  /** What the other text has instead, before this run; absent where that is nothing. */
  readonly instead?: string;
}

/** A text as marked against another. The runs are `text`, to the character; `instead` at its end stands in `left`. */
export interface MarkedText {
  readonly runs: readonly MarkedRun[];
  /** What the other text has behind the last run and this one has not. */
  readonly left?: string;
  /** The two have too little in common for word marks to be read: there is one run, unmarked. */
  readonly whole: boolean;
}

/**
 * Marks the words of `text` that `other`, the base's, does not have; differences of typography are none. Of a line that
 * either says again, such as a title that is given twice, the first is compared, and its marks stand on each.
 */
export function marksAgainst(other: string, text: string): MarkedText {
  const lines = text.split('\n');
  const once = [...new Set(lines)];
  if (once.length === lines.length) return marksOfOnce(other, text);
  const marked = marksOfOnce([...new Set(other.split('\n'))].join('\n'), once.join('\n'));
  const runs = runsOfLines(marked.runs);
  return {
    ...marked,
    runs: lines.flatMap((line, at) => [...(at > 0 ? [LINE_END] : []), ...runs[once.indexOf(line)]]),
  };
}

const LINE_END: MarkedRun = { text: '\n', added: false };

/** The runs of each line, without the line ends. */
function runsOfLines(runs: readonly MarkedRun[]): readonly (readonly MarkedRun[])[] {
  const lines: MarkedRun[][] = [[]];
  for (const { text, added, instead } of runs) {
    text.split('\n').forEach((part, at) => {
      if (at > 0) lines.push([]);
      const line = lines[lines.length - 1];
      if (at === 0 && instead !== undefined) line.push({ text: part, added, instead });
      else if (part !== '') line.push({ text: part, added });
    });
  }
  return lines;
}

function marksOfOnce(other: string, text: string): MarkedText {
  const changes = wordChanges(other, text);
  const [first, second] = changes;
  if (changes.length === 2 && first.kind === 'removed' && second.kind === 'added') {
    return { runs: [{ text, added: false }], whole: true };
  }
  const runs: MarkedRun[] = [];
  let removed: string | undefined;
  for (const { kind, text: said } of changes) {
    if (kind === 'removed') removed = said;
    else {
      runs.push({ text: said, added: kind === 'added', ...(removed === undefined ? {} : { instead: removed }) });
      removed = undefined;
    }
  }
  return { runs, whole: false, ...(removed === undefined ? {} : { left: removed }) };
}
