/** Towns that papers date their reports from, with nothing but a stop, a colon or a dash behind the name. */
import { phrases } from './line.js';

const towns = phrases(`
  berlin, hamburg, münchen, köln, frankfurt, stuttgart, düsseldorf, leipzig, dortmund, bremen, dresden, hannover, nürnberg, duisburg, bochum, wuppertal, bielefeld, bonn, münster, mannheim, karlsruhe, augsburg, wiesbaden, braunschweig, chemnitz, kiel, aachen, halle, magdeburg, freiburg, krefeld, lübeck, mainz, erfurt, rostock, kassel, potsdam, saarbrücken, oldenburg, osnabrück, leverkusen, heidelberg, solingen, darmstadt, regensburg, ingolstadt, würzburg, ulm, heilbronn, pforzheim, göttingen, reutlingen, koblenz, trier, jena, gera, siegen, hildesheim, cottbus, schwerin, flensburg, konstanz, tübingen, bamberg, bayreuth, fulda, gießen, marburg, worms, celle, lüneburg, stade, emden, passau, landshut, rosenheim, wien, graz, linz, salzburg, innsbruck, klagenfurt, bregenz, eisenstadt, bern, zürich, basel, luzern, winterthur, st. gallen, vaduz, luxemburg, brüssel, straßburg, genf, rom, mailand, warschau, prag, moskau, kiew, athen, lissabon, kopenhagen, peking, tokio, neu-delhi, kairo, teheran, bagdad
  madrid, barcelona, sevilla, valencia, bilbao, zaragoza, málaga, murcia, granada, oviedo, santander, pamplona, bogotá, medellín, cali, lima, quito, guayaquil, caracas, montevideo, asunción, santiago, buenos aires, ciudad de méxico, guadalajara, monterrey, la habana, managua, panamá, san salvador, guatemala, tegucigalpa, la paz, santo domingo, são paulo, brasília, rio de janeiro, lisboa, porto
  roma, milano, torino, napoli, bologna, firenze, genova, palermo, bari, venezia, bruxelles, lyon, marseille, lille, toulouse, bordeaux, nantes, strasbourg, genève, lausanne, montréal, québec, dakar, abidjan, alger, tunis, rabat, bamako, amsterdam, rotterdam, utrecht, den haag, eindhoven, groningen, brussel, antwerpen, gent
  new delhi, delhi, mumbai, kolkata, chennai, bengaluru, bangalore, hyderabad, lucknow, jaipur, patna, bhopal, srinagar, guwahati, chandigarh, ahmedabad, pune, kochi, thiruvananthapuram, ranchi, nagpur, islamabad, lahore, karachi, peshawar, quetta, rawalpindi, dhaka, colombo, kathmandu, kabul, tehran, baghdad, dubai, abu dhabi, riyadh, doha, muscat, kuala lumpur, putrajaya, george town, johor baru, singapore, jakarta, manila, bangkok, hanoi, yangon, phnom penh, beijing, shanghai, hong kong, taipei, tokyo, seoul, pyongyang
  lagos, abuja, accra, nairobi, kampala, harare, lusaka, kigali, johannesburg, cape town, pretoria, addis ababa, khartoum, cairo, jerusalem, tel aviv, gaza, beirut, damascus, amman, istanbul, ankara, london, paris, brussels, geneva, vienna, rome, moscow, kyiv, kiev, warsaw, prague, budapest, athens, lisbon, dublin, stockholm, oslo, copenhagen, helsinki, washington, new york, los angeles, chicago, ottawa, toronto, vancouver, sydney, melbourne, canberra, brisbane, perth, wellington, auckland, suva
  москва, петербург, санкт-петербург, минск, київ, львів, одеса, харків, дніпро, киев, львов, одесса
`);
/** Parts of German names: "Frankfurt am Main", "Halle (Saale)", "Dresden/Berlin". */
const parts = /\s*\/\s*|\s(?:am|an der|im|ob der)\s.*$|\s\(.*$/u;

/** Whether a text names one of these towns, or two with a slash between them, and nothing else. */
export function isTown(text: string): boolean {
  const names = text.split(parts).filter(Boolean);
  return names.length > 0 && towns.has(names[0].toLowerCase());
}
