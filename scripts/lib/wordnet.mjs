import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemmer } from 'stemmer';
import { readGeography } from './geography.mjs';

const PARTS = ['noun', 'verb', 'adj', 'adv'];
/** The part of speech that a pointer leads to. */
const PART_OF = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
/** Rarer senses of a word make synonyms that nobody would take for one. */
const SENSES = 4;
const DERIVED_SENSES = 2;
/** What lies under these is compared as a name is: Monday is not Tuesday, three not four. */
const NAME_LIKE = ['weekday', 'gregorian_calendar_month', 'cardinal_number', 'digit'];
/** Comparatives and superlatives: "higher" is against "lower". */
const COMPARED = /(?:er|est)$/;
const NUMERALS = 'hundred thousand million billion trillion dozen first second third fourth fifth'.split(' ');

/**
 * What WordNet says of `words`, by their places: groups of words that stand for each other (synonyms, and forms of one
 * word in another part of speech: "China" and "Chinese", "announce" and "announcement"), antonyms, where on the map a word
 * is, and which are names. `irregular` leads from inflections that no rule finds to their bases ("fell", "fall").
 */
export function readWordNet(folder, words, irregular) {
  const net = new Map(PARTS.flatMap((part) => readData(folder, part)));
  const senses = Object.fromEntries(PARTS.map((part) => [part, readIndex(folder, part)]));
  const places = new Map(words.map((word, place) => [word, place]));
  const lemmas = words.map(lemmasOf);
  const sensesOf = (place, part) => lemmas[place].flatMap((form) => senses[part].get(form) ?? []);

  const byStem = new Map();
  words.forEach((word, place) => byStem.set(stemmer(word), [...(byStem.get(stemmer(word)) ?? []), place]));
  const byBase = new Map();
  words.forEach((word, place) => {
    const comparedOf = COMPARED.test(word) ? lemmas[place].filter((form) => form !== word && senses.adj.has(form)) : [];
    for (const base of irregular.get(word) ?? comparedOf) byBase.set(base, [...(byBase.get(base) ?? []), place]);
  });
  /** The places of a word and of its inflections, where they are among `words`. */
  const formsOf = (word) => [...new Set([...(byStem.get(stemmer(word)) ?? []), ...(byBase.get(word) ?? [])])];

  const members = new Map();
  words.forEach((_, place) => {
    for (const part of PARTS) {
      for (const key of new Set(lemmas[place].flatMap((form) => (senses[part].get(form) ?? []).slice(0, SENSES)))) {
        members.set(key, [...(members.get(key) ?? []), place]);
      }
    }
  });
  const related = new Set([...members.values()].map((list) => list.join(' ')));
  const antonyms = new Set();
  for (const [key, synset] of net) {
    for (const { sign, to, from, target } of synset.pointers) {
      const word = synset.words[from - 1];
      const other = net.get(to)?.words[target - 1];
      if (word === undefined || other === undefined) continue;
      const areFrequent = places.has(word) && places.has(other);
      const isMainSense = senses[key.split(' ')[0]].get(word)?.indexOf(key) < DERIVED_SENSES;
      const isDerived = (sign === '+' || sign === '\\') && isMainSense && areFrequent;
      if (isDerived) related.add([...new Set([...formsOf(word), ...formsOf(other)])].sort((x, y) => x - y).join(' '));
      if (sign !== '!') continue;
      for (const i of formsOf(word))
        for (const j of formsOf(other)) if (i !== j) antonyms.add(`${Math.min(i, j)} ${Math.max(i, j)}`);
    }
  }
  const toNumbers = (pair) => pair.split(' ').map(Number);
  return {
    related: [...related].map(toNumbers).filter((group) => group.length > 1),
    antonyms: [...antonyms].map(toNumbers).sort((x, y) => x[0] - y[0] || x[1] - y[1]),
    geography: readGeography({ net, senses, lemmas }, words),
    isName: (place) => isNameIn({ net, sensesOf }, place, words[place]),
  };
}

/** Names, what is called after them ("Chinese"), days, months, numerals; and words that WordNet does not know. */
function isNameIn({ net, sensesOf }, place, word) {
  if (NUMERALS.includes(word)) return true;
  const [noun, verb, adjective] = ['noun', 'verb', 'adj'].map((part) => sensesOf(place, part));
  if (noun.length + verb.length + adjective.length + sensesOf(place, 'adv').length === 0) return true;
  const isInstance = (key) => net.get(key).pointers.some(({ sign }) => sign === '@i');
  const isUnder = (key) =>
    net.get(key).pointers.some(({ sign, to }) => sign[0] === '@' && NAME_LIKE.includes(net.get(to).words[0]));
  if (noun.some(isUnder) && verb.length < 2) return true;
  if (noun.length > 0 && isInstance(noun[0]) && verb.length === 0) return true;
  const pertainsTo = (key) =>
    net
      .get(key)
      .pointers.filter(({ sign }) => sign === '\\')
      .map(({ to }) => to);
  return adjective.length > 0 && verb.length === 0 && pertainsTo(adjective[0]).some(isInstance);
}

function readIndex(folder, part) {
  const senses = new Map();
  for (const line of readFileSync(join(folder, `index.${part}`), 'utf8').split('\n')) {
    const fields = line.trim().split(/\s+/);
    if (line.startsWith(' ') || fields.length < 7) continue;
    senses.set(
      fields[0],
      fields.slice(-Number(fields[2])).map((offset) => `${part} ${offset}`),
    );
  }
  return senses;
}

function readData(folder, part) {
  return readFileSync(join(folder, `data.${part}`), 'utf8')
    .split('\n')
    .filter((line) => /^\d{8} /.test(line))
    .map((line) => {
      const fields = line.split(' | ')[0].trim().split(' ');
      const count = Number.parseInt(fields[3], 16);
      const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replace(/\(.*$/, '').toLowerCase());
      const rest = fields.slice(5 + 2 * count);
      const pointers = Array.from({ length: Number(fields[4 + 2 * count]) }, (_, i) => {
        const [sign, offset, to, numbers] = rest.slice(4 * i, 4 * i + 4);
        const [from, target] = [numbers.slice(0, 2), numbers.slice(2)].map((digits) => Number.parseInt(digits, 16));
        return { sign, to: `${PART_OF[to]} ${offset}`, from, target };
      });
      return [`${part} ${fields[0]}`, { words, pointers, file: fields[1] }];
    });
}

/** The forms that a word may be an inflection of: WordNet's own rules, without its list of exceptions. */
function lemmasOf(word) {
  const rules = [
    [/s$/, ''],
    [/ses$/, 's'],
    [/xes$/, 'x'],
    [/zes$/, 'z'],
    [/ches$/, 'ch'],
    [/shes$/, 'sh'],
    [/men$/, 'man'],
    [/ies$/, 'y'],
    [/es$/, 'e'],
    [/es$/, ''],
    [/ed$/, 'e'],
    [/ed$/, ''],
    [/ied$/, 'y'],
    [/([^aeiou])\1ed$/, '$1'],
    [/ing$/, 'e'],
    [/ing$/, ''],
    [/([^aeiou])\1ing$/, '$1'],
    [/er$/, ''],
    [/er$/, 'e'],
    [/est$/, ''],
    [/est$/, 'e'],
  ];
  const bases = rules.filter(([ending]) => ending.test(word)).map(([ending, by]) => word.replace(ending, by));
  return [...new Set([word, ...bases])];
}
