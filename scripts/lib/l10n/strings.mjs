// The strings that the code says in the language of the interface.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { inRepository } from '../paths.mjs';

/** The functions of src/host/common/localWords.ts that take a form for one and a form for others as their last strings. */
const PLURALS = ['plural', 'pluralForms'];

/**
 * @typedef {object} Strings
 * @property {ReadonlySet<string>} messages each as it stands in the code, the forms of `plurals` among them
 * @property {ReadonlyMap<string, string>} plurals the English form for one, by the form for others
 * @property {readonly string[]} unclear calls whose string is not known before they run
 */

/** Reads them out of the sources. @returns {Strings} */
export function stringsOfCode() {
  const messages = new Set();
  const plurals = new Map();
  /** @type {string[]} */
  const unclear = [];
  const sources = readdirSync(inRepository('src'), { recursive: true, encoding: 'utf8' });
  for (const file of sources.filter((name) => name.endsWith('.ts')).sort()) {
    const text = readFileSync(path.join(inRepository('src'), file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    const visit = (/** @type {ts.Node} */ node) => {
      // What these do themselves with a string is known by what they are called with.
      if (ts.isFunctionDeclaration(node) && node.name && PLURALS.includes(node.name.text)) return;
      if (ts.isCallExpression(node)) {
        const name = calledName(node);
        const isPlural = PLURALS.includes(name ?? '');
        const found = isPlural ? forms(node) : /^#?t$/.test(name ?? '') ? literals(node.arguments[0]) : [];
        if (found) for (const message of found) messages.add(message);
        else unclear.push(`${file}: ${text.slice(node.pos, node.end).trim()}`);
        if (isPlural && found) plurals.set(found[1], found[0]);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { messages, plurals, unclear };
}

/** `t` of `vscode.l10n.t`, `#t` or `t`. */
function calledName(/** @type {ts.CallExpression} */ { expression }) {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) ? name.text : undefined;
}

/** The forms for one and for others; undefined where they are not known before the call runs. */
function forms(/** @type {ts.CallExpression} */ call) {
  const found = call.arguments.filter((each) => ts.isStringLiteralLike(each)).map(({ text }) => text);
  return found.length >= 2 ? found.slice(0, 2) : undefined;
}

/** The strings that an expression can be. @returns {string[] | undefined} */
function literals(/** @type {ts.Expression} */ expression) {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (!ts.isConditionalExpression(expression)) return undefined;
  const [yes, no] = [literals(expression.whenTrue), literals(expression.whenFalse)];
  return yes && no && [...yes, ...no];
}
