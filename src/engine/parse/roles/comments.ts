/** What readers wrote below an article, told from a mere button that leads there. */
import type { Role } from '../../model.js';
import type { Paragraph } from '../paragraphs.js';
import { endsWithStop, type Judgement } from './line.js';

type Lines = readonly (string | undefined)[];

/** So far behind the invitation to comment the first sign of a reader's post stands, in paragraphs. */
const SIGN_WITHIN = 4;
/** No reader's remark is taken for one without any sign where it is longer, in UTF-16 units; in Han as much is less. */
const REMARK_AT_MOST = 20;
const REMARK_IN_HAN_AT_MOST = 8;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** With so many signs readers wrote more than the article has. */
const SIGNS_OF_MANY = 3;

/** What a form for comments or a post says of itself: "3 hours ago", "Reply", "Tom says:", "@tom", "tom wrote:" */
const sign = new RegExp(
  `^(?:${[
    '(?:reply|antworten|répondre|responder|rispondi|beantwoorden|odpowiedz|ответить|відповісти|回复|回覆|返信)(?:\\s\\d+)?',
    '.{2,40} (?:says|wrote|said|sagt|schreibt|schrieb|dit|a écrit|dice|escribió|scrive|diz|zegt|pisze|пишет|пише):?',
    '(?:vor|hace|il y a|há) \\d.{2,20}|\\d{1,3} .{2,12} (?:ago|fa|temu|geleden|назад|тому)|\\d{1,3}[mhdwy]',
    '(?:@\\w+|guest|anonymous|anonym|gast|anonyme|invité|anónimo|anonimo|аноним)(?:[\\s:].*)?',
    '(?:your )?(?:e-?mail|name|website|nickname|benutzername|nom|nombre|nome|имя)\\s?\\*?:?',
  ].join('|')})$`,
  'iu',
);
/** "We never show your address." */
const yourAddress =
  /(?<!\p{L})(?:your|ihre?|deine|votre|tu|su|tuo|seu|je|uw|twój|ваш)\s(?:dirección de |indirizzo |endereço de |adresse )?(?:e-?mail|address|adresse|correo)/iu;
/** "Tom: They should have told us." */
const named = /^\p{Lu}[\p{L}\p{N}_.-]{1,24}(?: \p{Lu}[\p{L}.-]{0,20}){0,2}: \S/u;

/**
 * Marks in `roles` what readers wrote, from the invitation to comment on, which must stand behind the first full
 * sentence, `firstFull`. An invitation is a button, and hides itself alone, unless signs of posts or a form follow it,
 * or nothing but a short remark; and a single sign is not enough where more follows than stands before.
 */
export function markComments(
  judged: readonly Judgement[],
  lines: Lines,
  paragraphs: readonly Paragraph[],
  roles: Role[],
  firstFull: number,
): void {
  const openers = [...judged.keys()].filter(
    (i) => i > firstFull && (judged[i].opens === 'foot' || judged[i].opens === 'comments'),
  );
  if (firstFull < 0 || openers.length === 0) return;
  const end = paragraphs[paragraphs.length - 1].end;
  const isTranscript = lines.slice(0, openers[0]).some((line) => line !== undefined && named.test(line));
  const isSign = (i: number): boolean => {
    const line = lines[i];
    if (line === undefined) return false;
    return sign.test(line) || isForm(judged[i]) || yourAddress.test(line) || (!isTranscript && named.test(line));
  };
  for (const [at, opener] of openers.entries()) {
    const next = openers[at + 1] ?? lines.length;
    const behind = indexesBetween(opener, next);
    const signs = behind.filter(isSign);
    const isShorter = end - paragraphs[opener].end < paragraphs[opener].start - paragraphs[firstFull].start;
    const isTold = yourAddress.test(lines[opener + 1] ?? '');
    const posts =
      isTold || (signs.length > 0 && signs[0] <= opener + SIGN_WITHIN && (isShorter || isMany(signs, lines)));
    if (posts || (isShorter && behind.length > 0 && isRemarks(behind, lines, judged))) {
      roles.fill('furniture', opener);
      return;
    }
  }
}

/** Names alone do not make many: they may be those of an interview. */
const isMany = (signs: readonly number[], lines: Lines): boolean =>
  signs.filter((i) => !named.test(lines[i] ?? '')).length >= SIGNS_OF_MANY;

const indexesBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i);

/** A notice of the page or a form, or the date or author of a post. */
const isForm = ({ role, atEdge, headline, facts }: Judgement): boolean =>
  role === 'furniture' ? atEdge === true && !headline : role === 'meta' && facts !== undefined;

/** Whether all that a paragraph could be the article's of `behind` is short, and the first is such. */
function isRemarks(behind: readonly number[], lines: Lines, judged: readonly Judgement[]): boolean {
  const first = lines[behind[0]];
  if (judged[behind[0]].role !== 'body' || first === undefined || !endsWithStop.test(first)) return false;
  const longest = han.test(first) ? REMARK_IN_HAN_AT_MOST : REMARK_AT_MOST;
  return behind.every((i) => judged[i].role !== 'body' || (lines[i]?.length ?? Infinity) <= longest);
}
