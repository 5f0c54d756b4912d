import type { Story } from '../../model.js';
import { groupBySameText, type Target } from '../verdict.js';
import { placesOf } from '../places.js';
import { lineOf } from '../text.js';
import { cuts } from '../edits/deletion.js';
import { Gaps } from '../edits/gaps.js';
import { spaceAfter } from '../edits/insertion.js';
import { sentenceEdits } from '../edits/sentenceEdits.js';
import { mergeEdits, type TextEdit } from '../edits/textEdits.js';
import { groundTextOf } from '../edits/groundText.js';
import { inStyle, type TypographyStyle } from './typographyStyle.js';

/** What is to be remembered of wording that comes into the draft. */
export interface TakenWording {
  /** Index into `story.sources`, and the sentences that were taken from it. */
  readonly source: number;
  readonly sentences: readonly number[];
  /** The draft's sentences that went, each on one line. */
  readonly before: readonly string[];
  /** The draft's sentences that came, each on one line. */
  readonly after: readonly string[];
}

/** Wording that comes into the draft, and how. */
export interface Take extends TakenWording {
  /** Edits of the base's text, in order and apart from each other; UTF-16 offsets. */
  readonly edits: readonly TextEdit[];
}

/**
 * The other wordings that a base sentence can get, one for each text that the sources have, the most alike first; none
 * that is the draft's own. Repeats of a title and the like are asked only where there is no better match.
 */
export function wordingsFor(story: Story, sentence: number, style: TypographyStyle): Take[] {
  const targets = placesOf(story, sentence);
  const best = targets.filter((target) => !matchOf(story, target).duplicate);
  const counterparts = (best.length > 0 ? best : targets).map((target) => ({
    source: target.source,
    targets: [target],
  }));
  return groupBySameText(story, counterparts)
    .map(({ targets: [target] }) => takeWording(story, target, style))
    .filter(({ edits }) => edits.length > 0);
}

/**
 * The take that gives the base's sentences of a match the source's wording in a style. As many sentences here as there:
 * one by one, so that paragraphs stay. Else the first ones that follow each other get all of it, and the others go.
 */
export function takeWording(story: Story, target: Target, style: TypographyStyle): Take {
  const { article } = story.base;
  const other = story.sources[target.source].article;
  const { a, b } = matchOf(story, target);
  const words = b.map((sentence) => inStyle(lineOf(other, sentence), style));
  const taken = { source: target.source, sentences: b, before: a.map((sentence) => lineOf(article, sentence)) };
  if (a.length === b.length) {
    const edits = a.flatMap((sentence, nth) => sentenceEdits(article.text, article.sentences[sentence], words[nth]));
    return { ...taken, edits: mergeEdits(edits), after: words };
  }

  const ground = groundTextOf(article);
  const gaps = new Gaps(ground);
  const [first] = a;
  const follows = (nth: number) => a[nth] === first + nth && gaps.sameParagraph(first, a[nth]);
  const run = a.filter((_, nth) => a.slice(0, nth + 1).every((__, each) => follows(each)));
  const range = { start: article.sentences[first].start, end: article.sentences[run[run.length - 1]].end };
  const rest = cuts(ground, gaps, new Set(a.slice(run.length)));
  const edits = [
    ...sentenceEdits(article.text, range, joined(words)),
    ...[...rest.values()].map((cut) => ({ ...cut, text: '' })),
  ];
  return { ...taken, edits: mergeEdits(edits), after: words };
}

/** The edits that take a sentence out of the draft, with the white space that is one too many then. */
export function dropSentence(story: Story, sentence: number): TextEdit[] {
  const ground = groundTextOf(story.base.article);
  const cut = cuts(ground, new Gaps(ground), new Set([sentence]));
  return [...cut.values()].map((range) => ({ ...range, text: '' }));
}

const matchOf = (story: Story, { source, match }: Target) => story.pairs[source].matches[match];

const joined = (sentences: readonly string[]): string =>
  sentences.reduce((text, sentence) => text + spaceAfter(text) + sentence);
