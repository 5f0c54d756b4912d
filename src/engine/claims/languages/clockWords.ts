import { set } from './wordLists.js';

/** How a language writes times of day; patterns begin at the hour. Groups: `hour`, `minute`, `late`, `early`. */
export interface ClockWords {
  /** A word right before the time without which it is none: "à 6 heures", while "6 heures" is a span. */
  readonly before?: ReadonlySet<string>;
  readonly pattern: RegExp;
  /** Whether hours up to twelve are of either half of the day where nothing says of which. */
  readonly twice?: true;
  /** The words right before an hour that tell its half of the day. Groups: `noon`, `evening`, `early`. */
  readonly halves?: RegExp;
}

const time = String.raw`(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?`;
const timed = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})`;
const ends = String.raw`(?![\p{L}\p{N}])`;

/** "3点", "3時30分", and not "3時間", which is a span. */
const han: readonly ClockWords[] = [
  {
    pattern: /^(?<hour>\d{1,2})(?:[点點时時](?![间間])(?:(?<minutes>\d{1,2})分)?|:(?<minute>\d{2})(?!\d))/u,
    twice: true,
    halves:
      /^(?:(?<noon>下午|午后|午後|中午|傍晚|夕方)|(?<evening>晚上|晚间|当晚|晚|夜)|(?<early>上午|午前|早上|早晨|清晨|凌晨|朝))$/u,
  },
];

/** By primary subtag; words before a time typography-free, as tokens are. */
export const clockWords: Readonly<Record<string, readonly ClockWords[]>> = {
  zh: han,
  ja: han,
  en: [
    { pattern: new RegExp(String.raw`^${time}\s?(?:(?<late>p)|(?<early>a))\.?\s?m${ends}\.?`, 'iu') },
    {
      before: set('at around about by until till before after from since'),
      pattern: new RegExp(`^${timed}${ends}`, 'u'),
      twice: true,
    },
  ],
  de: [
    {
      pattern: new RegExp(
        String.raw`^${time}\s?Uhr${ends}(?:\s(?<minutes>\d{2})${ends})?(?:\s(?:(?<late>abends|nachmittags)|(?<early>morgens|früh|vormittags|nachts))${ends})?`,
        'u',
      ),
    },
  ],
  es: [
    {
      before: set('las la'),
      pattern: new RegExp(
        String.raw`^${time}(?:\s?(?:horas|h)${ends})?(?:\s(?:de|por)\sla\s(?:(?<late>tarde|noche)|(?<early>mañana|madrugada))${ends})?${ends}`,
        'u',
      ),
      twice: true,
    },
  ],
  fr: [
    {
      before: set('a vers'),
      pattern: new RegExp(String.raw`^(?<hour>\d{1,2})\s?(?:heures?|h)(?:\s?(?<minute>\d{2}))?${ends}`, 'u'),
    },
  ],
  uk: [
    {
      before: set('о об близько до після'),
      pattern: new RegExp(String.raw`^${timed}(?:\s(?:(?<late>вечора|дня)|(?<early>ранку|ночі))${ends})?${ends}`, 'u'),
    },
    {
      before: set('о об близько'),
      pattern: new RegExp(String.raw`^(?<hour>\d{1,2})\s(?:(?<late>вечора|дня)|(?<early>ранку|ночі))${ends}`, 'u'),
    },
  ],
  ru: [
    {
      before: set('в во около до после'),
      pattern: new RegExp(String.raw`^${timed}(?:\s(?:(?<late>вечера|дня)|(?<early>утра|ночи))${ends})?${ends}`, 'u'),
    },
    {
      before: set('в во около'),
      pattern: new RegExp(String.raw`^(?<hour>\d{1,2})\s(?:(?<late>вечера|дня)|(?<early>утра|ночи))${ends}`, 'u'),
    },
  ],
};
