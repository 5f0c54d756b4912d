import { type LanguageRules, words } from './rules.js';

export const fr: LanguageRules = {
  neverLast: words(
    'ph m mm mme mmes mlle mlles dr drs pr me mgr st ste sts stes cf av env p.ex c.-à-d vs gén col cdt mr mrs prof boul bld fbg rte réf resp trad lett cons fam cne sgt adj lieut brig amb dép sén prés dir secr rens imm rés fg hon chev ets',
  ),
  beforeNumber: words(
    'no nos n° nᵒ n p pp art al chap fig vol t tél janv févr avr juil sept oct nov déc ch éd hab max min etc ann par l civ crim pers fasc tab ill éq v',
  ),
  maybeLast: words('bd j.-c jc s.a st sté cie éd dir coll ap boul apr inc ltd'),
  functionWords: words(`
    le la les un une des du de d' l' c' j' n' s' m' t' qu' et ou mais donc or ni car
    il elle ils elles on nous vous je tu ce cet cette ces ça son sa ses leur leurs mon ma mes notre nos votre
    à au aux en dans par pour sur sous avec sans chez vers depuis pendant après avant entre contre selon malgré dès
    qui que quoi dont où quand comment pourquoi si comme lorsque puis alors ainsi aussi cependant pourtant toutefois
    ne pas plus très trop tout tous toute toutes même encore déjà non oui ici là y
    est sont était étaient a ont avait fut été être sera peut fait plusieurs certains certaines beaucoup lors enfin mieux personne rien jamais aucun aucune
  `),
  alsoNames: words(`
    elle elles il on tu vous nous je oui non mieux ici là y en plus très trop tout tous toute toutes même
    encore déjà ou or car est sont a ont avait fut été être sera peut fait était étaient ça son sa ses contre
    sous pas ne personne rien jamais
  `),
  speech: words(
    'dit répond demande lance déclare explique ajoute affirme interroge crie écrit raconte répondit demanda',
  ),
  letters: /[çœêèàùî]/,
  elides: true,
};
