import * as vscode from 'vscode';
import { anchorsOf, decisionPlaces } from '../../engine/text/anchors.js';
import { LineMap } from '../../engine/text/lines.js';
import type { Decision } from '../../engine/model.js';
import type { DecidedMatch, Quoted } from '../../engine/storyFile/file.js';
import { placesIn } from '../../engine/storyFile/text.js';
import type { EngineSession } from '../engine/session.js';
import type { Folders } from '../documents/folders.js';
import type { SourceText, Texts } from '../documents/texts.js';
import { diagnostic, isNoJson, rangeOf } from './problems.js';
import type { FoundStoryFile } from './storyFiles.js';
import type { StoryReading } from './storyReading.js';

export interface LostDecisionsParts {
  readonly texts: Texts;
  readonly session: EngineSession;
  readonly folders: Folders;
}

/** What a look at a story file's decisions found. */
export interface LostDecisions {
  readonly diagnostics: readonly vscode.Diagnostic[];
  /** The ids of the sources that it depends on. */
  readonly sources: ReadonlySet<string>;
}

/**
 * Says, as information, which decisions hold no more because a side's sentences are gone from their file: nothing else
 * would tell. A file that is not there is told elsewhere, once.
 */
export async function lostDecisions(found: FoundStoryFile, parts: LostDecisionsParts): Promise<LostDecisions> {
  const { reading, problems, text } = found;
  const sources = new Set<string>();
  // Places in a text that is no JSON are not those of the reading.
  if (!reading || problems.some(isNoJson)) return { diagnostics: [], sources };
  const lines = new LineMap(text);
  const placeOf = placesIn(text);
  const diagnostics: vscode.Diagnostic[] = [];
  for (const matches of byPair(reading.story.matches)) {
    for (const { file } of matches[0].sides) sources.add(reading.sourceOf(file).toString());
    for (const { match, side } of await lostSides(matches, reading, parts)) {
      const nth = match.sides.indexOf(side);
      const { start, end } = placeOf(['matches', match.at, 'sides', nth, 'text']);
      diagnostics.push(diagnostic(rangeOf(lines, start, end), words(side), vscode.DiagnosticSeverity.Information));
    }
  }
  return { diagnostics, sources };
}

function words({ file, sentences }: Quoted): string {
  return sentences.length === 1
    ? vscode.l10n.t(
        'This sentence does not stand in {0} any more. The decision rests until it is back; delete it if you do not need it.',
        file,
      )
    : vscode.l10n.t(
        'These sentences do not stand in {0} any more. The decision rests until one of them is back; delete it if you do not need it.',
        file,
      );
}

/** The decisions of each pair of files; which of the two is named first does not matter. */
function byPair(matches: readonly DecidedMatch[]): DecidedMatch[][] {
  const pairs = new Map<string, DecidedMatch[]>();
  for (const match of matches) {
    const key = JSON.stringify(match.sides.map(({ file }) => file).sort());
    const pair = pairs.get(key);
    if (pair) pair.push(match);
    else pairs.set(key, [match]);
  }
  return [...pairs.values()];
}

interface LostSide {
  readonly match: DecidedMatch;
  readonly side: Quoted;
}

async function lostSides(
  matches: readonly DecidedMatch[],
  reading: StoryReading,
  { texts, session, folders }: LostDecisionsParts,
): Promise<LostSide[]> {
  const files = matches[0].sides.map(({ file }) => file);
  const read: SourceText[] = [];
  for (const file of files) {
    const uri = reading.sourceOf(file);
    folders.watchBeside(uri);
    const source = await texts.read(uri);
    if ('failure' in source) return [];
    read.push(source);
  }
  const sidesOf = ({ sides }: DecidedMatch): Quoted[] =>
    files.flatMap((file) => sides.filter((side) => side.file === file));
  // Most often all stand word for word, and nothing needs to be parsed.
  const stands = (side: Quoted, at: number) => side.sentences.every(({ text }) => read[at].text.includes(text));
  if (matches.every((match) => sidesOf(match).every(stands))) return [];
  const [a, b] = await session.parse(read);
  const decisions = matches.map((match): Decision => {
    const [one, other] = sidesOf(match);
    return { verdict: match.verdict, a: one.sentences, b: other.sentences };
  });
  return decisionPlaces(decisions, anchorsOf(a), anchorsOf(b)).flatMap((places, at) => {
    const [one, other] = sidesOf(matches[at]);
    return [
      ...(places.a.length === 0 ? [{ match: matches[at], side: one }] : []),
      ...(places.b.length === 0 ? [{ match: matches[at], side: other }] : []),
    ];
  });
}
