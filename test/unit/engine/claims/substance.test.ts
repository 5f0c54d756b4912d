import { describe, expect, it } from 'vitest';
import { factsOf, findingsOf } from './annotatedSet.js';

describe('one fact', () => {
  it.each([
    [
      'en',
      'The museum of Lunmouth was named after Louis X, who lived there for years.',
      'The museum of Lunmouth was named after Louis XIV, who lived there for years.',
      'name: Louis X | Louis XIV',
    ],
    [
      'en',
      'In ten days the film (Norland) earned nine million crowns at home.',
      'In ten days the film (Westland) earned nine million crowns at home.',
      'name: Norland | Westland',
    ],
    [
      'en',
      'The airline is based at Lunmouth in Norland.',
      'The airline is based in Eastham, Norland.',
      'name: Lunmouth | Eastham',
    ],
    [
      'en',
      'The agency cut the rating of the country to AA+ on Friday.',
      'The agency cut the rating of the country to AA- on Friday.',
      'name: AA+ | AA-',
    ],
    [
      'de',
      'Die Agentur senkte die Bonität des Landes am Freitag auf AA+.',
      'Die Agentur senkte die Bonität des Landes am Freitag auf AA−.',
      'name: AA+ | AA−',
    ],
    [
      'en',
      'The ring was 20x20ft, and each boxer wore 10oz gloves.',
      'The ring was 24x24ft, and each boxer wore 10oz gloves.',
      'number: 20x20ft | 24x24ft',
    ],
    [
      'en',
      'The ring was large, and each boxer wore 10oz gloves.',
      'The ring was large, and each boxer wore 12oz gloves.',
      'number: 10oz | 12oz',
    ],
    [
      'en',
      'Hale has received a Norland Film Award nomination for his part.',
      'Hale has received two Norland Film Award nominations for his part.',
      'number: a | two',
    ],
    [
      'en',
      'The village lies three miles east of Lunmouth.',
      'The village lies three miles south-east of Lunmouth.',
      'wording: east | south-east',
    ],
    [
      'en',
      'Lind led the band in 2010–2012 with her brother.',
      'Lind led the band in 2010–2015 with her brother.',
      'date: 2010–2012 | 2010–2015',
    ],
    [
      'en',
      'The play opened to mixed reviews, with praise for its music.',
      'The play opened to positive reviews, with praise for its music.',
      'wording: mixed | positive',
    ],
    [
      'uk',
      'Пожежу в порту загасили через півгодини.',
      'Пожежу в порту загасили через дві години.',
      'number: півгодини | дві години',
    ],
    [
      'ru',
      'Суд признал капитана виновным через полчаса.',
      'Суд признал капитана виновным через два часа.',
      'number: полчаса | два часа',
    ],
    [
      'en',
      'From 25 March the borders are closed; flights to Norland are suspended until 5 April.',
      'Flights to Norland are suspended until 12 April.',
      'date: until 5 April | until 12 April',
    ],
    [
      'ru',
      'Акции компании подорожали на 3,1 % на бирже.',
      'Акции компании подешевели на 3,1 % на бирже.',
      'negation: подорожали | подешевели',
    ],
    [
      'en',
      'The Bears lost to Norwick with 14-21 loss in the first game of the season in Lunmouth.',
      'The Bears lost to Norwick with 14-23 loss in the first game of the season in Lunmouth.',
      'number: 14-21 | 14-23',
    ],
    [
      'en',
      'Opponents said the project would raise property taxes by about 4 percent. The state pays the rest.',
      'Property taxes will go up by about 6 percent, opponents say. Tom Hale was among the four who said no.',
      'number: about 4 percent | about 6 percent',
    ],
    [
      'en',
      'The $38-million wall will run along the river Orr as far as Lunmouth.',
      'The $39 million wall will run along the river Orr as far as Lunmouth.',
      'number: $38-million | $39 million',
    ],
    [
      'en',
      'Revenue fell 12 percent to 486 million euros. Analysts had expected 501 million.',
      'Sales dropped by 12% to €468 million, short of the €501 million that analysts had expected.',
      'number: 486 million euros | €468 million',
    ],
    [
      'en',
      'The company now expects a margin of 2-3 percent for the year, said its chief.',
      'The company now expects a margin of 4-5 percent for the year, said its chief.',
      'number: 2-3 percent | 4-5 percent',
    ],
  ])('in %s: %s', (language, one, other, told) => {
    expect(factsOf(language, one, other)).toEqual([told]);
  });
});

describe('no fact', () => {
  it.each([
    [
      'en',
      'The 58-year-old was found guilty of fraud at the court in Norwick.',
      'Tom Hale, who sat on the council of Norwick for 16 years, was found guilty of fraud at the court.',
      'an age and a span',
    ],
    [
      'en',
      'Norwick played the last 20 minutes with ten men after Paul Hart had been dismissed.',
      'Defender Paul Hart was sent off after 71 minutes.',
      'two spans of time',
    ],
    [
      'en',
      'The win takes Norwick to the top with 58 points.',
      'Lunmouth, two points behind, play on Sunday.',
      'a number and how far it is off',
    ],
    [
      'en',
      'It will have 87 of the 200 seats, up from 71.',
      'The party will have 87 seats, 14 short of a majority.',
      'a number and how far it is off',
    ],
    [
      'en',
      'The National Union took 31.2 percent of the vote and 70 seats.',
      'The National Union lost 24 seats and now has 70.',
      'a share and a count',
    ],
    [
      'en',
      'Ivo Marek scored twice in the second half.',
      'Ivo Marek scored his 14th and 15th goals of the season.',
      'two ranks of other things',
    ],
    [
      'en',
      'Two of the victims were children, Governor Luis Marte said.',
      'Around 320,000 households have no electricity, the governor, Luis Marte, said.',
      'who says it is all that is shared',
    ],
    [
      'en',
      'Hanna Brandt said she would begin talks with the Greens on Tuesday.',
      '“We will talk to the Greens tomorrow,” Brandt said on Monday.',
      'the day of the words and that of what they say',
    ],
    [
      'en',
      'He has a half-brother in Lunmouth.',
      'He has a half-brother, a judge, in Lunmouth.',
      'half of another word',
    ],
    [
      'de',
      'Für das Jahr erwartet Vorstandschef Ralf Benning einen Umsatz von 2,5 bis 2,6 Milliarden Euro.',
      'Konzernchef Ralf Benning rechnet für das Jahr mit einem Umsatz zwischen 2,5 und 2,6 Milliarden Euro.',
      'a range in two writings',
    ],
    [
      'de',
      'Der Bus verunglückte am Montagabend auf der A7 bei Harenstedt.',
      'Der Bus verunglückte in der Nacht zum Dienstag auf der A7 bei Harenstedt.',
      'a night and its evening',
    ],
    [
      'ru',
      'Судно затонуло у Речного в ночь на вторник.',
      'Судно затонуло у Речного в понедельник.',
      'a night and its evening',
    ],
    [
      'es',
      'La novela ha sido traducida a 24 idiomas.',
      'La novela ha sido traducida a más de veinte lenguas.',
      'a round bound',
    ],
    ['ru', 'Из здания эвакуировали 85 человек.', 'Из здания эвакуировали около 80 человек.', 'a number rounded down'],
    [
      'uk',
      'Пожежу в порту загасили через півгодини.',
      'Пожежу в порту загасили за 30 хвилин.',
      'half an hour in one word',
    ],
    [
      'de',
      'Die A- und B-Jugend aus Lunstadt spielt am Sonntag.',
      'Die A-Jugend und die B-Jugend aus Lunstadt spielen am Sonntag.',
      'a hyphen that is no mark',
    ],
    [
      'uk',
      'Штраф становитиме від 5100 до 8500 гривень.',
      'Порушників штрафуватимуть на суму від 5100 до 8500 грн.',
      'a range in two writings',
    ],
    [
      'de',
      'Die FDP scheiterte in Nordmark an der Fünf-Prozent-Hürde.',
      'Die FDP schaffte in Nordmark mit 5,1 Prozent knapp den Einzug.',
      'a number in a compound',
    ],
    [
      'en',
      'A passenger ferry ran aground off the island of Skell on Sunday.',
      'More than 200 passengers were taken off a ferry that ran aground off the island of Skell on Sunday.',
      'a word that describes another',
    ],
    [
      'es',
      'La edad de jubilación pasará de 65 a 67 años de forma gradual hasta 2032.',
      'El aumento, desde los 65 años actuales, se aplicará de manera progresiva hasta 2032.',
      'a change, and where it began',
    ],
    [
      'es',
      'El accidente dejó 18 heridos en Villarosa.',
      'El accidente dejó una veintena de heridos en Villarosa.',
      'a number and about how many',
    ],
    [
      'en',
      'The union, which has 23,000 members, wants a rise of 9 percent.',
      'The union turned down an offer of 4.5 percent.',
      'two shares of other things',
    ],
    [
      'de',
      'Nach eigenen Angaben ist bei Trovag Zahl der Beschäftigten und Umsatz gestiegen.',
      'Nach eigenen Angaben ist bei Trovag Zahl der Mitarbeiter und Umsatz gestiegen.',
      'no name',
    ],
    [
      'en',
      'The $38-million wall will run along the river Orr as far as Lunmouth.',
      'The $38 million wall will run along the river Orr as far as Lunmouth.',
      'one sum',
    ],
    [
      'en',
      'The thirty-eight-million-dollar wall will run along the river Orr as far as Lunmouth.',
      'The wall will run along the river Orr as far as Lunmouth and cost $38 million.',
      'one sum in words',
    ],
    [
      'en',
      'The finance director Tom Hale is to leave the company at the end of May.',
      'The CFO Tom Hale is to leave the company at the end of May.',
      'one office',
    ],
  ])('in %s: %s', (language, one, other) => {
    expect(factsOf(language, one, other)).toEqual([]);
  });
});

it.each([
  ['2-3%', 'between 2 and 3 percent'],
  ['2–3 years', 'two to three years'],
])('a range is one in all writings: %s, %s', (one, other) => {
  const said = (range: string): string => `The company now expects ${range} of growth, said its chief.`;
  expect(findingsOf([said(one), said(other)], ['en'])).toEqual([]);
});

it('digits that changed places are told between two languages', () => {
  const texts = [
    'Norwick Yards, which employs 7,400 people, said it would cut 850 jobs by the end of 2027, most of them in Lunmouth.',
    'Bis Ende 2027 sollen bei Norwick Yards 580 der 7400 Arbeitsplätze wegfallen, die meisten in Lunmouth.',
  ];
  const facts = findingsOf(texts, ['en', 'de']).filter(({ severity }) => severity === 'fact');
  expect(facts.map(({ readings }) => readings.map(({ text }) => text))).toEqual([['850', '580']]);
});

describe('the dead and hurt of a story', () => {
  const articles = [
    'A lorry full of fireworks overturned near Lunmouth on Tuesday, killing the driver and injuring at least seven people, police said.',
    'Eight people were hurt when a truck loaded with fireworks tipped over near Lunmouth on Tuesday.',
    'A lorry full of fireworks exploded near Lunmouth on Tuesday, killing its driver and injuring seven, police said.',
  ];

  it('are told of every source that tells them, whichever statements these stand in', () => {
    const [finding, ...others] = findingsOf(articles, ['en']).filter(({ severity }) => severity === 'fact');
    expect(others).toEqual([]);
    expect(finding.readings.map(({ text }) => text)).toEqual(['at least seven', 'Eight', 'seven']);
    expect(finding.silent).toEqual([]);
  });

  it('are compared where each source has one number of them near its beginning', () => {
    const texts = [
      'Drei Tote, 27 Verletzte: Das ist die Bilanz eines Busunfalls bei Lunstadt.',
      'Ein Reisebus ist am Abend verunglückt. Vier Menschen starben, die Polizei ermittelt.',
    ];
    expect(factsOf('de', ...texts)).toEqual(['number: Drei | Vier']);
  });

  it('are compared between two languages', () => {
    const texts = [
      'A coach crashed near Lunmouth on Friday, killing four people and injuring 31, police said.',
      'Bei einem Busunglück nahe Lunmouth sind vier deutsche Rentner ums Leben gekommen, 13 wurden verletzt.',
    ];
    const facts = findingsOf(texts, ['en', 'de']).filter(({ severity }) => severity === 'fact');
    expect(facts.map(({ readings }) => readings.map(({ text }) => text))).toEqual([['31', '13']]);
  });

  it('are no children among them', () => {
    const texts = [
      'At least four people were killed in Lunmouth, among them two children in the village of Saint Orr.',
      'Four people have died in the storm, which struck the coast on Monday.',
    ];
    expect(factsOf('en', ...texts)).toEqual([]);
  });
});

describe('a name', () => {
  it('is one in all its cases', () => {
    const texts = [
      '«Это самая северная находка», — заявила руководитель экспедиции Анна Лебедь из Речного.',
      'Археологи под руководством Анны Лебедь извлекли 17 зубов. Пещера лежит под Речным.',
    ];
    expect(findingsOf(texts, ['ru']).filter(({ kind }) => kind === 'name')).toEqual([]);
  });
});
