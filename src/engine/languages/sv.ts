import { type LanguageRules, streets, words } from './rules.js';

export const sv: LanguageRules = {
  neverLast: words(
    't.ex bl.a dr prof hr fr s.k d.v.s dvs m.a.o fr.o.m f.d jfr ang inkl exkl ev resp ca c:a red övers avd vs tf lit kungl s:t fam förl dir adm kapt sgt öv insp utg civ.ing ordf förf em doc',
  ),
  beforeNumber: words(
    'kl nr s d sid kap art p pkt fig tab tel bd vol max min t.o.m jan feb mar apr jun jul aug sep sept okt nov dec kr tkr mkr milj mdr st osv o.s.v m.m m.fl etc e.d o.d cm km kg pers utg uppl årh hft tr omkr',
  ),
  maybeLast: words('co e.kr f.kr jr sr ab inc ltd'),
  functionWords: words(`
    och i att det en som på är av för med den till inte han har de ett om men hon vi var jag från så kan sig ut man när hade efter eller
    skulle vid mot sin sitt sina nu också upp över ska under där blev alla mycket mer än utan sedan här detta dessa denna denne vad hur
    vem varför ingen några något någon mellan eftersom medan innan före enligt bara dem oss dig mig honom henne du ni min mitt mina
    deras hans hennes vår våra blir vara varit måste vill ville kunde samt dock bland båda nej ja
  `),
  alsoNames: words(
    'i inte nu här alla mer ingen du ni han hon vi de är var kan ska vill ut upp över under nej ja bara man',
  ),
  speech: words(
    'sa sade säger frågade frågar undrade undrar svarade svarar ropade ropar berättar berättade skriver skrev tillade',
  ),
  beforeNumberEnd: streets,
  letters: /å|[äö](?=\p{L}*[ckjx])/u,
  polite: words('ni er'),
};
