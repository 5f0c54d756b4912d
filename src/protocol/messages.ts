import type {
  Decision,
  Finding,
  Metadata,
  PairMatches,
  ParseOptions,
  Sentence,
  StatementGroup,
} from '../engine/model.js';
import type { PairLinks } from '../engine/projections/map/pairLinks.js';
import type { Failure } from '../engine/text/failure.js';
import type { PackedVector } from './vectors.js';

/** Which text of a source a result was computed from: source id → the stamp that its text was sent with. */
export type Stamps = Readonly<Record<string, number>>;

/** An article without its text, which the asking side has. */
export interface Parsed {
  readonly sentences: readonly Sentence[];
  readonly metadata: Metadata;
  /** As `Article.language` is. */
  readonly language?: string;
}

/** A sentence's text and its vector. */
export interface KnownVector {
  readonly text: string;
  readonly vector: PackedVector;
}

/** What the engine's worker is told when it starts. */
export interface WorkerOptions {
  /** Without lexicons a word is compared as it is written. */
  readonly withLexicons: boolean;
}

/** What the host may ask of the engine's worker. Offsets are UTF-16 code units into the text that was sent. */
export interface Methods {
  /**
   * Makes a text known, or replaces it; texts travel once per change of theirs or of their options. Without
   * `options.repeatedLines` the lines that were last learned for the source go on to count.
   */
  setSource: { params: { id: string; text: string; stamp: number; options?: ParseOptions }; result: Parsed };
  dropSource: { params: { id: string }; result: null };
  /** Those of `candidates` that tell the story of `base`, most alike first. */
  related: { params: { base: string; candidates: readonly string[] }; result: { ids: string[]; stamps: Stamps } };
  /**
   * Finds for each of `members` its lines that `others`, which tell other stories, show to be furniture; from now on
   * they are read as such. Answers the lines, and by id the articles that are others now.
   */
  learnRepeatedLines: {
    params: { members: readonly string[]; others: readonly string[] };
    result: { lines: string[][]; changed: Readonly<Record<string, Parsed>>; stamps: Stamps };
  };
  /**
   * Pairs in the order of `sources`, as are `decisions`; labels of the base and then of the sources, unique among them,
   * those that are `given` by id as they are. Several sources are one story with the base; `decidedAmong` is what was
   * decided on sentences of two of them.
   */
  match: {
    params: {
      base: string;
      sources: readonly string[];
      minimumConfidence?: number;
      decisions?: readonly (readonly Decision[])[];
      decidedAmong?: readonly Decision[];
      given?: Readonly<Record<string, string>>;
    };
    result: { pairs: PairMatches[]; labels: string[]; stamps: Stamps };
  };
  /**
   * The sentences of which words leave open what they correspond to, and those that tell whether `others` in another
   * language are of the story, as far as the worker does not know their vectors: their texts, the base's first.
   */
  unclear: {
    params: { base: string; sources: readonly string[]; others: readonly string[] };
    result: { texts: string[]; stamps: Stamps };
  };
  /** The vectors of sentences by their texts; what is matched from now on goes by them, too. */
  learnVectors: { params: { known: readonly KnownVector[] }; result: null };
  /**
   * What the sources say, grouped, with how many carry each statement; places count in `ids`. `decidedAmong` is what
   * was decided on sentences of two of them.
   */
  groups: {
    params: { ids: readonly string[]; minimumConfidence?: number; decidedAmong?: readonly Decision[] };
    result: { groups: readonly StatementGroup[]; stamps: Stamps };
  };
  /**
   * What each two of the sources have in common, as `pairIndex` orders them: in numbers, since the matches of all pairs
   * would be too much to send.
   */
  pairs: {
    params: { ids: readonly string[]; minimumConfidence?: number; decidedAmong?: readonly Decision[] };
    result: { pairs: PairLinks[]; stamps: Stamps };
  };
  /**
   * What the sources of one story say differently; sources count in `ids`. `decided`: what was decided on sentences of
   * any two of them. `dates` by id, where they are known better than the texts tell.
   */
  findings: {
    params: {
      ids: readonly string[];
      minimumConfidence?: number;
      decided?: readonly Decision[];
      dates?: Readonly<Record<string, string>>;
    };
    result: { findings: Finding[]; stamps: Stamps };
  };
}

export type Method = keyof Methods;
export type Params<M extends Method> = Methods[M]['params'];
export type Result<M extends Method> = Methods[M]['result'];

export type Request = { [M in Method]: { kind: 'request'; id: number; method: M; params: Params<M> } }[Method];

/** Asks to give up a request; it is answered all the same, by its result or by a `cancelled` failure. */
export interface Cancel {
  readonly kind: 'cancel';
  readonly id: number;
}

export type Response =
  { readonly id: number; readonly result: Result<Method> } | ({ readonly id: number } & Failure<CallFailure>);

/**
 * What the worker looks at from now on, as source ids: what it says before each stretch of work that it cannot be
 * called away from. Where it never comes back, these are the texts to ask about it.
 */
export interface Step {
  readonly kind: 'step';
  readonly texts: readonly string[];
}

/** Something for the log; the worker says it of its own accord. */
export interface Log {
  readonly kind: 'log';
  /** `debug` for whoever looks where the time goes. */
  readonly level: 'debug' | 'warn';
  readonly message: string;
}

/** Why a request has no result: it was given up, or something was thrown. */
export type CallFailure =
  { readonly kind: 'cancelled' } | { readonly kind: 'error'; readonly message: string; readonly stack?: string };

/** One end of the wire. Messages are structured clones. */
export interface Port {
  post(message: Request | Cancel | Response | Step | Log): void;
  listen(listener: (message: unknown) => void): void;
}
