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

/**
 * A document that has no window: nothing in it is run, and nothing that it names is loaded. Markup that is no whole
 * page is wrapped, so that there is always a body.
 */
export function documentOf(html: string): PageDocument {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { readonly document: PageDocument }).document;
}
