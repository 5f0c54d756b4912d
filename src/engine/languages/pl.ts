import { type LanguageRules, words } from './rules.js';

export const pl: LanguageRules = {
  neverLast: words(
    'dr p mgr inż prof hab św ks bp abp gen płk mjr kpt por sierż ul al pl os im np tzn tzw ws wg m.in ok ca pt jw zob por red lek mr mrs vs bałt ang niem franc łac ros hiszp słow ukr ds dyr kier zw cyt wyd lit ww tj dz woj uniw pow gm zam poch chor plut mec arch dypl ppłk gen.broni pn płd zach wsch dot oprac przeł wsp zast wiceprez prez pos bł bryg dyw Min',
  ),
  beforeNumber: words(
    'nr m s str art ust pkt poz rys tab tel t rozdz godz zł sty lut kwi maj cze lip sie wrz paź lis gru itd itp etc tys mln mld gr dol min sek przyp wyd zesz ryc nlb pers',
  ),
  maybeLast: words('r w n.e p.n.e jr co'),
  functionWords: words(`
    i a w we z ze na do od po przy o u za dla przez przed pod nad bez między według podczas oraz lub albo ale lecz jednak więc
    że żeby aby gdy kiedy jeśli jeżeli ponieważ choć jak tak nie już jeszcze też także tylko bardzo może to ten ta te ci tego tej tych tym
    on ona ono oni one ja ty my wy jego jej ich mu mnie się siebie swój swoje który która które których co kto gdzie dlaczego
    jest są był była było byli były będzie być ma mają miał został została zostały można tam tu teraz potem wtedy dziś
    wszystko wszyscy każdy inne wiele kilka nikt nic nigdy
  `),
  alsoNames: words(`
    nie tak już to ja ty my wy on ona ono oni jest są był była było być ma tu tam teraz dziś można wszystko
    się za i a o nic nigdy
  `),
  speech: words(
    'powiedział powiedziała mówi zapytał zapytała pyta odpowiedział odpowiedziała dodał dodała krzyknął stwierdził napisał',
  ),
  letters: /[ąęłśżźćń]/,
  afterNumber: words('r w'),
  ordinals: true,
  polite: words('pan pani ty ci'),
};
