import { stemmer } from 'stemmer';
import { en as rules } from '../../languages/en.js';
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

export const en: ClaimWords = {
  numerals: new Map([['zero', 0], ['fourty', 40], ...spoken('en')]),
  compounds: false,
  scales: numbers(
    '100: hundred hundreds, 100000: lakh lakhs, 10000000: crore crores, 1000: thousand thousands k, 1000000: million millions m mn mln, 1000000000: billion billions b bn bln, 1000000000000: trillion trillions tn trn, 12: dozen dozens',
  ),
  ones: set('one a an'),
  fractions: numbers('0.5: half halves, 0.25: quarter quarters'),
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
  margins: set('behind ahead clear adrift short more fewer less apart'),
  between: set('between range ranging ranges ranged'),
  rangeJoins: set('and to or'),
  rangeAnds: set('and or'),
  changeOpeners: set('from'),
  yearJoins: set('through until till'),
  placeOpeners: set('in at near from outside around'),
  votes: {
    ballots: set('vote votes'),
    joins: set('to against'),
    favour: listed(['in favour', 'in favor', 'voted for', 'voted in favour', 'voted in favor', 'for']),
    against: listed(['against', 'opposed', 'voted against']),
  },
  measures: measureWords.en,
  units: units(
    `%: percent pct, usd: dollar dollars, eur: euro euros, gbp: pound pounds, jpy: yen, inr: rupees rupee, rub: roubles rubles, uah: hryvnia hryvnias, chf: francs franc,
    m: metre metres meter meters, 1000 m: kilometre kilometres kilometer kilometers kms, 1609.34 m: mile miles, 0.3048 m: foot feet ft, 0.01 m: centimetre centimetres centimeter centimeters, 0.001 m: millimetre millimetres millimeter millimeters, 0.0254 m: inch inches, 0.9144 m: yard yards,
    10000 m2: hectare hectares, 4046.86 m2: acre acres, 1000 kg: tonne tonnes, 907.18 kg: ton tons, kg: kilogram kilograms kilogramme kilogrammes kilo kilos, 0.4536 kg: lb lbs, 0.02835 kg: oz ounce ounces, 0.001 kg: gram grams gramme grammes, 0.000001 kg: milligram milligrams mg,
    year: year years yr yrs, month: month months, week: week weeks, day: day days, 10 year: decade decades, 14 day: fortnight fortnights, hour: hour hours hr hrs, minute: minute minutes min mins, second: seconds,
    l: litre litres liter liters, 0.001 l: millilitre millilitres milliliter milliliters, 3.7854 l: gallon gallons, w: watt watts, 1000 w: kilowatt kilowatts, 1000000 w: megawatt megawatts, 1000000000 w: gigawatt gigawatts,
    0.5144 m/s: knot knots`,
  ),
  scores: set('loss defeat win victory lead draw tie'),
  ages: listed(['age of', 'ages of', 'aged']),
  agesBehind: listed(['old', 'of age']),
  designators: set(
    `article section chapter flight gate highway route number no nr act title phase stage level category class model version unit room page part episode season
    resolution sector district line platform runway volume figure table grade type group game week day lot zone terminal covid mark boeing airbus bus apollo interstate formula top
    fortune billboard hot xbox playstation windows nintendo iphone galaxy android ftse nasdaq nikkei dax cac stoxx`,
  ),
  negators: set(
    `not no never none nobody nothing neither nor cannot without aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shouldnt wasnt werent wont wouldnt`,
  ),
  weakNegators: set(
    `fail fails failed failing failure refuse refuses refused refusing refusal decline declines declined declining deny denies denied denying unable unlikely lack lacks lacked lacking hardly barely scarcely
    rarely seldom few little stop stops stopped prevent prevents prevented avoid avoids avoided reject rejects rejected absent absence otherwise instead rather unlike except until unless but only yet
    unaware unclear uncertain unknown unwilling impossible incapable missing false free less minus against dispute disputes disputed doubt doubts doubted
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
    rise rises rose risen rising increase increases increased increasing increasingly grow grows grew grown growth climb climbs climbed up higher gain gains gained growing raise raises raised raising expand expands expanded expanding expansion improve improves improved improving improvement | fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined declining drop drops dropped dropping down lower shrink shrinks shrank shrinking loss losses lost lowered lowering lowers reduce reduces reduced reducing reduction cut cuts contract contracts contracted contraction worsen worsens worsened worsening,
    win wins won winning victory | lose loses lost losing defeat,
    accept accepts accepted accepting approve approves approved approval pass passed | reject rejects rejected rejecting refuse refuses refused refusing decline declined deny denied,
    allow allows allowed allowing permit permits permitted | disallow disallows disallowed disallowing ban bans banned banning forbid forbids forbade forbidden prohibit prohibits prohibited prohibiting prevent prevents prevented preventing block blocks blocked bar barred,
    include includes included including inclusive | exclude excludes excluded excluding exclusive,
    before | after, first | last, early earlier earliest | late later latest,
    support supports supported supporting back backs backed favor favors favored favour endorse endorsed endorses | oppose opposes opposed opposing opposition criticize criticizes criticized criticise criticised,
    confirm confirms confirmed confirming | deny denies denied denying refute refuted,
    success successful successfully succeed succeeded succeeds hit | failure unsuccessful unsuccessfully fail fails failed flop flops flopped bomb disappointment, maternal | paternal, sunrise | sunset, dawn | dusk, few | many, heavy | light,
    open opens opened opening | close closes closed closing shut, start starts started starting begin begins began begun beginning launch launched | end ends ended ending stop stops stopped stopping finish finished finishes conclude concluded concludes,
    north northern northeast northwest | south southern southeast southwest, northeast northeastern | northwest northwestern southeast, east eastern | west western,
    male man men boy boys father son brother husband husbands | female woman women girl girls mother daughter sister wife wives,
    guilty convicted | innocent acquitted, alive survive survives survived surviving live | dead died dies die killed,
    positive positively | negative negatively, strong stronger strongest strongly strength | weak weaker weakest weakly weakness, high highest | low lowest, large larger largest big bigger biggest | small smaller smallest,
    long longer longest | short shorter shortest, more most majority | less fewer least fewest minority, best better | worst worse, good | bad, safe safely | unsafe dangerous, legal legally | illegal illegally unlawful unlawfully, lawful | unlawful,
    agree agrees agreed agreeing agreement | disagree disagrees disagreed disagreement, able | unable, likely | unlikely, happy | unhappy, known | unknown, aware | unaware, clear | unclear,
    buy buys bought buying purchase purchased purchases | sell sells sold selling, arrive arrives arrived arriving arrival enter enters entered | leave leaves left leaving depart departs departed exit exits exited departure,
    add adds added adding | remove removes removed removing, hire hires hired hiring | fire fires fired firing dismiss dismissed, appoint appointed | dismiss dismissed remove removed,
    automated automatic automatically | manual manually, advanced | outdated basic,
    always often frequently | never rarely seldom, everyone everybody everything all | nobody nothing none noone, inside | outside, public publicly | private privately,
    expensive | cheap affordable inexpensive, easy easily easier | difficult hard harder, fast faster quick quicker quickly rapid rapidly | slow slower slowly, new newest | old oldest, young younger youngest | old older oldest, optimistic | pessimistic,
    encourage encourages encouraged encouraging | discourage discourages discouraged discouraging, praise praises praised praising | criticize criticizes criticized criticizing criticise criticised criticism condemn condemned,
    profit profits profitable | loss losses unprofitable, advantage advantages | disadvantage disadvantages, benefit benefits | harm harms harmed, internal | external, domestic | foreign international, import imports imported | export exports exported,
    employer employers | employee employees, lender | borrower, urban | rural, maximum maximize maximizes maximizing | minimum minimize minimizes minimizing, upgrade upgraded upgrades | downgrade downgraded downgrades,
    acquire acquires acquired acquiring | sell sells sold divest divested, love loves loved like likes liked enjoy enjoys enjoyed | hate hates hated dislike dislikes disliked, remember remembers remembered | forget forgets forgot forgotten,
    interested interest | uninterested disinterested, available | unavailable, possible | impossible, necessary | unnecessary, expected | unexpected unexpectedly, satisfied | dissatisfied unsatisfied, complete completed | incomplete, correct | incorrect wrong, official | unofficial,
    temporary temporarily | permanent permanently, free | paid, voluntary | mandatory compulsory required, optional | mandatory required, active | inactive, present | absent, visible | invisible, healthy | unhealthy ill sick, friend friends ally allies | enemy enemies foe, peace | war, day | night, morning | evening afternoon, left | right,
    deny | admit admits admitted acknowledge acknowledged, attack attacks attacked | defend defends defended, arrest arrested arrests | release released releases freed, lift lifted lifts | impose imposed imposes, ease eases eased | tighten tightens tightened, upper | lower, exceed exceeds exceeded exceeding | miss misses missed,
    earn earns earned earnings | lose loses lost losses loss, above over | below under, solid | disappointing, robust | weak, favorable favorably | unfavorable unfavorably, efficient efficiently | inefficient inefficiently, effective effectively | ineffective ineffectively, sufficient | insufficient, dependent | independent, significant significantly | insignificant insignificantly slight slightly, recommend recommends recommended | discourage discourages discouraged, with | without, single | multiple twin double triple, both | neither, directly direct | indirectly indirect, formal formally | informal informally, online | offline, national | local, major | minor, primary | secondary, former | current,
    forward | back backward backwards, well | poorly badly underperformed, junior | senior, professional professionally | amateur, nominated nominee nomination nominations | won winner, promoted promotion | relegated relegation demoted, upheld uphold upholds | overturned overturn overturns quashed reversed, offensive | defensive,
    horizontal horizontally | vertical vertically, clockwise | anticlockwise counterclockwise, eldest | youngest, elder | younger, northbound | southbound, eastbound | westbound, upstream | downstream, inbound | outbound, indoor indoors | outdoor outdoors, prequel | sequel, hero heroes | villain villains,
    surplus | deficit, gross | net, premiere | finale, born | died, village | city, majority | plurality, accidental accidentally unintentional unintentionally | deliberate deliberately intentional intentionally, buyer buyers | seller sellers, landlord landlords | tenant tenants, victim victims | suspect suspects attacker attackers, plaintiff | defendant
  `),
  officeLetters: new Map([
    ['cfo', 'director'],
    ['ceo', 'director'],
    ['coo', 'director'],
  ]),
  exclusive: exclusive(`red blue green yellow white black orange purple pink brown grey/gray,
    murder/murders/murdered manslaughter rape/raped robbery/robbed fraud theft/stole/stolen arson kidnapping/kidnapped espionage bribery,
    founder/founders ceo cfo coo chairman/chairwoman president treasurer secretary director/directors manager/managers assistant intern editor,
    father/fathers mother/mothers brother/brothers sister/sisters son/sons daughter/daughters uncle/uncles aunt/aunts cousin/cousins nephew niece grandfather/grandfathers grandmother/grandmothers grandson/grandsons granddaughter/granddaughters stepfather stepmother stepbrother stepsister husbands wives,
    marketing engineering accounting legal,
    year/years month/months week/weeks day/days hour/hours minute/minutes decade/decades century/centuries quarter/quarters,
    spring summer autumn/fall winter, morning afternoon evening,
    beach/beaches bridge/bridges building/buildings airport/airports hospital/hospitals school/schools church/churches mosque/mosques prison/prisons hotel/hotels museum/museums library factory/factories,
    dog/dogs cat/cats horse/horses cow/cows pig/pigs bird/birds, car/cars bus/buses train/trains plane/planes ship/ships/ferry/ferries/boat/boats bicycle/bicycles motorcycle/motorcycles truck/trucks/lorry/lorries tram/trams,
    teacher/teachers doctor/doctors nurse/nurses lawyer/lawyers farmer/farmers soldier/soldiers firefighter/firefighters singer/singers/vocalist actor/actors/actress/actresses painter/painters dancer/dancers boxer/boxers civilian/civilians insurgent/insurgents
    author/authors/writer/writers/novelist/novelists poet/poets journalist/journalists/reporter/reporters model/models architect/architects engineer/engineers scientist/scientists pilot/pilots chef/chefs carpenter/carpenters electrician/electricians mechanic/mechanics plumber/plumbers waiter/waiters/waitress banker/bankers accountant/accountants comedian/comedians magician/magicians wrestler/wrestlers footballer/footballers golfer/golfers,
    football/soccer tennis basketball baseball cricket rugby hockey, gold silver bronze platinum, breakfast lunch dinner,
    captain goalkeeper striker midfielder defender winger, quarterback linebacker cornerback lineman/linemen, pitcher catcher shortstop outfielder infielder, batsman/batsmen bowler/bowlers,
    kilometre/kilometres/kilometer/kilometers mile/miles metre/metres, gay/homosexual lesbian/lesbians, fire/fires flood/floods earthquake/earthquakes storm/storms,
    monthly weekly daily yearly/annual/annually hourly quarterly, invasion liberation withdrawal, flu malaria cholera tuberculosis measles polio,
    knife/knives gun/guns/pistol bomb/bombs axe/axes, convicted acquitted, arrested released, oil gas coal, wheat rice corn/maize barley,
    married/wed/wife/husband engaged/fiance girlfriend/boyfriend divorced/separated, senate congress, mayor/mayors governor/governors senator/senators minister/ministers,
    domestically/nationally internationally/worldwide/globally, once twice, million billion trillion, bachelor master doctorate,
    rock metal punk pop jazz folk rap hip reggae soul blues techno disco classical electronic/electronica alternative indie funk country metalcore grindcore thrash heavy electropop synthpop dubstep gospel grunge ska bluegrass rockabilly trance ambient psychedelic,
    comedy/comedies drama/dramas thriller/thrillers horror romance/romantic musical documentary/documentaries fantasy adventure, album/albums single/singles mixtape/mixtapes soundtrack/soundtracks, novel/novels film/films/movie/movies, lead rhythm, directed/directing written/wrote/writing/penned produced/producing narrated,
    ankle/ankles leg/legs arm/arms hand/hands knee/knees shoulder/shoulders neck wrist/wrists elbow/elbows chest stomach, lake/lakes sea/seas/ocean/oceans river/rivers canal/canals,
    postponed/delayed cancelled/canceled/scrapped/abandoned, purchase/purchased lease/leased/rent/rented, billionaire/billionaires millionaire/millionaires/multimillionaire,
    resign/resigns/resigned/quit fired/sacked/dismissed retired/retires, killed/dead/died/deaths injured/wounded/hurt/injuries, 
    presidential parliamentary municipal, northeast/northeastern northwest/northwestern southeast/southeastern southwest/southwestern north/northern south/southern east/eastern west/western, guitarist drummer bassist/bass pianist violinist keyboardist cellist saxophonist,
    guitar/guitars drums piano violin cello keyboard/keyboards trumpet saxophone flute, wood/wooden stone brick steel iron concrete glass plastic copper aluminium/aluminum, petrol/gasoline diesel electric, surgeon/surgeons anaesthetist/anaesthetists/anesthetist/anesthesiologist dentist/dentists psychiatrist/psychiatrists pharmacist/pharmacists,
    liberal/liberals conservative/conservatives socialist/socialists communist/communists fascist/fascists, primary/elementary secondary tertiary, undergraduate/undergraduates graduate/graduates/postgraduate, driver/drivers passenger/passengers pedestrian/pedestrians, police army navy, loan/loans grant/grants, shot stabbed strangled poisoned drowned hanged,
    huge/massive/enormous moderate/modest/minor, revenue/revenues profit/profits expenses, rain/rains/rainfall snow/snowfall hail, critical stable, felony/felonies misdemeanor/misdemeanors/misdemeanour, national/nationwide regional local, mountain/mountains valley/valleys island/islands desert/deserts forest/forests`),
  tones: classes(`
    positive: positive positively favorable favourable favorably favourably acclaim acclaimed praise praised
    mixed: mixed
    negative: negative negatively unfavorable unfavourable unfavorably unfavourably panned scathing
  `),
  modals: numbers('1: may might could, 2: should would ought, 3: will shall must'),
  counted: classes(`
    dead: death deaths died die dies dying dead killed kills killing fatalities fatality lives perished casualties victims
    hurt: hurt injured injuries injury injuring injures wounded wounds wounding
    people: people persons person students pupils patients patient residents men women inhabitants population citizens
    case: cases case infections infected positive confirmed occurrences occurrence
    recovered: recovered recoveries recovery cured healed discharged
    world: worldwide global globally world total totaling totalling overall altogether combined
    seen: saw see sees views view viewed viewers viewer watched seen audience spectators spectator fans crowd attendance attended
    critic: reviews review critics critic reviewers reviewed
    earned: collected collects collection earn earned grossed grossing gross earning earnings made revenue box takings
    sold: sold sales copies units selling
    arrested: arrested arrests detained detentions custody
    test: tests test tested testing
    seat: seats seat seated sits deputies mps
    goal: goals goal scored scoring
    lost: lost loses lose losing losses loss defeats defeat
    won: won wins win winning victories victory
    room: capacity seating accommodate accommodates accommodated accommodating host hosts hosting hosted
  `),
  sayings: classes(`
    said: say says said saying tell tells told add adds added adding state states stated note noted explain explains explained remark remarked write writes wrote comment commented observe observed report reports reported recall recalled announce announces announced reply replied answer answered continue continued quote quoted tweet tweeted ask asks asked insist insists insisted declare declared stress stressed emphasize emphasized describe described conclude concluded reveal revealed joke joked argue argues argued testify testified complain complained call called suggest suggested think thinks thought believe believes believed calls describes criticize criticizes criticized criticise criticised praise praises praised accuse accuses accused condemn condemns condemned identify identified concede concedes conceded lament lamented quip quipped stating noting telling explaining insisting declaring writing arguing describing elaborate elaborated respond responds responded stresses notes considered
    claimed: claim claims claimed allege alleges alleged
    confirmed: confirm confirms confirmed acknowledge acknowledges acknowledged admit admits admitted
    denied: deny denies denied reject rejects rejected dispute disputes disputed
    warned: warn warns warned caution cautioned
    promised: promise promises promised vow vows vowed pledge pledges pledged
  `),
  speech: speechWords.en,
  accordingTo: listed(['according to']),
  offices: set(`
    mr mrs ms miss mx dr prof sir lord lady dame baron president vice prime minister deputy secretary general chancellor governor mayor senator sen representative rep congressman congresswoman judge justice chief
    officer executive ceo cfo coo chairman chairwoman chair director manager professor doctor captain colonel lieutenant sergeant major commander admiral king queen prince princess pope bishop archbishop cardinal
    reverend rev father sister brother rabbi imam sheikh ambassador spokesman spokeswoman spokesperson attorney sheriff inspector detective superintendent councillor councilman councilwoman coach former acting
    foreign defence defense interior finance gen col lt sgt capt maj adm gov hon st leader head
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
  claimNouns: set(
    'claim claims report reports allegation allegations accusation accusations suggestion suggestions rumour rumours rumor rumors assertion assertions',
  ),
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
};
