import { documentOf, type PageNode } from './dom.js';

const blocks = new Set(
  (
    'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const unseen = new Set(
  'audio button canvas embed head iframe img input math noscript object picture script select style svg template textarea title video'.split(
    ' ',
  ),
);

const item = '- ';

/** The text of cleaned markup: its blocks as paragraphs with a blank line between them, list items behind "- ". */
export function plainText(content: string): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    // Only a line break of the page's own begins a new line.
    const text = open
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{2,}/g, '\n\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  // Its own stack instead of recursion: how deep a page nests is the page's choice.
  const stack: (PageNode | (() => void))[] = [documentOf(content).body];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'function') {
      next();
    } else if (next.nodeType === 3) {
      open += (next.textContent ?? '').replace(/\s+/gu, ' ');
    } else if (next.nodeType === 1) {
      const name = next.nodeName.toLowerCase();
      if (unseen.has(name)) continue;
      if (name === 'br') open += '\n';
      if (blocks.has(name)) {
        // A list item's paragraph belongs behind its sign.
        if (open !== item) close();
        stack.push(close);
      }
      if (name === 'li') open = item;
      // One by one: of a hundred thousand siblings no call takes all.
      for (const child of [...next.childNodes].reverse()) stack.push(child);
    }
  }
  close();
  return paragraphs.filter((text) => text !== '-').join('\n\n');
}
