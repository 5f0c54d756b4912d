import { type LanguageRules, words } from './rules.js';

export const it: LanguageRules = {
  neverLast: words(
    'sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom on sen gen col cap mons s ss cav rag p.es ad es cfr vs ca st mr mrs dr.ssa ill egr gent spett on.le rev ten magg serg lett d.lgs d.p.r lgs cass tot dir amm psicol econ card soc mar mar.llo fam brig pres segr dep p.i b.v cav.lav uff gr.uff a.d trad introd',
  ),
  beforeNumber: words(
    'tav tavv app int genn febbr n nn nr no n° pag pagg p pp art artt l sec cap fig vol tel gen feb mar apr mag giu lug ago set sett ott nov dic ecc etc co sez cpv all tab ed max min pers par pers lett fasc fog m kg cm km',
  ),
  maybeLast: words('s.p.a spa s.r.l a.c d.c jr co c.c c.p c.p.c c.p.p a.m p.m'),
  functionWords: words(`
    il lo la i gli le un uno una un' l' d' c' dell' all' nell' dall' sull' di del dello della dei degli delle a al allo alla ai agli alle
    da dal dalla dai in nel nella nei nelle con su sul sulla per tra fra e ed o ma però anche né che chi cui dove quando come perché
    se non più molto già ancora solo così poi dopo prima mentre tuttavia invece quindi infatti
    egli lui lei noi voi loro io tu si ci vi mi ti ne questo questa questi queste quello quella suo sua suoi sue nostro mio
    è sono era erano fu ha hanno aveva essere stato stata stati sarà può deve tutti tutto tutte ogni alcuni molti altri secondo durante nessuno nessuna niente nulla mai
  `),
  alsoNames: words(`
    no sì oggi più io tu noi voi loro lui lei egli ora qui già ancora solo così poi dopo prima è sono era
    erano fu ha hanno aveva essere stato stata stati sarà può deve tutti tutto tutte ma e ed o mi ti ci vi si
    fra nulla mai niente
  `),
  speech: words(
    'disse dice chiese chiede rispose risponde aggiunse esclamò gridò dichiarò spiegò scrisse domandò afferma',
  ),
  letters: /[òìù]/,
  elides: true,
  vowelEnds: true,
  polite: words('lei voi loro suo sua'),
};
