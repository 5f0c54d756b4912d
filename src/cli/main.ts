import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runBatch } from './batch.js';
import { compare } from './compare.js';
import { InputError } from './input.js';
import { meaningLevel } from './meaning.js';
import { listSentences } from './sentences.js';
import { readStoryFacts } from './story.js';

const usage = `Usage:
  crossread compare A B [C…] [--format text|json]   which sentences correspond in two or more articles
            [--story FILE]                          with the labels and decisions of a story file (crossread.json)
            [--findings]                            and what differs in substance: numbers, names, dates, quotations
  crossread sentences FILE [--format text|json]     the sentences of an article, with their roles
  crossread batch                                   one JSON object a line in, one a line out

compare and batch take --meaning: sentences compares whole sentences by their meaning, also between languages (where the
encoder is installed, as when it is not given), words by words of like meaning, off by equal words alone.

compare and sentences take --language CODE (de, pt-BR) where the language should not be detected; what a story file
says of a source's language goes before it.`;

/** A primary subtag, with or without further ones. */
const languageTag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** Runs one command; answers go to stdout, what went wrong to stderr. Returns the exit code: 0, or 2 for bad input. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        language: { type: 'string' },
        story: { type: 'string' },
        findings: { type: 'boolean' },
        meaning: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [command, ...files] = positionals;
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (values.format !== 'text' && values.format !== 'json')
      throw new InputError(`--format takes text or json, not "${values.format}".`);
    const { language } = values;
    if (language !== undefined && !languageTag.test(language))
      throw new InputError(`--language takes a code such as de or pt-BR, not "${language}".`);
    if (language !== undefined && command === 'batch')
      throw new InputError('batch takes no --language; each line has its own "language".');
    const print = (text: string): void => void process.stdout.write(`${text}\n`);
    if (values.story !== undefined && command !== 'compare') throw new InputError('--story goes with compare only.');
    if (values.findings && command !== 'compare') throw new InputError('--findings goes with compare only.');
    if (values.meaning !== undefined && command !== 'compare' && command !== 'batch')
      throw new InputError('--meaning goes with compare and batch only.');
    const warn = (message: string): void => console.error(`crossread: ${message}`);
    if (command === 'compare' && files.length >= 2)
      print(
        compare(
          files,
          values.format,
          { language },
          readStoryFacts(values.story, warn),
          meaningLevel(values.meaning),
          values.findings,
        ),
      );
    else if (command === 'sentences' && files.length === 1) print(listSentences(files[0], values.format, { language }));
    else if (command === 'batch' && files.length === 0)
      await runBatch(process.stdin, process.stdout, meaningLevel(values.meaning));
    else throw new InputError(`${problemWith(command, files.length)}\n${usage}`);
    return 0;
  } catch (error) {
    if (error instanceof InputError || isArgumentError(error)) {
      console.error(`crossread: ${error.message}`);
      return 2;
    }
    throw error;
  }
}

function problemWith(command: string | undefined, files: number): string {
  if (command === undefined) return 'Give a command.';
  if (command === 'compare') return 'compare takes two or more files.';
  if (command === 'sentences') return `sentences takes one file, not ${files}.`;
  return command === 'batch' ? 'batch takes no files; it reads standard input.' : `There is no command "${command}".`;
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

// V8 lets the heap grow to several times what is in use before it collects; with this by two fifths. A text
// of a megabyte then needs half the memory; with a fifth it would need hardly less, and a tenth more time.
setFlagsFromString('--heap-growing-percent=40');
// A run is short: what V8 compiles for speed after the first calls is a third of the time that a megabyte of prose
// takes, and most of it is never earned back. Three times as many calls are waited for, and less is put into one.
setFlagsFromString('--interrupt-budget=400000');
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
// A reader that closes early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
