import { describe, expect, it } from 'vitest';
import { findingKinds, type Finding } from '../../../../src/engine/model.js';
import { findingWords } from '../../../../src/host/findings/findingWords.js';
import { article } from '../../support/engineParts.js';
import { findingsTable } from '../../../../src/host/hover/findingsTable.js';

const t = (message: string, ...args: (string | number | boolean)[]): string =>
  message.replace(/\{(\d)\}/g, (_, at: string) => String(args[Number(at)]));

const finding: Finding = {
  key: '',
  kind: 'number',
  severity: 'fact',
  relation: 'differs',
  about: 'people killed',
  readings: [
    { text: 'between 300 and 400', sides: [{ source: 0, start: 0, end: 19 }] },
    { text: 'up to 400', sides: [{ source: 1, start: 5, end: 14 }, { source: 2, start: 5, end: 14 }] }, // prettier-ignore
  ],
  silent: [3],
  confidence: 0.9,
};
const labels = ['KRDO', 'Koenza', 'CNN', '002'];
const articles = [
  article('between 300 and 400 people killed'),
  article('Some up to 400 people killed'),
  article('Some up to 400 were'),
  article('None'),
];
const sources = { labels, articles };

it('says a finding in a sentence that begins with the reader’s own source', () => {
  expect(findingWords(finding, sources, 0, t)).toBe(
    'People killed: ‘between 300 and 400’ in KRDO, ‘up to 400’ in Koenza, CNN',
  );
  expect(findingWords(finding, sources, 2, t)).toBe(
    'People killed: ‘up to 400’ in CNN, Koenza, ‘between 300 and 400’ in KRDO',
  );
});

describe('equal values that sources word otherwise', () => {
  const worded = {
    labels,
    articles: [
      { ...article('between 300 and 400 people killed'), language: 'en' },
      { ...article('Rund bis zu 400 Menschen getötet'), language: 'de' },
      { ...article('Some Up to 400 were'), language: 'en' },
      article('None'),
    ],
  };
  const told: Finding = {
    ...finding,
    about: 'Menschen getötet',
    readings: [
      finding.readings[0],
      { text: 'bis zu 400', sides: [{ source: 1, start: 5, end: 15 }, { source: 2, start: 5, end: 14 }] }, // prettier-ignore
    ],
  };

  it('are told in the words of each, and in a language that its reader’s source is in', () => {
    expect(findingWords(told, worded, 0, t)).toBe(
      'Number: ‘between 300 and 400’ in KRDO, ‘bis zu 400’ in Koenza (CNN: ‘Up to 400’)',
    );
    expect(findingWords(told, worded, 2, t)).toBe(
      'Number: ‘Up to 400’ in CNN (Koenza: ‘bis zu 400’), ‘between 300 and 400’ in KRDO',
    );
    expect(findingWords(told, worded, 1, t)).toMatch(/^Menschen getötet: ‘bis zu 400’ in Koenza/);
  });

  it('have a row each in the table', () => {
    const [table] = findingsTable([told], worded, 0, t);
    expect(table.split('\n').slice(2, 5)).toEqual([
      '| between 300 and 400 | KRDO |',
      '| bis zu 400 | Koenza |',
      '| \\= Up to 400 | CNN |',
    ]);
  });
});

it('has words for every kind, and for how readings stand to each other', () => {
  for (const kind of findingKinds) {
    const words = findingWords({ ...finding, kind, about: '', relation: 'onlyHere' }, sources, 0, t);
    expect(words).toMatch(/^[A-Z][a-z ]+, only here: /);
  }
});

it('shows who has which reading, and who says nothing, as a table in which nothing of an article is markup', () => {
  expect(findingsTable([finding], sources, 0, t)).toEqual([
    [
      '| ⚑ People killed | |',
      '| :--- | :--- |',
      '| between 300 and 400 | KRDO |',
      '| up to 400 | Koenza, CNN |',
      '| *says nothing here* | 002 |',
    ].join('\n'),
  ]);
  const hostile = '**a** | [x](command:workbench.action.quit) <img src=x> `b`\n\n# c';
  const readings = [{ text: hostile, sides: [{ source: 0, start: 0, end: hostile.length }] }];
  const strange = {
    labels: labels.map(() => hostile),
    articles: labels.map(() => ({ ...articles[0], text: hostile })),
  };
  const [table] = findingsTable([{ ...finding, about: hostile, readings }], strange, 0, t);
  const escaped = '\\*\\*a\\*\\* \\| \\[x\\]\\(command\\:workbench\\.action\\.quit\\) &lt;img src\\=x\\> \\`b\\` \\# c';
  expect(table).toContain(`| ⚑ ${escaped} | |`);
  expect(table).toContain(`| ${escaped} | ${escaped} |`);
  expect(table.split('\n')).toHaveLength(4);
});
