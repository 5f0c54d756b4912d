import { surenessOf } from '../../../src/engine/match/confidence.js';
import type { Article, Match, PairMatches, Role, Sentence, Source, Story } from '../../../src/engine/model.js';

const roleSigns: Readonly<Record<string, Role>> = { '#': 'title', '@': 'meta', '!': 'caption', '~': 'furniture' };

/**
 * An article in short: a line of text is a paragraph, ` | ` parts its sentences (the text has a space there), a first
 * `# ` makes the line a title, `@ ` metadata, `! ` a caption, `~ ` furniture; every other line is body.
 */
export function article(...lines: readonly string[]): Article {
  const sentences: Sentence[] = [];
  let text = '';
  lines.forEach((line, paragraph) => {
    const [, sign, rest] = /^(?:([#@!~]) )?(.*)$/s.exec(line) as RegExpExecArray;
    const role = sign ? roleSigns[sign] : 'body';
    for (const [index, sentence] of rest.split(' | ').entries()) {
      if (index > 0) text += ' ';
      if (sentence !== '') sentences.push({ start: text.length, end: text.length + sentence.length, role, paragraph });
      text += sentence;
    }
    text += '\n';
  });
  return { text, sentences, metadata: {} };
}

export function source(label: string, ...lines: readonly string[]): Source {
  return { id: `file:///story/${label}.txt`, label, article: article(...lines) };
}

/** A match of base sentences with source sentences; edited with score .82 unless told otherwise. */
export function match(a: number | readonly number[], b: number | readonly number[], more: Partial<Match> = {}): Match {
  return {
    a: [a].flat(),
    b: [b].flat(),
    kind: 'edited',
    score: more.kind === 'identical' ? 1 : 0.82,
    ...surenessOf(more.confidence ?? 0.95),
    moved: false,
    duplicate: false,
    ...more,
  };
}

export function pair(matches: readonly Match[], otherOrder = false): PairMatches {
  return { matches: [...matches].sort((left, right) => left.a[0] - right.a[0]), otherOrder, partial: false };
}

/** A story of a base and sources with their matches. */
export function story(base: Source, ...others: readonly (readonly [Source, PairMatches])[]): Story {
  return { base, sources: others.map(([each]) => each), pairs: others.map(([, matches]) => matches) };
}
