import { parseHTML } from 'linkedom';

/** The part of a document's nodes that is used here; the DOM's types would let every file reach for a window. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageDocument {
  readonly body: PageNode;
}

/** What is looked at to see where a page's head and body are. */
interface ParsedNode extends PageNode {
  readonly childNodes: Iterable<ParsedNode>;
  readonly attributes?: Iterable<{ readonly name: string; toString(): string }>;
  toString(): string;
}

/**
 * A document that has no window: nothing in it is run, and nothing that it names is loaded. The tags of `<html>`,
 * `<head>` and `<body>` may be left out of a page, in which case linkedom would find no body, or may stand where they
 * do not belong: what they hold is put where HTML has it.
 */
export function documentOf(html: string): PageDocument {
  const whole = /<\/?(?:html|head|body)[\s/>]/i.test(html)
    ? wholePage(html)
    : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { readonly document: PageDocument }).document;
}

/** No page has such an element; in it stray ends of others end nothing. */
const WRAPPER = 'crossread-page';

/** Elements that belong into the head as long as no text came. */
const headings = new Set(['base', 'link', 'meta', 'script', 'style', 'title', 'noscript', 'template']);
const frames = new Set(['html', 'head', 'body']);

/** The page with one head and one body; itself, where it has them already. */
function wholePage(html: string): string {
  const { document } = parseHTML(`<${WRAPPER}>${html}</${WRAPPER}>`) as unknown as {
    readonly document: { readonly documentElement: ParsedNode };
  };
  const found: Found = { head: [], body: [], language: '', isRegular: true };
  for (const child of document.documentElement.childNodes) place(child, '', found);
  if (found.isRegular) return html;
  const language = found.language === '' ? '' : ` ${found.language}`;
  return `<!doctype html><html${language}><head>${found.head.join('')}</head><body>${found.body.join('')}</body></html>`;
}

interface Found {
  readonly head: string[];
  readonly body: string[];
  /** The attribute that says it. */
  language: string;
  /** Everything stood where it belongs. */
  isRegular: boolean;
}

/** Puts a node of the page, or what it holds, where it belongs; `inside` is the frame that it stands in. */
function place(node: ParsedNode, inside: string, found: Found): void {
  const name = node.nodeName.toLowerCase();
  const isElement = node.nodeType === 1;
  if (isElement && frames.has(name)) {
    const parent = name === 'html' ? '' : 'html';
    // A second one of its kind is irregular, too: nothing stands beside the first.
    if (inside !== parent || (name === 'head' && found.head.length + found.body.length > 0)) found.isRegular = false;
    const language = [...(node.attributes ?? [])].find((attribute) => attribute.name === 'lang');
    if (language && found.language === '') found.language = language.toString();
    for (const child of node.childNodes) place(child, name, found);
    return;
  }
  // Comments, the document's type and space between the frames are no content.
  if (node.nodeType !== 3 && !isElement) return;
  if (!isElement && found.body.length === 0 && (node.textContent ?? '').trim() === '') return;
  const isOfHead = isElement && headings.has(name) && (inside === 'head' || found.body.length === 0);
  const isSpaceBehind = !isElement && (node.textContent ?? '').trim() === '';
  if (!(isOfHead ? inside === 'head' : inside === 'body') && !isSpaceBehind) found.isRegular = false;
  // What only a body may hold ends the head, as in a browser.
  (isOfHead ? found.head : found.body).push(node.toString());
}
