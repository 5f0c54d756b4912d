import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/create.js';
import { parseArticle } from '../../../../src/engine/parse/parse.js';

/** The sentences of a text, and their roles. */
const read = (text: string, language: string) => {
  const article = parseArticle(text, { language });
  return article.sentences.map(({ start, end, role }) => ({ said: article.text.slice(start, end), role }));
};

describe('where sentences end in real texts', () => {
  it.each([
    ['en', 'It opens at 9 a.m.', 'Tickets are free.', 'See www.tern.example/fair for more.'],
    ['en', 'It opens at 9 a.m. Eastern time is meant.', 'Tickets are free.'],
    ['en', 'The 9 a.m. Mass was full.', 'Tickets are free.'],
    ['ja', '彼女は「行きたい。でも怖い。」と言った。', 'そして泣いた。'],
    ['ja', '定休日は月曜日です（祝日の場合は翌日。）', '駐車場はありません。'],
    ['ja', 'え？と彼は言った。', 'そうだった。'],
    ['ru', 'В 1987 г. корабль затонул у о. Сахалин.', 'Погибло 12 тыс. человек, в т. ч. капитан.'],
    ['es', 'La venta es nula.', 'Véase STS núm. 123/2019, de 3 de mayo, FJ. 2.', 'El juez rechaza la demanda.'],
    ['pt', 'A venda é nula.', 'Cf. Ac. do STJ de 3 de maio de 2019, proc. n.º 12/18.', 'O juiz rejeita o pedido.'],
    [
      'en',
      '“Why now?” Northwire reporter Ada Lind wanted to know.',
      '“Who pays?” Lunmouth harbour master Jo Roe asked.',
      'Nobody answered.',
    ],
  ])('is told by what stands around (%s: %s)', (language, ...sentences) => {
    const text = sentences.join(language === 'ja' ? '' : ' ');
    expect(read(text, language).map(({ said }) => said)).toEqual(sentences);
  });

  it.each([
    ['de', 'Lind, Ada: Lampen und Felsen. Eine Geschichte der Mole. 2. Aufl. Kiel: Nordverlag 2019, S. 12–45.'],
    ['de', 'Roth, J. / Voss, K. (Hrsg.): Der Hafen. Bd. 3. Hamburg 2001.'],
    ['ru', 'Линд А. Б. Лампы и скалы : история мола. — М. : Порт, 2019. — 45 с.'],
    ['ru', 'Рот Й. Гавань. Т. 3. СПб., 2001. С. 12–19.'],
  ])('is nowhere in an entry of a list of references (%s: %s)', (language, entry) => {
    expect(read(`${entry}\n`, language)).toHaveLength(1);
  });
});

describe('what is not the article', () => {
  const body = 'The harbour school will close in June because its roof is unsafe. Parents heard of it on Monday.';

  it.each([
    ['en', 'Copy the link'],
    ['en', 'This article is more than 3 years old'],
    ['de', '3 Min.'],
    ['pt', 'Copiar ligação'],
  ])('is told of a line between title and text (%s: %s)', (language, line) => {
    const lines = read(`Harbour school to close\n\n${line}\n\n${body}\n`, language);
    expect(lines.find(({ said }) => said === line)?.role).not.toMatch(/^(?:title|body)$/);
    expect(lines.filter(({ role }) => role === 'body')).toHaveLength(2);
  });

  it('holds no sentence that only begins so', () => {
    const said = 'This article is more than a history of the pier.';
    expect(read(`Harbour school to close\n\n${body}\n\n${said}\n`, 'en').at(-1)).toEqual({ said, role: 'body' });
  });

  it('holds whom to ask at the end of a press release, whose number a comma comes before', () => {
    const text = `NOTA DE PRENSA\n\nTernline encarga dos transbordadores\n\nTernline ha encargado dos transbordadores eléctricos al astillero Hale.\n\nContacto de prensa: Ada Lind, 91 555 00 00\n`;
    expect(read(text, 'es').at(-1)?.role).toBe('meta');
  });
});

describe('what counts as the same', () => {
  const kindsOf = (language: string, a: string, b: string): string[] => {
    const engine = createEngine();
    engine.setSource('a', a, { language });
    engine.setSource('b', b, { language });
    return engine.match('a', 'b').matches.map(({ kind }) => kind);
  };

  it.each([
    ['fr', 'La sterne est un petit oiseau<sup>1</sup>. Son cri est fort.[réf. nécessaire] Elle mange du poisson.'],
    ['it', 'La sterna è un piccolo uccello.[1] Il suo verso è forte.[senza fonte] Mangia pesci.'],
    ['ru', 'Крачка — маленькая птица[1]. Её крик громок[источник не указан 12 дней]. Она ест рыбу.'],
    ['ja', 'アジサシは小さな鳥である[1]。鳴き声は大きい[要出典]。魚を食べる。'],
    ['pt', 'O garajau é uma ave pequena.[1][nota 1] O seu canto é forte.[carece de fontes] Come peixe.'],
  ])('is a text with notes of a wiki (%s: %s)', (language, noted) => {
    const plain = noted.replaceAll(/<sup>1<\/sup>|\[[^\]]*\]/g, '');
    expect(kindsOf(language, noted, plain)).toEqual(['identical', 'identical', 'identical']);
  });

  it('are clauses under a heading that are renumbered with it', () => {
    const clauses = (heading: number, first: number): string =>
      [
        `§ ${heading} Pflichten des Mieters`,
        `(${first}) Der Mieter zahlt am ersten Tag des Monats.`,
        `(${first + 1}) Der Mieter hält den Platz sauber.`,
        `(${first + 2}) Der Mieter vermietet den Platz nicht weiter.`,
      ].join('\n\n');
    expect(kindsOf('de', clauses(3, 1), clauses(4, 2))).toEqual(['identical', 'identical', 'identical', 'identical']);
  });
});
