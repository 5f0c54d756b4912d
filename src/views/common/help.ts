import { css, html, type TemplateResult } from 'lit';
import { dropDownStyle, DropDown } from './dropDown.js';
import { icon } from './icons.js';

/** A sign of a view, as it is drawn there, and what it means. */
export interface Sign {
  readonly sign: TemplateResult | string;
  readonly meaning: string;
}

/** Which keys a view has, and what its signs mean, for pointer and keyboard alike; at the end of a toolbar. */
export class Help extends DropDown {
  static override readonly styles = [
    dropDownStyle,
    css`
      .box {
        right: 0;
        max-width: min(30rem, calc(100vw - 1rem));
        padding: 0.6rem 0.8rem;
        line-height: 1.45;
      }
      .box:focus-visible {
        outline: 1px solid var(--vscode-focusBorder);
      }
      p {
        margin: 0;
      }
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        align-items: baseline;
        gap: 0.25rem 0.8rem;
        margin: 0.6rem 0 0;
      }
      dt {
        text-align: center;
      }
      dd {
        margin: 0;
      }
      ins {
        background: var(--vscode-diffEditor-insertedTextBackground);
        outline: 1px dashed var(--vscode-diffEditor-insertedTextBorder, transparent);
        text-underline-offset: 0.2em;
      }
      .gap {
        color: var(--vscode-errorForeground);
        font-weight: 700;
      }
      .empty {
        display: inline-block;
        width: 1.6em;
        height: 0.9em;
        border: 1px solid currentColor;
        background: repeating-linear-gradient(-45deg, transparent 0 3px, currentColor 3px 4px);
        opacity: 0.7;
      }
    `,
  ];
  static override readonly properties = {
    ...DropDown.properties,
    label: { attribute: false },
    keys: { attribute: false },
    signs: { attribute: false },
  };
  declare label: string;
  declare keys: string;
  declare signs: readonly Sign[] | undefined;

  protected override summary(): TemplateResult {
    return html`<summary title=${this.label} aria-label=${this.label}>${icon('question')}</summary>`;
  }

  protected override box(): TemplateResult {
    const { label, keys, signs = [] } = this;
    const meanings = signs.map(
      ({ sign, meaning }) =>
        html`<dt>${sign}</dt>
          <dd>${meaning}</dd>`,
    );
    return html`<div class="box" tabindex="0" role="group" aria-label=${label}>
      <p>${keys}</p>
      ${signs.length > 0 ? html`<dl>${meanings}</dl>` : ''}
    </div>`;
  }
}

customElements.define('crossread-help', Help);
