import { set } from './wordLists.js';

/** The small words of a language that tell who says what is quoted; typography-free, as tokens are. */
export interface SpeechWords {
  /** Forms of the verb that makes a passive: "was told". */
  readonly be: ReadonlySet<string>;
  /** Participles behind these of which who is quoted is the subject: "was quoted as saying". */
  readonly quoted: ReadonlySet<string>;
  /** Words with which a subject does not begin, and that end one. */
  readonly splits: ReadonlySet<string>;
  /** Those that stand within one: "the mayor of Lunmouth". */
  readonly links: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Words that stand where a subject does and name nobody, or where a subject does not end. */
  readonly nobody: ReadonlySet<string>;
  /** What stands between a subject and its word of saying: "has", "also". */
  readonly helpers: ReadonlySet<string>;
  /** Pronouns of people. */
  readonly people: ReadonlySet<string>;
  readonly ands: ReadonlySet<string>;
  /** "or" between two stretches of one speech. */
  readonly ors: ReadonlySet<string>;
  /** What who says it stands behind in a passive: "by". */
  readonly by: ReadonlySet<string>;
  /** What may stand between a phrase as "nach Angaben" and who says it. */
  readonly ofs: ReadonlySet<string>;
  /** Verbs whose object stands behind them: "told reporters". */
  readonly toSomebody: ReadonlySet<string>;
  /** Verbs whose form tells that a sentence goes on with what somebody said. */
  readonly reported: ReadonlySet<string>;
  /** "…", so Lind: what is a word of saying behind a sign, before a name or one of `namers`. */
  readonly thus: ReadonlySet<string>;
  readonly namers: ReadonlySet<string>;
  /** "…", wird Lind zitiert: what stands right behind a quotation where a participle ends the clause. */
  readonly opensPassive: ReadonlySet<string>;
  /** "Hiess es vom Verband": verbs of saying that have no subject, and what stands before who says it then. */
  readonly impersonal: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Pronouns, and articles of a person, that stand in a subject alone. */
  readonly subjects: ReadonlySet<string>;
  readonly subjectArticles: ReadonlySet<string>;
  /** How words end, or which they are, that tell how or when. */
  readonly adverb?: RegExp;
  /** Where the name of a thing stands right behind what it is: how nouns end behind which words are said instead. */
  readonly utterances?: RegExp;
  /** How words end that tie a name to what stands before them: "the company serving Tarnsey". */
  readonly participle?: RegExp;
}

type Patterns = Pick<SpeechWords, 'adverb' | 'utterances' | 'participle'>;
type Lists = { readonly [K in Exclude<keyof SpeechWords, keyof Patterns>]?: string } & Patterns;

const speech = ({ adverb, utterances, participle, ...lists }: Lists): SpeechWords => ({
  be: set(lists.be),
  quoted: set(lists.quoted),
  splits: set(lists.splits),
  links: set(lists.links),
  determiners: set(lists.determiners),
  nobody: set(lists.nobody),
  helpers: set(lists.helpers),
  people: set(lists.people),
  ands: set(lists.ands),
  ors: set(lists.ors),
  by: set(lists.by),
  ofs: set(lists.ofs),
  toSomebody: set(lists.toSomebody),
  reported: set(lists.reported),
  thus: set(lists.thus),
  namers: set(lists.namers),
  opensPassive: set(lists.opensPassive),
  impersonal: set(lists.impersonal),
  documents: set(lists.documents),
  subjects: set(lists.subjects),
  subjectArticles: set(lists.subjectArticles),
  ...(adverb && { adverb }),
  ...(utterances && { utterances }),
  ...(participle && { participle }),
});

const lists = {
  en: {
    be: 'is are was were be been being',
    quoted: 'quoted cited',
    splits:
      'in on at by to from with after before during when while as that which who whom whose because if and but or for about against since until into over under than through where although though amid despite so',
    links: 'of for',
    determiners: 'the a an his her its their one',
    nobody: 'it is are was were be been being on will which that this meanwhile however also',
    helpers: 'has have had was is later also then goes went on to reportedly however today yesterday recently earlier',
    people: 'he she they',
    ands: 'and but',
    ors: 'or',
    by: 'by',
    participle: /^.{3,}(?:ing|ed)$/,
    toSomebody:
      'told tell tells telling asked asks asking informed warned called calls described describes criticized criticised accused praised condemned identified',
  },
  de: {
    be: 'wurde wird werden worden',
    quoted: 'zitiert',
    splits:
      'in im am an auf bei beim mit nach vor seit wahrend als dass ob weil wenn und aber oder gegenuber uber zu zum zur fur gegen durch aus vom von den dem einem einen bereits dazu damit dabei weiter ferner heute gestern so wie unter trotz angesichts laut',
    links: 'der des von und',
    determiners: 'der die das ein eine sein seine ihr ihre',
    nobody: 'es man dies ist sind war waren was sei wolle will soll wonach wenn dass sich',
    helpers: 'hat habe haben hatte wurde auch sich ebenfalls jedoch zudem',
    people: 'er sie',
    ands: 'und aber',
    ors: 'sowie oder',
    by: 'von',
    ofs: 'von vom des dem den',
    reported:
      'sei seien habe hatten hatte werde wurde wurden konne konnten musse mussten solle sollten durfe wolle gebe gehe komme stehe fehle bestehe handele handle drohe bleibe halte sehe mache brauche weise',
    thus: 'so',
    namers: 'der die das er sie ein eine laut',
    opensPassive: 'wird wurde',
    impersonal: 'heisst hiess geheissen',
    documents: 'in im auf von vom aus seitens',
    subjects: 'er wir man',
    subjectArticles: 'der die',
    utterances:
      /(?:wort|worte|worten|satz|satzen|parole|parolen|motto|zitat|aussage|frage|antwort|feststellung|slogan|slogans|spruch|spruche|aufschrift|kommentar|begrundung|formulierung|bemerkung|hinweis|ruf|rufe|rufen|botschaft|these|meinung|satze|passage|passus)$/,
    adverb: /(?:lich|ig|end|weise|isch|bar|dem|ert)$|^(?:spater|weiter|ferner|zuvor|danach|besorgt|einmal|damals)$/,
  },
  es: {
    be: 'fue fueron',
    quoted: 'citado',
    splits: 'en con por para desde durante cuando que y pero o sobre tras ante a al',
    links: 'de del y',
    determiners: 'el la los las un una su',
    nobody: 'lo es',
    helpers: 'ha han',
    ands: 'y',
    by: 'por',
    ofs: 'de del',
  },
  fr: {
    be: 'est sont ete',
    quoted: 'cite',
    splits: 'dans avec par pour depuis pendant quand qui et mais ou sur apres devant que en',
    links: 'de du et',
    determiners: 'le la les l un une son sa',
    nobody: 'ca on',
    helpers: 'a ont aussi',
    ands: 'et',
    by: 'par',
    ofs: 'de',
  },
  uk: {
    splits: 'в на з із зі до після перед під час коли що як та й і але про для у',
    ands: 'і та',
  },
  ru: {
    splits: 'в с из на до после перед когда что как и но для о об у',
    ands: 'и',
  },
} satisfies Readonly<Record<string, Lists>>;

const byLanguage: readonly Lists[] = Object.values(lists);
const together = (key: keyof Lists): string => byLanguage.map((list) => list[key] ?? '').join(' ');

/** By primary subtag. */
export const speechWords = {
  en: speech(lists.en),
  de: speech(lists.de),
  es: speech(lists.es),
  fr: speech(lists.fr),
  uk: speech(lists.uk),
  ru: speech(lists.ru),
};

/** For a language without a table: names stand between words that none of them knows, or that all do. */
export const anySpeech: SpeechWords = speech({
  ...Object.fromEntries(Object.keys(speechWords.en).map((key) => [key, together(key as keyof Lists)])),
  adverb: lists.de.adverb,
  participle: undefined,
});
