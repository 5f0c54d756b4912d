/** What is not the article: navigation, share bars, counters, cookie and comment notices, lists of other articles. */
import { languages } from '../../languages/tables.js';
import { endsWithStop, type Judgement, phraseOf, phrases } from './line.js';
import { buttons, commentHeadings, edgeButtons, elsewhere, footOpeners, related, sections, tags } from './phrases.js';

/** No label with the headline behind it is longer. */
const LABELLED_AT_MOST = 200;

const furniture: Judgement = { role: 'furniture' };

/**
 * A line as the long patterns below read it: they are in small letters, since they would take several times as long to
 * compile for letters of either case.
 */
const inSmallLetters = (line: string): string => line.toLowerCase();

/** A line of nothing but dashes, stars and the like parts or decorates. */
const separator = /^[-–—=_*~#•·|+.:>`\s]+$/;

/** What is counted beside an article, and how long it takes to read. */
const counted =
  'views?|shares?|comments?|likes?|reactions?|reads?|replies|retweets?|aufrufe|kommentare?|vues?|commentaires?|partages?|visitas|comentarios?|visualizzazioni|commenti|commento' +
  '|visualizações|comentários?|reacties|weergaven|wyświetleń|wyświetlenia|komentarzy|komentarze|просмотров|просмотра|просмотры|комментариев|комментария|комментарии|переглядів|перегляди|коментарів|коментарі';
const ofWhat = '(?:(?:total|page|view|see|show|read|all|alle|ver|voir|lire|leer)(?: all| los| les)? )?';
/** Readers' comments may follow. */
const ofComments = /[ck]omm?ent|reacties|ком+ентар|评论|評論|コメント/;
const amount = '\\d[\\d.,\\s]{0,11}[km]?\\+?';
const counter = new RegExp(
  `^${ofWhat}(?:(?:${counted})\\s?:?\\s?\\(?${amount}\\)?|\\(?${amount}\\s(?:${counted})(?: anzeigen| lesen)?)$`,
  'u',
);
/** "Load more updates", "Was this article helpful?" */
const moreOf =
  /^(?:load|show|view|see|read) (?:all|more|older|newer) (?:updates|posts|comments|articles|stories|news|results)$|^(?:was this|did you find this|is this) (?:article|story|page|content) (?:helpful|useful|interesting)(?: to you)?\s?\?$/u;
/** The same in Chinese and Japanese. */
const countedWide =
  /^(?:\d{1,9}\s?(?:条|個)?(?:评论|評論|コメント|阅读|閱讀|次阅读)|(?:评论|評論|コメント|阅读|閱讀|阅读量)\s?[:：]?\s?\d{1,9}件?|阅读时间[:：]?\s?\d{1,3}\s?分钟?|残り\d{1,6}文字)$/u;
const readingTime =
  /^(?:\d{1,3}[ -]min(?:ute|uto|utos|uten|uti|uut)?s?\.?[ -](?:read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|czytania|чтения|читання)|(?:est(?:\.|imated) )?(?:reading time|read time|lese(?:zeit|dauer)|(?:temps de )?lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|время чтения|час читання|listen|watch|anhören|écouter|escuchar|ascolta|ouvir)\s?[:·•|–-]?\s?\(?(?:ca\.? )?\d{1,3}\s?(?:min|мин|хв)\p{L}*\.?\)?)$/u;

/** The words of share bars; a line of nothing else is one. */
const share = phrases(`
  envoyer, enviar, versenden, als, clipboard, share, tweet, email, e-mail, print, facebook, twitter, x, whatsapp, telegram, linkedin, reddit, pinterest, messenger, instagram, youtube, tiktok, threads, bluesky, mastodon, flipboard, pocket, viber, vk, tumblr, sms, mail, rss, pin, save, xing, copy, link, line, google+, like, follow, formerly, using, post, page, more, on, this, article, story, via, by, to, with, and, url
  teilen, drucken, merken, twittern, auf, per, sie, diesen, artikel, beitrag, bei, cet, l'article, este, artículo, esta, noticia, questo, articolo, notizia, artigo, matéria, dit, ten, artykuł, partager, imprimer, enregistrer, sur, par, compartir, comparte, compártelo, imprimir, guardar, en, por, condividi, stampa, salva, invia, su, compartilhar, compartilhe, partilhar, partilhe, no, notícia, o, a, delen, deel, afdrukken, op, udostępnij, drukuj, wyślij, na, поделиться, отправить, распечатать, поширити, у, в, поділитися, надіслати, друкувати, в, у, на, facebook-у
`);
/** One of these must be among them. */
const shareVerb = phrases(`
  share, tweet, email, e-mail, print, facebook, twitter, whatsapp, telegram, linkedin, reddit, pinterest, messenger, flipboard, viber, instagram, youtube, tiktok, bluesky, mastodon, tumblr, xing, vk, copy
  versenden, deel, teilen, drucken, twittern, partager, imprimer, compartir, comparte, compártelo, imprimir, condividi, stampa, compartilhar, compartilhe, partilhar, partilhe, delen, udostępnij, drukuj, поделиться, поділитися, поширити
`);
const SHARE_WORDS_AT_MOST = 14;

/** "EN DE FR", and which edition or order is shown. */
const choice =
  /^(?:(?:(?:EN|DE|FR|ES|IT|PT|NL|PL|RU|UK|UA|ZH|JA|AR|TR|CS|SV|DA|NO|FI|EL|HE|KO|CA)[\s|/]*){2,24}|(?:Edition|EDITION|Language|LANGUAGE|Sort by): ?\p{L}{2,20})$/u;
/** "Click to share on Twitter (Opens in new window)", "Follow @gazette", "#ferry #tarnsey" */
const link = /\(opens in (?:a )?new (?:window|tab)\)$|^follow @\w+$|^(?:#[\p{L}\p{N}_]{2,30}[\s,]*){1,12}$/u;
/** "More from Tarnsey" */
const moreFrom = /^(?:More|MORE) (?:[Ff]rom|FROM|[Ii]n|IN) \p{Lu}[\p{L} ]{2,20}$/u;
/** "Page 1 of 3", "1 2 3 Next »" */
const pages =
  /^(?:(?:page|seite|página|pagina|strona|страница|сторінка) \d{1,3} (?:of|\/|von|sur|de|di|van|z|из|з) \d{1,3}|(?=.*(?:next|prev|[«»‹›]))(?:(?:[«»‹›]|prev(?:ious)?|next|\d{1,3}(?!\d)|\.{3}|…)\s*){2,20})$/u;

/** One pattern of some, in small letters. */
const anyOf = (patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'u');

/**
 * How notices of a page begin. They are sentences, so only at the head or the foot, and not where anybody says them.
 * Before each kind what one of it has: that is quickly seen; the whole takes long to compile.
 */
const notices: readonly (readonly [has: RegExp, notice: RegExp])[] = [
  [
    /cookie|ciastecz|куки|кукі/,
    anyOf([
      /^(?:this|our|the|these) (?:web ?)?(?:site|page|website|app|sites)s? (?:also )?uses? (?:\p{L}+ )?cookies/u,
      /^(?:we|we and our (?:\d+ )?partners|we(?: at)? [\w.]+) (?:also )?(?:use|store)[^.]{0,40} cookies/u,
      /^(?:diese (?:web)?seite|diese website|unsere (?:web)?seite|unsere website|wir) (?:verwendet|nutzt|benutzt|setzt|verwenden|nutzen|benutzen|setzen)[^.]{0,30} cookies/u,
      /^(?:ce site(?: web)?|notre site|nous) (?:utilise|utilisons)[^.]{0,20} cookies/u,
      /^(?:(?:este|nuestro) (?:sitio|portal)(?: web)?|esta (?:web|página)|nosotros)? ?(?:utiliza|usa|utilizamos|usamos)[^.]{0,20} cookies/u,
      /^(?:(?:questo|il nostro) sito(?: web)?)? ?(?:utilizza|usa|utilizziamo|usiamo)[^.]{0,20} cookies?/u,
      /^(?:este|nosso|o nosso) (?:site|portal|website)[^.]{0,20} cookies/u,
      /^(?:deze|onze) (?:web)?site (?:gebruikt|maakt gebruik van)[^.]{0,20} cookies|^(?:wij|we) gebruiken[^.]{0,20} cookies/u,
      /^(?:ta strona|nasza strona|strona|serwis|nasz serwis|ten serwis) (?:używa|wykorzystuje|korzysta)[^.]{0,25} (?:cookie|ciastecz)/u,
      /^(?:этот сайт|наш сайт|сайт|мы) использу(?:ет|ем)[^.]{0,20} (?:cookie|куки)/u,
      /^(?:цей сайт|наш сайт|сайт|ми) використову(?:є|ємо)[^.]{0,20} (?:cookie|кукі)/u,
      /^(?:本网站|本站|我们)(?:会)?使用\s?cookie/u,
    ]),
  ],
  [/^by /, /^by (?:continuing|using|clicking|browsing|accepting)[^.]{0,80}(?:cookies|terms|privacy|agree|consent)/u],
  // comment forms
  [
    /mail|messagerie|courriel|correo|^required |^comments |^please |^you must /,
    anyOf([
      /^your e-?mail(?: address)? (?:will not|won't|won’t) be published/u,
      /^required fields are marked/u,
      /^save my name, email,? and website/u,
      /^comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)/u,
      /^(?:you must be|please) (?:logged|log|sign|signed) in to (?:post a |leave a )?comment/u,
      /^(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht/u,
      /^votre adresse (?:e-mail|de messagerie|courriel|email) ne sera pas publiée/u,
      /^(?:tu|su) (?:dirección de correo electrónico|correo electrónico|email) no será publicad[oa]/u,
      /^il tuo indirizzo e-?mail non (?:sarà|verrà) pubblicato/u,
      /^(?:o )?seu (?:endereço de )?e-?mail não será publicado/u,
      /^(?:je|het|uw) e-?mail-?adres (?:zal niet|wordt niet|zal)/u,
      /^twój adres e-?mail nie zostanie opublikowany/u,
      /^ваш (?:адрес )?e-?mail не будет опубликован|^ваша e-?mail адреса не/u,
    ]),
  ],
  [
    /^(?:click|tap|download|this site|contact|e-?mail|reach|write|video|this is|you are|advertisement|error|support)\b/,
    anyOf([
      // other invitations
      /^(?:click|tap) here (?:to|for) (?:read|see|view|subscribe|sign|download|share|more|comment|join)/u,
      /^download (?:our|the) (?:free )?(?:\p{L}+ )?app\b/u,
      /^this site is protected by recaptcha/u,
      // what a paper says of its authors and itself
      /^(?:contact|e-?mail|reach|write to) (?:\p{L}+ ){1,4}(?:at|via) [^\s@]+@[^\s@]+/u,
      /^(?:video player is loading|this is a modal window|you are using an outdated browser|advertisement\. scroll to continue|error: please enter a valid)/u,
      /^support (?:local|independent|quality|our) (?:journalism|reporting)/u,
    ]),
  ],
];
/** Boxes that ask for a reader's address or to be followed; they stand anywhere on a page. */
const networks = '(?:facebook|twitter|x|instagram|telegram|whatsapp|google|youtube|linkedin|tiktok|threads|bluesky)';
const invitations = new RegExp(
  `^(?:[^.!?“"]{3,60}[?!.] )?(?:${[
    `(?:sign up|subscribe|register)(?: now| today| here| free)? (?:for|to) [^.!]{0,60}(?:newsletter|channel|alerts|briefing|podcast)`,
    `join our [^.!]{0,30}(?:channel|${networks} (?:channel|group|community))|(?:start|end|begin) your (?:day|morning|evening|week) with [^.!]{3,60}(?:newsletter|briefing)`,
    `(?:do you have|have you|got|have) (?:got )?(?:a|any|some)? ?(?:news |story )?(?:tips?|information|story)[^.?!]{0,60}\\? (?:e-?mail|contact|write|send|call|get in touch)`,
    `(?:haben sie|sie haben|hast du|du hast) [^.?!]{0,30}(?:hinweise?|anregungen|fehler|tipps?)[^.?!]{0,40}\\? (?:schreib|melde|mail|kontakt)`,
    `(?:click|tap) here to (?:follow|join) [^.!]{0,60}(?:channel|${networks})`,
    `(?:get|receive) [^.!]{0,60} (?:in|to|into) your inbox|(?:follow|like|find|join) us on ${networks}`,
    `(?:melden sie sich|melde dich|abonnieren sie|abonniere|registrieren sie sich|erhalten sie|bestellen sie|lesen sie)[^.!]{0,60}(?:newsletter|postfach|kanal\\b)|folgen? sie uns (?:auf|bei)`,
    `(?:inscrivez-vous|abonnez-vous|recevez|découvrez)[^.!]{0,60}(?:newsletter|infolettre|lettre d['’]information|boîte mail|boîte de réception)|suivez-nous sur`,
    `(?:suscríb[ae][st]e|apúnt[ae][st]e|regístr[ae][st]e|recib[ae])[^.!]{0,60}(?:newsletter|boletín|tu correo|su correo)|síg(?:ue|a)nos en ${networks}`,
    `(?:iscriviti|iscrivetevi|abbonati|ricevi)[^.!]{0,60}newsletter|ricevi[^.!]{0,60}(?:via (?:e-?)?mail|nella tua (?:casella|posta))|(?:seguici|seguiteci) su ${networks}`,
    `(?:assine|inscreva-se|cadastre-se|receba|subscreva)[^.!]{0,60}(?:newsletter|boletim|por e-?mail|no seu e-?mail)|siga-nos n[oa] ${networks}`,
    `(?:schrijf je in|meld je aan|abonneer je)[^.!]{0,60}nieuwsbrief|zapisz się [^.!]{0,60}newsletter|подпи(?:шитесь|сывайтесь) на [^.!]{0,40}(?:рассылку|канал|новости)|підпи(?:шіться|суйтесь) на |(?:следите за нами|стежте за нами) [ву] ${networks}|(?:订阅|訂閱)(?:我们的)?[^。]{0,12}(?:简报|通讯|電子報|邮件|频道)$|(?:关注|追蹤)(?:我们的)?[^。]{0,8}(?:微信|公众号|微博|抖音|频道)`,
  ].join('|')})`,
  'u',
);
/** "This story was last updated on 3 May 2026."; what was corrected is part of the record, and body. */
const published =
  /^this (?:story|article|report|post) (?:was|has been) (?:first |originally |last )?(?:updated|published)(?: (?:on|at|in) [^.]{1,60})?\.?$|^this (?:story|article|report) is (?:more than |over )?(?:\d{1,2}|an?|one|two|three|five|ten) (?:years?|months?) old$|^(?:dieser artikel ist (?:mehr als|älter als|über) \d{1,2} jahre?(?: alt)?|cet article (?:date de|a) plus de \d{1,2} ans?|este artículo tiene más de \d{1,2} años?|questo articolo ha più di \d{1,2} anni|este artigo tem mais de \d{1,2} anos)$/u;
/** Who owns what; what else a line says tells whether it is a notice or ran into the text. */
const owner = /^(?:©|\(c\)\s*(?:19|20)\d\d|copyright\s*(?:©|\(c\)|(?:19|20)\d\d|by ))[\s:]*/iu;
const isOwnersWord = (word: string): boolean => /^\p{Lu}/u.test(word) || ownersWords.test(word);
const ownersWords =
  /^(?:(?:©|\(c\)|copyright|by|the|and|all|rights?|reserved|its|their|licensors?|affiliates|alle|rechte|vorbehalten|tous|droits|réservés|todos|los|derechos|reservad[oa]s|tutti|diritti|riservat[ioa]|riproduzione|os|direitos|voorbehouden|zastrzeżone|защищены|company|a|an|und|et|y|e|of|de|du|la|für)|\S*[\d:/.–-]\S*)$/iu;
const copyright =
  /^the-cnn-wire|^(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|усі права захищені|版权所有|無断転載|جميع الحقوق محفوظة|всі права захищено)|^[^“"]{0,160}©[^“"]{0,120}all rights reserved/u;

const speech = new Set([...languages.values()].flatMap((rules) => [...rules.speech]));
const quoted = /^["'“‘«„]/;

/** The role of a line that is not the article's; undefined for all other lines. */
export function judgeFurniture(line: string): Judgement | undefined {
  if (separator.test(line)) return furniture;
  const small = inSmallLetters(line);
  if (line.length > LABELLED_AT_MOST && !isInvitation(line))
    return isNotice(line) ? { ...furniture, atEdge: true } : undefined;
  // "Read more..." is a label, "Read more." could be advice.
  const judged = endsWithStop.test(line.replace(/(?:\.{3}|…)$/, '')) ? judgeCalled(line) : judgePhrase(line);
  if (judged) return judged;
  if (isCounted(line)) return ofComments.test(small) ? { ...furniture, opens: 'comments' } : furniture;
  if (moreOf.test(small) || pages.test(small) || choice.test(line)) return furniture;
  if (link.test(small)) return { ...furniture, headline: true };
  if (moreFrom.test(line)) return { ...furniture, atEdge: true, headline: true, opens: 'related' };
  if (isInvitation(line)) return furniture;
  if (published.test(small)) return { role: 'meta', atEdge: true };
  return isNotice(line) ? { ...furniture, atEdge: true } : undefined;
}

/** "582 views", "4 min read" */
export function isCounted(line: string): boolean {
  if (!/\d/.test(line)) return false;
  const small = inSmallLetters(line);
  return counter.test(small) || readingTime.test(small) || countedWide.test(line);
}

function judgePhrase(line: string): Judgement | undefined {
  const phrase = phraseOf(line);
  if (footOpeners.has(phrase)) return { ...furniture, opens: 'foot' };
  if (commentHeadings.has(phrase)) return { ...furniture, opens: 'comments' };
  if (related.has(phrase)) return { ...furniture, opens: 'related' };
  if (buttons.has(phrase) || tags.has(phrase) || isShareBar(phrase) || isMenu(phrase)) return furniture;
  if (edgeButtons.has(phrase)) return { ...furniture, atEdge: true, headline: true };
  const colon = line.search(/\s?:\s|：/);
  const before = colon < 0 ? '' : phraseOf(line.slice(0, colon));
  if (elsewhere.has(before)) return { ...furniture, headline: true };
  return related.has(before) || tags.has(before) ? furniture : undefined;
}

/** Behind a label a headline may ask, "Related: Who pays?"; a button may cry, "Thank you for subscribing!" */
function judgeCalled(line: string): Judgement | undefined {
  if (!asksOrCries.test(line)) return undefined;
  if (/[!！]$/.test(line)) {
    const phrase = phraseOf(line);
    return buttons.has(phrase) && phrase.split(' ').length >= BUTTON_WORDS_AT_LEAST ? furniture : undefined;
  }
  const colon = line.search(/\s?:\s|：/);
  return colon >= 0 && related.has(phraseOf(line.slice(0, colon))) ? furniture : undefined;
}

/** One sign at the end, and no stop before it. */
const asksOrCries = /^[^.!?。！？]*[?？!！]$/u;
/** Shorter ones could be what somebody cries. */
const BUTTON_WORDS_AT_LEAST = 3;

/** "Share on Facebook | Tweet" */
export function isShareBar(phrase: string): boolean {
  const words = phrase.split(/[\s,|/•·:()]+/);
  return (
    words.length <= SHARE_WORDS_AT_MOST &&
    words.every((word) => share.has(word)) &&
    words.some((word) => shareVerb.has(word))
  );
}

const PHRASE_WORDS_AT_MOST = 4;
const MENU_WORDS_AT_MOST = 30;

/** Two buttons or sections and more, one behind the other: "Home News Sport", "Sign in Subscribe". */
function isMenu(phrase: string): boolean {
  const words = phrase.split(/[\s,|/•·]+/);
  if (words.length > MENU_WORDS_AT_MOST) return false;
  let items = 0;
  for (let at = 0; at < words.length; items++) {
    let length = Math.min(PHRASE_WORDS_AT_MOST, words.length - at);
    while (length > 0 && !isMenuItem(words.slice(at, at + length).join(' '))) length--;
    if (length === 0) return false;
    at += length;
  }
  return items > 1;
}

const isMenuItem = (words: string): boolean => buttons.has(words) || sections.has(words) || edgeButtons.has(words);

/** Whether a paragraph reads as a page's notice to its readers; one that is quoted or reported does not. */
export function isNotice(paragraph: string): boolean {
  const small = inSmallLetters(paragraph);
  const isOne =
    copyright.test(small) ||
    isOwner(paragraph) ||
    notices.some(([has, notice]) => has.test(small) && notice.test(small));
  return isOne && !quoted.test(paragraph) && !reports(paragraph);
}

/** What some papers write into an article beside such boxes. */
const boxes =
  /^(?:don['’]t miss out on the headlines from|privacy notice: newsletters may contain|by (?:signing up|subscribing|registering|submitting your e-?mail),? (?:you|i) (?:\p{L}+ ){0,3}(?:agree|accept|consent)|your browser does(?: not|n['’]t) support the (?:video|audio)) ?/u;

const isInvitation = (line: string): boolean =>
  boxes.test(inSmallLetters(line)) || (invitations.test(inSmallLetters(line)) && !quoted.test(line) && !reports(line));

/** "© 2026 Ternline. All rights reserved."; not "© Ternline The pump failed", a credit that ran into the text. */
function isOwner(paragraph: string): boolean {
  const mark = owner.exec(paragraph);
  if (!mark) return false;
  const [first] = paragraph.slice(mark[0].length).split(/[.!?](?=\s|$)/, 1);
  return first.split(/[\s,;|&™®]+/).every((word) => word === '' || isOwnersWord(word));
}

/** Whether somebody says what a paragraph has. */
function reports(paragraph: string): boolean {
  return paragraph
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .some((word) => speech.has(word));
}
