// A page of docs/ that leads a reader through numbered steps, as the steps of a test.
import { readFileSync } from 'node:fs';
import { inRepository } from '../../scripts/lib/paths.mjs';

/**
 * What a step of a page says. `says` gives back words that stand in it, so that a step which does something else than
 * its page says cannot pass.
 * @typedef {{ says(words: string): string }} Said
 */

/** A page of docs/ by its name: its title, and its numbered headings with what stands below each. */
export function userPage(/** @type {string} */ name) {
  const text = readFileSync(inRepository('docs', `${name}.md`), 'utf8');
  const [, title = ''] = /^# (.+)$/m.exec(text) ?? [];
  const steps = text
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      heading: section.slice(0, section.indexOf('\n')),
      body: section.slice(section.indexOf('\n')),
    }))
    .filter(({ heading }) => /^\d+\. /.test(heading));
  return { title, steps: steps.map(({ heading, body }) => ({ heading, ...saidIn(name, heading, body) })) };
}

/** @returns {Said} */
function saidIn(/** @type {string} */ name, /** @type {string} */ heading, /** @type {string} */ body) {
  const text = body.replace(/\s+/g, ' ');
  return {
    says(words) {
      if (!text.includes(words)) throw new Error(`docs/${name}.md, ${heading}: the step says nothing of “${words}”.`);
      return words;
    },
  };
}
