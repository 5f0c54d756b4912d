import { type LanguageRules, words } from './rules.js';

export const en: LanguageRules = {
  wholeFrom: 3,
  neverLast: words(`
    Eng Op
    mr mrs ms mx dr prof rev fr hon gov sen Sens rep Reps pres supt det insp amb atty
    gen brig maj col lt sgt capt cpl pvt adm cmdr cdr cmdt cpt sgts lts Gens messrs mme mlle
    Mt Ft Pt ste vs v eg ie e.g i.e cf viz approx ca incl ret abbr aka a.k.a
    msgr cllr pfc rt
    Cp cpls msgt tsgt ssgt asst eds Pub Inf Div Ofc Nat natl intl
  `),
  beforeNumber: words(`
    n
    no nos n° p pp fig figs vol ch sec art arts para nr tel ext
    jan feb mar apr jun jul aug sep sept oct nov dec
    etc min max avg hr hrs
    cl cls paras ps prov cor matt eccl isa deut lev exod thess heb vv cir app supp op c pop att est reg rs civ crim evid lit
    ft mt exh temp conf lbs rm Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    chap chaps tab eds vols bk pt pts ver apt s ss b d div tit sch sched subs subsec arts fol fn nn ll tbl ser
  `),
  maybeLast: words(`
    st inc co corp ltd llc plc bros jr sr esq phd ph.d m.d b.a m.a al a.m p.m assoc ave blvd rd dept univ est assn
    ga va pa fla calif mass conn ill ind tenn ala ark ariz colo minn miss okla ore wash wis mich mo md del neb nev
  `),
  functionWords: words(`
    the a an this that these those there here he she it they we you i his her its their our my your me him us them
    and but or so yet if when while although though because since as at in on for from by with after before during of to
    what who where why how which however meanwhile still then now once not no yes ok more most many some all both each every
    do did does is are was were be been have has had can could will would let should may might must
    everyone everybody everything someone something anyone nobody nothing none neither either today tomorrow yesterday
    another other others such according despite instead also even just only until unless about into out up over too go
  `),
  alsoNames: words(`
    may will can might must could would should let do does did go is are was were be been have has had no yes
    ok still then now once today tomorrow yesterday more most many some all both each every who you he she
    i her his him me us them so not just only even another other
    others everyone everybody everything someone something anyone nobody nothing none neither either
    here to
  `),
  speech: words(`
    said says say asked asks ask replied replies answered answers added adds told tells cried cries shouted shouts
    whispered exclaimed wrote writes beams beamed laughed laughs sighed wondered insisted demanded declared
    tweeted posted quipped joked yelled screamed muttered explained remarked commented recalled warned argued noted insists wonders complained admitted
    urged observed responded retorted inquired enquired murmured snapped barked pleaded begged roared bellowed gasped
    hissed mused countered pondered quoted texted chanted blurted reasoned concluded radioed emailed interjected protested hollered
  `),
};
