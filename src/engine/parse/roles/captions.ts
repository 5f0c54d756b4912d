/** Pictures and videos: their captions, credits and timings. */
import { endsWithStop, type Judgement, phraseOf, phrases } from './line.js';
import { isAgency, isNames } from './names.js';
import { opensSentence } from '../sentences/afterAbbreviation.js';
import { rulesFor } from '../../languages/tables.js';
import { UNDETERMINED } from '../../text/inTwoLanguages.js';

/** "03:18 - Source: CNN" */
const timedSource = /^\d{1,2}:\d\d(?::\d\d)?\s*[-–—|·]\s*source:?\s*(?<publisher>\p{L}[\p{L}\p{N}.& -]{1,40})$/iu;
/**
 * "02:31", "Video 2:31", "2:31 Video", "Duration: 2:31", "Now playing". In small letters, as the labels below: for
 * either case they take several times as long to compile.
 */
const timing =
  /^(?:(?:(?:video|watch|listen|audio|duration|dauer|durée|duración|durata|duração|duur|długość|видео|відео|current time)\s?:?\s*)?\d{1,2}:\d\d(?::\d\d)?(?:\s?\/\s?\d{1,2}:\d\d(?::\d\d)?)?(?:\s*[-–—|·]?\s*(?:video|audio|min))?|now playing|play video|video \(\d+:\d\d\)|listen \(\d+ min\)|(?:(?:slideshow|gallery|image|photo)s?:? )?\d{1,3}(?: (?:images|photos|pictures)|(?: of |\s?\/\s?)\d{1,3})|\d{1,3} min\.?)$/u;
/** A label before its colon, as a caption's first word. */
const labels = [
  '(?:file |handout |ap |cover |lead )?(?:photos?|photographs?|pictures?|images?)(?: \\d+)?(?: credits?| source| caption)?',
  '(?:photo|picture|image)(?:s|graph)? (?:by|courtesy of)|video|(?:media )?caption|credits?|screenshot|graphic|illustration',
  '(?:symbol|archiv|titel)?(?:foto|bild)s?(?:quelle|unterschrift)?|grafik', // de, nl
  "crédits?(?: photos?)?|photo d'illustration|légende|vidéo", // fr
  'imagen|fotografía|foto de archivo|vídeo', // es
  'immagine|didascalia|fotografia|imagem|legenda|beeld', // it, pt, nl
  'zdjęcie|zdj\\.|fot\\.', // pl
  'фото|відео|видео|изображение|ілюстрація|иллюстрация', // ru, uk
];
const label = new RegExp(`^(?:(?:${labels.join('|')})\\s?:\\s+|credit\\.{3}\\s?)\\S`, 'u');
const wideLabel = /^(?:图片来源|图片|图源|圖片來源|圖|图|写真|提供|撮影)[:：]\s?\S/u;
/** BBC: "Image source, Getty Images", "Image caption, The ferry at the pier". */
const labelWithComma = /^(?:Image|Media|IMAGE|MEDIA) (?:[Ss]ource|[Cc]aption|SOURCE|CAPTION)(?:,\s+\S|\s+\p{Lu})/u;
/** What stands below a picture that shows something like it. */
const stock = phrases(`
  archive photo, archive picture, stock photo, stock image, library picture, symbolbild, symbolfoto, archivbild, archivfoto, themenbild, photo d'archives, photo d'archive, image d'illustration, photo d'illustration, foto de archivo, imagen de archivo, imagen ilustrativa, foto d'archivio, immagine di repertorio, foto di repertorio, foto de arquivo, imagem de arquivo, imagem ilustrativa, archieffoto, arkivbild, arkivfoto, genrebild, zdjęcie ilustracyjne, архивное фото, иллюстративное фото, фото из архива, архівне фото, ілюстративне фото, 资料图, 资料图片, 資料圖片, 資料写真
`);
const picture = /^!\[[^\]]*\]\([^)]*\)$/;
const photoBy =
  /^(?:(?:photos?|photograph|pictures?|image|foto|photo|fot\.?|фото)(?: (?:by|di|de|von|van|par|courtesy of))?|(?:illustration(?:en|s)?|graphics?|drawings?|video|collage|cartoon|zeichnung|grafik|dessins?|ilustraci(?:ón|ones)|illustrazion[ei]|ilustraç(?:ão|ões)) (?:by|di|de|von|van|par|por))\s+(?<name>\p{Lu}.*)$/iu;
/** "Courtesy of Ternline", "Photo courtesy of Ada Lind", "Mit freundlicher Genehmigung der Werft" */
const courtesy =
  /^(?:(?:photos?|images?|pictures?|video|foto|photo) )?(?:courtesy(?: of)?|(?:con |por )?cortes[ií]a de|per gentile concessione (?:di|del)|mit freundlicher genehmigung (?:von|der|des)|avec l['’]aimable autorisation (?:de|du)|met dank aan)\s+(?<name>\p{Lu}.*)$/iu;
/** A word that each of these has, since they take long to compile. */
const thanks = /court|cortes|gentile|genehmigung|autorisation|dank/iu;
const gifts = /handout|supplied/iu;
const papers =
  'Gazette|Times|Post|Press|Herald|News|Journal|Tribune|Chronicle|Star|Globe|Observer|Telegraph|Guardian|Sun|Mail|Record|Standard|Register|Courier|Sentinel|Dispatch|Examiner|Inquirer|Bulletin|Echo|Mirror|Citizen';
const endsInPaper = new RegExp(`(?:${papers})$`);
/** "Ada Lind for The Gazette", "Ada Lind/The Gazette", "Ada Lind, Special to the Lunmouth Post" */
const forPaper = new RegExp(
  `^(?!(?:By|BY|Von|Par|Por|Di|Source)\\s)(?<name>\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){1,3})(?:\\s?[/|,]\\s?(?:(?:[Ff]or|[Ss]pecial (?:to|for)) )?| (?:[Ff]or|[Ss]pecial (?:to|for)) )(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'-]+ ){0,3}(?:${papers})$`,
  'u',
);
/** "Ternline/Handout", "Ternline handout" */
const handout =
  /^(?<name>\p{Lu}[\p{L}.’' -]{1,40}?)\s?\/?\s?(?:handout|supplied)(?: photo)?$|^(?:handout|supplied)\s?[/:]\s?(?<of>\p{Lu}[\p{L}.’' -]{1,40})$/iu;
const stockHouse =
  /(?:^|[\s/])(?:Getty Images(?:\/\S.*)?|iStock(?:photo)?|Shutterstock|Alamy(?: Stock Photo)?|picture[ -]alliance)$/u;
const CREDIT_WORDS = 8;
/** The credit that ends a caption, in brackets or behind a full stop. */
const creditAtEnd =
  /(?:(?<stop>[.!?…”"]\s+)?[([](?<bracketed>[^()[\]]{2,80})[)\]]|[.!?…”"»]\s+(?<open>\p{Lu}[^.!?]{2,80}))\.?$/u;
const agencyPhoto = /^(?:AP Photo|AP|AFP|REUTERS|Reuters|EPA|EPA-EFE|EFE|ANSA|dpa|PAP|Getty Images|Xinhua|TASS|ТАСС)$/u;
/** What stands where the photographer is not named. */
const noName = /^(?:stringer|handout|pool|file photo|archive?)$/iu;

/** The role of a line of a picture or video; undefined for all other lines. */
export function judgeCaption(line: string): Judgement | undefined {
  const publisher = /^\d/.test(line) ? timedSource.exec(line)?.groups?.publisher.trim() : undefined;
  if (publisher !== undefined) return { role: 'caption', facts: { publisher }, opens: 'block' };
  const small = line.toLowerCase();
  if (stock.has(phraseOf(line)) && !endsWithStop.test(line)) return { role: 'caption' };
  if (timing.test(small) || labelWithComma.test(line) || picture.test(line)) return { role: 'caption' };
  if (isGlued(line)) return undefined;
  if (isCourtesy(line)) return { role: 'caption', headline: true };
  if (label.test(small) || wideLabel.test(line)) return { role: 'caption', headline: true };
  const credit = creditAtEnd.exec(line)?.groups;
  const words = credit?.bracketed ?? credit?.open;
  const credited =
    words !== undefined &&
    (label.test(words.toLowerCase()) || isCreditInside(words) || (credit?.stop !== undefined && isNameAndHouse(words)));
  return credited || isCredit(line) ? { role: 'caption' } : undefined;
}

/** Who gave a picture, or which paper it was made for. */
function isCourtesy(line: string): boolean {
  const credit = line.replace(/^[([](.*)[)\]]$/u, '$1');
  if (endsWithStop.test(credit) || credit.split(/\s+/).length > CREDIT_WORDS) return false;
  const name = thanks.test(credit) ? courtesy.exec(credit)?.groups?.name : undefined;
  if (name !== undefined) return isNames(name, { full: false });
  const given = gifts.test(credit) ? handout.exec(credit)?.groups : undefined;
  if (given) return isNames(given.name ?? given.of, { full: false });
  return endsInPaper.test(credit) && forPaper.test(credit);
}

/** "© Ternline", "Copyright: Ada Lind" */
const owned =
  /^(?:©|(?:copyright|photographers?|photographes?|photo courtesy|fotograf(?:in|o|a)?|fotógraf[oa]|fotograaf|фотограф)\s?:)\s*(?=\p{L})/iu;
/** "Photo: Ada Lind/Ternline The pump failed": a credit that ran into the text. */
const beginsWithLabel = /^[^:]{2,30}:\s/u;
const ranIntoText =
  /^[^:]{2,30}:\s(?:\p{Lu}[\p{L}.'’-]*\s){0,3}(?<house>[\p{L}.'’-]+(?:\s?\/\s?[\p{L}.'’-]+)?)\s\p{Lu}\p{L}*\s(?:\p{Lu}\p{L}*\s)?\p{Ll}/u;

/** "Photo: Ada Lind The pump failed. First …": a name, and more than one sentence, or a long one. */
const nameThenText =
  /^[^:]{2,30}:\s(?:\p{Lu}[\p{L}'’-]*\s){1,3}?(?<opening>\p{Lu}\p{Ll}+\s\p{Ll}(?:[^.!?]{8,200}[.!?]\s+["“„«]?\p{Lu}|[^.!?]{60,300}[.!?]$))/u;

function isGlued(line: string): boolean {
  if (!beginsWithLabel.test(line) || !endsWithStop.test(line)) return false;
  const house = ranIntoText.exec(line)?.groups?.house;
  if (house !== undefined && (house.includes('/') || isAgency(house))) return true;
  const opening = nameThenText.exec(line)?.groups?.opening;
  return opening !== undefined && opensSentence(opening, rulesFor(UNDETERMINED));
}

/** "Ada Lind/Northwire", which only where a credit stands is one for sure. */
function isNameAndHouse(words: string): boolean {
  const [before, house, more] = words.split(/\s*\/\s*/);
  return (
    more === undefined && house !== undefined && isNames(before, { full: true }) && isNames(house, { full: false })
  );
}

/** "Photo by Ada Lind on Unsplash" */
const fromHouse = /\s(?:on|via|for|from)\s\p{Lu}[\p{L}.]{2,20}(?:\s\p{Lu}\p{L}{1,20})?$/u;

/**
 * A line that is a credit and nothing else: "John Doe/AP", "(Reuters/John Doe)", "Photo by Ada Lind", "Getty Images".
 */
function isCredit(line: string): boolean {
  const credit = line.replace(/^[([](.*)[)\]]$/u, '$1').replace(/^(?:©|via)\s*/u, '');
  if (endsWithStop.test(credit) || credit.split(/\s+/).length > CREDIT_WORDS) return false;
  if (/^\(c\)\s/i.test(line)) return isAgency(line.slice(3).trim());
  if (owned.test(line)) return isNames(line.replace(owned, '').replace(/\s*\/\s*/g, ', '), { full: false });
  const by = photoBy.exec(credit)?.groups?.name;
  if (by !== undefined && isNames(by.replace(fromHouse, '').split('/')[0].trim(), { full: true })) return true;
  return isCreditInside(credit);
}

/** "Reuters/John Doe", "AP Photo/John Doe, File", "John Doe/AFP via Getty Images", "Getty Images"; not "EPA/EU". */
function isCreditInside(credit: string | undefined): boolean {
  if (credit === undefined) return false;
  const [before, ...behind] = credit.split(/[/—]|\s\|\s/u).map((part) => part.trim());
  if (behind.length === 0) return stockHouse.test(credit) && isNames(credit, { full: false });
  const last = behind[behind.length - 1];
  if (stockHouse.test(last) && isAgency(before)) return true; // "Getty Images/iStockphoto"
  const name = behind[0].split(',')[0].trim();
  if (isAgency(name) && isAgency(before)) return false; // two agencies that a paragraph's end names, "(AFP/Reuters)"
  if (agencyPhoto.test(before)) return noName.test(name) || isNames(name, { full: true });
  return (isAgency(last) || stockHouse.test(last)) && isNames(before, { full: true });
}
