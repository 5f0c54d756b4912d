import { describe, expect, it } from 'vitest';
import { factsOf, findingsOf, toldOf } from './annotatedSet.js';

const told = (language: string, ...texts: string[]): string[] =>
  findingsOf(texts, [language])
    .filter(({ severity }) => severity === 'fact' || severity === 'attribution')
    .map(toldOf);

describe('two weekdays in sources that have their own dates', () => {
  const dated = (day: string, text: string): string => `Harbour news\n\n${day} March 2024\n\n${text}`;

  it.each([
    [
      [
        'The schools in Harwick will stay closed until Monday.',
        'The schools in Harwick will stay closed until Tuesday.',
      ],
      ['date: until Monday | until Tuesday'],
    ],
    [['The harbour bridge reopens on Saturday.', 'The harbour bridge reopens on Sunday.'], ['date: Saturday | Sunday']],
    // Nobody knows on which side of midnight it was told.
    [['The harbour bridge was closed on Monday.', 'The harbour bridge was closed yesterday.'], []],
    [['The warehouse burned down on Monday night.', 'The warehouse burned down in the early hours of Tuesday.'], []],
  ])('are two days: %j', ([one, other], facts) => {
    expect(factsOf('en', dated('12', one), dated('12', other))).toEqual(facts);
    expect(factsOf('en', dated('12', one), dated('13', other))).toEqual(facts);
  });
});

describe('a denial', () => {
  it.each([
    [
      'en',
      'She admitted the error and resigned from the board of the bank.',
      'She did not admit the error and did not resign from the board of the bank.',
      ['negation: admitted | not admit', 'negation: resigned | not resign'],
    ],
    [
      'uk',
      'Левчук визнав поразку і привітав суперницю.',
      'Левчук не визнав поразки і не привітав суперницю.',
      ['negation: визнав | не визнав', 'negation: привітав | не привітав'],
    ],
    [
      'uk',
      'Ткачук звільнить радників після виборів, каже партія.',
      'Ткачук не звільнить нікого з радників після виборів, каже партія.',
      ['negation: звільнить | не звільнить'],
    ],
    [
      'es',
      'La alcaldesa recibió a los vecinos del puerto el lunes.',
      'La alcaldesa no recibió a ninguno de los vecinos del puerto el lunes.',
      ['negation: recibió | no recibió'],
    ],
    [
      'uk',
      'Ткачук сказала, що не звільнятиме нікого через політичні погляди.',
      '«Я звільнятиму через політичні погляди», — сказала Ткачук.',
      ['negation: не звільнятиме | звільнятиму'],
    ],
    // What is denied twice in one clause is so.
    [
      'en',
      'It is true that she came to the meeting of the board of the bank.',
      'It is not true that she did not come to the meeting of the board of the bank.',
      [],
    ],
    ['uk', 'Ткачук не звільнить жодного з радників після виборів.', 'Ткачук не звільнить радників після виборів.', []],
  ])('that stands in a row, or goes with another, is told: %s %s', (language, one, other, facts) => {
    expect(factsOf(language, one, other)).toEqual(facts);
    expect(factsOf(language, other, one)).toEqual(
      facts.map((fact) => fact.replace(/: (.*) \| (.*)$/u, (_, a: string, b: string) => `: ${b} | ${a}`)),
    );
  });
});

describe('a quotation that stands between marks in both', () => {
  it.each([
    [
      'en',
      '"This vaccine is safe, and it works," said the commissioner, Nadia Okafor.',
      '"This vaccine is safe, but it does not always work," said Nadia Okafor, the commissioner.',
      [
        'quotation (attribution) This vaccine is safe, and it works, | This vaccine is safe, but it does not always work,',
      ],
    ],
    // Here its marks are gone.
    [
      'en',
      '"This vaccine is safe, but it does not always work," said the commissioner, Nadia Okafor. "Ask us," she said.',
      'Nadia Okafor, the commissioner, said that this vaccine was safe but did not always work. "Ask us," she said.',
      [
        'quotation (attribution) This vaccine is safe, but it does not always work, | Nadia Okafor, the commissioner, said that this vaccine was safe but did not always work.',
      ],
    ],
    // A part of it stands between marks, the rest without.
    [
      'en',
      '"This is a small step, but nobody should call it peace," said the minister, Vera Lind.',
      'Vera Lind, the minister, called the accord "a small step" and warned that nobody should call it peace.',
      [
        'quotation (attribution) This is a small step, but nobody should call it peace, | Vera Lind, the minister, called the accord "a small step" and warned that nobody should call it peace.',
      ],
    ],
  ])('is not told as one without them: %s %s', (language, one, other, expected) => {
    expect(told(language, one, other)).toEqual(expected);
  });
});

describe('numbers', () => {
  it.each([
    [
      'de',
      'Der SC Altmark hat am Samstag das Derby gegen Hohenlau mit 2:1 gewonnen.',
      'Der SC Altmark hat am Samstag das Derby gegen Hohenlau mit 3:1 gewonnen.',
      ['number: 2:1 | 3:1'],
    ],
    ['de', 'Kiel gewann das Finale mit 31:28.', 'Kiel gewann das Finale mit 31:27.', ['number: 31:28 | 31:27']],
    ['de', 'Altmark siegte mit 2:1 in Warnau.', 'Warnau verlor zu Hause mit 1:2 gegen Altmark.', []],
    // A time of day is none.
    ['ru', 'Отделение ограбили в пятницу около 16:40.', 'В пятницу около 16:40 отделение ограбили.', []],
    [
      'de',
      'Nach Angaben der Polizei kamen 1.800 Menschen zu den Kundgebungen.',
      'Nach Angaben der Polizei kamen 1900 Menschen zu den Kundgebungen.',
      ['number: 1.800 | 1900'],
    ],
    [
      'en',
      'The rally was attended by 1,800 people, police said.',
      'The rally was attended by 1800 people, police said.',
      [],
    ],
    // A year it is.
    [
      'en',
      'The 2015 population of Harwick was 4,100.',
      'The 2016 population of Harwick was 4,100.',
      ['date: 2015 | 2016'],
    ],
    [
      'en',
      'Shares in the company fell 4.1 per cent to 612 pence on Tuesday.',
      'Shares in the company fell 4.1 per cent to 621 pence on Tuesday.',
      ['number: 612 | 621'],
    ],
    [
      'ru',
      'Машину нашли в 12 километрах от города.',
      'Машину нашли в 13 километре от города.',
      ['number: 12 километрах | 13 километре'],
    ],
    // Who tells it has another word for that.
    [
      'ru',
      '«Мы знаем, где находится третий», — сказала следователь Анна Мельник.',
      '«Мы знаем, где находится второй», — заявила следователь Анна Мельник.',
      ['number: третий | второй'],
    ],
  ])('in %s: %s %s', (language, one, other, facts) => {
    expect(factsOf(language, one, other)).toEqual(facts);
  });
});

describe('a pair of values that two statements have', () => {
  it('is told of each where the sources change places', () => {
    expect(
      factsOf(
        'en',
        'Two people were killed in the fire on Monday.\n\nThree schools in Harwick were closed until Friday.',
        'Three people were killed in the fire on Monday.\n\nTwo schools in Harwick were closed until Friday.',
      ),
    ).toEqual(['number: Two | Three', 'number: Three | Two']);
  });

  it('is told once where they stand alike', () => {
    expect(
      factsOf(
        'en',
        'Two people died in the fire in Harwick\n\nTwo people were killed in the fire on Monday, police in Harwick said.',
        'Three people died in the fire in Harwick\n\nThree people were killed in the fire on Monday, police in Harwick said.',
      ),
    ).toHaveLength(1);
  });
});

describe('people who are counted beside one who is named', () => {
  it.each([
    [
      'en',
      'Three other people, including the founder, Piet Lund, will stand trial in September.',
      'The founder Piet Lund and two others will stand trial in September.',
      [],
    ],
    [
      'de',
      'Drei Männer, darunter der Gründer Piet Lund, stehen im September vor Gericht.',
      'Der Gründer Piet Lund und zwei weitere Männer stehen im September vor Gericht.',
      [],
    ],
    [
      'es',
      'Tres personas, entre ellas el fundador Piet Lund, irán a juicio en septiembre.',
      'El fundador Piet Lund y otras dos personas irán a juicio en septiembre.',
      [],
    ],
    // Those beside whom another is named are counted alike.
    [
      'en',
      'The founder Piet Lund and three others will stand trial in September.',
      'The founder Piet Lund and two others will stand trial in September.',
      ['number: three | two'],
    ],
  ])('are as many in all: %s %s %s', (language, one, other, facts) => {
    expect(factsOf(language, one, other)).toEqual(facts);
    expect(factsOf(language, other, one)).toHaveLength(facts.length);
  });
});

describe('a date that stands in another place of the sentence', () => {
  it.each([
    [
      'fr',
      'Le pont de Sainte-Luce, construit en 1887, a été emporté.',
      'Construit en 1878, le pont de Sainte-Luce a été emporté.',
      ['date: 1887 | 1878'],
    ],
    [
      'en',
      'The next round of talks is planned for 12 March in Vienna.',
      'Another round of talks will be held in Vienna on 21 March.',
      ['date: 12 March | 21 March'],
    ],
    [
      'es',
      'Nació en 1939 en Puerto Lanza, hija de un pescador.',
      'Nació en Puerto Lanza en 1937, hija de un pescador.',
      ['date: 1939 | 1937'],
    ],
    // What is told less finely, or of something else, is none.
    [
      'en',
      'The next round of talks is planned for 12 March in Vienna.',
      'Another round of talks will be held in Vienna in March.',
      [],
    ],
    [
      'en',
      'Ada Lind was born in Harwick in 1931 and taught there.',
      'In 1994 Ada Lind died in Harwick, where she taught.',
      [],
    ],
  ])('is compared where it is told of the same: %s %s %s', (language, one, other, facts) => {
    expect(factsOf(language, one, other).filter((fact) => fact.startsWith('date'))).toEqual(facts);
  });
});

describe('words that exclude each other', () => {
  it.each([
    ['ru', 'Трое в масках угрожали кассиру пистолетом.', 'Трое в масках угрожали кассиру ножом.', 'пистолетом | ножом'],
    ['ru', 'Белую «Ладу» нашли в лесу за городом.', 'Чёрную «Ладу» нашли в лесу за городом.', 'Белую | Чёрную'],
    [
      'uk',
      'Троє в масках погрожували касирові ножем.',
      'Троє в масках погрожували касирові пістолетом.',
      'ножем | пістолетом',
    ],
    [
      'fr',
      'Les hommes ont menacé la caissière avec un couteau.',
      'Les hommes ont menacé la caissière avec un pistolet.',
      'couteau | pistolet',
    ],
    [
      'de',
      'Lukas Behr glich in der 55. Minute mit einem Kopfball aus.',
      'Lukas Behr glich in der 55. Minute mit einem Freistoß aus.',
      'Kopfball | Freistoß',
    ],
    [
      'es',
      'La novelista murió en su casa de Valdera a causa de un cáncer.',
      'La novelista murió en su casa de Valdera a causa de un infarto.',
      'cáncer | infarto',
    ],
  ])('are told in %s: %s', (language, one, other, expected) => {
    expect(factsOf(language, one, other)).toEqual([`wording: ${expected}`]);
  });

  it('are no more than other forms of one word', () => {
    expect(factsOf('ru', 'В лесу нашли белую «Ладу».', 'Белая «Лада» найдена в лесу.')).toEqual([]);
    expect(factsOf('uk', 'Його стан лікарі називають важким.', 'Його стан лікарі називають тяжким.')).toEqual([]);
  });
});
