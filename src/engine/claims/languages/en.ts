import { stemmer } from 'stemmer';
import { en as rules } from '../../languages/en.js';
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

export const en = (): ClaimWords => ({
  numerals: new Map([['zero', 0], ['fourty', 40], ...spoken('en')]),
  compounds: false,
  scales: numbers(
    '100: hundred(/s), 100000: lakh(/s), 10000000: crore(/s), 1000: thousand(/s) k, 1000000: million(/s) m mn mln, 1000000000: billion(/s) b bn bln, 1000000000000: trillion(/s) tn trn, 12: dozen(/s)',
  ),
  ones: set('one a an'),
  fractions: numbers('0.5: half halves, 0.25: quarter(/s)'),
  shares: { ones: set('one'), joins: listed(['in', 'in every', 'out of every', 'of every']) },
  parts: new Map([
    ['and a half', 0.5],
    ['and a quarter', 0.25],
    ['and a third', 1 / 3],
    ['and three quarters', 0.75],
    ['and two thirds', 2 / 3],
  ]),
  ordinals: new Map([
    ['debut', 1],
    ...counted(1, 1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'),
    ...counted(14, 1, 'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'),
    ...counted(30, 10, 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'),
  ]),
  joins: set('and'),
  bounds: phrases(`
    more than over, over over, above over, greater than over, higher than over, in excess of over, upwards of over, exceeding over,
    exceeds over, exceeded over, exceed over, surpassing over, surpassed over, surpasses over, better than over, larger than over, longer than over,
    older than over, no fewer than least, no less than least, not less than least, not fewer than least, at least least, a minimum of least,
    minimum of least, as many as most, as much as most, up to most, at most most, no more than most, not more than most, a maximum of most, maximum of most,
    less than under, fewer than under, under under, below under, almost about, nearly about, just under about, close to about, just over about, just below about, just above about, slightly over about, slightly more than about,
    slightly under about, slightly less than about, lower than under, smaller than under,
    shorter than under, younger than under, about about, around about, some about, roughly about, approximately about, approx about, circa about,
    hand over none, hands over none, handed over none, handing over none, turn over none, turned over none, turning over none,
    averaged over none, average over none, an estimated about, estimated about, nearer about, or so about, well over over, little more than about, a little over about, a little under about
  `),
  boundsBehind: phrases(
    'or more least, or above least, or higher least, and over least, or over least, or greater least, or less most, or fewer most, or under most, or lower most, or so about, at least least, at most most, plus least',
  ),
  partitives: set('of among'),
  increments: set('new more another additional further extra'),
  others: set('others other more'),
  margins: set('behind ahead clear adrift short more fewer less apart'),
  between: set('between rang(e/ing/es/ed)'),
  rangeJoins: set('and to or'),
  rangeAnds: set('and or'),
  changeOpeners: set('from'),
  yearJoins: set('through until till'),
  placeOpeners: set('in at near from outside around'),
  votes: {
    ballots: set('vote(/s)'),
    joins: set('to against'),
    favour: listed(['in favour', 'in favor', 'voted for', 'voted in favour', 'voted in favor', 'for']),
    against: listed(['against', 'opposed', 'voted against']),
  },
  measures: measureWords.en,
  units: units(
    `%: percent pct, $: dollar(/s), eur: euro(/s), gbp: pound(/s), jpy: yen, inr: rupee(s/), rub: roubles rubles, uah: hryvnia(/s), chf: franc(s/),
    m: metre(/s) meter(/s), 1000 m: kilomet(re/res/er/ers) kms, 1609.34 m: mile(/s), 0.3048 m: foot feet ft, 0.01 m: centimet(re/res/er/ers), 0.001 m: millimet(re/res/er/ers), 0.0254 m: inch(/es), 0.9144 m: yard(/s),
    10000 m2: hectare(/s), 4046.86 m2: acre(/s), 1000 kg: tonne(/s), 907.18 kg: ton tons, kg: kilogram(/s/me/mes) kilo(/s), 0.4536 kg: lb lbs, 0.02835 kg: oz ounce(/s), 0.001 kg: gram(/s/me/mes), 0.000001 kg: milligram(/s) mg,
    year: year(/s) yr yrs, month: month(/s), week: week(/s), day: day days, 10 year: decade(/s), 14 day: fortnight(/s), hour: hour(/s) hr hrs, minute: minute(/s) min mins, second: seconds,
    l: litre(/s) liter(/s), 0.001 l: millilit(re/res/er/ers), 3.7854 l: gallon(/s), w: watt(/s), 1000 w: kilowatt(/s), 1000000 w: megawatt(/s), 1000000000 w: gigawatt(/s),
    0.5144 m/s: knot(/s)`,
  ),
  scores: set('loss defeat win victory lead draw tie'),
  ages: listed(['age of', 'ages of', 'aged']),
  agesBehind: listed(['old', 'of age']),
  designators: set(
    `article section chapter flight gate highway route number no nr act title phase stage level category class model version unit room page part episode season
    resolution sector district line platform runway volume figure table grade type group game week day lot zone terminal covid mark boeing airbus bus apollo interstate formula top
    fortune billboard hot xbox playstation windows nintendo iphone galaxy android ftse nasdaq nikkei dax cac stoxx`,
  ),
  nones: set('no none nobody'),
  negators: set(
    `not no never none nobody nothing neither nor cannot without aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shouldnt wasnt werent wont wouldnt`,
  ),
  weakNegators: set(
    `fail(/s/ed/ing/ure) refus(e/es/ed/ing/al) declin(e/es/ed/ing) deny denie(s/d) denying unable unlikely lack(/s/ed/ing) hardly barely scarcely
    rarely seldom few little stop(/s/ped) prevent(/s/ed) avoid(/s/ed) reject(/s/ed) absen(t/ce) otherwise instead rather unlike except until unless but only yet
    unaware unclear uncertain unknown unwilling impossible incapable missing false free less minus against dispute(/s/d) doubt(/s/ed)
    incorrect wrong untrue unchanged unharmed unhurt non`,
  ),
  notDenied: [
    'not only',
    'not just',
    'not merely',
    'not least',
    'no fewer',
    'no less',
    'no more',
    'no doubt',
    'no longer than',
    'why not',
    'whether or not',
    'if not',
  ],
  manner: /ly$/,
  opposites: opposites(`
    rise(/s) rose risen rising increas(e/es/ed/ing) increasingly grow(/s) grew grow(n/th) climb(/s/ed) up higher gain(/s/ed) growing rais(e/es/ed/ing) expan(d/ds/ded/ding/sion) improv(e/es/ed/ing) improvement | fall(/s) fell fall(en/ing) decreas(e/es/ed/ing) declin(e/es/ed/ing) drop(/s/ped/ping) down lower shrink(/s) shrank shrinking loss(/es) lost lower(ed/ing/s) reduc(e/es/ed/ing/tion) cut cuts contract(/s/ed/ion) worsen(/s/ed/ing),
    win wins won winning victory | lose(/s) lost losing defeat,
    accept(/s/ed/ing) approv(e/es/ed/al) pass(/ed) | reject(/s/ed/ing) refus(e/es/ed/ing) decline(/d) deny denied,
    allow(/s/ed/ing) permit(/s/ted) | disallow(/s/ed/ing) ban bans bann(ed/ing) forb(id/ids/ade) forbidden prohibit(/s/ed/ing) prevent(/s/ed/ing) block(/s/ed) bar barred,
    inclu(de/des/ded/ding/sive) | exclu(de/des/ded/ding/sive),
    before | after, first | last, earl(y/ier/iest) | late(/r/st),
    support(/s/ed/ing) back(/s/ed) favo(r/rs/red/ur) endorse(/d/s) | oppos(e/es/ed/ing) opposition critici(ze/zes/zed/se/sed),
    confirm(/s/ed/ing) | deny denie(s/d) denying refute(/d),
    success(/ful) successfully succeed(/ed/s) hit | failure unsuccessful(/ly) fail(/s/ed) flop(/s/ped) bomb disappointment, maternal | paternal, sunrise | sunset, dawn | dusk, few | many, heavy | light,
    open(/s/ed/ing) | clos(e/es/ed/ing) shut, start(/s/ed/ing) begin(/s) began begun beginning launch(/ed) | end ends ended ending stop(/s/ped/ping) finish(/ed/es) conclude(/d/s),
    north(/ern/east/west) | south(/ern/east/west), northeast(/ern) | northwest(/ern) southeast, east(/ern) | west(/ern),
    male man men boy boys father son brother husband(/s) | female woman women girl(/s) mother daughter sister wife wives,
    guilty convicted | innocent acquitted, alive surviv(e/es/ed/ing) live | dead died dies die killed,
    positive(/ly) | negative(/ly), strong(/er/est/ly) strength | weak(/er/est/ly/ness), high(/est) | low lowest, large(/r/st) big bigge(r/st) | small(/er/est),
    long(/er/est) | short(/er/est), more most majority | less fewer least fewest minority, best better | wors(t/e), good | bad, safe(/ly) | unsafe dangerous, legal(/ly) | illegal(/ly) unlawful(/ly), lawful | unlawful,
    agree(/s/d/ing/ment) | disagree(/s/d/ment), able | unable, likely | unlikely, happy | unhappy, known | unknown, aware | unaware, clear | unclear,
    buy buys bought buying purchase(/d/s) | sell(/s) sold selling, arriv(e/es/ed/ing/al) enter(/s/ed) | leave(/s) left leaving depart(/s/ed) exit(/s/ed) departure,
    add adds added adding | remov(e/es/ed/ing), hire(/s/d) hiring | fire(/s/d) firing dismiss(/ed), appoint(/ed) | dismiss(/ed) remove(/d),
    automat(ed/ic) automatically | manual(/ly), advanced | outdated basic,
    always often frequently | never rarely seldom, every(one/body) everything all | nobody nothing none noone, inside | outside, public(/ly) | private(/ly),
    expensive | cheap affordable inexpensive, easy easi(ly/er) | difficult hard(/er), fast(/er) quick(/er/ly) rapid(/ly) | slow(/er/ly), new newest | old oldest, young(/er/est) | old olde(r/st), optimistic | pessimistic,
    encourag(e/es/ed/ing) | discourag(e/es/ed/ing), welcom(e/es/ed/ing) | condemn(/s/ed/ing) reject(/s/ed/ing), reopen(/s/ed) | closed shut, prais(e/es/ed/ing) | critici(ze/zes/zed/zing/se/sed/sm) condemn(/ed),
    profit(/s/able) | loss(/es) unprofitable, advantage(/s) | disadvantage(/s), benefit(/s) | harm(/s/ed), internal | external, domestic | foreign international, import(/s/ed) | export(/s/ed),
    employer(/s) | employee(/s), lender | borrower, urban | rural, maxim(um/ize/izes) maximizing | minim(um/ize/izes) minimizing, upgrade(/d/s) | downgrade(/d/s),
    acquir(e/es/ed/ing) | sell(/s) sold divest(/ed), love(/s/d) like(/s/d) enjoy(/s/ed) | hate(/s/d) dislike(/s/d), remember(/s/ed) | forg(et/ets/ot) forgotten,
    interest(ed/) | uninterested disinterested, available | unavailable, possible | impossible, necessary | unnecessary, expected | unexpected(/ly), satisfied | dissatisfied unsatisfied, complete(/d) | incomplete, correct | incorrect wrong, official | unofficial,
    temporar(y/ily) | permanent(/ly), free | paid, voluntary | mandatory compulsory required, optional | mandatory required, active | inactive, present | absent, visible | invisible, healthy | unhealthy ill sick, friend(/s) ally allies | enem(y/ies) foe, peace | war, day | night, morning | evening afternoon, left | right,
    deny | admit(/s/ted) acknowledge(/d), attack(/s/ed) | defend(/s/ed), arrest(/ed/s) | release(/d/s) freed, lift(/ed/s) | impose(/d/s), ease(/s/d) | tighten(/s/ed), upper | lower, exceed(/s/ed/ing) | miss(/es/ed),
    earn(/s/ed/ings) | lose(/s) lost loss(es/), above over | below under, solid | disappointing, robust | weak, favorabl(e/y) | unfavorabl(e/y), efficient(/ly) | inefficient(/ly), effective(/ly) | ineffective(/ly), sufficient | insufficient, dependent | independent, significant(/ly) | insignificant(/ly) slight(/ly), recommend(/s/ed) | discourage(/s/d), with | without, single | multiple twin double triple, both | neither, direct(ly/) | indirect(ly/), formal(/ly) | informal(/ly), online | offline, national | local, major | minor, primary | secondary, former | current,
    forward | back(/ward) backwards, well | poorly badly underperformed, junior | senior, professional(/ly) | amateur, nomin(ated/ee) nomination(/s) | won winner, promot(ed/ion) | relegat(ed/ion) demoted, upheld uphold(/s) | overturn(ed//s) quashed reversed dismiss(/es/ed/ing), offensive | defensive,
    horizontal(/ly) | vertical(/ly), clockwise | anticlockwise counterclockwise, eldest | youngest, elder | younger, northbound | southbound, eastbound | westbound, upstream | downstream, inbound | outbound, indoor(/s) | outdoor(/s), prequel | sequel, hero(/es) | villain(/s),
    surplus | deficit, gross | net, premiere | finale, born | died, village | city, majority | plurality, accidental(/ly) unintentional(/ly) | deliberate(/ly) intentional(/ly), buyer(/s) | seller(/s), landlord(/s) | tenant(/s), victim(/s) | suspect(/s) attacker(/s), plaintiff | defendant
  `),
  officeLetters: new Map([
    ['cfo', 'director'],
    ['ceo', 'director'],
    ['coo', 'director'],
  ]),
  exclusive: exclusive(`doubled/doubling tripled/tripling/trebled quadrupled halved/halving,
    red blue green yellow white black orange purple pink brown grey/gray,
    murder(/s/ed) manslaughter rape(/d) robbe(ry/d) fraud theft/stole(/n) arson kidnapp(ing/ed) espionage bribery,
    founder(/s) ceo cfo coo chairman/chairwoman president treasurer secretary director(/s) manager(/s) assistant intern editor,
    father(/s) mother(/s) brother(/s) sister(/s) son/sons daughter(/s) uncle(/s) aunt(/s) cousin(/s) nephew niece grandfather(/s) grandmother(/s) grandson(/s) granddaughter(/s) stepfather stepmother stepbrother stepsister husbands wives,
    marketing engineering accounting legal,
    year(/s) month(/s) week(/s) day/days hour(/s) minute(/s) decade(/s) centur(y/ies) quarter(/s),
    spring summer autumn/fall winter, morning afternoon evening,
    beach(/es) bridge(/s) building(/s) airport(/s) hospital(/s) school(/s) church(/es) mosque(/s) prison(/s) hotel(/s) museum(/s) library factor(y/ies),
    dog/dogs cat/cats horse(/s) cow/cows pig/pigs bird(/s), car/cars bus/buses train(/s) plane(/s) ship(/s)/ferr(y/ies)/boat(/s) bicycle(/s) motorcycle(/s) truck(/s)/lorr(y/ies) tram(/s),
    teacher(/s) doctor(/s) nurse(/s) lawyer(/s) farmer(/s) soldier(/s) firefighter(/s) singer(/s)/vocalist actor(/s)/actress(/es) painter(/s) dancer(/s) boxer(/s) civilian(/s) insurgent(/s)
    author(/s)/writer(/s)/novelist(/s) poet(/s) journalist(/s)/reporter(/s) model(/s) architect(/s) engineer(/s) scientist(/s) pilot(/s) chef(/s) carpenter(/s) electrician(/s) mechanic(/s) plumber(/s) wait(er/ers/ress) banker(/s) accountant(/s) comedian(/s) magician(/s) wrestler(/s) footballer(/s) golfer(/s),
    football/soccer tennis basketball baseball cricket rugby hockey, gold silver bronze platinum, breakfast lunch dinner,
    captain goalkeeper striker midfielder defender winger, quarterback linebacker cornerback linem(an/en), pitcher catcher shortstop outfielder infielder, batsm(an/en) bowler(/s),
    kilomet(re/res/er/ers) mile(/s) metre(/s), gay/homosexual lesbian(/s), fire(/s) flood(/s) earthquake(/s) storm(/s),
    monthly weekly daily yearly/annual(/ly) hourly quarterly, invasion liberation withdrawal, flu malaria cholera tuberculosis measles polio,
    knife/knives gun/guns/pistol bomb(/s) axe/axes, convicted acquitted, arrested released, oil gas coal, wheat rice corn/maize barley,
    married/wed/wife/husband engaged/fiance girlfriend/boyfriend divorced/separated, senate congress, mayor(/s) governor(/s) senator(/s) minister(/s),
    domestically/nationally internationally/worldwide/globally, once twice, million billion trillion, bachelor master doctorate,
    rock metal punk pop jazz folk rap hip reggae soul blues techno disco classical electronic(/a) alternative indie funk country metalcore grindcore thrash heavy electropop synthpop dubstep gospel grunge ska bluegrass rockabilly trance ambient psychedelic,
    comed(y/ies) drama(/s) thriller(/s) horror roman(ce/tic) musical documentar(y/ies) fantasy adventure, album(/s) single(/s) mixtape(/s) soundtrack(/s), novel(/s) film(/s)/movie(/s), lead rhythm, direct(ed/ing) written/wrote/writing/penned produc(ed/ing) narrated,
    ankle(/s) leg/legs arm/arms hand(/s) knee(/s) shoulder(/s) neck wrist(/s) elbow(/s) chest stomach, lake(/s) sea/seas/ocean(/s) river(/s) canal(/s),
    postponed/delayed cancel(led/ed)/scrapped/abandoned, purchase(/d) lease(/d)/rent(/ed), billionaire(/s) millionaire(/s)/multimillionaire,
    resign(/s/ed)/quit fired/sacked/dismissed retire(d/s), killed/dead/died/deaths injured/wounded/hurt/injuries, 
    presidential parliamentary municipal, northeast(/ern) northwest(/ern) southeast(/ern) southwest(/ern) north(/ern) south(/ern) east(/ern) west(/ern), guitarist drummer bass(ist/) pianist violinist keyboardist cellist saxophonist,
    guitar(/s) drums piano violin cello keyboard(/s) trumpet saxophone flute, cancer pneumonia sepsis, wood(/en) stone brick steel iron concrete glass plastic copper alumin(ium/um), petrol/gasoline diesel electric, surgeon(/s) anaesthetist(/s)/anesthetist/anesthesiologist dentist(/s) psychiatrist(/s) pharmacist(/s),
    liberal(/s) conservative(/s) socialist(/s) communist(/s) fascist(/s), primary/elementary secondary tertiary, undergraduate(/s) graduate(/s)/postgraduate, driver(/s) passenger(/s) pedestrian(/s), police army navy, loan(/s) grant(/s), shot stabbed strangled poisoned drowned hanged,
    huge/massive/enormous mode(rate/st)/minor, revenue(/s) profit(/s) expenses, rain(/s/fall) snow(/fall) hail, critical stable, felon(y/ies) misdemeano(r/rs/ur), nation(al/wide) regional local, mountain(/s) valley(/s) island(/s) desert(/s) forest(/s)`),
  tones: classes(`
    positive: positive(/ly) favorable favourable favorably favourably acclaim(/ed) praise(/d)
    mixed: mixed
    negative: negative(/ly) unfavorable unfavourable unfavorably unfavourably panned scathing
  `),
  modals: numbers('1: may might could, 2: should would ought, 3: will shall must'),
  ofYears: set('population'),
  counted: classes(`
    dead: death(/s) died die dies dying dead kill(ed/s/ing) fatalit(ies/y) lives perished casualties victims
    hurt: hurt injur(ed/ies/y/ing/es) wound(ed/s/ing)
    people: people person(s/) students pupils patient(s/) residents men women inhabitants population citizens
    case: case(s/) infect(ions/ed) positive confirmed occurrence(s/)
    recovered: recover(ed/ies/y) cured healed discharged
    world: worldwide global(/ly) world total(/ing/ling) overall altogether combined
    seen: saw see sees view(s//ed/ers/er) watched seen audience spectator(s/) fans crowd attend(ance/ed)
    critic: review(s/) critic(s/) reviewe(rs/d)
    earned: collect(ed/s/ion) earn(/ed) gross(ed/ing/) earning(/s) made revenue box takings
    sold: sold sales copies units selling
    arrested: arrest(ed/s) detained detentions custody
    test: test(s//ed/ing)
    seat: seat(s//ed) sits deputies mps
    goal: goal(s/) scor(ed/ing)
    lost: lost lose(s/) losing loss(es/) defeat(s/)
    won: won wins win winning victor(ies/y)
    room: capacity seating accommodat(e/es/ed/ing) host(/s/ing/ed)
  `),
  sayings: classes(`
    said: say says said saying tell(/s) told add adds added adding state(/s/d) note(/d) explain(/s/ed) remark(/ed) write(/s) wrote comment(/ed) observe(/d) report(/s/ed) recall(/ed) announce(/s/d) repl(y/ied) answer(/ed) continue(/d) quote(/d) tweet(/ed) ask asks asked insist(/s/ed) declare(/d) stress(/ed) emphasize(/d) describe(/d) conclude(/d) reveal(/ed) joke(/d) argue(/s/d) testif(y/ied) complain(/ed) call(/ed) suggest(/ed) think(/s) thought believe(/s/d) calls describes critici(ze/zes/zed/se/sed) praise(/s/d) accuse(/s/d) condemn(/s/ed) identif(y/ied) concede(/s/d) lament(/ed) quip(/ped) stating noting telling explaining insisting declaring writing arguing describing elaborate(/d) respond(/s/ed) stresses notes considered
    claimed: claim(/s/ed) allege(/s/d)
    confirmed: confirm(/s/ed) acknowledge(/s/d) admit(/s/ted)
    denied: deny denie(s/d) reject(/s/ed) dispute(/s/d)
    said: warn(/s/ed) caution(/ed)
    promised: promise(/s/d) vow vows vowed pledge(/s/d)
  `),
  speech: speechWords.en,
  accordingTo: listed(['according to']),
  offices: set(`
    mr mrs ms miss mx dr prof sir lord lady dame baron president vice prime minister deputy secretary general chancellor governor mayor senator sen representative rep congressman congresswoman judge justice chief
    officer executive ceo cfo coo chairman chairwoman chair director manager professor doctor captain colonel lieutenant sergeant major commander admiral king queen prince(/ss) pope bishop archbishop cardinal
    reverend rev father sister brother rabbi imam sheikh ambassador spokesman spokeswoman spokesperson attorney sheriff inspector detective superintendent council(lor/man) councilwoman coach former acting
    foreign defen(ce/se) interior finance gen col lt sgt capt maj adm gov hon st leader head
  `),
  articles: set('a an'),
  ranks: numbers('0: only sole, 1: debut maiden'),
  prefixes: set('semi quasi pseudo anti pro pre north south'),
  superlatives:
    /^(?:best|worst|most|least|(?:larg|bigg|high|low|long|short|tall|small|old|young|fast|slow|rich|poor|busi|deadli|strong|weak|hott|cold|wett|dri|deep|wid|heavi|light|cheap|great|lat|clos|near|wealthi|costli|loud|safe|steep)est)$/,
  capitalDates: set(
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december',
  ),
  particles: set('of de la le du van von der den bin al el di da do dos'),
  pronouns: set('he she they it i we you who his her their him them'),
  days: numbers('-1: yesterday, 0: today tonight, 1: tomorrow'),
  lasts: set('last final'),
  shifts: numbers('-1: last past previous, 1: next coming following, 0: this'),
  nights: listed(['into', 'overnight to', 'early on', 'early hours of']),
  dateBounds: phrases(
    'before before, prior to before, after after, until until, till until, by until, since since, from since',
  ),
  dateOpeners: set(
    'in on by since until of from early mid late before after during to last next this through and spring summer autumn winter',
  ),
  yearOpeners: set(
    'in since until from of by before after during late early mid and to for the year till through around circa',
  ),
  earlyYearOpeners: set('in since until'),
  reportOpeners: set('that'),
  denialOpeners: set('having being'),
  claimNouns: set('claim(/s) report(/s) allegation(/s) accusation(/s) suggestion(/s) rumo(ur/urs/r/rs) assertion(/s)'),
  reportedModals: numbers('3: would'),
  functionWords: rules.functionWords,
  sameNames: sameNames(`
    gb uk britain british great_britain united_kingdom
    england english
    us usa america american americans united_states united_states_of_america
    eu european_union
    un united_nations
    russia russian russians russian_federation
    ukraine ukrainian ukrainians
    germany german germans, france french frenchman, spain spanish spaniard spaniards, italy italian italians, china chinese prc peoples_republic_of_china, japan japanese
    turkey turkish turkiye turks, israel israeli israelis, iran iranian iranians, iraq iraqi iraqis, syria syrian syrians, egypt egyptian egyptians, india indian indians, pakistan pakistani pakistanis
    poland polish poles, greece greek greeks, canada canadian canadians, australia australian australians, mexico mexican mexicans, brazil brazilian brazilians, korea korean koreans, vietnam vietnamese
    afghanistan afghan afghans, lebanon lebanese, palestine palestinian palestinians, sweden swedish, norway norwegian, finland finnish, denmark danish, netherlands dutch holland, belgium belgian, switzerland swiss, austria austrian
    ireland irish, scotland scottish, wales welsh, europe european europeans, africa african africans, asia asian, cuba cuban cubans, portugal portuguese
    kyiv kiev, kharkiv kharkov, chernihiv chernigov, odesa odessa, lviv lvov, dnipro dnepr, chernobyl chornobyl, mykolaiv nikolaev, zaporizhzhia zaporozhye, beijing peking, mumbai bombay, kolkata calcutta, chennai madras, yangon rangoon, myanmar burma burmese
    nyc new_york new_york_city, dc washington washington_dc
    kremlin moscow, white_house_the white_house
    la los_angeles, nato north_atlantic_treaty_organization, who world_health_organization, fbi federal_bureau_of_investigation, cia central_intelligence_agency
  `),
  stem: stemmer,
});
