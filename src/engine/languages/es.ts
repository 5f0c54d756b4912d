import { type LanguageRules, words } from './rules.js';

export const es: LanguageRules = {
  neverLast: words(
    'vid cf cfr sr sra srta sres dr dra dña d ud uds vd vds fr sto sta av avda gral cnel tte lic ing prof p.ej vs ca aprox st mr mrs excmo excma ilmo ilma dpto depto mons gob pdte fdo prov rev hno hna hnos Ed dres sres admón fam cap sgto cmte alm arq dir pdta pte subs adm colec trad att gta ctra pza plza urb blq edif prol admvo afmo',
  ),
  beforeNumber: words(
    'no nº núm núms n° pág págs p pp art arts apdo cap fig vol tel tfno c mill hab km kms máx mín ene feb mar abr jun jul ago sep sept oct nov dic etc min párr inc lit ord tít lib rgto ed pers gr parr n fj fjs',
  ),
  maybeLast: words('s s.a s.l cía ee.uu ee uu a.c d.c a.m p.m jr ltda inc co'),
  functionWords: words(`
    el la los las un una unos unas de del al y e o u pero sino ni que qué quien quién cuando cuándo donde dónde como cómo
    él ella ellos ellas yo tú usted nosotros me te se nos le les lo su sus mi mis tu este esta estos estas ese esa eso esto aquel
    a ante bajo con contra desde durante en entre hacia hasta para por según sin sobre tras
    si sí no también tampoco ya muy más menos todo todos toda todas otro otra otros cada algunos algunas muchos
    es son era eran fue fueron ha han había ser está están estaba hay tiene puede porque aunque mientras pues así entonces
    además después antes luego ahora aquí allí tal cual sólo solo nadie nada nunca ninguno ninguna jamás
  `),
  alsoNames: words(`
    ahora no sí contra ya muy más menos todo todos toda todas tú usted él ella ellos me te se nos le les este
    esta es son era eran fue fueron ha han ser está están hay tiene puede así aquí allí solo sólo antes
    después luego bajo hasta mi tu su sus y e o u nada
  `),
  speech: words(
    'dijo dice preguntó pregunta respondió contestó añadió exclamó gritó afirmó aseguró escribió explicó señaló',
  ),
  letters: /[ñ¿¡áíóú]/,
  polite: words('usted'),
};
