/** Prose of any length by no rule but its grammar: names, figures, days and quotations, no two sentences alike. */
import { randomFrom } from './texts.js';

/** What sentences of a language are made of: `frames` have a letter in angle brackets for what is drawn. */
interface Grammar {
  readonly frames: readonly string[];
  /** By letter, what is drawn from: each a list, or what makes one by the numbers of the run. */
  readonly drawn: Readonly<Record<string, readonly string[] | ((random: () => number) => string)>>;
  readonly between: string;
}

const listed = (words: string): string[] => words.trim().split(/\s+/);
const below = (random: () => number, count: number): number => Math.floor(random() * count);
const pick = <T>(random: () => number, items: readonly T[]): T => items[below(random, items.length)];

const ONSETS = listed('b br d f g h k kl l m n p r s st t tr v w');
const RIMES = listed('a al an ar e el en er i in is o ol on or u un ur');
const made = (random: () => number, most: number): string =>
  Array.from({ length: 2 + below(random, most - 1) }, () => pick(random, ONSETS) + pick(random, RIMES)).join('');
const capital = (word: string): string => word[0].toUpperCase() + word.slice(1);
const amount = (random: () => number): string => {
  const number = below(random, 10 ** (1 + below(random, 6))) + 2;
  return number > 9999 ? `${Math.floor(number / 1000)},${String(1000 + (number % 1000)).slice(1)}` : String(number);
};

const MONTHS = listed('January February March April May June July August September October November December');
const MONATE = listed('Januar Februar März April Mai Juni Juli August September Oktober November Dezember');

const grammars: Readonly<Record<string, Grammar>> = {
  en: {
    frames: [
      '<N> said on <d> that the <n> of <T> had <v> <f> <n>s in the <a> <n>.',
      '“We <w> the <n> because the <a> <n> was <a>,” said <N>, a <n> from <T>.',
      'The <a> <n> <v> about <f> <n>s, <p> per cent more than in <y>.',
      'In <T>, where the <n> had been <a> since <d>, nobody <v> the <n> or the <a> <n>.',
      'According to <N>, the <n> did not <w> the <a> <n>, which cost $<p> million.',
      '“It was a <a> <n>,” <F> told a <n>. “The <n> <v> <f> of us.”',
      'A <n> near the <a> <n> of <T> <v> the <n>, although <F> had <v> it before.',
      'Between <y> and <y> the <n> of the <a> <n> <v> by <p> per cent.',
      'The <n>, <v> by <N>, is <a> and more <a> than the <n> that <F> <v> in <y>.',
      'When the <n> <v>, <f> people left the <n> and <v> a <a> <n> beside the <n>.',
    ],
    drawn: {
      n: (random) => pick(random, random() < 0.75 ? NOUNS : OTHERS),
      v: listed(
        'repaired visited counted closed opened described rejected measured carried bought sold questioned painted praised ' +
          'delayed planned financed approved cancelled discovered examined ignored lifted loaded moved noticed observed reported',
      ),
      w: listed(
        'repair visit count close open describe reject measure carry buy sell question paint praise delay plan',
      ),
      a: listed(
        'old new broken quiet narrow public private expensive northern southern wooden heavy early late empty crowded local ' +
          'foreign small large careful famous damp bright hollow steep honest clumsy modern ancient green grey patient rough',
      ),
      F: (random) => capital(made(random, 3)),
      N: (random) => `${pick(random, FIRST)} ${capital(made(random, 3))}`,
      T: (random) => capital(made(random, 2)) + pick(random, ['ton', 'by', 'ford', 'stead', 'mouth']),
      f: amount,
      p: (random) => `${below(random, 90) + 1}.${below(random, 10)}`,
      y: (random) => String(1950 + below(random, 76)),
      d: (random) => `${below(random, 28) + 1} ${pick(random, MONTHS)} ${2000 + below(random, 26)}`,
    },
    between: ' ',
  },
  de: {
    frames: [
      '<N> sagte am <d>, die <n> von <T> habe <f> <n>n in der <a>en <n> <v>.',
      '„Wir haben die <n> <v>, weil die <a>e <n> zu <a> war“, sagte <N> aus <T>.',
      'Die <a>e <n> hat rund <f> <n>n <v>, <p> Prozent mehr als <y>.',
      'In <T>, wo die <n> seit dem <d> <a> ist, hat niemand die <n> oder die <a>e <n> <v>.',
      'Nach Angaben von <N> wurde die <a>e <n>, die <p> Millionen Euro kostet, nicht <v>.',
      '„Das war eine <a>e <n>“, erklärte <F> einer <n>. „Die <n> hat <f> von uns <v>.“',
      'Zwischen <y> und <y> ist die <n> der <a>en <n> um <p> Prozent gewachsen.',
      'Als die <n> <v> wurde, verließen <f> Menschen die <n> und <v>en eine <a>e <n> neben der <n>.',
    ],
    drawn: {
      n: (random) =>
        random() < 0.5 ? pick(random, HEADS) : pick(random, FIRST_PARTS) + pick(random, HEADS).toLowerCase(),
      v: listed(
        'geprüft besucht gezählt geschlossen geöffnet beschrieben abgelehnt gemessen getragen gekauft verkauft gelobt verschoben',
      ),
      a: listed(
        'alt neu leer still schmal klein groß schwer früh spät ruhig feucht hell steil ehrlich modern grau rau',
      ),
      F: (random) => capital(made(random, 3)),
      N: (random) => `${pick(random, FIRST)} ${capital(made(random, 3))}`,
      T: (random) => capital(made(random, 2)) + pick(random, ['berg', 'dorf', 'hausen', 'stadt', 'au']),
      f: (random) => amount(random).replace(',', '.'),
      p: (random) => `${below(random, 90) + 1},${below(random, 10)}`,
      y: (random) => String(1950 + below(random, 76)),
      d: (random) => `${below(random, 28) + 1}. ${pick(random, MONATE)} ${2000 + below(random, 26)}`,
    },
    between: ' ',
  },
  zh: {
    frames: [
      '<N>在<d>表示，<T>的<n>已经<v>了<f>个<n>。',
      '“我们<v>这个<n>，因为<a>的<n>太<a>了。”来自<T>的<N>说。',
      '<a>的<n><v>了约<f>个<n>，比<y>年增加了百分之<p>。',
      '在<T>，自<d>以来没有人<v>过<n>和<a>的<n>。',
      '据<N>介绍，这个耗资<p>亿元的<a><n>没有被<v>。',
      '<y>年至<y>年间，<a><n>的<n>上升了百分之<p>。',
      '当<n>被<v>时，<f>人离开了<n>，并<v>了旁边的<a><n>。',
    ],
    drawn: {
      n: (random) => pick(random, [...SIGNS]) + pick(random, [...SIGNS]),
      v: listed('修复 访问 统计 关闭 打开 描述 拒绝 测量 搬运 购买 出售 质疑 赞扬 推迟 计划 批准 取消 发现 检查'),
      a: listed('古老 崭新 安静 狭窄 公共 昂贵 北部 南部 沉重 空旷 拥挤 当地 外国 微小 巨大 谨慎 著名 潮湿 明亮'),
      N: (random) =>
        pick(random, [...'王李张刘陈杨赵黄周吴徐孙胡朱高']) + pick(random, [...SIGNS]) + pick(random, [...SIGNS]),
      T: (random) => pick(random, [...SIGNS]) + pick(random, [...SIGNS]) + pick(random, ['市', '县', '镇']),
      f: (random) => amount(random).replace(',', ''),
      p: (random) => `${below(random, 90) + 1}.${below(random, 10)}`,
      y: (random) => String(1950 + below(random, 76)),
      d: (random) => `${2000 + below(random, 26)}年${below(random, 12) + 1}月${below(random, 28) + 1}日`,
    },
    between: '',
  },
};

const NOUNS = listed(
  'harbour school bridge river council factory garden museum station market farmer doctor engine report budget teacher ' +
    'village forest ferry island pump window street tower letter court lawyer judge singer painter concert theatre roof ' +
    'cellar kitchen hospital nurse patient library book archive mayor minister party election voter camera record wheel ' +
    'tunnel railway driver ticket passenger airport pilot storm flood harvest apple orchard horse stable wagon hammer nail ' +
    'carpet lamp cable battery planet telescope student professor lecture theory method result sample crystal metal mine ' +
    'miner strike union wage pension insurance policy damage witness suspect prison guard border fence soldier treaty',
);
/** Words that no list of frequent ones has, by which real prose grows. */
const rare = randomFrom(3);
const OTHERS = Array.from({ length: 6000 }, () => made(rare, 4));
const FIRST = listed(
  'Ada Bo Clara David Emma Felix Greta Henry Ida Jonas Klara Leo Mara Nils Olga Paul Rosa Simon Tara',
);
const HEADS = listed(
  'Brücke Schule Straße Kirche Firma Behörde Anlage Leitung Mauer Halle Fähre Mühle Küche Treppe Garage Zeitung Sammlung ' +
    'Werkstatt Bühne Tribüne Kasse Kammer Partei Gruppe Stelle Karte Lampe Pumpe Schleuse Weiche Schiene',
);
const FIRST_PARTS = listed(
  'Hafen Stadt Berg Wasser Holz Eisen Garten Wald Markt Turm Dorf Fluss Schloss Brief Haupt Neben Winter Sommer Landes ' +
    'Verkehrs Bildungs Forschungs Wirtschafts Arbeits Gesundheits Sicherheits Kultur Sport Musik Theater',
);
const SIGNS =
  '山水火木金土日月人口手足门车马牛羊鱼鸟虫花草树石田园桥路船港湾海河湖江城村镇街店厂校院馆站台场楼房屋窗墙灯电' +
  '线网书报信纸笔画歌舞戏剧影声光色形体力气心思情意志向理法律政策经济商业农工科技医药教育文化历史社会民族国家世';

function sentence({ frames, drawn }: Grammar, random: () => number): string {
  return pick(random, frames).replace(/<(\w)>/g, (_, letter: string) => {
    const from = drawn[letter];
    return typeof from === 'function' ? from(random) : pick(random, from);
  });
}

export const proseLanguages = Object.keys(grammars);

/** A text of some `size` UTF-16 units in paragraphs, and a copy that an editor went through: most of it is as it was. */
export function editedProse(language: string, size: number): readonly [string, string] {
  const grammar = grammars[language];
  const random = randomFrom(11);
  const [one, other]: [string[][], string[][]] = [[], []];
  for (let length = 0; length < size;) {
    const [sentences, edited]: [string[], string[]] = [[], []];
    for (let left = 2 + below(random, 4); left > 0; left--) {
      const own = sentence(grammar, random);
      length += own.length;
      sentences.push(own);
      edited.push(...editedSentence(own, grammar, random));
    }
    one.push(sentences);
    if (random() < 0.02) other.splice(below(random, other.length + 1), 0, edited);
    else other.push(edited);
  }
  const text = (paragraphs: readonly (readonly string[])[]): string =>
    paragraphs.map((each) => each.join(grammar.between)).join('\n\n');
  return [text(one), text(other)];
}

/** What becomes of a sentence: another figure, another word, two of them, nothing, or something before it. */
function editedSentence(own: string, grammar: Grammar, random: () => number): string[] {
  const drawn = random();
  if (drawn < 0.6) return [own];
  if (drawn < 0.7) return [own.replace(/\d+(?!.*\d)/, (digits) => String(Number(digits) + 1))];
  if (drawn < 0.85) return [exchanged(own, grammar, random)];
  if (drawn < 0.92) return [exchanged(exchanged(own, grammar, random), grammar, random)];
  return drawn < 0.96 ? [] : [sentence(grammar, random), own];
}

/** A sentence with a word of another one in the place of one of its own. */
function exchanged(own: string, grammar: Grammar, random: () => number): string {
  const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(own)].filter(
    ({ isWordLike }) => isWordLike,
  );
  const { index, segment } = pick(random, words);
  const other = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(sentence(grammar, random))];
  const word = pick(
    random,
    other.filter(({ isWordLike }) => isWordLike),
  ).segment;
  return own.slice(0, index) + word + own.slice(index + segment.length);
}
