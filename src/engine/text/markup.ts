/**
 * What is written into a text to set or link it and is no wording: Markdown's links and emphasis inside words, tags and
 * entities of HTML, addresses, signs that lead to a footnote, those of a quotation at a line's start, and the hyphen of
 * a word that was broken at a line's end. A name such as "example.com" is a word.
 */

import type { Range } from './range.js';

/** A text without its markup. */
export interface PlainText {
  readonly text: string;
  /** Where ranges of it, in their order, stand in the text with its markup. */
  rangesOf(ranges: readonly Range[]): Range[];
}

/** Most texts have nothing that markup begins with, which is a quick look; whether it is markup takes a longer one. */
const BEGINNINGS = /[<>[&¹²³⁰-⁹*]|[-\u00ad\u2010][\r\n]|:\/\/|www\.|[.!?…"”’»)]\p{Nd}/u;
/** Where none of these stands, there is no markup: one look at each character. "[sic]" is wording. */
const SIGNS =
  /[<&¹²³⁰-⁹*]|\{\{|\[(?:[\^[]|\p{Nd}{1,3}[\],;–-]|\p{L}\]|\p{L}[\p{Ll}\p{Lo} .?]{0,25}(?:\p{Nd}{1,4}[\p{Ll} ]{0,6})?\]|[^[\]]+\][([])|(?:^|[\r\n])[ \t]{0,8}>|\p{Ll}[-\u00ad\u2010][\r\n]|:\/\/|www\.|\p{L}[.!?…]["”’»)]?\p{Nd}{1,2}\s*$|,[”»]\p{Nd}/u;

/** Behind these a raised number is a footnote's: behind "m" or "10" it is a power. */
const NOTED = '(?<=\\p{L}{3}|[.,;:!?…"”’»)\\]])';
/** In square brackets also behind a space. */
const CITED = '(?<=(?:\\p{L}{3}|[.,;:!?…"”’»)\\]]) ?)';
/** What a reader of a wiki asks for: en, de, fr, es, it, pt, nl, pl, ru, uk, ja and zh. */
const WANTED = [
  '(?:(?:better|additional|full|non-primary) )?(?:citations?|sources?|clarification|page|verification|attribution)(?: \\p{L}+)? needed',
  '(?:by |according to )?who(?:m|se)?\\?|when\\?|dubious',
  '(?:Beleg|Einzelnachweis|Quelle) fehlt',
  'réf(?:\\.|érence) (?:nécessaire|souhaitée|à confirmer)|(?:source|citation) nécessaire',
  'cita requerida|senza fonte|citazione necessaria|carece de fontes',
  'bron\\?|potrzebny przypis',
  'источник не указан(?: \\p{Nd}{1,5} \\p{L}+)?|джерело\\?',
  '要出典|要検証|來源請求|来源请求',
].join('|');
/** A note that is no source: "[note 2]", "[Anm. 1]". */
const NUMBERED_NOTE = '(?:[Nn]ote?|[Nn]ota|[Nn]b|[Aa]nm\\.|[Nn]oot|[Uu]waga|[Пп]рим\\.|注|注釈|註) ?\\p{Nd}{1,3}';
const ADDRESS = '(?:https?:\\/\\/|ftp:\\/\\/|mailto:|www\\.)[^\\s<>"“”]*[^\\s<>"“”.,;:!?…)\\]’»]';
/** What a wiki cites, which a reader sees as a number alone. */
const CITATION =
  '<ref(?:\\s[^<>]*)?>[^<>]{0,300}<\\/ref>|\\{\\{(?:[Cc]ite|[Cc]itation|[Ss]fnp?|[Ee]fn|[Rr]efn|[Cc]n|[Ff]act)[ |}][^{}]{0,300}\\}{1,2}';
const TAG = '<\\/?[a-zA-Z][a-zA-Z0-9-]*(?:\\s[^<>]*)?\\/?>';

const QUOTATION = '(?:^|(?<=[\\r\\n]))[ \\t]{0,8}(?:>[ \\t]?)+(?=\\S)';
const BROKEN = '(?<=\\p{Ll}{2})[-\\u00ad\\u2010](?:\\r\\n|\\r|\\n)[ \\t]{0,8}(?:>[ \\t]?)*(?=\\p{Ll})';

const MARKUP = new RegExp(
  [
    // What markup begins with, looked at first: most characters are none of these, and to look behind each takes long.
    `(?=[<[¹²³⁰-⁹\\p{Nd}])(?<note>${NOTED}<sup(?:\\s[^<>]*)?>\\s*\\[?\\p{Nd}{1,3}\\]?\\s*<\\/sup>|\\[\\^[^\\s[\\]]+\\]|${CITED}\\[(?:\\p{Nd}{1,3}(?:[,;–-]\\s?\\p{Nd}{1,3}){0,6}|${WANTED}|${NUMBERED_NOTE})\\]|(?<=[.!?…]["”’»)]?)\\[\\p{L}\\]` +
      `|${NOTED}[¹²³⁰-⁹]{1,3}(?![\\p{L}\\p{N}])|(?<=\\p{L}{4}[.!?…]|\\p{L}{3}[.!?…]["”’»)]|\\p{L}{3},[”»])\\p{Nd}{1,2}(?=\\s*$|(?<=[”»]\\p{Nd}{1,2})\\s))`,
    '\\[\\[(?:[^[\\]|]*\\|)?(?<wiki>[^[\\]|]+)\\]\\]',
    '!?\\[(?<label>[^[\\]]+)\\](?:\\((?:[^()\\s]|\\([^()\\s]*\\))*(?:\\s"[^"]*")?\\)|\\[[^\\s[\\]]*\\])',
    `(?=[<{hfmw*\\-\\u00ad\\u2010 \\t>])(?<gone><!--[^<]*?-->|${CITATION}|<${ADDRESS}>|${ADDRESS}|(?<=\\p{L})\\*{1,3}(?=\\p{L})|${BROKEN}|${QUOTATION})`,
    `(?<tag>${TAG})`,
    '(?<entity>&(?:#\\p{Nd}{1,6}|#[xX][\\da-fA-F]{1,6}|[a-zA-Z]{2,8});)',
  ].join('|'),
  'gu',
);

/** A line that is an address and its stop: it is left as it stands. */
const ADDRESS_ALONE = /^(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>"“”]*$/;

/** Tags that end what stands before them; between others a word may go on. */
const PARTING = /^<\/?(?:br|p|div|li|ul|ol|td|th|tr|table|h\d|hr|blockquote)\b/i;

/** The entities that texts of articles have, beside accented letters; all others are signs that matter to no word. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwnj: '\u200c',
  rsquo: '’',
  lsquo: '‘',
  apos: "'",
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  euro: '€',
  pound: '£',
  yen: '¥',
  deg: '°',
};
const ACCENTED_LETTER = /^([a-zA-Z])(acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/;
const LAST_CODE = 0x10ffff;

/**
 * A text without its markup; undefined where it has none, or nothing else: an address alone is what its line says.
 * Linear in the text.
 */
export function plainTextOf(text: string): PlainText | undefined {
  if (!BEGINNINGS.test(text) || !SIGNS.test(text) || ADDRESS_ALONE.test(text)) return undefined;
  const plain = new Builder();
  let done = 0;
  for (const found of text.matchAll(MARKUP)) {
    const { index, 0: whole, groups = {} } = found;
    plain.copy(text, done, index);
    done = index + whole.length;
    const label = groups.label ?? groups.wiki;
    if (label !== undefined) {
      const start = index + (groups.label ? whole.indexOf('[') + 1 : whole.length - 2 - label.length);
      plain.copy(text, start, start + label.length);
    } else if (groups.entity !== undefined) plain.put(decoded(whole.slice(1, -1)), index, done);
    else if (groups.tag !== undefined && PARTING.test(whole)) plain.put(' ', index, done);
  }
  if (done === 0) return undefined;
  plain.copy(text, done, text.length);
  return /[\p{L}\p{N}]/u.test(plain.text) ? plain : undefined;
}

/** A text as a reader sees it, without markup. */
export function withoutMarkup(text: string): string {
  return plainTextOf(text)?.text ?? text;
}

/** What stands in the text without markup from `at` on: the [start, end) of the text, or one sign for all of that. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly isSign: boolean;
}

class Builder implements PlainText {
  text = '';
  readonly #pieces: Piece[] = [];

  copy(from: string, start: number, end: number): void {
    if (start === end) return;
    this.#pieces.push({ at: this.text.length, start, end, isSign: false });
    this.text += from.slice(start, end);
  }

  /** Puts what stands for all of [start, end). */
  put(sign: string, start: number, end: number): void {
    this.#pieces.push({ at: this.text.length, start, end, isSign: true });
    this.text += sign;
  }

  rangesOf(ranges: readonly Range[]): Range[] {
    const pieces = this.#pieces;
    let first = 0;
    return ranges.map(({ start, end }) => {
      while (first + 1 < pieces.length && pieces[first + 1].at <= start) first++;
      let last = first;
      while (last + 1 < pieces.length && pieces[last + 1].at < end) last++;
      const [one, other] = [pieces[first], pieces[last]];
      return {
        start: one.isSign ? one.start : one.start + start - one.at,
        end: other.isSign ? other.end : other.start + end - other.at,
      };
    });
  }
}

function decoded(entity: string): string {
  if (entity.startsWith('#')) {
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
    return code <= LAST_CODE ? String.fromCodePoint(code) : ' ';
  }
  // Folding drops accents, so the letter alone is the word's.
  return ENTITIES[entity] ?? ACCENTED_LETTER.exec(entity)?.[1] ?? ' ';
}
