import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the sources name of VS Code's API, as `vscode.window` or from the braces of an import. */
function namesInUse() {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const names = files.flatMap((file) => {
    const text = readFileSync(path.join('src', file), 'utf8');
    const braced = [...text.matchAll(/import \{([^}]*)\} from 'vscode'/g)].flatMap(([, inside]) => inside.split(','));
    return [...text.matchAll(/\bvscode\.(\w+)/g)].map(([, name]) => name).concat(braced.map((each) => each.trim()));
  });
  return [...new Set(names.filter((name) => /^\w+$/.test(name)))].sort();
}

/**
 * Takes VS Code's API from one module, which names what is used of it. Else each module of ours that imports it would
 * get a copy of its own of all of its five hundred names, which takes longer than to load the rest of the file. A name
 * that was not found in the sources fails the build.
 * @type {import('esbuild').Plugin}
 */
export const vscodeApi = {
  name: "VS Code's API",
  setup({ onResolve, onLoad, initialOptions }) {
    initialOptions.logOverride = { ...initialOptions.logOverride, 'import-is-undefined': 'error' };
    onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'api' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'api' },
    );
    onLoad({ filter: /./, namespace: 'api' }, () => {
      const names = namesInUse();
      // Each as a variable: it is shorter than a name of the API's object, and what a file does not use is left out.
      const variables = names.map((name) => `${name} = api_${name}`);
      const imports = names.map((name) => `${name} as api_${name}`);
      return { contents: `import { ${imports.join(', ')} } from 'vscode'; export const ${variables.join(', ')};` };
    });
  },
};
