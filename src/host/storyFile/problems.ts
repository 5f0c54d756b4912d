import * as vscode from 'vscode';
import { findingKinds } from '../../engine/model.js';
import { LineMap } from '../../engine/text/lines.js';
import type { PlacedProblem } from '../../engine/storyFile/text.js';
import { plural } from '../common/localWords.js';
import type { Translate } from '../common/translate.js';

/** A problem of a story file as a sentence that says what to do. */
function problemWords({ fault, detail = '', path }: PlacedProblem, t: Translate): string {
  const name = String(path.at(-1) ?? '');
  switch (fault) {
    case 'syntax':
      return t('This is not JSON here. Until it is mended, Crossread goes by what the file said before.');
    case 'tooDeep':
      return plural(
        t,
        Number(detail),
        'Brackets stand inside more than {0} other here. Until that is mended, Crossread goes by what the file said before.',
        'Brackets stand inside more than {0} others here. Until that is mended, Crossread goes by what the file said before.',
      );
    case 'andMore':
      return plural(
        t,
        Number(detail),
        'Crossread tells the first {0} problem of this file only.',
        'Crossread tells the first {0} problems of this file only.',
      );
    case 'object':
      return t('Crossread expects properties in braces here.');
    case 'list':
      return t('Crossread expects a list in brackets here.');
    case 'text':
      return t('Crossread expects text in quotation marks here.');
    case 'flag':
      return t('Crossread expects true or false here.');
    case 'count':
      return t('Crossread expects a whole number from 1 here.');
    case 'sentences':
      return t('Crossread expects a list of one or more sentences here.');
    case 'verdict':
      return t('The verdict is "confirmed" or "rejected".');
    case 'language':
      return t('Give the language as two or three small letters, such as "en".');
    case 'date':
      return t('Give the date as 2021-03-27 or, with the time, as 2021-03-27T12:45.');
    case 'path':
      return t('Give the path of a file from the folder of this one, with / between folders.');
    case 'outside':
      return t('{0} leads out of the workspace folder. Only files inside it can belong to a story.', detail);
    case 'absent':
      return t('"{0}" is missing here.', detail);
    case 'tooLong':
      return plural(
        t,
        Number(detail),
        'This text is longer than {0} character.',
        'This text is longer than {0} characters.',
      );
    case 'tooMany':
      return plural(
        t,
        Number(detail),
        'Only the first {0} entry of this list counts.',
        'Only the first {0} entries of this list count.',
      );
    case 'repeated':
      return t('{0} is listed before; this entry is left out.', detail);
    case 'sameLabel':
      return t('Another source has the label {0} too; they will be numbered.', detail);
    case 'twoFiles':
      return t('"{0}" speaks of two different files.', name);
    case 'findingKind':
      return t('Crossread expects a kind of findings here: {0}.', findingKinds.join(', '));
    case 'unknown':
      return t('Crossread knows no property "{0}" and leaves it alone.', detail);
  }
}

/** The text could not be read at all: places in it are not those of what was read before. */
export function isNoJson({ fault }: Pick<PlacedProblem, 'fault'>): boolean {
  return fault === 'syntax' || fault === 'tooDeep';
}

/** The problems of a story file's text as VS Code shows them. */
export function diagnosticsOf(text: string, problems: readonly PlacedProblem[]): vscode.Diagnostic[] {
  const lines = new LineMap(text);
  return problems.map((problem) =>
    diagnostic(
      rangeOf(lines, problem.start, problem.end),
      problemWords(problem, vscode.l10n.t),
      problem.mild ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error,
    ),
  );
}

export function diagnostic(
  range: vscode.Range,
  message: string,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const made = new vscode.Diagnostic(range, message, severity);
  made.source = 'Crossread';
  return made;
}

export function rangeOf(lines: LineMap, start: number, end: number): vscode.Range {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return new vscode.Range(from.line, from.character, to.line, to.character);
}
