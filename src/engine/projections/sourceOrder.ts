/** The one order in which a story names its sources, whichever of them the reader is in and however alike they are. */
import { fileStem } from './labels.js';

export interface OrderedSource {
  /** A URI or a path; its last segment is the file name. */
  readonly id: string;
  /** ISO 8601: a date, or a date and time. */
  readonly published?: string;
}

/** The same on every machine, with numbers in order: v1, v2, v10. */
const names = new Intl.Collator('en', { numeric: true });

/**
 * The sources as their story names them: those that a person listed first, by that list; then by when they were
 * published, those that do not say so behind; then by file name. Goes by each source alone, so that one that comes or
 * goes leaves the others in their order.
 */
export function inStoryOrder<T extends OrderedSource>(sources: readonly T[], listed: readonly string[]): T[] {
  const places = new Map(listed.map((id, place) => [id, place]));
  return sources
    .map((source) => ({
      source,
      place: places.get(source.id) ?? Infinity,
      moment: momentOf(source.published),
      name: fileStem(source.id),
    }))
    .sort(
      (one, other) =>
        rising(one.place, other.place) ||
        rising(one.moment, other.moment) ||
        names.compare(one.name, other.name) ||
        (one.source.id < other.source.id ? -1 : Number(one.source.id > other.source.id)),
    )
    .map(({ source }) => source);
}

/**
 * When that was, in milliseconds; Infinity where it is not told. A time that names no zone counts as one of UTC, so
 * that the order is the same everywhere.
 */
export function momentOf(published: string | undefined): number {
  if (published === undefined) return Infinity;
  const isLocal = published.includes('T') && !/(?:Z|[+-]\d{2}:\d{2})$/.test(published);
  const moment = Date.parse(isLocal ? `${published}Z` : published);
  return Number.isNaN(moment) ? Infinity : moment;
}

const rising = (one: number, other: number): number => (one === other ? 0 : one - other);
