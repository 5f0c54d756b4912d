import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../../src/engine/languages/tables.js';
import { splitSentences } from '../../../../../src/engine/parse/sentences/sentences.js';

/** Each case is the sentences that its text, they joined by spaces, must be split into. */
type Cases = readonly (readonly string[])[];

const split = (text: string, language = 'en'): string[] =>
  splitSentences(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end));

const check = (cases: Cases): void => {
  it.each(cases.map((sentences) => [sentences.join(' '), sentences] as const))('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
};

describe('abbreviations', () => {
  check([
    ['The bridge is shut.', 'Nobody knows why.'],
    ['Brig. Gen. Tomas Arkvist leads it.', 'He is late.'],
    ['It opened on Feb. 24 at 9 p.m. Tuesday.'],
    ['She left the U.S.', 'He stayed.'],
    ['The U.S. Government agreed.'],
    ['J. K. Lindqvist wrote it for A. B. Carr.'],
    ['Prices rose 3.5 percent.', 'No. 5 won.'],
    ['The answer was no.', 'Lind left.'],
    ['They sold ropes, nails, etc. in the harbour.'],
    ['He lives at 5 Elm St.', 'The house is red.'],
    ['They met in St. Oren on St. John’s Day.'],
    ['The ferry (owned by Tarn Lines Inc.) sails at noon.'],
    ['He read it in the FT.', 'The paper was old.'],
    ['Lt. Col. (ret.) Tomas Hale sold it for $4.20 vs. $3.90 last year.'],
    ['It closed at 5 p.m.', 'Everyone left for vol. IV of the story.'],
    ['No.', 'I think not.'],
    ['He is Sam Roe, a.k.a. The Gull.', 'Nobody knows why.'],
    ['Rep. Ada Lind, R-Fla., flew to Washington, D.C.', 'The trip was long.'],
    ['It runs Oct. 3-5 and is open 10 a.m.-5 p.m. daily.', 'See pp. 14-16 of vol. 3, No. 2.'],
    ['The Jan. 6 committee met at No. 10 Downing Street.', 'J.P. Morgan paid $1.2bn.', 'That was in 2019.'],
    ['Ask @adalind.', 'Read #ferry or example.com.', 'It is down.'],
  ]);
});

describe('quotations and brackets', () => {
  check([
    ['“It is over,” he said.', '“That is all.', '[The ferry] will sail.”'],
    ['“Stop!” she said.', '"Why?" he asked.'],
    ['“Is it over?” Lind asked.', '“Yes.”', 'Nobody spoke.'],
    ['‘It is late.’', '‘So it is.’'],
    ['It was late (very late.)', 'The end.'],
    ['He sails (he learned it as a boy.) every day.'],
    ['The ferry sank.', '(See also the report on page 3)', 'Nobody was hurt.'],
    ['He sailed it (a boat from Lunmouth) The Gull.'],
    ['My father rowed; I steered.'],
    ['"The ferry [...] sank in the harbour [...]" (Lind 12).'],
    ['"Ferry sinks off Lunmouth"', '"Council meets again"'],
    ['The ferry sank.[1]', 'Nobody was hurt.[2][3]', 'It was old [4] and “slow.”[5]', 'It had two decks.'],
    ['It sank in 1974.[6] and again in 1980.'],
    ['She likes “the sea,” “the wind” and “the rain.”'],
  ]);
});

describe('ellipses', () => {
  check([
    ['Wait…', 'The boat left.'],
    ['It was calm . . . then it blew.'],
    ['It was . . . I do not know.'],
    ['It was calm.', '. . . The wind came later.'],
    ['They waited....', 'The boat left.'],
  ]);
});

describe('text that lacks capitals, spaces or stops', () => {
  check([
    ['we waited for hours.', 'then the boat came.', 'was it late?', 'nobody knew!', 'that was all'],
    ['we met at her brother’s.', 'he was out.'],
    ['They use approx. five ropes.'],
    ['We watch Jeopardy! on most evenings.'],
    ['We were so happy there :-)', 'The food was good.'],
    ['The staff was friendly. :)', 'We come again.'],
    ['Ferry closed for good after storm', 'It was the oldest of the coast.'],
    ['He played in the film We Need to Talk.'],
    ['The pier was shut;', 'It had been old.'],
    ['The pier was shut; Lunmouth was cut off.'],
    ['See https://a.example/one', 'https://a.example/two'],
    ['We read it on Node.js and a.Example today, see https://a.example/b.Then?C=d.'],
    ['Write to @Lind.Marta or lind.marta@post.example.', 'She answers.'],
    ['no stop at all'],
  ]);

  it.each<[string, string[]]>([
    ['The pier was shut.Nobody sailed.', ['The pier was shut.', 'Nobody sailed.']],
    ['It was Tuesday.Mr. Lind sailed.', ['It was Tuesday.', 'Mr. Lind sailed.']],
    ['Was it shut?nobody knew.', ['Was it shut?', 'nobody knew.']],
    ['"Why was it shut?""Nobody knows."', ['"Why was it shut?"', '"Nobody knows."']],
    ['They waited...But nobody came.', ['They waited...', 'But nobody came.']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('lists', () => {
  check([
    ['1. First we sail.', '2. Then we row.'],
    ['a) We sail', 'b) We row', 'c) We swim'],
    ['• We sail.', '• We row'],
  ]);
});

describe('splitSentences', () => {
  it('gives ranges that leave white space only between them, in every language', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '. ',
        '! ',
        '? ',
        '.” ',
        'Mr. ',
        '… ',
        ' . . . . ',
        '\u00a0',
        ' ',
        '。',
        '」',
        '" "',
        ':) A',
        ': Die ',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('und', 'zh', ...languages.keys()), (pieces, language) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text, 0, text.length, language)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
