import { expect, it } from 'vitest';
import { findingKinds, type Finding } from '../../../../src/engine/model.js';
import { findingWords } from '../../../../src/host/findings/findingWords.js';
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

it('says a finding in a sentence that begins with the reader’s own source', () => {
  expect(findingWords(finding, labels, 0, t)).toBe(
    'People killed: ‘between 300 and 400’ in KRDO, ‘up to 400’ in Koenza, CNN',
  );
  expect(findingWords(finding, labels, 2, t)).toBe(
    'People killed: ‘up to 400’ in CNN, Koenza, ‘between 300 and 400’ in KRDO',
  );
});

it('has words for every kind, and for how readings stand to each other', () => {
  for (const kind of findingKinds) {
    const words = findingWords({ ...finding, kind, about: '', relation: 'onlyHere' }, labels, 0, t);
    expect(words).toMatch(/^[A-Z][a-z ]+, only here: /);
  }
});

it('shows who has which reading, and who says nothing, as a table in which nothing of an article is markup', () => {
  expect(findingsTable([finding], labels, 0, t)).toEqual([
    [
      '| ⚑ People killed | |',
      '| :--- | :--- |',
      '| between 300 and 400 | KRDO |',
      '| up to 400 | Koenza, CNN |',
      '| *says nothing here* | 002 |',
    ].join('\n'),
  ]);
  const hostile = '**a** | [x](command:workbench.action.quit) <img src=x> `b`\n\n# c';
  const [table] = findingsTable(
    [{ ...finding, about: hostile, readings: [{ ...finding.readings[0], text: hostile }] }],
    [hostile, hostile, hostile, hostile],
    0,
    t,
  );
  const escaped = '\\*\\*a\\*\\* \\| \\[x\\]\\(command\\:workbench\\.action\\.quit\\) &lt;img src\\=x\\> \\`b\\` \\# c';
  expect(table).toContain(`| ⚑ ${escaped} | |`);
  expect(table).toContain(`| ${escaped} | ${escaped} |`);
  expect(table.split('\n')).toHaveLength(4);
});
