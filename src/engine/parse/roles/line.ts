import type { Metadata, Role } from '../../model.js';

/** Metadata while it is being read. */
export type Facts = { -readonly [K in keyof Metadata]: Metadata[K] };

/** What a rule says of a single paragraph. */
export interface Judgement {
  readonly role: Role;
  /** What the paragraph tells about the article. */
  readonly facts?: Metadata;
  /** Holds at the head and at the foot only, before the first and behind the last full sentence of the article. */
  readonly atEdge?: boolean;
  /** Could be a headline as well: it becomes the title where the head has no other. */
  readonly headline?: boolean;
  /** A list of other articles follows, what readers wrote, or whom to ask; or the block of a video ends. */
  readonly opens?: 'related' | 'foot' | 'comments' | 'block' | 'contact';
}

/** Longer than any title or caption. */
export const TITLE_AT_MOST = 250;
/** A standfirst has more words than a section's name or a caption's keywords. */
export const STANDFIRST_WORDS = 6;

/** A stop at a line's end, with closing marks and brackets; “ closes in German, a space may stand before ». */
export const endsWithStop = /[.!?…。！？؟۔।](?:["'”’“‘»›)\]」』）*_]|[ \u00a0\u202f]»)*$/u;

const heading = /^#{1,6}\s+(?=\S)/;
const bullet = /^[-*+•⁃‣▪●►»]\s+(?=\S)/u;
const link = /!?\[([^[\]]*)\]\([^()\s]*\)/g;
const emphasis = /^(\*{1,3}|_{1,3})(?=\S)(.*\S)\1$/u;

/** "By **Ada Lind**" */
const strong = /\*{1,3}(?=\S)([^*]+)(?<=\S)\*{1,3}/g;

/** The length of a line's Markdown heading mark with the white space behind it; 0 for a line that is no heading. */
export function headingMark(line: string): number {
  return heading.exec(line)?.[0].length ?? 0;
}

export function isBullet(line: string): boolean {
  return bullet.test(line);
}

/** A line's words without the Markdown around them: heading marks, bullets, emphasis, the addresses of links. */
export function plain(line: string): string {
  const words = line.replace(heading, '').replace(bullet, '').replace(link, '$1').trim();
  return emphasis.exec(words)?.[2] ?? words.replace(strong, '$1');
}

/** For comparing with a list of phrases: lower case, plain apostrophes and spaces, nothing but letters at the ends. */
export function phraseOf(line: string): string {
  const phrase = line
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const end = phrase.length - (signsAtEnd.exec(phrase)?.[1].length ?? 0);
  const count = /\d/.test(phrase[end - 1] ?? '') ? countAtEnd.exec(phrase) : null;
  return phrase.slice(0, count?.index ?? end);
}

/** Reads backwards from the end, and so does not try every place to begin at. */
const signsAtEnd = /$(?<=([^\p{L}\p{N}]*))/u;
/** "Comments (12)" */
const countAtEnd = / ?\(\d[\d.,]*\)[^\p{L}\p{N}]*$/u;

/** The phrases of a list in which commas and line breaks part them. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
}
