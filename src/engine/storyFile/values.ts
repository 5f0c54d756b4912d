/** What is wrong with a value of a story file; each has a sentence for people where it is shown. */
export type StoryFault =
  | 'syntax'
  | 'tooDeep'
  | 'andMore'
  | 'object'
  | 'list'
  | 'text'
  | 'flag'
  | 'count'
  | 'sentences'
  | 'verdict'
  | 'language'
  | 'date'
  | 'path'
  | 'outside'
  | 'absent'
  | 'tooLong'
  | 'tooMany'
  | 'repeated'
  | 'sameLabel'
  | 'twoFiles'
  | 'findingKind'
  | 'unknown';

export interface StoryProblem {
  /** From the top of the file to the value: names of properties and places in lists, from 0. */
  readonly path: readonly (string | number)[];
  readonly fault: StoryFault;
  /** A name, a path or a number that the sentence speaks of. */
  readonly detail?: string;
}

type Path = readonly (string | number)[];
type Properties = Readonly<Record<string, unknown>>;

const LONGEST_PATH = 1000;
const LONGEST_SENTENCE = 20_000;

/** So many problems are told; a file with more is no story file that somebody wrote. */
const MAXIMUM_PROBLEMS = 100;

/**
 * Looks at values that anybody may have written; a value that is not what it must be is told and answered undefined.
 */
export class Values {
  readonly #levelsUp: number;
  readonly #problems: StoryProblem[] = [];

  /** Paths may lead up so many folders. */
  constructor(levelsUp: number) {
    this.#levelsUp = levelsUp;
  }

  get problems(): readonly StoryProblem[] {
    return this.#problems;
  }

  /** Tells a problem, up to `MAXIMUM_PROBLEMS` of them; answers an empty list, for those who answer with lists. */
  tell(path: Path, fault: StoryFault, detail?: string): [] {
    const told = this.#problems.length;
    if (told < MAXIMUM_PROBLEMS) this.#problems.push({ path, fault, ...(detail === undefined ? {} : { detail }) });
    else if (told === MAXIMUM_PROBLEMS) this.#problems.push({ path: [], fault: 'andMore', detail: String(told) });
    return [];
  }

  /** An object; properties of other names than `known` are told, and left alone. */
  object(value: unknown, path: Path, known: readonly string[]): Properties | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.#not(path, 'object');
    for (const name of Object.keys(value)) if (!known.includes(name)) this.tell([...path, name], 'unknown', name);
    return value as Properties;
  }

  /** A list of at most `most` things; what is absent is an empty one. */
  list(value: unknown, path: Path, most: number): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.tell(path, 'list');
    if (value.length > most) this.tell(path, 'tooMany', String(most));
    return value.slice(0, most);
  }

  optional<T>(from: Properties | undefined, name: string, path: Path, read: Read<T>): T | undefined {
    return from?.[name] === undefined ? undefined : read(from[name], [...path, name]);
  }

  required<T>(from: Properties, name: string, path: Path, read: Read<T>): T | undefined {
    return from[name] === undefined ? this.#not(path, 'absent', name) : read(from[name], [...path, name]);
  }

  /** Text on one line, not empty, of at most `longest` UTF-16 units. */
  line(value: unknown, path: Path, longest: number): string | undefined {
    if (typeof value !== 'string' || value.trim() === '') return this.#not(path, 'text');
    if (value.length > longest) return this.#not(path, 'tooLong', String(longest));
    return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  }

  flag(value: unknown, path: Path): boolean | undefined {
    return typeof value === 'boolean' ? value : this.#not(path, 'flag');
  }

  /** A whole number from 1. */
  count(value: unknown, path: Path): number | undefined {
    return Number.isSafeInteger(value) && (value as number) >= 1 ? (value as number) : this.#not(path, 'count');
  }

  language(value: unknown, path: Path): string | undefined {
    return typeof value === 'string' && /^[a-z]{2,3}$/.test(value) ? value : this.#not(path, 'language');
  }

  /** A date, or a date and a time, as ISO 8601 writes them. */
  date(value: unknown, path: Path): string | undefined {
    const shape = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;
    return typeof value === 'string' && shape.test(value) && isDay(value) ? value : this.#not(path, 'date');
  }

  /** One to `most` sentences. */
  sentences(value: unknown, path: Path, most: number): readonly string[] | undefined {
    const items = this.list(value, path, most);
    const isSentence = (item: unknown): item is string =>
      typeof item === 'string' && item.trim() !== '' && item.length <= LONGEST_SENTENCE;
    return items.length > 0 && items.every(isSentence) ? items : this.#not(path, 'sentences');
  }

  /** A path from the story file's folder, with forward slashes, `.` and inner `..` resolved. */
  path(value: unknown, path: Path): string | undefined {
    if (typeof value !== 'string' || !isRelative(value)) return this.#not(path, 'path');
    const segments: string[] = [];
    let up = 0;
    for (const segment of value.split('/')) {
      if (segment === '' || segment === '.') continue;
      if (segment !== '..') segments.push(segment);
      else if (segments.pop() === undefined) up++;
    }
    if (segments.length === 0) return this.#not(path, 'path');
    if (up > this.#levelsUp) return this.#not(path, 'outside', value);
    return [...Array<string>(up).fill('..'), ...segments].join('/');
  }

  #not(path: Path, fault: StoryFault, detail?: string): undefined {
    this.tell(path, fault, detail);
    return undefined;
  }
}

type Read<T> = (given: unknown, path: Path) => T | undefined;

/** Neither absolute, nor of a drive, nor a URL, nor with the slashes of one system. */
function isRelative(path: string): boolean {
  return (
    path !== '' && path.length <= LONGEST_PATH && !/^\/|[\\\p{Cc}]|^[a-z]:($|\/)|^[a-z][a-z\d+.-]*:\/\//iu.test(path)
  );
}

/** Whether the day that an ISO date begins with is in the calendar, and its time on the clock. */
function isDay(date: string): boolean {
  const day = date.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day) && !Number.isNaN(Date.parse(date));
}
