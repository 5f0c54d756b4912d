import { type LanguageRules, streets, words } from './rules.js';

export const da: LanguageRules = {
  neverLast: words(
    'f.eks bl.a hr fr frk dr prof kgl skt ca d.v.s dvs jf jfr vedr ang inkl ekskl eks evt fhv tidl hhv pga p.g.a mht iht ift ifm red overs sml vs adv cand stud mag ing lit p.t pt såk opr nuv gl f st mvh dr.med fam forl dir adm kapt sgt insp lekt lic civ arkt udg amtsm borgm bibl kbh ndr vestl østl',
  ),
  beforeNumber: words(
    'kl nr s d pr kap art stk pkt fig tab tlf bd vol årg max min jan feb mar apr jun jul aug sep sept okt nov dec kr mio mia mill pct osv m.m mv m.v m.fl mfl o.l etc cm km kg maks pers udg opl årh jh omkr hft',
  ),
  maybeLast: words('co e.kr f.kr jr sr aps a/s inc ltd'),
  functionWords: words(`
    og i at det en den til er som på de med han af for der var et ikke har jeg men hun vi fra ud sig om så da kan blev eller være ved
    sin sit sine havde hvor hvad hvem hvorfor hvordan hvornår efter også op over nu skal under man bliver mod mellem når dette disse denne
    her alle meget mere end uden hvis fordi mens siden før samt dog ingen nogen noget deres hans hendes vores min mit mine din
    os dem ham hende du dig mig blandt ifølge selv kun må vil ville skulle kunne blive nej ja
  `),
  alsoNames: words(
    'i ikke nu her alle mere ingen du han hun vi de os er var kan må vil ud op over under nej ja man selv',
  ),
  speech: words(
    'sagde siger spurgte spørger svarede svarer råbte udbrød tilføjede tilføjer fortalte fortæller skrev skriver udtalte hviskede',
  ),
  beforeNumberEnd: streets,
  letters: /[æø]/,
  polite: words('de dem deres'),
};
