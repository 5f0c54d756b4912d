import { fr as rules } from '../../languages/fr.js';
import { foldsOf } from '../../text/words.js';
import type { ClaimWords } from './claimWords.js';
import { measureWords } from './measureWords.js';
import { speechWords } from './speechWords.js';
import {
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
} from './wordLists.js';

export const fr = (): ClaimWords => ({
  numerals: new Map([...spoken('fr'), ...counted(70, 10, 'septante octante nonante')]),
  twenties: set('vingt(/s)'),
  compounds: false,
  scales: numbers(
    '100: cent(/s), 1000: mill(e/iers/ier), 1000000: million(/s) mio, 1000000000: milliard(/s) mds md, 1000000000000: billion(/s), 12: douzaine(/s), 10: dizaine(/s), 15: quinzaine, 20: vingtaine, 30: trentaine, 50: cinquantaine',
  ),
  loneScales: set('mille'),
  ones: set('une un'),
  fractions: numbers('0.5: moitie demi(/e), 0.3333: tiers, 0.25: quart(/s), 0.2: cinquieme(/s)'),
  shares: {
    ones: set('un une'),
    joins: listed(['sur']),
    nouns: set(
      'habitant(/e/s/es) elect(eur/eurs/rice/rices) personne(/s) enfant(/s) femme(/s) homme(/s) salarie(/e/s/es) jeune(/s) eleve(/s) menage(/s) foyer(/s) adulte(/s) patient(/e/s/es) citoyen(/ne/s/nes) entreprise(/s) logement(/s) maison(/s) emploi(/s) francais(/e/es) participant(/e/s/es) etudiant(/e/s/es) employe(/e/s/es) votant(/s)',
    ),
  },
  parts: new Map([
    ['et demi', 0.5],
    ['et demie', 0.5],
    ['et quart', 0.25],
  ]),
  ordinals: new Map(
    counted(1, 1, 'premier(/e) deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme'),
  ),
  joins: set('et'),
  roughScales: set('dizaine(/s) quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine(/s)'),
  bounds: phrases(
    `plus de over, au dessus de over, un peu plus de about, au moins least, pas moins de least, au minimum least, jusqu a most, jusqua most, au plus most, au maximum most, pas plus de most, moins de under, en dessous de under, pres de about, presque about, environ about, quelque about, quelques about, autour de about, a peu pres about`,
  ),
  boundsBehind: phrases('ou plus least, ou moins most, environ about'),
  partitives: set('des de sur parmi'),
  increments: set('nouve(aux/lles) autres supplementaires'),
  others: set('autres'),
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
  changes: set('passe(ra/ront/rait/r//nt) passant'),
  // An elision is one word with what it stands before: "2,5 millions d’euros".
  measures: measureWords.fr,
  units:
    units(`$: dollar(/s), eur: euro(/s) deuros, gbp: livre(/s), rub: roubles, chf: franc(s/), jpy: yens, 1000 m: kilometre(/s), m: metre(/s), 0.01 m: centimetre(/s), 0.001 m: millimetre(/s), 1609.34 m: mille(/s) mile(/s), 0.3048 m: pied(/s), 10000 m2: hectare(/s) dhectares, kg: kilo(/s) kilogramme(/s), 0.001 kg: gramme(/s), 0.000001 kg: milligramme(/s) mg, 1000 kg: tonne(/s),
    year: an ans annee(/s) dannees, month: mois, 10 year: decennie(/s), week: semaine(/s), day: jour(/s), hour: heure(/s) dheure(/s), minute: minute(/s), second: seconde(/s), l: litre(/s), 0.001 l: millilitre(/s), w: watt(/s), 1000000 w: megawatt(/s), 1000000000 w: gigawatt(/s), 0.5144 m/s: noeud(/s)`),
  ages: listed(['age de']),
  designators: set(
    'article chapitre vol porte route numero ligne section page phase groupe salle covid boeing airbus autoroute',
  ),
  nones: set('aucun(/e) personne'),
  negators: set('pas jamais aucun(/e) sans rien personne ni nullement'),
  concord: set('aucun(/e) rien personne ni nullement'),
  weakNegators: set(
    'refus(a/e/ent) nie nia dement(i/) rejet(te/a) echoue echec manque impossible peine sauf sinon mais seulement evite empeche',
  ),
  notDenied: ['pas seulement', 'pas moins', 'pas plus', 'sans doute', 'pas uniquement'],
  opposites:
    opposites(`augmente(/nt) augmentation hausse monte progress(e/ion) accru croissance grimpe | baisse(/nt) diminu(e/ent/tion) recul(e/) chute reduit reduction, gagne(/nt) remporte(/nt) victoire | perd(/u/ent) defaite, accepte(nt/) approuve(/nt) adopte | rejet(te/tent/e) refuse(/nt), autorise perm(et/is) | interdi(t/sent) interdiction, avant | apres, premier(/e) | dernier(/e), ouvre ouvert(/e) | ferme(/e/s), commence(/nt) debut | termine(/nt) fin,
    nord | sud, est | ouest, coupable | innocent, vivant(/s) survecu | mort(/s/es), plus | moins, grand(/e) | petit(/e), haut(/e) | bas basse, meilleur(/e) bon | pire mauvais, legal(/e) | illegal(/e), confirme(/nt) | dement nie, achete(/nt) | vend(/u/ent), tot | tard, homme(s/) | femme(s/), publi(c/que) | prive(/e), fort(/e) | faible, pour | contre, arrete(/s) | libere(/s), benefice(/s) | perte(s/)`),
  exclusive: exclusive(
    `doubl(e/es/er/ent) tripl(e/es/er/ent) quadrupl(e/es/er/ent), rouge(/s) bleu(/e/s) vert(/e/s) jaune(/s) blanc(/he/s) noir(/e/s), meurtre(/s) vol(/s) fraude(/s) viol(/s) corruption blanchiment, couteau(/x) pistolet(/s) fusil(/s) hache(/s), cancer infarctus, pere mere frere soeur fils fille oncle tante, an/ans/annee(/s) mois semaine(/s) jour(/s) heure(/s) minute(/s), printemps ete automne hiver, pont ecole hopital aeroport eglise prison musee bibliotheque, or argent bronze, bus train avion bateau camion`,
  ),
  modals: numbers('1: pourrai(t/ent) peut peuvent, 2: devrai(t/ent), 3: va vont doit doivent'),
  counted: classes(
    'dead: mort(s/) tues tuees deces victimes decedes, hurt: blesse(s/es/), people: personnes gens habitants, case: cas infections, arrested: arretes arrestations interpelles',
  ),
  sayings:
    classes(`said: dit disent declare(/nt) explique(/nt) indique(/nt) souligne(/nt) ajoute(/nt) affirme(/nt) precise(/nt) ecri(t/vent) annonce(/nt) estime(/nt) rappelle raconte repond lance note insiste poursuit conclut assure(/nt) comment(e/ait) declarait reconnait regrette
    claimed: pretend(/ent/u) allegue
    confirmed: confirme(/nt)
    denied: dement(/i/ent) nie nient
    said: averti(/t/e/s/ssent/ssait) prevenu met
    promised: promet(/tent) promis`),
  speech: speechWords.fr,
  accordingTo: listed(['selon', 'd apres']),
  offices: set(
    'monsieur madame m mme dr president(/e) vice ministre premier maire gouverneur secretaire general porte parole direct(eur/rice) chef roi reine pape eveque juge procureur(/e) senat(eur/rice) depute(/e) chancelier ambassadeur colonel capitaine',
  ),
  particles: set('de du la le des les d van von'),
  pronouns: set('il elle ils elles on'),
  days: numbers('-1: hier, 0: aujourdhui, 1: demain'),
  lasts: set('dernier'),
  shifts: numbers('-1: dernier passe, 1: prochain, 0: ce'),
  nights: listed(['a']),
  dateBounds: phrases(
    'avant le before, avant before, apres le after, apres after, jusquau until, depuis le since, depuis since',
  ),
  dateOpeners: set('en depuis fin debut mi de au printemps ete automne hiver avant apres des courant'),
  earlyYearOpeners: set('en'),
  reportOpeners: set('que qu'),
  denialOpeners: set('avoir'),
  claimNouns: set('information(/s) accusation(/s) rumeur(/s) affirmation(/s)'),
  functionWords: foldsOf(rules.functionWords),
  sameNames: sameNames(
    'gb royaume_uni grande_bretagne britannique britanniques, us usa etats_unis americain americaine, eu ue union_europeenne, russie russe russes, ukraine ukrainien ukrainienne ukrainiens, kyiv kiev, pekin beijing, onu nations_unies, allemagne allemand allemande',
  ),
  stem: cutTo(2),
});
