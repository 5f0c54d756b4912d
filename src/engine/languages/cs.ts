import { type LanguageRules, words } from './rules.js';

export const cs: LanguageRules = {
  neverLast: words(
    'tis mil mld např tzv tj tzn p pí mgr bc ing dr mudr judr phdr rndr doc prof sv gen plk kpt npor ul nám tř resp cca popř příp zejm mj fa arch akad red pozn srov vč event písm ev zn t.č t.r fam por pplk mjr škpt rtm prap čet nadpor amb posl bl vyd nakl přel zast předs',
  ),
  beforeNumber: words(
    'pol č čís str s odst čl kap obr tab tel roč kč tis mil mld led úno bře dub kvě čvn čvc srp zář říj lis pros max min atd apod aj atp hod km cm kg pozn vyd sv odd příl os',
  ),
  maybeLast: words('st stol r n.l př.n.l a.s s.r.o spol jr sr inc ltd'),
  functionWords: words(`
    a se v na je že to s z do o i k ve pro za by ale si po od jako jsou byl byla bylo byli být které který která co tak už nebo při jeho její
    jejich jen až tím pak má mají také mezi však není jsem jsme aby proti před podle bez nad pod když kde kdy kdo proč protože ještě než této
    tento tato toto ten ta ty tom tomu nás vás mu ji ho mi my vy on ona oni ono nikdo nic každý všechny další dnes nyní pouze bude budou může
    která během kvůli například tedy ani jak
  `),
  alsoNames: words('a ne ano to my vy ty on ona oni dnes nyní je by má tak už jen i'),
  speech: words(
    'řekl řekla říká zeptal zeptala ptá odpověděl odpověděla dodal dodala uvedl uvedla křikl křičel napsal prohlásil',
  ),
  letters: /[ěřů]/,
  ordinals: true,
};
