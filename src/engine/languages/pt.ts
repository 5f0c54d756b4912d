import { type LanguageRules, words } from './rules.js';

export const pt: LanguageRules = {
  neverLast: words(
    'sr sra srs sras srta dr dra drs profa prof d eng exmo exma gen cel cap ten sto sta v.ex p.ex av r pe vs ca aprox st mr mrs exmos ilmo ilma dep sen gov arq adv v.exa v.s lic maj fam sgt brig alm pres dir eng.º eng.ª dr.ª pç trv rod jd trad coord Ac cf',
  ),
  beforeNumber: words(
    'n no nº n° núm pág págs p pp art arts cap fig vol tel séc jan fev mar abr mai jun jul ago set out nov dez etc min máx al inc cl par fl fls tab ed segs pers fasc vols dec proc port',
  ),
  maybeLast: words('s.a ltda cia e.u.a eua a.c d.c jr inc co'),
  functionWords: words(`
    o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às por pelo pela pelos pelas com sem para pra
    e ou mas nem que quê quem quando onde como porque se também já muito mais menos ainda só assim então depois antes agora aqui
    ele ela eles elas eu tu você vocês nós me te lhe lhes seu sua seus suas meu minha nosso nossa este esta isto esse essa isso aquele
    não sim é são era eram foi foram ser está estão estava há tem têm tinha pode entre até sobre segundo durante desde após contra
    embora enquanto porém contudo todos todas cada outro outra outros alguns algumas muitos ninguém nada nunca nenhum nenhuma
  `),
  alsoNames: words(`
    não sim é são era eram foi foram ser está estão há tem têm tinha pode já mais muito agora aqui ainda só
    assim ele ela eles elas eu tu você vocês nós isto isso todos todas contra e ou a nada nunca
  `),
  speech: words('disse diz perguntou pergunta respondeu acrescentou exclamou gritou afirmou escreveu explicou contou'),
  letters: /[ãõçêâ]/,
  polite: words('você vocês'),
};
