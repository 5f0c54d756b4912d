import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges, type Change } from '../../../../src/engine/text/changes.js';

/** `[-removed-]`, `{+added+}`, the rest as it is. */
const shown = (changes: readonly Change[]) =>
  changes
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const rebuilt = (changes: readonly Change[]) =>
  changes.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('');

describe('wordChanges', () => {
  it('marks whole words, a run of them as one removed and one added', () => {
    expect(shown(wordChanges('The ferry will sail at noon.', 'The boat will sail at noon.'))).toBe(
      'The [-ferry-]{+boat+} will sail at noon.',
    );
    expect(shown(wordChanges('He said he was very glad today', 'He said they were glad today'))).toBe(
      'He said [-he was very-]{+they were+} glad today',
    );
  });

  it('marks what was only lost or only gained', () => {
    expect(shown(wordChanges('The big dog barked', 'The dog barked'))).toBe('The [-big-]dog barked');
    expect(shown(wordChanges('The dog barked loudly.', 'The dog barked.'))).toBe('The dog barked[-loudly-].');
    expect(shown(wordChanges('The dog barked.', 'Then the big dog barked.'))).toBe('{+Then+} the {+big+} dog barked.');
  });

  it('keeps the marks around words that were lost with them, and no others', () => {
    expect(shown(wordChanges('“Premises” means the ground floor.', 'A landlord lets the ground floor.'))).toBe(
      '[-“Premises” means-]{+A landlord lets+} the ground floor.',
    );
    expect(shown(wordChanges('The [late] ferry sails at noon.', 'The ferry sails at noon.'))).toBe(
      'The [-[late]-]ferry sails at noon.',
    );
    expect(shown(wordChanges('It was a “bad” deal for all.', 'It was a “good” deal for all.'))).toBe(
      'It was a “[-bad-]{+good+}” deal for all.',
    );
    expect(shown(wordChanges('“We must go,” he said at noon.', '“We go,” he said at noon.'))).toBe(
      '“We [-must-]go,” he said at noon.',
    );
  });

  it('shows differences of typography as same, in the form of `to`', () => {
    expect(wordChanges('“Mevlüt won’t go short-term,” he said', 'Mevlt wont go shortterm, he said')).toEqual([
      { kind: 'same', text: 'Mevlt wont go shortterm, he said' },
    ]);
    expect(shown(wordChanges('A short-term deal was “done”', 'A shortterm pact was done'))).toBe(
      'A shortterm [-deal-]{+pact+} was done',
    );
    expect(wordChanges('a b ab', 'ab a b')).toEqual([{ kind: 'same', text: 'ab a b' }]);
  });

  it('marks a lost sign of a number', () => {
    expect(shown(wordChanges('Prices rose 5% in May', 'Prices rose 5 in May'))).toBe('Prices rose 5 [-%-]in May');
  });

  it('marks words where a script has no spaces, by the dictionary of the platform', () => {
    expect(shown(wordChanges('渡轮公司周三被罚款150万元。', '渡轮公司周四被罚款180万元。'))).toBe(
      '渡轮公司[-周三-]{+周四+}被罚款[-150-]{+180+}万元。',
    );
    expect(shown(wordChanges('フェリー会社は3日、罰金を科された。', 'フェリー会社は4日、罰金を科された。'))).toBe(
      'フェリー会社は[-3-]{+4+}日、罰金を科された。',
    );
    expect(shown(wordChanges('เรือข้ามฟากจมเมื่อวันอังคาร', 'เรือข้ามฟากจมเมื่อวันพุธ'))).toBe('เรือข้ามฟากจมเมื่อวัน[-อังคาร-]{+พุธ+}');
    expect(shown(wordChanges('渡轮公司被罚款。', '今天天气很好，大家出去玩。'))).toBe(
      '[-渡轮公司被罚款。-]{+今天天气很好，大家出去玩。+}',
    );
  });

  it('marks no word for its typography, in any script', () => {
    for (const [from, to] of [
      ['The well-known “mayor” left…', 'The well known "mayor" left'],
      ['He paid 1,500 dollars — now.', 'He paid 1500 dollars, now'],
      ['العبّارة غرقت.', 'العبارة غرقت'],
      ['渡轮“公司”，被罚款。', '渡轮「公司」被罚款'],
    ])
      expect(wordChanges(from, to)).toEqual([{ kind: 'same', text: to }]);
  });

  it('shows islands from 30 % of shared words on, and none below', () => {
    expect(shown(wordChanges('a b c d e f g h i j', 'a b c q r s t u v w'))).toBe(
      'a b c [-d e f g h i j-]{+q r s t u v w+}',
    );
    expect(shown(wordChanges('a b c d e f g h i j', 'a b p q r s t u v w'))).toBe(
      '[-a b c d e f g h i j-]{+a b p q r s t u v w+}',
    );
    expect(shown(wordChanges('a k b l m n o', 'p a q r b s t'))).toBe('[-a k b l m n o-]{+p a q r b s t+}');
  });

  it('shows both versions whole when they share less than 30 % of their words', () => {
    const [from, to] = ['The council closed the old bridge.', 'Nobody may drive over it, says the mayor.'];
    expect(wordChanges(from, to)).toEqual([
      { kind: 'removed', text: from },
      { kind: 'added', text: to },
    ]);
  });

  it('shows both versions whole when the bound on effort is hit', () => {
    const shared = Array.from({ length: 700 }, (_, index) => `same${index}`).join(' ');
    const words = (stem: string) => Array.from({ length: 300 }, (_, index) => `${stem}${index}`).join(' ');
    const [from, to] = [`${shared} ${words('old')}`, `${shared} ${words('new')}`];
    expect(wordChanges(from, to)).toEqual([
      { kind: 'removed', text: from },
      { kind: 'added', text: to },
    ]);
  });

  it('is defined where there are no words', () => {
    expect(wordChanges('', '')).toEqual([]);
    expect(wordChanges('…', '—')).toEqual([{ kind: 'same', text: '—' }]);
    expect(wordChanges('gone', '')).toEqual([{ kind: 'removed', text: 'gone' }]);
    expect(wordChanges('', 'new')).toEqual([{ kind: 'added', text: 'new' }]);
  });

  it('rebuilds `to` exactly, never has two neighbours of one kind or an empty text, for any texts', () => {
    const words = fc.array(
      fc.constantFrom('the', 'sea', 'Mevlüt', 'Mevlt', 'short-term', 'shortterm', '5%', '5', '“no”', '\n', '東京'),
    );
    const texts = fc.oneof(
      words.map((all) => all.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const changes = wordChanges(from, to);
        expect(rebuilt(changes)).toBe(to);
        changes.forEach(({ kind, text }, index) => {
          expect(text).not.toBe('');
          expect(kind).not.toBe(changes[index - 1]?.kind);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('shows versions whole that are too long to be compared while somebody waits', () => {
    const long = 'the ferry sails '.repeat(2000);
    expect(wordChanges(`${long}now`, `${long}then`)).toEqual([
      { kind: 'removed', text: `${long}now` },
      { kind: 'added', text: `${long}then` },
    ]);
    expect(wordChanges(long, long)).toEqual([{ kind: 'same', text: long }]);
  });
});
