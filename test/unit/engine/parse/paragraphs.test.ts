import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../src/engine/parse/paragraphs.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

const paragraphs = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

const wrapped = [
  'The ferry that has linked the two islands since the war',
  'sank on Tuesday. Nobody was hurt, the council of Lunmouth',
  'said, but the mail for Tarnsey is lost. Mr. Lind, who had',
  'Sent two letters, was sad.',
];

describe('paragraphsOf', () => {
  it('takes lines for paragraphs, with blank lines between them or without', () => {
    const lines = ['Ferry sinks', 'The ferry sank on Tuesday in the harbour of Lunmouth.', 'Nobody was hurt.'];
    for (const ending of ['\n', '\r\n', '\r', '\n\n', '\n \n\n']) expect(paragraphs(lines.join(ending))).toEqual(lines);
    expect(paragraphsOf(lines.join('\n\n')).map(({ blankBefore }) => blankBefore)).toEqual([true, true, true]);
    expect(paragraphsOf(lines.join('\n')).map(({ blankBefore }) => blankBefore)).toEqual([true, false, false]);
  });

  it('joins lines that were broken at a width, in capitals too', () => {
    expect(paragraphs(wrapped.join('\n'))).toEqual([wrapped.join('\n')]);
  });

  it('begins a paragraph behind a line that had room, and at a blank line', () => {
    const text = `Ferry sinks\n${wrapped.join('\n')}\n${wrapped.join('\n')}\n\n${wrapped.join('\n')}`;
    expect(paragraphs(text)).toEqual(['Ferry sinks', ...[1, 2, 3].map(() => wrapped.join('\n'))]);
  });

  it('is not misled by a long address', () => {
    const address = `https://lunmouth.example/${'ferry-'.repeat(30)}`;
    expect(paragraphs(`${wrapped.join('\n')}\n\n${address}`)).toEqual([wrapped.join('\n'), address]);
  });

  it('is not misled by a long line between blank ones, nor by headlines below long paragraphs', () => {
    const long = `We use cookies ${'to count our readers and to show them what they like '.repeat(3)}on this page.`;
    expect(paragraphs(`${wrapped.join('\n')}\n\n${long}`)).toEqual([wrapped.join('\n'), long]);
    const headlines = [
      'Ferry crews of Tarnsey walk out for a third week',
      'Lighthouse keeper of Gullhaven retires at ninety',
      'Councillors argue for hours over a harbour crane',
      'Lunmouth wants its market back on the old square',
    ];
    expect(paragraphs(`${long}\n\n${headlines.join('\n')}`)).toEqual([long, ...headlines]);
  });

  it('keeps lines apart that end sentences, however alike their lengths', () => {
    const lines = [
      'The ferry that has linked the islands sank today.',
      'Nobody on board the ferry was hurt, they said.',
    ];
    expect(paragraphs([...lines, ...lines].join('\n'))).toEqual([...lines, ...lines]);
  });

  it('joins a line without a stop with one that goes on in lower case', () => {
    expect(paragraphs('The ferry sank\nin the harbour.')).toEqual(['The ferry sank\nin the harbour.']);
    expect(paragraphs('ropes\nnails\ncontact us')).toEqual(['ropes', 'nails', 'contact us']);
    expect(paragraphs('Ferry sales fall\niFerry sold less.')).toEqual(['Ferry sales fall', 'iFerry sold less.']);
  });

  it('keeps the blocks of markdown apart', () => {
    const lines = [
      '# Ferry sinks',
      '- the first boat.',
      '- the second boat.',
      '1. the third boat.',
      '> the fourth boat.',
    ];
    expect(paragraphs(lines.join('\n'))).toEqual(lines);
  });
});

describe('the sentences of a text', () => {
  it('have exact ranges in markdown', () => {
    const text =
      '## Ferry **sinks**\n\nThe [ferry](https://a.example/B.C) sank. *It was old.* Its `a.B` stays.\n\n* One boat. Two.';
    expect(parseArticle(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      '## Ferry **sinks**',
      'The [ferry](https://a.example/B.C) sank.',
      '*It was old.*',
      'Its `a.B` stays.',
      '* One boat.',
      'Two.',
    ]);
  });

  it('run over the lines of a hard-wrapped paragraph', () => {
    const text = wrapped.join('\n');
    expect(parseArticle(text).sentences.map(({ start, end }) => text.slice(start, end).split(/\s/).at(-1))).toEqual([
      'Tuesday.',
      'lost.',
      'sad.',
    ]);
  });

  it('keep the number of a paragraph with it', () => {
    const text = 'Rules\n\n1. The ferry sails daily.\n\n2. Nobody pays.';
    expect(parseArticle(text).sentences.map(({ start, end, role }) => [text.slice(start, end), role])).toEqual([
      ['Rules', 'title'],
      ['1. The ferry sails daily.', 'body'],
      ['2. Nobody pays.', 'body'],
    ]);
  });
});
