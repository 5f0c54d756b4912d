// Random edits of random collations: what is written back, and that nothing else is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../../../src/engine/model.js';
import { parseArticle } from '../../../../../src/engine/parse/parse.js';
import { collate } from '../../../../../src/engine/projections/collation/collation.js';
import { writeCollation } from '../../../../../src/engine/projections/collation/collationText.js';
import { oneLine } from '../../../../../src/engine/projections/text.js';
import { groundOf, type Ground } from '../../../../../src/engine/projections/writeBack/ground.js';
import { applyEdits, type TextEdit } from '../../../../../src/engine/projections/edits/textEdits.js';
import { writeBack, type WrittenBack } from '../../../../../src/engine/projections/writeBack/writeBack.js';
import { root } from '../../../support/articles.js';
import { match, pair } from '../../../support/engineParts.js';
import { shownText } from '../../../support/writeBack.js';

/** Sequences of edits; `CROSSREAD_EDITS=40000` takes as many, in about half an hour. */
const SEQUENCES = Number(process.env.CROSSREAD_EDITS ?? 2000);

/** Any character of Unicode, lone surrogates, unseen ones and every kind of white space and line break among them. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  fc.string({
    unit: fc.constantFrom(...'\u0085\u000b\u000c\u001c\u00a0\u1680\u180e\u2000\u200b\u2028\u2029\u202e\u3000\ufeff'),
    minLength: 1,
    maxLength: 2,
  }),
);
const usual = fc.constantFrom(
  ...['The', 'harbour', 'of', 'Melgrund', 'closed', '😀', '𝒳y', 'Öner', "won't", '—', '“old', 'quay”', '24/7', 'and'],
);
const word = fc.oneof({ weight: 14, arbitrary: usual }, { weight: 1, arbitrary: anything });
const space = fc.oneof(
  { weight: 12, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constantFrom('  ', '\t', '\n', '\r\n', ' \n', '\n  ', '\u00a0', '\u2028') },
);
const phrase = fc
  .array(fc.tuple(word, space), { minLength: 2, maxLength: 9 })
  .map((words) => words.map(([each, gap]) => each + gap).join(''));
const sentence = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(phrase, word).map(([start, end]) => `The ${start}${end}.`) },
  // Equal neighbours.
  { weight: 1, arbitrary: fc.constantFrom('The quay.', 'The quay.', 'Its port.') },
);
const paragraph = fc.tuple(
  fc.constantFrom('', '', '', '\t', '    ', '> ', '- '),
  fc.array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '  ', '\n', '\r\n', ' \r')), { minLength: 1, maxLength: 4 }),
  fc.constantFrom('', '', '  ', '\t'),
);
const breaks = fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n', '\r\n', '\n\n\n', '\n \t\n', '\r\r');
const text = fc
  .tuple(
    fc.constantFrom('', '\n', '  \n\n'),
    fc.array(fc.tuple(paragraph, breaks), { maxLength: 6 }),
    fc.constantFrom('', '\n', '\r\n\n '),
  )
  .map(([head, paragraphs, tail]) => {
    const body = paragraphs.map(([[indent, sentences, blanks], gap], at) => {
      const words = sentences.map(([each, after], i) => each + (i + 1 < sentences.length ? after : '')).join('');
      return indent + words + blanks + (at + 1 < paragraphs.length ? gap : '');
    });
    return head + body.join('') + tail;
  });

/** A step of a person's work in the collation: rows and lines are chosen by numbers, taken modulo how many there are. */
const rowEdit = fc.record({
  kind: fc.constantFrom('word', 'word', 'append', 'clear', 'dropLine', 'insert', 'blank', 'take', 'rewrite'),
  row: fc.nat(40),
  line: fc.nat(5),
  at: fc.nat(30),
  words: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
});
type RowEdit = typeof rowEdit extends fc.Arbitrary<infer T> ? T : never;

interface Step {
  readonly edits: readonly RowEdit[];
}
/** Cases that once failed: what came before a deleted sentence stands on its line, and then both go. */
const found = JSON.parse(readFileSync(join(root, 'test/fixtures/write-back-found.json'), 'utf8')) as [
  string,
  string,
  number[],
  Step[],
][];

/** This one too: of two equal sentences in one row the wrong one was taken for the edited one. */
const twins = 'The The\n😀\n  😀 \nThe The The.';

const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({ edits: fc.array(rowEdit, { minLength: 1, maxLength: 5 }) }), {
  minLength: 1,
  maxLength: 3,
});

function collated(
  baseText: string,
  sourceText: string,
  links: readonly number[],
): { ground: Ground; source: string[][] } {
  const [base, source] = [parseArticle(baseText), parseArticle(sourceText)];
  const taken = new Set<number>();
  const matches: Match[] = [];
  base.sentences.forEach((_, a) => {
    const b = (links[a % links.length] + a) % (source.sentences.length + 3);
    if (b >= source.sentences.length || taken.has(b)) return;
    taken.add(b);
    matches.push(match(a, b));
  });
  const options = { rows: 'all', showFurniture: true } as const;
  const collation = collate(
    { id: 'base', label: 'BASE', article: base },
    { id: 'source', label: 'SOURCE', article: source },
    pair(matches),
    options,
  );
  const documents = writeCollation(collation);
  const ground = groundOf(collation, documents.base);
  expect(shownText(ground)).toBe(documents.base.text);
  const lines = documents.source.text.split('\n');
  return {
    ground,
    source: documents.source.rows.map(({ firstLine, lineCount }) => lines.slice(firstLine, firstLine + lineCount)),
  };
}

const linesOf = (ground: Ground): string[][] => ground.rows.map(({ lines }) => lines.map(({ text: line }) => line));

function edit(
  rows: readonly (readonly string[])[],
  source: readonly (readonly string[])[],
  change: RowEdit,
): string[][] {
  const row = change.row % rows.length;
  const lines = [...rows[row]];
  const line = lines.length === 0 ? 0 : change.line % lines.length;
  const words = (lines[line] ?? '').split(' ');
  const at = change.at % words.length;
  const withWords = (changed: string) => words.with(at, changed).join(' ');
  const put = (changed: string) => lines.splice(line, 1, changed);
  if (change.kind === 'clear') lines.length = 0;
  else if (change.kind === 'take') lines.splice(0, lines.length, ...source[row]);
  else if (change.kind === 'insert' || lines.length === 0) lines.splice(line + (change.at % 2), 0, `${change.words}.`);
  else if (change.kind === 'dropLine') lines.splice(line, 1);
  else if (change.kind === 'blank') put('  ');
  else if (change.kind === 'rewrite') put(`${change.words}.`);
  else if (change.kind === 'append') put(`${lines[line]} ${change.words}`);
  else put(withWords(change.words));
  return rows.map((each, index) => (index === row ? lines : [...each]));
}

/** The collation's text with other lines under its headings. */
const written = (ground: Ground, rows: readonly (readonly string[])[]): string =>
  ground.rows.map(({ heading }, row) => [heading, ...rows[row], ''].join('\n')).join('');

function inverse(before: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ start, end, text: added }) => {
    const undone = { start: start + shift, end: start + shift + added.length, text: before.slice(start, end) };
    shift += added.length - (end - start);
    return undone;
  });
}

function done(result: ReturnType<typeof writeBack>): WrittenBack {
  if ('failure' in result) throw new Error(`refused: ${result.failure.kind} in row ${result.failure.row}`);
  return result;
}

const normalised = (line: string): string => oneLine(line).trim();
const texts = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((lines) => lines.map(normalised).filter((line) => line !== ''));

describe('writing a collation back', () => {
  it(`changes what was edited and nothing else, in ${SEQUENCES} random sequences of row edits`, () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }),
        steps,
        (base, other, links, work) => {
          const start = collated(base, other, links);
          let { ground } = start;
          if (ground.rows.length === 0) return;
          for (const step of work) {
            const rows = step.edits.reduce((now, change) => edit(now, start.source, change), linesOf(ground));
            const result = done(writeBack(ground, written(ground, rows), ground.text));
            const after = applyEdits(ground.text, result.edits);

            expect(applyEdits(after, inverse(ground.text, result.edits))).toBe(ground.text);
            expect(result.ground.text).toBe(after);
            // Every line of the collation now stands in the file, at the range that the new ground gives.
            expect(linesOf(result.ground)).toEqual(texts(rows));
            for (const { text: line, sentence: index } of result.ground.rows.flatMap(({ lines }) => lines)) {
              const { start: from, end: to } = result.ground.sentences[index];
              expect(normalised(after.slice(from, to))).toBe(line);
            }
            checkUntouched(ground, result.ground, rows);
            ground = result.ground;
          }
        },
      ),
      { numRuns: SEQUENCES, examples: found },
    );
  });

  it('gives no edit for a collation that nobody edited, and takes edited words back exactly', () => {
    const words = fc.array(fc.tuple(fc.nat(40), fc.nat(30), usual), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(text, text, fc.array(fc.nat(4), { minLength: 1 }), words, (base, other, links, changes) => {
        const { ground } = collated(base, other, links);
        expect(done(writeBack(ground, shownText(ground), base)).edits).toEqual([]);
        const rows = changes.reduce((now, [at, place, changed]) => {
          const index = at % Math.max(1, now.length);
          const line = now[index]?.[0];
          // A hard line break beside a word that changes may go; a line that shows one is another property's.
          if (line === undefined || !base.includes(line)) return now;
          const parts = line.split(' ');
          return now.with(index, [parts.with(place % parts.length, changed).join(' '), ...now[index].slice(1)]);
        }, linesOf(ground));
        const { ground: after } = done(writeBack(ground, written(ground, rows), base));
        const back = done(writeBack(after, written(after, linesOf(ground)), after.text));
        expect(back.ground.text).toBe(base);
      }),
      { numRuns: 500, examples: [[twins, '', [0], [[7, 0, 'The']]]] },
    );
  });

  it('takes an inserted sentence out again without a trace', () => {
    fc.assert(
      fc.property(text, text, fc.array(fc.nat(4), { minLength: 1 }), fc.nat(40), (base, other, links, at) => {
        const { ground, source } = collated(base, other, links);
        if (ground.sentences.length === 0) return;
        const empty = ground.rows.flatMap(({ lines }, row) =>
          lines.length === 0 && source[row].length > 0 ? [row] : [],
        );
        if (empty.length === 0) return;
        const row = empty[at % empty.length];
        const rows = linesOf(ground).with(row, source[row]);
        const { ground: after } = done(writeBack(ground, written(ground, rows), base));
        expect(after.text).not.toBe(base);
        const back = done(writeBack(after, written(after, linesOf(ground)), after.text));
        expect(back.ground.text).toBe(base);
      }),
      { numRuns: 500 },
    );
  });

  it('finds its sentences where another editor has moved them, and refuses those that it changed', () => {
    fc.assert(
      fc.property(text, text, text, fc.nat(40), fc.nat(1000), (base, other, foreign, at, place) => {
        const { ground } = collated(base, other, [0]);
        const filled = ground.rows.flatMap(({ lines }, row) => (lines.length > 0 ? [row] : []));
        if (filled.length === 0) return;
        const row = filled[at % filled.length];
        const [line] = ground.rows[row].lines;
        const { start, end } = ground.sentences[line.sentence];
        const rows = linesOf(ground).with(row, [`${line.text} Yes`, ...linesOf(ground)[row].slice(1)]);
        const cut = place % (base.length + 1);
        const now = `${base.slice(0, cut)} ${foreign.trim()} ${base.slice(cut)}`;
        const result = writeBack(ground, written(ground, rows), now);
        if ('failure' in result) {
          // A repeated word beside the sentence may be taken for its own: refused, never written elsewhere.
          expect(result.failure).toEqual({ kind: 'conflict', row: ground.rows[row].number });
          return;
        }
        const after = applyEdits(now, result.edits);
        expect(applyEdits(after, inverse(now, result.edits))).toBe(now);
        expect(after.length).toBe(now.length + ' Yes'.length);
        const sentenceNow = result.ground.sentences[line.sentence];
        expect(after.slice(sentenceNow.start, sentenceNow.end)).toBe(`${base.slice(start, end)} Yes`);
      }),
      { numRuns: 500, examples: [[twins, '', '', 31, 0]] },
    );
  });
});

/** Sentences that stay keep their own text and order, and what stands between two of them that stay neighbours. */
function checkUntouched(before: Ground, after: Ground, rows: readonly (readonly string[])[]): void {
  const shown = new Set(before.rows.flatMap(({ lines }) => lines.map(({ sentence: index }) => index)));
  const stays = new Set<number>(before.sentences.keys());
  before.rows.forEach(({ lines }, row) => {
    const now = texts(rows)[row];
    // Which of several lines goes is the pairing's choice; only whole rows that are equal are known to stay.
    if (lines.map(({ text: line }) => line).join('\n') !== now.join('\n')) {
      lines.forEach(({ sentence: index }) => stays.delete(index));
    }
  });
  expect(before.sentences.every((_, index) => shown.has(index))).toBe(true);
  const positions = new Map<number, number>();
  before.rows.forEach(({ lines }, row) =>
    lines.forEach(({ sentence: index }, at) => {
      if (stays.has(index)) positions.set(index, after.rows[row].lines[at].sentence);
    }),
  );
  const rangeOf = (ground: Ground, index: number) => ground.sentences[index];
  const slice = (ground: Ground, index: number) =>
    ground.text.slice(rangeOf(ground, index).start, rangeOf(ground, index).end);
  // What stands around an edited sentence stays as well.
  before.rows.forEach(({ lines }, row) => {
    if (lines.length === 1 && texts(rows)[row].length === 1) {
      positions.set(lines[0].sentence, after.rows[row].lines[0].sentence);
    }
  });
  for (const [index, now] of positions) {
    if (stays.has(index)) expect(slice(after, now)).toBe(slice(before, index));
    const next = positions.get(index + 1);
    if (next === undefined) continue;
    expect(next).toBeGreaterThan(now);
    if (next !== now + 1) continue;
    const gap = (ground: Ground, left: number, right: number) =>
      ground.text.slice(rangeOf(ground, left).end, rangeOf(ground, right).start);
    expect(gap(after, now, next)).toBe(gap(before, index, index + 1));
  }
  // The sentences of the new text are in order and only white space is between them.
  let done = 0;
  for (const { start, end } of [...after.sentences, { start: after.text.length, end: after.text.length }]) {
    expect(after.text.slice(done, start)).toMatch(/^[\s\u0085]*$/);
    expect(start).toBeGreaterThanOrEqual(done);
    done = end;
  }
  const [first, last] = [0, before.sentences.length - 1];
  if (positions.get(first) === 0) {
    expect(after.text.slice(0, after.sentences[0].start)).toBe(before.text.slice(0, before.sentences[0].start));
  }
  if (positions.get(last) === after.sentences.length - 1) {
    expect(after.text.slice(after.sentences.at(-1)?.end)).toBe(before.text.slice(before.sentences[last].end));
  }
}
