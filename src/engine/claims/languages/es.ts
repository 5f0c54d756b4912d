import { es as rules } from '../../languages/es.js';
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

export const es: ClaimWords = {
  numerals: new Map([
    ...spoken('es'),
    ...counted(
      21,
      1,
      'veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
    ),
    ...counted(
      100,
      100,
      'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
    ),
  ]),
  compounds: false,
  scales: numbers(
    '1000: mil miles, 1000000: millon millones, 1000000000000: billon billones, 12: docena docenas, 10: decena decenas, 20: veintena veintenas, 30: treintena, 100: centenar centenares',
  ),
  ones: set('una un uno'),
  fractions: numbers(
    '0.5: mitad medio media, 0.3333: tercio tercios, 0.25: cuarta cuartas cuartos, 0.2: quinto quintos quintas',
  ),
  parts: new Map([
    ['y medio', 0.5],
    ['y media', 0.5],
    ['y cuarto', 0.25],
  ]),
  ordinals: new Map(
    counted(
      1,
      1,
      'primero/primera/primer segundo/segunda tercero/tercera/tercer cuarto quinta sexto/sexta septimo/septima octavo/octava noveno/novena decimo/decima',
    ),
  ),
  joins: set('y'),
  roughScales: set('decena decenas veintena veintenas treintena centenar centenares'),
  bounds:
    phrases(`mas de over, por encima de over, superior a over, algo mas de about, poco mas de about, al menos least, por lo menos least, como minimo least, no menos de least, hasta most, como maximo most, no mas de most, a lo sumo most, menos de under, por debajo de under, casi about, cerca de about,
    unos about, unas about, alrededor de about, aproximadamente about, en torno a about`),
  boundsBehind: phrases('o mas least, o menos most'),
  partitives: set('de entre'),
  increments: set('nuevos nuevas mas otros otras adicionales'),
  margins: set('ventaja menos mas detras'),
  between: set('entre'),
  rangeJoins: set('y a'),
  rangeAnds: set('y'),
  changeOpeners: set('de'),
  yearJoins: set('hasta'),
  placeOpeners: set('en desde cerca'),
  votes: {
    ballots: set('voto votos'),
    joins: set('a contra frente'),
    favour: listed(['a favor', 'votos a favor']),
    against: listed(['en contra', 'votos en contra']),
  },
  changes: set('pasara pasaran pasaria pasarian pasar paso pasa pasan pasaron pasado salto'),
  measures: measureWords.es,
  units:
    units(`usd: dolar dolares, eur: euro euros, gbp: libra libras, rub: rublos, jpy: yenes, 1000 m: kilometro kilometros, m: metro metros, 0.01 m: centimetro centimetros, 0.001 m: milimetro milimetros, 1609.34 m: milla millas, 10000 m2: hectarea hectareas, kg: kilo kilos kilogramo kilogramos, 0.001 kg: gramo gramos, 0.000001 kg: miligramo miligramos mg, 1000 kg: tonelada toneladas,
    year: ano anos, month: mes meses, 10 year: decada decadas, 14 day: quincena quincenas, week: semana semanas, day: dia dias, hour: hora horas, minute: minuto minutos, second: segundo segundos, l: litro litros, 0.001 l: mililitro mililitros, w: vatio vatios, 1000000 w: megavatio megavatios, 1000000000 w: gigavatio gigavatios, 0.5144 m/s: nudo nudos`),
  ages: listed(['edad de']),
  agesBehind: listed(['de edad']),
  designators: set(
    'articulo capitulo vuelo puerta ruta numero linea seccion pagina fase grupo sala covid boeing airbus autopista carretera anexo',
  ),
  negators: set('no nunca jamas sin ningun ninguna ninguno nadie nada ni tampoco'),
  weakNegators: set(
    'niega negaron nego rechazo rechaza rechazaron fracaso fracasaron falta falto carece impidio imposible apenas evito evita excepto salvo sino pero hasta solo desmintio desmiente descarto descarta',
  ),
  notDenied: ['no solo', 'no menos', 'no mas', 'no obstante', 'no solamente', 'sin duda', 'sin embargo'],
  manner: /mente$/,
  opposites:
    opposites(`subio suben sube subieron subido aumentado crecido aumento aumentaron aumenta crecio crecieron crece crecimiento alza subida incremento elevo | bajo bajaron baja bajado caido disminuido cayo cayeron cae disminuyo disminuyeron disminuye descenso caida redujo reduccion descendio,
    gano ganaron gana victoria | perdio perdieron pierde derrota, aprobo aprobaron aprueba acepto aceptaron acepta aprobado aprobada aceptado aceptada apoyo apoyaron apoya apoyan apoyado respaldo respaldaron respalda respaldan | rechazo rechazaron rechaza rechazan rechazado rechazada, permite permitio permitieron autorizo | prohibe prohibio prohibieron veto, antes | despues, primero primera primer | ultimo ultima, abrio abre abrieron abierto abierta | cerro cierra cerraron cerrado cerrada, empezo empieza comenzo comienza inicio | termino termina acabo finalizo,
    norte | sur, este oriental | oeste occidental, culpable | inocente, vivo vivos viva vivas sobrevivio sobrevivieron | muerto muertos muerta murio murieron, mayor mayores grande grandes | menor menores pequeno pequena pequenos, alto alta altos | bajo baja bajos, mas | menos, mejor mejores bueno buena | peor peores malo mala, seguro segura | inseguro insegura peligroso, legal | ilegal, confirmo confirma confirmaron | nego niega negaron desmintio, compro compra compraron | vendio vende vendieron, temprano | tarde, hombres hombre | mujeres mujer, publico publica | privado privada, fuerte | debil, rapido | lento, favor | contra, dentro | fuera, detenido detenidos | liberado liberados, ganancias beneficios | perdidas`),
  exclusive: exclusive(
    `rojo/roja/rojos/rojas azul/azules verde/verdes amarillo/amarilla blanco/blanca/blancos/blancas negro/negra/negros/negras, asesinato homicidio robo fraude, padre madre hermano hermana hijo hija tio tia, ano/anos mes/meses semana/semanas dia/dias hora/horas minuto/minutos, primavera verano otono invierno, puente escuela hospital aeropuerto iglesia carcel museo biblioteca, oro plata bronce, autobus tren avion barco camion`,
  ),
  modals: numbers('1: podria podrian puede pueden quizas posiblemente, 2: deberia deberian, 3: va van debe deben'),
  counted: classes(
    'dead: muertos muertas muertes murieron fallecidos fallecieron victimas, hurt: heridos heridas lesionados, people: personas gente habitantes, case: casos contagios infectados, arrested: detenidos arrestados',
  ),
  sayings:
    classes(`said: dijo dice dijeron dicen dicho declaro declara declararon explico explica explicaron senalo senala senalaron anadio anade anadieron afirmo afirma afirmaron indico indica subrayo subraya comento comenta manifesto manifesta expreso expresa escribio escribe informo informa apunto aseguro asegura aseguraron recordo recalco destaco agrego respondio pregunto sostuvo insistio reconocio lamento apostillo
    claimed: alego alega alegaron
    confirmed: confirmo confirma confirmaron
    denied: nego niega negaron desmintio desmiente
    warned: advirtio advierte advirtieron alerto
    promised: prometio promete prometieron`),
  speech: speechWords.es,
  accordingTo: listed(['segun', 'de acuerdo con']),
  offices: set(
    `senor senora sr sra dr dra don dona presidente presidenta vicepresidente ministro ministra alcalde alcaldesa gobernador gobernadora secretario secretaria general portavoz director directora jefe jefa rey reina papa obispo juez jueza fiscal senador senadora diputado diputada canciller primer primera embajador coronel capitan comisario`,
  ),
  particles: set('de del la las los el y da van von'),
  pronouns: set('el ella ellos ellas usted yo'),
  days: numbers('-1: ayer, 0: hoy, 1: manana, -2: anteayer'),
  shifts: numbers('-1: pasado pasada, 1: proximo proxima, 0: este'),
  nights: listed(['al']),
  dateBounds: phrases(
    'antes del before, antes de before, despues del after, despues de after, hasta el until, hasta until, desde el since, desde since',
  ),
  dateOpeners: set('en de desde hasta a finales principios mediados'),
  earlyYearOpeners: set('en desde'),
  reportOpeners: set('que'),
  denialOpeners: set('haber'),
  claimNouns: set('informacion informaciones acusacion acusaciones rumor rumores version versiones denuncia denuncias'),
  functionWords: foldsOf(rules.functionWords),
  sameNames: sameNames(
    `gb reino_unido gran_bretana britanico britanica, us estados_unidos eeuu ee_uu estadounidense, eu ue union_europea, rusia ruso rusa rusos federacion_rusa, ucrania ucraniano ucraniana ucranianos, kyiv kiev, pekin beijing, onu naciones_unidas, alemania aleman alemana, francia frances francesa, turquia turco turca`,
  ),
  stem: cutTo(2),
};
