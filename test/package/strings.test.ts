import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** The strings that an expression can be; undefined where that is not known before it runs. */
function literals(expression: ts.Expression): string[] | undefined {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (!ts.isConditionalExpression(expression)) return undefined;
  const [yes, no] = [literals(expression.whenTrue), literals(expression.whenFalse)];
  return yes && no && [...yes, ...no];
}

/** A call to `vscode.l10n.t`, or to one that was handed on as `t`. */
function isTranslation(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) && /^#?t$/.test(name.text);
}

const strings = new Set<string>();
const unclear: string[] = [];
for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
  const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (isTranslation(node)) {
      const found = literals(node.arguments[0]);
      if (found) found.forEach((text) => strings.add(text));
      else unclear.push(`${file}: ${source.text.slice(node.pos, node.end).trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

it('every translated string stands in the code as it is', () => expect(unclear).toEqual([]));

it('the list for translators has every string of the code, and no other', () => {
  const bundle = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Readonly<Record<string, string>>;
  expect(Object.keys(bundle).sort()).toEqual([...strings].sort());
});
