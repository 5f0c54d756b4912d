// Small stories without end, each of words that no other has.

const syllables = ['ba', 'den', 'fi', 'gor', 'hal', 'ket', 'lu', 'mer', 'nos', 'pel', 'ri', 'stu', 'tam', 'vo', 'wex'];

/** A word that goes by a number, always the same. */
function word(number: number): string {
  let rest = Math.abs(Math.imul(number + 1, 2_654_435_761)) % 50_625;
  let made = '';
  for (let at = 0; at < 4; at++, rest = Math.floor(rest / syllables.length)) made += syllables[rest % syllables.length];
  return made;
}

const sentence = (seed: number): string => {
  const words = Array.from({ length: 9 }, (_, at) => word(seed * 9 + at));
  return `The ${words.slice(0, 4).join(' ')} will ${words.slice(4).join(' ')} on ${1 + (seed % 28)} May.`;
};

/** Three versions of a story of ten sentences: the second in another order, the third with other words in some. */
export function storyOf(number: number): string[] {
  const sentences = Array.from({ length: 10 }, (_, at) => sentence(number * 10 + at));
  const edited = sentences.map((each, at) => (at % 3 === 0 ? each.replace('will', 'may not') : each));
  return [sentences, [...sentences].reverse(), edited].map((each) => each.map((one) => `${one}\n`).join('\n'));
}
