import { type LanguageRules, words } from './rules.js';

export const no: LanguageRules = {
  neverLast: words(
    'f.eks bl.a hr fr dr prof ca dvs d.v.s jf vedr ang inkl ekskl evt pga p.g.a mht ifm ift iflg tidl vs red overs adv cand sml lit kgl skt s.k st fam forl dir adm kapt sgt insp utg fylkesm ordf sdr ndr siv.ing',
  ),
  beforeNumber: words(
    'kl nr s pr etg kap art pkt fig tab tlf bd vol maks min jan feb mar apr jun jul aug sep sept okt nov des kr mill mrd pst osv m.m mv m.v m.fl mfl o.l etc cm km kg pers utg opl årh hft',
  ),
  maybeLast: words('co e.kr f.kr jr sr as a/s inc ltd'),
  functionWords: words(`
    og i det er på som en ei til å for av at den med de ikke et han har var om jeg men seg fra kan så hun vi ved da skal mot eller ble være
    etter nå når sin sitt sine også opp over hadde under bare ut dette disse denne her alle mange mye mer noe noen hva hvor hvem hvorfor
    hvordan ingen fordi mens før siden uten mellom hvis blir blitt ha vil ville skulle kunne må deg meg oss dem ham henne du dere min mitt mine
    deres hans hennes vår våre enn ifølge selv både nei ja
  `),
  alsoNames: words(
    'i ikke nå her alle mer ingen du han hun vi de er var kan må vil ut opp over under nei ja bare selv',
  ),
  speech: words('sa sier spurte spør svarte svarer ropte fortalte forteller skrev skriver uttalte opplyste utbrøt'),
  beforeNumberEnd: /\p{L}gt$/u,
  letters: /[æø]/,
  polite: words('de dem deres'),
};
