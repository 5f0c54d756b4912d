import { cpus } from 'node:os';
import { printEncoder } from './encoder.js';
import { printGrowth } from './growth.js';
import { newEngine, readAgain } from './lexicon.js';
import { medianOf, row } from './measure.js';
import { megabytesOf } from './memory.js';
import { movedLines, peers } from './peers.js';
import {
  longArticle,
  randomFrom,
  sampleOriginal,
  sampleRewrite,
  sentencesOf,
  shuffled,
  textsIn,
  versionOf,
} from './texts.js';

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}; medians of wall time, warm.\n`);

const random = randomFrom(1);
const original = sentencesOf(sampleOriginal);
const long = longArticle(5000, random).split('\n');

for (const [title, a, b] of [
  ['The sample story and its rewrite', original, sentencesOf(sampleRewrite)],
  ['The sample story and a shuffled copy of it', original, shuffled(original, random)],
  ['5,000 words and an edited version', long, versionOf(long.join('\n'), random).split('\n')],
  ['5,000 words and a shuffled copy', long, shuffled(long, random)],
] as const) {
  const isCopy = [...a].sort().join('\n') === [...b].sort().join('\n');
  const moved = isCopy ? movedLines(a, b) : [];
  console.log(`${title} (${a.length} and ${b.length} sentences)`);
  for (const { name, found } of peers) {
    const shown = found(a, b);
    const note = isCopy
      ? `${moved.filter((line) => shown.has(line)).length} of ${moved.length} moved sentences found`
      : `${shown.size} of ${a.length} sentences found`;
    console.log(
      row(
        name,
        medianOf(() => found(a, b), a.length > 100 ? 3 : 9),
        note,
      ),
    );
  }
  console.log('');
}

printGrowth();

console.log('Targets');
const matchAll = (texts: readonly string[], from = 0): void => {
  const engine = newEngine();
  texts.forEach((text, i) => engine.setSource(String(i), text));
  for (let i = 0; i < texts.length; i++) {
    for (let j = Math.max(i + 1, from); j < texts.length; j++) engine.match(String(i), String(j));
  }
};

const five = textsIn('../shared/seeds');
if (five.length === 5)
  console.log(
    row(
      'five real articles, all pairs',
      medianOf(() => matchAll(five)),
      'target 50 ms',
    ),
  );
console.log(
  row(
    'the five sample articles, all pairs',
    medianOf(() => matchAll(textsIn('sample'))),
    '',
  ),
);

const stories = Array.from({ length: 8 }, () => longArticle(600, random));
const folder = stories.flatMap((story) => [story, ...Array.from({ length: 4 }, () => versionOf(story, random))]);
const lensesOfActive = (): void => {
  const engine = newEngine();
  folder.forEach((text, i) => engine.setSource(String(i), text));
  for (const id of engine.related(
    '0',
    folder.slice(1).map((_, i) => String(i + 1)),
  ))
    engine.match('0', id);
};
console.log(row('40 articles of 600 words, matches of one', medianOf(lensesOfActive, 3), 'target 500 ms'));
console.log(
  row(
    '40 articles of 600 words, all pairs',
    medianOf(() => matchAll(folder), 3),
    'target 3,000 ms',
  ),
);

const findingsIn = (texts: readonly string[]): number => {
  const story = newEngine();
  texts.forEach((text, i) => story.setSource(String(i), text));
  const ids = texts.map((_, i) => String(i));
  return medianOf(() => story.findings(ids), 3);
};
const told = longArticle(1000, random);
const twenty = [told, ...Array.from({ length: 19 }, () => versionOf(told, random))];
/** The findings alone: the matches are made before the clock starts. */
const findingsAfterEdit = (texts: readonly string[]): number => {
  const story = newEngine();
  texts.forEach((text, i) => story.setSource(String(i), text));
  const ids = texts.map((_, i) => String(i));
  const [edited] = texts;
  const end = edited.indexOf('\n', Math.floor(edited.length / 2));
  let edits = 0;
  return medianOf(
    () => story.findings(ids),
    9,
    () => {
      story.setSource('0', `${edited.slice(0, end)} It was said ${edits++} times.${edited.slice(end)}`);
      story.groups(ids);
    },
  );
};
console.log(row('findings of 20 articles of 1,000 words', findingsIn(twenty), 'target 300 ms'));
console.log(row('the same after one sentence is edited', findingsAfterEdit(twenty), ''));
if (five.length === 5) {
  console.log(row('findings of five real articles', findingsIn(five), 'target 20 ms'));
  console.log(row('the same after one sentence is edited', findingsAfterEdit(five), ''));
}
console.log(row('findings of the five sample articles', findingsIn(textsIn('sample')), ''));

const engine = newEngine();
const article = long.join('\n');
engine.setSource('other', versionOf(article, random));
let edits = 0;
const edit = (): void => {
  edits++;
  engine.setSource('edited', article.replace(long[40], `${long[40]} It was said ${edits} times.`));
  engine.match('edited', 'other');
};
console.log(row('one sentence edited in 5,000 words', medianOf(edit), 'target 20 ms'));

const parseEdited = (): void => {
  edits++;
  engine.setSource('edited', article.replace(long[40], `${long[40]} It was said ${edits} times.`));
};
console.log(row('of it, the edited text parsed', medianOf(parseEdited), ''));
const parsed = medianOf(() => newEngine().setSource('a', article));
const speed = `${(article.length / 1000 / parsed).toFixed(1)} MB/s, target 2`;
console.log(row('5,000 words parsed for the first time', parsed, speed));

const megabyte = Array.from({ length: 200 }, () => longArticle(900, random).replaceAll('\n', ' ')).join(' ');
const parse = medianOf(() => newEngine().setSource('a', megabyte), 3);
const paragraphSpeed = `${(megabyte.length / 1000 / parse).toFixed(1)} MB/s, target 1,000 ms`;
console.log(row('one paragraph of 1 MB parsed', parse, paragraphSpeed));
console.log(row('the lexicons read', medianOf(readAgain, 5), ''));
for (const [what, texts] of [
  ['five articles', textsIn('sample')],
  ['40 articles of 600 words', folder],
] as const) {
  console.log(`  the lexicon and ${what}, all pairs matched: ${megabytesOf(texts).toFixed(1)} MB held, target 60`);
}
printEncoder(textsIn('sample').flatMap(sentencesOf), textsIn('sample'));
