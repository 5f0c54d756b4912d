/**
 * Changes in JSON with comments. jsonc-parser's own `modify` lets a comment behind the last entry slip to a new one,
 * drops the comments between an entry that goes and the next, and formats its neighbours: a file that people write in
 * by hand must keep all of that.
 */
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
  return found
    .sort((one, other) => other.node.offset - one.node.offset)
    .reduce((now, { node: { offset, length }, value }) => {
      const { indent, unit, eol } = styleAt(text, offset);
      return splice(now, offset, offset + length, render(value, indent, unit, eol));
    }, text);
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
  const value = nodeAt(text, path);
  const node = value?.parent?.type === 'property' ? value.parent : value;
  const container = node?.parent;
  const siblings = container?.children;
  if (!node || !siblings) return text;
  if (siblings.length === 1 && isBare(text, container, node)) {
    return splice(text, container.offset + 1, container.offset + container.length - 1, '');
  }
  const end = node.offset + node.length;
  const comma = commaBehind(text, end);
  const before = siblings[siblings.indexOf(node) - 1];
  let now = comma === undefined ? text : splice(text, comma, comma + 1, '');
  now = removeRange(now, node.offset, end);
  if (comma !== undefined || !before) return now;
  const commaBefore = commaBehind(text, before.offset + before.length);
  return commaBefore === undefined ? now : splice(now, commaBefore, commaBefore + 1, '');
}

/** Whether nothing stands beside an only child in its object or list but space and its comma. */
function isBare(text: string, container: Node, { offset, length }: Node): boolean {
  const before = text.slice(container.offset + 1, offset);
  return /^\s*,?\s*$/.test(before + text.slice(offset + length, container.offset + container.length - 1));
}

/** The value at `path`; undefined where there is none. */
export function nodeAt(text: string, path: JSONPath): Node | undefined {
  const tree = treeOf(text);
  return tree && findNodeAtLocation(tree, path);
}

function treeOf(text: string): Node | undefined {
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
  const before = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(0, start));
  const after = /^[ \t]*(\r\n|\n|\r)/.exec(text.slice(end));
  if (before && after) return splice(text, start - before[1].length, end + after[0].length, '');
  const spaces = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  return splice(text, start, end + spaces, '');
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

function styleAt(text: string, offset: number): Style {
  const line = text.slice(0, offset).match(/[^\r\n]*$/)?.[0] ?? '';
  return {
    indent: /^[ \t]*/.exec(line)?.[0] ?? '',
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
