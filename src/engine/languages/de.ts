import { type LanguageRules, words } from './rules.js';

export const de: LanguageRules = {
  neverLast: words(`
    dr prof hr hrn fr ing dipl priv doz st bzw ggf evtl dgl sog vgl z.b d.h u.a i.d.r v.a o.g m.e s.o s.u
    inkl exkl einschl zzgl gem lt ca rd ehem gen verh geb bspw insb insbes entspr vs mr mrs
    med rer nat jur phil Mag abg bez s gegr n v c fa em kfm kffr
    lit buchst rn rz az urt beschl i.v.m i.s.d i.s.v z.z z.zt z.t u.u a.a.o m.w m.a.w s.a i.a o.ä dt engl frz griech lat ital span russ poln kath evang ev kgl sel zit hrsg übers gest erb betr bzgl urspr eigtl jew südl nördl östl westl städt staatl bes mind zw anm unterabs i.ü
    gg i
    fam reg frdl dent phys chem vet habil theol oec stellv vors gez unterz verst vorm nachm präs obb bayr schriftl frl hl hll pfr bgm univ innerh
  `),
  beforeNumber: words(`
    Kön Sam Chron Makk Esr Neh Spr Koh Hld Klgl Hes Dan Hos Hab Zef Sach Tit Phlm Jak usf
    nr nrn s abs art bd kap ziff abb tab tel fax str zi nov dez okt sep sept aug jul jun apr mär feb jan hausnr max min
    usw etc u.s.w u.v.m u.a.m o.ä u.ä std sek
    mt mk lk joh apg röm kor gal eph phil kol thess tim hebr petr offb mos jes jer ps anl anh abt rdnr einw bj hs d
    aufl ausg Alt Fn Beil Bl lfg gegr geg aktz pkt tl Lief
  `),
  maybeLast: words(`
    chr co gmbh mio mrd tsd str jh jhd allg jr sr a.d v.chr n.chr chr u o.k f ff
    weinstr
  `),
  functionWords: words(`
    der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber denn doch sondern
    er sie es wir ihr ich du man mich mir dich dir ihn ihm uns euch ihnen sich sein seine seinen seiner ihre ihren ihrem
    mein meine unser unsere dieser diese dieses diesen diesem jeder jede jedes alle viele mehrere einige andere beide
    in im am an auf aus bei beim bis durch für gegen mit nach seit trotz über um unter von vom vor während wegen zu zum zur zwischen
    wenn weil als ob dass daß obwohl nachdem bevor damit so da dann dort hier heute gestern jetzt nun nur noch schon auch nicht
    was wer wie wo warum welche zugleich dabei dagegen dennoch jedoch deshalb daher bisher vielleicht allerdings außerdem
    überall nirgends eigentlich leider ebenfalls ebenso zudem damals immer manchmal oft später zuerst zunächst schließlich endlich
    trotzdem deswegen darum somit weder entweder falls sobald solange seitdem inzwischen mittlerweile derzeit zuvor danach dazu
    darauf gleichzeitig insgesamt immerhin natürlich offenbar freilich zwar etwa knapp manche niemand siehe solche neben ohne
    ist sind war waren hat haben hatte hatten wird werden wurde wurden kann soll sei sehr mehr bereits wohl nein ja
  `),
  alsoNames: words(`
    aus nein ja waren ist sind war hat haben hatte hatten wird werden wurde wurden kann soll sei ich er sein
    weil aber ob wie was wer wo warum mehr sehr alle heute gestern jetzt nun nur noch schon auch nicht hier
    du man wohl niemand ohne immer
  `),
  speech: words('sagte sagt fragte fragt rief ruft antwortete antwortet erklärte meinte schrieb schrie flüsterte'),
  letters: /[ßäöü]/,
  beforeNumberEnd: /\p{Ll}str$/u,
  cutShort: /(?:[bdfgkmnpstvz]|ch|hr)l$/u,
  ordinals: true,
  capitalNouns: true,
  polite: words('sie ihr ihnen ihre ihrem ihren ihrer du dich dir man'),
};
