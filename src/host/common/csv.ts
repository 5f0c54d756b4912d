/**
 * Rows as CSV (RFC 4180, CRLF), each field in quotation marks. A text that a spreadsheet would compute gets an
 * apostrophe before it, which says that it is text.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
