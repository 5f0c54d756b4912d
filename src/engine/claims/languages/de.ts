import { de as rules } from '../../languages/de.js';
import { germanStem } from '../../languages/germanStem.js';
import { foldsOf } from '../../text/words.js';
import {
  type ClaimWords,
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
} from './claimWords.js';
import { measureWords } from './measureWords.js';
import { speechWords } from './speechWords.js';

const folded = (list: string): string =>
  list
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

export const de: ClaimWords = {
  numerals: new Map([...spoken('de'), ...counted(2, 1, 'zwo/zweien dreien')]),
  compounds: true,
  scales: numbers(
    '100: hundert hunderte, 1000: tausend tausende tsd, 1000000: million millionen mio, 1000000000: milliarde milliarden mrd mia, 1000000000000: billion billionen, 12: dutzend',
  ),
  ones: set('eine einen einer einem ein'),
  fractions: numbers(
    '0.5: halbe halber halben halfte, 0.25: viertel, 0.75: dreiviertel, 0.3333: drittel, 1.5: anderthalb eineinhalb, 2.5: zweieinhalb, 3.5: dreieinhalb, 0.2: funftel, 0.1: zehntel',
  ),
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
  increments: set('neue neuen weitere weiteren zusatzliche zusatzlichen'),
  margins: set('vorsprung ruckstand mehr weniger vor hinter dahinter davor'),
  between: set('zwischen'),
  rangeJoins: set('und bis'),
  rangeAnds: set('und'),
  changeOpeners: set(''),
  placeOpeners: set('in bei aus nahe im um'),
  votes: {
    ballots: set('stimme stimmen'),
    joins: set('zu gegen'),
    favour: listed(['stimmten dafur', 'dafur', 'ja stimmen']),
    against: listed(['dagegen', 'stimmten dagegen', 'nein stimmen']),
  },
  measures: measureWords.de,
  units: units(
    folded(`%: prozent, usd: dollar, eur: euro euros, gbp: pfund, chf: franken, rub: rubel, uah: hrywnja griwna, jpy: yen, 1000 m: kilometer kilometern, m: meter metern, 0.01 m: zentimeter zentimetern, 0.001 m: millimeter millimetern, 1609.34 m: meile meilen, 10000 m2: hektar, kg: kilo kilogramm,
    0.001 kg: gramm, 0.000001 kg: milligramm mg, 1000 kg: tonne tonnen, year: jahr jahre jahren jahres, month: monat monate monaten, 10 year: jahrzehnt jahrzehnte jahrzehnten jahrzehnts, week: woche wochen, day: tag tage tagen, hour: stunde stunden, minute: minute minuten, second: sekunde sekunden, l: liter litern, 0.001 l: milliliter, w: watt, 1000 w: kilowatt, 1000000 w: megawatt, 1000000000 w: gigawatt, 0.5144 m/s: knoten`),
  ),
  ages: listed(['alter von']),
  agesBehind: listed('jahrige jahriger jahriges jahrigen jahrigem alt alte alter altes alten altem'.split(' ')),
  designators: set(
    'artikel paragraf paragraph abschnitt kapitel flug gate route nummer nr linie bundesstrasse autobahn zimmer seite gruppe phase stufe typ klasse covid boeing airbus apollo gleis absatz ziffer',
  ),
  negators: set(
    'nicht kein keine keinen keiner keines keinem nie niemals niemand niemanden niemandem ohne nichts weder nirgends keinesfalls keineswegs',
  ),
  weakNegators: set(
    folded(
      'lehnte ablehnte lehnen lehnt ablehnen ablehnung verweigerte verweigert verweigern weigerte weigern scheiterte scheitern gescheitert fehlt fehlte fehlen mangel unmöglich kaum selten wenig wenige bestritt bestreitet bestritten dementierte dementiert verhindert verhinderte verzichtet verzichtete außer anstatt statt sondern bis erst nur sonst verneinte',
    ),
  ),
  notDenied: ['nicht nur', 'nicht weniger', 'nicht mehr als', 'nicht zuletzt', 'nicht allein', 'ohne zweifel'],
  opposites: opposites(
    folded(`stieg stiegen steigt steigen gestiegen erhöhte erhöhten erhöht erhöhen wuchs wächst gewachsen zunahme anstieg zugenommen steigerte steigern | sank sanken sinkt sinken gesunken fiel fielen fällt fallen gefallen senkte senkt senken gesenkt schrumpfte schrumpft rückgang abgenommen abnahme verringerte verringert verringern,
    gewann gewinnt gewonnen gewinnen sieg | verlor verliert verloren verlieren niederlage, angenommen annahm annehmen akzeptierte akzeptiert zugestimmt stimmte genehmigt genehmigte billigte gebilligt | abgelehnt ablehnte ablehnen lehnte verwarf verworfen, erlaubt erlaubte erlauben gestattet | verboten verbietet verbot untersagt untersagte,
    vor | nach, erste ersten erster erstes | letzte letzten letzter letztes, für | gegen, öffnete öffnet geöffnet öffnen eröffnet | schloss schließt geschlossen schließen, begann beginnt begonnen beginnen startete startet | endete endet beendet enden,
    nord norden nördlich nördlichen | süd süden südlich südlichen, ost osten östlich östlichen | west westen westlich westlichen, schuldig | unschuldig, überlebte überlebt überlebten lebend | starb gestorben starben tot getötet, größer größte größten große großen großer | kleiner kleinste kleinsten kleine kleinen, höher höchste höchsten hohe hohen | niedriger niedrigste niedrigsten niedrige niedrigen,
    mehr | weniger, besser beste besten gut | schlechter schlechteste schlechtesten schlecht, sicher | unsicher, legal | illegal, bestätigte bestätigt bestätigen | bestritt bestreitet dementierte dementiert, kaufte kauft gekauft kaufen erwarb | verkaufte verkauft verkaufen, früh früher | spät später, männer mann | frauen frau, öffentlich | privat geheim, stärker stark starke starken | schwächer schwach schwache schwachen, schneller schnell | langsamer langsam, oben | unten, links | rechts, innerhalb | außerhalb,
    unterstützt unterstützen unterstützte unterstützten | ablehnen lehnt lehnen lehnte lehnten abgelehnt, einstimmig | mehrheitlich, freigelassen | festgenommen verhaftet, gewinn | verlust`),
  ),
  exclusive:
    exclusive(`rot/rote/roten/roter/rotes blau/blaue/blauen/blauer/blaues grun/grune/grunen/gruner gelb/gelbe/gelben/gelber weiss/weisse/weissen/weisser schwarz/schwarze/schwarzen/schwarzer,
    mord/mordes totschlag/totschlags raub/raubes betrug/betrugs diebstahl/diebstahls, vater mutter bruder schwester sohn tochter onkel tante,
    jahr/jahre/jahren/jahres monat/monate/monaten/monats woche/wochen tag/tage/tagen/tages stunde/stunden minute/minuten, fruhling/fruhjahr sommer herbst winter,
    brucke schule/schulen krankenhaus/klinik flughafen kirche gefangnis bibliothek museum, lehrer arzt anwalt bauer soldat, jahrlich monatlich wochentlich taglich, million/millionen milliarde/milliarden billion/billionen, gold silber bronze, bus zug flugzeug schiff fahre lastwagen`),
  modals: numbers(
    folded(
      '1: könnte könnten kann möglicherweise vielleicht dürfte dürften womöglich, 2: soll sollen sollte sollten, 3: wird werden muss müssen',
    ),
  ),
  counted: classes(
    folded(
      `dead: tote toten todesopfer getötet gestorben starben starb getöteten opfer kamen ums umgekommen, hurt: verletzt verletzte verletzten verwundet verwundete, people: menschen personen leute einwohner, case: fälle infektionen infizierte, arrested: festgenommen verhaftet festnahmen`,
    ),
  ),
  sayings: classes(
    folded(`said: sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären erklaerte meinte meint meinten so betonte betont betonten fügte ergänzte ergänzt schrieb schreibt schrieben teilte teilten mitgeteilt berichtete berichtet berichteten äußerte äußerten kommentierte kommentiert kommentierten zitierte zitiert antwortete antwortet fragte fragt rief bezeichnete bezeichnet bezeichneten nannte nannten nennt verkündete verkündet kündigte kündigten hob heißt hieß lautete lautet unterstrich forderte fordert forderten verlangte kritisierte kritisiert kritisierten lobte begründete begründet argumentierte argumentiert resümierte erzählte sprach beschrieb urteilte entgegnete erwiderte appellierte bekräftigte bekräftigt bedauerte wies verwies formulierte glaubt glaube denkt findet fand freute zeigte mahnte rügte hofft hoffte fasste führte wörtlich ließ gab merkte räumte hielt würdigte würdigt würdigten verurteilte verurteilt verurteilten bezweifelte bezweifelt konstatierte konstatiert bemängelte bemängelt bekundete bekundet wertete bewertete bewertet attestierte versprühte befand skandierte skandierten drohte beklagte beklagt schätzte schätzt erinnerte erinnert stellte spricht sieht warf wirft lehnte
    claimed: behauptete behauptet behaupteten behaupten
    confirmed: bestätigte bestätigt bestätigten bestätigen
    denied: bestritt bestreitet bestritten dementierte dementiert dementierten
    warned: warnte warnt warnten warnen
    promised: versprach verspricht versprachen versicherte versichert`),
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
    folded(`herr herrn frau dr prof präsident präsidentin präsidenten vizepräsident bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministers premierminister premierministerin ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin verteidigungsminister finanzminister wirtschaftsminister umweltminister justizminister bürgermeister bürgermeisterin oberbürgermeister
    sprecher sprecherin pressesprecher pressesprecherin chef chefin vorsitzende vorsitzender vorsitzenden direktor direktorin general oberst könig königin papst bischof trainer kapitän senator senatorin abgeordnete abgeordneter staatsanwalt staatsanwältin richter richterin anwalt botschafter generalsekretär gouverneur polizeisprecher regierungssprecher fraktionschef parteichef geschäftsführer geschäftsführerin leiter leiterin professor professorin experte expertin vorstand staatssekretär`),
  ),
  officeEnds:
    /(?:sprecher|minister|prasident|chef|vorsitzende|direktor|leiter|trainer|anwalt|sekretar|meister|kanzler|beauftragte|experte|politiker|abgeordnete|kommissar|forscher|kapitan)(?:in|n|r|s)?$/,
  speakers:
    /(?:sprecher|minister|prasident|chef|vorsitzende|direktor|leiter|trainer|anwalt|richter|sekretar|meister|kanzler|beauftragte|experte|fuhrer|politiker|abgeordnete|kommissar|fraktion|regierung|polizei|ministerium|gericht|behorde|verband|zeitung|partei)(?:in|n|r|s)?$/,
  nouns: {
    articles: set(
      'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner im am zum zur beim vom ins ans aller alle viele mehrere einige seine seiner seinen ihre ihrer ihren diese dieser dieses diesen jeder jede jedes',
    ),
    openers: set('in nach aus bei von gegen mit fur'),
    ends: /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|nis|tum|ion|ionen|mus|tat|taten|er|en|e|el)$/,
  },
  particles: set('von van de zu zur al el bin ibn'),
  particleArticles: set('der den dem'),
  pronouns: set('er sie es wir ich ihm ihr ihnen man dieser diese'),
  days: numbers('-1: gestern, 0: heute, 1: morgen, -2: vorgestern, 2: ubermorgen'),
  shifts: numbers(
    folded(
      '-1: vergangenen letzten vorigen vergangene letzte vergangener letzter, 1: kommenden nächsten kommende nächste, 0: diesen',
    ),
  ),
  nights: listed(['nacht zum', 'nacht auf', 'nacht auf den', 'nacht zu']),
  dateBounds: phrases('vor before, nach after, bis until, seit since, ab since'),
  dateOpeners: set(
    'im in seit bis ab vor nach ende anfang mitte fruhen spaten jahr jahre jahres fruhling fruhjahr sommer herbst winter',
  ),
  earlyYearOpeners: set('in im seit'),
  reportOpeners: set('dass das'),
  denialOpeners: set('wonach'),
  claimNouns: set(
    'bericht berichte berichten vorwurf vorwurfe vorwurfen behauptung behauptungen gerucht geruchte angabe angaben meldung meldungen',
  ),
  reportedModals: numbers('3: werde wurde wurden'),
  reportedVerbs: set('sei seien habe werde konne musse durfe wolle solle wisse'),
  functionWords: foldsOf(rules.functionWords),
  sameNames: sameNames(
    folded(
      `gb großbritannien britische britischen britischer vereinigtes_königreich vereinigten_königreich, us usa vereinigte_staaten vereinigten_staaten amerikanische amerikanischen, eu europäische_union europäischen_union, russland russische russischen russischer russische_föderation, ukraine ukrainische ukrainischen ukrainischer, kyiv kiew kyjiw, charkiw charkow, odessa odesa, peking beijing, un uno vereinte_nationen vereinten_nationen, türkei türkische türkischen`,
    ),
  ),
  stem: germanStem,
};
