/** Files of other programs, and what papers, courts, theatres and agencies write line by line. */
import { counted, type Make, mixed, mixedPieces, name, nested, numbersBelow, repeated, word, words } from './make.js';

/** Opened and closed again by no rule, and never more closed than opened. */
const trees =
  (open: string, close: string, leaf: (i: number) => string): Make =>
  (size) => {
    const next = numbersBelow(5);
    let depth = 0;
    return counted((i) => {
      const step = next();
      if (step < 2) return ++depth ? open : '';
      if (step === 2 && depth > 0) return --depth >= 0 ? close : '';
      return leaf(i);
    })(size);
  };

const MORSE = ['.-', '-...', '-.-.', '-..', '.', '..-.', '--.', '....', '..', '.---'];

export const filed: Readonly<Record<string, Make>> = {
  'front matter that goes in': (size) =>
    `---\n${counted((i) => `${'  '.repeat(i % 400)}${word(i)}:\n`)(size - 20)}\n---\nIt sank.\n`,
  'front matter of blocks': (size) =>
    `---\n${counted((i) => `${word(i)}: |\n  ${words(i, 9)}\n  ${word(i)}: >-\n`)(size - 20)}\n---\nIt sank.\n`,
  'front matter of anchors': (size) =>
    `---\n${counted((i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}, "${name(i)}", {b: ${i}}]\n`)(size - 20)}\n---\nIt sank.\n`,
  'front matter of one title': (size) =>
    `---\ntitle: "${counted((i) => `\\"${name(i)}\\\\ `)(size - 30)}"\n---\nIt sank.\n`,
  'front matter of TOML': (size) => `+++\n${counted((i) => `${word(i)} = "${name(i)}"\n`)(size - 20)}\n+++\nIt sank.\n`,
  'markup of paragraphs': counted((i) => `<p><b>The ${word(i)}</b> sank.<br/>It <i>did</i>.</p>\n<p>&nbsp;</p>\n`),
  'markup in markup by no rule': trees('<div class="a">', '</div>', (i) => `${word(i)} sank. `),
  'a table of markup': counted((i) => `<tr><td>${i}</td><td>${name(i)}</td><td>It sank.</td></tr>`),
  'sections of characters': counted((i) => `<![CDATA[The ${word(i)} sank.]]> <?php echo ${i}; ?> `),
  'scripts and templates': counted(
    (i) => `<script>var a${i}="</p>";</script><template>{{#if ${word(i)}}}It sank.{{/if}}</template>\n`,
  ),
  'names of spaces': counted((i) => `<ns${i % 9}:${word(i)} xmlns:ns${i % 9}="urn:${i}" ns${i % 9}:a='${i}'/>\n`),
  'paths of a drawing': counted((i) => `M${i}.5,${i % 97}L-${i},${i * 3}c${i % 7}-${i % 5}.2 ${i}zm`),
  'points of a map': counted((i) => `[${(i % 180) - 90}.${i},${i % 90}.${i * 7}],`),
  'cards and calendars': counted(
    (i) =>
      `BEGIN:VEVENT\r\nUID:${i}@a.example\r\nDTSTART;TZID=Europe/Berlin:2026050${i % 9}T140500\r\nSUMMARY:The ${word(i)} sank\\, it\r\n did\r\nEND:VEVENT\r\n`,
  ),
  'entries of BibTeX': counted(
    (i) =>
      `@article{${word(i)}${i}, author={${name(i)}, A. and ${name(i + 1)}, B.}, title={{The} ${word(i)}}, year=${1900 + (i % 120)}}\n`,
  ),
  'rich text': counted((i) => `{\\rtf1\\ansi\\b The ${word(i)}\\b0\\par\\'e4\\u8220? sank}`),
  'lists of Lisp': trees('(', ')', (i) => `${word(i)} `),
  'pages of a manual': counted(
    (i) => `.TH ${word(i).toUpperCase()} ${i % 9}\n.SH NAME\n\\fB${word(i)}\\fR \\- it sank\n.PP\n`,
  ),
  'lines of a machine': counted((i) => `.L${i}:\tmovl\t$${i}, %eax\t# ${word(i)}\n\tjmp\t.L${i + 1}\n`),
  'Morse signs': counted((i) => `${[...String(i)].map((digit) => MORSE[Number(digit)]).join(' ')} / `),
  'noughts and ones': mixedPieces('01010011 ', '01101001 ', '00100000 ', '11111111\n'),
  'long names of things': counted(
    (i) =>
      `${((i * 2654435761) % 4294967296).toString(16).padStart(8, '0')}-${(i % 65536).toString(16).padStart(4, '0')}-4abc-8def-${String(i).padStart(12, '0')}\n`,
  ),
  'addresses of machines': counted(
    (i) => `2001:db8:${(i % 65536).toString(16)}::${i % 9999}/64 10.${i % 256}.${(i * 3) % 256}.1:8080 `,
  ),
  'keys in armour': (size) =>
    `-----BEGIN PGP MESSAGE-----\n\n${mixed('ABCDEFGHIJKLMNabcdefghijklm0123456789+/=')(size - 70).replace(/.{64}/g, '$&\n')}\n-----END PGP MESSAGE-----`,
  'boxes of lines': counted((i) => `┌${'─'.repeat(i % 40)}┬──┐\n│ ${word(i)} │${i}│\n└${'─'.repeat(i % 40)}┴──┘\n`),
  'colours of a terminal': counted(
    (i) => `\x1b[${30 + (i % 8)}m${word(i)}\x1b[0m[${'='.repeat(i % 30)}>${' '.repeat(30 - (i % 30))}] ${i % 100}%\r`,
  ),
  'pictures of signs': mixed(' .:-=+*#%@/\\|_()\n'),
  'numbered lines of a court': counted(
    (i) => `${(i % 25) + 1}        ${i % 2 ? 'A.' : 'Q.'}  Did the ${word(i)} sink off ${name(i)}?\n`,
  ),
  'pages of a play': counted(
    (i) =>
      `                    ${name(i % 9).toUpperCase()}\n          (beat)\n     The ${words(i * 3, 5)}?\n\nINT. PIER ${i} - NIGHT\n\n`,
  ),
  'who speaks in brackets': counted(
    (i) => `[${name(i % 30)}]: It ${word(i)}. (${name(i % 7)}, laughing): No. <${name(i % 9)}> Yes. >> LIND: So.\n`,
  ),
  'who speaks in stars': counted((i) => `**${name(i % 30)} Lind:** It ${word(i)} sank.\n\n__Berg__: No.\n\n`),
  'claims of a patent': counted(
    (i) =>
      `${i + 1}. The device of claim ${i}, wherein said ${word(i)} comprises a first ${word(i * 3)} and a second ${word(i * 3)}.\n`,
  ),
  'clauses in clauses': counted(
    (i) =>
      `${(i % 9) + 1}.${(i % 7) + 1}(${'abcdef'[i % 6]})(${['i', 'ii', 'iii', 'iv'][i % 4]})(${'ABC'[i % 3]}) the ${word(i)}; and\n`,
  ),
  'a ticker': counted((i) => `+++ ${i % 24}:${10 + (i % 50)} Uhr: ${name(i)} sinkt +++ ${name(i + 1)} steigt +++\n`),
  'bulletins of an agency': counted(
    (i) =>
      `(More)\n(Adds quotes, paragraph ${i})\nEDITORS: ${name(i)}\nREFILE-UPDATE ${i % 9}-${name(i)} sinks\n- - - -\n`,
  ),
  'datelines in a line': counted(
    (i) => `${name(i).toUpperCase()}/${name(i + 1).toUpperCase()} (dpa/AFP) – ${name(i)}, ${i % 28}. Mai (Reuters) - `,
  ),
  'credits in brackets': counted(
    (i) => `The ferry. (Photo: ${name(i)} Lind/AP/dpa) [Bild: ${name(i)}] (Foto: ${word(i)}) © ${name(i)} / Getty\n`,
  ),
  recipes: counted(
    (i) =>
      `${i % 9} ½ cups ${word(i)}\n${i % 4}/${(i % 5) + 2} tsp. ${word(i + 1)}, chopped\n${i}. Mix for ${i % 60} min. at ${i}°F.\n`,
  ),
  'tables of trains': counted(
    (i) =>
      `${name(i).padEnd(18)}${Array.from({ length: 8 }, (_, k) => `${(i + k) % 24}.${10 + ((i * k) % 50)}`.padStart(7)).join('')}\n`,
  ),
  'prices of shares': counted(
    (i) => `${name(i).slice(0, 4).toUpperCase()} ${i}.${i % 100} ▲${i % 9}.${i % 100}% ▼${i % 7} `,
  ),
  'births and deaths': counted(
    (i) =>
      `1.${i % 9}.${i % 7}.${i % 5} ${name(i)} * ${1 + (i % 28)}.${1 + (i % 12)}.1${800 + (i % 99)} † 19${10 + (i % 80)} ⚭ ${name(i + 1)}\n`,
  ),
  'words with their notes': counted((i) => `${word(i)}[${i}] ${word(i + 1)}(${i + 1}) ${word(i + 2)}* `),
  'a note behind each sentence': counted((i) => `The ${word(i)} sank.[${i}][${i + 1}]:${i % 90} `),
  'words of many joints': counted((i) => `${word(i)}-${word(i + 1)}-`),
  'words with points between': counted((i) => `${word(i)}.${word(i * 3)}.`),
  'words with strokes between': counted((i) => `${word(i)}/${word(i * 3)}/`),
  'words in humps': counted((i) => name(i)),
  'words with long strokes': counted((i) => `${word(i)}–${word(i + 1)}—`),
  'words with apostrophes between': counted((i) => `${word(i)}’${word(i + 1)}'`),
  'words with dots in the middle': counted((i) => `${word(i)}·${word(i + 1)}&${word(i + 2)}+`),
  'one word a line with a hyphen': counted((i) => `${word(i)}-\n`),
  'wrapped quotations of mail': counted((i) => `> > the ${words(i * 5, 7)} and\n> > came-\n> > back “to ${word(i)}\n`),
  'wrapped with numbers': counted((i) => `${String(i).padStart(5)}  the ferry ${word(i)} went out to the island and\n`),
  'lines that end in a stop': counted((i) => `${words(i * 3, 3)}.\n${word(i)},\n`),
  'lines of a heading and no more': counted((i) => `${name(i)} ${name(i + 1)}\n\n`),
  'quotes of depth': (size) => counted((i) => `${'“‘'.repeat(i % 30)}It ${word(i)}${'’”'.repeat(i % 30)}. `)(size),
  'brackets with quotes in them': nested('(“', '”)'),
  'stars in stars': nested('*a **', '** a*'),
  'links in brackets by no rule': trees('[', '](a)', (i) => `${word(i)} `),
  'the shortest lines': repeated('a\nb\n'),
  'the shortest paragraphs': repeated('a\n\nb.\n\n'),
  'one stop a line': repeated('.\n'),
  'one mark a line': repeated('“\n'),
  'one figure a line': counted((i) => `${i % 10}\n`),
};
