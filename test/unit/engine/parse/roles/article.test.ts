import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../../src/engine/model.js';
import { parseArticle } from '../../../../../src/engine/parse/parse.js';

const BODY = 'The ferry sailed again on Tuesday, after three weeks.\n\nNobody was hurt, the harbour master said.';
const labelled = ({ text, sentences }: Article): string[] =>
  sentences.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
const rolesOf = (text: string): string[] => parseArticle(text).sentences.map(({ role }) => role);

describe('titles', () => {
  it.each([
    ['given twice', 'Ferry sails again\n\nFerry sails again', ['title', 'title']],
    ['given twice in other typography', 'Ferry "sails" again\n\nFerry “sails” again', ['title', 'title']],
    ['and a standfirst', 'Ferry sails again\n\nThree weeks in the dock are over at last', ['title', 'title']],
    ['below a section and a byline', 'World | Ferries\nFerry sails again\nBy Ada Lind', ['meta', 'title', 'meta']],
    ['as a heading below a kicker', 'Tarnsey\n\n# Ferry sails again', ['body', 'title']],
    ['that asks, with a date behind it', 'Will the ferry sail?\n\nMarch 3, 2023', ['title', 'meta']],
    ['that looks like a byline of one name', 'By Christmas', ['title']],
    ['that looks like a section, where there is no other', 'Ferry | Tarnsey', ['title']],
    ['that begins like a caption', 'Video: the ferry sails again', ['title']],
    ['that begins with its label', 'Title: Ferry sails again', ['meta', 'title']],
  ])('%s', (_, head, roles) => {
    expect(rolesOf(`${head}\n\n${BODY}`)).toEqual([...roles, 'body', 'body']);
  });

  it('tells the publisher by what the page adds to its title', () => {
    const article = parseArticle(`Ferry sails again - Lunmouth Gazette\n\nFerry sails again\n\n${BODY}`);
    expect(article.metadata.publisher).toBe('Lunmouth Gazette');
    expect(article.sentences.map(({ role }) => role)).toEqual(['title', 'title', 'body', 'body']);
    expect(parseArticle(`Ferry sails again - Nobody hurt\n\n${BODY}`).metadata).toEqual({});
  });

  it('are no rows of a table and no lines of verse, which stay body', () => {
    const table = '| Place | Boat | Time of the last sailing |\n| 1 | Gull | one hour and two minutes |';
    expect(rolesOf(`Results\n\n${table}\n\n${BODY}`)).toEqual(['title', 'body', 'body', 'body', 'body']);
    const verse = 'The boat went out at break of day,\nthe gulls were loud above the bay,';
    expect(rolesOf(`The Ferry\n\n${verse}\n\n${BODY}`).slice(0, 3)).toEqual(['title', 'body', 'body']);
  });

  it('have a name below them that is an author’s, where a date or a byline stands beside it', () => {
    expect(rolesOf(`Ferry sails again\n\nAda Lind\n\nMarch 3, 2023\n\n${BODY}`).slice(0, 3)).toEqual([
      'title',
      'meta',
      'meta',
    ]);
    expect(rolesOf(`Ada Lind\n\nMarch 3, 2023\n\n${BODY}`)[0]).toBe('title');
    expect(rolesOf(`Ferry sails again\n\nAda Lind\n\n${BODY}`)[1]).toBe('body');
    expect(rolesOf(`Ferry sails again\n\n${BODY}\n\nAda Lind\n\nMarch 3, 2023\n\nIt was cold.`)[3]).toBe('body');
  });

  it('leaves a question that opens the text, and later headings, to the body', () => {
    expect(rolesOf(`Will the ferry sail?\n\n${BODY}`)).toEqual(['body', 'body', 'body']);
    expect(rolesOf(`# Ferry sails\n\n${BODY}\n\n## The long wait\n\nIt was cold.`)).toEqual([
      'title',
      'body',
      'body',
      'body',
      'body',
    ]);
  });
});

describe('datelines', () => {
  it.each([
    ['KYIV, Ukraine (AP) — ', 'AP'],
    ['KYIV, Ukraine (AP) _ ', 'AP'],
    ['Kyiv, Ukraine (CNN) ', 'CNN'],
    ['(CNN)', 'CNN'],
    ['WASHINGTON, March 3 (Reuters) - ', 'Reuters'],
    ['LONDON/PARIS, March 3 (Reuters) - ', 'Reuters'],
    ['BEIJING, March 3 (Xinhua) -- ', 'Xinhua'],
    ['LUNMOUTH, Tarnsey (NW) — ', 'NW'],
    ['MOSCOW, March 3. /TASS/. ', 'TASS'],
    ['МОСКВА, 3 мар — РИА Новости. ', 'РИА Новости'],
    ['МОСКВА, 3 марта. /ТАСС/. ', 'ТАСС'],
    ['КИЇВ. 3 березня. УНН. ', 'УНН'],
    ['Berlin (dpa) - ', 'dpa'],
    ['Berlin/Kiew (dpa/AFP) – ', 'dpa/AFP'],
    ['(dpa) - ', 'dpa'],
    ['PARIS (AFP) - ', 'AFP'],
    ['Madrid, 3 mar (EFE).-', 'EFE'],
    ['Roma, 3 mar. (askanews) - ', 'askanews'],
    ['(ANSA) - ROMA, 03 MAR - ', 'ANSA'],
    ['Lisboa, 03 mar 2023 (Lusa) – ', 'Lusa'],
    ['Warszawa (PAP) - ', 'PAP'],
    ['NEW YORK, March 3, 2026 /PRNewswire/ -- ', 'PRNewswire'],
    ['TARNSEY, March 3, 2026 /CNW/ - ', 'CNW'],
    ['PARIS, le 3 mars 2026 /CNW Telbec/ - ', 'CNW Telbec'],
    ['Lunmouth, March 3 (PTI): ', 'PTI'],
    ['LUNMOUTH, England--(BUSINESS WIRE)--', 'BUSINESS WIRE'],
    ['LUNMOUTH, March 03, 2026 (GLOBE NEWSWIRE) -- ', 'GLOBE NEWSWIRE'],
    ['Lunmund (dpa/lno) - ', 'dpa/lno'],
    ['LUNMUND (dpa). ', 'dpa'],
    ['Lunmund, den 3. März 2026 – ', undefined],
    ['Lunmond, le 3 mars 2026 – ', undefined],
    ['Lunmouth, 3 March 2026 – ', undefined],
    ['Lunmouth | March 3, 2026 | ', undefined],
    ['NEW DELHI, Mar 3: ', undefined],
    ['LUNMOUTH: ', undefined],
    ['[LUNMOUTH] ', undefined],
    ['[Lunmouth] — ', undefined],
    ['Lunmond — ', undefined],
    ['NEW YORK — ', undefined],
    ['KYIV, Ukraine – ', undefined],
    ['CNN — ', 'CNN'],
    ['LUNMOUTH, England – March 3, 2026 – ', undefined],
    ['LUNMOUTH, England - (March 3, 2026) - ', undefined],
    ['LUNMOUTH (March 3, 2026) — ', undefined],
    ['March 3, 2026 - LUNMOUTH - ', undefined],
    ['Lunmouth, 3rd March 2026 – ', undefined],
    ['LUNMOUTH, ENGLAND / ACCESSWIRE / March 3, 2026 / ', 'ACCESSWIRE'],
    ['Lunmouth, England — ', undefined],
    ['LUNMOUTH, Tarnsey-on-Sea — ', undefined],
    ['ST. LUNN, Tarnsey — ', undefined],
    ['LUNMOUTH, England | ', undefined],
    ['Lunmouth | ', undefined],
    ['(LUNMOUTH) ', undefined],
    ['(Lunmouth, March 3) — ', undefined],
    ['**LUNMOUTH, England** — ', undefined],
    ['*LUNMOUTH (NW)* — ', 'NW'],
    ['**LUNMOUTH, England (AP) —** ', 'AP'],
    ['LUNMOND (Tarnsé), 3 mars (Reuters) – ', 'Reuters'],
    ['Lunmund an d. Tarn (dpa) – ', 'dpa'],
    ['LUNMOUTH | Reuters — ', undefined],
    ['(Lunmouth) – ', undefined],
    ['Puerto Lunmar.- ', undefined],
    ['NEW LUNMOUTH, March 3 (PTI)  ', 'PTI'],
    ['3. März (dpa) - ', 'dpa'],
    ['3 mar (EFE).- ', 'EFE'],
    ['LUNMOUTH--(BUSINESS WIRE)--March 3, 2026--', 'BUSINESS WIRE'],
    ['Київ. 3 травня. УНН. ', 'УНН'],
    ['Lunmouth, England | AFP | ', undefined],
    ['Lunmouth (Web Desk) – ', 'Web Desk'],
    ['LUNMOUTH — (UPI) — ', 'UPI'],
    ['LUNMOUTH (AP); ', 'AP'],
    ['Тула, 4 мая 2026 г. – ', undefined],
    ['New Delhi: ', undefined],
    ['Utrecht – ', undefined],
  ])('%s', (dateline, publisher) => {
    const article = parseArticle(`Ferry sails again\n\n${dateline}${BODY}`);
    expect(labelled(article)[1]).toBe(`meta: ${dateline.trim()}`);
    expect(labelled(article)[2]).toBe('body: The ferry sailed again on Tuesday, after three weeks.');
    expect(article.metadata.publisher).toBe(publisher);
  });

  it.each([
    ['de', 'Lunmund (pm) - '],
    ['de', 'Lunmund, 3. März 2026. '],
    ['de', 'Lunmund, 3.3.2026. '],
    ['de', 'Lunmund | '],
    ['de', 'LUNMUND taz | '],
    ['de', 'Lunmund (Tarn) – '],
    ['de', 'Lunmund/Tarnau – '],
    ['de', 'Lunmund, am 3. März 2026: '],
    ['de', 'Stuttgart. '],
    ['de', 'Dresden/Berlin. '],
    ['de', 'Frankfurt am Main. '],
    ['fr', 'Lunmond, 3 mars 2026. '],
    ['fr', 'Lunmond, Tarnsé – le 3 mars 2026 – '],
    ['fr', 'Lunmond – Le 3 mars 2026 – '],
    ['fr', '(Lunmond) '],
    ['fr', '(Lunmond, AFP) '],
    ['fr', 'Saint-Lunmond-sur-Mer (AFP) - '],
    ['de', '(dpa) Kiel - '],
    ['fr', '(AFP) - Lunmond, 3 mars - '],
  ])('in %s: %s', (language, dateline) => {
    const [title, lead] =
      language === 'de'
        ? ['Fähre fährt wieder', 'Die Fähre fährt nach drei Wochen im Dock seit Dienstag wieder.']
        : ['Le bac navigue', 'Le bac navigue de nouveau depuis mardi.'];
    const standfirst = language === 'de' ? 'Nach drei Wochen im Dock.' : 'Après trois semaines au chantier.';
    for (const above of [title, `${title}\n\n${standfirst}`]) {
      const given = labelled(parseArticle(`${above}\n\n${dateline}${lead}`, { language }));
      expect(given.slice(-2)).toEqual([`meta: ${dateline.trim()}`, `body: ${lead}`]);
    }
  });

  it.each([
    ['de', 'Berlin. Die Stadt schläft nie.'],
    ['de', 'Stille. Der Hafen lag am Morgen lange im Nebel, und niemand sah ihn.'],
    ['en', 'London. The rain fell on the roofs all day long and nobody was out.'],
  ])('not in %s: %s', (language, prose) => {
    expect(rolesOf(`Am Hafen\n\n${prose}`)).toEqual(['title', 'body', 'body']);
    expect(parseArticle(`Am Hafen\n\n${prose}`, { language }).sentences[1].role).toBe('body');
  });

  it.each(['新华社北京5月4日电 ', '（路透北京5月4日电）', '中央社台北4日电 ', '本报北京5月4日讯 '])(
    '%s',
    (dateline) => {
      const text = `采石场\n\n${dateline}采石场将于六月关闭。工会希望谈判。`;
      expect(labelled(parseArticle(text)).slice(-3)).toEqual([
        `meta: ${dateline.trim()}`,
        'body: 采石场将于六月关闭。',
        'body: 工会希望谈判。',
      ]);
    },
  );

  it('tells the day where it has a year', () => {
    expect(parseArticle(`Le ferry\n\nParis, 3 mars 2023 (AFP) – ${BODY}`).metadata.published).toBe('2023-03-03');
  });

  it.each([
    'NATO — which has 30 members — said that it would come.',
    'The Associated Press (AP) — a news agency — said so.',
    'Merz (CDU) - Der Kanzler kommt nach Lunmouth.',
    'He paused — The ferry was gone.',
    'Ternline (TL) said that it would come.',
    'Ada Lind (71) - She has two goats - waited.',
    'The minister told CNN — The ferry was safe — to calm them.',
    'WARNING: The ferry does not sail today.',
    'INT./EXT. FERRY - LATER',
    '[Update] The ferry sails again today.',
    'Lunmouth: The ferry does not sail today.',
    'London: cloudy, with rain on the hills in the north and the west.',
    'Paris: The city sleeps.',
    'Friday, 3 March – The fair begins at noon.',
    'Lunmouth – The pearl of the sound – has a ferry again.',
    'Ferry 3 – The ship sails again today.',
    'EILMELDUNG: Die Fähre fährt heute nicht.',
    '(Photo) The ferry lies at the pier.',
    '(Ternline) The ferry sails again today.',
    '(Update) – The ferry sails again today.',
    '(which few knew) – The ferry sails again today.',
    'Nota.- The ferry sails again today.',
    'Ferry news | The ship — The ferry sails again today.',
    'Politics | The ferry sails again today.',
    'Ferry news | The ship sails again today.',
    'Ada Lind — March 3, 2026 — wrote a letter.',
    'On March 3, 2026 — Lunmouth had waited long — the ferry sailed again.',
    'March 3, 2026 – The ferry sails again.',
    'Lunmouth, Tarnsey — The islands — have no doctor.',
    '**Warning** — The ferry does not sail today.',
    '*Lunmouth* has a ferry again.',
    '**Ada Lind** said that the ferry sails.',
    'Lind, Roe — The two owners — have sold it.',
    'Ada Lind (March 6, 1929 – September 21, 2019) was a captain.',
    'Ada Lind (6 March 1929 - 21 September 2019) was a captain.',
  ])('not: %s', (sentence) => {
    expect(labelled(parseArticle(`Ferry sails again\n\n${sentence}\n\n${BODY}`))[1]).toBe(`body: ${sentence}`);
  });

  it.each(['LUNMOUTH — ', 'LUNMOUTH: ', '[LUNMOUTH] ', 'Lunmouth, 3 March 2026 – '])(
    'behind a standfirst: %s',
    (dateline) => {
      const standfirst = 'It is back after three weeks in the dock.';
      const given = (line: string) => labelled(parseArticle(`Ferry sails again\n\n${standfirst}\n\n${line}${BODY}`));
      expect(given(dateline).slice(1)).toEqual([
        `body: ${standfirst}`,
        `meta: ${dateline.trim()}`,
        ...given('').slice(2),
      ]);
    },
  );

  it('without an agency only at the opening of the body', () => {
    expect(rolesOf(`Ferry sails again\n\n${BODY}\n\nLUNMOUTH — The ferry sank.`)).toEqual([
      'title',
      'body',
      'body',
      'body',
    ]);
  });
});

describe('a credit that ran into the text', () => {
  it.each(['Photo: Ada Lind', 'Image: Ternline', '© Ternline', 'Photo: Ada Lind/Ternline'])('%s', (credit) => {
    const lead = 'The pump failed at once. First it was loud, then the cabin was full of smoke.';
    const given = parseArticle(`Ferry sinks\n\n${credit} ${lead}\n\nNobody was hurt.`).sentences;
    expect(given.map(({ role }) => role)).toEqual(['title', 'body', 'body', 'body']);
  });

  it.each(['Photo: Ada Lind on the pier of Lunmouth.', 'Photo: The ferry lies at the pier. Ada Lind took it.'])(
    'but not %s',
    (caption) => {
      expect(rolesOf(`Ferry sinks\n\nThe ferry sank.\n\n${caption}\n\nNobody was hurt.`)).toContain('caption');
    },
  );
});

describe('a credit before a single long sentence', () => {
  it('stays body with it', () => {
    const lead = 'The pump of the old ferry failed at once, its captain said on Monday morning.';
    expect(rolesOf(`Ferry sinks\n\nPhoto: Ada Lind ${lead}\n\nNobody was hurt.`)).toEqual(['title', 'body', 'body']);
    const caption = 'Photo: Ada Lind at the pier of the old ferry of Lunmouth, where she has lived for years.';
    expect(rolesOf(`Ferry sinks\n\nThe ferry sank.\n\n${caption}`)).toContain('caption');
  });
});

describe('times of a running report', () => {
  it.each([
    ['3 May, 14:05', '2 May, 23:10'],
    ['14:05 –', '13:40 -'],
    ['May 3 2:05 pm', 'May 2 1:10 pm'],
  ])('%s', (first, second) => {
    const text = `Storm on the coast\n\n${first}\n\nThe pier is shut.\n\n${second}\n\nTwo boats broke loose.`;
    expect(rolesOf(text)).toEqual(['title', 'meta', 'body', 'meta', 'body']);
  });

  it.each([
    ['Lind, 14:05', 'Roe, 23:10'],
    ['May Lind 1:10', 'Jo May 2:20'],
  ])('but not %s', (first, second) => {
    const text = `Results of the race\n\nIt was close.\n\n${first}\n\n${second}\n\nNobody was hurt.`;
    expect(rolesOf(text)).not.toContain('meta');
  });
});

describe('subtitles of the web', () => {
  it('have a head, notes and names that are no words, and no title', () => {
    const head =
      'WEBVTT - Ferry film\nKind: captions\nLanguage: en\n\nNOTE by hand\nof the harbour master\n\nopening\n';
    const text = `${head}00:01.000 --> 00:04.000 align:start\nThe ferry that sank\n\n00:05.000 --> 00:08.000\nwas old. Nobody was hurt.`;
    const said = labelled(parseArticle(text)).filter((sentence) => !sentence.startsWith('meta'));
    expect(said).toEqual(['body: The ferry that sank', 'body: was old.', 'body: Nobody was hurt.']);
    expect(rolesOf(text.replace(/[^]*?NOTE by hand[^]*?opening\n/, 'WEBVTT\n\n'))).toEqual(
      rolesOf(text).filter((role, i) => role !== 'meta' || i === 0 || i > 5),
    );
  });
});

describe('a button for comments in Chinese', () => {
  it('hides itself, and what readers wrote only where it is short', () => {
    const head = '渡轮复航\n\n渡轮三周后于周二复航，港务局说。无人受伤。四月发动机故障，董事会支付了费用，市长很高兴。';
    expect(rolesOf(`${head}\n\n查看评论\n\n船长将于六月离开这条航线。他航行了四十年。`).slice(-3)).toEqual([
      'furniture',
      'body',
      'body',
    ]);
    expect(rolesOf(`${head}\n\n查看评论\n\n太好了。`).slice(-2)).toEqual(['furniture', 'furniture']);
  });
});

describe('metadata', () => {
  it('reads the head of a page', () => {
    const head = [
      'Skip to content',
      'Home > News',
      'Ferry sails again',
      'By Ada Lind and Jo Roe, CNN',
      'Published 12:50 PM EST, Fri March 3, 2023 | Updated 2:05 PM EST, Fri March 3, 2023',
      'https://www.a.example/2023/03/02/ferry',
    ];
    expect(parseArticle(`${head.join('\n')}\n\n${BODY}`).metadata).toEqual({
      author: 'Ada Lind and Jo Roe',
      publisher: 'CNN',
      published: '2023-03-03T12:50',
      updated: '2023-03-03T14:05',
      url: 'https://www.a.example/2023/03/02/ferry',
      site: 'a.example',
    });
  });

  it('takes nothing from what stays body, from comments, or from a second address', () => {
    const text = `Ferry sails again\nhttps://a.example/ferry\n\n${BODY}\n\nSource Says Deal\n\nIt sails.\n\nhttps://b.example/2020/01/01/goats`;
    const { metadata } = parseArticle(`${text}\n\nLeave a comment\n\nMarch 4, 2023\n\nBy Jo Roe`);
    expect(metadata).toEqual({ url: 'https://a.example/ferry', site: 'a.example' });
  });
});

describe('front matter', () => {
  it('is metadata, but for the words of its title', () => {
    const yaml = [
      '---',
      'title: "Ferry sails again"',
      'date: 2023-03-03T17:30:00Z',
      'authors:',
      '  - Ada Lind',
      "  - 'Jo Roe'",
      'tags: [ferry]',
      '---',
    ];
    for (const ending of ['\n', '\r\n']) {
      const article = parseArticle(`${yaml.join(ending)}${ending}${ending}${BODY}`);
      expect(article.metadata).toEqual({ published: '2023-03-03T17:30', author: 'Ada Lind, Jo Roe' });
      expect(labelled(article).filter((sentence) => !sentence.startsWith('meta'))).toEqual([
        'title: "Ferry sails again"',
        'body: The ferry sailed again on Tuesday, after three weeks.',
        'body: Nobody was hurt, the harbour master said.',
      ]);
    }
  });

  it('is closed, at the start, and made of fields; rules between sections are none', () => {
    for (const text of [
      `---\n\n${BODY}\n\n---`,
      `---\ntitle: Ferry\n\n${BODY}`,
      `Ferry\n\n---\ndate: 2023-03-03\n---\n\n${BODY}`,
    ]) {
      expect(rolesOf(text).filter((role) => role === 'body').length).toBeGreaterThanOrEqual(2);
    }
    expect(labelled(parseArticle(`---\n\n${BODY}\n\n---`))).toContain(
      'body: Nobody was hurt, the harbour master said.',
    );
  });
});

describe('a date whose day and month could be either', () => {
  it('is read behind a label that no English page has', () => {
    const published = (line: string): string | undefined =>
      parseArticle(`Ferry sails again\n\n${line}\n\n${BODY}`).metadata.published;
    expect(published('Publié le 03/05/2023 à 14h05')).toBe('2023-05-03T14:05');
    expect(published('Publicado em 03/05/2023 às 14h05')).toBe('2023-05-03T14:05');
    expect(published('Published 03/05/2023 14:05')).toBeUndefined();
    expect(published('03/05/2023 14:05')).toBeUndefined();
  });
});

describe('blocks', () => {
  it('takes a video block for captions up to the blank line, but not the title', () => {
    expect(rolesOf(`Ferry sails again\n\nferry pkg\nGoats on board\n02:47 - Source: CNN\n\n${BODY}`)).toEqual([
      'title',
      'caption',
      'caption',
      'caption',
      'body',
      'body',
    ]);
    expect(rolesOf(`Ferry sails again\n02:47 - Source: CNN\n\n${BODY}`)).toEqual(['title', 'caption', 'body', 'body']);
  });

  it('takes the headlines behind "Related" for furniture, and no sentence', () => {
    const list = 'Related stories\n\n- Goats on board\n- Will it sink?\n- The list ends here.\n- Goats ashore';
    expect(rolesOf(`Ferry sails again\n\n${BODY}\n\n${list}\n\nIt was cold.`).slice(3)).toEqual([
      'furniture',
      'furniture',
      'furniture',
      'body',
      'body',
      'body',
    ]);
    expect(rolesOf(`Ferry sails again\n\n${BODY}\n\nRelated\n\nGoats on board\n\nGoats ashore`).slice(3)).toEqual([
      'furniture',
      'furniture',
      'furniture',
    ]);
    expect(rolesOf(`Most read\nFerry sails again\n\n${BODY}`)).toEqual(['furniture', 'title', 'body', 'body']);
    expect(rolesOf(`Ferry sails again\n\n${BODY}\n\nRelated\n\nThe long wait\n\nIt was cold.`).slice(4)).toEqual([
      'body',
      'body',
    ]);
  });

  it.each([
    'Leave a comment',
    'Comments (12)',
    'Join the conversation',
    'Kommentare lesen',
    'Share this article',
    'Sign up for our newsletter',
    'Get the latest news delivered to your inbox.',
    'Lire les commentaires',
    'Únete a la conversación',
  ])('hides a button and nothing else, wherever it stands: %s', (button) => {
    const lines = [
      'It is back after three weeks in the dock.',
      ...BODY.split('\n\n'),
      'The board paid for the repair.',
    ];
    for (let at = 0; at <= lines.length; at++) {
      const text = ['Ferry sails again', ...lines.slice(0, at), button, ...lines.slice(at)].join('\n\n');
      const expected = ['title', ...lines.map(() => 'body')];
      expect([at, rolesOf(text)]).toEqual([at, expected.toSpliced(at + 1, 0, 'furniture')]);
    }
  });

  it('tells what readers wrote by its signs, at the last of several invitations', () => {
    const head = `Ferry sails again\n\n${BODY}\n\nComments`;
    const more = 'The captain, who is 61, will leave the line in June. He has sailed for forty years.';
    for (const sign of [
      'Tom: Nobody told us.',
      'Tom says:\n\nNobody told us.',
      'Anna R.\n\n3 hours ago\n\nNobody told us.\n\nReply',
    ]) {
      const roles = rolesOf(`${head}\n\n${more}\n\nComments\n\n${sign}`);
      expect(roles.slice(0, 6)).toEqual(['title', 'body', 'body', 'furniture', 'body', 'body']);
      expect(new Set(roles.slice(6))).toEqual(new Set(['furniture']));
    }
  });

  it('takes a remark behind an invitation to comment, but not the article', () => {
    expect(
      rolesOf(`Ferry sails again\n\n${BODY}\n\nHinterlassen Sie nichts.\n\nKommentar hinterlassen\n\nSchön!`),
    ).toEqual(['title', 'body', 'body', 'body', 'furniture', 'furniture']);
    expect(rolesOf(`Ferry sails again\n\n${BODY}\n\nComments (1)\n\nI was there.`).slice(3)).toEqual([
      'furniture',
      'furniture',
    ]);
    expect(rolesOf(`Ferry sails again\n\nIt sails.\n\nComments\n\n${BODY}`)).toEqual([
      'title',
      'body',
      'furniture',
      'body',
      'body',
    ]);
    expect(rolesOf(`Leave a comment\n\nFerry sails again\n\n${BODY}`)).toEqual(['furniture', 'title', 'body', 'body']);
  });
});

describe('lines of other kinds of text', () => {
  it('sets the head of a press release apart', () => {
    for (const head of [
      'FOR IMMEDIATE RELEASE\n\nContact: Ada Lind, 555-0134, ada@ternline.example',
      'MEDIA RELEASE\n\nMedia enquiries: Ada Lind on 0131 496 0134',
      'FOR IMMEDIATE RELEASE\n\nContact: Ada Lind, +44 20 5550 0100, ada@ternline.example',
      'PRESS RELEASE\n\nEmbargoed until 6 p.m., March 3\n\nMedia contact:\nAda Lind\nTernline\n+44 20 5550 0100\nada@ternline.example',
      'Pressemitteilung\n\nSperrfrist: 18 Uhr\n\nPressekontakt:\nAda Lind\nTel.: 030 5550100',
      'COMMUNIQUÉ DE PRESSE\n\nPOUR DIFFUSION IMMÉDIATE\n\nContact presse : Ada Lind, 01 55 50 01 00',
      'NOTA DE PRENSA\n\nPARA DIFUSIÓN INMEDIATA\n\nContacto de prensa: Ada Lind',
      'COMUNICATO STAMPA\n\nUfficio stampa: Ada Lind, ada@ternline.example',
    ]) {
      const count = head.split(/\n+/).length;
      const roles = rolesOf(`${head}\n\nFerry sails again\n\n${BODY}`);
      expect([head, roles]).toEqual([head, [...Array<string>(count).fill('meta'), 'title', 'body', 'body']]);
    }
  });

  it.each(['As prepared for delivery', '[As delivered]', 'Check against delivery', 'Es gilt das gesprochene Wort.'])(
    'sets the note of a speech apart: %s',
    (line) => expect(rolesOf(`Remarks at the opening\n\n${line}\n\n${BODY}`)[1]).toBe('meta'),
  );

  it.each([
    'As delivered to the council the speech was short.',
    'The press release came at noon.',
    'Press release says nothing of the pump',
    'Contact: nobody answers the telephone.',
    'For release of the hostages the board paid 3 million',
    'Embargo hits 3 ports',
  ])('but not: %s', (line) => {
    expect(rolesOf(`Ferry sails again\n\n${BODY}\n\n${line}\n\n${BODY}`)[3]).toBe('body');
  });

  it('finds the dateline of a release that is one paragraph', () => {
    const release = `PRESS RELEASE\n\nLUNMOUTH, March 3, 2026 /CNW/ - ${BODY}\n\nSOURCE Ternline`;
    expect(labelled(parseArticle(release))[1]).toBe('meta: LUNMOUTH, March 3, 2026 /CNW/ -');
  });

  it('sets the times of entries apart, where there are several', () => {
    const entries = (...times: string[]) =>
      rolesOf(`Storm on the coast\n\n${times.map((time) => `${time}\n\nThe pier is shut.`).join('\n\n')}`);
    for (const [one, other] of [
      ['13.40', '14:05'],
      ['14:05', '14h05'],
      ['[14:05]', '5 pm GMT'],
      ['ore 14.05', '14.05 Uhr:'],
    ])
      expect([one, other, entries(one, other)]).toEqual([one, other, ['title', 'meta', 'body', 'meta', 'body']]);
    expect(entries('Noon', '13.40')[3]).toBe('body');
  });

  it('sets the numbers and timings of subtitles apart', () => {
    const cue = (number: number, words: string) => `${number}\n00:00:0${number},000 --> 00:00:0${number},900\n${words}`;
    expect(rolesOf([1, 2, 3].map((number) => cue(number, `The ferry sailed at ${number}.`)).join('\n\n'))).toEqual(
      [1, 2, 3].flatMap(() => ['meta', 'meta', 'body']),
    );
    expect(rolesOf(`The ferry sails again\n\n${BODY}\n\n7\n\nIt sails.`).slice(-2)).toEqual(['body', 'body']);
  });
});

describe('an article that is nothing else', () => {
  it.each([
    'We use cookies to make this site work.',
    'By Ada Lind',
    'World | Politics',
    'Photo: Ada Lind',
    'Share',
    '© 2022 Lunmouth Gazette',
    'Read more: Ferry sinks',
  ])('is body: %s', (text) => {
    expect(rolesOf(text)).toEqual(['body']);
  });
});
