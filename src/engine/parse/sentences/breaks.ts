import { opensSentence } from './afterAbbreviation.js';
import type { LanguageRules } from '../../languages/rules.js';
import { REACH, wordBefore } from './surroundings.js';

/** Behind an emoticon small letters may begin the next sentence, as they do before it; but ":) and we went on". */
const behindSmile = (eyes: string): RegExp =>
  new RegExp(
    String.raw`${eyes}(?<=\s${eyes})-?[()DP]+(?=\s+(?!(?:and|but|so|or|because|und|aber|oder|et|mais|y|pero|e|ma|mas|en|maar|и|но|а|i|ale|та|але)\s)\p{L})`,
    'gu',
  );

/**
 * Behind these a sentence always ends: a quotation before another, a sentence in brackets, "(See also page 3) The
 * ferry", an emoticon, a polite particle in Thai, an address before another. Each is looked for where its sign stands.
 */
const sure = [
  { sign: '"', shape: /"(?<=[^\s",]")(?=\s"[\p{L}\p{N}])/gu },
  { sign: '”', shape: /”(?<!,.)(?=\s[“„]\p{L})/gu },
  { sign: '“', shape: /“(?<!,.)(?=\s[“„]\p{L})/gu },
  { sign: '»', shape: /»(?=\s«)/gu },
  {
    sign: ')',
    shape: /\)(?<=[.!?…]["'”’»]{0,2}\s\(\p{Lu}\p{L}*\s[^().!?]{6,80}\))(?=\s["“„«`]{0,2}\p{Lu})/gu,
  },
  { sign: ':', shape: behindSmile(':') },
  { sign: ';', shape: behindSmile(';') },
  // "Привет всем))) всем пока": a smile without eyes, and no end of a bracket
  { sign: '))', shape: /(?<=[\p{L}!?.]\s?)\){2,}(?!\))(?<!\([^()]{0,80}\){2,})(?=\s+\p{L})/gu },
  { sign: 'ค', shape: /(?:ครับ|ค่ะ|คะ)(?=\s+[ก-๎])/g },
  { sign: 'จ้ะ', shape: /จ้ะ(?=\s+[ก-๎])/g },
  // the last line of a signature, "E-mail: ada@ternline.example We are still"
  {
    sign: '@',
    shape:
      /@(?<=\b(?:[Ee]-?[Mm]ail|E-?MAIL)(?: [Aa]ddress)?:?\s[\w.+-]{1,40}@)[\w.-]{3,60}(?=\s+\p{Lu}\p{L}*(?:['’]\p{L}+|\s+\p{Ll}))/gu,
  },
  { sign: '://', shape: /\bhttps?:\/\/\S{1,400}(?=\s{1,4}https?:\/\/)/gu },
];
/** Not before an English "I", which has its capital anywhere. */
const semicolon = { sign: ';', shape: /;(?=\s+\p{Lu})(?!\s+I\b)/gu };
/** "Ada, We are still at it": whom a letter begins with, and what letters go on with. */
const salutation = {
  sign: ',',
  shape:
    /^(?:(?:Dear|Hi|Hello|Hey) )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2},(?=\s+(?:We|You|Please|Thanks|Thank|Here|Attached|Can|Could|Would|Do|Did|Are|Is|If|It|This|That|There|What|When|How|Why|Just|Sorry|Let|Per|See|Our|Your)\s\p{Ll})/gu,
};
/** A clause of six words or more, not a label such as "Our verdict:". */
const clauseWithColon = { sign: ':', shape: /:(?=\s+\p{Lu})(?<=(?:[^\s.!?:]+\s+){5}[^\s.!?:]+:)/gu };
const capitalBehindSpace = / (?=(\p{Lu}\p{L}+) \S)(?<=[\p{L}\p{N}%)] )/gu;
/** The word behind it and the letter after that. */
const wordAndLetter = /\S+ ?\S?/uy;
/** What stands before a heading of one or two words; a capital behind it tells only where the heading is no "PS". */
const lastStop = /^.*[.!?…]["'”’»]*\s(?=\p{L}{3})/su;
const unpunctuated = /^[\p{L}\p{M}\p{N}\s’'%,-]*$/u;
/** The words since the last stop, where nothing else stands between them and there are enough for a headline. */
const headline = /(?:^|[.!?…]["”’»)]*\s)([\p{L}\p{N}]+)(?:[\s'’%,-]+[\p{L}\p{N}]+){2,}$/u;
const HEADLINE_AT_MOST = 80;
/** What a work, a firm or a group is called stands behind such a noun, with a capital: "le magazine féminin Elle". */
const called =
  /(?:film|movie|filme|pel[íi]cula|novela?|roman(?:zo)?|romance|libro|livre|livro|buch|book|boek|diario|diário|journal|jornal|giornale|quotidien|zeitung|zeitschrift|newspaper|paper|daily|weekly|magazine?|revista|rivista|revue|krant|tidning|avis|s[eé]rie[sn]?|canci[óo]n|chanson|canç[ãa]o|canzone|lied|song|[áa]lbum|single|programm?[ae]?|show|sendung|band|banda|groupe?|grupp[eo]|grupo|part(?:ei|ido|ito|i|y)|oper[ae]?|obra|pi[èe]ce|play|theaterstück|poema?|gedicht|documental|documentaire|doku\p{L}*|podcast|blog|website|app|titre|titel|título|titolo|titled?|named|called|llamad[oa]|intitul\p{L}+|genannt|namens|slogan|motto|hotel|club|radio|station|canal|channel|sender|getty images|marque|marca|marke|brand|label|list[ae]|associa(?:tion|zione|ção|ción)|soci(?:été|edad|età)|empresa|firma|company|charity|campa(?:ign|gne|gna|ña|nha)|kampagne|mouvement|movim(?:iento|ento)|movement|bewegung|collectif|colectivo|collettivo|coletivo|plat(?:aforma|eforme|form)|piattaforma|fond(?:ation|azione)|fundaci[óo]n|fundação|stiftung|initiative|inicia?tiva|iniziativa|émission|emissione|programme|groep|partij|beweging|tidningen|avisen|avisa|boken|bogen|filmen|bandet|partiet|gruppen|låten|serien|föreningen|blad|фильм|роман|книг[аиу]|газет[аеуы]|журнале?|групп[аеуы]|песн[яию]|парти[яию]|движени[еяю]|компани[яию]|сайте?|партія|рух)$/iu;
/** "ein klares Für die Brücke", "das große Wir" */
const adjective =
  /(?:^|\s)(?:(?:[Kk]e|[Ee])in|[Dd]as|[Dd]ies|[Jj]ed|[MmDdSs]ein|[Ii]hr|[Uu]nser|[Zz]um|[IiAa]m|[Vv]om|[Bb]eim)\p{Ll}{0,2}\s\p{Ll}+e[smnr]?$/u;
const smallWordLast = /\s\p{Ll}+$/u;
/** "ein ständiges Auf und Ab", "ohne Wenn und Aber" */
const pairWord = /^(?:und|oder|or|and|et|y|e)$/;

const found = (paragraph: string, { sign, shape }: { readonly sign: string; readonly shape: RegExp }) =>
  paragraph.includes(sign) ? [...paragraph.matchAll(shape)] : [];

/** The places in a paragraph where one sentence ends without a stop and another begins. */
export function breaksWithoutStop(paragraph: string, rules: LanguageRules): number[] {
  const cuts = [...sure, salutation].flatMap((place) =>
    found(paragraph, place).map(({ index, 0: text }) => index + text.length),
  );
  for (const clause of rules.capitalNouns ? [semicolon, clauseWithColon] : [semicolon]) {
    for (const { index } of found(paragraph, clause)) {
      if (opensSentence(paragraph.slice(index + 1, index + REACH).trimStart(), rules)) cuts.push(index + 1);
    }
  }
  for (const { index, 1: word } of paragraph.matchAll(capitalBehindSpace)) {
    if (endsHeadline(paragraph, index, word, rules)) cuts.push(index);
  }
  return cuts;
}

const isCalled = (before: string): boolean => called.test(before) || called.test(before.replace(smallWordLast, ''));

/**
 * Whether a headline that ran into the text ends at paragraph[at]: "… shut for good Although the ferry …". A capital
 * alone says nothing: the word must be one that is no name, behind something that could be a headline.
 */
function endsHeadline(paragraph: string, at: number, word: string, rules: LanguageRules): boolean {
  const key = word.toLowerCase();
  if (!rules.functionWords.has(key) || rules.alsoNames.has(key) || rules.polite?.has(key)) return false;
  if (word.slice(1) !== key.slice(1)) return false;
  const before = paragraph.slice(Math.max(0, at - REACH), at);
  const last = wordBefore(paragraph, at);
  if (rules.functionWords.has(last.toLowerCase()) || isCalled(before)) return false;
  if (rules.capitalNouns && adjective.test(before)) return false;
  wordAndLetter.lastIndex = at + word.length + 2;
  const [next] = wordAndLetter.exec(paragraph) as RegExpExecArray;
  const titled = / \p{Lu}$/u.test(next) && !rules.capitalNouns; // "How to Sail a Ferry"
  const [, first] = headline.exec(paragraph.slice(Math.max(0, at - HEADLINE_AT_MOST), at)) ?? [];
  const isHeadline = first !== undefined && !rules.functionWords.has(first.toLowerCase());
  if (/^\p{Ll}/u.test(next)) {
    if (titled || pairWord.test(next.split(' ', 1)[0])) return false;
    // "The novelist Ian But read"
    if (/^\p{Lu}(?:\p{Ll}|\p{Lu}?$)/u.test(last) && first !== undefined && !isHeadline) return false;
    const near = before.slice(-REACH / 2);
    return unpunctuated.test(rules.capitalNouns ? near.replace(lastStop, '') : near);
  }
  return rules.capitalNouns === true && isHeadline;
}
