/** English bases that a prefix beside "un" denies. */
const ENGLISH: Readonly<Record<string, string>> = {
  il: 'legal legally legality legitimate literate logical',
  im: 'balanced mature mobile modest moral partial patient perfect permissible plausible polite possible possibility practical probable proper pure',
  in:
    'accessible accurate action active adequate admissible appropriate attentive capable coherent comparable compatible ' +
    'competent complete conclusive consistent convenient correct credible decisive direct effective efficient eligible ' +
    'evitable exact experienced expensive formal frequent humane secure sensitive significant sincere stability sufficient ' +
    'tolerable tolerant valid visible voluntary',
  ir: 'rational reconcilable regular relevant replaceable responsible reversible',
  dis: 'advantaged agree agreed agrees approve approved approves believe contented honest honestly loyal obey obeyed satisfied similar trust trusted',
  non: 'fatal lethal violent violence smoker smokers binding stop payment compliance essential existent',
};
const bases = new Map(Object.entries(ENGLISH).map(([prefix, words]) => [prefix, new Set(words.split(' '))]));
const ENGLISH_PREFIX = /^(il|im|in|ir|dis|non)(\p{L}{4,})$/u;

/**
 * "Un" before an adjective or a participle, by its ending or by itself. "Under", "union" and "uncle" do not deny, nor
 * do verbs that undo: "unveiled".
 */
const ENGLISH_UN =
  /^un(?!der|ion|it|iq|if|il|iv|til|less|cles?$|animous|veil|cover|load|fold|lock|leash|pack|wind|ravel|earth|do|tie|wrap|plug|hook|hinge|settl)([a-z]*(?:able|ably|ible|ibly|ed|ful|fully|al|ally|ar|ing|ant|ent|ary|ous|ously|ive|ic)|aware|born|broken|certain|certainty|clean|clear|equal|even|fair|fairly|fit|fortunate|fortunately|friendly|happy|happily|healthy|hurt|just|kind|known|likely|lucky|paid|ready|safe|seen|stable|sure|sold|spoken|steady|true|usual|well|wise|worthy|written)$/;
const GERMAN_UN =
  /^un(?!ter|gar|iver|fall|gluck[se]|kraut|bedingt|geheuer|heimlich|langst|mittelbar|verschamt|gestum|verzuglich)([a-z]{3,}(?:lich|ig|bar|sam|isch|haft|iert|end|[^s]t)|eben|echt|fair|frei|gerade|gern|gleich|gut|klar|rein|reif|schon|sicher|wahr|weit|bequem|gesund|genau|modern|popular|treu|wohl|gewiss|wirksam|zufrieden|gelegen|verheiratet)(e[nmrs]?)?$/;

const GERMAN_LOAN =
  /^(?:il(?=leg|loyal)|ir(?=re|ratio)|in(?=akzept|stabil|kompetent|direkt|tolerant|effizien|konsequent|kompatib|aktiv|diskret|human|offiziell|transparent)|im(?=mobil|perfekt|potent))(\p{L}{4,})$/u;

/**
 * A word that denies by its prefix as the two words that deny the same: "unclear" is "not clear", "unmöglich" "nicht
 * möglich". Of words in their typography-free form, in English and German; undefined for all others.
 */
export function withoutPrefix(fold: string, language: string): readonly [not: string, base: string] | undefined {
  if (language === 'de') {
    const [, base, ending = ''] = fold.startsWith('un') ? (GERMAN_UN.exec(fold) ?? []) : [];
    const own = base === undefined ? GERMAN_LOAN.exec(fold)?.[1] : base + ending;
    return own === undefined ? undefined : ['nicht', own];
  }
  if (language !== 'en') return undefined;
  const own = fold.startsWith('un') ? ENGLISH_UN.exec(fold)?.[1] : undefined;
  if (own !== undefined) return ['not', own];
  const [, prefix, base] = ENGLISH_PREFIX.exec(fold) ?? [];
  return prefix !== undefined && bases.get(prefix)?.has(base) ? ['not', base] : undefined;
}
