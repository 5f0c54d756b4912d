import { shorten } from '../common/shorten.js';
import type { Revision } from './git.js';

/** A longer subject would fill a lens or a heading by itself, in UTF-16 units. */
const MAXIMUM_SUBJECT = 24;

/**
 * What sources that are revisions are called, in their order: what their author said of them and the day, and, where
 * others of them would be called so, too, the time, else the hash. Each once. `today` and `language` are the reader's.
 */
export function revisionLabels(revisions: readonly Revision[], language: string, today: Date): string[] {
  const forms = [
    (each: Revision) => called(each, dayOf(each, language, today)),
    (each: Revision) => called(each, timeOf(each, language, today)),
    (each: Revision) => called(each, shortHash(each)),
    (each: Revision) => called(each, each.hash),
  ];
  const labels = revisions.map(forms[0]);
  for (const form of forms.slice(1)) {
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    labels.forEach((label, at) => {
      if (counts.get(label) !== 1) labels[at] = form(revisions[at]);
    });
  }
  return labels;
}

export const shortHash = ({ hash }: Revision): string => hash.slice(0, 7);

function called({ subject, hash }: Revision, when: string | undefined): string {
  // No comma: lenses part the names of sources by commas.
  const words = shorten(subject.replace(/,/g, ''), MAXIMUM_SUBJECT) || hash.slice(0, 7);
  return when === undefined ? words : `${words} (${when.replace(/,/g, '')})`;
}

/** The day, without its year where that is this one. */
function dayOf({ date }: Revision, language: string, today: Date): string | undefined {
  return date?.toLocaleString(language, dayForm(date, today));
}

function timeOf({ date }: Revision, language: string, today: Date): string | undefined {
  return date?.toLocaleString(language, { ...dayForm(date, today), hour: '2-digit', minute: '2-digit' });
}

function dayForm(date: Date, today: Date): Intl.DateTimeFormatOptions {
  const year = date.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' as const };
  return { day: 'numeric', month: 'long', ...year };
}
