/** What stands in files beside prose: mail, tables, code, markup, lists, heads and feet of pages. */
import { counted, type Make, mixed, mixedPieces, name, nested, repeated, word, words } from './make.js';

const head =
  (line: (i: number) => string): Make =>
  (size) =>
    `---\n${counted(line)(size - 20)}\n---\nIt sank.\n`;

export const forms: Readonly<Record<string, Make>> = {
  'front matter of many fields': head((i) => `${word(i)}: ${name(i)}\n`),
  'front matter of one list': head((i) => `${i === 0 ? 'tags:\n' : ''}  - ${word(i)}\n`),
  'front matter that never closes': (size) => `---\n${counted((i) => `${word(i)}: x\n`)(size - 4)}`,
  'many front matters': repeated('---\ntitle: The ferry\n---\nIt sank.\n'),
  'rules across': repeated('It sank.\n\n---\n\n'),
  'rows without bars': counted((i) => `${name(i)}\t${i}\t${i * 3}\t${word(i)}\n`),
  'rows of commas': counted((i) => `${i},"${name(i)}, ""Lind""",${i * 3}.5,,${word(i)}\n`),
  'a wide table': counted((i) => `| ${word(i)} ${i % 200 === 199 ? '|\n' : ''}`),
  JSON: counted((i) => `{"id":${i},"name":"${name(i)}","tags":["a","b"]},`),
  'lines of a log': counted(
    (i) => `2026-05-03T14:${10 + (i % 50)}:${10 + (i % 50)}.${i % 1000}Z INFO [${word(i)}] it sank id=${i}\n`,
  ),
  code: counted((i) => `  if (a${i} > b[${i}]) { return f(${i}, "x"); } // ${word(i)}\n`),
  'a fence that never closes': (size) => `\`\`\`\n${counted((i) => `${word(i)} = ${i};\n`)(size - 4)}`,
  'base 64': mixed('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'),
  'lines of base 64': (size) => mixed('ABCDEFGHIJKLMabcdefghijklm0123456789+/')(size).replace(/.{76}/g, '$&\n'),
  'hexadecimal rows': counted((i) => `${(i * 16).toString(16).padStart(8, '0')}  de ad be ef 00 ff  |....|\n`),
  'tags in one line': counted((i) => `<p class="${word(i)}">The ferry <a href="/${i}">sank</a>.</p>`),
  'tags in tags': nested('<div>', '</div>'),
  'comments of markup': counted((i) => `<!-- ${word(i)} --> It sank. `),
  'numbered entities': counted((i) => `&#${100 + (i % 900)};&#x${(i % 4000).toString(16)};`),
  'links with titles': counted((i) => `[${word(i)}](https://a.example/${i} "${name(i)}") `),
  'long addresses': (size) => `See https://a.example/${counted((i) => `${word(i)}/?q=${i}&`)(size - 30)} now.`,
  'addresses a line': counted((i) => `https://www.a.example/2026/05/03/${word(i)}-${i}.html\n`),
  'addresses without a scheme': counted((i) => `www.${word(i)}.example, ${word(i)}.example.com/x; `),
  'addresses of mail': counted((i) => `"${name(i)} Lind" <${word(i)}@a.example>, `),
  'mail quotes': counted((i) => `${'>'.repeat(i % 20)} The ferry ${word(i)} sank.\n`),
  'mail quotes that go in': counted((i) => `${'> '.repeat(Math.min(i, 2000))}${word(i)}\n`),
  'heads of mail': repeated(
    'On Mon, 3 May 2026 at 14:05, Ada Lind <a@b.example> wrote:\n> It sank.\n\nFrom: Ada Lind\nTo: Bo Berg\n',
  ),
  signatures: repeated('It sank.\n-- \nAda Lind\n+44 20 7946 0000\n'),
  footnotes: counted((i) => `It sank.[^${i}] [${i}]\n\n[^${i}]: See ${name(i)}, p. ${i}.\n`),
  'superior figures': repeated('It sank.¹²³ He knew⁴ why.⁵ '),
  'a bibliography': counted(
    (i) =>
      `${name(i)}, A. B., & ${name(i + 1)}, C. (${1900 + (i % 120)}). The ${words(i, 3)}. J. Mar., ${i}(2), ${i}–${i + 9}.\n`,
  ),
  'a table of contents': counted((i) => `${(i % 30) + 1}.${i % 9} The ${word(i)} ${'.'.repeat(40)} ${i}\n`),
  'an index': counted((i) => `${name(i)}, ${i}, ${i + 1}–${i + 4}, ${i + 9}n\n`),
  'numbers that go in': counted(
    (i) => `${Array.from({ length: (i % 9) + 1 }, (_, k) => (i + k) % 9).join('.')} Lind\n`,
  ),
  'numbers with brackets': counted((i) => `${i}) Lind and ${word(i)}\n`),
  'numbers of articles': counted((i) => `Article ${i}. The ${words(i, 4)} shall sink.\n(1) It sinks.\n(a) it does;\n`),
  'boxes to tick': repeated('- [ ] ferry\n- [x] pier\n'),
  'bullets in one line': repeated('• ferry • pier '),
  'lists that begin anew': repeated('1. The ferry sank.\n2. Nobody knew.\n\n'),
  'ordinals a line': counted((i) => `${(i % 31) + 1}. Preis ${name(i)}\n`),
  headings: counted((i) => `${'#'.repeat((i % 6) + 1)} The ${word(i)}\n\nIt sank.\n\n`),
  'headings below': counted((i) => `The ${word(i)}\n=========\n\nIt sank\n-------\n\n`),
  'wiki markup': counted((i) => `== ${name(i)} ==\n'''It''' [[sank|${word(i)}]] {{cite|${i}}}<ref>x</ref>\n`),
  'braces of LaTeX': counted((i) => `\\textbf{The \\emph{${word(i)}}} $x_${i}^2$ \\cite{a${i}} `),
  'wrapped prose': (size) => counted((i) => words(i, 9))(size).replace(/(.{60,72}) /g, '$1\n'),
  'wrapped prose with broken words': counted(
    (i) => `the ferry went out to the island and ${word(i)}-\n${word(i + 1)} came back to the\n`,
  ),
  'wrapped and indented': counted((i) => `    the ferry ${word(i)} went out to the island and came\n  back. `),
  'two columns': counted((i) => `${`the ${word(i)} ferry`.padEnd(40)}it ${word(i + 3)} sank\n`),
  poems: counted((i) => `O ${word(i)},\nthe ${word(i + 1)} sank\n\n`),
  'lines in capitals': counted((i) => `THE ${word(i).toUpperCase()} SANK\n`),
  speeches: counted((i) => `Dr. ${name(i % 50)} Lind (SPD): The ferry ${word(i)} sank.\n`),
  chats: counted((i) => `[14:${10 + (i % 50)}] ${word(i % 30)}: it sank\n`),
  'entries by time': counted((i) => `${i % 24}:${10 + (i % 50)}\nThe ${word(i)} sank.\n`),
  'datelines a paragraph': counted((i) => `LUNMOUTH, ${name(i)} (Reuters) - The ferry sank on Monday.\n\n`),
  'credits of pictures': counted(
    (i) => `Photo: Ada ${name(i)}/AFP via Getty Images\n\nThe ferry sank. (AP Photo/${name(i)} Lind)\n`,
  ),
  'furniture of pages': repeated(
    'Read more: The pier\nShare on Facebook\nSubscribe to our newsletter\nAccept cookies\nMost read\n',
  ),
  'related stories': repeated('Related stories\n• The pier sank\n• The ferry sank\n\n'),
  'comments of readers': counted((i) => `${name(i)} says:\n3 hours ago\nThey should have told us.\nReply\n`),
  'contacts of the press': counted(
    (i) => `Media contact:\nAda ${name(i)}\npress@a.example\n+44 20 7946 ${1000 + (i % 9000)}\n`,
  ),
  'times of updates': counted((i) => `Updated: ${(i % 28) + 1} May 2026, 14:05 BST\nPublished 03.05.2026\n`),
  'bylines of many': counted((i) => `By Ada ${name(i)}, Bo ${name(i + 1)} and Cy ${name(i + 2)}\n`),
  results: counted((i) => `${(i % 20) + 1}. ${name(i)} ${i % 5}:${i % 3} ${name(i + 1)}\n`),
  prices: counted((i) => `${name(i).toUpperCase()} ${i}.${10 + (i % 90)} +${i % 9}.${i % 10}% `),
  'pages of paper': counted((i) => `The ${words(i, 20)}.\n\n${i}\n\f`),
  'short and long lines': counted((i) => (i % 2 === 0 ? 'It sank.\n' : `The ${words(i, 300)}.\n`)),
  'trailing spaces': counted((i) => `The ${word(i)} sank.${' '.repeat(200)}\n`),
  'spaces in front': counted((i) => `${' '.repeat(200)}the ${word(i)} sank\n`),
  'white lines': mixedPieces('\n', ' \n', '\t\n', 'It sank.\n', '\u00a0\n', '\r\n'),
};
