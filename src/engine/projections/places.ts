import { isMatchable, rising, type Article, type Match, type Story } from '../model.js';
import { firstPlace } from '../text/firstPlace.js';
import { byLikeness, verdictOfTarget, type Target } from './verdict.js';

/**
 * Every place that a base sentence leads to, the most alike first and equally alike ones in the story's order of
 * sources; behind all of them what repeats a better match.
 */
export function placesOf(story: Story, sentence: number): Target[] {
  const best: Target[] = [];
  const repeats: Target[] = [];
  story.pairs.forEach(({ matches }, source) => {
    matches.forEach((found, match) => {
      if (found.a.includes(sentence)) (found.duplicate ? repeats : best).push({ source, sentences: found.b, match });
    });
  });
  const sorted = (targets: readonly Target[]): Target[] =>
    targets
      .map((target) => ({ target, verdict: verdictOfTarget(story, target) }))
      .sort((one, other) => byLikeness(one.verdict, other.verdict))
      .map(({ target }) => target);
  return [...sorted(best), ...sorted(repeats)];
}

/**
 * The title or body sentence that holds the UTF-16 `offset`, or whose end is followed by it with nothing but white
 * space of the same line between them; undefined elsewhere.
 */
export function sentenceAt(article: Article, offset: number): number | undefined {
  const sentence = lastStartingBy(article, offset);
  if (sentence < 0 || offset > article.text.length || !isMatchable(article.sentences[sentence].role)) return undefined;
  const after = article.text.slice(article.sentences[sentence].end, offset);
  return /[\r\n]/.test(after) ? undefined : sentence;
}

/** The last sentence that starts at `offset` or before it, -1 before the first. */
function lastStartingBy({ sentences }: Article, offset: number): number {
  return firstPlace(sentences.length, (at) => sentences[at].start > offset) - 1;
}

/**
 * The next (1) or previous (-1) base sentence, seen from the UTF-16 offset, that has a match, or a match that is not
 * identical (`change`), or none although it is body (`onlyHere`). After the last comes the first again. The sentence
 * at the offset is its own next one only where there is no other.
 */
export function nextSentence(
  story: Story,
  fromOffset: number,
  kind: 'match' | 'change' | 'onlyHere',
  direction: 1 | -1,
): number | undefined {
  const { article } = story.base;
  const found = sentencesOf(story, kind);
  const at = sentenceAt(article, fromOffset);
  const from = at === undefined ? fromOffset : article.sentences[at].start;
  const starts = (sentence: number) => article.sentences[sentence].start;
  return direction === 1
    ? (found.find((sentence) => starts(sentence) > from) ?? found[0])
    : (found.findLast((sentence) => starts(sentence) < from) ?? found.at(-1));
}

function sentencesOf(story: Story, kind: 'match' | 'change' | 'onlyHere'): number[] {
  const counts = (match: Match) => kind !== 'change' || match.kind !== 'identical';
  const inMatches = new Set(story.pairs.flatMap(({ matches }) => matches.filter(counts).flatMap(({ a }) => a)));
  if (kind !== 'onlyHere') return rising(inMatches);
  return [...story.base.article.sentences.keys()].filter(
    (sentence) => story.base.article.sentences[sentence].role === 'body' && !inMatches.has(sentence),
  );
}
