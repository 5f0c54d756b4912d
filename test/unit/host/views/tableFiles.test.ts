import { describe, expect, it, vi } from 'vitest';
import type { TableCell, VersionsTable } from '../../../../src/engine/projections/table/versionsTable.js';

vi.mock('vscode', () => ({}));
const { tableAsCsv, tableAsHtml, tableAsMarkdown, writtenTable } =
  await import('../../../../src/host/views/tableFiles.js');
const { tableWords } = await import('../../../../src/host/views/tableWords.js');

const words = tableWords((message) => message);
const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({ text, sentences: [0], line: 7, ...more });
const alike = { verdict: { kind: 'percent', percent: 82, uncertain: true, moved: true } } as const;
const row = { sources: 2, independent: 1, differs: true, findings: [] };

const table: VersionsTable = {
  columns: [
    { label: 'draft', otherOrder: false },
    { label: '=A', otherOrder: false },
    { label: 'B', otherOrder: false },
  ],
  rows: [
    {
      ...row,
      cells: [cell('The ferry stopped.'), cell('The <b>old</b> ferry stopped.', alike), null],
      findings: [{ finding: 0, fact: true, columns: [1] }],
    },
    { ...row, cells: [null, cell('=HYPERLINK("x")\n+1 | *two*'), cell('=HYPERLINK("x") +1')], first: 2 },
    { ...row, sources: 1, cells: [cell('Last.'), null, null] },
  ],
  orders: [],
};
const findings = [{ kind: 'number', fact: true, meaning: 'Cars: ‘19’ in draft, ‘18’ in =A' }];
const written = (shown = { rows: [0, 1, 2], columns: [0, 1, 2] }) =>
  writtenTable(table, shown, { words, columns: table.columns, findings });

describe('a table of versions in a file', () => {
  it('has what is shown, in its order, and no number that the table does not have', () => {
    const { heads, rows } = written({ rows: [2, 9, 0], columns: [2, 0, 5] });
    expect(heads).toEqual(['B', 'draft']);
    expect(rows.map(({ cells }) => cells.map((each) => each?.text))).toEqual([
      [undefined, 'Last.'],
      [undefined, 'The ferry stopped.'],
    ]);
  });

  it('says of rows and cells what the view says', () => {
    const { rows } = written();
    expect(rows.map(({ about }) => about)).toEqual([
      'in 2 of 3 sources, independent: 1, ⚑ number (Cars: ‘19’ in draft, ‘18’ in =A)',
      'in 2 of 3 sources, independent: 1',
      'only here',
    ]);
    expect(rows[0].cells[0]?.notes).toBe('line 7');
    expect(rows[0].cells[1]?.notes).toBe('82%, ? uncertain, ⇅ moved, ⚑ number, line 7');
    expect(rows[1].cells[2]?.notes).toBe('① first, line 7');
  });

  it('says of a row that repeats another neither that it is only here nor only there', () => {
    const again = { ...row, sources: 1, isRepeat: true } as const;
    const repeats = { ...table, rows: [{ ...again, cells: [cell('Last.'), null, null] }, { ...again, cells: [null, null, cell('Last.')] }] }; // prettier-ignore
    const { rows } = writtenTable(
      repeats,
      { rows: [0, 1], columns: [0, 1, 2] },
      { words, columns: table.columns, findings },
    );
    expect(rows.map(({ about }) => about)).toEqual(['in draft, like another row', 'in B, like another row']);
    expect(rows[1].cells[2]?.notes).toBe('line 7');
  });

  it('is CSV that no spreadsheet computes', () => {
    const [head, first, second, third] = tableAsCsv(written()).split('\r\n');
    expect(head).toBe(
      '\uFEFF"Statement","draft","draft, how it compares","\'=A","\'=A, how it compares","B","B, how it compares"',
    );
    expect(first).toContain('"The ferry stopped.","line 7","The <b>old</b> ferry stopped."');
    expect(second).toContain('"","","\'=HYPERLINK(""x"") +1 | *two*"');
    expect(third).toBe('"only here","Last.","line 7","","","",""');
  });

  it('is a Markdown table whose texts stay texts, with other words in bold', () => {
    const lines = tableAsMarkdown(written()).trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    for (const line of lines.slice(2)) expect(line.match(/(?<!\\)\|/g)).toHaveLength(5);
    expect(lines[4]).toContain('The ferry stopped\\.<br>*line 7*');
    expect(lines[4]).toMatch(/\*\*.*old.*\*\*.*ferry stopped/);
    expect(lines[4]).not.toContain('<b>');
    expect(lines[5]).toContain('\\*two\\*');
  });

  it('is a page that loads and runs nothing, with other words marked', () => {
    const page = tableAsHtml(written());
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('<b>');
    expect(page).toMatch(/<ins>[^<]*old[^<]*<\/ins>/);
    expect(page).toContain('=HYPERLINK(&#34;x&#34;)\n+1 | *two*');
    expect(page.match(/<tr>/g)).toHaveLength(4);
  });
});
