import { type LanguageRules, words } from './rules.js';

export const nl: LanguageRules = {
  neverLast: words(
    'rb rv concl fa dhr mevr mw mr dr drs prof ir ing ds st jhr gen kol bijv bv d.w.z o.a m.a.w m.n t.a.v i.v.m z.g zgn resp ca vs vgl incl excl mrs prof aanw vnw afd alg betr ned jo i.p.v i.c.m t.o.v m.b.t o.l.v n.a.v t.b.v m.u.v i.o zelfst bijv.nw v uitg fam wnd wd kapt sgt maj adm dir secr pres hh vert oorspr lic mej kath rk wwe',
  ),
  beforeNumber: words(
    'nr nrs blz p pp art afb fig dl hfst tel jan feb mrt apr jun jul aug sep sept okt nov dec enz etc e.d e.a e.v min max mln mld jg jrg bijl par dr ed uitg hfd hfdst noot pers gr tab vs',
  ),
  maybeLast: words('b.v n.v jr sr co chr v.chr n.chr'),
  functionWords: words(`
    de het een en of maar want dus noch dat die dit deze er hij zij ze wij we jij je jullie u ik hem haar hen hun zijn mijn ons onze
    in op aan van voor met bij naar uit over onder tussen tegen door tot om te tijdens na sinds volgens zonder binnen
    als toen omdat hoewel terwijl wanneer wie wat waar waarom hoe welke niet geen wel ook nog al nu dan daar hier zo
    is was waren heeft hebben had hadden wordt worden werd werden kan kunnen zal zou zullen moet veel meer alle andere
    echter bovendien daarna daarom vandaag gisteren niemand niets nooit
  `),
  alsoNames: words(`
    nee ja nu u niet geen wel ook nog al dan daar hier zo is was waren heeft hebben had hadden wordt worden
    werd kan kunnen zal zou moet veel meer alle andere hij zij ze wij we ik jij je ons er vandaag gisteren niemand niets nooit
  `),
  speech: words('zei zegt vroeg vraagt antwoordde riep voegde verklaarde schreef fluisterde'),
  beforeNumberEnd: /\p{Ll}str$/u,
  afterNumber: words('u'),
  letters: /ij/,
  polite: words('u'),
};
