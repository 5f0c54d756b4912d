/** What is fuzzed: each reader of what others wrote, and what must hold whatever it gets. They throw where it does not. */
import { DamagedEncoder, readEncoderFile } from '../../src/encoder/file.js';
import { createEngine } from '../../src/engine/create.js';
import type { Article, Source } from '../../src/engine/model.js';
import { parseArticle } from '../../src/engine/parse/parse.js';
import { splitSentences } from '../../src/engine/parse/sentences/sentences.js';
import { collate } from '../../src/engine/projections/collation/collation.js';
import { readCollation } from '../../src/engine/projections/collation/collationReader.js';
import { writeCollation } from '../../src/engine/projections/collation/collationText.js';
import { applyEdits } from '../../src/engine/projections/edits/textEdits.js';
import { groundOf, type Ground } from '../../src/engine/projections/writeBack/ground.js';
import { writeBack } from '../../src/engine/projections/writeBack/writeBack.js';
import { placesIn, readStoryText } from '../../src/engine/storyFile/text.js';
import { decodePage } from '../../src/pages/decode.js';
import { readPage } from '../../src/pages/readPage.js';
import { shownText } from '../unit/support/writeBack.js';
import { encoderSeed, pageSeeds, storySeeds, textSeeds } from './seeds.js';

export interface Target {
  readonly seeds: readonly string[];
  /** What the input is made of: characters, or bytes that stand as characters of Latin-1. */
  readonly isBytes?: boolean;
  readonly run: (input: string) => void;
}

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`Does not hold: ${what}`);
};
/** White space to Unicode; a next line (U+0085) is none to JavaScript. */
const isBlank = (text: string): boolean => /^[\s\u0085]*$/.test(text);
const bytesOf = (input: string): Uint8Array => Uint8Array.from(input, (unit) => unit.charCodeAt(0) & 0xff);

function wholeIn(text: string, ranges: Article['sentences'] | readonly { start: number; end: number }[]): void {
  let end = 0;
  for (const range of ranges) {
    must(isBlank(text.slice(end, range.start)), 'between two sentences stands white space only');
    must(range.start >= end && range.end > range.start, 'sentences stand one behind the other');
    end = range.end;
  }
  must(isBlank(text.slice(end)), 'behind the last sentence stands white space only');
}

const [base, other] = textSeeds;

/** A collation of the first two seeds, as it is written. */
const collated = ((): { readonly ground: Ground; readonly shown: string } => {
  const engine = createEngine();
  const source = (id: string, text: string): Source => ({ id, label: id, article: engine.setSource(id, text) });
  const [a, b] = [source('a', base), source('b', other)];
  const collation = collate(a, b, engine.match('a', 'b'), { rows: 'all', showFurniture: false });
  const ground = groundOf(collation, writeCollation(collation).base);
  return { ground, shown: shownText(ground) };
})();

export const targets: Readonly<Record<string, Target>> = {
  parser: { seeds: textSeeds, run: (text) => wholeIn(text, parseArticle(text).sentences) },
  splitter: {
    seeds: textSeeds,
    run(text) {
      for (const language of ['de', 'en', 'zh']) wholeIn(text, splitSentences(text, 0, text.length, language));
    },
  },
  matcher: {
    seeds: textSeeds,
    run(text) {
      const engine = createEngine();
      const [a, b] = [engine.setSource('a', text), engine.setSource('b', base)];
      for (const match of engine.match('a', 'b').matches) {
        must(match.a.length > 0 && match.b.length > 0, 'a match has sentences on both sides');
        must(
          match.a.every((i) => i in a.sentences) && match.b.every((j) => j in b.sentences),
          'a match has sentences that are there',
        );
        must(match.confidence >= 0 && match.confidence <= 1, 'a confidence is from 0 to 1');
      }
    },
  },
  'collation reader': {
    seeds: [collated.shown],
    run(text) {
      const written = collated.ground.rows.map(({ heading, lines }) => ({
        heading,
        lines: lines.map((line) => line.text),
      }));
      const read = readCollation(text, written);
      must('failure' in read || read.rows.length === written.length, 'as many rows are read as were written');
    },
  },
  'write-back': {
    seeds: [collated.shown],
    run(text) {
      const back = writeBack(collated.ground, text, base);
      if ('failure' in back) return;
      let end = 0;
      for (const edit of back.edits) {
        must(edit.start >= end && edit.end >= edit.start && edit.end <= base.length, 'edits are apart and in order');
        end = edit.end;
      }
      applyEdits(base, back.edits);
    },
  },
  'story file': {
    seeds: storySeeds,
    run(text) {
      const { problems } = readStoryText(text, 1);
      for (const { start, end } of problems) must(start >= 0 && end <= text.length, 'a problem stands in the text');
      placesIn(text)(['sources', 0, 'file']);
    },
  },
  'page reader': {
    seeds: pageSeeds,
    isBytes: true,
    run(input) {
      // What it throws is answered as a page that cannot be read.
      try {
        readPage({ bytes: bytesOf(input), kind: 'html', url: 'https://paper.example/a' });
      } catch (error) {
        must(error instanceof Error, 'an error is thrown');
      }
    },
  },
  decoder: {
    seeds: pageSeeds,
    isBytes: true,
    run(input) {
      for (const charset of [undefined, 'utf-16le', 'shift_jis', 'no such'])
        must(typeof decodePage(bytesOf(input), charset) === 'string', 'there is a text');
    },
  },
  'encoder file': {
    seeds: [encoderSeed],
    isBytes: true,
    run(input) {
      try {
        readEncoderFile(bytesOf(input));
      } catch (error) {
        if (!(error instanceof DamagedEncoder)) throw error;
      }
    },
  },
};
