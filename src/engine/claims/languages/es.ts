import { es as rules } from '../../languages/es.js';
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

export const es = (): ClaimWords => ({
  numerals: new Map([
    ...spoken('es'),
    ...counted(
      21,
      1,
      'veintiun(o//a) veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
    ),
    ...counted(
      100,
      100,
      'cien(/to) doscient(os/as) trescient(os/as) cuatrocient(os/as) quinient(os/as) seiscient(os/as) setecient(os/as) ochocient(os/as) novecient(os/as)',
    ),
  ]),
  compounds: false,
  scales: numbers(
    '1000: mil miles, 1000000: millon(/es), 1000000000000: billon(/es), 12: docena(/s), 10: decena(/s), 20: veintena(/s), 30: treintena, 100: centenar(/es)',
  ),
  loneScales: set('mil'),
  ones: set('una un uno'),
  fractions: numbers('0.5: mitad medi(o/a), 0.3333: tercio(/s), 0.25: cuart(a/as/os), 0.2: quint(o/os/as)'),
  shares: { ones: set('un uno una'), joins: listed(['de cada']) },
  parts: new Map([
    ['y medio', 0.5],
    ['y media', 0.5],
    ['y cuarto', 0.25],
  ]),
  ordinals: new Map(
    counted(
      1,
      1,
      'primer(o/a/) segund(o/a) tercer(o/a/) cuarto quinta sext(o/a) septim(o/a) octav(o/a) noven(o/a) decim(o/a)',
    ),
  ),
  joins: set('y'),
  roughScales: set('decena(/s) veintena(/s) treintena centenar(/es)'),
  bounds:
    phrases(`mas de over, mayores de over, menores de under, por encima de over, superior a over, algo mas de about, poco mas de about, al menos least, por lo menos least, como minimo least, no menos de least, hasta most, como maximo most, no mas de most, a lo sumo most, menos de under, por debajo de under, casi about, cerca de about,
    unos about, unas about, alrededor de about, aproximadamente about, en torno a about`),
  boundsBehind: phrases('o mas least, o menos most'),
  partitives: set('de entre'),
  increments: set('nuev(os/as) mas otros otras adicionales'),
  others: set('otr(os/as) mas'),
  margins: set('ventaja menos mas detras'),
  between: set('entre'),
  rangeJoins: set('y a'),
  rangeAnds: set('y'),
  changeOpeners: set('de'),
  yearJoins: set('hasta'),
  placeOpeners: set('en desde cerca'),
  votes: {
    ballots: set('voto(/s)'),
    joins: set('a contra frente'),
    favour: listed(['a favor', 'votos a favor']),
    against: listed(['en contra', 'votos en contra']),
  },
  changes: set('pasar(a/an/ia/ian/) paso pasa(/n/ron/do) salto'),
  measures: measureWords.es,
  units:
    units(`$: dolar(/es), eur: euro(/s), gbp: libra(/s), rub: rublos, jpy: yenes, 1000 m: kilometro(/s), m: metro(/s), 0.01 m: centimetro(/s), 0.001 m: milimetro(/s), 1609.34 m: milla(/s), 10000 m2: hectarea(/s), kg: kilo(/s) kilogramo(/s), 0.001 kg: gramo(/s), 0.000001 kg: miligramo(/s) mg, 1000 kg: tonelada(/s),
    year: ano anos, month: mes meses, 10 year: decada(/s), 14 day: quincena(/s), week: semana(/s), day: dia dias, hour: hora(/s), minute: minuto(/s), second: segundo(/s), l: litro(/s), 0.001 l: mililitro(/s), w: vatio(/s), 1000000 w: megavatio(/s), 1000000000 w: gigavatio(/s), 0.5144 m/s: nudo(/s)`),
  ages: listed(['edad de']),
  agesBehind: listed(['de edad']),
  designators: set(
    'articulo capitulo vuelo puerta ruta numero linea seccion pagina fase grupo sala covid boeing airbus autopista carretera anexo',
  ),
  nones: set('ningun(/a/o) nadie'),
  nobodies: set('nadie'),
  negators: set('no nunca jamas sin ningun(/a/o) nadie nada ni tampoco'),
  concord: set('nunca jamas ningun(/a/o) nadie nada ni tampoco'),
  weakNegators: set(
    'niega negaron nego rechaz(o/a/aron) fracas(o/aron) falt(a/o) carece impidio imposible apenas evit(o/a) excepto salvo sino pero hasta solo desmi(ntio/ente) descart(o/a)',
  ),
  notDenied: ['no solo', 'no menos', 'no mas', 'no obstante', 'no solamente', 'sin duda', 'sin embargo'],
  manner: /mente$/,
  opposites:
    opposites(`subio sube(n/) subi(eron/do) aumentado crecido aument(o/aron/a) creci(o/eron) crece crecimiento alza subida incremento elevo | bajo baja(ron//do) caido disminuido cayo cayeron cae disminuy(o/eron/e) descenso caida redujo reduccion descendio,
    gano gana(ron/) victoria | perdi(o/eron) pierde derrota, aprob(o/aron) aprueba acept(o/aron/a) aprobad(o/a) aceptad(o/a) apoy(o/aron/a/an/ado) respald(o/aron/a/an) | rechaz(o/aron/a/an/ado/ada), permit(e/io) permitieron autorizo | prohib(e/io) prohibieron veto, antes | despues, primer(o/a/) | ultim(o/a), abrio abre abrieron abiert(o/a) | cerro cierra cerra(ron/do/da), empezo empieza comenzo comienza inicio | termin(o/a) acabo finalizo,
    norte | sur, este oriental | oeste occidental, culpable | inocente, vivo(/s) viva(/s) sobrevivi(o/eron) | muert(o/os/a) muri(o/eron), mayor(/es) grande(/s) | menor(/es) pequen(o/a/os), alto alta altos | bajo baja bajos, mas | menos, mejor(/es) buen(o/a) | peor(/es) malo mala, segur(o/a) | insegur(o/a) peligroso, legal | ilegal, confirm(o/a/aron) | nego niega negaron desmintio, compr(o/a/aron) | vend(io/e) vendieron, temprano | tarde, hombre(s/) | mujer(es/), public(o/a) | privad(o/a), fuerte | debil, rapido | lento, favor | contra, dentro | fuera, detenido(/s) | liberado(/s), ganancias beneficios | perdidas`),
  exclusive: exclusive(
    `duplic(o/aron/ado/ar/arse/a/an) triplic(o/aron/ado/ar/arse/a/an) cuadruplic(o/aron/ado/ar/a/an), rojo/roja/rojos/rojas azul(/es) verde(/s) amarill(o/a) blanc(o/a/os/as) negr(o/a/os/as), asesinato(/s) homicidio(/s) robo(/s) fraude(/s) soborno(/s) blanqueo, cuchillo(/s) pistola(/s) escopeta(/s) hacha(/s), cancer infarto(/s) ictus, padre madre hermano hermana hijo hija tio tia, ano/anos mes/meses semana(/s) dia/dias hora(/s) minuto(/s), primavera verano otono invierno, puente escuela hospital aeropuerto iglesia carcel museo biblioteca, oro plata bronce, autobus tren avion barco camion`,
  ),
  modals: numbers('1: podria(/n) puede(/n) quizas posiblemente, 2: deberia(/n), 3: va van debe(/n)'),
  counted: classes(
    'dead: muert(o/a/os/as/es) muri(o/eron) falleci(o/dos/eron) victimas, hurt: herid(o/a/os/as) lesionad(o/a/os/as), people: personas gente habitantes, case: casos contagios infectados, arrested: detenidos arrestados',
  ),
  sayings:
    classes(`said: dijo dice dijeron dicen dicho declar(o/a/aron) explic(o/a/aron) senal(o/a/aron) anad(io/e) anadieron afirm(o/a/aron) indic(o/a) subray(o/a) coment(o/a) manifest(o/a) expres(o/a) escrib(io/e) inform(o/a) apunto asegur(o/a/aron) recordo recalco destaco agrego respondio pregunto sostuvo insistio reconocio lamento apostillo
    claimed: aleg(o/a/aron)
    confirmed: confirm(o/a/aron)
    denied: nego niega negaron desmi(ntio/ente)
    said: advi(rtio/erte) advirtieron alerto
    promised: promet(io/e) prometieron`),
  speech: speechWords.es,
  accordingTo: listed(['segun', 'de acuerdo con']),
  offices: set(
    `senor(/a) sr sra dr dra don dona president(e/a) vicepresidente ministr(o/a) alcalde(/sa) gobernador(/a) secretari(o/a) general portavoz director(/a) jefe jefa rey reina papa obispo juez(/a) fiscal senador(/a) diputad(o/a) canciller primer(/a) embajador coronel capitan comisario`,
  ),
  particles: set('de del la las los el y da van von'),
  pronouns: set('el ella ellos ellas usted yo'),
  days: numbers('-1: ayer, 0: hoy, 1: manana, -2: anteayer'),
  lasts: set('ultimo'),
  shifts: numbers('-1: pasad(o/a), 1: proxim(o/a), 0: este'),
  nights: listed(['al']),
  dateBounds: phrases(
    'antes del before, antes de before, despues del after, despues de after, hasta el until, hasta until, desde el since, desde since',
  ),
  dateOpeners: set('en de desde hasta a finales principios mediados'),
  earlyYearOpeners: set('en desde'),
  reportOpeners: set('que'),
  denialOpeners: set('haber'),
  claimNouns: set('informacion(/es) acusacion(/es) rumor(/es) version(/es) denuncia(/s)'),
  functionWords: foldsOf(rules.functionWords),
  sameNames: sameNames(
    `gb reino_unido gran_bretana britanico britanica, us estados_unidos eeuu ee_uu estadounidense, eu ue union_europea, rusia ruso rusa rusos federacion_rusa, ucrania ucraniano ucraniana ucranianos, kyiv kiev, pekin beijing, onu naciones_unidas, alemania aleman alemana, francia frances francesa, turquia turco turca`,
  ),
  stem: cutTo(2),
});
