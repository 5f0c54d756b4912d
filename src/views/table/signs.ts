import { html, type TemplateResult } from 'lit';
import { percentSaid, said } from '../../protocol/said.js';
import { tableSigns, type TableSign, type TableWords } from '../../protocol/table.js';
import type { Sign } from '../common/help.js';

/** What the signs of a table mean, each drawn as in its cells. */
export function signsOf(words: TableWords): Sign[] {
  const drawn: Readonly<Record<TableSign, TemplateResult | string>> = {
    likeness: percentSaid(82, words),
    added: html`<ins> … </ins>`,
    left: html`<span class="gap">‸</span>`,
    absent: html`<span class="empty"></span>`,
    fact: '⚑',
    difference: '⚐',
    moved: '⇅',
    otherOrder: words.otherOrder,
    independent: said(words.independent, 3),
  };
  return tableSigns.map((sign) => ({ sign: drawn[sign], meaning: words.meanings[sign] }));
}
