import { fr as rules } from '../../languages/fr.js';
import { foldsOf } from '../../text/words.js';
import {
  type ClaimWords,
  classes,
  counted,
  cutTo,
  exclusive,
  listed,
  numbers,
  opposites,
  phrases,
  sameNames,
  set,
  spoken,
  units,
} from './claimWords.js';
import { measureWords } from './measureWords.js';
import { speechWords } from './speechWords.js';

export const fr: ClaimWords = {
  numerals: new Map([...spoken('fr'), ...counted(70, 10, 'septante octante nonante')]),
  twenties: set('vingt vingts'),
  compounds: false,
  scales: numbers(
    '100: cent cents, 1000: mille milliers millier, 1000000: million millions mio, 1000000000: milliard milliards mds md, 1000000000000: billion billions, 12: douzaine douzaines, 10: dizaine dizaines, 15: quinzaine, 20: vingtaine, 30: trentaine, 50: cinquantaine',
  ),
  ones: set('une un'),
  fractions: numbers('0.5: moitie demi demie, 0.3333: tiers, 0.25: quart quarts, 0.2: cinquieme cinquiemes'),
  parts: new Map([
    ['et demi', 0.5],
    ['et demie', 0.5],
    ['et quart', 0.25],
  ]),
  ordinals: new Map(
    counted(1, 1, 'premier/premiere deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme'),
  ),
  joins: set('et'),
  roughScales: set(
    'dizaine dizaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines',
  ),
  bounds: phrases(
    `plus de over, au dessus de over, un peu plus de about, au moins least, pas moins de least, au minimum least, jusqu a most, jusqua most, au plus most, au maximum most, pas plus de most, moins de under, en dessous de under, pres de about, presque about, environ about, quelque about, quelques about, autour de about, a peu pres about`,
  ),
  boundsBehind: phrases('ou plus least, ou moins most, environ about'),
  partitives: set('des de sur parmi'),
  increments: set('nouveaux nouvelles autres supplementaires'),
  margins: set('davance avance retard moins plus devant derriere'),
  between: set('entre'),
  rangeJoins: set('et a'),
  rangeAnds: set('et'),
  changeOpeners: set('de'),
  yearJoins: set('jusqua'),
  placeOpeners: set('a en pres dans'),
  votes: {
    ballots: set('voix'),
    joins: set('a contre'),
    favour: listed(['pour', 'voix pour']),
    against: listed(['contre', 'voix contre']),
  },
  changes: set('passera passeront passerait passer passe passent passant'),
  // An elision is one word with what it stands before: "2,5 millions d’euros".
  measures: measureWords.fr,
  units:
    units(`usd: dollar dollars, eur: euro euros deuros, gbp: livre livres, rub: roubles, chf: francs franc, jpy: yens, 1000 m: kilometre kilometres, m: metre metres, 0.01 m: centimetre centimetres, 0.001 m: millimetre millimetres, 1609.34 m: mille milles mile miles, 0.3048 m: pied pieds, 10000 m2: hectare hectares dhectares, kg: kilo kilos kilogramme kilogrammes, 0.001 kg: gramme grammes, 0.000001 kg: milligramme milligrammes mg, 1000 kg: tonne tonnes,
    year: an ans annee annees dannees, month: mois, 10 year: decennie decennies, week: semaine semaines, day: jour jours, hour: heure heures dheure dheures, minute: minute minutes, second: seconde secondes, l: litre litres, 0.001 l: millilitre millilitres, w: watt watts, 1000000 w: megawatt megawatts, 1000000000 w: gigawatt gigawatts, 0.5144 m/s: noeud noeuds`),
  ages: listed(['age de']),
  designators: set(
    'article chapitre vol porte route numero ligne section page phase groupe salle covid boeing airbus autoroute',
  ),
  negators: set('pas jamais aucun aucune sans rien personne ni nullement'),
  weakNegators: set(
    'refusa refuse refusent nie nia dementi dement rejette rejeta echoue echec manque impossible peine sauf sinon mais seulement evite empeche',
  ),
  notDenied: ['pas seulement', 'pas moins', 'pas plus', 'sans doute', 'pas uniquement'],
  opposites:
    opposites(`augmente augmentent augmentation hausse monte progresse progression accru croissance grimpe | baisse baissent diminue diminuent diminution recule recul chute reduit reduction, gagne gagnent remporte remportent victoire | perd perdu perdent defaite, acceptent accepte approuve approuvent adopte | rejette rejettent rejete refuse refusent, autorise permet permis | interdit interdisent interdiction, avant | apres, premier premiere | dernier derniere, ouvre ouvert ouverte | ferme fermee fermes, commence commencent debut | termine terminent fin,
    nord | sud, est | ouest, coupable | innocent, vivant vivants survecu | mort morts mortes, plus | moins, grand grande | petit petite, haut haute | bas basse, meilleur meilleure bon | pire mauvais, legal legale | illegal illegale, confirme confirment | dement nie, achete achetent | vend vendu vendent, tot | tard, hommes homme | femmes femme, public publique | prive privee, fort forte | faible, pour | contre, arrete arretes | libere liberes, benefice benefices | pertes perte`),
  exclusive: exclusive(
    `rouge/rouges bleu/bleue/bleus vert/verte/verts jaune/jaunes blanc/blanche/blancs noir/noire/noirs, meurtre vol fraude viol, pere mere frere soeur fils fille oncle tante, an/ans/annee/annees mois semaine/semaines jour/jours heure/heures minute/minutes, printemps ete automne hiver, pont ecole hopital aeroport eglise prison musee bibliotheque, or argent bronze, bus train avion bateau camion`,
  ),
  modals: numbers('1: pourrait pourraient peut peuvent, 2: devrait devraient, 3: va vont doit doivent'),
  counted: classes(
    'dead: morts mort tues tuees deces victimes decedes, hurt: blesses blessees blesse, people: personnes gens habitants, case: cas infections, arrested: arretes arrestations interpelles',
  ),
  sayings:
    classes(`said: dit disent declare declarent explique expliquent indique indiquent souligne soulignent ajoute ajoutent affirme affirment precise precisent ecrit ecrivent annonce annoncent estime estiment rappelle raconte repond lance note insiste poursuit conclut assure assurent commente commentait declarait reconnait regrette
    claimed: pretend pretendent pretendu allegue
    confirmed: confirme confirment
    denied: dement dementi dementent nie nient
    warned: avertit avertissent prevenu met
    promised: promet promettent promis`),
  speech: speechWords.fr,
  accordingTo: listed(['selon', 'd apres']),
  offices: set(
    'monsieur madame m mme dr president presidente vice ministre premier maire gouverneur secretaire general porte parole directeur directrice chef roi reine pape eveque juge procureur procureure senateur senatrice depute deputee chancelier ambassadeur colonel capitaine',
  ),
  particles: set('de du la le des les d van von'),
  pronouns: set('il elle ils elles on'),
  days: numbers('-1: hier, 0: aujourdhui, 1: demain'),
  shifts: numbers('-1: dernier passe, 1: prochain, 0: ce'),
  nights: listed(['a']),
  dateBounds: phrases(
    'avant le before, avant before, apres le after, apres after, jusquau until, depuis le since, depuis since',
  ),
  dateOpeners: set('en depuis fin debut mi de au printemps ete automne hiver avant apres des courant'),
  earlyYearOpeners: set('en'),
  reportOpeners: set('que qu'),
  denialOpeners: set('avoir'),
  claimNouns: set('information informations accusation accusations rumeur rumeurs affirmation affirmations'),
  functionWords: foldsOf(rules.functionWords),
  sameNames: sameNames(
    'gb royaume_uni grande_bretagne britannique britanniques, us usa etats_unis americain americaine, eu ue union_europeenne, russie russe russes, ukraine ukrainien ukrainienne ukrainiens, kyiv kiev, pekin beijing, onu nations_unies, allemagne allemand allemande',
  ),
  stem: cutTo(2),
};
