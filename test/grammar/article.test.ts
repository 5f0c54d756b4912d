import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { inScope, loadGrammar, tokenise } from './tokens.js';

const headline = 'Harbour council votes to move the old lighthouse';
let grammar: IGrammar;

beforeAll(async () => {
  grammar = await loadGrammar('text.article');
});

/** What of the last line stands in the scope; the lines before it set the state. */
function last(scope: string, ...lines: string[]): string[] {
  return inScope(lines[lines.length - 1], tokenise(grammar, lines)[lines.length - 1], scope);
}

/** What of a line in an article's body stands in the scope. */
function body(scope: string, line: string): string[] {
  return last(scope, headline, '', line);
}

describe('the title', () => {
  it('is the first line', () => expect(last('markup.heading', headline)).toEqual([headline]));

  it.each([
    ['blank lines', ['', '   ']],
    ['a date', ['29.Apr .2023 17:30', '']],
    ['a line of navigation', ['Skip to content', '', '']],
    ['a dateline alone', []],
  ])('comes after %s', (_, before) => expect(last('markup.heading', ...before, headline)).toEqual([headline]));

  it('may hold a quotation, which stays one', () => {
    const line = 'Council says it will "carefully move" the lighthouse';
    expect(last('markup.heading', line)).toEqual([line]);
    expect(last('string.quoted', line)).toEqual(['"carefully move"']);
  });

  it('is one line only', () => expect(body('markup.heading', 'Another line that could be a title')).toEqual([]));

  it.each(['The council met on Tuesday.', 'MARHAVEN —', 'a short one'])('is not %j', (line) =>
    expect(last('markup.heading', line)).toEqual([]),
  );

  it('is not looked for after the text has begun', () =>
    expect(last('markup.heading', 'The council met on Tuesday.', headline)).toEqual([]));
});

describe('datelines', () => {
  it.each([
    ['MARHAVEN, Norland (AP) — The council met.', 'MARHAVEN, Norland (AP) —'],
    ['NPN  — ', 'NPN  —'],
    ['NEW MARHAVEN — The council met.', 'NEW MARHAVEN —'],
    ['MARHAVEN, April 29 (Reuters) - The council met.', 'MARHAVEN, April 29 (Reuters) -'],
    ['Marhaven (dpa) – Der Rat tagte.', 'Marhaven (dpa) –'],
    ['ŁÓDŹ, Poland -- The council met.', 'ŁÓDŹ, Poland --'],
  ])('%j', (line, dateline) => expect(body('entity.name.type.dateline', line)).toEqual([dateline]));

  it.each(['The council — all nine of it — met.', 'MPs met the mayor.', 'Well-known names were there.'])(
    'not in %j',
    (line) => expect(body('entity.name.type.dateline', line)).toEqual([]),
  );
});

describe('metadata', () => {
  it.each([
    '20230429',
    '29.Apr .2023 17:30',
    'April 29, 2023 12:50pm',
    'Updated: April 29, 2023 12:53pm',
    'Last updated on 29 April 2023 at 5.30 p.m.',
    '2023-04-29T12:50:00Z',
    '2023-04-29 12:50',
    'Sat, 29 Apr 2023 17:30:00 +0000',
    'Saturday 29 April 2023',
    '29.04.2023, 17:30 Uhr',
    'Publié le 29 avril 2023 à 17:30',
    '4/29/2023',
    'Updated 3 hours ago',
    'https://news.example.com/2023/04/29/lighthouse-moves/',
    'By Ada Holm and Per-Erik O’Dell, Norland Press',
    'By ADA HOLM',
    'Ada Holm, Per Lund and Kari Vik contributed to this report.',
    'Source Marhavennews',
    'Source: Norland Press',
    '01:25 - Source: NPN',
    'views 417',
    '1,204 views',
  ])('%j', (line) => {
    expect(body('comment.line.metadata', line)).toEqual([line]);
    expect(last('comment.line.metadata', line)).toEqual([line]);
  });

  it.each([
    'By Friday the keeper had gone.',
    'The tower was built in 1887.',
    'In April 2023 the council met',
    'May 2023 brought 12 storms',
    'Views differ, 582 people said.',
    'Sources: none of them would speak on the record, and the council refused to give out the minutes of its meeting on Tuesday.',
    'See https://news.example.com for more',
  ])('not %j', (line) => expect(body('comment.line.metadata', line)).toEqual([]));
});

describe('furniture', () => {
  it.each([
    'Skip to content',
    'Related Stories',
    'Leave a Comment',
    'Your e-mail address will not be published here.',
    'Our site uses cookies to count its readers. Accept Read more',
    'ADVERTISEMENT',
  ])('%j', (line) => expect(body('comment.line.furniture', line)).toEqual([line]));

  it.each(['Share prices fell.', 'Subscribers left.', 'Read more slowly, she said.'])('not %j', (line) =>
    expect(body('comment.line.furniture', line)).toEqual([]),
  );
});

describe('quotations', () => {
  it.each([
    ['He called it “a very careful move” and left.', ['“a very careful move”']],
    ['He called it "a very careful move" and left.', ['"a very careful move"']],
    ['„Wir ziehen um“, sagte sie.', ['„Wir ziehen um“']],
    ['„We are moving”, she said.', ['„We are moving”']],
    ['Elle a dit : « Nous déménageons » hier.', ['« Nous déménageons »']],
    ['Sie sagte: »Wir ziehen um« und ging.', ['»Wir ziehen um«']],
    ['市長は「移す」と述べた。', ['「移す」']],
    ["It was the 'Southern' plan, the keepers' plan.", ["'Southern'"]],
    ['It was the ‘Southern’ plan, the keepers’ plan.', ['‘Southern’']],
    ['It’s the keeper’s tower; it isn’t the town’s.', []],
    ["It's the keeper's tower; it isn't the town's.", []],
    ['“There is a ‘Southern’ plan,” she said. “It’s ours.”', ['“There is a ‘Southern’ plan,”', '“It’s ours.”']],
    ['“We have plans now," she said, adding that “work goes on.”', ['“We have plans now,"', '“work goes on.”']],
    ['He called it “constructive" but incomplete.', ['“constructive"']],
    ['The beam is 12" wide.', []],
  ])('%j', (line, spans) => expect(body('string.quoted', line)).toEqual(spans));

  it.each(['“', '"', '„', '«', '「'])('opened by %s and never closed, ends with its paragraph', (mark) => {
    const open = `She said: ${mark}We begin in spring and`;
    expect(body('string.quoted', open)).toEqual([`${mark}We begin in spring and`]);
    expect(last('string.quoted', headline, open, 'The keeper agreed.')).toEqual([]);
  });

  it('does not swallow the next one where a closing mark is lost', () =>
    expect(body('string.quoted', '“We begin. Then “the tower” moves.')).toEqual(['“We begin. Then “the tower”']));
});

describe('numbers', () => {
  it.each([
    ['It cost $4.5 million, or 3.9 million euros.', ['$4.5 million', '3.9 million euros']],
    ['It weighs 1,300 tonnes and stands 24 metres high.', ['1,300 tonnes', '24 metres']],
    ['Some 82% (or 81.5 percent) agreed, US$30 each.', ['82%', '81.5 percent', 'US$30']],
    ['Open 24/7 from 12:50pm on 5th May for 15 years.', ['24/7', '12:50pm', '5th', '15 years']],
    ['Es kostete 4,5 Millionen Euro und 12 °C.', ['4,5 Millionen Euro', '12 °C']],
    ['The A380 and H2O and Covid19 are names.', []],
    ['A 2-year-old was there.', ['2-year-old']],
  ])('%j', (line, numbers) => expect(body('constant.numeric', line)).toEqual(numbers));

  it('stand inside quotations too', () =>
    expect(body('constant.numeric', 'She said “it takes 40 days” to move.')).toEqual(['40 days']));
});

describe('attributions', () => {
  it.each([
    ['The tower is safe, Ada Holm said.', ['Ada Holm'], ['said']],
    ['The tower is safe, he also said.', ['he'], ['also said']],
    ['Holm told reporters that it was.', ['Holm'], ['told reporters']],
    ['“It is safe,” said Holm.', ['Holm'], ['said']],
    ['“It is safe,” said Gen. A. B. Holm. The council agreed.', ['Gen. A. B. Holm'], ['said']],
    ['“It is safe,” she added.', ['she'], ['added']],
    ['It will cost more, according to the Norland Press.', ['the Norland Press'], ['according to']],
    ['According to Holm it is safe.', ['Holm'], ['According to']],
    ['The tower, it claimed, was safe.', ['it'], ['claimed']],
    ['State media NPN reported.', ['NPN'], ['reported']],
    ['Holm added that it was.', ['Holm'], ['added']],
    ['The Union of Keepers of Norland said so.', ['The Union of Keepers of Norland'], ['said']],
    ['Der Turm ist sicher, sagte Holm.', ['Holm'], ['sagte']],
    ['Der Turm ist laut Holm sicher.', ['Holm'], ['laut']],
    ['The keeper of the tower, who is ill, said so.', [], ['said']],
    ['The keeper, who is ill, said Norland’s towers would fall.', [], ['said']],
  ])('%j', (line, speakers, verbs) => {
    expect(body('support.class.speaker', line)).toEqual(speakers);
    expect(body('keyword.other.attribution', line)).toEqual(verbs);
  });

  it.each(['Work on the tower continued all night.', 'The storm reported in May was worse.', 'He added salt to it.'])(
    'none in %j',
    (line) => expect(body('keyword.other.attribution', line)).toEqual([]),
  );
});
