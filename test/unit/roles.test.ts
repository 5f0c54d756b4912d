import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/engine/model.js';
import { parseArticle } from '../../src/engine/parse.js';

const TITLE = 'Ferry company halves its fares after protests on the island';
const SENTENCES = [
  'The ferry sailed again on Tuesday, after three weeks in the dock.',
  'Nobody was hurt, the harbour master said.',
];

type Place = 'head' | 'middle' | 'foot';
const places: Record<Place, (line: string) => string[]> = {
  head: (line) => [TITLE, line, ...SENTENCES],
  middle: (line) => [TITLE, SENTENCES[0], line, SENTENCES[1]],
  foot: (line) => [TITLE, ...SENTENCES, line],
};

/** The roles of the sentences of `line`, put into an article. */
function rolesAt(place: Place, line: string): Role[] {
  const text = places[place](line).join('\n\n');
  const at = text.indexOf(line);
  const inside = parseArticle(text).sentences.filter(({ start }) => start >= at && start < at + line.length);
  return [...new Set(inside.map(({ role }) => role))];
}
const everywhere: readonly Place[] = ['head', 'middle', 'foot'];
const edges: readonly Place[] = ['head', 'foot'];

interface Rule {
  readonly rule: string;
  readonly role: Role;
  /** Where the rule holds; a line that is one at the edges only must be body in the middle. */
  readonly at?: readonly Place[];
  readonly cases: readonly string[];
  readonly nearMisses: readonly string[];
}

const rules: readonly Rule[] = [
  {
    rule: 'a date, with or without a label',
    role: 'meta',
    cases: [
      'March 29, 2022 12:50pm',
      'Updated: March 29, 2022 12:53 p.m. EDT',
      'Published 12:50 PM EDT, Tue March 29, 2022',
      'First published on March 3, 2023',
      'Posted 3 hours ago',
      'Published: 03/04/2023',
      'Veröffentlicht am 3. März 2023 um 17:30 Uhr',
      'Zuletzt aktualisiert: 03.03.2023, 17:30 Uhr',
      'Stand: 3. März 2023',
      'Publié le vendredi 3 mars 2023 à 17h30 - Mis à jour le 3 mars 2023 à 18h02',
      'Publié le 3 mars 2023 à 17h30, mis à jour à 18h02',
      'Publicado el 3 de marzo de 2023 a las 17:30',
      'Actualizado: 3 mar 2023',
      'Pubblicato il 3 marzo 2023',
      'Ultimo aggiornamento: 3 marzo 2023, 17:30',
      'Publicado em 3 de março de 2023 às 17h30',
      'Atualizado em 03/03/2023 17h30',
      'Gepubliceerd op 3 maart 2023 om 17:30',
      'Opublikowano: 3 marca 2023, 17:30',
      'Опубликовано: 3 марта 2023 года, 17:30',
      'Обновлено 3 марта 2023 г. в 18:05',
      'Опубліковано 3 березня 2023 року о 17:30',
      'March 29, 2022 Updated: March 30, 2022 9:05am',
      'World | March 3, 2023',
    ],
    nearMisses: [
      'March 2022 was cold.',
      'On March 29, 2022 the ferry sank.',
      'Updated plans for 2022 were shown to the islanders.',
      'Posted notices warned of the ice.',
      'Published reports spoke of 3 injured people',
      'Stand 3 der Messe blieb leer',
      'Date palms grew there in 1920',
      'Publicado su libro, el autor se marchó.',
      '3 hours ago the ferry sank.',
    ],
  },
  {
    rule: 'an address',
    role: 'meta',
    cases: ['https://a.example/news/2022/03/29/ferry', 'URL: https://a.example/ferry', '<https://a.example/ferry>'],
    nearMisses: ['https://a.example/ferry says that the ferry sank.', 'Link: the ferry sank.'],
  },
  {
    rule: 'a byline',
    role: 'meta',
    cases: [
      'By Ada Lind',
      'By ADA LIND and JO ROE, Associated Press',
      'By Ada Lind, Jo van den Berg and Luc O’Hara, CNN',
      'By Reuters',
      'By Ada Lind | March 3, 2023',
      '*By Ada Lind*',
      'Author: Ada Lind',
      'Von Ada Lind und Jo Roe',
      'Von Ada Lind, dpa',
      'Par Ada Lind avec AFP',
      'Por Ada Lind',
      'di Ada Lind',
      'Door Ada Lind',
      'Автор: Анна Линд',
      'Autor: Ada Lind',
    ],
    nearMisses: [
      'By Tuesday the ferry was back in the harbour.',
      'By Tuesday',
      'By Tuesday Evening',
      'By boat and by bus',
      'By Christmas',
      'By Ada Lind the case was closed.',
      'By noon, Ada Lind had left.',
      'Von Ada Lind stammt das Buch.',
      'Von Haus zu Haus',
      'Por Ada, todo.',
      'Di Ada si sa poco.',
      'Author: the man who wrote it all.',
    ],
  },
  {
    rule: 'a source line with a colon',
    role: 'meta',
    cases: [
      'Source: Reuters',
      'Source: a.example.com',
      'Quelle: dpa',
      'Fuente: Europa Press',
      'Источник: ТАСС',
      'Source : AFP',
    ],
    nearMisses: ['Source: the ministry would not say.', 'Source: close to the talks', 'Sources: they could not agree'],
  },
  {
    rule: 'a source line without a colon',
    role: 'meta',
    at: edges,
    cases: ['Source Saltmarsh News', 'Source CNN'],
    nearMisses: [
      'Source of the Nile found again',
      'Source of the Nile was long unknown.',
      'Sources close to the talks',
      'Source Says Deal Is Near, Talks Go On',
    ],
  },
  {
    rule: 'a section',
    role: 'meta',
    at: edges,
    cases: ['World | Politics', 'Home > News > Europe', 'News » World', 'News / World', 'World', 'Политика'],
    nearMisses: [
      'World leaders met in Lunmouth.',
      'Politics is a hard trade.',
      'Costs rose > 5 percent',
      'Fares fell by half | nobody knows why',
      'Worldly',
    ],
  },
  {
    rule: 'a labelled section',
    role: 'meta',
    cases: ['Category: World', 'Filed under: Ferries, Tarnsey', 'Rubrik: Politik'],
    nearMisses: ['Category: the judges would not name one.', 'Section 5 of the law was changed'],
  },
  {
    rule: 'a dateline alone',
    role: 'meta',
    cases: ['CNN  —', 'KYIV, Ukraine (AP) —', 'NORTHWIRE —', '(CNN) —'],
    nearMisses: ['Fantastic professional service -', 'He paused and then —', 'Lunmouth —', '(He paused) —'],
  },
  {
    rule: 'contributors',
    role: 'meta',
    cases: [
      'Ada Lind, Jo Roe and Luc McGee contributed to this report.',
      'CNN’s Ada Lind contributed to this report.',
      'Lind reported from London. Associated Press writers Jo Roe in Paris and Luc McGee contributed to this report.',
      '(Reporting by Ada Lind in Lunmouth; Editing by Jo Roe and Luc McGee)',
      'Additional reporting by Ada Lind',
      'Mit Material von dpa und Reuters',
      'Con información de EFE',
      '(AFP)',
      'Our Standards: The Thomson Reuters Trust Principles.',
    ],
    nearMisses: [
      'Many things that nobody foresaw contributed to this report.',
      'He said that his friends contributed to this report.',
      'Lind reported from London.',
      'Reporting by the radio was banned.',
      'Editing by hand takes long.',
      '(He laughed)',
    ],
  },
  {
    rule: 'a caption or credit',
    role: 'caption',
    cases: [
      'Photo: Ada Lind',
      'Foto: dpa',
      'Crédit photo : Ada Lind',
      'FILE PHOTO: A ferry leaves the harbour of Lunmouth, March 3, 2023. REUTERS/Ada Lind/File Photo',
      'Image source, Getty Images',
      'A ferry leaves the harbour. (AP Photo/Ada Lind)',
      '(Reuters/Ada Lind)',
      'REUTERS/Stringer',
      'Ada Lind/AFP via Getty Images',
      'Ada Lind / AFP',
      'Getty Images',
      'Photo by Ada Lind',
      '![A ferry](ferry.jpg)',
      '04:05 - Source: CNN',
      '02:31',
      'Video 2:31',
    ],
    nearMisses: [
      'Photo by photo, the ferry appeared.',
      'Photos showed the ferry on its side.',
      'Image is everything, she said.',
      'Getty Images sued the company.',
      'The ministers spoke of it to reporters (AFP/Reuters).',
      'The members voted for it (GMB/Unite).',
      'Fares fell by half (EPA/EU).',
      '17:30 - The ferry leaves the harbour',
      'The score was 2:1',
      'Video of the ferry was shown on Tuesday',
    ],
  },
  {
    rule: 'navigation and buttons',
    role: 'furniture',
    cases: [
      'Skip to main content',
      'Advertisement',
      'Sign up for our newsletter',
      'Zum Inhalt springen',
      'Aller au contenu principal',
      'Ir al contenido principal',
      'Vai al contenuto',
      'Pular para o conteúdo',
      'Ga naar hoofdinhoud',
      'Przejdź do treści',
      'Перейти к содержанию',
      'Перейти до основного вмісту',
      '* * *',
    ],
    nearMisses: [
      'Skip to main content was what the page said.',
      'Search teams found the ferry.',
      'Search teams found',
      'Home prices rose',
      'Advertisement income fell by half',
      'Next week the ferry sails again',
      'Suche nach Überlebenden',
      'Accueil des réfugiés',
    ],
  },
  {
    rule: 'a share bar',
    role: 'furniture',
    cases: [
      'Share',
      'Facebook Twitter WhatsApp',
      'Share this article',
      'Share on Facebook',
      'Teilen',
      'Partager',
      'Compartir en Facebook',
      'Поделиться',
    ],
    nearMisses: [
      'Share prices fell',
      'Share and share alike.',
      'Twitter bought the ferry',
      'Print runs fell',
      'More on Tuesday',
    ],
  },
  {
    rule: 'a counter',
    role: 'furniture',
    cases: [
      'views 582',
      '1.2K views',
      '582 Views',
      '12 comments',
      '5 min read',
      'Lesezeit: 5 Minuten',
      '582 просмотров',
      'Temps de lecture : 3 min',
      '3 commentaires',
    ],
    nearMisses: [
      '582 views were exchanged.',
      '12 comments were heard',
      'views 582 metres wide',
      '5 min later',
      'Views differ',
    ],
  },
  {
    rule: 'a cookie, comment or copyright notice',
    role: 'furniture',
    at: edges,
    cases: [
      "This website uses cookies to improve your experience. We'll assume you're ok with this.",
      'We use cookies to make this site work.',
      'Wir verwenden Cookies, um die Seite zu verbessern.',
      'Ce site utilise des cookies.',
      'Utilizamos cookies propias y de terceros.',
      'Questo sito utilizza cookie tecnici.',
      'Мы используем файлы cookie.',
      'Your email address will not be published.',
      'Votre adresse e-mail ne sera pas publiée.',
      'Required fields are marked *',
      '© 2022 Lunmouth Gazette. All rights reserved.',
      'All rights reserved.',
      'Copyright 2022 The Associated Press. All rights reserved.',
      'Follow us on Telegram!',
    ],
    nearMisses: [
      '“We use cookies to follow you,” the company admitted.',
      'We use cookies to follow you, the company said.',
      'This website uses cookies to rob its readers, the minister said.',
      'The company uses cookies to follow its readers.',
      'Cookies were handed out to the children.',
      'Copyright law was changed in 2022.',
      'Your email address will be sold.',
      'All rights were reserved by the company.',
      '(c) the ferry may not sail at night.',
      'Follow us, the children said.',
    ],
  },
  {
    rule: 'links to other articles',
    role: 'furniture',
    cases: [
      'Related Topics',
      'Read more',
      'Read more...',
      'Read more: Island council meets again on Thursday',
      'READ ALSO: Ferry sinks',
      'Lesen Sie auch: Fähre gesunken',
      'À lire aussi : Le ferry a coulé',
      'Lea también: El ferry se hundió',
      'Leggi anche: Il traghetto affonda',
      'Leia também: Balsa afunda',
      'Lees ook: Veerboot gezonken',
      'Czytaj także: Prom zatonął',
      'Читайте также: Паром затонул',
      'Tags: Ferry, Tarnsey, Ternline',
      '**Related stories**',
      '## Related',
    ],
    nearMisses: [
      'Read more books, the minister said.',
      'Read more.',
      'Related costs rose by half.',
      'Related: the fares had risen for years.',
      'Read more: that was her advice.',
      'Related diseases of the liver',
      'Topics: the two sides spoke of prisoners.',
      'Trending downwards since March',
    ],
  },
];

describe.each(rules)('$rule', ({ role, at = everywhere, cases, nearMisses }) => {
  it.each(cases)(`is ${role}: %s`, (line) => {
    for (const place of everywhere)
      expect([place, rolesAt(place, line)]).toEqual([place, [at.includes(place) ? role : 'body']]);
  });

  it.each(nearMisses)('stays: %s', (line) => {
    for (const place of everywhere) {
      const roles = rolesAt(place, line);
      // Before the first full sentence a line without a stop may be a standfirst.
      expect([place, place === 'head' && roles[0] === 'title' ? ['body'] : roles]).toEqual([place, ['body']]);
    }
  });
});
