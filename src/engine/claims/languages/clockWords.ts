import { set } from './wordLists.js';

/** How a language writes times of day; patterns begin at the hour. Groups: `hour`, `minute`, `late`, `early`. */
export interface ClockWords {
  /** A word right before the time without which it is none: "à 6 heures", while "6 heures" is a span. */
  readonly before?: ReadonlySet<string>;
  readonly pattern: RegExp;
  /** Whether hours up to twelve are of either half of the day where nothing says of which. */
  readonly twice?: true;
}

const time = String.raw`(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?`;
const timed = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})`;
const ends = String.raw`(?![\p{L}\p{N}])`;

/** By primary subtag; words before a time typography-free, as tokens are. */
export const clockWords: Readonly<Record<string, readonly ClockWords[]>> = {
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
