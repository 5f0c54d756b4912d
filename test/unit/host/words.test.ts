import { describe, expect, it } from 'vitest';
import { articlePattern, withArticles } from '../../../src/host/articleMode/associations.js';
import { coverageWords } from '../../../src/host/collation/coverageWords.js';
import { Headings } from '../../../src/host/collation/headingWords.js';
import { Disposables } from '../../../src/host/common/disposables.js';
import { Handles } from '../../../src/host/common/handles.js';
import { hoverText } from '../../../src/host/hover/hoverText.js';
import { lensTitle } from '../../../src/host/lens/lensWords.js';
import { shorten } from '../../../src/host/common/shorten.js';
import { LineMap } from '../../../src/engine/text/lines.js';
import type { Article, Finding } from '../../../src/engine/model.js';
import type { Row } from '../../../src/engine/projections/collation/collation.js';
import type { HoverPart } from '../../../src/engine/projections/hover.js';
import { sourceNames } from '../../../src/engine/projections/lenses/sourceNames.js';
import type { Lens, Verdict } from '../../../src/engine/projections/lenses/lenses.js';
import { inEnglish as t } from '../support/inLanguage.js';

describe('a lens', () => {
  const names = sourceNames(['CNN', 'KRDO', '002', '003', 'Koenza', 'v1', 'v2', 'v3', 'The Northern Evening Courier']);
  const flags = { uncertain: false, moved: false };
  const lens = (verdict: Verdict, sources = [0], ...numbers: readonly number[]): Lens => ({
    line: 0,
    ...(numbers.length === 0 ? {} : { numbers }),
    sources,
    verdict,
    targets: [],
    sentences: [0],
  });
  const words = (...args: Parameters<typeof lens>) => lensTitle(lens(...args), names, 'words', t);

  it('says in words what became of a sentence', () => {
    expect(words({ kind: 'same', ...flags }, [1])).toBe('KRDO same');
    expect(words({ kind: 'percent', percent: 82, ...flags }, [0, 1])).toBe('CNN, KRDO 82%');
    expect(words({ kind: 'reworded', ...flags }, [4])).toBe('Koenza reworded');
    expect(words({ kind: 'translation', percent: 78, language: 'de', ...flags }, [4])).toBe('Koenza (de) 78%');
    expect(words({ kind: 'onlyHere' }, [])).toBe('only here');
    expect(words({ kind: 'onlyHere', sentences: 2 }, [])).toBe('2 sentences only here');
  });

  it('leads with the number of the sentence in its line', () => {
    expect(words({ kind: 'percent', percent: 82, ...flags }, [2], 2)).toBe('2: 002 82%');
    expect(words({ kind: 'onlyHere' }, [], 3)).toBe('3: only here');
  });

  it('leads with all numbers where sentences are joined', () => {
    expect(words({ kind: 'percent', percent: 82, ...flags }, [2], 1, 2)).toBe('1–2: 002 82%');
    expect(words({ kind: 'same', ...flags }, [2], 1, 3, 4, 5)).toBe('1, 3–5: 002 same');
  });

  it('names neighbours with consecutive numbers as a range, and cuts what is long', () => {
    expect(words({ kind: 'percent', percent: 97, ...flags }, [1, 5, 6, 7])).toBe('KRDO, v1–v3 97%');
    expect(words({ kind: 'percent', percent: 97, ...flags }, [2, 3])).toBe('002, 003 97%');
    expect(words({ kind: 'same', ...flags }, [8])).toBe('The Northern Even… same');
  });

  it('says uncertain and moved', () => {
    expect(words({ kind: 'percent', percent: 41, uncertain: true, moved: false })).toBe('CNN 41%?');
    expect(words({ kind: 'same', uncertain: false, moved: true })).toBe('CNN same, moved');
    expect(words({ kind: 'reworded', uncertain: true, moved: true })).toBe('CNN reworded?, moved');
  });

  it('says that one stands whole inside the other', () => {
    const inside = { kind: 'percent', percent: 9, part: 'base', uncertain: false, moved: true } as const;
    expect(words(inside)).toBe('CNN in a longer sentence, moved');
    expect(words({ ...inside, part: 'source', uncertain: true, moved: false })).toBe('CNN part of it?');
    expect(lensTitle(lens(inside), names, 'signs', t)).toBe('CNN 9% ⇅');
  });

  it('says what differs before the same words', () => {
    const renumbered = { kind: 'same', labels: 'number', uncertain: false, moved: true } as const;
    expect(words(renumbered)).toBe('CNN same, renumbered, moved');
    expect(words({ ...renumbered, labels: 'speaker', moved: false })).toBe('CNN same, other speaker');
    expect(words({ ...renumbered, labels: 'oneSpeaker', moved: false })).toBe('CNN same, speaker on one side');
  });

  it('says that a person confirmed the match', () => {
    const confirmed = { uncertain: false, moved: true, confirmed: true } as const;
    expect(words({ kind: 'percent', percent: 41, ...confirmed })).toBe('CNN 41%, moved, confirmed');
    expect(words({ kind: 'same', ...confirmed, moved: false })).toBe('CNN same, confirmed');
    expect(lensTitle(lens({ kind: 'reworded', ...confirmed }), names, 'signs', t)).toBe('CNN ≈ ⇅ ✓');
  });

  it('condensed, names its sources and how many more', () => {
    const said = [
      { sources: [0, 1], verdict: { kind: 'same', ...flags } },
      { sources: [3], verdict: { kind: 'percent', percent: 82, uncertain: false, moved: true } },
    ] as const;
    const several = { kind: 'several', said, more: 1, brief: false, together: false } as const;
    expect(words({ ...several, more: 0 }, [0, 1, 3])).toBe('CNN, KRDO same · 003 82%, moved');
    expect(words(several, [0, 1, 3], 1)).toBe('1: CNN, KRDO same · 003 82%, moved and 1 more');
    expect(words({ ...several, brief: true }, [0, 1, 3], 1)).toBe('1: CNN, KRDO same · 003 82%, moved +1');
    expect(words({ ...several, said: [said[0]], together: true }, [0, 1], 2, 4, 5)).toBe(
      '2–5: best CNN, KRDO same and 1 more',
    );
    expect(words({ ...several, fact: true }, [0, 1, 3])).toBe('CNN, KRDO same · 003 82%, moved and 1 more ⚑');
  });

  it('says it in signs where it is told to', () => {
    const signs = (verdict: Verdict) => lensTitle(lens(verdict), names, 'signs', t);
    expect(signs({ kind: 'same', ...flags })).toBe('CNN =');
    expect(signs({ kind: 'percent', percent: 82, uncertain: true, moved: true })).toBe('CNN 82%? ⇅');
    expect(signs({ kind: 'reworded', ...flags })).toBe('CNN ≈');
  });
});

describe('the heading of a row', () => {
  const article = (text: string): Article => ({
    text,
    sentences: [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }, paragraph) => ({
      start: index,
      end: index + words.length,
      role: 'body',
      paragraph,
    })),
    metadata: {},
  });
  const base = { id: 'b', label: 'NORTH', article: article('One.\n\nTwo.\n\nThree.') };
  const source = { id: 's', label: 'QV', article: article('Uno.\nDos.\nTres.') };
  const pair = { matches: [], otherOrder: false, partial: false };
  const collation = { base, source, pair, rows: [], leftOut: { base: 1, source: 12 } };
  const lines = { base: new LineMap(base.article.text), source: new LineMap(source.article.text) };
  const headings = new Headings(collation, lines, t);
  const row = (from: Partial<Row>): Row => ({
    number: 1,
    kind: 'edited',
    base: [],
    source: [],
    moved: false,
    uncertain: false,
    confirmed: false,
    score: 0.82,
    also: [],
    ...from,
  });

  const text = (from: Partial<Row>, of = headings): string =>
    of
      .words(row(from))
      .parts.map((part) => part.text)
      .join('');
  const twin = { side: 'base', sentence: 2, kind: 'identical', score: 1 } as const;

  it('says the kind and the lines of both files, as they stand on the screen', () => {
    expect(text({ base: [1], source: [2] })).toBe('82% · 3 ↔ 3');
    expect(text({ kind: 'identical', score: 1, base: [0], source: [0, 1] })).toBe('same · 1, 2 ↔ 1');
    expect(text({ kind: 'paraphrase', uncertain: true, moved: true, base: [2], source: [0] })).toBe(
      'reworded? · 1 ↔ 5 · moved',
    );
    expect(text({ kind: 'unlike', base: [0], source: [0] })).toBe('no longer alike · 1 ↔ 1');
  });

  it('tells how punctuation differs, and that a person confirmed the match', () => {
    const same = { kind: 'identical', base: [0], source: [0] } as const;
    expect(text({ ...same, punctuation: 'punctuation' })).toBe('same, other punctuation · 1 ↔ 1');
    expect(text({ ...same, punctuation: 'markup' })).toBe('same, other markup · 1 ↔ 1');
    expect(text({ ...same, punctuation: 'quotationMarks' })).toBe('same, quotes differ · 1 ↔ 1');
    expect(text({ ...same, punctuation: 'number' })).toBe('same, renumbered · 1 ↔ 1');
    expect(text({ ...same, punctuation: 'time' })).toBe('same, other time · 1 ↔ 1');
    expect(text({ ...same, punctuation: 'speaker' })).toBe('same, other speaker · 1 ↔ 1');
    expect(text({ ...same, confirmed: true })).toBe('same, confirmed · 1 ↔ 1');
    expect(text({ confirmed: true, moved: true, base: [1], source: [2] })).toBe('82%, confirmed · 3 ↔ 3 · moved');
  });

  it('never says 100 % of what is not the same', () => {
    expect(text({ score: 0.999, base: [0], source: [0] })).toBe('99% · 1 ↔ 1');
  });

  it('says what stands on one side only, and where a repeat or the like of it stands', () => {
    expect(text({ kind: 'onlyBase', base: [0, 1] })).toBe('only in NORTH · 1, 3');
    expect(text({ kind: 'onlySource', source: [1], also: [twin] })).toBe('also · 2 ↔ 5');
    const like = { ...twin, kind: 'edited', score: 0.744 } as const;
    expect(text({ kind: 'onlySource', source: [1], also: [like] })).toBe('like, 74% · 2 ↔ 5');
    expect(text({ base: [0], source: [1], also: [twin] })).toBe('82% · 2 ↔ 1 · also ↔ 5');
    expect(text({ kind: 'leftOut' })).toBe('left out: 12 lines ↔ 1 line');
    const inPart = new Headings({ ...collation, leftOut: { base: 1, source: 0, inPart: true } }, lines, t);
    const said = inPart.words(row({ kind: 'leftOut' }));
    expect(said.parts.map((each) => each.text).join('')).toBe('part left out: 0 lines ↔ 1 line');
    expect(said.long).toMatch(/^Left out in part: 0 lines of QV, 1 line of NORTH\. Datelines/);
  });

  it('says of words that stand whole in a longer sentence that they do, and not how little of it they are', () => {
    expect(text({ score: 0.09, part: 'base', base: [0], source: [1] })).toBe('part of it in NORTH · 2 ↔ 1');
    const longer = { ...twin, kind: 'edited', score: 0.09, part: 'source' } as const;
    expect(text({ kind: 'onlySource', source: [1], also: [longer] })).toBe('inside a longer one · 2 ↔ 5');
    expect(text({ base: [0], source: [1], also: [longer] })).toBe('82% · 2 ↔ 1 · inside a longer one ↔ 5');
    const shorter = { ...longer, side: 'source', sentence: 0 } as const;
    expect(text({ base: [0], source: [1], also: [shorter] })).toBe('82% · 2 ↔ 1 · holds a shorter one 1 ↔');
  });

  it('names of other places the most alike first', () => {
    const like = (sentence: number, score: number) => ({ side: 'base', sentence, kind: 'edited', score }) as const;
    expect(text({ base: [0], source: [1], also: [like(1, 0.51), like(2, 0.74)] })).toBe(
      '82% · 2 ↔ 1 · like, 74% ↔ 5 · +1',
    );
  });

  it('keeps its words apart from a label that is written from right to left', () => {
    const arabic = new Headings(
      { base, source: { ...source, label: 'الجنوب' }, pair, rows: [], leftOut: { base: 1, source: 2 } },
      { base: new LineMap(base.article.text), source: new LineMap(source.article.text) },
      t,
    );
    expect(text({ kind: 'onlySource', source: [1] }, arabic)).toBe('only in \u2068الجنوب\u2069 · 2');
    expect(arabic.words(row({ base: [0], source: [0] })).long).toContain('\u2068الجنوب\u2069 line 1 ↔ NORTH line 1');
  });

  it('names the first and the last of many lines, and cuts a long label', () => {
    const lines = Array.from({ length: 5 }, (_, line) => `Line ${line}.`).join('\n');
    const long = { ...source, label: 'The Northern Courier of Tarnsey', article: article(lines) };
    const many = new Headings(
      { base, source: long, pair, rows: [], leftOut: { base: 0, source: 0 } },
      { base: new LineMap(base.article.text), source: new LineMap(lines) },
      t,
    );
    expect(text({ kind: 'onlySource', source: [0, 1, 2] }, many)).toBe('only in The Northern… · 1, 2, 3');
    expect(text({ kind: 'onlySource', source: [0, 1, 2, 3, 4] }, many)).toBe('only in The Northern… · 1–5');
  });

  it('has room in a narrow pane: it counts what it leaves out, the rest of which whoever points at it reads', () => {
    const like = (sentence: number, side: 'base' | 'source' = 'base') =>
      ({ side, sentence, kind: 'edited', score: 0.66 }) as const;
    const also = [like(0, 'source'), like(2), like(2)];
    const both = { base: [0], source: [1], also };
    expect(text({ ...both, also: also.slice(0, 2) })).toBe('82% · 2 ↔ 1 · like, 66% 1 ↔ · +1');
    expect(text(both)).toBe('82% · 2 ↔ 1 · like, 66% 1 ↔ · +2');
    expect(text({ ...both, moved: true })).toBe('82% · 2 ↔ 1 · moved · like, 66% 1 ↔ · +2');
    expect(text({ ...both, kind: 'identical', punctuation: 'quotationMarks' })).toBe(
      'same, quotes differ · 2 ↔ 1 · +3',
    );
    expect(headings.words(row(both)).long.match(/like, 66%/g)).toHaveLength(3);
    const flagged = (kinds: readonly string[]): Headings => {
      const reading = (source: number) => ({ text: 'One', sides: [{ source, start: 0, end: 3 }] });
      const each = { relation: 'differs', severity: 'fact', about: '', readings: [0, 1].map(reading), silent: [] };
      const findings = kinds.map((kind) => ({ ...each, kind, key: kind, confidence: 1 }));
      return new Headings(
        { base, source, pair, rows: [], leftOut: { base: 0, source: 0 }, findings: findings as unknown as Finding[] },
        { base: new LineMap(base.article.text), source: new LineMap(source.article.text) },
        t,
      );
    };
    const there = { base: [0], source: [0] };
    expect(text(there, flagged(['number', 'date']))).toBe('82% · ⚑ number, date · 1 ↔ 1');
    expect(text({ ...there, moved: true }, flagged(['number', 'date', 'name', 'quotation']))).toBe(
      '82% · ⚑ number +3 · 1 ↔ 1 · moved',
    );
  });

  it('says less where its reader wants it quiet, and all where they want it full', () => {
    const of = (density: 'quiet' | 'full', label = 'QV'): Headings => {
      const lines = Array.from({ length: 5 }, (_, line) => `Line ${line}.`).join('\n');
      const collation = { base, source: { ...source, label, article: article(lines) }, pair, rows: [], leftOut: { base: 1, source: 12 } }; // prettier-ignore
      return new Headings(collation, { base: new LineMap(base.article.text), source: new LineMap(lines) }, t, density);
    };
    const all = { kind: 'onlySource', source: [0, 1, 2, 3, 4] } as const;
    expect(text({ base: [1], source: [2], also: [twin] }, of('quiet'))).toBe('82%');
    expect(text({ base: [1], source: [2], moved: true }, of('quiet'))).toBe('82% · moved');
    expect(text(all, of('full', 'The Northern Courier of Tarnsey'))).toBe(
      'only in The Northern Courier of Tarnsey · 1, 2, 3, 4, 5',
    );
  });

  it('leads from each line number to its sentences', () => {
    const { parts } = headings.words(row({ base: [1, 2], source: [0] }));
    expect(parts.filter(({ sentences }) => sentences)).toEqual([
      { text: '1', side: 'source', sentences: [0] },
      { text: '3', side: 'base', sentences: [1] },
      { text: '5', side: 'base', sentences: [2] },
    ]);
  });

  it('says all of it in whole words to whoever points at it', () => {
    expect(headings.words(row({ kind: 'paraphrase', uncertain: true, base: [2], source: [0] })).long).toBe(
      'reworded?: QV line 1 ↔ NORTH line 5\n\nPerhaps not the same statement: look before you rely on it.',
    );
    expect(headings.words(row({ kind: 'leftOut' })).long).toBe(
      'Left out: 12 lines of QV, 1 line of NORTH. Captions, notices and the like are not compared; a setting shows them.',
    );
  });
});

describe('a hover', () => {
  const links = {
    version: ({ sources }: HoverPart) => `[${sources.join()}](link)`,
    all: (words: string) => `[${words}](all)`,
  };
  const part = (text: string, kind: 'percent' | 'reworded' = 'percent', source = 0): HoverPart => ({
    sources: [source],
    verdict: { ...(kind === 'reworded' ? { kind } : { kind, percent: 82 }), uncertain: false, moved: false },
    target: { source, sentences: [0], match: 0 },
    targets: [{ source, sentences: [0], match: 0 }],
    marks: false,
    changes: [
      { kind: 'removed', text: 'old' },
      { kind: 'added', text },
    ],
  });

  it('gives each version with its changes', () => {
    expect(hoverText({ parts: [part('new')] }, links, t)).toBe('[0](link) · 82%\n\n~~old~~ **new**');
  });

  it('says that other words stand between quotation marks', () => {
    expect(hoverText({ parts: [{ ...part('new'), marks: true }] }, links, t)).toMatch(
      /^\[0\]\(link\) · 82%, quotation marks differ\n/,
    );
  });

  it('gives a paraphrase as it is, where marks would cover everything', () => {
    expect(hoverText({ parts: [part('*new*', 'reworded')] }, links, t)).toBe(
      '[0](link) · reworded\\: alike in meaning, few words in common\n\n\\*new\\*',
    );
  });

  it('keeps its words apart from a version that is written from right to left', () => {
    expect(hoverText({ parts: [part('جديد!', 'reworded')] }, links, t)).toMatch(/\n\n\u2068جديد\\!\u2069$/);
    expect(hoverText({ parts: [part('جديد')] }, links, t)).toBe('[0](link) · 82%\n\n\u2068~~old~~ **جديد**\u2069');
  });

  it('says first where the wording was taken from', () => {
    const origin = 'Taken from *KRDO*';
    expect(hoverText({ parts: [part('new')], origin }, links, t)).toMatch(/^Taken from \\\*KRDO\\\*\n\n---\n\n\[0\]/);
    expect(hoverText({ parts: [], origin }, links, t)).toBe('Taken from \\*KRDO\\*');
  });

  it('is bounded, and leads to what it leaves out', () => {
    const long = hoverText(
      { parts: [0, 1, 2, 3, 4, 5, 6].map((source) => part('word '.repeat(1000), 'percent', source)) },
      links,
      t,
    );
    expect(long.length).toBeLessThan(5 * 900);
    expect(long).toContain('…');
    expect(long).toMatch(/\[and 2 more\]\(all\)$/);
  });
});

describe('coverage', () => {
  it('is said from the base', () => {
    expect(coverageWords({ matched: 19, total: 19, more: 31, likeness: 0.5 }, t)).toBe(
      '19 of your 19 sentences, 31 more there',
    );
    expect(coverageWords({ matched: 3, total: 19, more: 0, likeness: 0.1 }, t)).toBe('3 of your 19 sentences');
  });
});

describe('shorten', () => {
  it('cuts between words, and never inside a character', () => {
    expect(shorten('One two  three\nfour', 100)).toBe('One two three four');
    expect(shorten('One two three four', 14)).toBe('One two three…');
    expect(shorten('😀'.repeat(10), 8)).toBe('😀😀😀…');
  });
});

describe('article mode', () => {
  it('means the text files of the folder', () => {
    expect(articlePattern('')).toBe('*.txt');
    expect(articlePattern('stories/ferry')).toBe('**/stories/ferry/*.txt');
    expect(articlePattern('Story [draft]')).toBe('**/Story [[]draft]/*.txt');
  });

  it('keeps what was associated before, and says nothing to do', () => {
    const before = { '*.log': 'log' };
    const after = withArticles(before, '*.txt');
    expect(after).toEqual({ '*.log': 'log', '*.txt': 'article' });
    expect(before).toEqual({ '*.log': 'log' });
    expect(withArticles(after ?? {}, '*.txt')).toBeUndefined();
  });
});

describe('Handles', () => {
  it('finds a thing by its name, and nothing by another', () => {
    const handles = new Handles<object>();
    const thing = {};
    const name = handles.name(thing);
    expect(handles.name(thing)).toBe(name);
    expect(handles.find(name)).toBe(thing);
    for (const other of ['', 'x', undefined, 1, {}, ['1']]) expect(handles.find(other)).toBeUndefined();
  });

  it('forgets the oldest first, and names it anew', () => {
    const handles = new Handles<object>();
    const first = {};
    const name = handles.name(first);
    for (let count = 0; count < 5000; count++) handles.name({});
    expect(handles.find(name)).toBeUndefined();
    expect(handles.find(handles.name(first))).toBe(first);
  });
});

describe('Disposables', () => {
  it('counts what lives, and ends it in reverse order', () => {
    const before = Disposables.live;
    const ended: number[] = [];
    const all = new Disposables();
    for (const each of [1, 2, 3]) all.add({ dispose: () => ended.push(each) });
    expect(Disposables.live).toBe(before + 3);
    all.dispose();
    expect(ended).toEqual([3, 2, 1]);
    expect(Disposables.live).toBe(before);
    all.add({ dispose: () => ended.push(4) });
    expect(ended.at(-1)).toBe(4);
    expect(Disposables.live).toBe(before);
  });

  it('does not call a timer that it has ended', async () => {
    const all = new Disposables();
    let called = 0;
    all.timeout(() => called++, 0);
    all.dispose();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(called).toBe(0);
  });
});
