import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/engine/text/words.js';

const folds = (text: string) => wordsOf(text).map(({ fold }) => fold);
const raws = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end));

describe('wordsOf', () => {
  it('keeps inner apostrophes of every shape inside the word', () => {
    expect(raws("Don’t say 'no', it's Kestrel‘s and soldiers’ turn")).toEqual([
      'Don’t',
      'say',
      'no',
      "it's",
      'Kestrel‘s',
      'and',
      'soldiers',
      'turn',
    ]);
    expect(folds("Don’t don't don`t donʼt don＇t")).toEqual(['dont', 'dont', 'dont', 'dont', 'dont']);
  });

  it('takes dotted initials as one word and leaves the last stop outside', () => {
    expect(raws('The U.S. envoy met J.K. Oru at 5 p.m. on Monday.')).toEqual([
      'The',
      'U.S',
      'envoy',
      'met',
      'J.K',
      'Oru',
      'at',
      '5',
      'p.m',
      'on',
      'Monday',
    ]);
    expect(folds('U.S. US us')).toEqual(['us', 'us', 'us']);
    expect(folds('the U.S.’s role, U.S.Army, J.Smith')).toEqual(['the', 'uss', 'role', 'us', 'army', 'j', 'smith']);
  });

  it('takes a number with its separators as one word and keeps its value', () => {
    expect(folds('1,000 1000 1’000 1\u202f000 10,000,000 1,00,000')).toEqual([
      '1000',
      '1000',
      '1000',
      '1000',
      '10000000',
      '100000',
    ]);
    expect(folds('3.9 3,9 39 1.000 1.000.000 1,000.50')).toEqual(['3.9', '3.9', '39', '1.000', '1000000', '1000.50']);
    expect(folds('5,000-strong 2022,2023 1,2,3 27.03.2021.')).toEqual([
      '5000',
      'strong',
      '2022.2023',
      '1,2,3',
      '27.03.2021',
    ]);
    expect(folds('10² 1½ ½ ２０')).toEqual(['10⁄2', '1⁄1⁄2', '1⁄2', '20']);
    expect(folds('5\'10" tall')).toEqual(['5', '10', 'tall']);
  });

  it('parts words at hyphens, dashes and slashes, but for the phrase 24/7', () => {
    expect(folds('short-term—and/or 5-6')).toEqual(['short', 'term', 'and', 'or', '5', '6']);
    expect(folds('open 24/7, on 3/24/7 and 124/7')).toEqual(['open', '247', 'on', '3', '24', '7', 'and', '124', '7']);
  });

  it('folds capitals, accents, ligatures and letters with strokes', () => {
    expect(folds('Mevlüt MEVLU\u0308T Straße ﬁne Łódź Ærø Œuvre İzmir')).toEqual([
      'mevlut',
      'mevlut',
      'strasse',
      'fine',
      'lodz',
      'aero',
      'oeuvre',
      'izmir',
    ]);
    expect(folds('co\u00adoperate')).toEqual(['cooperate']);
  });

  it('keeps marks that spell another word', () => {
    expect(folds('мой мои ещё її')).toEqual(['мой', 'мои', 'еще', 'її']);
    expect(folds('की का')).toHaveLength(2);
    expect(new Set(folds('की का')).size).toBe(2);
    expect(folds('ガ')).not.toEqual(folds('カ'));
    expect(folds('ｶﾞｽ')).toEqual(folds('ガス'));
  });

  it('splits runs of scripts without spaces, also runs longer than one piece', () => {
    expect(raws('今日は、東京で会議')).toEqual(['今日', 'は', '東京', 'で', '会議']);
    expect(raws('ภาษาไทย ok')).toEqual(['ภาษา', 'ไทย', 'ok']);
    const run = '東京会議'.repeat(500);
    expect(raws(run)).toEqual(Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? '東京' : '会議')));
  });

  it('finds nothing where there are no words', () => {
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf(' …—“”\n\u02bc ***')).toEqual([]);
  });

  it('gives rising ranges that hold all letters and digits, of any text', () => {
    const pieces = fc.constantFrom(
      "'",
      '’',
      '.',
      ',',
      '/',
      '24/7',
      '-',
      ' ',
      'a',
      'B',
      'é',
      '1',
      '000',
      '東京',
      'ๆ',
      '\u0301',
      '\u00ad',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end, fold } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(fold).not.toBe('');
          expect(text.slice(at, start)).not.toMatch(/[a-z0-9]/i);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[a-z0-9]/i);
      }),
    );
  });
});
