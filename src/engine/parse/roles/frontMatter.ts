/**
 * Fields that tell about an article by name: a Markdown file's front matter, and lines such as "Title: …" at the head.
 */
import { readDate } from '../dates.js';
import type { Metadata } from '../../model.js';
import type { Range } from '../../text/range.js';
import type { Facts } from './line.js';

export interface FrontMatter {
  /** Where the text behind it begins; 0 for a text without front matter. */
  readonly end: number;
  /** The range of the title's words. */
  readonly title?: Range;
  readonly facts: Metadata;
}

/** So many UTF-16 units are searched for its end. */
const FRONT_MATTER_AT_MOST = 5_000;
const fence = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/;
const closing = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/;
/** YAML as far as it goes here: keys with values, lists, continued lines, comments. */
const field = /^(?<key>[\w-]+)[ \t]*:(?:[ \t]+(?<value>.*?))?[ \t]*$/;
const continued = /^(?:[ \t]+\S|- |#|$)/;
const item = /^[ \t]*- +(?<item>\S.*?)[ \t]*$/;

/** Reads the front matter between "---" lines at the very start of a text; a rule that separates sections is none. */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { end: 0, facts: {} };
  const start = fence.exec(text)?.[0].length;
  if (start === undefined) return none;
  const block = text.slice(start, start + FRONT_MATTER_AT_MOST);
  const close = closing.exec(block);
  if (!close) return none;
  const facts: Facts = {};
  let title: Range | undefined;
  let at = start;
  let key = '';
  for (const line of block.slice(0, close.index).split(/(?<=\r\n|\r(?!\n)|\n)/)) {
    const words = line.replace(/[\r\n]+$/, '');
    const found = field.exec(words)?.groups;
    if (!found && !continued.test(words)) return none;
    key = found?.key.toLowerCase() ?? key;
    const value = found ? found.value : item.exec(words)?.groups?.item;
    if (value) {
      if (found && /^(?:title|headline)$/.test(key) && !/^[|>&*]/.test(value)) {
        title ??= { start: at + words.lastIndexOf(value), end: at + words.lastIndexOf(value) + value.length };
      }
      readField(key, unquoted(value), facts);
    }
    at += line.length;
  }
  return key === '' ? none : { end: start + close.index + close[0].length, facts, ...(title && { title }) };
}

function readField(key: string, value: string, facts: Facts): void {
  if (value === '' || /^[|>{}]/.test(value)) return;
  if (/^(?:authors?|by|byline|creator)$/.test(key)) {
    const names = value
      .replace(/^\[(.*)\]$/, '$1')
      .split(',')
      .map((name) => unquoted(name.trim()));
    facts.author = [...(facts.author === undefined ? [] : [facts.author]), ...names].join(', ');
  } else if (/^(?:date|published|pubdate|publishdate|published_?at|date_?published|created)$/.test(key)) {
    facts.published ??= readDate(value);
  } else if (
    /^(?:updated|lastmod|modified|last_modified(?:_at)?|last_?updated|updated_?at|date_?modified)$/.test(key)
  ) {
    facts.updated ??= readDate(value);
  } else if (/^(?:url|link|canonical(?:_?url)?|source_?url|permalink)$/.test(key)) {
    if (/^https?:\/\/[^\s/]\S*$/i.test(value)) facts.url ??= value;
  } else if (/^(?:publisher|source|site(?:_?name)?|publication)$/.test(key) && !/^https?:/i.test(value)) {
    facts.publisher ??= value;
  }
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
}

const titleLabel = /^(?:title|headline|titel|titre|título|titolo|tytuł|заголовок)\s?:\s+(?=\S)/iu;

/** The length of a label before a title, "Title: "; 0 for any other line. */
export function titleLabelOf(line: string): number {
  return titleLabel.exec(line)?.[0].length ?? 0;
}
