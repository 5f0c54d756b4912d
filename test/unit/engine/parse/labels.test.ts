import { describe, expect, it } from 'vitest';
import { isMatchable } from '../../../../src/engine/model.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';
import { labelOf, saidOf } from '../../../../src/engine/text/said.js';

/** Of each title and body sentence its label and, behind a bar, what it says. */
function labelled(text: string, language?: string): string[] {
  const article = parseArticle(text, language === undefined ? {} : { language });
  return article.sentences.flatMap(({ role }, i) =>
    isMatchable(role) ? `${labelOf(article, i)}|${saidOf(article, i)}` : [],
  );
}

describe('words before a colon or a stop are words', () => {
  it.each([
    'Note: the bridge is closed. [Applause]',
    'NOTE: the bridge is closed. [Applause]',
    'Remember: we built it. [Applause]',
    'Warning: the road is icy.',
    'THE BRIDGE: A history',
    'BREAKING NEWS: Ferry sinks',
    'Holt: the mayor who built it.',
    'LUNMOUTH. The ferry sails.',
  ])('%s', (line) => {
    const [first] = labelled(`${line}\n\nWe built it in two years.`, 'en');
    expect(first).toMatch(/^\|/);
  });
});

describe('a line keeps what numbers, times or names it, and says the rest', () => {
  it.each([
    [
      'clauses',
      '3. Fees\n\n3.1 The guest pays.\n\n3.2. The guest leaves.',
      ['3.|Fees', '3.1|The guest pays.', '3.2.|The guest leaves.'],
    ],
    ['a number without a stop', '3 Fees\n3.1 The guest pays.', ['3|Fees', '3.1|The guest pays.']],
    ['items', 'Fees\n\n(a) pay the fee;\n\n(b) keep the berth.', ['|Fees', '(a)|pay the fee;', '(b)|keep the berth.']],
    [
      'Roman items',
      '(i) It sails.\n\n(ii) It sinks.\n\n(iii) It burns.',
      ['(i)|It sails.', '(ii)|It sinks.', '(iii)|It burns.'],
    ],
    [
      'two Roman clauses',
      'I. The board meets.\n\nII. The clerk keeps the book.',
      ['I.|The board meets.', 'II.|The clerk keeps the book.'],
    ],
    [
      'Roman clauses from the fourth on',
      'IV. The board meets.\n\nV. The clerk keeps the book.',
      ['IV.|The board meets.', 'V.|The clerk keeps the book.'],
    ],
    [
      'sections',
      '§ 4 Miete\n\n(1) Der Gast zahlt.\n\n(2) Der Gast geht.',
      ['§ 4|Miete', '(1)|Der Gast zahlt.', '(2)|Der Gast geht.'],
    ],
    [
      'articles',
      'Article 5 – Rent\n\nIt is due.\n\nArticle 6: Costs\n\nThey are low.',
      ['Article 5 –|Rent', '|It is due.', 'Article 6:|Costs', '|They are low.'],
    ],
    [
      'Chinese articles',
      '第三条 租金每月支付。\n\n第四条 船位保持清洁。',
      ['第三条|租金每月支付。', '第四条|船位保持清洁。'],
    ],
    ['items in one paragraph', '1. First we sail. 2. Then we row.', ['1.|First we sail.', '2.|Then we row.']],
    ['a hearing', 'Q. Why?\n\nA. It was late. We left.', ['Q.|Why?', 'A.|It was late.', '|We left.']],
    ['speakers', 'THE COURT: Go on.\n\nMR. LIND: I will.', ['THE COURT:|Go on.', 'MR. LIND:|I will.']],
    [
      'a mayor who speaks alone',
      'MAYOR HOLT: Good evening.\n\nWe built it.',
      ['MAYOR HOLT:|Good evening.', '|We built it.'],
    ],
    [
      'a mayor before a stop',
      'MAYOR HOLT. Good evening.\n\nWe built it.',
      ['MAYOR HOLT.|Good evening.', '|We built it.'],
    ],
    ['a member before a stop', 'Mr. HOLT. I rise.\n\nWe built it.', ['Mr. HOLT.|I rise.', '|We built it.']],
    [
      'a president, and the applause',
      'THE PRESIDENT: Thank you. (Applause.) Thank you all.\n\nWe built it.',
      ['THE PRESIDENT:|Thank you.', '|Thank you all.', '|We built it.'],
    ],
    [
      'who is named once in a speech, by the first name too',
      'Ada Holt: Good evening. [Laughter and applause]\n\nWe built it.',
      ['Ada Holt:|Good evening.', '|We built it.'],
    ],
    [
      'who is named once in a speech, by the surname',
      'Holt: Good evening. (Laughter.)\n\nMayor Holt thanked the crews.',
      ['Holt:|Good evening.', '|Mayor Holt thanked the crews.'],
    ],
    [
      'names',
      'Lind: Why?\n\nRoe: No.\n\nLind: Yes.\n\nRoe: Well.',
      ['Lind:|Why?', 'Roe:|No.', 'Lind:|Yes.', 'Roe:|Well.'],
    ],
    [
      'bold names',
      '**Ada Lind:** Why?\n\nIt was late.\n\n**Ada Lind:** Yes.',
      ['**Ada Lind:**|Why?', '|It was late.', '**Ada Lind:**|Yes.'],
    ],
    [
      'a full name, then the surname',
      'Ada Lind: Why?\n\nHarbour Post: It was late.\n\nLind: Yes.\n\nHarbour Post: Well.',
      ['Ada Lind:|Why?', 'Harbour Post:|It was late.', 'Lind:|Yes.', 'Harbour Post:|Well.'],
    ],
    ['asides', 'LIND [aside]: Why?\n\nROE (off): It was late.', ['LIND [aside]:|Why?', 'ROE (off):|It was late.']],
    [
      'HTML',
      '<b>Lind:</b> Why?\n\n<b>Roe:</b> No.\n\n<b>Lind:</b> Yes.\n\n<b>Roe:</b> Well.',
      ['<b>Lind:</b>|Why?', '<b>Roe:</b>|No.', '<b>Lind:</b>|Yes.', '<b>Roe:</b>|Well.'],
    ],
    ['items', '- LIND: Why?\n- ROE: It was late.', ['- LIND:|Why?', '- ROE:|It was late.']],
    ['dashes', 'LIND — Why?\n\nROE — It was late.', ['LIND —|Why?', 'ROE —|It was late.']],
    ['square brackets', '[1] It sails.\n\n[2] It sinks.', ['[1]|It sails.', '[2]|It sinks.']],
    ['times', '14:05 The pier is shut.\n\n[14:20] It is open.', ['14:05|The pier is shut.', '[14:20]|It is open.']],
    [
      'times with a zone',
      '2:05 pm GMT – The pier is shut.\n\n14.20 Uhr: It is open.',
      ['2:05 pm GMT –|The pier is shut.', '14.20 Uhr:|It is open.'],
    ],
    ['stage directions', 'Thank you. [Applause] We will win. (Laughter.)', ['|Thank you.', '|We will win.']],
    ['German ones', 'Wir danken. (Beifall bei der Hafenpartei)\n\n(Heiterkeit)\n\nGut.', ['|Wir danken.', '|Gut.']],
  ])('%s', (_, text, expected) => {
    expect(labelled(text)).toEqual(expected);
  });

  it.each([
    ['days', '3. März war ein Tag.\n\n4. März auch.', 'de'],
    ['ordinals', '1. Preis: Ada Lind\n\n2. Preis: Jo Roe', 'de'],
    ['one number', '3.1 Hulls were built.\n\nNobody knows why.', 'en'],
    ['amounts', '12 people came.\n\n13 people left.\n\n3.1 million watched.', 'en'],
    ['years', '2022. It was late.\n\n2023. It was later.', 'en'],
    ['a name before a colon', 'Ferry: two are hurt.\n\nThe pier is shut.', 'en'],
    ['one time', '17:30 The ferry leaves.\n\nNobody knows why.', 'en'],
    ['two names', 'Ada Lind: it sank.\n\nNobody knows.\n\nJo Roe: it rose.', 'en'],
    ['a dash behind names', 'Lind — who came — left.\n\nRoe — who left — came.\n\nLind — Yes.\n\nRoe — No.', 'en'],
    ['a note alone', '[1] It sank.\n\nNobody knows.', 'en'],
    ['initials', 'A. Lind wrote it.\n\nC. Roe read it.', 'en'],
    ['brackets', 'It is shut (the pier is closed).\n\n[He left] and came back.', 'en'],
    ['"I"', 'I saw it.\n\nV was a letter.', 'en'],
  ])('but not %s', (_, text, language) => {
    expect(labelled(text, language).filter((each) => !each.startsWith('|'))).toEqual([]);
    expect(labelled(text, language).map((each) => each.slice(1))).toEqual(
      parseArticle(text, { language }).sentences.map(({ start, end }) => text.slice(start, end)),
    );
  });

  it('is metadata where it stands alone', () => {
    const text = 'Rules of the harbour\n\n§ 1\n\nThe guest pays.\n\n§ 2\n\nThe guest leaves.\n\n[Applause]';
    expect(parseArticle(text).sentences.map(({ role }) => role)).toEqual([
      'title',
      'meta',
      'body',
      'meta',
      'body',
      'meta',
    ]);
  });
});

describe('a name in capitals', () => {
  // Where stops and capitals could be shared out in many ways, eight such lines took longer than anybody waits.
  it('that ends in a small letter is looked through once', () => {
    const initials = 'A.A.A.A.A.A.A.A.A.A.A.A';
    const lines = Array.from(
      'BCDEFGHK',
      (letter) => `A${initials} A${initials} ${letter}${letter}${initials}a: It sank.`,
    );
    expect(parseArticle(lines.join('\n\n'), { language: 'en' }).sentences).not.to.have.length(0);
  });

  it('has stops, hyphens and apostrophes between its words', () => {
    const text = 'J.-L. DUBOIS: It sank.\n\nDR. O’NEIL: When?\n\nMARY-ANN LIND JR.: At noon.\n\nDR. O’NEIL: Why?';
    expect(labelled(text, 'en').slice(1, 4)).toEqual([
      'DR. O’NEIL:|When?',
      'MARY-ANN LIND JR.:|At noon.',
      'DR. O’NEIL:|Why?',
    ]);
  });
});

describe('a talk', () => {
  it('names all who speak where one is called by what they do, each but once', () => {
    expect(labelled('Host: Who paid?\n\nLind: Nobody did.', 'en')).toEqual(['Host:|Who paid?', 'Lind:|Nobody did.']);
    expect(labelled('Moderatorin: Wer zahlt?\n\nFrau Lind: Niemand.', 'de')[1]).toBe('Frau Lind:|Niemand.');
    expect(labelled('Lind: Who paid?\n\nRoe: Nobody did.', 'en')[0]).toBe('|Lind: Who paid?');
  });

  it('names them behind the times of a recording, but not of a programme', () => {
    const turns = (one: string, other: string) => labelled(`${one} Ada Lind: It sank.\n\n${other} Jo Roe: When?`, 'en');
    expect(turns('[00:01:12]', '[00:01:20]')).toEqual(['[00:01:12] Ada Lind:|It sank.', '[00:01:20] Jo Roe:|When?']);
    expect(turns('19:30', '20:15')[0]).toBe('19:30|Ada Lind: It sank.');
  });

  it('has directions in a label, and the signs of captions before it', () => {
    const text = 'LIND (to ROE): It sank.\n\nLIND (aside): At noon.\n\n>> ROE: When?\n\n>> ROE: Who?';
    expect(labelled(text, 'en').map((line) => line.replace(/.*\|/, ''))).toEqual([
      'It sank.',
      'At noon.',
      'When?',
      'Who?',
    ]);
  });

  it('counts Spanish articles with a stop and a dash', () => {
    expect(labelled('Artículo 4.- El barco sale.\n\nArtículo 5.- El barco vuelve.', 'es')).toEqual([
      'Artículo 4.-|El barco sale.',
      'Artículo 5.-|El barco vuelve.',
    ]);
  });
});
