import { type Anchor, type Decision, type FindingKind, findingKinds } from '../model.js';
import { Values, type StoryProblem } from './values.js';

/** The name of the file that says what people know of a story; it stands in the story's folder or above it. */
export const STORY_FILE = 'crossread.json';

/** A source as the story file lists it; `file` is its path from the story file's folder, `at` its place in the list. */
export interface ListedSource {
  readonly at: number;
  readonly file: string;
  readonly label?: string;
  /** A primary language subtag: `en`. */
  readonly language?: string;
  /** ISO 8601: a date, or a date and time. */
  readonly date?: string;
  readonly note?: string;
  /** Left out of the story. */
  readonly exclude: boolean;
  /** The names of the properties that the entry has, right or wrong. */
  readonly says: readonly string[];
}

/** What somebody knows of how two sources are related. */
export interface Relation {
  readonly at: number;
  readonly files: readonly [string, string];
  readonly note: string;
}

/** Sentences of one source as they were when somebody spoke of them. */
export interface Quoted {
  readonly file: string;
  readonly sentences: readonly Anchor[];
}

export interface DecidedMatch {
  readonly at: number;
  readonly verdict: Decision['verdict'];
  readonly sides: readonly [Quoted, Quoted];
}

/** Wording that was taken over from a source into the draft. */
export interface Taken {
  readonly at: number;
  readonly from: {
    /** Absent where the source is no file. */
    readonly file?: string;
    readonly label: string;
    readonly sentences: readonly string[];
  };
  /** The draft, and its sentences as they were right after. */
  readonly into: { readonly file: string; readonly sentences: readonly string[] };
  /** ISO 8601, with the time. */
  readonly when: string;
}

export interface SaidOfFindings {
  readonly checked: readonly string[];
  readonly ignored: readonly FindingKind[];
  /** The names of the properties that the entry has, right or wrong; absent where there is none. */
  readonly says?: readonly string[];
}

export interface StoryFile {
  readonly base?: string;
  /** In the order that the story has them; absent where the file lists none. */
  readonly sources?: readonly ListedSource[];
  readonly relations: readonly Relation[];
  readonly matches: readonly DecidedMatch[];
  readonly taken: readonly Taken[];
  /** What was said of findings: keys of those that were checked, and the kinds that are ignored. */
  readonly findings: SaidOfFindings;
  /** The names of the properties that the file has, right or wrong. */
  readonly says: readonly string[];
}

/** A side of a decision has at most so many sentences. */
export const MAXIMUM_LINKED = 20;

/** The most entries of each list; what goes beyond is told and left out. */
const limits = {
  sources: 500,
  relations: 1000,
  matches: 10_000,
  taken: 10_000,
  checked: 2000,
  sentences: MAXIMUM_LINKED,
} as const;

/** A finding's key has at most so many UTF-16 units. */
const LONGEST_KEY = 20_000;

/**
 * Reads the value of a story file. What is wrong is left out and told, each with its path in the value; the rest holds.
 * Paths may lead up `levelsUp` folders from the file's own. Never throws.
 */
export function readStory(value: unknown, levelsUp: number): { story: StoryFile; problems: readonly StoryProblem[] } {
  const values = new Values(levelsUp);
  const top = values.object(value, [], ['$schema', 'base', 'sources', 'relations', 'matches', 'taken', 'findings']);
  const sources = top?.sources === undefined ? undefined : sourcesOf(top.sources, values);
  const list = <T>(name: 'relations' | 'matches' | 'taken', read: ReadItem<T>): T[] =>
    values.list(top?.[name], [name], limits[name]).flatMap((item, at) => read(item, [name, at], values, at) ?? []);
  const story = {
    base: values.optional(top, 'base', [], (given, path) => values.path(given, path)),
    sources,
    relations: list('relations', relationOf),
    matches: list('matches', matchOf),
    taken: list('taken', takenOf),
    findings: values.optional(top, 'findings', [], (given) => findingsOf(given, values)) ?? NOTHING_SAID,
    says: Object.keys(top ?? {}),
  };
  return { story, problems: values.problems };
}

const NOTHING_SAID: SaidOfFindings = { checked: [], ignored: [] };

function findingsOf(value: unknown, values: Values): SaidOfFindings | undefined {
  const path = ['findings'];
  const said = values.object(value, path, ['checked', 'ignored']);
  if (!said) return undefined;
  const list = (name: 'checked' | 'ignored'): readonly unknown[] =>
    values.list(said[name], [...path, name], limits.checked);
  return {
    checked: list('checked').flatMap((key, at) => values.line(key, [...path, 'checked', at], LONGEST_KEY) ?? []),
    ignored: list('ignored').flatMap((given, at) => {
      const kind = findingKinds.find((each) => each === given);
      return kind ?? values.tell([...path, 'ignored', at], 'findingKind');
    }),
    says: Object.keys(said),
  };
}

type Path = readonly (string | number)[];
type ReadItem<T> = (item: unknown, path: Path, values: Values, at: number) => T | undefined;

function sourcesOf(value: unknown, values: Values): ListedSource[] {
  const [files, labels] = [new Set<string>(), new Set<string>()];
  return values.list(value, ['sources'], limits.sources).flatMap((item, at): ListedSource[] => {
    const path = ['sources', at];
    const source = values.object(item, path, ['file', 'label', 'language', 'date', 'note', 'exclude']);
    const file = source && values.required(source, 'file', path, (given, where) => values.path(given, where));
    if (!source || file === undefined) return [];
    if (files.has(file)) return values.tell([...path, 'file'], 'repeated', file);
    files.add(file);
    const label = values.optional(source, 'label', path, (given, where) => values.line(given, where, 80));
    if (label !== undefined && labels.has(label.toLowerCase())) values.tell([...path, 'label'], 'sameLabel', label);
    if (label !== undefined) labels.add(label.toLowerCase());
    return [
      {
        at,
        file,
        label,
        language: values.optional(source, 'language', path, (given, where) => values.language(given, where)),
        date: values.optional(source, 'date', path, (given, where) => values.date(given, where)),
        note: values.optional(source, 'note', path, (given, where) => values.line(given, where, 1000)),
        exclude: values.optional(source, 'exclude', path, (given, where) => values.flag(given, where)) ?? false,
        says: Object.keys(source),
      },
    ];
  });
}

function relationOf(item: unknown, path: Path, values: Values, at: number): Relation | undefined {
  const relation = values.object(item, path, ['files', 'note']);
  if (!relation) return undefined;
  const files = values
    .list(relation.files, [...path, 'files'], 2)
    .flatMap((file, nth) => values.path(file, [...path, 'files', nth]) ?? []);
  const note = values.required(relation, 'note', path, (given, where) => values.line(given, where, 1000));
  const [one, other] = files;
  if (one === undefined || other === undefined || one === other)
    return void values.tell([...path, 'files'], 'twoFiles');
  return note === undefined ? undefined : { at, files: [one, other], note };
}

function matchOf(item: unknown, path: Path, values: Values, at: number): DecidedMatch | undefined {
  const match = values.object(item, path, ['verdict', 'sides', 'note']);
  if (!match) return undefined;
  const verdict = values.required(match, 'verdict', path, (given, where) =>
    given === 'confirmed' || given === 'rejected' ? given : void values.tell(where, 'verdict'),
  );
  const where = [...path, 'sides'];
  const given = values.list(match.sides, where, 2);
  const [one, other] = given.flatMap((side, nth) => quotedOf(side, [...where, nth], values) ?? []);
  if (verdict === undefined) return undefined;
  if (given.length !== 2 || (one && other && one.file === other.file)) return void values.tell(where, 'twoFiles');
  return one && other ? { at, verdict, sides: [one, other] } : undefined;
}

function quotedOf(item: unknown, path: Path, values: Values): Quoted | undefined {
  const side = values.object(item, path, ['file', 'text', 'occurrence']);
  const file = side && values.required(side, 'file', path, (given, where) => values.path(given, where));
  const text =
    side && values.required(side, 'text', path, (given, where) => values.sentences(given, where, limits.sentences));
  if (!side || file === undefined || text === undefined) return undefined;
  const occurrences = values
    .list(side.occurrence, [...path, 'occurrence'], limits.sentences)
    .map((given, nth) => values.count(given, [...path, 'occurrence', nth]) ?? 1);
  return { file, sentences: text.map((sentence, nth) => ({ text: sentence, occurrence: occurrences[nth] ?? 1 })) };
}

function takenOf(item: unknown, path: Path, values: Values, at: number): Taken | undefined {
  const taken = values.object(item, path, ['from', 'into', 'when']);
  if (!taken) return undefined;
  const from = values.object(taken.from, [...path, 'from'], ['file', 'label', 'text']);
  const into = values.object(taken.into, [...path, 'into'], ['file', 'text']);
  const when = values.required(taken, 'when', path, (given, where) => values.date(given, where));
  const [inFrom, inInto] = [
    [...path, 'from'],
    [...path, 'into'],
  ];
  const label = from && values.required(from, 'label', inFrom, (given, where) => values.line(given, where, 80));
  const said =
    from && values.required(from, 'text', inFrom, (given, where) => values.sentences(given, where, limits.sentences));
  const draft = into && values.required(into, 'file', inInto, (given, where) => values.path(given, where));
  const now =
    into && values.required(into, 'text', inInto, (given, where) => values.sentences(given, where, limits.sentences));
  const file = values.optional(from, 'file', inFrom, (given, where) => values.path(given, where));
  if (!when || !label || !said || !draft || !now) return undefined;
  return { at, from: { file, label, sentences: said }, into: { file: draft, sentences: now }, when };
}

/** What was decided on sentences of two files, `a` being the side of the first. */
export function decisionsBetween({ matches }: StoryFile, a: string, b: string): Decision[] {
  return matches.flatMap(({ verdict, sides: [one, other] }): Decision[] => {
    if (one.file === a && other.file === b) return [{ verdict, a: one.sentences, b: other.sentences }];
    if (one.file === b && other.file === a) return [{ verdict, a: other.sentences, b: one.sentences }];
    return [];
  });
}
