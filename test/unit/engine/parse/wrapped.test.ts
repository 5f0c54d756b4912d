import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/engine/parse/parse.js';
import { matchTexts } from '../../support/articles.js';

/** The sentences of a text, with white space of any kind and the signs of quotations as one space. */
const sentences = (text: string): string[] =>
  parseArticle(text).sentences.map(({ start, end }) =>
    text
      .slice(start, end)
      .replace(/[\s>]+/g, ' ')
      .trim(),
  );
/** The same, with words put together that were broken at a line's end. */
const wholeSentences = (text: string): string[] =>
  sentences(text).map((one) => one.replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1'));

const english = [
  'The ferry that has linked Lunmouth and Tarnsey since the war sank on Tuesday night, and nobody knows why.',
  'Nobody was hurt, the board of the North Pier Company said, but the mail for the islands is lost.',
  'Mr. Lind, who had sent two letters to his sister on the other side, was sad about it.',
  'The company will build a new ferry at the yard of Hale and Roe in Gullhaven, which has the only crane of the coast.',
  'Until then the fishing boats of the islands carry people across when the wind allows it.',
];
const german = [
  'Die Fähre, die seit dem Krieg Lunmund und Tarnsee verbindet, sank in der Nacht zum Dienstag, und niemand weiß warum.',
  'Verletzt wurde niemand, teilte der Vorstand der Reederei mit, aber die Post für die Inseln ist verloren.',
  'Der Hafenmeister Jo Lind, der zwei Briefe an seine Schwester geschickt hatte, war traurig darüber.',
  'Die Reederei will auf der Werft von Hale und Roe in Möwenhafen, die den einzigen Kran der Küste hat, eine neue Fähre bauen.',
  'Bis dahin bringen die Fischer der Inseln die Leute hinüber, wenn der Wind es erlaubt.',
];
const danish = [
  'Færgen, der har forbundet Lunmund og Tarnsø siden krigen, sank natten til tirsdag, og ingen ved hvorfor.',
  'Ingen kom til skade, oplyste rederiets bestyrelse, men posten til øerne er gået tabt i den hårde vind.',
  'Havnefogeden Jo Lind, der havde sendt to breve til sin søster på den anden side, var ked af det.',
];
const french = [
  'Le bac qui reliait Lunmond et Tarnsé depuis la guerre a coulé dans la nuit de mardi, et personne ne sait pourquoi.',
  'Pourquoi a-t-il coulé sans que personne le voie ?',
  'Personne n’a été blessé, a indiqué la direction de la compagnie, mais le courrier des îles est perdu.',
  '« Nous avons entendu un bruit à 3 heures », a dit Ada Roe, une pêcheuse, « puis les lampes se sont éteintes. »',
  'M. Lind, qui avait envoyé deux lettres à sa sœur de l’autre côté, en était triste.',
];
const languages = [
  ['English', english],
  ['German', german],
  ['Danish', danish],
  ['French', french],
] as const;

/** The words of a text on lines of at most `width`, as many as fit on each. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** The words of a text on lines of at most `width`, so that the squares of what each lacks sum to least (Knuth, Plass). */
function evened(text: string, width: number): string {
  const words = text.split(' ');
  const costs = [0];
  const froms = [0];
  for (let to = 1; to <= words.length; to++) {
    let length = -1;
    costs[to] = Infinity;
    for (let from = to - 1; from >= 0; from--) {
      length += words[from].length + 1;
      if (length > width && from < to - 1) break;
      const cost = costs[from] + (to === words.length ? 0 : (width - length) ** 2);
      if (cost < costs[to]) [costs[to], froms[to]] = [cost, from];
    }
  }
  const lines: string[] = [];
  for (let to = words.length; to > 0; to = froms[to]) lines.unshift(words.slice(froms[to], to).join(' '));
  return lines.join('\n');
}

/** The same as a column of print: words of small letters are broken where the line is full. */
function printed(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const room = width - last.length - 2;
    const letters = /^\p{Ll}+/u.exec(word)?.[0].length ?? 0;
    if (last === '' || room + 1 >= word.length) lines[lines.length - 1] = `${last} ${word}`.trim();
    else if (room >= 3 && letters - room >= 3) {
      lines[lines.length - 1] = `${last} ${word.slice(0, room)}-`;
      lines.push(word.slice(room));
    } else lines.push(word);
  }
  return lines.join('\n');
}

const quoted = (text: string, sign = '> '): string => text.replace(/^/gm, sign);
const again = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => wrapped(line, width))
    .join('\n');

/** How programs and people wrap the words of a paragraph. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'at a width': (text) => wrapped(text, 66),
  'in a narrow column': (text) => wrapped(text, 34),
  evened: (text) => evened(text, 60),
  'in a quotation': (text) => quoted(wrapped(text, 60)),
  'in a quotation of a quotation': (text) => quoted(wrapped(text, 60), '>> '),
  'in a mail, and again': (text) => again(wrapped(text, 74), 66),
  'in a quotation of a mail, and again': (text) => quoted(again(wrapped(text, 72), 64)),
  indented: (text) => quoted(wrapped(text, 60), '    '),
  'with its first line set in': (text) => `    ${wrapped(text, 60)}`,
  'with its further lines set in': (text) => wrapped(text, 60).replaceAll('\n', '\n    '),
  justified: (text) => wrapped(text, 64).replace(/ (?=\S+ \S+\n)/g, '   '),
  'as print': (text) => printed(text, 44),
  'as narrow print': (text) => printed(text, 30),
};

describe.each(languages)('%s prose', (__, list) => {
  it.each(Object.entries(ways))('%s has the sentences that it had', (_, wrap) => {
    for (let size = 2; size <= list.length; size++) {
      for (let from = 0; from + size <= list.length; from++) {
        const blocks = [list.slice(from, from + size), [...list.slice(0, from), ...list.slice(from + size)]];
        const texts = blocks.filter((block) => block.length > 0).map((block) => block.join(' '));
        expect(wholeSentences(texts.map(wrap).join('\n\n'))).toEqual(blocks.flat());
      }
    }
  });

  it.each(Object.entries(ways))('%s is the same as before', (_, wrap) => {
    const paragraphs = [list.slice(0, 2).join(' '), list.slice(2).join(' ')];
    const { matches } = matchTexts(paragraphs.join('\n\n'), paragraphs.map(wrap).join('\n\n'));
    expect(matches.map(({ a, b, kind }) => [a, b, kind])).toEqual(list.map((___, i) => [[i], [i], 'identical']));
  });
});

describe('a text that something has wrapped has the sentences that it had', () => {
  it.each(languages)('%s, at any width', (_, list) => {
    const text = list.join(' ');
    for (let width = 34; width <= 100; width++) expect(sentences(wrapped(text, width)), `${width}`).toEqual(list);
  });

  it('cut at any places', () => {
    const lists = fc.constantFrom(english, german, danish, french);
    fc.assert(
      fc.property(
        lists,
        fc.array(fc.integer({ min: 36, max: 90 }), { minLength: 40, maxLength: 40 }),
        (list, lengths) => {
          let at = 0;
          let text = '';
          const words = list.join(' ').split(' ');
          for (const word of words) {
            const line = text.slice(text.lastIndexOf('\n') + 1);
            if (line.length > lengths[at]) at++;
            text += text === '' ? word : `${line.length > (lengths[at - 1] ?? Infinity) ? '\n' : ' '}${word}`;
          }
          expect(sentences(`A title\n\n${text}`)).toEqual(['A title', ...list]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('in quotations, at any depth, and wrapped again', () => {
    for (const sign of ['> ', '> > ', '>> ']) {
      const text = wrapped(english.join(' '), 72).replace(/^/gm, sign);
      expect(sentences(text)).toEqual(english);
      const again = wrapped(english.join(' '), 72)
        .split('\n')
        .flatMap((line) => wrapped(line, 64).split('\n'))
        .map((line) => sign + line);
      expect(sentences(again.join('\n'))).toEqual(english);
    }
    const lost = wrapped(english.join(' '), 72)
      .split('\n')
      .flatMap((line) =>
        wrapped(line, 62)
          .split('\n')
          .map((part, i) => (i === 0 ? `> ${part}` : part)),
      );
    expect(sentences(lost.join('\n'))).toEqual(english);
  });

  it('beside a long row, a long line of code, a long field and a long paragraph', () => {
    const row = `| ${'North pier | '.repeat(12)}|`;
    const code = `\`\`\`\n${'lamp(1); '.repeat(20)}\n\`\`\``;
    const field = `---\ntitle: Harbour\nabout: ${'a long line '.repeat(14)}\n---`;
    const list = english.slice(0, 3);
    for (const long of [row, code, field, english.join(' ')]) {
      expect(sentences(`${long}\n\n${wrapped(list.join(' '), 70)}`).slice(-3)).toEqual(list);
    }
    expect(sentences(`${wrapped(list.join(' '), 70)}\n\n${row}`).slice(0, 3)).toEqual(list);
  });

  it('with lines that begin with code, emphasis, a dash or a number', () => {
    for (const text of [
      'The gauge keeps the last value that it has read in a file named\n`tide.log` for a day.',
      'The gauge keeps the last value that it has read in the year of\n*calm* for a day.',
      'The ferry that has linked the two islands since the end of the war\n- which was old - sank.',
      'The ferry that has linked the two islands since the war sank on May\n3. It was old, and nobody who sailed on it had looked at the engine,\nwhich was loud.',
    ]) {
      expect(parseArticle(text).sentences[0]).toMatchObject({ start: 0 });
      expect(new Set(parseArticle(text).sentences.map(({ paragraph }) => paragraph)).size).toBe(1);
    }
  });

  it('in rules with their numbers, and against the same rules unwrapped', () => {
    const rules = [
      'Rules of the North Pier',
      'The guest may moor a boat at the pier for one night, provided that: 1. The guest pays the fee at the office of the harbour master before noon. 2. The boat is not longer than the berth that the harbour master has given to it. 3. The guest leaves nothing behind.',
      'ANY OTHER USE OF THE PIER IS FORBIDDEN WITHOUT THE WRITTEN CONSENT OF THE HARBOUR MASTER, WHO MAY REFUSE IT. THE PIER IS USED AT THE RISK OF THE GUEST.',
      'If a guest does not leave, the harbour master may tow the boat to the anchorage of the North Pier Company under Section 4. You pay for that.',
    ];
    const items = rules.map((rule) =>
      rule
        .split(/ (?=\d\. The)/)
        .map((part) => wrapped(part, 60))
        .join('\n'),
    );
    const { matches } = matchTexts(rules.join('\n\n'), items.join('\n\n'));
    expect(matches.map(({ kind }) => kind)).toEqual(Array.from({ length: 9 }, () => 'identical'));
  });

  it('in a quotation whose last words lost their sign', () => {
    for (const [text, rest] of [
      ['> The ferry sank. Nobody was hurt in the old harbour of', 'Lunmouth.'],
      ['> The ferry sank. The schools of the islands stay closed until', 'Monday.'],
    ])
      expect(sentences(`${text}\n${rest}`)).toHaveLength(2);
    expect(sentences('> Can you send me the letter that she wrote?\nYes.')).toHaveLength(2);
  });

  it('in narrow columns with broken words', () => {
    const text = 'The ferry that has linked\nthe islands sank on Tues-\nday in the har-\nbour. Nobody was hurt.';
    expect(sentences(text)).toEqual([
      'The ferry that has linked the islands sank on Tues- day in the har- bour.',
      'Nobody was hurt.',
    ]);
  });

  it('in Japanese and Chinese, where a line may end anywhere', () => {
    expect(sentences('これは港の\n船です。誰も知らない。')).toEqual(['これは港の 船です。', '誰も知らない。']);
    const text =
      '港と島を結ぶ古い船が火曜日の夜に沈んだが誰もけがをしなかったと会社は発表した。新しい船は来年の春に造られる予定だ。';
    const lines = text.match(/.{1,16}/gu) ?? [];
    expect(sentences(lines.join('\n')).map((one) => one.replace(/ /g, ''))).toEqual(text.match(/[^。]+。/gu));
    expect(sentences('船が沈んだ\n港は静かだ')).toHaveLength(2);
  });

  it('in capitals', () => {
    const text = english.slice(0, 2).join(' ').toUpperCase();
    expect(sentences(wrapped(text, 60))).toHaveLength(2);
  });
});

describe('lines that stand for themselves stay apart', () => {
  const apart = (text: string): void => {
    expect(sentences(text)).toEqual(text.split(/\n+/).filter((line) => !/^(?:---|```)$/.test(line)));
  };

  it.each([
    [
      'headlines',
      'Ferry crews of Tarnsey walk out for a third week\nLighthouse keeper of Gullhaven retires at ninety\nCouncillors argue for hours over a harbour crane\nLunmouth wants its market back on the old square',
    ],
    ['a list', 'ropes\nnails\nlamps\noars'],
    ['items', '- The first boat sails\n- The second boat waits\n- The third boat sinks'],
    ['speakers', 'LIND: Who pays?\nROE: Nobody pays.\nLIND: Why?'],
    ['answers', 'Q. Who told you?\nA. Nobody told me.\nQ. Why not?'],
    ['names behind wrapped prose', `${english[0]}\n\nAda Lind\nJo Roe\nTom Hale`],
  ])('%s', (_, text) => apart(text));

  it('where only some lines are wrapped', () => {
    const list = english.slice(0, 3);
    const names = ['Ada Lind', 'Harbour master', 'North Pier Company'];
    expect(sentences(`${wrapped(list.join(' '), 64)}\n\n${names.join('\n')}`)).toEqual([...list, ...names]);
  });

  it('subtitles by their times', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:03,500\nThe ferry that sank\nwas old.\n\n2\n00:00:04,000 --> 00:00:05,000\n- Who pays?\n- Nobody.';
    const found = sentences(text);
    expect(found).toEqual(expect.arrayContaining(['The ferry that sank was old.', '- Who pays?', '- Nobody.']));
  });
});
