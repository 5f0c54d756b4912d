import type { PageArticle, PageRequest } from '../protocol/pages.js';
import { decodePage } from './decode.js';
import { countWords, extractArticle } from './extract.js';
import { plainText } from './plainText.js';

/** No headline is longer, in UTF-16 units. */
const HEADLINE_AT_MOST = 200;

/**
 * The article of a page as a text to read: what the page says of itself as front matter, its title, its paragraphs.
 * The text holds words only, whatever markup the page had.
 */
export function readPage({ bytes, kind, charset, url }: Omit<PageRequest, 'id'>): PageArticle {
  const decoded = decodePage(bytes, charset);
  if (kind === 'text') {
    const text = decoded.replace(/\r\n?/g, '\n').trim();
    return { text: `${frontMatter([['url', url]])}${text}\n`, words: countWords(text) };
  }
  const { content, title, author, site, published } = extractArticle(decoded, url);
  const heading = oneLine(title);
  const body = plainText(content);
  const facts = frontMatter([
    ['author', author],
    ['source', site],
    ['date', published],
    ['url', url],
  ]);
  const first = body.slice(0, HEADLINE_AT_MOST + 1).split('\n', 1)[0];
  const repeated = heading === '' || (first.length <= HEADLINE_AT_MOST && first.includes(heading));
  return {
    text: `${facts}${[repeated ? '' : heading, body].filter((part) => part !== '').join('\n\n')}\n`,
    words: countWords(body),
    ...(heading && { title: heading }),
  };
}

/** The fields that have a value, between the lines that mark front matter, and a blank line. */
function frontMatter(fields: readonly (readonly [name: string, value: string | undefined])[]): string {
  const lines = fields.flatMap(([name, value = '']) => {
    const line = oneLine(value);
    return line === '' ? [] : [`${name}: ${quoted(line)}`];
  });
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`;
}

/** A value that YAML would read as something else than its own words stands in quotation marks. */
function quoted(value: string): string {
  if (!/^[\s!&*?|>@%`{}[\]"',#-]|: | #|:$/.test(value)) return value;
  return value.includes('"') ? `'${value.replaceAll("'", '’')}'` : `"${value.replaceAll('\\', '/')}"`;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
