/** So far before a label the end of the sentence before it is looked for, in UTF-16 units. */
const WITHIN = 8;
/** The speakers of a hearing or an interview: question and answer in English, German, French, Spanish, Russian. */
const speakers = /^[QARFDPВО]$/u;
const letterOrNumeral = /^(?:\p{Lu}|[IVX]{1,5}|[ivx]{1,5})$/u;
const opensParagraph = /^[\s>*_#("“„«[-]*$/u;
const behindQuestionOrAnswer = /[.!?…]["'”’»)\]]*\s+$/u;
/** "INT. HARBOUR - NIGHT" */
const scene = /^(?:INT|EXT|EST)$/;
/** "INT./EXT. FERRY" */
const sceneBefore = /^(?:INT|EXT)\.?\/$/;

/**
 * Whether `before`, the word that ends at paragraph[at] before a single stop, labels what follows: "Q." and "A." of a
 * hearing, "A." and "IV." of an outline, "INT." of a screenplay.
 */
export function isLabel(paragraph: string, at: number, before: string): boolean {
  if (before.length > 5 || before === '') return false;
  const start = at - before.length;
  const lead = paragraph.slice(Math.max(0, start - WITHIN), start);
  const opens = start <= WITHIN && opensParagraph.test(lead);
  if (scene.test(before) && sceneBefore.test(lead)) return true;
  if (opens) return letterOrNumeral.test(before) || scene.test(before);
  return speakers.test(before) && behindQuestionOrAnswer.test(lead) && hasSpeakers(paragraph);
}

/** Whether the paragraph begins with a speaker's letter, so that others may follow in it. */
function hasSpeakers(paragraph: string): boolean {
  return /^[\s>*_]{0,8}[QFDPВ][.:]/u.test(paragraph);
}
