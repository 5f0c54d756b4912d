import type { Change } from '../../engine/text/changes.js';
import type { HoverPart } from '../../engine/projections/hover.js';
import { isolated } from '../../protocol/language.js';
import { verdictWords } from '../lens/lensWords.js';
import { withMarksNote } from '../common/marksNote.js';
import type { Translate } from '../common/translate.js';
import { escapeMarkdown, markChanges } from '../common/markdown.js';

/** A hover has at most so many versions, and of each so many UTF-16 units; the rest is a click away. */
const MAXIMUM_VERSIONS = 5;
const MAXIMUM_LENGTH = 700;

export interface HoverLinks {
  /** Markdown links, one a source, to the places of a version. */
  version(part: HoverPart): string;
  /** A Markdown link to all versions. */
  all(words: string): string;
}

/** What a hover says of a sentence. */
export interface HoverWords {
  /** Its versions in the other sources, the most alike first. */
  readonly parts: readonly HoverPart[];
  /** Where its wording was taken from. */
  readonly origin?: string;
  /** What the sources give differently in it, as Markdown. */
  readonly findings?: readonly string[];
}

/**
 * What a hover says of a sentence, as Markdown. Its origin stands first: VS Code cuts a hover at its own height, and
 * the versions can be long.
 */
export function hoverText({ parts, origin, findings = [] }: HoverWords, links: HoverLinks, t: Translate): string {
  const shown = parts.slice(0, MAXIMUM_VERSIONS).map((part) => {
    return `${links.version(part)} · ${escapeMarkdown(saidOf(part, t))}\n\n${version(part)}`;
  });
  const more = parts.length - shown.length;
  const all = [
    ...(origin === undefined ? [] : [escapeMarkdown(origin)]),
    ...shown,
    ...(more > 0 ? [links.all(escapeMarkdown(t('and {0} more', more)))] : []),
    ...findings,
  ];
  return all.join('\n\n---\n\n');
}

/** A lens has no room to say what such a match rests on. */
function saidOf({ verdict, marks }: HoverPart, t: Translate): string {
  const words = withMarksNote(verdictWords(verdict, 'words', t), marks, t);
  return verdict.kind === 'reworded' ? t('{0}: alike in meaning, few words in common', words) : words;
}

/** A paraphrase has hardly a word in common: there the marks would be noise. */
function version({ verdict, changes }: HoverPart): string {
  if (verdict.kind === 'percent') return isolated(markChanges(cut(changes)));
  const now = changes.filter(({ kind }) => kind !== 'removed');
  return isolated(markChanges(cut(now.map(({ text }) => ({ kind: 'same', text })))));
}

function cut(changes: readonly Change[]): Change[] {
  let left = MAXIMUM_LENGTH;
  const kept: Change[] = [];
  for (const { kind, text } of changes) {
    if (text.length > left) {
      kept.push({ kind, text: `${text.slice(0, left).replace(/[\uD800-\uDBFF]$/u, '')}…` });
      break;
    }
    kept.push({ kind, text });
    left -= text.length;
  }
  return kept;
}
