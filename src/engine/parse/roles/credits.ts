/** Who else worked on an article, as agencies say at its end. */
import { type Judgement, phrases } from './line.js';
import { isAgency, smallAgency } from './names.js';

const meta: Judgement = { role: 'meta' };
/**
 * "Ada Lind and Jo Roe contributed to this report." In small letters: for either case it takes several times as long to
 * compile.
 */
const contributed = new RegExp(
  `(?:^|\\s)(?:${[
    '(?:also )?contributed (?:reporting )?to (?:this|the) (?:report|story|article)|contributed reporting|(?:writers?|reporters?|journalists?|correspondents?) [^.]{4,80} contributed',
    '(?:hat|hatte|haben|hatten) zu diesem (?:artikel|bericht) beigetragen', // de
    '(?:a|ont) contribué à (?:cet article|ce reportage)', // fr
    '(?:contribuyó|contribuyeron) (?:a|en|con) este (?:reportaje|artículo|informe|despacho)', // es
    'ha(?:nno)? contribuito a questo articolo', // it
  ].join('|')})\\.?$`,
  'u',
);
/** The small words of such a sentence; all others are names. */
const small = phrases(`
  and, in, of, the, from, for, with, at, to, by, this, also, a, reported, contributed, reporting, report, story, article, writer, writers, reporter, reporters, correspondent, correspondents, journalist, journalists, producer, producers, editor, editors, researcher, researchers, photographer, staff, team, other, others, de, van, von, der, den, la, le, du, da, dos, bin, al, el, ibn
  und, aus, hat, hatte, haben, hatten, zu, diesem, artikel, bericht, beigetragen, et, à, cet, ce, ont, contribué, reportage, depuis, y, en, con, este, reportaje, artículo, informe, despacho, contribuyó, contribuyeron, desde, periodista, periodistas, los, las, e, ha, hanno, contribuito, questo, articolo, giornalisti
`);
/** "(Reporting by Ada Lind; Editing by Jo Roe)", "Additional reporting by Ada Lind" */
const reporting = new RegExp(
  `^\\(?(?:${[
    '(?:additional |with |writing and )?(?:reporting|writing|editing|compiled|research) by|reporting and writing by',
    'with (?:files|reporting|reports|information) from',
    '(?:bearbeitet|redigiert|geschrieben) von|mit (?:agentur)?material von|mit agenturmaterial', // de
    "avec (?:l')?afp|(?:rédigé|édité) par|reportage de", // fr
    'con información de|reporte de|editado por', // es
    'con informazioni di|com informações d[ea]', // it, pt
  ].join('|')})(?!\\p{L})`,
  'u',
);
const reportingWords = phrases(`
  by, and, in, from, with, of, the, reporting, additional, writing, editing, compiled, research, files, reports, information, agencies, wire, staff, de, van, von, la, le, du, da, al, el, bin
  mit, material, agenturmaterial, bearbeitet, redigiert, geschrieben, und, avec, l'afp, par, rédigé, édité, reportage, et, con, información, informazioni, di, com, informações, da, do, e, y, en, por, reporte, editado, agencias, agenzie, agências
`);
/** "责任编辑：张三", "（记者 林德）" */
const chineseOrJapanese =
  /^[（(]?(?:(?:责任编辑|责编|编辑|校对|摄影|責任編集|編集|撮影)\s?[:：]\s?|(?:记者|記者)\s)\p{Lo}{2,4}(?:[、\s]\p{Lo}{2,4}){0,2}[）)]?$/u;
/** A sign that each of these has: most lines have none, and the whole takes long to compile. */
const maybeChineseOrJapanese = /[编編校摄撮记記]/;
const principles = /^our standards: /i;

/** The role of a line of thanks to further authors; undefined for all other lines. */
export function judgeCredits(line: string): Judgement | undefined {
  const inSmallLetters = line.toLowerCase();
  if (contributed.test(inSmallLetters)) return namesBut(line, small) ? meta : undefined;
  if (reporting.test(inSmallLetters)) return namesBut(line, reportingWords) ? meta : undefined;
  if (maybeChineseOrJapanese.test(line) && chineseOrJapanese.test(line)) return meta;
  const agency = /^\(([^()]{2,40})\)\.?$/.exec(line)?.[1];
  return principles.test(line) || (agency !== undefined && isAgency(agency)) ? meta : undefined;
}

/** Whether all words of a line have a capital but for the small ones given, so that nothing else is told. */
function namesBut(line: string, words: ReadonlySet<string>): boolean {
  return line
    .split(/[\s;,.()]+/)
    .filter((word) => /\p{L}/u.test(word))
    .every(
      (word) =>
        /^["'“]?\p{Lu}/u.test(word) || smallAgency.test(word) || words.has(word.toLowerCase().replace(/’/g, "'")),
    );
}
