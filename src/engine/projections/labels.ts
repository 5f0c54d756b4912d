import type { Metadata } from '../model.js';

/** No label is longer, in UTF-16 units: it stands in a lens, a tab and the status bar. */
const LONGEST_LABEL = 80;

/** Controls, signs that write in another direction, and signs that nobody sees, but for those that join letters. */
const UNSEEN = /[\s\p{Cc}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu;

/**
 * A label as it may be shown beside words of ours: on one line, without signs that could make it look like another, and
 * no longer than 80 UTF-16 units. An article or a server may have written it.
 */
export function cleanLabel(label: string): string {
  // What is far too long is not looked at to its end.
  const line = label
    .slice(0, LONGEST_LABEL * 8)
    .replace(UNSEEN, ' ')
    .trim();
  if (line.length <= LONGEST_LABEL) return line;
  return `${line.slice(0, LONGEST_LABEL - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/**
 * Short names for the sources of a story, unique within it: the label that a person gave, else the publisher that the
 * article names, else its site's ("krdo.com" becomes KRDO), else the shortest part of the file name that tells it from
 * the others. `id` is a URI or a path; its last segment is the file name.
 */
export function nameSources(
  sources: readonly { readonly id: string; readonly metadata: Metadata; readonly label?: string }[],
): string[] {
  const fileNames = sources.map(({ id }) => fileNameOf(id));
  const given = sources.map(({ label }) => cleaned(label));
  const wanted = sources.map(
    ({ metadata }, at) => given[at] ?? cleaned(metadata.publisher) ?? nameOfSite(metadata.site),
  );
  const taken = new Map<string, number>();
  for (const name of wanted) if (name !== undefined) taken.set(key(name), (taken.get(key(name)) ?? 0) + 1);
  const names = wanted.map(
    (name, i) =>
      given[i] ??
      (name !== undefined && taken.get(key(name)) === 1 ? name : cleanLabel(shortestPart(fileNames[i], fileNames))),
  );
  return unique(names);
}

/** A label, cleaned; undefined where nothing of it is to be seen. */
const cleaned = (label: string | undefined): string | undefined => (label && cleanLabel(label)) || undefined;

const key = (name: string): string => name.toLowerCase();

function fileNameOf(id: string): string {
  // An untitled document's URI has a scheme and no slash; a drive letter is no scheme.
  const scheme = /^[a-z][a-z\d+.-]+:/i.exec(id)?.[0];
  const path = scheme === undefined ? id : id.slice(scheme.length).replace(/[?#].*$/, '');
  const segment = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  try {
    return scheme === undefined ? segment : decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The file name of a URI or a path, without its extension. */
export function fileStem(id: string): string {
  return withoutExtension(fileNameOf(id));
}

const withoutExtension = (fileName: string): string => fileName.replace(/(?<=.)\.[^.]*$/, '');

/** The name before the top-level domain; up to five letters are taken for initials: KRDO, but Herald. */
function nameOfSite(site: string | undefined): string | undefined {
  const parts = site?.split('.') ?? [];
  // Neither "localhost" nor an address of numbers is a name.
  if (parts.length < 2 || parts.some((part) => part === '') || /^\d+$/.test(parts[parts.length - 1])) return undefined;
  const secondLevel = parts.length > 2 && parts[parts.length - 2].length <= 3 ? 3 : 2;
  const name = parts[parts.length - secondLevel];
  return name.length <= 5 ? name.toUpperCase() : name[0].toUpperCase() + name.slice(1);
}

/** "our-draft.txt" is the draft. */
const TELLS_NOTHING =
  /^(?:our|my|your|the|an|unsere?|meine?|der|die|das|nuestr[oa]|mi|el|la|los|las|notre|nos|mon|ma|le|les|наш[ае]?|мій|моя)$/i;

/** The first part of a file name, between separators, that no other has and that tells something; else the name. */
function shortestPart(fileName: string, all: readonly string[]): string {
  const stem = withoutExtension(fileName);
  const others = new Set(all.filter((name) => name !== fileName).flatMap(partsOf));
  const own = partsOf(fileName).filter((part) => part.length > 1 && !others.has(part));
  return own.find((part) => !TELLS_NOTHING.test(part)) ?? own[0] ?? stem;
}

function partsOf(fileName: string): string[] {
  return withoutExtension(fileName)
    .split(/[\s_.-]+/)
    .filter(Boolean);
}

/** Numbers names that are still alike: "draft", "draft 2". */
function unique(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let label = name;
    for (let n = 2; used.has(key(label)); n++) label = `${name} ${n}`;
    used.add(key(label));
    return label;
  });
}
