import { LINE_BREAK } from '../text.js';
import type { GroundText } from './groundText.js';

/** Reads the white space around the sentences of a ground, which may hold more sentences than it knows of. */
export class Gaps {
  readonly #ground: GroundText;

  constructor(ground: GroundText) {
    this.#ground = ground;
  }

  /** Where the white space before a sentence begins. */
  startBefore(sentence: number): number {
    const { text, sentences } = this.#ground;
    const least = sentence === 0 ? 0 : sentences[sentence - 1].end;
    let at = sentences[sentence].start;
    while (at > least && isSpace(text[at - 1])) at--;
    return at;
  }

  /** Where the white space behind a sentence ends. */
  endAfter(sentence: number): number {
    const { text, sentences } = this.#ground;
    const most = sentence + 1 < sentences.length ? sentences[sentence + 1].start : text.length;
    let at = sentences[sentence].end;
    while (at < most && isSpace(text[at])) at++;
    return at;
  }

  /** Where the line ends that the white space before a sentence begins in: behind its trailing blanks. */
  lineEndBefore(sentence: number): number {
    return this.#lineEnd(this.startBefore(sentence), this.#ground.sentences[sentence].start);
  }

  /**
   * Where the line ends that a sentence ends in, trailing blanks included; where the white space ends, if that is
   * first.
   */
  lineEndAfter(sentence: number): number {
    return this.#lineEnd(this.#ground.sentences[sentence].end, this.endAfter(sentence));
  }

  /** Where the line of a sentence begins, before its indentation; where the white space begins, if that is later. */
  lineStartBefore(sentence: number): number {
    const { text, sentences } = this.#ground;
    const from = this.startBefore(sentence);
    const gap = text.slice(from, sentences[sentence].start);
    const last = [...gap.matchAll(new RegExp(LINE_BREAK, 'g'))].at(-1);
    return last ? from + last.index + last[0].length : from;
  }

  endsLine(sentence: number): boolean {
    const at = this.lineEndAfter(sentence);
    return at === this.#ground.text.length || LINE_BREAK.test(this.#ground.text[at]);
  }

  beginsLine(sentence: number): boolean {
    const at = this.lineStartBefore(sentence);
    return at === 0 || LINE_BREAK.test(this.#ground.text[at - 1]);
  }

  /** Whether two sentences that follow each other stand in one paragraph; false at either end of the text. */
  sameParagraph(sentence: number, next: number): boolean {
    const { sentences } = this.#ground;
    return sentences[sentence]?.paragraph === sentences[next]?.paragraph;
  }

  /**
   * The line breaks that part two paragraphs: those that do so most often, among body text where there is some. A text
   * of one paragraph gets an empty line, in its own line endings.
   */
  separator(): string {
    const { text, sentences } = this.#ground;
    const counts = new Map<string, number>();
    const count = (bodyOnly: boolean) =>
      sentences.forEach(({ body }, sentence) => {
        if (sentence === 0 || this.sameParagraph(sentence - 1, sentence)) return;
        if (bodyOnly && !(body && sentences[sentence - 1].body)) return;
        const gap = text.slice(this.startBefore(sentence), sentences[sentence].start);
        const breaks = (gap.match(new RegExp(LINE_BREAK, 'g')) ?? []).join('');
        if (breaks !== '') counts.set(breaks, (counts.get(breaks) ?? 0) + 1);
      });
    count(true);
    if (counts.size === 0) count(false);
    const [most] = [...counts].sort(([one, often], [other, seldom]) => seldom - often || one.length - other.length);
    return most?.[0] ?? (LINE_BREAK.exec(text)?.[0] ?? '\n').repeat(2);
  }

  /** What stands before the first sentence of a sentence's paragraph on its line. */
  indentation(sentence: number): string {
    let first = sentence;
    while (first > 0 && this.sameParagraph(first - 1, first)) first--;
    return this.beginsLine(first)
      ? this.#ground.text.slice(this.lineStartBefore(first), this.#ground.sentences[first].start)
      : '';
  }

  #lineEnd(from: number, to: number): number {
    const found = LINE_BREAK.exec(this.#ground.text.slice(from, to));
    return found ? from + found.index : to;
  }
}

/** Unicode's white space; a next line (U+0085) is none to JavaScript. */
const isSpace = (character: string): boolean => /[\s\u0085]/.test(character);
