/**
 * The number words of a language from two on (one is mostly an article or a pronoun), typography-free; then the tens.
 */
const WORDS: Readonly<Record<string, readonly [fromTwo: string, tens: string]>> = {
  en: [
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
  ],
  de: [
    'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
  ],
  fr: [
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    'vingt trente quarante cinquante soixante',
  ],
  es: [
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  ],
  it: [
    'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  ],
  pt: [
    'dois tres quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove',
    'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  ],
  nl: [
    'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  ],
};

const NONE: ReadonlyMap<string, string> = new Map();

const UNITS = 8;
const vowelAtEnd = /[aeio]$/;

/** How a language that writes tens and units as one word joins them: "einundzwanzig", "ventuno", "veintidós". */
const JOINED: Readonly<Record<string, (tens: string, unit: string) => string>> = {
  de: (tens, unit) => `${unit}und${tens}`,
  nl: (tens, unit) => `${unit}en${tens}`,
  it: (tens, unit) => (/^[uo]/.test(unit) ? tens.replace(vowelAtEnd, '') : tens) + unit,
  es: (tens, unit) => (tens === 'veinte' ? `veinti${unit}` : ''),
};
const ONE: Readonly<Record<string, string>> = { de: 'ein', nl: 'een', it: 'uno un', es: 'uno un una' };

function joined(language: string, fromTwo: readonly string[], tens: readonly string[]): [string, string][] {
  const join = JOINED[language];
  if (!join) return [];
  const units = [ONE[language].split(' '), ...fromTwo.slice(0, UNITS).map((word) => [word])];
  return tens.flatMap((ten, i) =>
    units.flatMap((forms, unit) =>
      forms.map((form): [string, string] => [join(ten, form), String(10 * (i + 2) + unit + 1)]),
    ),
  );
}

const byLanguage = new Map(
  Object.entries(WORDS).map(([language, lists]) => {
    const [fromTwo, tens] = lists.map((list) => list.split(' '));
    return [
      language,
      new Map([
        ...fromTwo.map((word, i): [string, string] => [word, String(i + 2)]),
        ...tens.map((word, i): [string, string] => [word, String(10 * (i + 2))]),
        ...joined(language, fromTwo, tens).filter(([word]) => word !== ''),
      ]),
    ];
  }),
);

/** The number words of a language with their figures: "three" and "3" are one word to matching. */
export function numeralsOf(language: string): ReadonlyMap<string, string> {
  return byLanguage.get(language) ?? NONE;
}
