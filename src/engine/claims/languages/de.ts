import { de as rules } from '../../languages/de.js';
import { germanStem } from '../../languages/germanStem.js';
import { foldsOf } from '../../text/words.js';
import type { ClaimWords } from './claimWords.js';
import { measureWords } from './measureWords.js';
import { speechWords } from './speechWords.js';
import {
  classes,
  counted,
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

const folded = (list: string): string =>
  list
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

export const de = (): ClaimWords => ({
  numerals: new Map([...spoken('de'), ...counted(2, 1, 'zwo/zweien dreien')]),
  compounds: true,
  scales: numbers(
    '100: hundert(/e), 1000: tausend(/e) tsd, 1000000: million(/en) mio, 1000000000: milliarde(/n) mrd mia, 1000000000000: billion(/en), 12: dutzend',
  ),
  ones: set('eine(/n/r/m) ein'),
  fractions: numbers(
    '0.5: halbe(/r/n) halfte, 0.25: viertel, 0.75: dreiviertel, 0.3333: drittel, 1.5: anderthalb eineinhalb, 2.5: zweieinhalb, 3.5: dreieinhalb, 0.2: funftel, 0.1: zehntel',
  ),
  shares: { ones: set(), joins: new Map(), each: set('jed(e/er/es/en/em)') },
  parts: new Map([
    ['und ein halbes', 0.5],
    ['und eine halbe', 0.5],
    ['und ein halber', 0.5],
    ['und eine viertel', 0.25],
  ]),
  ordinals: new Map(
    'erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft'
      .split(' ')
      .flatMap((stem, i) => ['e', 'en', 'er', 'es', 'em'].map((end): [string, number] => [stem + end, i + 1])),
  ),
  joins: set(''),
  bounds: phrases(
    folded(`mehr als over, über over, etwas mehr als about, gut about, deutlich mehr als over, weit über over, oberhalb von over, mindestens least, nicht weniger als least, wenigstens least, ab least, bis zu most, höchstens most, maximal most,
    nicht mehr als most, weniger als under, unter under, knapp about, fast about, beinahe about, nahezu about, rund about, etwa about, ungefähr about, circa about, ca about, gegen about, um die about, annähernd about, schätzungsweise about`),
  ),
  boundsBehind: phrases('oder mehr least, und mehr least, oder weniger most'),
  partitives: set('von der unter'),
  increments: set('neue(/n) weitere(/n) zusatzliche(/n)'),
  others: set('weitere(/n) andere(/n)'),
  margins: set('vorsprung ruckstand mehr weniger vor hinter dahinter davor'),
  between: set('zwischen'),
  rangeJoins: set('und bis'),
  rangeAnds: set('und'),
  changeOpeners: set(''),
  placeOpeners: set('in bei aus nahe im um'),
  votes: {
    ballots: set('stimme(/n)'),
    joins: set('zu gegen'),
    favour: listed(['stimmten dafur', 'dafur', 'ja stimmen']),
    against: listed(['dagegen', 'stimmten dagegen', 'nein stimmen']),
  },
  measures: measureWords.de,
  units: units(
    folded(`%: prozent, $: dollar, eur: euro(/s), gbp: pfund, chf: franken, rub: rubel, uah: hrywnja griwna, jpy: yen, 1000 m: kilometer(/n), m: meter(/n), 0.01 m: zentimeter(/n), 0.001 m: millimeter(/n), 1609.34 m: meile(/n), 10000 m2: hektar, kg: kilo kilogramm,
    0.001 kg: gramm, 0.000001 kg: milligramm mg, 1000 kg: tonne(/n), year: jahr(/e/en/es), month: monat(/e/en), 10 year: jahrzehnt(/e/en/s), week: woche(/n), day: tag tage(/n), hour: stunde(/n), minute: minute(/n), second: sekunde(/n), l: liter(/n), 0.001 l: milliliter, w: watt, 1000 w: kilowatt, 1000000 w: megawatt, 1000000000 w: gigawatt, 0.5144 m/s: knoten`),
  ),
  ages: listed(['alter von']),
  agesBehind: listed('jahrige jahriger jahriges jahrigen jahrigem alt alte alter altes alten altem'.split(' ')),
  designators: set(
    'artikel paragra(f/ph) abschnitt kapitel flug gate route nummer nr linie bundesstrasse autobahn zimmer seite gruppe phase stufe typ klasse covid boeing airbus apollo gleis absatz ziffer',
  ),
  nones: set('kein(e/er/en) niemand'),
  nobodies: set('niemand'),
  negators: set(
    'nicht kein(/e/en/er/es/em) nie niema(ls/nd/nden/ndem) ohne nichts weder nirgends keinesfalls keineswegs',
  ),
  weakNegators: set(
    folded(
      'lehnte ablehnte lehn(en/t) ablehn(en/ung) verweiger(te/t/n) weiger(te/n) scheiter(te/n) gescheitert fehl(t/te/en) mangel unmöglich kaum selten wenig(/e) bestritt bestreitet bestritten dementiert(e/) verhindert(/e) verzichtet(/e) außer anstatt statt sondern bis erst nur sonst verneinte',
    ),
  ),
  notDenied: ['nicht nur', 'nicht weniger', 'nicht mehr als', 'nicht zuletzt', 'nicht allein', 'ohne zweifel'],
  opposites: opposites(
    folded(`stieg(/en) steig(t/en) gestiegen erhöh(te/ten/t/en) wuchs wächst gewachsen zunahme anstieg zugenommen steiger(te/n) | sank(/en) sink(t/en) gesunken fiel(/en) fällt fallen gefallen senk(te/t/en) gesenkt schrumpft(e/) rückgang abgenommen abnahme verringer(te/t/n),
    gewann gewinnt gewonnen gewinnen sieg | verl(or/iert/oren) verlieren niederlage, angenommen annahm annehmen akzeptiert(e/) zugestimmt stimmte genehmigt(/e) billigte gebilligt | abgelehnt ablehn(te/en) lehnte verwarf verworfen, erlaub(t/te/en) gestattet | verboten verbietet verbot untersagt(/e),
    vor | nach, erste(/n/r/s) | letzte(/n/r/s), für | gegen, öffnet(e/) geöffnet öffnen eröffnet | schl(oss/ießt) geschlossen schließen, begann beginnt begonnen beginnen startet(e/) | endet(e/) beendet enden,
    nord(/en) nördlich(/en) | süd süden südlich(/en), ost osten östlich(/en) | west(/en/lich) westlichen, schuldig | unschuldig, überlebt(e//en) lebend | starb gestorben starben tot getötet, größ(er/te/ten) große(/n/r) | klein(er/ste/sten/e/en), höher höchste(/n) hohe(/n) | niedrig(er/ste/sten/e/en),
    mehr | weniger, besser beste(/n) gut | schlechte(r/ste/sten) schlecht, sicher | unsicher, legal | illegal, bestätig(te/t/en) | bestritt bestreitet dementiert(e/), kauft(e/) gekauft kaufen erwarb | verkauf(te/t/en), früh(/er) | spät(/er), männer mann | frau(en/), öffentlich | privat geheim, stärker stark(/e/en) | schwächer schwach(/e/en), schnell(er/) | langsam(er/), oben | unten, links | rechts, innerhalb | außerhalb,
    unterstütz(t/en/te/ten) | ablehnen lehn(t/en/te/ten) abgelehnt, einstimmig | mehrheitlich, freigelassen | festgenommen verhaftet, gewinn | verlust`),
  ),
  exclusive:
    exclusive(`verdoppel(t/te/ten/n) verdreifach(t/te/ten/en) vervierfach(t/te/ten/en) halbier(t/te/ten/en), rot/rote(/n/r/s) blau(/e/en/er/es) grun(/e/en/er) gelb(/e/en/er) weiss(/e/en/er) schwarz(/e/en/er),
    mord(/es) totschlag(/s) raub(/es) betrug(/s) diebstahl(/s), vater mutter bruder schwester sohn tochter onkel tante,
    jahr(/e/en/es) monat(/e/en/s) woche(/n) tag/tage(/n/s) stunde(/n) minute(/n), fruh(ling/jahr) sommer herbst winter,
    brucke schule(/n) krankenhaus/klinik flughafen kirche gefangnis bibliothek museum, lehrer arzt anwalt bauer soldat, jahrlich monatlich wochentlich taglich, million(/en) milliarde(/n) billion(/en), gold silber bronze, messer(/s/n) pistole(/n) gewehr(/e/en/s) axt, kopfball freistoss elfmeter, stabil(/en/er) kritisch(/en/er), krebs herzinfarkt schlaganfall, bus zug flugzeug schiff fahre lastwagen`),
  modals: numbers(
    folded(
      '1: könnte(/n) kann möglicherweise vielleicht dürfte(/n) womöglich, 2: soll(/en/te/ten), 3: wird werden muss müssen',
    ),
  ),
  counted: classes(
    folded(
      `dead: tote(/n) todesopfer getötet gestorben starb(en/) getöteten opfer kamen ums umgekommen, hurt: verletzt(/e/en) verwundet(/e), people: menschen personen leute einwohner, case: fälle infektionen infizierte, arrested: festgenommen verhaftet festnahmen`,
    ),
  ),
  sayings: classes(
    folded(`said: sagt(e//en) sagen gesagt erklär(te/t/ten/en) erklaerte meint(e//en) so betont(e//en) fügte ergänzt(e/) schr(ieb/eibt) schrieben teilte(/n) mitgeteilt berichtet(e//en) äußerte(/n) kommentiert(e//en) zitiert(e/) antwortet(e/) fragt(e/) rief bezeichnet(e//en) nannte(/n) nennt verkündet(e/) kündigte(/n) hob heißt hieß lautet(e/) unterstrich fordert(e//en) verlangte kritisiert(e//en) lobte begründet(e/) argumentiert(e/) resümierte erzählte sprach beschrieb urteilte entgegnete erwiderte appellierte bekräftigt(e/) bedauerte wies verwies formulierte glaub(t/e) denkt findet fand freute zeigte mahnte rügte hofft(/e) fasste führte wörtlich ließ gab merkte räumte hielt würdigt(e//en) verurteilt(e//en) bezweifelt(e/) konstatiert(e/) bemängelt(e/) bekundet(e/) wertete bewertet(e/) attestierte versprühte befand skandierte(/n) drohte beklagt(e/) schätzt(e/) erinnert(e/) stellte spricht sieht warf wirft lehnte
    claimed: behaupte(te/t/ten/n)
    confirmed: bestätig(te/t/ten/en)
    denied: bestritt bestreitet bestritten dementiert(e//en)
    said: warn(te/t/ten/en)
    promised: verspr(ach/icht) versprachen versichert(e/)`),
  ),
  speech: speechWords.de,
  accordingTo: listed([
    'nach angaben',
    'nach aussage',
    'nach aussagen',
    'nach worten',
    'nach den worten',
    'nach ansicht',
    'nach auffassung',
    'nach meinung',
    'nach einschatzung',
    'laut',
    'zufolge',
  ]),
  offices: set(
    folded(`herr(/n) frau dr prof präsident(/in/en) vizepräsident bundespräsident kanzler(/in) bundeskanzler(/in) minister(/in/s) premierminister(/in) ministerpräsident(/in) außenminister(/in) innenminister(/in) verteidigungsminister finanzminister wirtschaftsminister umweltminister justizminister bürgermeister(/in) oberbürgermeister
    sprecher(/in) pressesprecher(/in) chef(/in) vorsitzende(/r/n) direktor(/in) general oberst könig(/in) papst bischof trainer kapitän senator(/in) abgeordnete(/r) staatsanwalt staatsanwältin richter(/in) anwalt botschafter generalsekretär gouverneur polizeisprecher regierungssprecher fraktionschef parteichef geschäftsführer(/in) leiter(/in) professor(/in) expert(e/in) vorstand staatssekretär`),
  ),
  officeEnds:
    /(?:sprecher|minister|prasident|chef|vorsitzende|direktor|leiter|trainer|anwalt|sekretar|meister|kanzler|beauftragte|experte|politiker|abgeordnete|kommissar|forscher|kapitan)(?:in|n|r|s)?$/,
  speakers:
    /(?:sprecher|minister|prasident|chef|vorsitzende|direktor|leiter|trainer|anwalt|richter|sekretar|meister|kanzler|beauftragte|experte|fuhrer|politiker|abgeordnete|kommissar|fraktion|regierung|polizei|ministerium|gericht|behorde|verband|zeitung|partei)(?:in|n|r|s)?$/,
  nouns: {
    articles: set(
      'der die das den dem des ein eine(/n/m/r/s) kein(/e/en/er) im am zum zur beim vom ins ans alle(r/) viele mehrere einige seine(/r/n) ihre(/r/n) diese(/r/s/n) jede(r//s)',
    ),
    openers: set('in nach aus bei von gegen mit fur'),
    ends: /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|nis|tum|ion|ionen|mus|tat|taten|er|en|e|el)$/,
  },
  particles: set('von van de zu zur al el bin ibn'),
  particleArticles: set('der den dem'),
  pronouns: set('er sie es wir ich ihm ihr ihnen man diese(r/)'),
  days: numbers('-1: gestern, 0: heute, 1: morgen, -2: vorgestern, 2: ubermorgen'),
  lasts: set('letzt(e/en/er/em)'),
  shifts: numbers(
    folded(
      '-1: vergangenen letzten vorigen vergangene letzte vergangener letzter, 1: kommenden nächsten kommende nächste, 0: diesen',
    ),
  ),
  nights: listed(['nacht zum', 'nacht auf', 'nacht auf den', 'nacht zu']),
  dateBounds: phrases('vor before, nach after, bis until, seit since, ab since'),
  dateOpeners: set(
    'im in seit bis ab vor nach ende anfang mitte fruhen spaten jahr(/e/es) fruh(ling/jahr) sommer herbst winter',
  ),
  earlyYearOpeners: set('in im seit'),
  reportOpeners: set('dass das'),
  denialOpeners: set('wonach'),
  claimNouns: set('bericht(/e/en) vorwurf(/e/en) behauptung(/en) gerucht(/e) angabe(/n) meldung(/en)'),
  reportedModals: numbers('3: werde wurde(/n)'),
  reportedVerbs: set('sei seien habe werde konne musse durfe wolle solle wisse'),
  functionWords: foldsOf(rules.functionWords),
  sameNames: sameNames(
    folded(
      `gb großbritannien britische britischen britischer vereinigtes_königreich vereinigten_königreich, us usa vereinigte_staaten vereinigten_staaten amerikanische amerikanischen, eu europäische_union europäischen_union, russland russische russischen russischer russische_föderation, ukraine ukrainische ukrainischen ukrainischer, kyiv kiew kyjiw, charkiw charkow, odessa odesa, peking beijing, un uno vereinte_nationen vereinten_nationen, türkei türkische türkischen`,
    ),
  ),
  stem: germanStem,
});
