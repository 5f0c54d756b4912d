/** Words that end in a stop without ending a sentence, lower case, without their stops. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A name or a further word always follows: "Brig. Gen. Kyrylo", "St. Petersburg", "Ms. Lee", "e.g. this". */
export const neverLast = list(`
  mr mrs ms mx dr prof rev fr hon gov sen sens rep reps pres supt det insp amb atty
  gen brig maj col lt sgt capt cpl pvt adm cmdr cdr cmdt cpt sgts lts gens
  mt ft st ste messrs mme mlle mm vs v eg ie e.g i.e cf viz approx ca
  hr hrn fr herr bzw ggf evtl dgl sog vgl z.b d.h u.a z.t i.d.r
  m mgr sr sra srta dña ud uds av pág núm
  г ул им т.е т.н напр просп акад проф ген див вул м ім
`);

/** A number follows, else the sentence may end: "No. 5", "p. 55", "Feb. 24", "Art. 3". */
export const beforeNumber = list(`
  no nos n° p pp fig figs vol ch sec art arts para nr núm pág стр рис гл
  jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil déc
`);

/** May stand inside a sentence or at its end; the next word decides: "Acme Inc. The firm …". */
export const maybeLast = list(`
  inc co corp ltd llc plc bros jr sr esq phd ph.d m.d b.a m.a etc al a.m p.m am pm ave blvd rd dept univ est assn
  ga va pa fla calif mass conn ill ind tenn ala ark ariz colo minn miss okla ore wash wis mich mo md del neb nev
  usw u.s.w и.т.д и.т.п т.д т.п др р гг в вв тыс млн млрд руб коп
`);

/**
 * Words that open a sentence far more often than they follow an abbreviation or initials inside one:
 * "in the U.S. He said …" against "the U.S. Government".
 */
export const sentenceOpeners = list(`
  the a an this that these those there here he she it they we you i his her its their our my your
  but and so or yet if when while although though because since as at in on for from by with after before during
  what who where why how which however meanwhile still then now once not no yes more most many some all both each every
  did do does is are was were can will would let
  another other others such according despite instead also even just only until unless
`);
