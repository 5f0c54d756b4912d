import { ar } from './ar.js';
import { cs } from './cs.js';
import { da } from './da.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { further, type FurtherRules } from './further.js';
import { it } from './it.js';
import { nl } from './nl.js';
import { no } from './no.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { type LanguageRules, words } from './rules.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { uk } from './uk.js';

/**
 * The languages with rules of their own, by their primary subtag (BCP 47); English first, as the likeliest in doubt.
 */
export const languages: ReadonlyMap<string, LanguageRules> = new Map(
  Object.entries({ en, ar, cs, da, de, el, es, fr, it, nl, no, pl, pt, ru, sv, uk }),
);

const all = [...languages.values()];
const union = (
  key: 'neverLast' | 'beforeNumber' | 'maybeLast' | 'functionWords' | 'alsoNames' | 'speech',
): ReadonlySet<string> => new Set(all.flatMap((rules) => [...rules[key]]));

const common = union('functionWords');
const uncommon = (set: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...set].filter((word) => !common.has(word)));

/**
 * For a language without rules and for texts too short to tell: what any language abbreviates may be one here, unless
 * it is a common word of another.
 */
const unknown: LanguageRules = {
  neverLast: new Set([...uncommon(union('neverLast')), ...words('डॉ प्रो श्री श्रीमती सुश्री कु पं मा ডাঃ ড মো dl dna')]),
  beforeNumber: union('beforeNumber'),
  maybeLast: uncommon(union('maybeLast')),
  functionWords: common,
  alsoNames: union('alsoNames'),
  speech: union('speech'),
};

const sets = ['neverLast', 'beforeNumber', 'maybeLast', 'functionWords', 'speech'] as const;

/** The rules that are safe in all languages and what a language has of its own, which takes precedence. */
function withOwn(own: FurtherRules): LanguageRules {
  const abbreviations = new Set(sets.slice(0, 3).flatMap((key) => [...(own[key] ?? [])]));
  const joined = sets.map((key) => {
    const others = [...unknown[key]].filter((word) => !abbreviations.has(word));
    return [key, new Set([...others, ...(own[key] ?? [])])] as const;
  });
  return { ...unknown, ...own, ...Object.fromEntries(joined) };
}

const furtherRules = new Map<string, LanguageRules>();

/** The rules for a primary language subtag; for any other, rules that are safe in all languages. */
export function rulesFor(language: string): LanguageRules {
  const rules = languages.get(language) ?? furtherRules.get(language);
  const own = rules ? undefined : further.get(language);
  if (!own) return rules ?? unknown;
  const joined = withOwn(own());
  furtherRules.set(language, joined);
  return joined;
}
