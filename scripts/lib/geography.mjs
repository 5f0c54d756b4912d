/** WordNet's file of the nouns that stand for places. */
const LOCATIONS = '15';
/** Shorter words are mostly something else ("me" is Maine, "or" Oregon), but for these. */
const SHORTEST = 3;
const SHORTER = ['us', 'uk'];
/** A bird and a river to WordNet before they are countries. */
const COUNTRIES_BEFORE_ALL = ['turkey', 'jordan'];
/** Great Britain to WordNet, which England is no part of. */
const CALLED_AFTER = { british: 'britain' };
/** Of these the last word names something else: people, and the country in "capital of Texas". */
const OTHERS = /^(?:san|santa|saint|st\.?)_|_of_/;

/**
 * For each of `words` the locations that it may name or be called after ("China", "Chinese"), as keys of WordNet's
 * synsets: its own and those that they are parts of; undefined for a word that mostly means something else.
 */
export function readGeography({ net, senses, lemmas }, words) {
  const follow = (key, ...signs) =>
    net
      .get(key)
      .pointers.filter(({ sign }) => signs.includes(sign))
      .map(({ to }) => to);
  const isLocation = (key) => net.get(key).file === LOCATIONS && follow(key, '@i').length > 0;

  /** By the last of several words: "Zealand", "Lanka". */
  const byLastWord = new Map();
  for (const [key, { words: names }] of net) {
    if (!isLocation(key)) continue;
    for (const name of names.filter((each) => each.includes('_') && !OTHERS.test(each))) {
      const last = name.split('_').at(-1);
      byLastWord.set(last, [...(byLastWord.get(last) ?? []), key]);
    }
  }

  const locationsOf = (word) => {
    const [nouns, verbs, adjectives] = ['noun', 'verb', 'adj'].map((part) => senses[part].get(word) ?? []);
    if (verbs.length > 0 || (word.length < SHORTEST && !SHORTER.includes(word))) return [];
    const pertained = adjectives.map((key) => follow(key, '\\').filter(isLocation));
    const inhabited = nouns.map((key) =>
      (isLocation(key) ? [] : follow(key, '+', '#m')).flatMap((to) => [to, ...follow(to, '\\')]).filter(isLocation),
    );
    const isMainlyOne =
      adjectives.length > 0
        ? pertained[0].length > 0
        : nouns.length > 0 && (isLocation(nouns[0]) || inhabited[0].length > 0);
    if (!isMainlyOne && !COUNTRIES_BEFORE_ALL.includes(word)) return [];
    return [...nouns.filter(isLocation), ...pertained.flat(), ...inhabited.flat(), ...(byLastWord.get(word) ?? [])];
  };
  const isKnown = (forms) => forms.some((form) => Object.values(senses).some((part) => part.has(form)));

  const wholesOf = (key, found = new Set()) => {
    for (const to of follow(key, '#p')) {
      if (found.has(to) || net.get(to).file !== LOCATIONS) continue;
      found.add(to);
      wholesOf(to, found);
    }
    return found;
  };

  return words.map((word, place) => {
    const singular = isKnown(lemmas[place]) ? locationsOf(word) : (byLastWord.get(word) ?? []);
    const plural = singular.length === 0 && word.endsWith('s') ? locationsOf(word.slice(0, -1)) : [];
    const own = [...singular, ...plural, ...locationsOf(CALLED_AFTER[word] ?? '')];
    if (own.length === 0) return undefined;
    return { own: [...new Set(own)], wholes: [...new Set(own.flatMap((key) => [...wholesOf(key)]))] };
  });
}
