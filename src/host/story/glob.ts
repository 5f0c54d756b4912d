/** A glob may have so many UTF-16 units, and stand for so many others by its braces. */
export const LONGEST = 1000;
const ALTERNATIVES_AT_MOST = 1000;

/**
 * Whether a glob, as settings have it, matches a path with forward slashes: `*` and `?` within a name, `**` over
 * folders, `[a-z]`, `[!a-z]` and `{one,two}`. Anybody who sends a folder may have written both, so that no regular
 * expression is made of them: the time grows with the product of their lengths. A glob that is
 * longer than 1,000 units, or has more alternatives than that, matches nothing.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const alternatives = glob.length > LONGEST ? undefined : expanded(glob);
  const names = path.split('/');
  return alternatives?.some((each) => matchesRun(each.split('/'), names, '**', matchesName)) ?? false;
}

/**
 * Whether a sequence matches a pattern, in which `any` stands for any number of members. Only the last `any` is ever
 * tried again: what an earlier one could take more, the last one can take as well.
 */
function matchesRun<P, T>(
  pattern: readonly P[],
  sequence: readonly T[],
  any: P,
  matches: (pattern: P, member: T) => boolean,
): boolean {
  let [p, s, lastAny, tried] = [0, 0, -1, 0];
  while (s < sequence.length) {
    if (p < pattern.length && pattern[p] === any) {
      lastAny = p++;
      tried = s;
    } else if (p < pattern.length && matches(pattern[p], sequence[s])) {
      p++;
      s++;
    } else if (lastAny >= 0) {
      p = lastAny + 1;
      s = ++tried;
    } else {
      return false;
    }
  }
  while (p < pattern.length && pattern[p] === any) p++;
  return p === pattern.length;
}

function matchesName(pattern: string, name: string): boolean {
  return matchesRun(signsOf(pattern), [...name], '*', matchesSign);
}

/** The signs of a pattern: single characters, and sets in brackets as a whole. */
function signsOf(pattern: string): string[] {
  return pattern.match(/\[[!^]?\]?[^\]]*\]|./gsu) ?? [];
}

function matchesSign(sign: string, character: string): boolean {
  if (sign === '?' || sign === character) return true;
  if (sign.length < 3 || !sign.startsWith('[')) return false;
  const isNot = /[!^]/.test(sign[1]);
  const members = [...sign.slice(isNot ? 2 : 1, -1)];
  const isIn = members.some((member, at) => {
    if (members[at + 1] === '-' && at + 2 < members.length) return member <= character && character <= members[at + 2];
    return member === character;
  });
  return isIn !== isNot;
}

/** What a glob with braces stands for; undefined where that is too much. */
function expanded(glob: string): string[] | undefined {
  let done = [''];
  for (let at = 0; at < glob.length; at++) {
    const end = glob[at] === '{' ? closing(glob, at) : undefined;
    const choices = end === undefined ? [glob[at]] : choicesOf(glob.slice(at + 1, end));
    if (!choices || done.length * choices.length > ALTERNATIVES_AT_MOST) return undefined;
    done = done.flatMap((before) => choices.map((choice) => before + choice));
    at = end ?? at;
  }
  return done;
}

/** The alternatives between two braces, with those inside them. */
function choicesOf(inner: string): string[] | undefined {
  const choices: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at <= inner.length; at++) {
    if (inner[at] === '{') depth++;
    if (inner[at] === '}') depth--;
    if (at < inner.length && (inner[at] !== ',' || depth > 0)) continue;
    const found = expanded(inner.slice(from, at));
    if (!found || choices.push(...found) > ALTERNATIVES_AT_MOST) return undefined;
    from = at + 1;
  }
  return choices;
}

function closing(glob: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < glob.length; at++) {
    if (glob[at] === '{') depth++;
    if (glob[at] === '}' && --depth === 0) return at;
  }
  return undefined;
}
