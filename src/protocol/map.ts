import type { LinkKind } from '../engine/projections/map/pairLinks.js';
import { isCount } from './count.js';
import type { PluralForms } from './language.js';
import type { SentMap } from './mapForm.js';

/** What the host tells the map's view. Texts of articles are data: the view draws them as text alone. */
export type ToMap =
  | {
      readonly kind: 'map';
      /** Counts the maps that were sent: what the view asks for is meant for this one. */
      readonly revision: number;
      readonly map: SentMap;
      /** In the order of `map.families`: how each version stands to the one that it hangs on; empty for a head. */
      readonly relations: readonly string[];
    }
  | {
      readonly kind: 'words';
      readonly words: MapWords;
      /** The base's URI as a string: what the view keeps to be opened again. */
      readonly base: string;
    }
  /** There is no map: the article has no story any more, or cannot be read. */
  | { readonly kind: 'absent'; readonly reason: string };

/** A person wants to see a sentence in its source: `column` counts in the map's columns, `tick` in its ticks. */
export interface MapRequest {
  readonly kind: 'jump';
  readonly revision: number;
  readonly column: number;
  readonly tick: number;
}

/** What the view tells the host. */
export type FromMap = { readonly kind: 'ready' } | MapRequest;

/** Reads a message of the view; undefined where it is none: who can draw into a view can send anything. */
export function readFromMap(message: unknown): FromMap | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, revision, column, tick } = message as Record<string, unknown>;
  if (kind === 'ready') return { kind };
  if (kind !== 'jump' || !isCount(revision) || !isCount(column) || !isCount(tick)) return undefined;
  return { kind, revision, column, tick };
}

/** The view's own words, as they are read in the language of the interface; `{0}` and so on stand for what is named. */
export interface MapWords {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly waiting: string;
  readonly show: string;
  readonly parts: Readonly<Record<MapPart, string>>;
  readonly legend: string;
  readonly kinds: Readonly<Record<LineKind, string>>;
  readonly elsewhere: string;
  readonly onlyHere: string;
  readonly across: string;
  readonly verdicts: Readonly<Record<Exclude<LinkKind, 'percent'>, string>>;
  readonly uncertain: string;
  readonly moved: string;
  readonly base: string;
  readonly line: string;
  readonly sentences: PluralForms;
  readonly place: string;
  readonly nothingHere: string;
  readonly help: string;
  readonly keys: string;
  readonly point: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly shares: string;
  readonly sharesOf: string;
  readonly share: string;
  readonly families: string;
  readonly first: string;
  readonly head: string;
  readonly alone: string;
  readonly relation: string;
  readonly partial: string;
  readonly statement: string;
  readonly more: string;
  readonly columns: string;
  readonly showColumn: string;
  readonly moveLeft: string;
  readonly moveRight: string;
}

/** What the page shows: the lines between the sources, how much each has of each other one, or all of it as text. */
export const mapParts = ['lines', 'shares', 'text'] as const;
export type MapPart = (typeof mapParts)[number];

/** How a line is drawn: what is uncertain by that alone. */
export const lineKinds = ['same', 'changed', 'reworded', 'uncertain'] as const;
export type LineKind = (typeof lineKinds)[number];
