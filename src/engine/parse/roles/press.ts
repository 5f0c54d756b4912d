/** What stands above and below a press release or a speech: its kind, when it may be printed, whom to ask. */
import { endsWithStop, type Judgement, phraseOf, phrases } from './line.js';
import { isNames } from './names.js';

const meta: Judgement = { role: 'meta' };
const LINE_AT_MOST = 160;
const PIECES_AT_MOST = 6;
const NAME_WORDS_AT_MOST = 8;

/** In en, de, fr, es, it, pt, nl, pl, ru, uk, zh and ja. */
const heads = phrases(`
  for immediate release, for release on delivery, for release upon receipt, for release, immediate release, press release, news release, media release, press statement, media statement, media advisory, news advisory, embargoed, ends, end, notes to editors, note to editors, notes for editors, check against delivery, as delivered, remarks as delivered, speech as delivered, as prepared for delivery, remarks as prepared for delivery, remarks prepared for delivery, prepared remarks
  zur sofortigen veröffentlichung, zur sofortigen freigabe, zur veröffentlichung, pressemitteilung, presseinformation, medienmitteilung, presseaussendung, presseerklärung, ende der pressemitteilung, hinweis an die redaktionen, hinweise für redaktionen, es gilt das gesprochene wort
  pour diffusion immédiate, pour publication immédiate, à diffuser immédiatement, communiqué de presse, communiqué, dossier de presse, note aux rédactions, fin du communiqué, seul le prononcé fait foi, le prononcé fait foi
  para publicación inmediata, para difusión inmediata, para su publicación inmediata, comunicado de prensa, nota de prensa, boletín de prensa, nota a los editores, cotejar con el texto pronunciado, cotéjese con el texto leído
  per diffusione immediata, per la diffusione immediata, per pubblicazione immediata, da pubblicare immediatamente, comunicato stampa, nota stampa, fa fede il testo pronunciato
  para divulgação imediata, para publicação imediata, comunicado de imprensa, nota de imprensa, persbericht, voor onmiddellijke publicatie, informacja prasowa, komunikat prasowy, do natychmiastowej publikacji, пресс-релиз, для немедленной публикации, пресреліз, прес-реліз, для негайного поширення, для негайної публікації, 新闻稿, 即时发布, 新聞稿, プレスリリース
`);
/** "EMBARGOED UNTIL 6 p.m., March 3", "For release: 3 March 2026", "Sperrfrist: 3. März, 18 Uhr" */
const headAndDay =
  /^(?:(?:strictly )?embargo(?:ed)?(?: until)?|under embargo|(?:not )?for (?:immediate )?release|(?:press|news|media) release|sperrfrist|(?:zur )?veröffentlichung|frei(?:gabe)? ab|(?:presse|medien)(?:mitteilung|information)|sous embargo|à diffuser|communiqué(?: de presse)?|embargad[oa] hasta|bajo embargo|(?:comunicado|nota) de prensa|sotto embargo|embargo fino|comunicato stampa|sob embargo)(?!\p{L})(?:\s?[:,–—-]|\s(?=\d|(?:no\.|nr\.|n°|on|until|am|bis|vom|du|le|del?)\s)).*\d/iu;
/** How such a line begins: quickly seen, where the whole takes long to compile. */
const beginsAsHead =
  /^(?:strictly|embarg|under|not|for|press|news|media|sperrfrist|zur|veröff|frei|medien|sous|à|communiqué|bajo|comunica|nota|sotto|sob)/;
/** "Media contact:", "Contact: Ada Lind, +44 20 5550 0100", "Pressekontakt", "Contact presse :" */
const contact = new RegExp(
  `^(?:${[
    '(?:(?:media|press|news|investor|pr) )?contacts?|(?:for )?(?:media|press) (?:enquiries|inquiries|office|relations)(?:,? (?:please )?contact)?|for (?:more|further) information(?:,? (?:please )?contact)?',
    '(?:presse|medien)kontakt|kontakt(?: für [^:]{3,30})?|ansprechpartner(?:in)?|(?:presse)?rückfragen(?: bitte)?(?: an)?|pressestelle',
    'contacts?(?: de)? (?:presse|médias?)|relations? (?:presse|médias?)|service de presse',
    'contactos?(?: (?:de|para))?(?: (?:la )?prensa| (?:los )?medios(?: de comunicación)?)?|prensa(?=\\s?:)|(?:gabinete|oficina) de prensa|más información',
    'contatt[oi](?: (?:per la )?stampa)?|ufficio stampa|per (?:ulteriori|maggiori) informazioni',
    'contatos?(?: (?:para a|de) imprensa)?|assessoria de imprensa|perscontact|kontakt dla mediów|контакты?(?: для [^:]{3,20})?|пресс-служба',
  ].join('|')})(?<rest>\\s?:.*)?$`,
  'iu',
);
/** What is in every such line. */
const mentionsContact =
  /conta[ct]|kontakt|(?:media|press|médias?|presse)(?: |$|\s?:)|information|ansprech|rückfrag|pressestelle|prensa|informaci|stampa|informazioni|imprensa|контакт|пресс/;
const ambiguous = /^(?:contacts?|kontakt|contactos?|contatt[oi]|contatos?|más información|пресс-служба|контакты?)$/iu;
const phone =
  /^(?:(?:tel|phone|telephone|telefon|mobile?|cell|fax|tél|téléphone|teléfono|telefono|тел|[tmpf])\.?\s?:?\s*(?:\+|\(|\d)|\+\d|\(\d|0\d|\d{3}[-. ]\d|[69]\d[-. ]\d{3}(?=[-. ]\d\d[-. ]\d\d$))[\d\s()./-]{3,24}$/iu;
const email = /^(?:(?:e-?mail|mail|courriel|correo)\s?:\s*)?<?[^\s@<>]{1,60}@[^\s@<>]{1,60}\.\p{L}{2,12}>?$/iu;

/** The role of a line of a press release that is not its text; undefined for all other lines. */
export function judgePress(line: string): Judgement | undefined {
  if (line.length > LINE_AT_MOST) return undefined;
  const phrase = phraseOf(line);
  if (line === '-30-') return meta;
  if (heads.has(phrase)) return /^ends?$/.test(phrase) && line !== line.toUpperCase() ? undefined : meta;
  const lower = line.toLowerCase();
  if (/\d/.test(line) && beginsAsHead.test(lower) && headAndDay.test(line) && !endsWithStop.test(line)) return meta;
  if (isWayToReach(line)) return meta;
  const found = mentionsContact.test(lower) ? contact.exec(line) : undefined;
  if (!found || ambiguous.test(line)) return undefined;
  const rest = (found.groups?.rest ?? '').replace(/^\s?:/, '').trim();
  return rest === '' || isReachable(rest) ? { ...meta, opens: 'contact' } : undefined;
}

/** A telephone number or a mail address, and nothing else. */
const isWayToReach = (text: string): boolean => phone.test(text) || (text.includes('@') && email.test(text));

/** Whether a text names somebody, and how to reach them: "Ada Lind, Ternline, +44 20 5550 0100". */
export function isReachable(text: string): boolean {
  const pieces = text.split(/\s*[|,;·•]\s*|\s[–-]\s|\s(?:on|at|unter|au|al)\s(?=[+(\d]|\S+@)/);
  return (
    pieces.length <= PIECES_AT_MOST &&
    pieces.every(
      (piece) =>
        isWayToReach(piece) ||
        (piece.split(/\s+/).length <= NAME_WORDS_AT_MOST &&
          !endsWithStop.test(piece) &&
          isNames(piece, { full: false })),
    )
  );
}
