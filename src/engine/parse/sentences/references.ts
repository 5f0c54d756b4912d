/** Entries of a list of references are no longer, in UTF-16 units. */
const AT_MOST = 600;
/** "[3] ", "3. ", "- " before the first author. */
const mark = String.raw`^(?:\[\^?\w{1,8}\]:?\s|\d{1,3}[.)]\s|[-*•]\s)?`;
const surname = String.raw`\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?`;
/** "Lind, A. B.", "Lind AB,", "Lind, Ada:" */
const author = new RegExp(
  `${mark}${surname}` +
    String.raw`(?:,\s(?:\p{Lu}\.[\s-]?){1,4}|\s\p{Lu}{1,3},\s\p{Lu}|\s\p{Lu}{2,3}\.\s|,\s\p{Lu}\p{Ll}{1,20}(?:\s\p{Lu}\.)?(?:\s\(\p{L}{2,5}\.\)|\su\.\s?a\.)?[.:]\s)`,
  'u',
);
/** Quickly seen, where the whole takes long to compile. */
const beginsWithInitial = /^.{0,14}\p{Lu}\./su;
/** "A. Lind and J. Roe, “Ferries", "Lind A. Ferries" */
const byInitials = new RegExp(
  `${mark}${String.raw`(?:\p{Lu}\.[\s-]?){1,3}`}${surname}${String.raw`(?:,|\sand\s(?:\p{Lu}\.[\s-]?){1,3}\p{L}+,|\set\sal\.,)\s["“«„]`}`,
  'u',
);
const oneInitial = new RegExp(`${mark}${surname}${String.raw`\s\p{Lu}\.\s`}`, 'u');
const volume = /\b(?:1[5-9]|20)\d\d;\s?\d/;
const year = /\b(?:1[5-9]|20)\d\d[a-z]?\b/;
/** Volume, pages, publisher, address: what only a citation has. */
const source =
  /\b(?:1[5-9]|20)\d\d;\s?\d|\b(?:pp?|S|s|vol|Vol|nr|Nr|no|No)\.\s?\d|\d\s?\(\d{1,4}\)|\d[–-]\d|\bdoi\b|https?:\/\/|:\s[^.:]{2,40},\s(?:1[5-9]|20)\d\d|\b(?:Press|Verlag|Éditions|Editorial|Editore|Forlag|Förlag)\b/u;

/** The same in German, where a publisher is a compound, a volume a "Bd.", and a place stands before the year alone. */
const germanSource = /\p{Ll}verlag[,.]|\d\.\sAufl\.|\(Hrsg\.\)|\bBd\.\s\d/u;
/** "Линд А. Б., Рот Й. Лампы": in Cyrillic initials stand behind the surname, and no comma before them. */
const cyrillicAuthor = new RegExp(
  mark + String.raw`(?:\p{Script=Cyrillic}[\p{Ll}’'-]{1,30},?\s(?:\p{Lu}\.\s?){1,2},?\s?){1,4}(?=["«]?\p{Lu}\p{Ll})`,
  'u',
);
/** "— М. : Порт, 2019", "СПб., 2001", "С. 12–19", "45 с.": the place, short, before the year, and pages. */
const cyrillicSource =
  /(?:^|[\s—–])(?:М|Л|К|СПб|Пг|Мн)\.(?:\s?:\s[^.]{2,60})?,\s(?:1[5-9]|20)\d\d|(?:^|\s)[СC]\.\s\d{1,4}[–-]\d|[—–]\s\d{1,4}\s[сc]\.$/u;
/** "Lind, A. (2021). ": the year behind the authors, as the social sciences have it. */
const yearBehindAuthors = new RegExp(
  mark +
    String.raw`(?:(?:\p{Lu}[\p{L}'’.-]{0,30},?|&|and|und|et|y|de|van|von|al\.,?|\(\p{L}{2,5}\.\)\.?,?)\s){1,40}\((?:1[5-9]|20)\d\d[a-z]?\)\.\s`,
  'u',
);
/** "K. Voss and J. Ek, Engines. Kiel: Nordverlag, 2021.": a book, which stands in no quotation marks. */
const bookByInitials = new RegExp(
  String.raw`${mark}(?:\p{Lu}\.[\s-]?){1,3}${surname}(?:(?:,\s(?:and\s)?|\sand\s)(?:\p{Lu}\.[\s-]?){1,3}${surname}){0,4},\s\p{Lu}[^?!]{2,160}:\s[^.:]{2,40},\s(?:1[5-9]|20)\d\d[a-z]?\.?$`,
  'u',
);

/** Whether a paragraph is an entry of a list of references, whose stops part author, title and source. */
export function isReference(paragraph: string): boolean {
  return paragraph.length <= AT_MOST && year.test(paragraph) && hasSource(paragraph) && hasAuthor(paragraph);
}

const hasSource = (paragraph: string): boolean =>
  source.test(paragraph) ||
  germanSource.test(paragraph) ||
  yearBehindAuthors.test(paragraph) ||
  cyrillicSource.test(paragraph);

const hasAuthor = (paragraph: string): boolean =>
  author.test(paragraph) ||
  (beginsWithInitial.test(paragraph) && (byInitials.test(paragraph) || bookByInitials.test(paragraph))) ||
  (volume.test(paragraph) && oneInitial.test(paragraph)) ||
  (cyrillicSource.test(paragraph) && cyrillicAuthor.test(paragraph));
