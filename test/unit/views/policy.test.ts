import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src/views', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

// Lit's styleMap writes such an attribute, too, when an element is first drawn.
it('no view writes a style attribute, which its policy would not let through', () => {
  expect(files.length).toBeGreaterThan(5);
  for (const file of files)
    expect(readFileSync(join('src/views', file), 'utf8'), file).not.toMatch(/\bstyle=|style-map/);
});

it('no view makes markup of a text', () => {
  for (const file of files)
    expect(readFileSync(join('src/views', file), 'utf8'), file).not.toMatch(
      /unsafe|innerHTML|insertAdjacentHTML|outerHTML/,
    );
});
