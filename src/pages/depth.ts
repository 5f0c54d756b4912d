import type { PageDocument, PageNode } from './dom.js';

/** No page of a paper nests as deep; to look for articles takes seconds where elements stand in hundreds of others. */
const DEEPEST = 64;
/** So deep nest the words of a paragraph: links in emphasis, say. */
const OF_A_PARAGRAPH = 8;

interface NestedNode extends PageNode {
  readonly childNodes: Iterable<NestedNode>;
  append(child: PageNode): void;
  remove(): void;
}

/**
 * Takes out of a document, given by its body, what nests deeper than pages do: there elements that hold others go, and
 * what they hold stays, in its order. Linear in the page.
 */
export function makeShallow({ body }: PageDocument): void {
  const stack: { readonly node: NestedNode; readonly depth: number }[] = [{ node: body as NestedNode, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth } = next;
    if (depth < DEEPEST) {
      for (const child of node.childNodes) if (child.nodeType === 1) stack.push({ node: child, depth: depth + 1 });
    } else {
      flatten(node);
    }
  }
}

/** Puts what nests no deeper than a paragraph into the element, in the place of all that holds it. */
function flatten(element: NestedNode): void {
  const heights = heightsIn(element);
  const isShallow = (node: NestedNode): boolean => (heights.get(node) ?? 0) <= OF_A_PARAGRAPH;
  const children = [...element.childNodes];
  if (children.every(isShallow)) return;
  const kept: NestedNode[] = [];
  const stack = [...children].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isShallow(next)) kept.push(next);
    // One by one: of a hundred thousand siblings no call takes all.
    else for (const child of [...next.childNodes].reverse()) stack.push(child);
  }
  for (const child of children) child.remove();
  for (const node of kept) element.append(node);
}

/** How many elements each element in another one holds in each other, those that hold none apart. */
function heightsIn(element: NestedNode): ReadonlyMap<NestedNode, number> {
  const order: { readonly node: NestedNode; readonly parent: NestedNode }[] = [];
  const stack = [element];
  for (let parent = stack.pop(); parent !== undefined; parent = stack.pop()) {
    for (const node of parent.childNodes) {
      if (node.nodeType !== 1) continue;
      order.push({ node, parent });
      stack.push(node);
    }
  }
  const heights = new Map<NestedNode, number>();
  // What stands inside comes behind what it stands in.
  for (const { node, parent } of order.reverse())
    heights.set(parent, Math.max(heights.get(parent) ?? 0, (heights.get(node) ?? 0) + 1));
  return heights;
}
