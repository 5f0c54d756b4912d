/**
 * Changes in JSON with comments. jsonc-parser's own `modify` lets a comment behind the last entry slip to a new one,
 * drops the comments between an entry that goes and the next, and formats its neighbours: a file that people write in
 * by hand must keep all of that.
 */
import { LineMap } from '../text/lines.js';
import type { Range } from '../text/range.js';
import { createScanner, findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';

/** Lines longer than this are divided where they can be. */
const LONGEST_LINE = 120;

/** Replaces values, each where its path leads in `text`; a path that leads nowhere changes nothing. */
export function replaceAll(
  text: string,
  changes: readonly { readonly path: JSONPath; readonly value: unknown }[],
): string {
  const tree = treeOf(text);
  const found = changes.flatMap(({ path, value }) => {
    const node = tree && findNodeAtLocation(tree, path);
    return node ? [{ node, value }] : [];
  });
  const { unit, eol } = styleAt(text, 0);
  const lines = new LineMap(text);
  let end = 0;
  const parts = found
    .sort((one, other) => one.node.offset - other.node.offset)
    .map(({ node: { offset, length }, value }) => {
      const kept = text.slice(end, offset);
      end = offset + length;
      return kept + render(value, indentAt(text, offset, lines.offsetAt(lines.lineAt(offset), 0)), unit, eol);
    });
  return parts.join('') + text.slice(end);
}

/**
 * Puts a property (`key`) or an item of a list (no `key`) behind the last one of the object or list at `path`. A text
 * without a value becomes an object first.
 */
export function insertLast(text: string, path: JSONPath, key: string | undefined, value: unknown): string {
  const container = nodeAt(text, path);
  const { eol } = styleAt(text, 0);
  if (!container) {
    if (path.length > 0) return text;
    const before = text.trim() === '' ? '' : `${text.trimEnd()}${eol}`;
    return insertLast(`${before}{}${eol}`, path, key, value);
  }
  const last = container.children?.at(-1);
  const close = container.offset + container.length - 1;
  const isOneLine = !!last && !/[\r\n]/.test(text.slice(container.offset, close));
  const style = styleAt(text, isOneLine || !last ? container.offset : last.offset);
  const indent = isOneLine || last ? style.indent : style.indent + style.unit;
  const entry = `${key === undefined ? '' : `${JSON.stringify(key)}: `}${render(value, indent, style.unit, eol)}`;
  if (!last) {
    const inner = text.slice(container.offset + 1, close).trimEnd();
    return splice(text, container.offset + 1, close, `${inner}${eol}${indent}${entry}${eol}${style.indent}`);
  }
  const end = last.offset + last.length;
  const comma = commaBehind(text, end);
  const behind = end + text.slice(end, close).trimEnd().length;
  const added = splice(text, behind, behind, isOneLine ? ` ${entry}` : `${eol}${indent}${entry}`);
  return comma === undefined ? splice(added, end, end, ',') : added;
}

/** Takes out the property or item at `path` with its comma, and its line where nothing else stands there. */
export function removeAt(text: string, path: JSONPath): string {
  return removeAll(text, [path]);
}

/** The same for several, none of which stands in another. Linear in the text. */
export function removeAll(text: string, paths: readonly JSONPath[]): string {
  const tree = treeOf(text);
  const gone = new Set<Node>();
  for (const path of paths) {
    const value = tree && findNodeAtLocation(tree, path);
    const node = value?.parent?.type === 'property' ? value.parent : value;
    if (node?.parent?.children) gone.add(node);
  }
  const containers = [...new Set([...gone].map((node) => node.parent as Node))];
  const edits = containers.flatMap((container) => removalsIn(text, container, gone));
  let end = 0;
  const parts = edits
    .sort((one, other) => one.start - other.start)
    .map((edit) => {
      const kept = text.slice(end, edit.start);
      end = edit.end;
      return kept + edit.left;
    });
  return parts.join('') + text.slice(end);
}

/** What is left of a stretch of text. */
interface Removal extends Range {
  readonly left: string;
}

/** For each row of neighbours that go: what is left between the entries before and behind it. */
function removalsIn(text: string, { offset, length, children = [] }: Node, gone: ReadonlySet<Node>): Removal[] {
  const removals: Removal[] = [];
  const startOf = (at: number): number => (at > 0 ? endOf(children[at - 1]) : offset + 1);
  for (let last = children.length - 1; last >= 0; last--) {
    if (!gone.has(children[last])) continue;
    const end = last + 1 < children.length ? children[last + 1].offset : offset + length - 1;
    let first = last;
    let left = text.slice(endOf(children[last]), end);
    for (; first >= 0 && gone.has(children[first]); first--) {
      const isOnly = first === 0 && last === children.length - 1;
      left = withoutNode(text, { start: startOf(first), node: children[first], left, end, isOnly });
    }
    removals.push({ start: startOf(first + 1), end, left });
    last = first;
  }
  return removals;
}

const endOf = ({ offset, length }: Node): number => offset + length;

interface Leaving {
  /** Where the entry before ends, or its container begins. */
  readonly start: number;
  readonly node: Node;
  /** What is left between it and `end`, where the next entry begins or its container ends. */
  readonly left: string;
  readonly end: number;
  /** Whether all others of its container are gone. */
  readonly isOnly: boolean;
}

/** What is left from `start` to `end` without the node. */
function withoutNode(text: string, { start, node, left, end, isOnly }: Leaving): string {
  // With a character to either side, which tells what stands on the same line.
  const around = text.slice(start - 1, endOf(node)) + left + text[end];
  const [from, to] = [node.offset - start + 1, endOf(node) - start + 1];
  if (isOnly && isBare(around.slice(1, from) + left)) return '';
  const comma = commaBehind(around, to);
  let now = comma === undefined ? around : splice(around, comma, comma + 1, '');
  now = removeRange(now, from, to);
  const commaBefore = comma === undefined ? commaBehind(now, 1) : undefined;
  if (commaBefore !== undefined) now = splice(now, commaBefore, commaBefore + 1, '');
  return now.slice(1, -1);
}

/** Whether nothing stands beside an only child in its object or list but space and its comma. */
function isBare(beside: string): boolean {
  return /^,?$/.test(beside.replace(/\s+/g, ''));
}

/** The value at `path`; undefined where there is none. */
function nodeAt(text: string, path: JSONPath): Node | undefined {
  const tree = treeOf(text);
  return tree && findNodeAtLocation(tree, path);
}

/** The values of a text; undefined where it has none. */
export function treeOf(text: string): Node | undefined {
  return parseTree(text, [], { allowTrailingComma: true, allowEmptyContent: true });
}

/** Where the comma behind a value stands; undefined where none does. */
function commaBehind(text: string, end: number): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(end);
  scanner.scan();
  return text[scanner.getTokenOffset()] === ',' ? scanner.getTokenOffset() : undefined;
}

/** Removes a range, with the spaces around it, and with its lines where nothing else stands on them. */
function removeRange(text: string, start: number, end: number): string {
  let line = start;
  while (line > 0 && /[ \t]/.test(text[line - 1])) line--;
  const [spaces, ending] = behind(text, end);
  const isAlone = ending > 0 && (line === 0 || /[\r\n]/.test(text[line - 1]));
  return isAlone ? splice(text, line, end + spaces + ending, '') : splice(text, start, end + spaces, '');
}

/** Where the line of an offset begins. */
function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** How many spaces stand at an offset, and how long the line's ending is that follows them, if one does. */
function behind(text: string, offset: number): [spaces: number, ending: number] {
  const found = /[ \t]*(\r\n|\n|\r)?/y;
  found.lastIndex = offset;
  const [all, ending = ''] = found.exec(text) ?? [''];
  return [all.length - ending.length, ending.length];
}

function splice(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}

interface Style {
  /** What the line at the offset begins with. */
  readonly indent: string;
  /** One step of indentation. */
  readonly unit: string;
  readonly eol: string;
}

function indentAt(text: string, offset: number, line = lineStart(text, offset)): string {
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? '';
}

function styleAt(text: string, offset: number): Style {
  return {
    indent: indentAt(text, offset),
    unit: /(?<=[\r\n])(?:\t| {1,8})(?=["{[/])/.exec(text)?.[0] ?? '  ',
    eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
  };
}

/** A value as people would write it: on one line where that is short, or where it could not be divided. */
function render(value: unknown, indent: string, unit: string, eol: string): string {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= LONGEST_LINE) return line;
  const inner = indent + unit;
  if (Array.isArray(value)) {
    if (value.length === 1 && typeof value[0] !== 'object') return line;
    return `[${eol}${value.map((item) => inner + render(item, inner, unit, eol)).join(`,${eol}`)}${eol}${indent}]`;
  }
  const properties = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${render(item, inner, unit, eol)}`,
  );
  return `{${eol}${properties.join(`,${eol}`)}${eol}${indent}}`;
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`)
    .join(', ')} }`;
}
